"""The page around the text: margins, running head and foot, and the way to the finished file."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import chain, repeat
from threading import Lock

from est_desktop.documents.canvas import Canvas
from est_desktop.documents.embedding import EmbeddedFile
from est_desktop.documents.fonts import Face
from est_desktop.documents.layout import Column, flow
from est_desktop.documents.metadata import PROGRAM, Details
from est_desktop.documents.showing import Ink, line_of, shortened, width_of
from est_desktop.documents.story import Story
from est_desktop.documents.structure import Element, Structure
from est_desktop.documents.styles import (
    BOTTOM,
    FIRST_TOP,
    FOOTER,
    GREY,
    HEADER,
    LEFT,
    NAVY,
    PAGE,
    RED,
    RUNNING_SIZE,
    TOP,
    Align,
    operands,
)
from est_desktop.documents.substitutions import Warn
from est_desktop.documents.words import clean, words_of

_exporting = Lock()
"""Fonts and what is remembered of words are shared: one document is made at a time."""
RUNNING = Ink(Face.REGULAR, RUNNING_SIZE, GREY)
STAMP = Ink(Face.BOLD, RUNNING_SIZE, RED)
MARKING = 27.0
"""From the upper edge to the baseline of the marks of secrecy."""
NUMBER_ROOM = 90.0
"""At the right of the head, for the page's number."""
GAP = 12.0
"""In the foot, at least, between who it is from and the control code."""


@dataclass(frozen=True, slots=True)
class Running:
    """What stands on the pages outside the text.

    Attributes:
        head: Which document it is; not on the first page, which says so itself.
        foot: Who it is from.
        number: With places for {page} and {count}.
        colour: Of headings and rules, "#12335C"; empty for ours.
        label: Returns the number of a page, counted from 1; itself if nothing else is said.
        control: At the right of the foot; may be empty.
    """

    head: str
    foot: str
    number: str
    colour: str = ""
    control: str = ""
    label: Callable[[int], str] = str


def to_pdf(  # noqa: PLR0913 -- a told story, and one choice an argument
    structure: Structure,
    story: Story,
    details: Details,
    running: Running,
    size: tuple[float, float] = PAGE,
    *,
    embedded: Sequence[EmbeddedFile] = (),
    warn: Warn | None = None,
) -> bytes:
    """Lay a told story out on pages and return the file; equal arguments give equal bytes.

    Every page is laid out once; the number of pages is filled in last. Safe to call from any
    thread.

    Args:
        structure: The document's structure, as begun with the story.
        story: What was told.
        details: What the file says of itself.
        running: The head and foot of the pages.
        size: Width and height of the pages, in points.
        embedded: Files that the document holds; with any, it is PDF/A-3a instead of PDF/A-2a.
        warn: Is told of each character that cannot be printed as it was written.
    """
    with _exporting, _uncollected():
        for face in Face:
            words_of(face).make_room()
        canvas = Canvas(structure, size)
        if running.colour:
            canvas.recolour(NAVY, operands(running.colour))
        flow(story.blocks, canvas, _columns(size), lambda: _surround(canvas, running))
        data = canvas.finish(_printable(details), embedded)
    if warn:
        canvas.substitutions.tell(structure, warn)
    return data


@contextmanager
def _uncollected() -> Iterator[None]:
    """Let the garbage collector rest: it would look at every element again and again.

    A thousand items take a quarter less time, and nothing is lost: what is built has no circles
    but those of the structure, which the collector finds afterwards.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _columns(size: tuple[float, float]) -> Iterator[Column]:
    """Yield the column of each page; the letterhead stands higher than the text overleaf."""
    width, height = size
    for top in chain([FIRST_TOP], repeat(TOP)):
        yield Column(LEFT, height - top, width - 2 * LEFT, height - top - BOTTOM)


def _surround(canvas: Canvas, running: Running) -> None:
    page = canvas.page_count
    width = canvas.width - 2 * LEFT
    line = canvas.height - HEADER
    canvas.begin_artifact("/Type/Pagination/Subtype/Header")
    if page > 1:
        head = shortened(running.head, RUNNING, width - NUMBER_ROOM)
        canvas.write(line_of(canvas, head, RUNNING, (LEFT, line)))

    def number() -> str:
        text = running.number.format(page=running.label(page), count=canvas.page_count)
        return line_of(canvas, text, RUNNING, (LEFT + width, line), Align.RIGHT)

    canvas.defer(number)
    shown = canvas.marks_on_page()
    canvas.defer(lambda: _marking(canvas, shown))
    canvas.end_artifact()
    canvas.begin_artifact("/Type/Pagination/Subtype/Footer")
    taken = width_of(RUNNING.face, RUNNING.size, clean(running.control))
    foot = shortened(running.foot, RUNNING, width - taken - GAP)
    canvas.write(line_of(canvas, foot, RUNNING, (LEFT, FOOTER)))
    if running.control:
        end = (LEFT + width, FOOTER)
        canvas.write(line_of(canvas, running.control, RUNNING, end, Align.RIGHT))
    canvas.end_artifact()


def _marking(canvas: Canvas, shown: Sequence[Element]) -> str:
    """Return the marks of secrecy of what stands on a page, above its head."""
    told = dict.fromkeys(marking for element in shown for marking in element.markings())
    if not told:
        return ""
    text = shortened(" · ".join(told), STAMP, canvas.width - 2 * LEFT)
    return line_of(canvas, text, STAMP, (LEFT, canvas.height - MARKING))


def _printable(details: Details) -> Details:
    """Return the details on one line each, and none of them empty."""
    return replace(
        details,
        title=_line(details.title) or PROGRAM,
        author=_line(details.author) or PROGRAM,
        subject=_line(details.subject),
    )


def _line(text: str) -> str:
    return " ".join(clean(text).split())
