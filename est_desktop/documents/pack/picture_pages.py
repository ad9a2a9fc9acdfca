"""Pictures of any usual format as bitmaps for our pages, the right way up and not too large."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps, ImageSequence

from est_desktop.documents.pack.faults import BROKEN, LengthFault, PictureFault
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
MOST_FLAT = 4096
"""A picture with more colours is packed as a photograph, one with fewer without any loss."""
PHOTOGRAPHS = frozenset({"JPEG", "MPO", "WEBP"})


def bitmaps(file: Path) -> tuple[list[Bitmap], bool]:
    """Return the pictures of a file, and whether any was made smaller.

    Raises:
        LengthFault: The file holds too many pictures.
        PictureFault: The file cannot be read as a picture.
    """
    try:
        with Image.open(file, formats=FORMATS) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise PictureFault
            found = list(_pages(opened))
    except (*UNUSABLE, *BROKEN) as error:
        raise PictureFault from error
    if not found:
        raise PictureFault
    return [bitmap for bitmap, _ in found], any(shrunk for _, shrunk in found)


def _pages(opened: Image.Image) -> Iterator[tuple[Bitmap, bool]]:
    """Yield the pictures; of one that moves (GIF, WebP) only the first."""
    kind = opened.format or ""
    for number, frame in enumerate(ImageSequence.Iterator(opened)):
        if number and kind != "TIFF":
            return
        if number == MOST_PAGES:
            raise LengthFault
        if frame.width * frame.height > MOST_PIXELS:
            raise PictureFault
        yield _bitmap(frame, photograph=kind in PHOTOGRAPHS)


def _bitmap(frame: Image.Image, *, photograph: bool) -> tuple[Bitmap, bool]:
    shrunk = max(frame.size) > LONGEST
    if shrunk:
        frame.draft("RGB", (LONGEST, LONGEST))
    pixels = _on_white(ImageOps.exif_transpose(frame))
    if shrunk:
        pixels.thumbnail((LONGEST, LONGEST))
    entries = b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8" % pixels.size
    entries += b"/ColorSpace/DeviceGray" if pixels.mode == "L" else b"/ColorSpace/DeviceRGB"
    coloured = photograph or (pixels.mode == "RGB" and len(pixels.getcolors(MOST_FLAT) or ()) == 0)
    image = _photograph(entries, pixels) if coloured else stream(entries, pixels.tobytes())
    return Bitmap(pixels.width, pixels.height, image, b""), shrunk


def _on_white(frame: Image.Image) -> Image.Image:
    """Return a picture in grey or colours, on white where one can see through it."""
    if frame.mode in SEE_THROUGH or "transparency" in frame.info:
        seen = frame.convert("RGBA")
        ground = Image.new("RGB", seen.size, "white")
        ground.paste(seen, mask=seen.getchannel("A"))
        return ground
    if frame.mode.startswith("I;16"):
        return frame.point(lambda level: level / 256).convert("L")
    return frame.convert("L" if frame.mode in ("1", "L") else "RGB")


def _photograph(entries: bytes, pixels: Image.Image) -> bytes:
    out = BytesIO()
    pixels.save(out, "JPEG", quality=QUALITY)
    return stream(entries + b"/Filter/DCTDecode", out.getvalue(), packed=False)
