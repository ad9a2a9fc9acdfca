"""What was decided at the last meeting and what became of it, with all that is open in the plan."""

from collections import defaultdict
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from est_desktop.model.enums import ENDED
from est_desktop.model.tables import Decision, Measure, Meeting
from est_desktop.model.views.carry_over import EarlierDecision, EarlierView, OpenMeasure
from est_desktop.model.views.record import MeasureRow
from est_desktop.model.views.secrecy import MarkKind
from est_desktop.queries.items import paragraphs_by_item, placed_items
from est_desktop.queries.record import measures_where
from est_desktop.queries.secrecy import marks_on


def earlier(session: Session, meeting_id: UUID, today: date) -> EarlierView:
    """Return what the item on the previous minutes tells of.

    Args:
        session: The transaction.
        meeting_id: The last meeting that was held; one of a series.
        today: What measures are late from.
    """
    meeting = session.get_one(Meeting, meeting_id)
    return EarlierView(
        meeting_id=meeting.id,
        meeting=meeting.title,
        decisions=_decisions(session, meeting, today),
        measures=_open_measures(session, meeting.series_id, today),
    )


def open_in_plan(series_id: UUID | None) -> tuple[ColumnElement[bool], ...]:
    """Return which measures are open and of the series' meetings, or agreed at none."""
    ours = col(Meeting.series_id) == series_id
    none = col(Measure.agenda_item_id).is_(None)
    return (col(Measure.status).not_in(ENDED), ours | none)


def _decisions(session: Session, meeting: Meeting, today: date) -> tuple[EarlierDecision, ...]:
    items = placed_items(session, meeting)
    paragraphs = paragraphs_by_item(session, meeting, items)
    ids = [placed.item.id for placed in items]
    found = session.exec(
        select(Decision)
        .where(col(Decision.agenda_item_id).in_(ids))
        .order_by(col(Decision.position))
    ).all()
    keys = [decision.id for decision in found]
    on_items = {k: m for k, m in marks_on(session, MarkKind.ITEM, ids).items() if m.whole}
    marks = marks_on(session, MarkKind.DECISION, keys)
    came: dict[UUID | None, list[MeasureRow]] = defaultdict(list)
    for row in measures_where(session, [col(Measure.decision_id).in_(keys)], today):
        came[row.decision_id].append(row)
    told = {"text", "owner", "due_date", "no_action", "done_on", "done_note"}
    return tuple(
        EarlierDecision(
            paragraph_no=paragraphs.get(placed.item.id),
            title=placed.item.title,
            measures=tuple(came[decision.id]),
            secrecy=on_items.get(placed.item.id) or marks.get(decision.id),
            **decision.model_dump(include=told),
        )
        for placed in items
        for decision in found
        if decision.agenda_item_id == placed.item.id
    )


def _open_measures(
    session: Session, series_id: UUID | None, today: date
) -> tuple[OpenMeasure, ...]:
    rows = measures_where(session, open_in_plan(series_id), today)
    items = dict(
        session.exec(
            select(Measure.id, Measure.agenda_item_id).where(
                col(Measure.id).in_([row.id for row in rows])
            )
        ).all()
    )
    marks = marks_on(session, MarkKind.MEASURE, [row.id for row in rows])
    on_items = marks_on(session, MarkKind.ITEM, [key for key in items.values() if key])
    whole = {key: mark for key, mark in on_items.items() if mark.whole}
    return tuple(
        OpenMeasure(row, marks.get(row.id) or whole.get(items[row.id] or row.id)) for row in rows
    )
