"""Areas (områden): the list, and all that has happened in one of them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from est_desktop.model.enums import MeasureStatus, SituationLevel, Trend
from est_desktop.model.views.letterhead import Letterhead
from est_desktop.model.views.record import MeasureRow
from est_desktop.model.views.secrecy import Secrecy


@dataclass(frozen=True, slots=True)
class Classified:
    """What a public list called an area during some time; see `AreaClassification`."""

    level: str
    from_day: date
    until_day: date | None = None
    by_month: bool = False
    uncertain: bool = False
    source: str = ""


@dataclass(frozen=True, slots=True)
class ClassificationRow:
    """A classification in the history of an area."""

    id: UUID
    facts: Classified


class EntryKind(StrEnum):
    """What stands on the time line: lägesbild, bedömning, beslut, ärende, åtgärd, klassning."""

    REPORT = "report"
    ASSESSMENT = "assessment"
    DECISION = "decision"
    MEETING = "meeting"
    MEASURE = "measure"
    CLASSIFICATION = "classification"


@dataclass(frozen=True, slots=True)
class AreaEntry:
    """Something on the time line of an area.

    Attributes:
        id: Of the report, decision, item, measure, assessment or classification.
        day: When; a report's is the day it came in, an assessment's the last it is about.
        title: What, in the words of the record; an organisation for a report.
        source: Where it comes from: meeting and §, the list; empty for none.
        starts, ends: The period of a report or assessment.
        level, trend: How it was judged.
        status: How far a measure has come.
        meeting_id, item_id: The meeting and item it leads to, if any.
        held: What the area was called that day by the public list.
        secrecy: The mark on it, or on the item it stands under.
        provision: Of its secret passages, if it has any.
        public_title: What public copies call it if all of it is secret.
    """

    id: UUID
    kind: EntryKind
    day: date
    title: str
    source: str = ""
    starts: date | None = None
    ends: date | None = None
    level: SituationLevel | None = None
    trend: Trend | None = None
    status: MeasureStatus | None = None
    meeting_id: UUID | None = None
    item_id: UUID | None = None
    held: Classified | None = None
    secrecy: Secrecy | None = None
    provision: str = ""
    public_title: str = ""


@dataclass(frozen=True, slots=True)
class TimeLine:
    """The newest entries of an area, and how many there are of each kind.

    Attributes:
        of: How many entries there are of the kinds that were asked for.
    """

    entries: tuple[AreaEntry, ...]
    counts: dict[EntryKind, int]
    of: int


@dataclass(frozen=True, slots=True)
class AreaSummary:
    """An area as the list shows it.

    Attributes:
        level: Of the latest report or joint assessment that tells one.
        level_on: The last day that it is about.
        level_source: "report", "assessment" or "".
        held: The classification that holds today.
    """

    id: UUID
    name: str
    municipality: str
    level: SituationLevel | None
    level_on: date | None
    level_source: str
    open_measures: int
    last_report: date | None
    held: Classified | None


@dataclass(frozen=True, slots=True)
class AreaFacts:
    """What is known of an area itself; `boundary` is GeoJSON text, empty for none."""

    id: UUID
    name: str
    municipality: str
    other_names: str
    boundary: str
    history: tuple[ClassificationRow, ...]


@dataclass(frozen=True, slots=True)
class AreaBoundary:
    """An area on the map."""

    id: UUID
    name: str
    boundary: str
    level: SituationLevel | None


@dataclass(frozen=True, slots=True)
class MarkedMeasure:
    """An open measure of an area, and the mark on it or on its item."""

    row: MeasureRow
    secrecy: Secrecy | None
    provision: str = ""


@dataclass(frozen=True, slots=True)
class AreaDocument:
    """An area as it is printed.

    Attributes:
        others: The boundaries of the other areas, for the map.
        body, case_number: Empty: it belongs to no council.
    """

    summary: AreaSummary
    facts: AreaFacts
    entries: tuple[AreaEntry, ...]
    measures: tuple[MarkedMeasure, ...]
    others: tuple[AreaBoundary, ...]
    dated_on: date
    letterhead: Letterhead
    public_copy: bool = False
    body: str = ""
    case_number: str = ""

    @property
    def title(self) -> str:
        """The name of the area."""
        return self.facts.name
