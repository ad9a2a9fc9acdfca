"""Meetings, and who takes part in them."""

from datetime import date, datetime
from uuid import UUID, uuid4

from pydantic import NaiveDatetime
from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from est_desktop.model.enums import Capacity, InformationClass, MeetingState, Presence
from est_desktop.model.tables.columns import STRICT, not_blank, one_of, yes_or_no


class Meeting(SQLModel, table=True):
    """One meeting (möte), called "Chefssamråd 2026:8".

    Attributes:
        year: With `number`, its place in the series; both are None for a meeting without series.
        starts_at: Swedish wall-clock time: 09.00 stays 09.00 when summer time changes.
        subject: The body as the subject of a decision: "Samrådet".
        reply_by: The last day to announce absence.
        state: How far it has come; from final on, nothing in it changes.
        state_reason: Why it was cancelled, postponed or opened again.
        vice_chair_id: Who leads when the chair does not.
        led_by_vice: The vice chair led it.
        opened_at, closed_at: When it began and ended, if noted; Swedish wall-clock time.
    """

    __tablename__ = "meeting"
    __table_args__ = (
        UniqueConstraint("series_id", "year", "number"),
        CheckConstraint("ends_at > starts_at", name="meeting_ends_after_it_starts"),
        CheckConstraint(
            "(series_id IS NULL) = (number IS NULL) AND (series_id IS NULL) = (year IS NULL)",
            name="number_belongs_to_series",
        ),
        CheckConstraint("closed_at >= opened_at", name="meeting_closes_after_it_opens"),
        one_of("state", MeetingState),
        yes_or_no("led_by_vice"),
        CheckConstraint("information_class IN ('K1', 'K2', 'K3')", name="class_is_allowed"),
        *not_blank(["title"]),
        Index("ix_meeting_starts_at_id", "starts_at", "id"),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    series_id: UUID | None = Field(default=None, foreign_key="series.id", index=True)
    year: int | None = None
    number: int | None = None
    title: str
    starts_at: NaiveDatetime
    ends_at: NaiveDatetime
    place: str = ""
    case_number: str = ""
    subject: str = "Samrådet"
    decision_verb: str = "enas om att"
    chair_id: UUID | None = Field(default=None, foreign_key="person.id")
    secretary_id: UUID | None = Field(default=None, foreign_key="person.id")
    reply_by: date | None = None
    information_class: InformationClass = InformationClass.K1
    state: MeetingState = MeetingState.DRAFT
    state_reason: str = ""
    vice_chair_id: UUID | None = Field(default=None, foreign_key="person.id")
    led_by_vice: bool = False
    opened_at: NaiveDatetime | None = None
    closed_at: NaiveDatetime | None = None


class Attendance(SQLModel, table=True):
    """Somebody called to a meeting, and what became of it (närvaro).

    Attributes:
        deputy_for_id: Whose place a deputy takes.
        from_item_id: The first item taken part in; None from the start.
        to_item_id: The last item taken part in; None to the end.
        arrived_at, left_at: The clock when somebody came late or left early, if noted.
        note: As printed after the role, such as "adjungerad till punkt 12"; never a health reason.
    """

    __tablename__ = "attendance"
    __table_args__ = (
        UniqueConstraint("meeting_id", "person_id"),
        CheckConstraint("deputy_for_id <> person_id", name="nobody_is_their_own_deputy"),
        CheckConstraint("left_at >= arrived_at", name="nobody_leaves_before_they_come"),
        one_of("presence", Presence),
        one_of("capacity", Capacity),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    meeting_id: UUID = Field(foreign_key="meeting.id", index=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    presence: Presence = Presence.EXPECTED
    capacity: Capacity = Capacity.MEMBER
    deputy_for_id: UUID | None = Field(default=None, foreign_key="person.id")
    from_item_id: UUID | None = Field(default=None, foreign_key="agenda_item.id", index=True)
    to_item_id: UUID | None = Field(default=None, foreign_key="agenda_item.id", index=True)
    note: str = ""
    arrived_at: NaiveDatetime | None = None
    left_at: NaiveDatetime | None = None


class Adjournment(SQLModel, table=True):
    """A break that the minutes tell of (ajournering); Swedish wall-clock time."""

    __tablename__ = "adjournment"
    __table_args__ = (
        CheckConstraint("ends_at >= begins_at", name="adjournment_ends_after_it_begins"),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    meeting_id: UUID = Field(foreign_key="meeting.id", index=True)
    begins_at: NaiveDatetime
    ends_at: NaiveDatetime | None = None


class Dispatch(SQLModel, table=True):
    """What was sent before a meeting (utskick), kept byte for byte.

    Attributes:
        version: Counts the dispatches of one meeting, from 1.
        supplement: It holds only what is new, and the changed agenda.
        sent_at: The moment, UTC.
        sent_by: Who was logged in on the computer.
        recipients: Who it went to, one a line.
        content: The agenda as it was sent, as JSON (see `model.views.dispatch.SentAgenda`).
    """

    __tablename__ = "dispatch"
    __table_args__ = (
        UniqueConstraint("meeting_id", "version"),
        CheckConstraint("version >= 1", name="versions_count_from_one"),
        yes_or_no("supplement"),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    meeting_id: UUID = Field(foreign_key="meeting.id")
    version: int
    supplement: bool = False
    sent_at: datetime
    sent_by: str
    recipients: str = ""
    content: str


class DispatchFile(SQLModel, table=True):
    """One PDF of a dispatch. `document` is which, as the command line names it."""

    __tablename__ = "dispatch_file"
    __table_args__ = (*not_blank(["file_name"]), STRICT)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    dispatch_id: UUID = Field(foreign_key="dispatch.id", index=True)
    position: int
    document: str
    file_name: str
    sha256: str = Field(foreign_key="blob.sha256", index=True)
    size: int


class MinutesVersion(SQLModel, table=True):
    """Approved minutes (godkända minnesanteckningar): the view and the PDF, for good.

    Attributes:
        version: 1 for the first; each reopening makes another.
        approved_at: The moment, UTC.
        approved_by: Who was logged in on the computer.
        reason: Why the version before was opened again; empty for the first.
        content: The view the PDF was made of, as JSON (see `model.views.minutes.MinutesView`).
    """

    __tablename__ = "minutes_version"
    __table_args__ = (
        UniqueConstraint("meeting_id", "version"),
        CheckConstraint("version >= 1", name="versions_count_from_one"),
        *not_blank(["file_name"]),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    meeting_id: UUID = Field(foreign_key="meeting.id")
    version: int
    approved_at: datetime
    approved_by: str
    reason: str = ""
    content: str
    file_name: str
    sha256: str = Field(foreign_key="blob.sha256", index=True)
    size: int


class Correction(SQLModel, table=True):
    """A dated correction (rättelse) that the minutes print as such.

    Attributes:
        agenda_item_id: The item it corrects; None for the minutes as a whole.
        role: Who made it.
    """

    __tablename__ = "correction"
    __table_args__ = (*not_blank(["text"]), STRICT)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    meeting_id: UUID = Field(foreign_key="meeting.id", index=True)
    agenda_item_id: UUID | None = Field(default=None, foreign_key="agenda_item.id", index=True)
    made_on: date
    text: str
    role: str = ""
