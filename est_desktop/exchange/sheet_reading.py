"""One sheet of a workbook as its XML tells it, element by element."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from est_desktop.exchange.cell_formats import Shown, cell_of
from est_desktop.exchange.foreign_table import (
    LAST_COLUMN,
    LAST_ROW,
    MOST_COLUMNS,
    Cell,
    RowCollector,
    Unkept,
)

MOST_MERGED = 100_000
MOST_TOLD = 10_000_000
"""So many cells are looked at, empty ones that only have a format too."""
ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
"""A character that XML cannot hold, by its number (ECMA-376 part 1, 22.9.2.19)."""
LETTERS = re.compile(r"[A-Z]{1,3}")
BOOLEANS: Final = {"0": "FALSE", "1": "TRUE"}


class SheetReader:
    """Takes what `Parts.read` tells of a sheet and gives its rows to a collector.

    Attributes:
        merged: The ranges of merged cells, such as "A2:A9".
    """

    def __init__(
        self, rows: RowCollector, texts: Sequence[str], formats: Sequence[Shown], first_day: date
    ) -> None:
        """Begin a sheet.

        Args:
            rows: Gathers the rows.
            texts: The shared texts of the workbook.
            formats: What its formats of cells show.
            first_day: Its day 0.
        """
        self.merged: list[str] = []
        self._rows, self._texts, self._formats, self._first_day = rows, texts, formats, first_day
        self._columns: dict[str, int] = {}
        self._cells: list[Cell] = []
        self._number, self._told = 0, 0
        self._column = -1
        self._kind, self._style, self._formula = "n", "0", False
        self._pieces: list[str] = []
        self._listening, self._phonetic = False, False

    def start(self, tag: str, told: dict[str, str]) -> None:
        """Take the beginning of an element.

        Raises:
            ValueError: The sheet is not as a sheet must be.
            TableTooLongError: It has too many cells.
        """
        if tag == "c":
            self._begin_cell(told)
        elif tag == "v":
            self._listening = True
        elif tag == "t":
            self._listening = not self._phonetic
        elif tag == "f":
            self._formula = True
        elif tag == "row":
            self._begin_row(told)
        elif tag == "rPh":
            self._phonetic = True
        elif tag == "mergeCell" and len(self.merged) < MOST_MERGED:
            self.merged.append(told.get("ref", ""))

    def text(self, told: str) -> None:
        """Take what stands between."""
        if self._listening:
            self._pieces.append(told)

    def end(self, tag: str) -> None:
        """Take the end of an element.

        Raises:
            ValueError: The sheet is not as a sheet must be.
        """
        if tag in ("v", "t"):
            self._listening = False
        elif tag == "c":
            self._keep(self._cell("".join(self._pieces)))
        elif tag == "row":
            self._rows.add(self._number, self._cells)
        elif tag == "rPh":
            self._phonetic = False

    def _begin_row(self, told: dict[str, str]) -> None:
        number = int(told.get("r") or self._number + 1)
        if not self._number < number <= LAST_ROW:
            raise ValueError("rows out of order")
        self._number, self._column = number, -1
        self._cells = []

    def _begin_cell(self, told: dict[str, str]) -> None:
        self._told += 1
        if self._told > MOST_TOLD:
            raise self._rows.too_long(MOST_TOLD)
        self._column = self._column_of(told.get("r", ""))
        self._kind, self._style = told.get("t", "n"), told.get("s", "0")
        self._formula = False
        self._pieces.clear()

    def _keep(self, cell: Cell) -> None:
        if cell is None:
            return
        missing = min(self._column, MOST_COLUMNS) - len(self._cells)
        if missing > 0:
            self._cells += [None] * missing
        if self._column < len(self._cells):
            self._cells[self._column] = cell
        else:
            self._cells.append(cell)

    def _column_of(self, reference: str) -> int:
        found = LETTERS.match(reference)
        column = self._column + 1
        if found:
            letters = found[0]
            if letters not in self._columns:
                self._columns[letters] = column_of(letters)
            column = self._columns[letters]
        if column >= LAST_COLUMN:
            raise ValueError("no such column")
        return column

    def _cell(self, value: str) -> Cell:
        kind = self._kind
        if not value:
            return Unkept.FORMULA if self._formula and kind != "str" else None
        if kind == "s":
            return self._string(self._texts[_place(value)])
        if kind in ("str", "inlineStr"):
            return self._string(value)
        if kind == "n":
            shown = self._formats[_place(self._style)] if self._formats else Shown.NUMBER
            return cell_of(value, shown, self._first_day)
        if kind == "d":
            return date.fromisoformat(value[:10])
        return BOOLEANS.get(value, value) if kind == "b" else self._rows.text(value)

    def _string(self, written: str) -> str | None:
        if "_x" in written:
            written = ESCAPED.sub(lambda found: chr(int(found[1], 16)), written)
        return self._rows.text(written)


def column_of(letters: str) -> int:
    """Return the place of a column, counted from 0: 0 for "A", 27 for "AB"."""
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1


def _place(written: str) -> int:
    """Return a number that refers to a place in a list.

    Raises:
        ValueError: It is negative, and would be taken for a place from the end.
    """
    place = int(written)
    if place < 0:
        raise ValueError("a negative place")
    return place
