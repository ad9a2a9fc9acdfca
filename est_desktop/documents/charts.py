"""Charts on paper: bars with textures and a dashed comparison, as a figure told in words too."""

from collections.abc import Iterator
from typing import Final

from est_desktop.documents.canvas import Box, Canvas
from est_desktop.documents.fonts import Face
from est_desktop.documents.literals import numbers
from est_desktop.documents.panels import Solid
from est_desktop.documents.showing import Ink, line_of, shortened, width_of
from est_desktop.documents.story import Story
from est_desktop.documents.structure import Element
from est_desktop.documents.styles import CAPTION, GREY, INK, LINE, Align
from est_desktop.documents.words import clean
from est_desktop.model.views.chart import Chart, ChartKind
from est_desktop.rules.chart_geometry import Plot, Texture, middle_of, plot, texture, turned
from est_desktop.rules.swedish import number_text

COLOURS: Final = (
    "0.04 0.35 0.49",
    "0.76 0.41 0.09",
    "0.36 0.50 0.17",
    "0.54 0.31 0.62",
    "0.71 0.22 0.35",
)
"""Of the series, in order; each has 3:1 on white, and a texture besides."""
COMPARISON: Final = "0.45 0.51 0.56"
"""#74828f: the comparison, 3.9:1 on white."""
WHITE: Final = "1 1 1"
LABEL: Final = Ink(Face.REGULAR, 8.0, GREY)
STRONG: Final = Ink(Face.SEMIBOLD, 8.5, INK)
PLOT_HEIGHT: Final = 132.0
LYING_ROW: Final = 24.0
"""The height of a bar that lies, with the room around it."""
LEGEND_ROW: Final = 13.0
UNDER: Final = 16.0
"""Room under the axis for what stands along it."""
BESIDE: Final = 28.0
"""Room beside the axis for its numbers."""
NAMES: Final = 104.0
"""Room for the names of bars that lie."""
ABOVE: Final = 12.0
"""Room above the highest bar for its number."""
NEAR: Final = 4.0
"""The comparison so near below a number would be written over."""
SWATCH: Final = 8.0
STEP: Final = 4.0
"""Between two lines of a texture."""


def tell_chart(story: Story, chart: Chart) -> None:
    """Add a chart with its title."""
    section = story.section()
    section.paragraph(f"{chart.title} ({chart.unit})", CAPTION)
    figure = section.element.add("Figure", alt=clean(f"{chart.title}. {chart.finding}."))
    section.blocks.append(ChartBlock(chart, figure))


class ChartBlock(Solid):
    """A chart as wide as the column, never divided.

    Args:
        chart: What it shows.
        element: Its figure, with a text for those who cannot see it.
    """

    above, below = 2.0, 10.0

    def __init__(self, chart: Chart, element: Element) -> None:
        self._chart, self._element = chart, element
        self._plot = plot(chart)
        self._lies = chart.kind is ChartKind.LYING
        self._width = 0.0
        self._legend: list[list[tuple[int, str]]] = []

    def measure(self, width: float) -> float:
        """Return the height of legend, bars and axis."""
        self._width = width
        self._legend = _in_rows(self._chart, width)
        inner = len(self._chart.places) * LYING_ROW if self._lies else PLOT_HEIGHT
        self.height = len(self._legend) * LEGEND_ROW + ABOVE + inner + UNDER
        return self.height

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw all of it as the content of one figure."""
        outer = Box(left, top - self.height, left + self._width, top)
        self._element.attributes = f"<</O/Layout/Placement/Block/BBox[{numbers(*outer)}]>>"
        beside = NAMES if self._lies else BESIDE
        area = Box(
            left + beside,
            outer.bottom + UNDER,
            outer.right - BESIDE if self._lies else outer.right,
            top - len(self._legend) * LEGEND_ROW - ABOVE,
        )
        pen = _Pen(canvas, self._chart, self._plot, area)
        canvas.write(
            canvas.mark(self._element),
            *pen.legend(self._legend, left, top),
            *pen.grid(),
            *pen.bars(),
            *pen.comparison(),
            *pen.names(),
            canvas.unmark(),
        )


class _Pen:
    """Draws the parts of a chart; `area` is what the geometry's shares are of."""

    def __init__(self, canvas: Canvas, chart: Chart, found: Plot, area: Box) -> None:
        self._canvas, self._chart, self._plot, self._area = canvas, chart, found, area
        self._lies = chart.kind is ChartKind.LYING

    def legend(self, rows: list[list[tuple[int, str]]], left: float, top: float) -> Iterator[str]:
        for row, entries in enumerate(rows):
            base, across = top - (row + 1) * LEGEND_ROW + 3, left
            for series, name in entries:
                if series < 0:
                    yield self._dashed([(across, base + 3), (across + SWATCH * 2, base + 3)])
                    across += SWATCH
                else:
                    yield from _patch(series, Box(across, base, across + SWATCH, base + SWATCH))
                yield self._line(name, LABEL, (across + SWATCH + 4, base + 1))
                across += _entry_width(name)

    def grid(self) -> Iterator[str]:
        for tick in self._plot.ticks:
            share = self._plot.share(tick)
            ends = (self._at(0, share), self._at(1, share))
            colour = COMPARISON if tick == 0 else LINE
            yield _stroke(ends, colour, 0.8 if tick == 0 else 0.4)
            text, (x, y) = number_text(tick), ends[0]
            if self._lies:
                yield self._centred(text, LABEL, (x, self._area.bottom - 11))
            else:
                yield self._line(text, LABEL, (x - 5, y - 2.8), Align.RIGHT)

    def bars(self) -> Iterator[str]:
        for bar in self._plot.bars:
            (x1, y1), (x2, y2) = self._at(bar.left, bar.bottom), self._at(bar.right, bar.top)
            yield from _patch(bar.series, Box(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)))

    def comparison(self) -> Iterator[str]:
        chart = self._chart
        if self._lies:
            half = 0.36 / len(chart.places)
            for dots in self._plot.line:
                for dot in dots:
                    ends = (self._at(dot.x - half, dot.y), self._at(dot.x + half, dot.y))
                    yield _stroke(ends, WHITE, 4.0)
                    yield _stroke(ends, INK, 2.0)
            return
        for dots in self._plot.line:
            yield self._dashed([self._at(dot.x, dot.y) for dot in dots])
            for dot in dots:
                x, y = self._at(dot.x, dot.y)
                box = numbers(x - 1.8, y - 1.8, 3.6, 3.6)
                yield f"q {WHITE} rg {COMPARISON} RG 1 w {box} re B Q"

    def names(self) -> Iterator[str]:
        chart, count = self._chart, len(self._chart.places)
        for place, name in enumerate(chart.places):
            total, middle = chart.total(place), middle_of(place, len(chart.places))
            chosen = place == chart.selected
            ink = STRONG if chosen else LABEL
            if self._lies:
                x, y = self._at(middle, 0)
                yield self._line(shortened(name, ink, NAMES - 10), ink, (x - 6, y - 3), Align.RIGHT)
                if total is not None:
                    x, y = self._at(middle, self._plot.share(total))
                    beyond = max(x, self._at(middle, self._beside(place))[0])
                    yield self._line(number_text(total), STRONG, (beyond + 5, y - 3))
                continue
            x, y = self._at(middle, 0)
            room = (self._area.right - self._area.left) / count
            yield self._centred(shortened(name, ink, room), ink, (x, y - 11))
            if chosen and total is not None:
                x, y = self._at(middle, self._plot.share(total))
                beside = self._at(middle, self._beside(place))[1]
                above = beside if y - NEAR < beside < y + ABOVE else y
                yield self._centred(number_text(total), STRONG, (x, max(y, above + 2) + 3))

    def _beside(self, place: int) -> float:
        told = self._chart.comparison.values[place] if self._chart.comparison else None
        return self._plot.share(told or 0)

    def _at(self, x: float, y: float) -> tuple[float, float]:
        if self._lies:
            x, y = turned(x, y)
        area = self._area
        return area.left + x * (area.right - area.left), area.bottom + y * (area.top - area.bottom)

    def _line(
        self, text: str, ink: Ink, place: tuple[float, float], align: Align = Align.LEFT
    ) -> str:
        return line_of(self._canvas, text, ink, place, align)

    def _centred(self, text: str, ink: Ink, place: tuple[float, float]) -> str:
        half = width_of(ink.face, ink.size, clean(text)) / 2
        return self._line(text, ink, (place[0] - half, place[1]))

    @staticmethod
    def _dashed(points: list[tuple[float, float]]) -> str:
        return f"q [4 2.5] 0 d {_path(points)} {COMPARISON} RG 1.2 w S Q"


def _in_rows(chart: Chart, width: float) -> list[list[tuple[int, str]]]:
    """Return the entries of the legend in as many rows as they need; -1 is the comparison."""
    entries = [(index, each.name) for index, each in enumerate(chart.series)]
    if chart.comparison:
        entries.append((-1, chart.comparison.name))
    rows: list[list[tuple[int, str]]] = [[]]
    used = 0.0
    for entry in entries:
        needed = _entry_width(entry[1])
        if rows[-1] and used + needed > width:
            rows.append([])
            used = 0.0
        rows[-1].append(entry)
        used += needed
    return rows


def _entry_width(name: str) -> float:
    return width_of(LABEL.face, LABEL.size, clean(name)) + 3 * SWATCH + 8


def _patch(series: int, box: Box) -> Iterator[str]:
    """Yield a filled box with the texture of a series; a thin edge parts it from the next."""
    width, height = box.right - box.left, box.top - box.bottom
    place = numbers(box.left, box.bottom, width, height)
    yield f"{COLOURS[series % len(COLOURS)]} rg {place} re f"
    lines = " ".join(_texture_lines(texture(series), box))
    if lines:
        dash = "[0.9 3.1] 0 d " if texture(series) is Texture.DOTS else ""
        yield f"q {place} re W n {dash}{lines} {WHITE} RG 0.9 w S Q"
    yield f"q {place} re {WHITE} RG 0.8 w S Q"


def _texture_lines(kind: Texture, box: Box) -> Iterator[str]:
    width, height = box.right - box.left, box.top - box.bottom
    if kind in (Texture.HORIZONTAL, Texture.DOTS):
        for row in range(1, int(height / STEP) + 1):
            y = box.bottom + row * STEP - STEP / 2
            yield _path([(box.left + 1, y), (box.right, y)])
    elif kind is Texture.VERTICAL:
        for column in range(1, int(width / STEP) + 1):
            x = box.left + column * STEP - STEP / 2
            yield _path([(x, box.bottom), (x, box.top)])
    elif kind is Texture.DIAGONAL:
        for each in range(int((width + height) / STEP) + 1):
            x = box.left - height + each * STEP
            yield _path([(x, box.bottom), (x + height, box.top)])


def _path(points: list[tuple[float, float]]) -> str:
    first, *others = points
    return " ".join([f"{numbers(*first)} m", *(f"{numbers(*point)} l" for point in others)])


def _stroke(
    ends: tuple[tuple[float, float], tuple[float, float]], colour: str, width: float
) -> str:
    return f"{_path(list(ends))} {colour} RG {width} w S"
