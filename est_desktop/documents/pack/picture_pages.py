"""Pictures of any usual format as bitmaps for our pages, the right way up and not too large."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps, ImageSequence

from est_desktop.documents.pdf_file import stream
from est_desktop.documents.pictures import UNUSABLE, Bitmap

FORMATS = ("PNG", "JPEG", "TIFF", "GIF", "BMP", "WEBP")
"""A photograph with a second picture inside (MPO) is read as the JPEG file that it also is."""
LONGEST = 3000
"""Pixels of the longer side: 300 to the inch on A4 across. What is larger is made smaller."""
MOST_PIXELS = 150_000_000
"""A picture with more would take gigabytes to unpack."""
MOST_PAGES = 300
"""Of a file with several pictures, such as a scanned TIFF."""
QUALITY = 88
"""Of JPEG: no difference can be seen on paper."""
SEE_THROUGH = ("RGBA", "LA", "PA", "RGBa", "La")
PHOTOGRAPHS = frozenset({"JPEG", "MPO", "WEBP"})


class PictureFault(Exception):  # noqa: N818 -- told on a slip, never shown
    """The file is damaged, too large, or none that can be shown."""


def bitmaps(file: Path) -> tuple[list[Bitmap], bool]:
    """Return the pictures of a file, and whether any was made smaller.

    Raises:
        PictureFault: The file cannot be read as a picture.
    """
    try:
        with Image.open(file, formats=FORMATS) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise PictureFault
            found = list(_pages(opened))
    except UNUSABLE as error:
        raise PictureFault from error
    if not found:
        raise PictureFault
    return [bitmap for bitmap, _ in found], any(shrunk for _, shrunk in found)


def _pages(opened: Image.Image) -> Iterator[tuple[Bitmap, bool]]:
    """Yield the pictures; of one that moves (GIF, WebP) only the first."""
    kind = opened.format or ""
    for number, frame in enumerate(ImageSequence.Iterator(opened)):
        if number == MOST_PAGES or (number and kind != "TIFF"):
            return
        if frame.width * frame.height > MOST_PIXELS:
            raise PictureFault
        yield _bitmap(frame, photograph=kind in PHOTOGRAPHS)


def _bitmap(frame: Image.Image, *, photograph: bool) -> tuple[Bitmap, bool]:
    shrunk = max(frame.size) > LONGEST
    if shrunk and photograph:
        frame.draft("RGB", (LONGEST, LONGEST))
    see_through = frame.mode in SEE_THROUGH or "transparency" in frame.info
    upright = ImageOps.exif_transpose(frame)
    if upright.mode.startswith("I;16"):
        upright = upright.point(lambda level: level / 256).convert("L")
    pixels = upright.convert("RGBA" if see_through else "RGB")
    if shrunk:
        pixels.thumbnail((LONGEST, LONGEST))
    mask = b""
    if see_through:
        ground = Image.new("RGB", pixels.size, "white")
        ground.paste(pixels, mask=pixels.getchannel("A"))
        pixels = ground
    entries = b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8" % pixels.size
    entries += b"/ColorSpace/DeviceRGB"
    image = _photograph(entries, pixels) if photograph else stream(entries, pixels.tobytes())
    return Bitmap(pixels.width, pixels.height, image, mask), shrunk


def _photograph(entries: bytes, pixels: Image.Image) -> bytes:
    out = BytesIO()
    pixels.save(out, "JPEG", quality=QUALITY)
    return stream(entries + b"/Filter/DCTDecode", out.getvalue(), packed=False)
