"""Pictures: a PNG or JPEG file's bytes as a PDF image that PDF/A accepts."""

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from PIL import Image, UnidentifiedImageError

from est_desktop.documents.pdf_file import stream

MOST_PIXELS = 1200
"""A longer side is made smaller: a logo is a few centimetres wide."""
UNUSABLE = (
    OSError,
    ValueError,
    SyntaxError,
    UnidentifiedImageError,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
)
"""What the library raises for files that are damaged, cut off, or a trap."""


@dataclass(frozen=True, slots=True)
class Bitmap:
    """A picture ready to be written.

    Attributes:
        width, height: In pixels.
        image: The object, without its reference to the mask.
        mask: The object of the transparency; empty if there is none.
    """

    width: int
    height: int
    image: bytes
    mask: bytes


@lru_cache(maxsize=8)
def read_bitmap(data: bytes) -> Bitmap | None:
    """Return a picture, or None for bytes that are none: a paper is printed without it.

    Colours become sRGB numbers as they are; transparency is kept.
    """
    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as opened:
            opened.thumbnail((MOST_PIXELS, MOST_PIXELS))
            see_through = opened.mode in ("RGBA", "LA", "PA") or "transparency" in opened.info
            pixels = opened.convert("RGBA" if see_through else "RGB")
    except UNUSABLE:
        return None
    width, height = pixels.size
    entries = b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8" % pixels.size
    mask = b""
    if see_through:
        mask = stream(entries + b"/ColorSpace/DeviceGray", pixels.getchannel("A").tobytes())
        pixels = pixels.convert("RGB")
    return Bitmap(width, height, stream(entries + b"/ColorSpace/DeviceRGB", pixels.tobytes()), mask)


def with_mask(image: bytes, mask: int) -> bytes:
    """Return an image's object with a reference to its mask."""
    return image.replace(b"<<", b"<</SMask %d 0 R" % mask, 1)
