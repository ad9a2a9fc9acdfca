"""What came of an item: decisions and measures."""

from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from est_desktop.model.enums import Level, MeasureKind, MeasureStatus, Term
from est_desktop.model.tables.columns import (
    STRICT,
    not_blank,
    one_of,
    one_of_or_none,
    yes_or_no,
)


class Decision(SQLModel, table=True):
    """What was agreed under an item (beslut): one text, in one or more points.

    Attributes:
        text: Plain, one point a line, with the body's verb: "Samrådet enas om att …".
        owner: The role that answers for it (ansvarig).
        no_action: True when it needs no follow-up (ingen åtgärd).
        send_to: Who is told (skickas till), as printed.
        sent_on: The day they were told; it can be set after the minutes are final.
        done_on: The day it was followed up and left the follow-up list (bevakningslista).
        done_note: What became of it.
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
    sent_on: date | None = None
    done_on: date | None = None
    done_note: str = ""


class Measure(SQLModel, table=True):
    """Something agreed to be done (åtgärd), "Å26-04": by whom, and until when.

    Attributes:
        agenda_item_id: The item it was agreed under, if any.
        decision_id: The decision it came out of, if any.
        problem, goal: Why it is done, and what shall come of it.
        indicator: How its effect is seen.
        closed_reason: Why it was closed without being done.
        created_on: The day it came into the plan.
        owner: The role that answers for it (ansvarig).
        start_date, due_date: Days; `due_date` is the last one (klart senast).
    """

    __tablename__ = "measure"
    __table_args__ = (
        UniqueConstraint("year", "number"),
        CheckConstraint("number >= 1", name="measures_count_from_one"),
        CheckConstraint("due_date >= start_date", name="measure_is_due_after_it_starts"),
        CheckConstraint(
            "status <> 'ABANDONED' OR trim(closed_reason) <> ''", name="abandoned_has_a_reason"
        ),
        one_of("status", MeasureStatus),
        one_of_or_none("level", Level),
        one_of_or_none("term", Term),
        one_of_or_none("kind", MeasureKind),
        *not_blank(["text"]),
        Index("ix_measure_status_due_date", "status", "due_date"),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    agenda_item_id: UUID | None = Field(default=None, foreign_key="agenda_item.id", index=True)
    decision_id: UUID | None = Field(default=None, foreign_key="decision.id", index=True)
    year: int
    number: int
    text: str
    organisation_id: UUID | None = Field(default=None, foreign_key="organisation.id", index=True)
    owner: str = ""
    start_date: date | None = None
    due_date: date | None = None
    status: MeasureStatus = MeasureStatus.DECIDED
    problem: str = ""
    goal: str = ""
    level: Level | None = None
    term: Term | None = None
    kind: MeasureKind | None = None
    indicator: str = ""
    closed_reason: str = ""
    created_on: date


class MeasureArea(SQLModel, table=True):
    """An area that a measure is for."""

    __tablename__ = "measure_area"
    __table_args__ = (UniqueConstraint("measure_id", "area_id"), STRICT)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    measure_id: UUID = Field(foreign_key="measure.id", index=True)
    area_id: UUID = Field(foreign_key="area.id", index=True)


class MeasurePartner(SQLModel, table=True):
    """An organisation that takes part in a measure besides the one that answers (medverkande)."""

    __tablename__ = "measure_partner"
    __table_args__ = (UniqueConstraint("measure_id", "organisation_id"), STRICT)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    measure_id: UUID = Field(foreign_key="measure.id", index=True)
    organisation_id: UUID = Field(foreign_key="organisation.id", index=True)


class MeasureNote(SQLModel, table=True):
    """A follow-up note (uppföljning), and what it changed: its due dates make a chain.

    Attributes:
        noted_at: The moment, UTC.
        agenda_item_id: The item it was treated under, if any.
        old_due, new_due: The last day before and after, if the note moved it.
        old_status, new_status: The status before and after, if the note changed it.
    """

    __tablename__ = "measure_note"
    __table_args__ = (
        one_of_or_none("old_status", MeasureStatus),
        one_of_or_none("new_status", MeasureStatus),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    measure_id: UUID = Field(foreign_key="measure.id", index=True)
    noted_at: datetime
    agenda_item_id: UUID | None = Field(default=None, foreign_key="agenda_item.id", index=True)
    text: str = ""
    old_due: date | None = None
    new_due: date | None = None
    old_status: MeasureStatus | None = None
    new_status: MeasureStatus | None = None


class AdoptedPlan(SQLModel, table=True):
    """The action plan as a meeting adopted it (antagen handlingsplan), for good.

    Attributes:
        agenda_item_id: The item it was adopted under, if it is still there.
        content: The view the PDF was made of, as JSON.
    """

    __tablename__ = "adopted_plan"
    __table_args__ = (*not_blank(["title", "file_name"]), STRICT)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    agenda_item_id: UUID | None = Field(default=None, foreign_key="agenda_item.id", index=True)
    title: str
    adopted_on: date
    content: str
    file_name: str
    sha256: str = Field(foreign_key="blob.sha256", index=True)
    size: int
