"""What came of an item: decisions and measures."""

from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from est_desktop.model.enums import MeasureStatus
from est_desktop.model.tables.columns import STRICT, not_blank, one_of, yes_or_no


class Decision(SQLModel, table=True):
    """What was agreed under an item (beslut): one text, in one or more points.

    Attributes:
        text: Plain, one point a line, with the body's verb: "Samrådet enas om att …".
        owner: The role that answers for it (ansvarig).
        no_action: True when it needs no follow-up (ingen åtgärd).
        send_to: Who is told (skickas till), as printed.
    """

    __tablename__ = "decision"
    __table_args__ = (
        CheckConstraint("position >= 1", name="position_counts_from_one"),
        CheckConstraint(
            "NOT (no_action AND due_date IS NOT NULL)", name="no_action_has_no_due_date"
        ),
        yes_or_no("no_action"),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    agenda_item_id: UUID = Field(foreign_key="agenda_item.id", index=True)
    position: int
    text: str = ""
    organisation_id: UUID | None = Field(default=None, foreign_key="organisation.id", index=True)
    owner: str = ""
    due_date: date | None = None
    no_action: bool = False
    send_to: str = ""


class Measure(SQLModel, table=True):
    """Something agreed to be done (åtgärd), "Å26-04": by whom, and until when.

    Attributes:
        agenda_item_id: The item it was agreed under, if any.
        owner: The role that answers for it (ansvarig).
        start_date, due_date: Days; `due_date` is the last one (klart senast).
    """

    __tablename__ = "measure"
    __table_args__ = (
        UniqueConstraint("year", "number"),
        CheckConstraint("number >= 1", name="measures_count_from_one"),
        CheckConstraint("due_date >= start_date", name="measure_is_due_after_it_starts"),
        one_of("status", MeasureStatus),
        *not_blank(["text"]),
        Index("ix_measure_status_due_date", "status", "due_date"),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    agenda_item_id: UUID | None = Field(default=None, foreign_key="agenda_item.id", index=True)
    year: int
    number: int
    text: str
    organisation_id: UUID | None = Field(default=None, foreign_key="organisation.id", index=True)
    owner: str = ""
    start_date: date | None = None
    due_date: date | None = None
    status: MeasureStatus = MeasureStatus.DECIDED
