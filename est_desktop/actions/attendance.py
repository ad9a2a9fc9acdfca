"""What a user can do with those who are called to a meeting (närvaro)."""

from collections.abc import Collection
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.actions.titles import short_text
from est_desktop.model.enums import Capacity, Presence
from est_desktop.model.tables import AgendaItem, Attendance, ConflictOfInterest


def call_people(
    session: Session,
    meeting_id: UUID,
    person_ids: Collection[UUID],
    capacity: Capacity = Capacity.MEMBER,
) -> None:
    """Call people to a meeting; those already called stay as they are."""
    called = set(
        session.exec(select(Attendance.person_id).where(Attendance.meeting_id == meeting_id))
    )
    for person_id in sorted(set(person_ids) - called):
        session.add(Attendance(meeting_id=meeting_id, person_id=person_id, capacity=capacity))


def uncall_person(session: Session, attendance_id: UUID) -> None:
    """Take somebody off the list of those called, with what only those called can be.

    Whoever was their deputy is so no longer, and no item concerns them (jäv).
    """
    attendance = session.get_one(Attendance, attendance_id)
    deputies = select(Attendance).where(
        Attendance.meeting_id == attendance.meeting_id,
        Attendance.deputy_for_id == attendance.person_id,
    )
    for deputy in session.exec(deputies):
        deputy.deputy_for_id, deputy.capacity = None, Capacity.MEMBER
    conflicts = (
        select(ConflictOfInterest)
        .join(AgendaItem, col(AgendaItem.id) == col(ConflictOfInterest.agenda_item_id))
        .where(
            AgendaItem.meeting_id == attendance.meeting_id,
            ConflictOfInterest.person_id == attendance.person_id,
        )
    )
    for conflict in session.exec(conflicts):
        session.delete(conflict)
    session.delete(attendance)


def set_presence(session: Session, attendance_id: UUID, presence: Presence) -> None:
    """Note somebody as expected, present, excused or absent."""
    session.get_one(Attendance, attendance_id).presence = presence


def note_all_present(session: Session, meeting_id: UUID) -> int:
    """Note everybody as present who has not announced absence; return how many changed."""
    found = select(Attendance).where(
        Attendance.meeting_id == meeting_id, Attendance.presence == Presence.EXPECTED
    )
    expected = session.exec(found).all()
    for attendance in expected:
        attendance.presence = Presence.PRESENT
    return len(expected)


def set_capacity(
    session: Session, attendance_id: UUID, capacity: Capacity, deputy_for_id: UUID | None = None
) -> None:
    """Say as what somebody takes part; a deputy (ersättare) takes another person's place."""
    attendance = session.get_one(Attendance, attendance_id)
    attendance.capacity = capacity
    attendance.deputy_for_id = deputy_for_id if capacity is Capacity.DEPUTY else None


def set_span(
    session: Session, attendance_id: UUID, from_item_id: UUID | None, to_item_id: UUID | None
) -> None:
    """Say from and to which item somebody took part; None for the whole meeting."""
    attendance = session.get_one(Attendance, attendance_id)
    attendance.from_item_id, attendance.to_item_id = from_item_id, to_item_id


def set_attendance_note(session: Session, attendance_id: UUID, note: str) -> None:
    """Set what is printed after the role, such as "ej punkt 12"."""
    session.get_one(Attendance, attendance_id).note = short_text(note)
