"""Councils that meet again and again, and what their meetings begin with."""

from datetime import time
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field, SQLModel

from est_desktop.model.enums import ItemKind, Purpose
from est_desktop.model.tables.columns import STRICT, not_blank, one_of


class Series(SQLModel, table=True):
    """A council that meets again and again (mötesserie), such as a chefssamråd.

    Attributes:
        name: The body as people call it: "Chefssamråd".
        designation: The pattern of a meeting's title, with {year} and {number}.
        decision_verb: How the body decides: "enas om att", or "beslutar att" for a formal one.
        subject: The body as the subject of a decision: "Samrådet".
        rule_week, rule_weekday: When it meets, "the third Monday": which of the month (1–4; 5 is
            the last) and the day (0 is Monday); None without a rule.
        rule_months: The months it meets in, "1,2,3"; empty for every month.
    """

    __tablename__ = "series"
    __table_args__ = (
        UniqueConstraint("name"),
        CheckConstraint("ends > starts", name="series_ends_after_it_starts"),
        CheckConstraint("rule_week BETWEEN 1 AND 5", name="rule_week_is_of_a_month"),
        CheckConstraint("rule_weekday BETWEEN 0 AND 6", name="rule_weekday_is_of_a_week"),
        *not_blank(["name", "designation"]),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    name: str
    designation: str
    subject: str = "Samrådet"
    decision_verb: str = "enas om att"
    place: str = ""
    starts: time = time(9)
    ends: time = time(11, 30)
    case_number: str = ""
    chair_id: UUID | None = Field(default=None, foreign_key="person.id")
    secretary_id: UUID | None = Field(default=None, foreign_key="person.id")
    vice_chair_id: UUID | None = Field(default=None, foreign_key="person.id")
    rule_week: int | None = None
    rule_weekday: int | None = None
    rule_months: str = ""


class StandingItem(SQLModel, table=True):
    """An item that every meeting of a series begins with (stående punkt)."""

    __tablename__ = "standing_item"
    __table_args__ = (
        CheckConstraint("level BETWEEN 0 AND 2", name="level_is_at_most_two"),
        CheckConstraint("minutes_planned >= 0", name="minutes_are_not_negative"),
        one_of("kind", ItemKind),
        one_of("purpose", Purpose),
        *not_blank(["title"]),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    series_id: UUID = Field(foreign_key="series.id", index=True)
    position: int
    level: int = 0
    kind: ItemKind = ItemKind.ITEM
    title: str
    purpose: Purpose = Purpose.INFORMATION
    presenter: str = ""
    minutes_planned: int = 10


class SeriesParticipant(SQLModel, table=True):
    """Somebody who is called to every meeting of a series (stående deltagare)."""

    __tablename__ = "series_participant"
    __table_args__ = (UniqueConstraint("series_id", "person_id"), STRICT)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    series_id: UUID = Field(foreign_key="series.id", index=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
