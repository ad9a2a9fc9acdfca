"""A line of the list of contents: a heading, dots, and the page that is known last."""

from est_desktop.documents.canvas import Box, Canvas, Link
from est_desktop.documents.literals import numbers
from est_desktop.documents.panels import Solid
from est_desktop.documents.showing import Ink, line_of, shortened, width_of
from est_desktop.documents.structure import Element
from est_desktop.documents.styles import CONTENTS_LINE, GREY, LIST_STEP, Align
from est_desktop.documents.text import X_HEIGHT

NUMBER_ROOM = 34.0
"""At the right, for the page's number."""
DOTS = "0.9 w 1 J [0 4] 0 d"
"""Round dots, four points apart."""


class ContentsLine(Solid):
    """One heading in the list of contents; the whole line is a link.

    Args:
        title: The heading; cut off if it is wider than the line.
        key: The place where it stands.
        level: 0 for the outermost.
        element: The link it is.
    """

    height = CONTENTS_LINE.leading

    def __init__(self, title: str, key: str, level: int, element: Element) -> None:
        self._title, self._key, self._level, self._element = title, key, level, element
        self._width = 0.0

    def measure(self, width: float) -> float:
        """Return the height of a line."""
        self._width = width
        return self.height

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw title, dots and, when all pages are drawn, the number."""
        style = CONTENTS_LINE
        ink = Ink(style.face, style.size, style.colour)
        start = left + LIST_STEP * self._level
        right = left + self._width
        base = top - (style.leading + X_HEIGHT * style.size) / 2
        title = shortened(self._title, ink, right - start - NUMBER_ROOM)
        canvas.write(line_of(canvas, title + " ", ink, (start, base), element=self._element))
        canvas.write(canvas.mark(self._element))
        canvas.defer(
            lambda: line_of(canvas, str(canvas.page_of(self._key)), ink, (right, base), Align.RIGHT)
        )
        canvas.write(canvas.unmark())
        _dots(
            canvas, start + width_of(ink.face, ink.size, title) + 6, right - NUMBER_ROOM + 8, base
        )
        box = Box(left, top - self.height, right, top)
        canvas.link(Link(title, target=self._key), self._element, box)


def _dots(canvas: Canvas, start: float, end: float, base: float) -> None:
    first = start - start % 4 + 4  # dots of all lines stand in columns
    if first < end:
        canvas.begin_artifact()
        line = f"{numbers(first, base + 0.5)} m {numbers(end, base + 0.5)} l S"
        canvas.write(f"q {GREY} RG {DOTS} {line} Q")
        canvas.end_artifact()
