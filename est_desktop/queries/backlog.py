"""The backlog (ärendebank): items that are not yet on any meeting."""

from datetime import date, datetime, time

from sqlmodel import Session, col, func, select

from est_desktop.model.enums import LOCKED, MeetingState
from est_desktop.model.tables import AgendaItem, Attachment, Meeting, Series
from est_desktop.model.views.year import BacklogRow, ComingMeeting

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
