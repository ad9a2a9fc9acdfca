"""What a user can do with meetings: plan, change, delete."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlmodel import Session, SQLModel, col, func, select

from est_desktop.actions.attendance import call_people
from est_desktop.actions.removing import remove_all, remove_items
from est_desktop.actions.titles import short_text, title_of
from est_desktop.errors import AlreadySentError, EndsBeforeStartError
from est_desktop.model.enums import MeetingState
from est_desktop.model.tables import (
    Adjournment,
    AgendaItem,
    Attendance,
    Correction,
    Dispatch,
    Meeting,
    MinutesVersion,
    Series,
    SeriesParticipant,
    StandingItem,
)
from est_desktop.rules.numbering import first_free, meeting_title


@dataclass(frozen=True, slots=True)
class Sitting:
    """When and where a meeting is; Swedish wall-clock time."""

    starts_at: datetime
    ends_at: datetime
    place: str = ""


def plan_meeting(
    session: Session,
    series_id: UUID,
    sitting: Sitting,
    *,
    with_items: bool = True,
    with_people: bool = True,
) -> UUID:
    """Make the next meeting of a series, with its standing items and participants.

    Returns:
        The meeting's id. Its number is the next free one in the series and calendar year.

    Raises:
        EndsBeforeStartError: It would end before it starts.
    """
    _demand_order(sitting)
    series = session.get_one(Series, series_id)
    year = sitting.starts_at.year
    number = next_meeting_number(session, series_id, year)
    meeting = Meeting(
        series_id=series_id,
        year=year,
        number=number,
        title=meeting_title(series.designation, year, number),
        starts_at=sitting.starts_at,
        ends_at=sitting.ends_at,
        place=short_text(sitting.place),
        **series.model_dump(
            include={
                "case_number",
                "subject",
                "decision_verb",
                "chair_id",
                "vice_chair_id",
                "secretary_id",
            }
        ),
    )
    session.add(meeting)
    if with_items:
        _put_standing_items(session, series_id, meeting.id)
    if with_people:
        people = session.exec(
            select(SeriesParticipant.person_id).where(SeriesParticipant.series_id == series_id)
        ).all()
        call_people(session, meeting.id, people)
    return meeting.id


def add_meeting(session: Session, title: str, sitting: Sitting) -> UUID:
    """Make a meeting that belongs to no series, with nothing in it; return its id.

    Raises:
        EmptyNameError: The title is blank.
        EndsBeforeStartError: It would end before it starts.
    """
    _demand_order(sitting)
    meeting = Meeting(
        title=title_of(title),
        starts_at=sitting.starts_at,
        ends_at=sitting.ends_at,
        place=short_text(sitting.place),
    )
    session.add(meeting)
    return meeting.id


def rename_meeting(session: Session, meeting_id: UUID, title: str) -> None:
    """Give a meeting another title.

    Raises:
        EmptyNameError: The title is blank.
    """
    session.get_one(Meeting, meeting_id).title = title_of(title)


def move_meeting(
    session: Session, meeting_id: UUID, starts_at: datetime, ends_at: datetime
) -> None:
    """Set when a meeting is; its title and number stay.

    A draft that moves to another year gets a number of that year, and the title that goes with it
    unless it was given another: paragraphs (§) run per year.

    Raises:
        EndsBeforeStartError: It would end before it starts.
    """
    _demand_order(Sitting(starts_at, ends_at))
    meeting = session.get_one(Meeting, meeting_id)
    if meeting.state is MeetingState.DRAFT and meeting.year not in (None, starts_at.year):
        _draw_number(session, meeting, starts_at.year)
    meeting.starts_at, meeting.ends_at = starts_at, ends_at


def set_meeting_place(session: Session, meeting_id: UUID, place: str) -> None:
    """Set where a meeting is."""
    session.get_one(Meeting, meeting_id).place = short_text(place)


def set_meeting_case_number(session: Session, meeting_id: UUID, case_number: str) -> None:
    """Set the meeting's case number (diarienummer)."""
    session.get_one(Meeting, meeting_id).case_number = short_text(case_number)


def set_reply_by(session: Session, meeting_id: UUID, reply_by: date | None) -> None:
    """Set the last day to announce absence."""
    session.get_one(Meeting, meeting_id).reply_by = reply_by


def set_meeting_words(session: Session, meeting_id: UUID, subject: str, verb: str) -> None:
    """Set how this meeting's body decides: "Samrådet" and "enas om att"."""
    meeting = session.get_one(Meeting, meeting_id)
    meeting.subject, meeting.decision_verb = title_of(subject), title_of(verb)


def set_chair(session: Session, meeting_id: UUID, person_id: UUID | None) -> None:
    """Say who leads the meeting (ordförande)."""
    session.get_one(Meeting, meeting_id).chair_id = person_id


def set_vice_chair(session: Session, meeting_id: UUID, person_id: UUID | None) -> None:
    """Say who leads when the chair cannot (vice ordförande); without one, the chair leads."""
    meeting = session.get_one(Meeting, meeting_id)
    meeting.vice_chair_id = person_id
    meeting.led_by_vice = meeting.led_by_vice and person_id is not None


def set_secretary(session: Session, meeting_id: UUID, person_id: UUID | None) -> None:
    """Say who writes the minutes (vid anteckningarna)."""
    session.get_one(Meeting, meeting_id).secretary_id = person_id


def delete_meeting(session: Session, meeting_id: UUID) -> None:
    """Delete a meeting with all that is in it; measures agreed there stay in the plan.

    Raises:
        AlreadySentError: It has been sent, or its minutes were approved; it is cancelled instead.
    """
    for table in (Dispatch, MinutesVersion):
        if session.exec(select(table.id).where(table.meeting_id == meeting_id)).first():
            raise AlreadySentError
    items = session.exec(select(AgendaItem).where(AgendaItem.meeting_id == meeting_id)).all()
    remove_items(session, items)
    for hanging in (Attendance, Adjournment, Correction):
        found: list[SQLModel] = [
            *session.exec(select(hanging).where(hanging.meeting_id == meeting_id))
        ]
        remove_all(session, found)
    session.delete(session.get_one(Meeting, meeting_id))


def next_meeting_number(session: Session, series_id: UUID, year: int) -> int:
    """Return the number that the next meeting of the series would get in the year."""
    newest = session.exec(
        select(func.max(Meeting.number)).where(Meeting.series_id == series_id, Meeting.year == year)
    ).one()
    return first_free(newest)


def _draw_number(session: Session, meeting: Meeting, year: int) -> None:
    series = session.get_one(Series, meeting.series_id)
    number = next_meeting_number(session, series.id, year)
    if meeting.title == meeting_title(series.designation, meeting.year or 0, meeting.number or 0):
        meeting.title = meeting_title(series.designation, year, number)
    meeting.year, meeting.number = year, number


def _put_standing_items(session: Session, series_id: UUID, meeting_id: UUID) -> None:
    standing = session.exec(
        select(StandingItem)
        .where(StandingItem.series_id == series_id)
        .order_by(col(StandingItem.position))
    )
    copied = {"level", "kind", "title", "purpose", "presenter", "minutes_planned"}
    for position, item in enumerate(standing, start=1):
        session.add(
            AgendaItem(meeting_id=meeting_id, position=position, **item.model_dump(include=copied))
        )


def _demand_order(sitting: Sitting) -> None:
    if sitting.ends_at <= sitting.starts_at:
        raise EndsBeforeStartError
