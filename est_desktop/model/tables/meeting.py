"""Meetings, and who takes part in them."""

from datetime import date
from uuid import UUID, uuid4

from pydantic import NaiveDatetime
from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from est_desktop.model.enums import Capacity, InformationClass, Presence
from est_desktop.model.tables.columns import STRICT, not_blank, one_of


class Meeting(SQLModel, table=True):
    """One meeting (möte), called "Chefssamråd 2026:8".

    Attributes:
        year: With `number`, its place in the series; both are None for a meeting without series.
        starts_at: Swedish wall-clock time: 09.00 stays 09.00 when summer time changes.
        subject: The body as the subject of a decision: "Samrådet".
        reply_by: The last day to announce absence.
    """

    __tablename__ = "meeting"
    __table_args__ = (
        UniqueConstraint("series_id", "year", "number"),
        CheckConstraint("ends_at > starts_at", name="meeting_ends_after_it_starts"),
        CheckConstraint(
            "(series_id IS NULL) = (number IS NULL) AND (series_id IS NULL) = (year IS NULL)",
            name="number_belongs_to_series",
        ),
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


class Attendance(SQLModel, table=True):
    """Somebody called to a meeting, and what became of it (närvaro).

    Attributes:
        deputy_for_id: Whose place a deputy takes.
        from_item_id: The first item taken part in; None from the start.
        to_item_id: The last item taken part in; None to the end.
        note: As printed after the role, such as "adjungerad till punkt 12"; never a health reason.
    """

    __tablename__ = "attendance"
    __table_args__ = (
        UniqueConstraint("meeting_id", "person_id"),
        CheckConstraint("deputy_for_id <> person_id", name="nobody_is_their_own_deputy"),
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
