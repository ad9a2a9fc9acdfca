"""Operators that show words: the fast way in one face, the careful way when it lacks a letter."""

from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import bidirectional

from est_desktop.documents.canvas import Canvas
from est_desktop.documents.fonts import Face
from est_desktop.documents.literals import number, numbers
from est_desktop.documents.structure import Element
from est_desktop.documents.styles import Align
from est_desktop.documents.words import Part, clean, encode, words_of

SPACE = encode(" ")
RIGHT_TO_LEFT = frozenset({"R", "AL"})
"""Hebrew and Arabic letters: they are printed, but one by one and from left to right."""


@dataclass(frozen=True, slots=True)
class Ink:
    """A face in a size and a colour."""

    face: Face
    size: float
    colour: str

    def operators(self) -> str:
        """Return what sets them."""
        return f"{self.colour} rg {self.face.resource} {number(self.size)} Tf"


class Shower:
    """Shows words as the content of an element, or of an artifact.

    Args:
        canvas: Notes what is used of the fonts.
        element: Whose mark is open; None in an artifact.
    """

    def __init__(self, canvas: Canvas, element: Element | None) -> None:
        self._canvas = canvas
        self._element = element

    def show(self, face: Face, size: float, words: list[str], *, spaced: bool) -> str:
        """Return the operators that show words with a space between each two.

        Args:
            face: The face, which is set already and is set again afterwards.
            size: Its size, in points.
            words: Clean, in one line.
            spaced: A space follows the last.
        """
        end = SPACE if spaced else ""
        codes = words_of(face).codes
        try:
            shown = SPACE.join([codes[word] for word in words])
        except KeyError:
            return " ".join(self._carefully(face, size, words, end))
        self._canvas.use(face, words)
        return f"[({shown}{end})]TJ"

    def _carefully(self, face: Face, size: float, words: list[str], end: str) -> Iterator[str]:
        """Yield the operators of words one by one, in as many faces as it takes."""
        known = words_of(face)
        self._canvas.use(face, ())  # it is set again behind each word, used or not
        for index, word in enumerate(words):
            after = SPACE if index + 1 < len(words) else end
            parts = known.parts_of(word)
            if not parts:
                self._canvas.use(face, [word])
                yield f"[({known.codes[word]}{after})]TJ"
                continue
            for part in parts:
                yield from self._part(part, size)
            yield f"{face.resource} {number(size)} Tf"
            if after:
                yield f"({after})Tj"

    def _part(self, part: Part, size: float) -> Iterator[str]:
        """Yield the operators of a part; what stands for something else says so (14.9.4)."""
        self._canvas.use(part.face, [part.shown])
        self._canvas.substitutions.note(self._element, part.actual or _disordered(part.shown))
        shown = f"[({words_of(part.face).codes[part.shown]})]TJ"
        yield f"{part.face.resource} {number(size)} Tf"
        if not part.actual or self._element is None or self._canvas.in_artifact:
            yield shown
            return
        span = self._element.add("Span")
        span.actual = part.actual
        yield self._canvas.unmark()
        yield self._canvas.mark(span)
        yield shown
        yield self._canvas.unmark()
        yield self._canvas.mark(self._element)


def _disordered(text: str) -> str:
    return "".join([each for each in text if bidirectional(each) in RIGHT_TO_LEFT])


def width_of(face: Face, size: float, text: str) -> float:
    """Return the width of a clean line, in points."""
    words = words_of(face)
    parts = text.split(" ")
    widths = sum([words.widths[part] for part in parts]) + words.space * (len(parts) - 1)
    return widths * size / 1000


def line_of(  # noqa: PLR0913 -- a line, and one choice an argument
    canvas: Canvas,
    text: str,
    ink: Ink,
    place: tuple[float, float],
    align: Align = Align.LEFT,
    *,
    element: Element | None = None,
) -> str:
    """Return the operators of a line that is no part of a paragraph, such as a running head.

    Args:
        canvas: Notes what is used of the fonts.
        text: The line.
        ink: How it looks.
        place: The left end of its baseline, or the right one if it is so aligned.
        align: Which end the place is.
        element: Whose content it is, marked here; None if a mark or an artifact is open already.
    """
    text = clean(text).replace("\n", " ")
    left, base = place
    if align is Align.RIGHT:
        left -= width_of(ink.face, ink.size, text)
    begun, ended = (canvas.mark(element), canvas.unmark()) if element else ("", "")
    shown = Shower(canvas, element).show(ink.face, ink.size, text.split(" "), spaced=False)
    set_up = f"{ink.operators()} 1 0 0 1 {numbers(left, base)} Tm"
    return f"BT {begun} {set_up} {shown} {ended} ET" if element else f"BT {set_up} {shown} ET"


def shortened(text: str, ink: Ink, room: float) -> str:
    """Return a line, cut off with an ellipsis if it is wider than the room."""
    text = clean(text).replace("\n", " ")
    if width_of(ink.face, ink.size, text) <= room:
        return text
    low, high = 0, min(len(text), round(room))
    while low < high:
        middle = (low + high + 1) // 2
        if width_of(ink.face, ink.size, text[:middle].rstrip() + "…") <= room:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…"
