"""What goes on in a meeting: when it began, breaks, who leads, what is treated."""

from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.model.tables import Adjournment, AgendaItem, Meeting
from est_desktop.model.views.sitting import Break, SittingView
from est_desktop.queries.people_labels import role_of


def sitting(session: Session, meeting_id: UUID) -> SittingView:
    """Return how far the meeting has come."""
    meeting = session.get_one(Meeting, meeting_id)
    treated = session.exec(
        select(AgendaItem.id)
        .where(
            AgendaItem.meeting_id == meeting_id,
            col(AgendaItem.began_at).is_not(None),
            col(AgendaItem.ended_at).is_(None),
        )
        .order_by(col(AgendaItem.began_at).desc(), col(AgendaItem.position).desc())
    ).first()
    return SittingView(
        opened_at=meeting.opened_at,
        closed_at=meeting.closed_at,
        breaks=adjournments(session, meeting_id),
        chair=role_of(session, meeting.chair_id),
        vice_chair=role_of(session, meeting.vice_chair_id),
        led_by_vice=meeting.led_by_vice,
        treated_id=treated,
    )


def adjournments(session: Session, meeting_id: UUID) -> tuple[Break, ...]:
    """Return the breaks of a meeting in their order."""
    found = session.exec(
        select(Adjournment)
        .where(Adjournment.meeting_id == meeting_id)
        .order_by(col(Adjournment.begins_at))
    )
    return tuple(Break(each.id, each.begins_at, each.ends_at) for each in found)
