"""The action plan as a list of any length: sorted keys first, rows when they are looked at.

Reading 20,000 measures whole takes half a second; their keys take a tenth of that, and a page of
rows a few milliseconds.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, FromClause, SQLColumnExpression, and_, case, or_
from sqlalchemy.orm import outerjoin
from sqlmodel import Session, col, func, select

from est_desktop.model.enums import ENDED, MeasureStatus
from est_desktop.model.tables import (
    AgendaItem,
    Measure,
    MeasureArea,
    MeasureNote,
    MeasurePartner,
    Meeting,
    Organisation,
)
from est_desktop.model.views.action_plan import (
    PlanChange,
    PlanGroup,
    PlanLane,
    PlanOrder,
    PlanSearch,
)
from est_desktop.model.views.record import MeasureRow
from est_desktop.queries.record import measures_where

AFTER_Z: Final = {"Å": "{", "å": "{", "Ä": "|", "ä": "|", "Ö": "}", "ö": "}"}
"""Characters that follow z in the character table, in the order of the Swedish letters."""


def _swedish(text: SQLColumnExpression[Any]) -> ColumnElement[Any]:
    """Return what a text sorts by: nearly as `rules.sorting`, but quick enough for every row."""
    sorted_by: ColumnElement[Any] = func.lower(text)
    for letter, stand_in in AFTER_Z.items():
        sorted_by = func.replace(sorted_by, letter, stand_in)
    return sorted_by


RANKED: Final = select(
    Organisation.id,
    func.row_number()
    .over(order_by=(col(Organisation.position), _swedish(col(Organisation.name))))
    .label("rank"),
).subquery()
"""The organisations as in the register, numbered: so few names are sorted once."""
RANK: Final = func.coalesce(RANKED.c.rank, 1_000_000)
"""The number of who answers for a measure; nobody comes last."""


def plan_keys(
    session: Session, search: PlanSearch, today: date, start: int = 0, most: int | None = None
) -> tuple[UUID, ...]:
    """Return the ids of the measures that are searched for, in order.

    Args:
        session: The transaction.
        search: Which measures, and in which order.
        today: The day that lateness is counted from.
        start: So many are left out at the beginning.
        most: At most so many are returned; None for all.
    """
    order = [part.desc() if search.descending else part for part in _order(search.order)]
    found = session.exec(
        select(Measure.id)
        .select_from(_placed(search.order))
        .where(*_conditions(session, search, today))
        .order_by(*order, col(Measure.year), col(Measure.number))
        .offset(start)
        .limit(most)
    )
    return tuple(found)


def plan_rows(session: Session, keys: Sequence[UUID], today: date) -> tuple[MeasureRow, ...]:
    """Return the measures with these ids, in their order; those that are gone are left out."""
    found = measures_where(session, [col(Measure.id).in_(keys)], today)
    rows = {row.id: row for row in found}
    return tuple(rows[key] for key in keys if key in rows)


def plan_counts(session: Session, today: date) -> dict[PlanGroup, int]:
    """Return how many measures lie in each heap; the sum is the whole plan."""
    heap = case(*((_in_group(group, today), group.value) for group in PlanGroup))
    found = session.exec(select(heap, func.count()).select_from(Measure).group_by(heap)).all()
    counts = {PlanGroup(value): count for value, count in found}
    return {group: counts.get(group, 0) for group in PlanGroup}


def plan_statuses(session: Session, search: PlanSearch, today: date) -> dict[MeasureStatus, int]:
    """Return how many of the measures that are searched for have come how far."""
    found = session.exec(
        select(Measure.status, func.count())
        .select_from(_placed(search.order))
        .where(*_conditions(session, search, today))
        .group_by(col(Measure.status))
    )
    counts = dict(found.all())
    return {status: counts.get(status, 0) for status in MeasureStatus}


def plan_lanes(session: Session, search: PlanSearch, today: date) -> tuple[PlanLane, ...]:
    """Return who answers for the measures that are searched for, in the order of `OWNER`.

    So many of the keys in that order belong to the first, so many to the next.
    """
    begins = func.coalesce(col(Measure.start_date), col(Measure.created_on))
    due = col(Measure.due_date)
    days = (func.min(begins), func.max(begins), func.min(due), func.max(due))
    found = session.execute(
        select(func.max(Organisation.name), func.count())
        .add_columns(*days)
        .select_from(_placed(PlanOrder.OWNER))
        .where(*_conditions(session, search, today))
        .group_by(RANK)
        .order_by(RANK)
    )
    return tuple(
        PlanLane(who or "", count, *_ends(day for day in known if day is not None))
        for who, count, *known in found
    )


def plan_changes(session: Session, meeting_id: UUID, today: date) -> dict[UUID, PlanChange]:
    """Return what became of each measure since a meeting; others are left out."""
    told = _since(session, meeting_id, today)
    heap = case(*((condition, change.value) for change, condition in told.items()))
    found = session.exec(select(Measure.id, heap).where(or_(*told.values())))
    return {key: PlanChange(value) for key, value in found}


def _placed(order: PlanOrder) -> FromClause:
    """Return the measures with who answers and where they were agreed, if anybody or anywhere."""
    owned = outerjoin(Measure, Organisation, col(Organisation.id) == col(Measure.organisation_id))
    under = outerjoin(owned, AgendaItem, col(AgendaItem.id) == col(Measure.agenda_item_id))
    held = outerjoin(under, Meeting, col(Meeting.id) == col(AgendaItem.meeting_id))
    if order is not PlanOrder.OWNER:
        return held
    return outerjoin(held, RANKED, RANKED.c.id == col(Measure.organisation_id))


def _ends(days: Iterable[date]) -> tuple[date, date]:
    known = sorted(days)
    return known[0], known[-1]


def _conditions(session: Session, search: PlanSearch, today: date) -> list[ColumnElement[bool]]:
    conditions = [
        _small(_searched()).contains(word.lower(), autoescape=True) for word in search.words.split()
    ]
    if search.group is not None:
        conditions.append(_in_group(search.group, today))
    if search.status is not None:
        conditions.append(col(Measure.status) == search.status)
    if search.organisation_id is not None:
        partner = select(MeasurePartner.id).where(
            MeasurePartner.measure_id == Measure.id,
            MeasurePartner.organisation_id == search.organisation_id,
        )
        answers = col(Measure.organisation_id) == search.organisation_id
        conditions.append(or_(answers, partner.exists()))
    if search.area_id is not None:
        area = select(MeasureArea.id).where(
            MeasureArea.measure_id == Measure.id, MeasureArea.area_id == search.area_id
        )
        conditions.append(area.exists())
    if search.level is not None:
        conditions.append(col(Measure.level) == search.level)
    if search.overdue:
        conditions.append(_in_group(PlanGroup.OVERDUE, today))
    if search.since is not None:
        conditions.append(or_(*_since(session, search.since, today).values()))
    return conditions


def _since(
    session: Session, meeting_id: UUID, today: date
) -> dict[PlanChange, ColumnElement[bool]]:
    """Return when a measure is done, late, new or changed since a meeting began, in that order."""
    began = session.get_one(Meeting, meeting_id).starts_at
    moment = began.astimezone(UTC)
    noted = select(MeasureNote.id).where(
        MeasureNote.measure_id == Measure.id, MeasureNote.noted_at >= moment
    )
    ended = noted.where(col(MeasureNote.new_status).in_(ENDED))
    late = and_(
        _in_group(PlanGroup.OVERDUE, today),
        func.coalesce(col(Measure.due_date) >= began.date(), False),
    )
    return {
        PlanChange.DONE: and_(col(Measure.status).in_(ENDED), ended.exists()),
        PlanChange.LATE: late,
        PlanChange.NEW: col(Measure.created_on) >= began.date(),
        PlanChange.CHANGED: noted.exists(),
    }


def _searched() -> ColumnElement[Any]:
    """Return what words are looked for in: "Å26-04 text owner organisation"."""
    return func.printf(
        "Å%02d-%02d %s %s %s %s",
        col(Measure.year) % 100,
        col(Measure.number),
        col(Measure.text),
        col(Measure.owner),
        func.coalesce(col(Organisation.short_name), ""),
        func.coalesce(col(Organisation.name), ""),
    )


def _in_group(group: PlanGroup, today: date) -> ColumnElement[bool]:
    late = func.coalesce(col(Measure.due_date) < today, False)
    ended = col(Measure.status).in_(ENDED)
    ongoing = col(Measure.status) == MeasureStatus.ONGOING
    meant: dict[PlanGroup, ColumnElement[bool]] = {
        PlanGroup.ENDED: ended,
        PlanGroup.OVERDUE: and_(~ended, late),
        PlanGroup.ONGOING: and_(ongoing, ~late),
        PlanGroup.NOT_STARTED: ~or_(ended, late, ongoing),
    }
    return meant[group]


def _order(order: PlanOrder) -> tuple[SQLColumnExpression[Any], ...]:
    due = func.coalesce(col(Measure.due_date), "9999-12-31")  # what has no last day comes last
    number = (col(Measure.year), col(Measure.number))
    ways: dict[PlanOrder, tuple[SQLColumnExpression[Any], ...]] = {
        PlanOrder.NUMBER: number,
        PlanOrder.TEXT: (_swedish(col(Measure.text)),),
        PlanOrder.OWNER: (RANK, _swedish(col(Measure.owner)), due),
        PlanOrder.DUE: (col(Measure.status).in_(ENDED), due),  # what is done comes last
        PlanOrder.STATUS: (
            case(*((col(Measure.status) == told, n) for n, told in enumerate(MeasureStatus))),
            due,
        ),
        PlanOrder.MEETING: (func.coalesce(col(Meeting.starts_at), ""), *number),
    }
    return ways[order]


def _small(text: SQLColumnExpression[Any]) -> ColumnElement[Any]:
    """Return a text in small letters; SQLite's own `lower` knows only those of ASCII."""
    small: ColumnElement[Any] = func.lower(text)
    for capital in "ÅÄÖÉ":
        small = func.replace(small, capital, capital.lower())
    return small
