"""The strip above each page of a paper: where it stands in the pack, outside what the page shows.

The page grows at the edge that the reader sees on top; nothing of the original is covered, and
what its crop box hid stays hidden. Coordinates stay as they were, so links keep their places.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf

from est_desktop.documents.canvas import Box
from est_desktop.documents.fonts import ALWAYS, Face
from est_desktop.documents.literals import number, numbers
from est_desktop.documents.showing import width_of
from est_desktop.documents.styles import GREY, LINE, PAGE
from est_desktop.documents.words import encode, words_of

HEIGHT = 26.0
"""Of the strip on a page as wide as A4, in points."""
SIZE = 9.0
INSET = 28.0
"""From the left edge to the text."""
BASE = 9.5
"""From the strip's lower edge to the text."""
RULE = 0.5
LARGEST = 5.0
"""The strip of a larger page is higher, so that it can be read when printed on A4; to this."""
FONT = "/PackStrip"
OTHER_BOXES = ("/CropBox", "/TrimBox", "/BleedBox", "/ArtBox")
QUARTER = 90


class Frame(NamedTuple):
    """How a page is seen: its visible box, its turn in degrees clockwise, points in a unit."""

    box: Box
    turn: int
    unit: float


def frame_of(page: Page) -> Frame:
    """Return how a page is seen; a page without a usable box is A4."""
    turn = round(_number(page.obj.get("/Rotate"), 0.0) / QUARTER) * QUARTER % 360
    unit = _number(page.obj.get("/UserUnit"), 1.0)
    media = _box(page.obj.get("/MediaBox")) or Box(0, 0, *PAGE)
    crop = _box(page.obj.get("/CropBox")) or media
    both = Box(
        max(crop.left, media.left),
        max(crop.bottom, media.bottom),
        min(crop.right, media.right),
        min(crop.top, media.top),
    )
    seen = both if both.left < both.right and both.bottom < both.top else media
    return Frame(seen, turn, unit if unit > 0 else 1.0)


def add_strip(out: Pdf, page: Page, text: str, font: Object, around: Sequence[bytes]) -> None:
    """Let a page grow by a strip with a text.

    Args:
        out: The pack that the page is in.
        page: The page.
        text: What stands in the strip.
        font: Our regular face, as it is embedded in the pack.
        around: Operators before and after the page's own content.
    """
    sheet = _sheet(frame_of(page))
    for key in OTHER_BOXES:
        if key in page.obj:
            del page.obj[key]
    page.obj.MediaBox = Array(sheet.box)
    page.obj.Rotate = sheet.turn
    before = sheet.drawn(text).encode("latin-1") + around[0]
    contents = page.obj.get("/Contents")
    kept = list(contents) if isinstance(contents, Array) else [contents] if contents else []
    after = [out.make_stream(b"\n" + around[1])] if around[1] else []
    page.obj.Contents = Array([out.make_stream(before), *kept, *after])
    _add_font(page, font)


def font_of(out: Pdf) -> Object:
    """Return our regular face as a document of ours has embedded it."""
    return out.pages[0].obj.Resources.Font[Face.REGULAR.resource]


def _add_font(page: Page, font: Object) -> None:
    """Put the font among the page's resources; pages that share them share it too."""
    resources = page.obj.get("/Resources")
    if not isinstance(resources, Dictionary):
        resources = page.obj[Name.Resources] = Dictionary()
    fonts = resources.get("/Font")
    if isinstance(fonts, Dictionary):
        fonts[FONT] = font
    else:
        resources[Name.Font] = Dictionary({FONT: font})


def _grown(frame: Frame) -> Box:
    """Return the visible box with the strip at the edge that is seen on top."""
    left, bottom, right, top = frame.box
    more = HEIGHT * _scale(frame) / frame.unit
    boxes = {
        0: Box(left, bottom, right, top + more),
        90: Box(left - more, bottom, right, top),
        180: Box(left, bottom - more, right, top),
        270: Box(left, bottom, right + more, top),
    }
    return boxes[frame.turn]


def _width(frame: Frame) -> float:
    """Return the width that the reader sees, in points."""
    box = frame.box
    upright = frame.turn % 180 == 0
    return (box.right - box.left if upright else box.top - box.bottom) * frame.unit


def _height(frame: Frame) -> float:
    return _width(frame._replace(turn=frame.turn + QUARTER))


def _scale(frame: Frame) -> float:
    """Return how much larger than on A4 the strip is, after the page's shorter side."""
    return min(max(min(_width(frame), _height(frame)) / PAGE[0], 1.0), LARGEST)


class _Sheet(NamedTuple):
    """How pages of one frame grow.

    Attributes:
        box: Of the page with its strip.
        width: Of the strip; of its text, `room` from `inset`, when no larger than on A4.
        start: What begins to draw the strip, as an artifact (14.8.2.2).
        end: What ends it, and clips what follows to what the page showed.
    """

    box: list[float]
    turn: int
    room: float
    inset: float
    start: str
    end: str

    def drawn(self, text: str) -> str:
        """Return what draws the strip."""
        shown = "".join([letter if ord(letter) in ALWAYS else " " for letter in text])
        needed = width_of(Face.REGULAR, SIZE, shown)
        size = number(SIZE * min(1.0, self.room / needed) if needed else SIZE)
        place = numbers(self.inset, BASE)
        return f"{self.start}{size} Tf {place} Td [({_codes(shown)})]TJ{self.end}"


@lru_cache(maxsize=256)
def _sheet(frame: Frame) -> _Sheet:
    box = frame.box
    scale = _scale(frame)
    width = _width(frame) / scale
    inset = min(INSET, width / 20)
    clip = numbers(box.left, box.bottom, box.right - box.left, box.top - box.bottom)
    return _Sheet(
        box=[round(edge, 3) for edge in _grown(frame)],
        turn=frame.turn,
        room=width - 2 * inset,
        inset=inset,
        start=(
            f"/Artifact<</Type/Pagination/Subtype/Header>>BDC q"
            f" {_matrix(frame, scale / frame.unit)} cm"
            f" {LINE} rg {numbers(0, 0, width, RULE)} re f BT {GREY} rg {FONT} "
        ),
        end=f" ET Q EMC {clip} re W n\n",
    )


def _matrix(frame: Frame, scale: float) -> str:
    """Return what turns and moves the strip so that it stands above the page as it is seen."""
    left, bottom, right, top = frame.box
    across, up, start = {
        0: ((1, 0), (0, 1), (left, top)),
        90: ((0, 1), (-1, 0), (left, bottom)),
        180: ((-1, 0), (0, -1), (right, bottom)),
        270: ((0, -1), (1, 0), (right, top)),
    }[frame.turn]
    turned = [f"{part * scale:.5f}".rstrip("0").rstrip(".") for part in (*across, *up)]
    return f"{' '.join(turned)} {numbers(*start)}"


def _codes(text: str) -> str:
    words = words_of(Face.REGULAR)
    return encode(" ").join(
        ["" if words.parts_of(word) else words.codes[word] for word in text.split(" ")]
    )


def _number(value: object, otherwise: float) -> float:
    try:
        return float(str(value))
    except (TypeError, ValueError, OverflowError):
        return otherwise


def _box(value: object) -> Box | None:
    """Return a rectangle with its corners in order; None for what is none."""
    corners = 4
    if not isinstance(value, Array) or len(value) != corners:
        return None
    try:
        first, second, third, fourth = [float(edge) for edge in value]
    except (TypeError, ValueError):
        return None
    box = Box(min(first, third), min(second, fourth), max(first, third), max(second, fourth))
    return box if box.right - box.left >= 1 and box.top - box.bottom >= 1 else None
