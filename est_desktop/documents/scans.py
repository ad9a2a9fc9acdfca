"""Looks at a scanned paper that was signed by hand: is it one, and does its text tell its code?

Programs that scan often read the letters too and lay the text behind the picture. When they have
not, nothing is guessed from the picture: somebody reads the code on the paper.
"""

from pathlib import Path

from PIL import Image
from pypdf import PageObject, PdfReader

from est_desktop.documents.pack.kinds import HEAD
from est_desktop.documents.pictures import UNUSABLE
from est_desktop.errors import NotScanError, PdfLockedError, PdfUnreadableError
from est_desktop.rules.control_code import codes_in

FORMATS = ("PNG", "JPEG")
MOST_PAGES = 60
"""The first and the last of a longer file are read: the code is on every page."""


def look_at_scan(path: Path) -> tuple[str, ...]:
    """Return the control codes that stand in the text of a scanned file; usually none or one.

    Raises:
        PdfUnreadableError: The file is not there or cannot be read.
        PdfLockedError: It is encrypted.
        NotScanError: It is neither a PDF file nor a JPEG or PNG picture, or damaged.
    """
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
    except OSError as error:
        raise PdfUnreadableError(path) from error
    if b"%PDF-" in head:
        return _codes_of(path)
    try:
        with Image.open(path, formats=FORMATS) as opened:
            opened.load()
    except UNUSABLE as error:
        raise NotScanError(path) from error
    return ()


def _codes_of(path: Path) -> tuple[str, ...]:
    try:
        reader = PdfReader(path)
        locked = reader.is_encrypted
        pages = [] if locked else list(reader.pages)
    except Exception as error:  # what the library raises for odd bytes has no end
        raise NotScanError(path) from error
    if locked:
        raise PdfLockedError(path)
    if not pages:
        raise NotScanError(path)
    half = MOST_PAGES // 2
    read = pages if len(pages) <= MOST_PAGES else pages[:half] + pages[-half:]
    found = (code for page in read for code in codes_in(_text_of(page)))
    return tuple(dict.fromkeys(found))


def _text_of(page: PageObject) -> str:
    """Return a page's text; of one that cannot be read nothing, since the code can be typed."""
    try:
        return page.extract_text()
    except Exception:
        return ""  # damaged fonts and operators fail in as many ways as there are
