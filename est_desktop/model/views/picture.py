"""The common picture (gemensam lägesbild) of areas: as judged, reported and counted."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from est_desktop.model.enums import SituationLevel, Term, Trend
from est_desktop.model.views.counts import CountTable
from est_desktop.model.views.indicators import IndicatorTable
from est_desktop.model.views.letterhead import Letterhead
from est_desktop.model.views.secrecy import Secrecy


@dataclass(frozen=True, slots=True)
class LinkedMeasure:
    """A measure that came of a need, or answers to it."""

    id: UUID
    number: str
    text: str
    secrecy: Secrecy | None = None


@dataclass(frozen=True, slots=True)
class NeedRow:
    """What an area needs, with what is done about it."""

    id: UUID
    text: str
    term: Term
    measures: tuple[LinkedMeasure, ...] = ()


@dataclass(frozen=True, slots=True)
class AssessmentView:
    """The joint judgement of an area; `id` is None before the first is made."""

    id: UUID | None = None
    level: SituationLevel | None = None
    trend: Trend | None = None
    reasons: str = ""
    needs: tuple[NeedRow, ...] = ()


@dataclass(frozen=True, slots=True)
class AreaPicture:
    """An area: how it is judged, and what was counted there."""

    area_id: UUID
    name: str
    assessment: AssessmentView
    table: CountTable


@dataclass(frozen=True, slots=True)
class ReportedLine:
    """What an organisation reported of areas under a heading.

    Attributes:
        received_on: The day the report came in.
    """

    report_id: UUID
    areas: tuple[str, ...]
    organisation: str
    text: str
    received_on: date


@dataclass(frozen=True, slots=True)
class ReportedHeading:
    """A heading of the reports, with what all organisations say under it."""

    heading: str
    lines: tuple[ReportedLine, ...]


@dataclass(frozen=True, slots=True)
class PictureView:
    """The common picture as it is printed.

    Attributes:
        title: The meeting it is for, or the period.
        starts, ends: The period.
        together: The counts of all its areas; None for a single area.
    """

    letterhead: Letterhead
    body: str
    title: str
    dated_on: date
    starts: date
    ends: date
    areas: tuple[AreaPicture, ...]
    together: CountTable | None
    headings: tuple[ReportedHeading, ...]
    indicators: IndicatorTable
    case_number: str = ""
    public_copy: bool = False


@dataclass(frozen=True, slots=True)
class IndicatorsView:
    """The indicators as they are printed alone."""

    letterhead: Letterhead
    body: str
    title: str
    dated_on: date
    table: IndicatorTable
    case_number: str = ""
    public_copy: bool = False
