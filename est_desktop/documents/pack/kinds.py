"""What kind of file a paper is, by its first bytes: names lie."""

import zipfile
from enum import Enum
from pathlib import Path

HEAD = 1024
"""A PDF file's mark stands within the first 1,024 bytes (ISO 32000-1, implementation note 13)."""
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How Office files before 2007 begin, and newer ones that ask for a password."""
PICTURES = (
    b"\x89PNG\r\n",
    b"\xff\xd8\xff",
    b"GIF8",
    b"BM",
    b"II*\x00",
    b"MM\x00*",
    b"II+\x00",
    b"MM\x00+",
)
MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
"""With which texts may begin."""
CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\v\f\r\x1b")


class Kind(Enum):
    """What a file is."""

    PDF = "pdf"
    PICTURE = "picture"
    TEXT = "text"
    WORD = "word"
    SHEET = "sheet"
    SLIDES = "slides"
    OTHER = "other"


INSIDE = (
    (Kind.WORD, ("word/", "application/vnd.oasis.opendocument.text")),
    (Kind.SHEET, ("xl/", "application/vnd.oasis.opendocument.spreadsheet")),
    (Kind.SLIDES, ("ppt/", "application/vnd.oasis.opendocument.presentation")),
)
"""How the files within an Office file are called, or what an OpenDocument file says it is."""
SUFFIXES = {
    ".doc": Kind.WORD,
    ".rtf": Kind.WORD,
    ".docx": Kind.WORD,
    ".xls": Kind.SHEET,
    ".xlsx": Kind.SHEET,
    ".ppt": Kind.SLIDES,
    ".pptx": Kind.SLIDES,
}
OFFICE = frozenset({Kind.WORD, Kind.SHEET, Kind.SLIDES})


def kind_of(path: Path, name: str) -> Kind:
    """Return what a file is.

    Args:
        path: Where its bytes are.
        name: What the user calls it; asked only where the bytes do not tell.

    Raises:
        OSError: The file cannot be read.
    """
    with path.open("rb") as file:
        head = file.read(HEAD)
    if b"%PDF-" in head:
        return Kind.PDF
    if head.startswith(PICTURES) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP"):
        return Kind.PICTURE
    if head.startswith(b"PK"):
        return _zipped(path)
    if head.startswith((OLE, b"{\\rtf")):
        return SUFFIXES.get(Path(name).suffix.lower(), Kind.OTHER)
    return Kind.TEXT if _is_text(head) else Kind.OTHER


def _zipped(path: Path) -> Kind:
    try:
        with zipfile.ZipFile(path) as opened:
            names = opened.namelist()[:1000]
            if "mimetype" in names and opened.getinfo("mimetype").file_size <= HEAD:
                names.append(opened.read("mimetype").decode("ascii", "replace"))
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError):
        return Kind.OTHER
    for kind, starts in INSIDE:
        if any(name.startswith(starts) for name in names):
            return kind
    return Kind.OTHER


def _is_text(head: bytes) -> bool:
    if head.lstrip()[:1] == b"<":  # a web page that was saved in place of a file
        return False
    return head.startswith(MARKS) or not any(byte in CONTROLS for byte in head)
