"""Situation reports (lägesbilder): as they are listed, written and kept."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from est_desktop.model.enums import Rhythm, SituationLevel, Trend
from est_desktop.model.views.secrecy import Secrecy


@dataclass(frozen=True, slots=True)
class HeadingRow:
    """A heading of the template; `hint` says what belongs there."""

    id: UUID
    title: str
    hint: str


@dataclass(frozen=True, slots=True)
class ReportFileRow:
    """A file that came with a report; `title` is the file's name until somebody says otherwise."""

    id: UUID
    title: str
    file_name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class SectionText:
    """A heading with its text, in which secret passages stand between ⟦ and ⟧."""

    id: UUID
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class ReportView:
    """A report as it is printed and kept.

    Attributes:
        organisation: Its full name.
        areas: Their names, in the order of the register.
        public_copy: What is secret has been taken out.
    """

    id: UUID
    organisation: str
    areas: tuple[str, ...]
    starts: date
    ends: date
    level: SituationLevel | None
    trend: Trend | None
    received_on: date
    sections: tuple[SectionText, ...]
    files: tuple[ReportFileRow, ...]
    secrecy: Secrecy | None = None
    public_copy: bool = False


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A report in a list.

    Attributes:
        organisation: Its short name, or its name.
        files: How many came with it.
    """

    id: UUID
    organisation_id: UUID
    organisation: str
    areas: tuple[str, ...]
    starts: date
    ends: date
    level: SituationLevel | None
    trend: Trend | None
    received_on: date
    files: int
    secrecy: Secrecy | None = None


class Change(StrEnum):
    """What became of a section since the report before."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class SectionChange:
    """What became of one section.

    Attributes:
        unchanged_for: In how many reports in a row it has said the same as the one before.
        before: What the report before said; "" if it had no such section.
    """

    change: Change
    unchanged_for: int = 0
    before: str = ""


@dataclass(frozen=True, slots=True)
class LinkRow:
    """What came of a passage: an item, or a measure.

    Attributes:
        heading: The section that the passage stands in.
        passage: The words, without signs.
        meeting_id, meeting: Where the item is; None and "" in the backlog, and for a measure.
        label: The item or measure, with its number where it has one.
    """

    id: UUID
    report_id: UUID
    report: str
    heading: str
    passage: str
    item_id: UUID | None
    measure_id: UUID | None
    meeting_id: UUID | None
    meeting: str
    label: str


@dataclass(frozen=True, slots=True)
class PaperOfReport:
    """A paper that was made out of a report.

    Attributes:
        number: Of the paper in its meeting; 0 in the backlog.
        old: The report has changed since it was made.
        sent: It has been sent, and stays as it was.
    """

    id: UUID
    item_id: UUID
    meeting_id: UUID | None
    meeting: str
    item: str
    number: int
    old: bool
    sent: bool


@dataclass(frozen=True, slots=True)
class ReportForm:
    """A report as it is written.

    Attributes:
        view: What it says.
        area_ids: The areas it is about.
        previous: The report it was begun from, as a line; "" for none.
        changes: One for each section; none when there is no report before.
    """

    view: ReportView
    organisation_id: UUID
    area_ids: frozenset[UUID]
    previous: str
    changes: tuple[SectionChange, ...]
    links: tuple[LinkRow, ...]
    papers: tuple[PaperOfReport, ...]


@dataclass(frozen=True, slots=True)
class ExpectedRow:
    """Who reports how often; `area` is "" for any."""

    id: UUID
    organisation_id: UUID
    organisation: str
    area_id: UUID | None
    area: str
    rhythm: Rhythm
    from_day: date
    until_day: date | None


@dataclass(frozen=True, slots=True)
class MissingReport:
    """A report that is expected and has not come.

    Attributes:
        starts, ends: The period it shall tell of.
        area: "" for any.
    """

    organisation_id: UUID
    organisation: str
    area_id: UUID | None
    area: str
    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class MissingView:
    """What is missing, and what to ask for.

    Attributes:
        missing: In the printed order of organisations and areas.
        occasion: What it is for: the meeting; "" for none.
        last_day: When it is wanted.
    """

    missing: tuple[MissingReport, ...]
    occasion: str
    last_day: date
