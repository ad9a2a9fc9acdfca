"""The action plan as it is printed, and the plans that meetings adopted."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from est_desktop.errors import UnknownNameError
from est_desktop.model.tables import (
    AdoptedPlan,
    AgendaItem,
    Area,
    Measure,
    MeasureNote,
    MeasurePartner,
    Meeting,
    Organisation,
)
from est_desktop.model.views.action_plan import AdoptedRow, PlanLine, PlanSearch, PlanView
from est_desktop.model.views.secrecy import MarkKind, Secrecy
from est_desktop.queries.action_plan import plan_changes, plan_keys
from est_desktop.queries.agreed import secret_items
from est_desktop.queries.letterhead import letterhead
from est_desktop.queries.record import MANY, measures_where
from est_desktop.queries.secrecy import marks_on
from est_desktop.rules.passages import has_passage


def printed_plan(
    session: Session, search: PlanSearch, today: date, selection: Sequence[str] = ()
) -> PlanView:
    """Return the plan, or what is searched for of it, in order.

    Args:
        session: The transaction.
        search: Which measures; with `since` each tells what became of it.
        today: The day that lateness is counted from.
        selection: The search in words.
    """
    keys = plan_keys(session, search, today)
    changes = plan_changes(session, search.since, today) if search.since else {}
    wanted = [col(Measure.id).in_(keys)] if len(keys) < MANY else []
    rows = {row.id: row for row in measures_where(session, wanted, today)}
    found = {row.id: row for row in session.exec(select(Measure).where(*wanted))}
    partners, notes = _partners(session, keys), _notes(session, keys)
    marks: dict[UUID, Secrecy] = {}
    for start in range(0, len(keys), MANY):
        marks |= marks_on(session, MarkKind.MEASURE, keys[start : start + MANY])
    over = secret_items(session)
    lines = []
    for key in keys:
        row, measure = rows[key], found[key]
        item = over.get(measure.agenda_item_id) if measure.agenda_item_id else None
        lines.append(
            PlanLine(
                number=row.number,
                areas=row.areas,
                owner=", ".join(part for part in (row.owner, row.organisation) if part),
                partners=tuple(partners.get(key, ())),
                overdue=row.overdue,
                agreed=row.meeting,
                note=notes.get(key, ""),
                change=changes.get(key),
                secrecy=_mark(marks.get(key), item, (*_texts(measure), notes.get(key, ""))),
                **measure.model_dump(include=COPIED),
            )
        )
    head = letterhead(session)
    since = session.get_one(Meeting, search.since).title if search.since else ""
    return PlanView(head.organisation, head.unit, today, tuple(lines), tuple(selection), since)


COPIED = {"text", "problem", "goal", "level", "term", "kind", "indicator", "start_date",
          "due_date", "status", "closed_reason"}  # fmt: skip
"""What is printed of a measure as it is."""


def plan_inside_texts(session: Session) -> tuple[str, ...]:
    """Return what no copy of the plan may hold: the internal notes of items with measures."""
    under = select(Measure.id).where(Measure.agenda_item_id == AgendaItem.id)
    found = session.exec(
        select(AgendaItem.internal_note).where(AgendaItem.internal_note != "", under.exists())
    )
    return tuple(found)


def adopted_plans(session: Session) -> tuple[AdoptedRow, ...]:
    """Return the plans that meetings adopted, the newest first."""
    found = session.exec(select(AdoptedPlan).order_by(col(AdoptedPlan.adopted_on).desc()))
    return tuple(
        AdoptedRow(**plan.model_dump(exclude={"agenda_item_id", "content"})) for plan in found
    )


def area_named(session: Session, name: str) -> UUID:
    """Return the area with this name.

    Raises:
        UnknownNameError: None is called so.
    """
    wanted = name.strip().casefold()
    for key, called in session.exec(select(Area.id, Area.name)):
        if called.casefold() == wanted:
            return key
    raise UnknownNameError(name)


def _texts(measure: Measure) -> tuple[str, ...]:
    """Return what is written in a measure, where passages may be secret."""
    return measure.text, measure.problem, measure.goal, measure.indicator, measure.closed_reason


def _mark(own: Secrecy | None, item: Secrecy | None, texts: Sequence[str]) -> Secrecy | None:
    """Return what makes a measure secret, or the passages in it."""
    if own is not None or item is None or item.whole:
        return own or item
    return item if any(map(has_passage, texts)) else None


def _partners(session: Session, keys: Sequence[UUID]) -> dict[UUID, list[str]]:
    found = session.exec(
        select(MeasurePartner.measure_id, Organisation)
        .join(Organisation, col(Organisation.id) == col(MeasurePartner.organisation_id))
        .where(*_of(MeasurePartner, keys))
        .order_by(col(Organisation.position), col(Organisation.name))
    )
    partners: dict[UUID, list[str]] = {}
    for key, organisation in found:
        partners.setdefault(key, []).append(organisation.short_name or organisation.name)
    return partners


def _notes(session: Session, keys: Sequence[UUID]) -> dict[UUID, str]:
    """Return the newest note that says something, of each measure."""
    found = session.exec(
        select(MeasureNote.measure_id, MeasureNote.text)
        .where(MeasureNote.text != "", *_of(MeasureNote, keys))
        .order_by(col(MeasureNote.noted_at))
    )
    return dict(found.all())


def _of(
    table: type[MeasurePartner | MeasureNote], keys: Sequence[UUID]
) -> list[ColumnElement[bool]]:
    return [col(table.measure_id).in_(keys)] if len(keys) < MANY else []
