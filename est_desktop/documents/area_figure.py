"""The boundary of an area as a figure of lines, with the other areas around it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from est_desktop.documents.canvas import Canvas
from est_desktop.documents.literals import numbers
from est_desktop.documents.panels import Solid
from est_desktop.documents.structure import Element
from est_desktop.documents.styles import GREY, INK, NAVY, NOTE, PALE
from est_desktop.documents.text import Text
from est_desktop.rules.geojson import Shape, frame_of, label_point, placed

SIDE: Final = (380.0, 300.0)
"""The largest width and height of the figure."""
MARGIN: Final = 10.0
THIN, THICK = 0.6, 1.8
NAME: Final = replace(NOTE, colour=INK, above=0.0, below=0.0)
WHITE: Final = "1 1 1"
NAME_WIDTH: Final = 90.0


class AreaFigure(Solid):
    """Areas in their places; the first is the one that the page is about.

    Args:
        shapes: Each with its name.
        element: Its figure, with a text for those who cannot see it.
    """

    above = 4.0
    below = 8.0

    def __init__(self, shapes: Sequence[tuple[str, Shape]], element: Element) -> None:
        frame = frame_of(shape for _, shape in shapes)
        self._shapes = [(name, placed(frame, shape)) for name, shape in shapes] if frame else []
        ratio = frame.ratio if frame else 1.0
        self._side = min(SIDE[0] / min(ratio, 1.0), SIDE[1] * max(ratio, 1.0), SIDE[0])
        self.width = self._side * min(ratio, 1.0)
        self.height = self._side / max(ratio, 1.0) + 2 * MARGIN
        self._element = element

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the shapes as the figure's content; their names are told by its text."""
        right, foot = left + self.width + 2 * MARGIN, top - self.height
        box = numbers(left, foot, right, top)
        self._element.attributes = f"<</O/Layout/Placement/Block/BBox[{box}]>>"
        canvas.write(canvas.mark(self._element), "q 1 j")
        for place in range(len(self._shapes) - 1, -1, -1):  # the first lies on top
            ground, line = (PALE, NAVY) if place == 0 else (WHITE, GREY)
            wide = THICK if place == 0 else THIN
            canvas.write(f"{ground} rg {line} RG {numbers(wide)} w")
            canvas.write(self._path(self._shapes[place][1], left, top), "B*")
        canvas.write("Q", canvas.unmark())
        canvas.begin_artifact()
        for name, shape in self._shapes:
            self._write_name(canvas, name, self._at(label_point(shape), left, top))
        canvas.end_artifact()

    def _path(self, shape: Shape, left: float, top: float) -> str:
        parts = []
        for rings in shape:
            for ring in rings:
                points = [numbers(*self._at(point, left, top)) for point in ring[:-1]]
                parts.append(f"{points[0]} m")
                parts += [f"{point} l" for point in points[1:]]
                parts.append("h")
        return " ".join(parts)

    def _at(self, point: tuple[float, float], left: float, top: float) -> tuple[float, float]:
        """Return where a point of the unit square stands on the page."""
        across = (self._side - self.width) / 2
        down = (self._side - (self.height - 2 * MARGIN)) / 2
        x = left + MARGIN + point[0] * self._side - across
        return x, top - MARGIN - point[1] * self._side + down

    def _write_name(self, canvas: Canvas, name: str, at: tuple[float, float]) -> None:
        text = Text(name, NAME, Element("Span"))
        high = text.measure(NAME_WIDTH)
        wide = min(NAME_WIDTH, len(name) * NAME.size * 0.52)
        text.draw(canvas, at[0] - wide / 2, at[1] + high / 2)
