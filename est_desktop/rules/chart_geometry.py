"""Where the parts of a chart stand, in shares of its width and height from the lower left corner.

Both who draw it, the screen and the paper, ask here, so that their charts are one. A chart that
lies is the same turned: see `turned`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from est_desktop.model.views.chart import Chart

BAR: Final = 0.56
"""The width of a bar as a share of the room for it."""
MOST_TICKS: Final = 5
"""Lines above the axis: with more, their numbers stand too close."""
STEPS: Final = (1, 2, 5)
"""Steps between lines that are easy to count by, times a power of ten."""


class Texture(Enum):
    """What tells a series from the others besides its colour."""

    SOLID = "solid"
    DIAGONAL = "diagonal"
    DOTS = "dots"
    HORIZONTAL = "horizontal"
    VERTICAL = "vertical"


TEXTURES: Final = tuple(Texture)


def texture(series: int) -> Texture:
    """Return the texture of a series, counted from 0; the sixth begins anew."""
    return TEXTURES[series % len(TEXTURES)]


@dataclass(frozen=True, slots=True)
class Bar:
    """A part of a bar: a number of one series at one place."""

    series: int
    place: int
    left: float
    right: float
    bottom: float
    top: float


@dataclass(frozen=True, slots=True)
class Dot:
    """A number of the comparison."""

    place: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Plot:
    """A chart ready to be drawn.

    Attributes:
        ticks: The numbers along the axis, 0 first; the last is the top of the chart.
        bars: From the axis up, place by place.
        line: The comparison in unbroken stretches; missing numbers break it.
    """

    ticks: tuple[int, ...]
    bars: tuple[Bar, ...]
    line: tuple[tuple[Dot, ...], ...]

    def share(self, value: float) -> float:
        """Return how high a number stands."""
        return value / self.ticks[-1]


def plot(chart: Chart) -> Plot:
    """Return where the parts of a chart stand."""
    totals = [chart.total(place) or 0 for place in range(len(chart.places))]
    beside = [value or 0 for value in chart.comparison.values] if chart.comparison else []
    numbers = ticks(max([*totals, *beside], default=0))
    highest = numbers[-1]
    bars = []
    for place in range(len(chart.places)):
        middle, half = middle_of(place, len(chart.places)), BAR / 2 / len(chart.places)
        below = 0
        for index, series in enumerate(chart.series):
            value = series.values[place]
            if value:
                foot, head = below / highest, (below + value) / highest
                bars.append(Bar(index, place, middle - half, middle + half, foot, head))
                below += value
    line = stretches(chart.comparison.values, highest) if chart.comparison else ()
    return Plot(numbers, tuple(bars), line)


def ticks(highest: int) -> tuple[int, ...]:
    """Return the numbers along an axis: 0, then equal steps, the last at or above the highest."""
    power = 1
    while True:
        for step in STEPS:
            count = max(-(-highest // (step * power)), 1)
            if count <= MOST_TICKS:
                return tuple(step * power * place for place in range(count + 1))
        power *= 10


def middle_of(place: int, places: int) -> float:
    """Return the middle of a place along the axis."""
    return (place + 0.5) / places


def place_at(x: float, places: int) -> int | None:
    """Return the place at a share of the width; None outside."""
    place = int(x * places) if x >= 0 else -1
    return place if 0 <= place < places else None


def stretches(values: Sequence[int | None], highest: int) -> tuple[tuple[Dot, ...], ...]:
    """Return numbers as lines of dots, broken where one is missing.

    Args:
        values: One for each place.
        highest: What stands at the top; 0 for numbers that are all 0.
    """
    found: list[list[Dot]] = [[]]
    for place, value in enumerate(values):
        if value is None:
            found.append([])
        else:
            share = value / highest if highest else 0.0
            found[-1].append(Dot(place, middle_of(place, len(values)), share))
    return tuple(tuple(dots) for dots in found if dots)


def turned(x: float, y: float) -> tuple[float, float]:
    """Return where a point stands in a chart that lies: the first place is at the top."""
    return y, 1 - x
