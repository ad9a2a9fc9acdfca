"""A chart, drawn alike on the screen and on paper; the same numbers can be read as a table."""

from dataclasses import dataclass
from enum import StrEnum


class ChartKind(StrEnum):
    """How it is drawn: bars from left to right, or from the top down with their names beside."""

    UPRIGHT = "upright"
    LYING = "lying"


@dataclass(frozen=True, slots=True)
class ChartSeries:
    """Numbers with a name, one for each category; None is missing, which is not zero."""

    name: str
    values: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart.

    Attributes:
        title, unit: What is shown, and in what it is counted.
        places: What stands along the axis, such as months or areas.
        series: Stacked on each other.
        comparison: A dashed line, or a mark on each bar; None for none.
        selected: The place that is told of, counted from 0; None for none.
        finding: What it shows, for those who do not see it.
    """

    kind: ChartKind
    title: str
    unit: str
    places: tuple[str, ...]
    series: tuple[ChartSeries, ...]
    comparison: ChartSeries | None
    selected: int | None
    finding: str

    def total(self, place: int) -> int | None:
        """Return the height of a bar; None when nothing is known there."""
        known = [each.values[place] for each in self.series if each.values[place] is not None]
        return sum(value for value in known if value is not None) if known else None

    @property
    def is_empty(self) -> bool:
        """Whether there is no number at all."""
        rows = [*self.series, *([self.comparison] if self.comparison else [])]
        return all(value is None for row in rows for value in row.values)
