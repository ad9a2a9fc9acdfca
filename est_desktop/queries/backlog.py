"""What waits for a meeting, and one matter through all its meetings."""

from datetime import date, datetime, time
from uuid import UUID

from sqlmodel import Session, col, func, select

from est_desktop.model.enums import LOCKED, MeetingState
from est_desktop.model.tables import AgendaItem, Attachment, Decision, Measure, Meeting, Series
from est_desktop.model.views.carry_over import MatterStop, MatterView
from est_desktop.model.views.secrecy import MarkKind
from est_desktop.model.views.year import BacklogRow, ComingMeeting
from est_desktop.queries.items import paragraphs_by_item, placed_items
from est_desktop.queries.letterhead import letterhead
from est_desktop.queries.secrecy import marks_on
from est_desktop.queries.summons import body_of
from est_desktop.rules.carry_over import outcome_of
from est_desktop.rules.numbering import measure_label

CLOSED = (*LOCKED, MeetingState.CANCELLED)
"""States of meetings that take no more items."""


def backlog(session: Session) -> tuple[BacklogRow, ...]:
    """Return the items that wait, in their order."""
    papers = (
        select(func.count())
        .select_from(Attachment)
        .where(Attachment.agenda_item_id == AgendaItem.id)
        .scalar_subquery()
    )
    found = session.exec(
        select(AgendaItem, Series.name, papers)
        .join(Series, col(Series.id) == col(AgendaItem.series_id), isouter=True)
        .where(col(AgendaItem.meeting_id).is_(None))
        .order_by(col(AgendaItem.position))
    )
    told = {"id", "position", "level", "title", "purpose", "presenter", "minutes_planned",
            "case_number", "series_id"}  # fmt: skip
    return tuple(
        BacklogRow(series=name or "", papers=count, **item.model_dump(include=told))
        for item, name, count in found
    )


def coming_meetings(session: Session, today: date) -> tuple[ComingMeeting, ...]:
    """Return the meetings from today on that an item can be put on, soonest first."""
    found = session.exec(
        select(Meeting)
        .where(
            col(Meeting.starts_at) >= datetime.combine(today, time()),
            col(Meeting.state).not_in(CLOSED),
        )
        .order_by(col(Meeting.starts_at), col(Meeting.id))
    )
    return tuple(
        ComingMeeting(**meeting.model_dump(include={"id", "series_id", "title", "starts_at"}))
        for meeting in found
    )


def matter(session: Session, item_id: UUID, today: date) -> MatterView:
    """Return the matter that an item is part of; the item must be there."""
    item = session.get_one(AgendaItem, item_id)
    found = session.exec(
        select(AgendaItem, Meeting)
        .join(Meeting, col(Meeting.id) == col(AgendaItem.meeting_id), isouter=True)
        .where(AgendaItem.matter_id == item.matter_id)
        .order_by(col(Meeting.starts_at).is_(None), col(Meeting.starts_at))
    ).all()
    stops = tuple(_stop(session, each, meeting) for each, meeting in found)
    last = next((meeting for _, meeting in reversed(found) if meeting), None)
    numbers = [each.case_number for each, _ in found if each.case_number]
    return MatterView(
        matter_id=item.matter_id,
        title=stops[-1].title,
        body=body_of(session, last) if last else "",
        case_number=numbers[-1] if numbers else "",
        dated_on=today,
        letterhead=letterhead(session),
        stops=stops,
    )


def _stop(session: Session, item: AgendaItem, meeting: Meeting | None) -> MatterStop:
    items = placed_items(session, meeting) if meeting else ()
    paragraphs = paragraphs_by_item(session, meeting, items) if meeting else {}
    decisions = session.exec(
        select(Decision.text)
        .where(Decision.agenda_item_id == item.id)
        .order_by(col(Decision.position))
    ).all()
    measures = session.exec(
        select(Measure)
        .where(Measure.agenda_item_id == item.id)
        .order_by(col(Measure.year), col(Measure.number))
    )
    return MatterStop(
        item_id=item.id,
        meeting_id=item.meeting_id,
        meeting=meeting.title if meeting else "",
        starts_at=meeting.starts_at if meeting else None,
        state=meeting.state if meeting else None,
        number=next((each.label for each in items if each.item.id == item.id), ""),
        paragraph_no=paragraphs.get(item.id),
        title=item.title,
        outcome=outcome_of(item.outcome, decided=bool(decisions), noted=bool(item.notes)),
        outcome_note=item.outcome_note,
        decisions=tuple(decisions),
        measures=tuple((measure_label(m.year, m.number), m.text, m.status) for m in measures),
        secrecy=marks_on(session, MarkKind.ITEM, [item.id]).get(item.id),
    )
