"""What a meeting takes up."""

from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from est_desktop.model.enums import ItemKind, Purpose
from est_desktop.model.tables.columns import STRICT, not_blank, one_of


class AgendaItem(SQLModel, table=True):
    """One row of an agenda (ärende, punkt), and what the minutes say of it.

    Attributes:
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
        one_of("kind", ItemKind),
        one_of("purpose", Purpose),
        *not_blank(["title"]),
        Index("ix_agenda_item_meeting_id_position", "meeting_id", "position"),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    meeting_id: UUID = Field(foreign_key="meeting.id")
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


class AgendaItemArea(SQLModel, table=True):
    """An area that an item concerns."""

    __tablename__ = "agenda_item_area"
    __table_args__ = (UniqueConstraint("agenda_item_id", "area_id"), STRICT)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    agenda_item_id: UUID = Field(foreign_key="agenda_item.id", index=True)
    area_id: UUID = Field(foreign_key="area.id", index=True)
