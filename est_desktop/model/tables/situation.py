"""What is reported about the areas (lägesbilder), and how the council judges it."""

from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field, SQLModel

from est_desktop.model.enums import Rhythm, SituationLevel, Term, Trend
from est_desktop.model.tables.columns import STRICT, not_blank, one_of, one_of_or_none


class ReportHeading(SQLModel, table=True):
    """A heading of the template that new reports begin with (mall för lägesbild).

    Attributes:
        hint: What belongs there, shown while it is empty.
    """

    __tablename__ = "report_heading"
    __table_args__ = (UniqueConstraint("title"), *not_blank(["title"]), STRICT)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    title: str
    hint: str = ""
    position: int = 0


class SituationReport(SQLModel, table=True):
    """What an organisation reports about areas for a period (lägesbild).

    Attributes:
        starts, ends: The first and last day it is about; any length.
        level: How things stand, as the organisation judges it; None when it does not say.
        trend: Which way it goes, likewise.
        received_on: The day it came in.
        previous_id: The report it was begun from.
    """

    __tablename__ = "situation_report"
    __table_args__ = (
        CheckConstraint("ends >= starts", name="report_ends_after_it_starts"),
        one_of_or_none("level", SituationLevel),
        one_of_or_none("trend", Trend),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    organisation_id: UUID = Field(foreign_key="organisation.id", index=True)
    starts: date = Field(index=True)
    ends: date
    level: SituationLevel | None = None
    trend: Trend | None = None
    received_on: date
    previous_id: UUID | None = Field(default=None, foreign_key="situation_report.id", index=True)


class ReportArea(SQLModel, table=True):
    """An area that a report is about."""

    __tablename__ = "report_area"
    __table_args__ = (UniqueConstraint("report_id", "area_id"), STRICT)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    report_id: UUID = Field(foreign_key="situation_report.id", index=True)
    area_id: UUID = Field(foreign_key="area.id", index=True)


class ReportSection(SQLModel, table=True):
    """A heading of a report with its text: plain, secret passages between ⟦ and ⟧."""

    __tablename__ = "report_section"
    __table_args__ = (*not_blank(["heading"]), STRICT)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    report_id: UUID = Field(foreign_key="situation_report.id", index=True)
    position: int
    heading: str
    text: str = ""


class ReportFile(SQLModel, table=True):
    """A file that came with a report, kept as it came."""

    __tablename__ = "report_file"
    __table_args__ = (*not_blank(["file_name"]), STRICT)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    report_id: UUID = Field(foreign_key="situation_report.id", index=True)
    position: int
    title: str = ""
    file_name: str
    sha256: str = Field(foreign_key="blob.sha256", index=True)
    added_at: datetime


class ExpectedReport(SQLModel, table=True):
    """Who reports how often (förväntad rapport).

    Attributes:
        area_id: About which area; None means about any.
        from_day, until_day: When it applies; `until_day` None means still.
    """

    __tablename__ = "expected_report"
    __table_args__ = (
        CheckConstraint("until_day >= from_day", name="expected_until_after_from"),
        one_of("rhythm", Rhythm),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    organisation_id: UUID = Field(foreign_key="organisation.id", index=True)
    area_id: UUID | None = Field(default=None, foreign_key="area.id", index=True)
    rhythm: Rhythm = Rhythm.MEETING
    from_day: date
    until_day: date | None = None


class Assessment(SQLModel, table=True):
    """The council's joint judgement of an area for a period (samlad bedömning).

    Attributes:
        reasons: Why this level: plain, secret passages between ⟦ and ⟧.
        agenda_item_id: The item it was made under, if any.
    """

    __tablename__ = "assessment"
    __table_args__ = (
        UniqueConstraint("area_id", "starts", "ends"),
        CheckConstraint("ends >= starts", name="assessment_ends_after_it_starts"),
        one_of_or_none("level", SituationLevel),
        one_of_or_none("trend", Trend),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    area_id: UUID = Field(foreign_key="area.id", index=True)
    starts: date
    ends: date
    level: SituationLevel | None = None
    trend: Trend | None = None
    reasons: str = ""
    agenda_item_id: UUID | None = Field(default=None, foreign_key="agenda_item.id", index=True)


class AreaNeed(SQLModel, table=True):
    """What an area needs by a joint judgement (behov), on short or long term."""

    __tablename__ = "area_need"
    __table_args__ = (one_of("term", Term), *not_blank(["text"]), STRICT)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    assessment_id: UUID = Field(foreign_key="assessment.id", index=True)
    position: int
    text: str
    term: Term = Term.SHORT


class SituationLink(SQLModel, table=True):
    """What came of a passage in a report, or of a need: an item or a measure; shown both ways.

    Attributes:
        passage: The words it came from, as they stood then.
    """

    __tablename__ = "situation_link"
    __table_args__ = (
        CheckConstraint("(section_id IS NULL) <> (need_id IS NULL)", name="link_has_one_source"),
        CheckConstraint(
            "(agenda_item_id IS NULL) <> (measure_id IS NULL)", name="link_leads_to_one_thing"
        ),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    section_id: UUID | None = Field(default=None, foreign_key="report_section.id", index=True)
    need_id: UUID | None = Field(default=None, foreign_key="area_need.id", index=True)
    passage: str = ""
    agenda_item_id: UUID | None = Field(default=None, foreign_key="agenda_item.id", index=True)
    measure_id: UUID | None = Field(default=None, foreign_key="measure.id", index=True)
