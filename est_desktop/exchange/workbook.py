"""What a workbook tells before its sheets are read: their names, its texts, its formats."""

import posixpath
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from est_desktop.errors import NotTableError, TableFormatError, TableTooLongError
from est_desktop.exchange.cell_formats import (
    BUILT_IN,
    FIRST_DAY,
    FIRST_DAY_1904,
    Shown,
    shown_by,
)
from est_desktop.exchange.foreign_table import MOST_CELLS
from est_desktop.exchange.workbook_parts import Parts, attribute, ignore

OFFICE, SHEET, STRINGS, STYLES = "/officedocument", "/worksheet", "/sharedstrings", "/styles"
"""How the types of relationships end, in small letters, in both flavours of the format."""
YES: Final = frozenset({"1", "true", "on"})


@dataclass(frozen=True, slots=True)
class Workbook:
    """What holds for all sheets.

    Attributes:
        sheets: The part of each by its name; hidden ones come last.
        texts: What cells refer to by number.
        formats: What each format of cells shows, likewise.
        first_day: Day 0.
    """

    sheets: dict[str, str]
    texts: list[str]
    formats: list[Shown]
    first_day: date


def read_workbook(parts: Parts, path: Path) -> Workbook:
    """Return what a workbook tells.

    Raises:
        NotTableError: It is damaged, no workbook, or has no sheet with cells.
        TableFormatError: It is a workbook of another kind.
        TableTooLongError: It has more texts than cells are read.
    """
    if "xl/workbook.bin" in parts:
        raise TableFormatError(path, "xlsb")
    if "content.xml" in parts:
        raise TableFormatError(path, "ods")
    place = next((place for kind, place in _related(parts, "").values() if kind == OFFICE), "")
    related = _related(parts, place)
    reader = _SheetNames(related)
    parts.read(place, reader.start, ignore, ignore)
    sheets = reader.shown | reader.hidden
    if not sheets:
        raise NotTableError(path)
    texts, formats = _Texts(path), _Formats()
    for kind, part in related.values():
        if kind == STRINGS and part in parts:
            parts.read(part, texts.start, texts.end, texts.text)
        elif kind == STYLES and part in parts:
            parts.read(part, formats.start, formats.end, ignore)
    return Workbook(sheets, texts.found, formats.found, reader.first_day)


def _related(parts: Parts, place: str) -> dict[str, tuple[str, str]]:
    """Return what a part refers to, by keys: how its type ends, and where it is."""
    folder, name = posixpath.split(place)
    found: dict[str, tuple[str, str]] = {}

    def start(tag: str, told: dict[str, str]) -> None:
        if tag == "Relationship":
            target = posixpath.normpath(posixpath.join("/", folder, told.get("Target", "")))
            kind = told.get("Type", "").lower().rpartition("/")[2]
            found[told.get("Id", "")] = (f"/{kind}", target.lstrip("/"))

    parts.read(posixpath.join(folder, "_rels", f"{name}.rels"), start, ignore, ignore)
    return found


class _SheetNames:
    """Reads the workbook part: sheets by name, and from which day it counts."""

    def __init__(self, related: dict[str, tuple[str, str]]) -> None:
        self.shown: dict[str, str] = {}
        self.hidden: dict[str, str] = {}
        self.first_day = FIRST_DAY
        self._related = related

    def start(self, tag: str, told: dict[str, str]) -> None:
        if tag == "workbookPr" and told.get("date1904") in YES:
            self.first_day = FIRST_DAY_1904
        elif tag == "sheet":
            kind, place = self._related.get(attribute(told, "id"), ("", ""))
            if kind == SHEET:
                sheets = self.shown if told.get("state", "visible") == "visible" else self.hidden
                sheets[told.get("name", "")] = place


class _Texts:
    """Reads the texts that the cells of all sheets share; readings aloud (rPh) are passed by."""

    def __init__(self, path: Path) -> None:
        self.found: list[str] = []
        self._path = path
        self._pieces: list[str] = []
        self._listening, self._phonetic = False, False

    def start(self, tag: str, _told: dict[str, str]) -> None:
        if tag == "t":
            self._listening = not self._phonetic
        elif tag == "rPh":
            self._phonetic = True

    def text(self, told: str) -> None:
        if self._listening:
            self._pieces.append(told)

    def end(self, tag: str) -> None:
        if tag == "t":
            self._listening = False
        elif tag == "rPh":
            self._phonetic = False
        elif tag == "si":
            if len(self.found) >= MOST_CELLS:
                raise TableTooLongError(self._path, MOST_CELLS)
            self.found.append("".join(self._pieces))
            self._pieces.clear()


class _Formats:
    """Reads what the formats of cells show of a number."""

    def __init__(self) -> None:
        self.found: list[Shown] = []
        self._own: dict[int, Shown] = {}
        self._inside = False

    def start(self, tag: str, told: dict[str, str]) -> None:
        if tag == "numFmt":
            self._own[int(told.get("numFmtId", "0"))] = shown_by(told.get("formatCode", ""))
        elif tag == "cellXfs":
            self._inside = True
        elif tag == "xf" and self._inside:
            number = int(told.get("numFmtId", "0"))
            self.found.append(self._own.get(number) or BUILT_IN.get(number, Shown.NUMBER))

    def end(self, tag: str) -> None:
        if tag == "cellXfs":
            self._inside = False
