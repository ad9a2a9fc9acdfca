"""Indicators of areas: the newest value, which way it goes, and whether that is good."""

from dataclasses import dataclass
from datetime import date

from est_desktop.model.enums import Direction, Trend, ValueState


@dataclass(frozen=True, slots=True)
class Reading:
    """A value of an indicator for a period, or why there is none.

    Attributes:
        hidden: Left out of a public copy.
    """

    starts: date
    ends: date
    value: float | None
    state: ValueState
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class IndicatorCell:
    """An indicator in an area.

    Attributes:
        now: The newest that is known; None for none.
        before: The one before it that is a number, and the one a year before; None for none.
        trend: From `before` to `now`.
        good: Whether the trend is for the better; None when it is neither.
    """

    now: Reading | None = None
    before: Reading | None = None
    year: Reading | None = None
    trend: Trend = Trend.NOT_COMPARABLE
    good: bool | None = None


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    """An indicator, with a cell for each area; attributes as in `model.tables.counting`."""

    code: str
    name: str
    theme: str
    unit: str
    direction: Direction
    target: float | None
    source: str
    never_small: bool
    cells: tuple[IndicatorCell, ...]


@dataclass(frozen=True, slots=True)
class IndicatorTable:
    """All indicators of areas, as known on a day."""

    areas: tuple[str, ...]
    dated_on: date
    lines: tuple[IndicatorLine, ...]
    public_copy: bool = False
