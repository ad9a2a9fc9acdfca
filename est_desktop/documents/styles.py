"""The look: colours, sizes and distances, in points. Nothing else in this room has a number.

Ink on paper and on the pale panels has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3).
"""

from dataclasses import dataclass, replace
from enum import Enum

from est_desktop.documents.fonts import Face

INK = "0.11 0.13 0.16"
"""#1c2129: running text, 16:1 on white."""
NAVY = "0.07 0.20 0.36"
"""#12335c: titles, headings and accents, 12:1 on white."""
GREY = "0.33 0.38 0.44"
"""#546170: what is secondary, 6.4:1 on white and 5.7:1 on the pale ground."""
BLUE = "0.04 0.29 0.53"
"""#0a4a87: links, 9:1 on white."""
RED = "0.60 0.07 0.10"
"""#99121a: marks of secrecy, 8.6:1 on white and 7.8:1 on the pale ground."""
PALE = "0.94 0.96 0.98"
"""#f0f5fa: the ground of panels and table heads."""
LINE = "0.78 0.82 0.87"
"""#c7d1de: rules between rows."""

CENTIMETRE = 72 / 2.54
PAGE = (21.0 * CENTIMETRE, 29.7 * CENTIMETRE)
"""A4."""
LEFT = 2.6 * CENTIMETRE
TOP = 2.4 * CENTIMETRE
"""From the upper edge to the text, except under the letterhead."""
FIRST_TOP = 1.9 * CENTIMETRE
BOTTOM = 2.2 * CENTIMETRE
HEADER = 1.45 * CENTIMETRE
"""From the upper edge to the baseline of the running head."""
FOOTER = 1.25 * CENTIMETRE
"""From the lower edge to the baseline of the running foot."""


class Align(Enum):
    """Which edge the lines keep to."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a paragraph looks.

    Attributes:
        leading: From baseline to baseline.
        above, below: Distance to its neighbours; the larger of two counts.
        indent: Of the text; its label stands at `label_indent`.
        keeps_next: Never the last thing on a page.
    """

    face: Face = Face.REGULAR
    size: float = 11.0
    leading: float = 16.0
    colour: str = INK
    above: float = 0.0
    below: float = 6.0
    indent: float = 0.0
    label_indent: float = 0.0
    align: Align = Align.LEFT
    keeps_next: bool = False


BODY = TextStyle()
SMALL = TextStyle(size=9.5, leading=13.0, below=3.0)
NOTE = replace(SMALL, colour=GREY)
TITLE = TextStyle(Face.BOLD, 25.0, 30.0, NAVY, below=1.0, keeps_next=True)
SUBTITLE = TextStyle(Face.REGULAR, 15.0, 20.0, GREY, below=14.0)
_LOWEST = TextStyle(Face.SEMIBOLD, 11.0, 15.0, NAVY, above=9.0, below=2.0, keeps_next=True)
HEADINGS = {
    1: TITLE,
    2: TextStyle(Face.BOLD, 14.0, 18.5, NAVY, above=22.0, below=4.0, keeps_next=True),
    3: TextStyle(Face.SEMIBOLD, 12.0, 16.0, NAVY, above=12.0, below=3.0, keeps_next=True),
    4: _LOWEST,
    5: _LOWEST,
    6: _LOWEST,
}
DEEPEST_HEADING = 6
"""PDF knows no deeper one."""
DECISION_HEADING = TextStyle(Face.BOLD, 11.0, 15.0, NAVY, below=2.0, keeps_next=True)
UNDER_HEADING = replace(NOTE, below=6.0, keeps_next=True)
"""The line of facts below a heading."""
CAPTION = TextStyle(Face.SEMIBOLD, 9.5, 13.0, above=8.0, below=4.0, keeps_next=True)
LABEL = TextStyle(Face.SEMIBOLD, 9.5, 13.0, below=1.0, keeps_next=True)
"""A small label above a text that belongs to it."""
HEAD_CELL = TextStyle(Face.SEMIBOLD, 9.0, 12.0, NAVY, below=0.0)
CELL = TextStyle(size=10.0, leading=13.5, below=2.0)
STRONG_CELL = replace(CELL, face=Face.SEMIBOLD)
GROUP_CELL = replace(STRONG_CELL, colour=NAVY)
NOTE_CELL = replace(CELL, size=9.5, leading=13.0, colour=GREY)
CONTENTS_LINE = replace(BODY, leading=16.0, below=0.0)
ORGANISATION = TextStyle(Face.BOLD, 12.0, 15.0, NAVY, below=0.0)
UNIT = TextStyle(size=9.5, leading=13.0, colour=GREY, below=0.0)
SIGNATURE = TextStyle(Face.SEMIBOLD, 10.0, 13.5, below=0.0)

STAMP = TextStyle(Face.SEMIBOLD, 9.5, 13.0, RED, above=2.0, below=4.0)
"""A mark of secrecy, under what it is on."""

LIST_STEP = 14.0
"""A list item's text is indented by this, for each level."""
BULLETS = ("•", "–", "·")
"""By level of the list."""
RUNNING_SIZE = 8.5
"""Of head and foot of the page."""


def variant(face: Face, *, bold: bool, italic: bool) -> Face:
    """Return the cut of a face that is bold or italic; there is no semibold italic."""
    if italic:
        upright = not bold and face in (Face.REGULAR, Face.ITALIC)
        return Face.ITALIC if upright else Face.BOLD_ITALIC
    return Face.BOLD if bold else face


def right(style: TextStyle) -> TextStyle:
    """Return the style with its lines at the right edge, for numbers in columns."""
    return replace(style, align=Align.RIGHT)


def operands(colour: str) -> str:
    """Return a colour "#RRGGBB" as operators want it."""
    return " ".join(f"{int(colour[at : at + 2], 16) / 255:.2f}" for at in (1, 3, 5))
