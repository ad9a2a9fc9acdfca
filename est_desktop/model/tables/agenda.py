"""What a meeting takes up."""

from uuid import UUID, uuid4

from pydantic import NaiveDatetime
from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from est_desktop.model.enums import ItemKind, Outcome, Purpose
from est_desktop.model.tables.columns import STRICT, not_blank, one_of, yes_or_no


class AgendaItem(SQLModel, table=True):
    """One row of an agenda (ärende, punkt), and what the minutes say of it.

    Attributes:
        meeting_id: None while it waits in the backlog (ärendebank).
        series_id: The council that it waits for in the backlog, if any.
        matter_id: Shared by the items of one matter through all its meetings.
        sent_number: The printed number it was sent with, which it keeps; "" until then.
        late: It came after the first dispatch (tillkommande).
        outcome: What became of it; a withdrawn one stays as "utgår".
        outcome_note: Why it was deferred or withdrawn, as printed.
        carry: The secretary wants it on the next meeting, whatever became of it.
        began_at, ended_at: When it was treated; Swedish wall-clock time.
        position: Its place in the meeting's list, 1…n without gap, kept by the actions (a UNIQUE
            would make every swap fail half-way).
        level: 0 for an item, 1 and 2 for sub-items, as in an outline: a row belongs to the nearest
            row above it with a lower level.
        background: Rich text (see `model.rich_text`).
        proposed_decision: Plain text, one point a line.
        internal_note: For the secretary and the chair alone: no document has a field for it.
        notes: What was said (anteckningar), rich text.
        paragraph_no: The § it was given for good; None until then.
        public_title: What public copies call an item whose title is secret (offentlig rubrik).
    """

    __tablename__ = "agenda_item"
    __table_args__ = (
        CheckConstraint("position >= 1", name="position_counts_from_one"),
        CheckConstraint("level BETWEEN 0 AND 2", name="level_is_at_most_two"),
        CheckConstraint("minutes_planned >= 0", name="minutes_are_not_negative"),
        CheckConstraint("paragraph_no >= 1", name="paragraphs_count_from_one"),
        CheckConstraint("ended_at >= began_at", name="item_ends_after_it_began"),
        CheckConstraint("meeting_id IS NULL OR series_id IS NULL", name="series_is_of_backlog"),
        one_of("kind", ItemKind),
        one_of("purpose", Purpose),
        one_of("outcome", Outcome),
        yes_or_no("late"),
        yes_or_no("carry"),
        *not_blank(["title"]),
        Index("ix_agenda_item_meeting_id_position", "meeting_id", "position"),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    meeting_id: UUID | None = Field(default=None, foreign_key="meeting.id")
    series_id: UUID | None = Field(default=None, foreign_key="series.id", index=True)
    matter_id: UUID = Field(default_factory=uuid4, index=True)
    position: int
    level: int = 0
    kind: ItemKind = ItemKind.ITEM
    title: str
    purpose: Purpose = Purpose.INFORMATION
    presenter: str = ""
    minutes_planned: int = 10
    case_number: str = ""
    background: str = ""
    proposed_decision: str = ""
    internal_note: str = ""
    notes: str = ""
    paragraph_no: int | None = None
    public_title: str = ""
    sent_number: str = ""
    late: bool = False
    outcome: Outcome = Outcome.OPEN
    outcome_note: str = ""
    carry: bool = False
    began_at: NaiveDatetime | None = None
    ended_at: NaiveDatetime | None = None


class ConflictOfInterest(SQLModel, table=True):
    """Somebody who did not take part in an item because it concerned them (jäv)."""

    __tablename__ = "conflict_of_interest"
    __table_args__ = (UniqueConstraint("agenda_item_id", "person_id"), STRICT)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    agenda_item_id: UUID = Field(foreign_key="agenda_item.id", index=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)


class AgendaItemArea(SQLModel, table=True):
    """An area that an item concerns."""

    __tablename__ = "agenda_item_area"
    __table_args__ = (UniqueConstraint("agenda_item_id", "area_id"), STRICT)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    agenda_item_id: UUID = Field(foreign_key="agenda_item.id", index=True)
    area_id: UUID = Field(foreign_key="area.id", index=True)
