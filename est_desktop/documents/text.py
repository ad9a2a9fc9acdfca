"""Paragraphs: runs of text in one element, broken into lines and over pages."""

from collections.abc import Sequence
from dataclasses import dataclass

from est_desktop.documents.breaking import Line, LineBreaker, Segment
from est_desktop.documents.canvas import Box, Canvas, Link
from est_desktop.documents.fonts import Face
from est_desktop.documents.layout import Block
from est_desktop.documents.literals import numbers
from est_desktop.documents.showing import Ink, Shower, line_of
from est_desktop.documents.structure import Element
from est_desktop.documents.styles import Align, TextStyle
from est_desktop.documents.ties import tied
from est_desktop.documents.words import clean, words_of

FEWEST_LINES = 2
"""Of a divided paragraph, so many lines stand on either page."""
X_HEIGHT = 0.56
"""Small letters and half the ascenders, as a share of the size: what is centred in a line."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a paragraph in one face.

    Attributes:
        link: Where it leads, with the element that tells so.
    """

    text: str
    face: Face
    colour: str
    link: tuple[Link, Element] | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """What stands before a paragraph, such as a list item's number."""

    text: str
    element: Element


@dataclass(frozen=True, slots=True)
class Anchor:
    """The name of the place where a paragraph stands; with a title, there is a bookmark to it."""

    key: str
    title: str = ""
    level: int = 0


class Text(Block):
    """A paragraph that belongs to one element, on however many pages.

    Args:
        text: What was typed, or runs of it. Markup characters are nothing special.
        style: How it looks.
        element: Where it stands in the reading order.
        label: What stands before the first line.
        anchor: Names the place.
    """

    def __init__(
        self,
        text: str | Sequence[Run],
        style: TextStyle,
        element: Element,
        *,
        label: Label | None = None,
        anchor: Anchor | None = None,
    ) -> None:
        self.style = style
        self.element = element
        self.runs = [Run(text, style.face, style.colour)] if isinstance(text, str) else text
        self.label = label
        self.anchor = anchor
        self.above, self.below = style.above, style.below
        self.keeps_next = style.keeps_next
        self.width = -1.0
        self.lines: list[Line] = []

    def measure(self, width: float) -> float:
        """Break into lines and return their height."""
        if width != self.width:
            self.width = width
            limit = (width - self.style.indent) * 1000 / self.style.size
            words = [words_of(run.face) for run in self.runs] or [words_of(self.style.face)]
            breaker = LineBreaker(words, max(limit, 1.0))
            self.lines = []
            for texts in self._rows():
                if self.lines:
                    self.lines[-1] = _ended(self.lines[-1])
                self.lines += breaker.break_runs(texts)
        return len(self.lines) * self.style.leading

    def least(self) -> float:
        """Return the height of two lines; of three, for those cannot be divided."""
        return self.style.leading * self._fewest()

    def split(self, room: float) -> "tuple[Text, Text] | None":
        """Divide between two lines; neither part is a single line."""
        count = min(int(room / self.style.leading), len(self.lines) - FEWEST_LINES)
        if count < self._fewest():
            return None
        head = Text(self.runs, self.style, self.element, label=self.label, anchor=self.anchor)
        tail = Text(self.runs, self.style, self.element)
        head.lines, tail.lines = self.lines[:count], self.lines[count:]
        head.width = tail.width = self.width
        head.below = tail.above = 0.0
        head.keeps_next = False
        return head, tail

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the label and the lines."""
        style = self.style
        if self.anchor:
            above = top + style.size / 2
            canvas.place(self.anchor.key, above, title=self.anchor.title, level=self.anchor.level)
        base = top - (style.leading + X_HEIGHT * style.size) / 2
        if self.label:
            ink = Ink(style.face, style.size, style.colour)
            line = line_of(canvas, self.label.text, ink, (left + style.label_indent, base))
            canvas.write(canvas.mark(self.label.element), line, canvas.unmark())
        _Pen(canvas, self).draw(left + style.indent, base)

    def _fewest(self) -> int:
        total = len(self.lines)
        return total if total < 2 * FEWEST_LINES else FEWEST_LINES

    def _rows(self) -> list[list[str]]:
        """Return, for each line that the author ended, its text of each run."""
        rows: list[list[str]] = [[]]
        for index, run in enumerate(self.runs):
            first, *more = tied(clean(run.text)).split("\n")
            rows[-1].append(first)
            rows += [[""] * index + [text] for text in more]
        return rows


def _ended(line: Line) -> Line:
    """Return a line with a space at its end: no two words may be read as one."""
    if not line.segments:
        return line
    *others, last = line.segments
    return line._replace(segments=[*others, last._replace(spaced=True)])


class _Pen:
    """Draws a paragraph's lines; all its marks are inside one text object.

    BDC/EMC and BT/ET must enclose each other whole (ISO 32000-1, 14.6.1).
    """

    def __init__(self, canvas: Canvas, text: Text) -> None:
        self._canvas = canvas
        self._text = text
        self._out = ["BT"]
        self._marked: Element | None = None
        self._ink: Ink | None = None
        self._boxes: list[tuple[Link, Element, Box]] = []

    def draw(self, left: float, base: float) -> None:
        style = self._text.style
        room = self._text.width - style.indent
        for line in self._text.lines:
            start = left
            if style.align is Align.RIGHT:
                start += room - line.width * style.size / 1000
            self._out.append(f"1 0 0 1 {numbers(start, base)} Tm")
            for segment in line.segments:
                start += self._segment(segment, start, base)
            base -= style.leading
        if self._marked:
            self._out.append(self._canvas.unmark())
        self._canvas.write(*self._out, "ET")
        for link, element, box in self._boxes:
            self._canvas.link(link, element, box)

    def _segment(self, segment: Segment, left: float, base: float) -> float:
        """Show a segment and return its width."""
        run, size = self._text.runs[segment.run], self._text.style.size
        self._mark(run.link[1] if run.link else self._text.element)
        ink = Ink(run.face, size, run.colour)
        if ink != self._ink:
            self._out.append(ink.operators())
            self._ink = ink
        shower = Shower(self._canvas, self._marked)
        self._out.append(shower.show(run.face, size, segment.words, spaced=segment.spaced))
        if len(self._text.runs) == 1 and not run.link:
            return 0.0  # nobody asks where a lone run ends
        words = words_of(run.face)
        spaces = words.space * (len(segment.words) - 1)
        width = (sum([words.widths[word] for word in segment.words]) + spaces) * size / 1000
        if run.link:
            box = Box(left, base - 0.25 * size, left + width, base + 0.8 * size)
            self._boxes.append((*run.link, box))
        return width + (words.space * size / 1000 if segment.spaced else 0)

    def _mark(self, element: Element) -> None:
        if element is self._marked:
            return
        if self._marked:
            self._out.append(self._canvas.unmark())
        if element is not self._text.element and element.parent is None:
            self._text.element.adopt(element)  # a link stands between the paragraph's own marks
        self._out.append(self._canvas.mark(element))
        self._marked = element
