"""The counts of one source for a period, as they are written in a table."""

from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.model.tables import Area, AreaCount, Source
from est_desktop.model.views.amount import Amount
from est_desktop.queries.counts import read_register
from est_desktop.rules.spans import Span


@dataclass(frozen=True, slots=True)
class EntryTable:
    """Categories in use down, areas across; `told` has what the source told of them.

    Attributes:
        categories: Their ids and names, in order.
        areas: Their ids and names, in order.
    """

    categories: tuple[tuple[UUID, str], ...]
    areas: tuple[tuple[UUID, str], ...]
    told: dict[tuple[UUID, UUID], Amount]


def sources(session: Session) -> tuple[tuple[UUID, str], ...]:
    """Return who counts, in order."""
    found = session.exec(select(Source).order_by(col(Source.position), col(Source.name)))
    return tuple((source.id, source.name) for source in found)


def entry_table(session: Session, source_id: UUID, span: Span) -> EntryTable:
    """Return what a source told for a period, category by category and area by area."""
    register, (starts, ends) = read_register(session), span
    groups = {group.id: place for place, group in enumerate(register.groups)}
    shown = [
        each
        for each in sorted(register.categories, key=lambda each: groups[each.group_id])
        if (each.from_day is None or each.from_day <= ends)
        and (each.until_day is None or each.until_day >= starts)
    ]
    areas = session.exec(select(Area).order_by(col(Area.position))).all()
    found = session.exec(
        select(AreaCount).where(
            col(AreaCount.area_id).in_([area.id for area in areas]),
            col(AreaCount.category_id).in_([each.id for each in shown]),
            AreaCount.source_id == source_id,
            AreaCount.starts == starts,
            AreaCount.ends == ends,
        )
    )
    return EntryTable(
        tuple((each.id, f"{each.code} {each.name}".strip()) for each in shown),
        tuple((area.id, area.name) for area in areas),
        {(row.category_id, row.area_id): Amount(row.value, row.state) for row in found},
    )
