"""The parts of an XLSX file: XML in a zip file (ECMA-376), read piece by piece and never trusted.

Our own reader, not a library's: those that are well kept either lay out a sheet from its first
cell to its last, so that two cells fill the memory and end the program, or cannot tell a formula
without its value from an empty cell. What is needed of the format is little.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Final
from xml.parsers import expat

from est_desktop.errors import NotTableError, TableLockedError, TableTooLargeError
from est_desktop.exchange.foreign_table import Step, no_step

MOST_UNPACKED = 200_000_000
"""Bytes of all parts together."""
MOST_RATIO = 400
"""How many times smaller a file of some size may be than its parts; real sheets stay below 50."""
SMALL = 10_000_000
"""A file that unpacks to less may be as uniform as it likes."""
MOST_PARTS = 10_000
CHUNK = 256 * 1024
LOCKED = 0x1
"""The flag of a part that is encrypted (APPNOTE 4.4.4)."""
BROKEN: Final = (
    zipfile.BadZipFile, zlib.error, expat.ExpatError, struct.error, EOFError, OSError, LookupError,
    ValueError, ArithmeticError, NotImplementedError,
)  # fmt: skip
"""What the standard library raises over damaged files; errors of ours are none of these."""

Start = Callable[[str, dict[str, str]], None]
End = Callable[[str], None]
Text = Callable[[str], None]


class Parts:
    """The parts by their names, in which small letters and capitals are alike."""

    def __init__(self, content: bytes, path: Path) -> None:
        """Look into the zip file without unpacking anything.

        Raises:
            NotTableError: It is no zip file, or damaged.
            TableLockedError: Its parts are encrypted.
            TableTooLargeError: Its parts are larger than what is unpacked.
        """
        self._path = path
        if content.count(b"PK\x01\x02") > MOST_PARTS:
            raise TableTooLargeError(path, MOST_UNPACKED)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except BROKEN as error:
            raise NotTableError(path) from error
        parts = self._zip.infolist()
        unpacked = sum(part.file_size for part in parts)
        if unpacked > max(SMALL, min(MOST_UNPACKED, MOST_RATIO * len(content))):
            raise TableTooLargeError(path, MOST_UNPACKED)
        if any(part.flag_bits & LOCKED for part in parts):
            raise TableLockedError(path)
        self._parts = {part.filename.lower().lstrip("/"): part for part in parts}

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._parts

    def read(self, name: str, start: Start, end: End, text: Text, step: Step = no_step) -> None:
        """Read a part from beginning to end.

        Args:
            name: Which one.
            start: Called with the name of each element and its attributes, without prefixes.
            end: Called with the name of each element that ends.
            text: Called with what stands between.
            step: Told how many bytes are read, of how many.

        Raises:
            NotTableError: The part is not there or damaged, or a handler found it to be.
        """
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = _no_doctype
        parser.StartElementHandler = lambda tag, attributes: start(_local(tag), attributes)
        parser.EndElementHandler = lambda tag: end(_local(tag))
        parser.CharacterDataHandler = text
        try:
            part = self._parts[name.lower()]
            with self._zip.open(part) as file:
                read = 0
                while chunk := file.read(CHUNK):
                    parser.Parse(chunk, False)  # noqa: FBT003  what expat takes by position
                    read += len(chunk)
                    step(read, part.file_size)
                parser.Parse(b"", True)  # noqa: FBT003
        except BROKEN as error:
            raise NotTableError(self._path) from error


def attribute(attributes: dict[str, str], name: str) -> str:
    """Return an attribute whatever its prefix, such as `r:id`; "" when it is not there."""
    return next((value for key, value in attributes.items() if _local(key) == name), "")


def ignore(*_told: object) -> None:
    """Do nothing with what was read."""


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _no_doctype(*_declared: object) -> None:
    """Refuse a document type: workbooks have none, and entities can grow without end."""
    raise ValueError("a document type")
