"""Sample figures: categories, sources, counts, indicators and judgements, as JSON in two files.

They lie in `resources/sample` in the shape of these classes, see `model.sample`. Lists of figures
have one for each area, in the order of the sample's areas; null is a figure that is missing.
"""

from dataclasses import dataclass
from datetime import date

from pydantic import TypeAdapter

from est_desktop.model.enums import (
    CountKind,
    Direction,
    PeriodKind,
    SituationLevel,
    Trend,
    ValueState,
)


@dataclass(frozen=True, slots=True)
class SampleGroup:
    """A group of categories."""

    code: str
    name: str
    kind: CountKind


@dataclass(frozen=True, slots=True)
class SampleCategory:
    """What is counted; `group` is the code of its group."""

    code: str
    name: str
    group: str
    from_day: date | None = None
    until_day: date | None = None


@dataclass(frozen=True, slots=True)
class SampleChange:
    """A category that others took over from, by codes."""

    old: str
    new: tuple[str, ...]
    on: date


@dataclass(frozen=True, slots=True)
class SampleSource:
    """Who counts; `organisation` is a short name, or empty."""

    name: str
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class SampleCoverage:
    """That a source did not report; no areas means everywhere."""

    source: str
    areas: tuple[str, ...]
    starts: date
    ends: date
    note: str


@dataclass(frozen=True, slots=True)
class SampleCounts:
    """Counts: by category, month ("2026-10") and source, one for each area."""

    groups: tuple[SampleGroup, ...]
    categories: tuple[SampleCategory, ...]
    changes: tuple[SampleChange, ...]
    sources: tuple[SampleSource, ...]
    counts: dict[str, dict[str, dict[str, tuple[int | None, ...]]]]
    coverage: tuple[SampleCoverage, ...]


@dataclass(frozen=True, slots=True)
class SampleValue:
    """A value that is no plain number."""

    state: ValueState
    value: float | None = None


@dataclass(frozen=True, slots=True)
class SampleTerm:
    """A school term (termin)."""

    code: str
    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class SampleIndicator:
    """Something measured, with its values by term, one for each area."""

    code: str
    name: str
    theme: str
    unit: str
    direction: Direction
    source: str
    values: dict[str, tuple[float | SampleValue, ...]]
    period_kind: PeriodKind = PeriodKind.TERM
    never_small: bool = False


@dataclass(frozen=True, slots=True)
class SampleAssessment:
    """How the council judges an area, with what it needs on short and long term."""

    area: str
    starts: date
    ends: date
    level: SituationLevel
    trend: Trend
    reasons: str
    short: tuple[str, ...]
    long: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SampleIndicators:
    """Indicators and judgements."""

    terms: tuple[SampleTerm, ...]
    indicators: tuple[SampleIndicator, ...]
    assessments: tuple[SampleAssessment, ...]


def read_counts(data: bytes) -> SampleCounts:
    """Return the counts that a JSON file holds; a file in another shape is a fault of ours."""
    return TypeAdapter(SampleCounts).validate_json(data)


def read_indicators(data: bytes) -> SampleIndicators:
    """Return the indicators that a JSON file holds; another shape is a fault of ours."""
    return TypeAdapter(SampleIndicators).validate_json(data)
