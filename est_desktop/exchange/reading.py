"""A table from a file, whatever its name ends with: what is in it tells what it is."""

import re
from pathlib import Path
from typing import Final

from est_desktop.errors import (
    TableEmptyError,
    TableFormatError,
    TableLockedError,
    TableTooLargeError,
    TableUnreadableError,
)
from est_desktop.exchange.foreign_table import MOST_BYTES, ForeignTable, Step, no_step
from est_desktop.exchange.reading_csv import read_csv
from est_desktop.exchange.reading_xlsx import read_xlsx

ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How files of Office before 2007 begin, and encrypted ones of today ([MS-CFB] 2.2)."""
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""The stream that holds an encrypted workbook ([MS-OFFCRYPTO] 2.3.4.4)."""
MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|table|meta|\?xml)", re.IGNORECASE)
"""A page that some systems hand out as .xls."""


def read_table(path: Path, sheet: str = "", step: Step = no_step) -> ForeignTable:
    """Return the table in a file, a text file or a workbook.

    Args:
        path: The file.
        sheet: Which sheet of a workbook; "" for the first that holds something.
        step: Told how far the reading is; what it raises ends it.

    Raises:
        TableError: The file cannot be read as a table; which subclass tells why.
    """
    content = _content(path)
    if content.startswith(ZIP):
        table = read_xlsx(content, path, sheet, step)
    elif content.startswith(COMPOUND):
        raise TableLockedError(path) if ENCRYPTED in content else TableFormatError(path, "xls")
    elif MARKUP.match(content):
        raise TableFormatError(path, "html")
    else:
        table = read_csv(content, path, step)
    if not table.rows:
        raise TableEmptyError(path)
    return table


def _content(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise TableUnreadableError(path)
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise TableUnreadableError(path) from error
    if len(content) > MOST_BYTES:
        raise TableTooLargeError(path, MOST_BYTES)
    return content
