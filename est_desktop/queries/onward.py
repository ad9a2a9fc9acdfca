"""Where deferred items went, and where one can go."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlmodel import Session, and_, col, or_, select

from est_desktop.model.enums import MeetingState, Outcome
from est_desktop.model.tables import AgendaItem, Meeting
from est_desktop.model.views.onward import GoneOn
from est_desktop.model.views.year import ComingMeeting

TAKING_UP = (MeetingState.DRAFT, MeetingState.SENT)
"""States in which a meeting can still take up more."""
NOT_HELD = (MeetingState.CANCELLED, MeetingState.POSTPONED)


def gone_on(session: Session, meeting: Meeting, items: Iterable[AgendaItem]) -> dict[UUID, GoneOn]:
    """Return where the deferred ones among a meeting's items went, by the item.

    That is the next item of the same matter: at the first meeting after this one, or in the
    backlog. What shall follow to a meeting that is not made yet is not among them.
    """
    deferred = {item.matter_id: item.id for item in items if item.outcome is Outcome.DEFERRED}
    if not deferred:
        return {}
    later = and_(col(Meeting.starts_at) > meeting.starts_at, col(Meeting.state).not_in(NOT_HELD))
    found = session.exec(
        select(AgendaItem.matter_id, Meeting)
        .join(Meeting, col(Meeting.id) == col(AgendaItem.meeting_id), isouter=True)
        .where(
            col(AgendaItem.matter_id).in_(deferred),
            or_(col(AgendaItem.meeting_id).is_(None), later),
        )
        .order_by(col(Meeting.starts_at).is_(None), col(Meeting.starts_at))
    )
    told: dict[UUID, GoneOn] = {}
    for matter_id, other in found:
        told.setdefault(deferred[matter_id], _told(other))
    return told


def later_meetings(session: Session, meeting_id: UUID, today: date) -> tuple[ComingMeeting, ...]:
    """Return the meetings of the same council, after this one, that can still take up more.

    For a meeting without series: of any council.
    """
    meeting = session.get_one(Meeting, meeting_id)
    found = session.exec(
        select(Meeting)
        .where(Meeting.starts_at > meeting.starts_at, col(Meeting.state).in_(TAKING_UP))
        .order_by(col(Meeting.starts_at), col(Meeting.id))
    )
    return tuple(
        ComingMeeting(**each.model_dump(include={"id", "series_id", "title", "starts_at"}))
        for each in found
        if meeting.series_id in (None, each.series_id) and each.starts_at.date() >= today
    )


def _told(meeting: Meeting | None) -> GoneOn:
    if meeting is None:
        return GoneOn(None, "", None)
    return GoneOn(meeting.id, meeting.title, meeting.starts_at.date())
