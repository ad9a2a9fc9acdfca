"""What a user can note while a meeting goes on: clock times, breaks, who leads, who steps aside.

All moments are Swedish wall-clock time; the caller gives the clock.
"""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.actions.agenda import items_of
from est_desktop.actions.titles import short_text
from est_desktop.errors import TimesCrossedError
from est_desktop.model.enums import Outcome, Presence
from est_desktop.model.tables import (
    Adjournment,
    AgendaItem,
    Attendance,
    ConflictOfInterest,
    Meeting,
)


def open_meeting(session: Session, meeting_id: UUID, at: datetime) -> None:
    """Note when a meeting began (öppnas)."""
    meeting = session.get_one(Meeting, meeting_id)
    set_sitting_times(session, meeting_id, at, meeting.closed_at)


def close_meeting(session: Session, meeting_id: UUID, at: datetime) -> None:
    """Note when a meeting ended (avslutas); what was going on in it ends too.

    Raises:
        TimesCrossedError: It would end before it, or something in it, began.
    """
    meeting = session.get_one(Meeting, meeting_id)
    set_sitting_times(session, meeting_id, meeting.opened_at, at)
    resume_meeting(session, meeting_id, at)
    for item in items_of(session, meeting_id):
        if item.began_at is not None and item.ended_at is None:
            set_item_times(session, item.id, item.began_at, at)


def set_sitting_times(
    session: Session, meeting_id: UUID, opened_at: datetime | None, closed_at: datetime | None
) -> None:
    """Set when a meeting began and ended; None for what is not noted.

    Raises:
        TimesCrossedError: It would end before it began.
    """
    _demand_order(opened_at, closed_at)
    meeting = session.get_one(Meeting, meeting_id)
    meeting.opened_at, meeting.closed_at = opened_at, closed_at


def adjourn_meeting(session: Session, meeting_id: UUID, at: datetime) -> UUID:
    """Note that a break begins (ajournering) and return its id; one that goes on is kept."""
    going_on = _break_going_on(session, meeting_id)
    if going_on is not None:
        return going_on.id
    adjournment = Adjournment(meeting_id=meeting_id, begins_at=at)
    session.add(adjournment)
    return adjournment.id


def resume_meeting(session: Session, meeting_id: UUID, at: datetime) -> None:
    """Note that the break that goes on ends; nothing happens without one.

    Raises:
        TimesCrossedError: It would end before it began.
    """
    going_on = _break_going_on(session, meeting_id)
    if going_on is not None:
        set_adjournment(session, going_on.id, going_on.begins_at, at)


def set_adjournment(
    session: Session, adjournment_id: UUID, begins_at: datetime, ends_at: datetime | None
) -> None:
    """Set from when to when a break was.

    Raises:
        TimesCrossedError: It would end before it began.
    """
    _demand_order(begins_at, ends_at)
    adjournment = session.get_one(Adjournment, adjournment_id)
    adjournment.begins_at, adjournment.ends_at = begins_at, ends_at


def remove_adjournment(session: Session, adjournment_id: UUID) -> None:
    """Forget a break."""
    session.delete(session.get_one(Adjournment, adjournment_id))


def set_led_by_vice(session: Session, meeting_id: UUID, *, led_by_vice: bool) -> None:
    """Say whether the vice chair led the meeting."""
    session.get_one(Meeting, meeting_id).led_by_vice = led_by_vice


def begin_item(session: Session, item_id: UUID, at: datetime) -> None:
    """Note that an item is treated from now on; the one before ends, the meeting has begun.

    Raises:
        TimesCrossedError: The one before began later than that.
    """
    item = session.get_one(AgendaItem, item_id)
    for other in items_of(session, item.meeting_id):
        if other is not item and other.began_at is not None and other.ended_at is None:
            set_item_times(session, other.id, other.began_at, at)
    item.began_at, item.ended_at = at, None
    meeting = session.get_one(Meeting, item.meeting_id)
    if meeting.opened_at is None:
        set_sitting_times(session, meeting.id, at, meeting.closed_at)


def end_item(session: Session, item_id: UUID, at: datetime) -> None:
    """Note that an item has been treated.

    Raises:
        TimesCrossedError: It would end before it began.
    """
    set_item_times(session, item_id, session.get_one(AgendaItem, item_id).began_at, at)


def set_item_times(
    session: Session, item_id: UUID, began_at: datetime | None, ended_at: datetime | None
) -> None:
    """Set when an item was treated; None for what is not noted.

    Raises:
        TimesCrossedError: It would end before it began.
    """
    _demand_order(began_at, ended_at)
    item = session.get_one(AgendaItem, item_id)
    item.began_at, item.ended_at = began_at, ended_at


def set_outcome(session: Session, item_id: UUID, outcome: Outcome, note: str = "") -> None:
    """Say what became of an item, and why, as printed ("i väntan på polisens yttrande")."""
    item = session.get_one(AgendaItem, item_id)
    item.outcome, item.outcome_note = outcome, short_text(note)


def set_conflicts(session: Session, item_id: UUID, person_ids: Collection[UUID]) -> None:
    """Say who takes no part in an item because it concerns them (jäv)."""
    found = session.exec(
        select(ConflictOfInterest).where(ConflictOfInterest.agenda_item_id == item_id)
    ).all()
    for conflict in found:
        if conflict.person_id not in person_ids:
            session.delete(conflict)
    for person_id in sorted(set(person_ids) - {conflict.person_id for conflict in found}):
        session.add(ConflictOfInterest(agenda_item_id=item_id, person_id=person_id))


def arrive(session: Session, attendance_id: UUID, at: datetime) -> None:
    """Note that somebody comes now: present, from the item that is treated.

    Who left and comes back is there to the end again.
    """
    attendance = session.get_one(Attendance, attendance_id)
    attendance.presence = Presence.PRESENT
    attendance.left_at = attendance.to_item_id = None
    attendance.arrived_at = at
    attendance.from_item_id = _next_treated(session, attendance.meeting_id)


def leave(session: Session, attendance_id: UUID, at: datetime) -> None:
    """Note that somebody leaves now: present to and with the item treated last.

    Raises:
        TimesCrossedError: They came later than that.
    """
    attendance = session.get_one(Attendance, attendance_id)
    set_attendance_clock(session, attendance_id, attendance.arrived_at, at)
    attendance.presence = Presence.PRESENT
    last = _treated_last(session, attendance.meeting_id)
    attendance.to_item_id = last.id if last else None


def set_attendance_clock(
    session: Session,
    attendance_id: UUID,
    arrived_at: datetime | None,
    left_at: datetime | None,
) -> None:
    """Set when somebody came late and left early; None for what is not noted.

    Raises:
        TimesCrossedError: They would leave before they came.
    """
    _demand_order(arrived_at, left_at)
    attendance = session.get_one(Attendance, attendance_id)
    attendance.arrived_at, attendance.left_at = arrived_at, left_at


def _break_going_on(session: Session, meeting_id: UUID) -> Adjournment | None:
    return session.exec(
        select(Adjournment).where(
            Adjournment.meeting_id == meeting_id, col(Adjournment.ends_at).is_(None)
        )
    ).first()


def _treated_last(session: Session, meeting_id: UUID) -> AgendaItem | None:
    begun = [item for item in items_of(session, meeting_id) if item.began_at is not None]
    return max(begun, key=lambda item: (item.began_at, item.position), default=None)


def _next_treated(session: Session, meeting_id: UUID) -> UUID | None:
    """Return the item that is treated, or the one after that which was treated last."""
    last = _treated_last(session, meeting_id)
    if last is None or last.ended_at is None:
        return last.id if last else None
    after = (item.id for item in items_of(session, meeting_id) if item.position > last.position)
    return next(after, last.id)


def _demand_order(begins: datetime | None, ends: datetime | None) -> None:
    if begins is not None and ends is not None and ends < begins:
        raise TimesCrossedError
