"""A table as somebody else made it: rows of cells that mean nothing yet."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Final

from est_desktop.errors import TableTooLongError, TableTooWideError
from est_desktop.rules.typed import one_line

MOST_BYTES = 100_000_000
"""A larger file is refused before it is read."""
MOST_ROWS = 1_000_000
MOST_COLUMNS = 2_000
MOST_CELLS = 5_000_000
"""Rows times columns: what keeps a table within some hundred megabytes of memory."""

LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
"""What a sheet can have, blank rows and columns too (ECMA-376)."""


class Unkept(Enum):
    """A value that the file does not hold."""

    FORMULA = "formula"
    """The cell has a formula, but the program that wrote the file did not work it out."""


Cell = str | int | Decimal | date | Unkept | None
"""What stands in a cell; None where nothing does. A share formatted as per cent is in per cent."""
Step = Callable[[int, int], None]
"""Told how much is done and how much there is; what it raises ends the work."""


def no_step(_done: int, _total: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row that is not blank.

    Attributes:
        number: As the spreadsheet program counts, from 1, blank rows too.
        cells: From the first column to the last that has something.
    """

    number: int
    cells: tuple[Cell, ...]

    def cell(self, column: int) -> Cell:
        """Return what stands in a column, counted from 0."""
        return self.cells[column] if column < len(self.cells) else None


@dataclass(frozen=True, slots=True)
class ForeignTable:
    """What one sheet or text file holds.

    Attributes:
        sheet: Its name; "" for a text file.
        sheets: The names of all sheets, those that are shown first.
        rows: Those that are not blank, in order.
        width: How many columns the widest row has.
    """

    sheet: str
    sheets: tuple[str, ...]
    rows: tuple[Row, ...]
    width: int


class RowCollector:
    """Gathers the rows of a table within the limits; equal texts are kept once."""

    def __init__(self, path: Path) -> None:
        self.rows: list[Row] = []
        self.width = 0
        self._path = path
        self._cells = 0
        self._texts: dict[str, str | None] = {}

    def add(self, number: int, cells: Sequence[Cell]) -> None:
        """Add a row, unless it is blank.

        Raises:
            TableTooLongError, TableTooWideError: The table goes beyond the limits.
        """
        used = len(cells)
        while used and cells[used - 1] is None:
            used -= 1
        if not used:
            return
        if used > MOST_COLUMNS:
            raise TableTooWideError(self._path, MOST_COLUMNS)
        self._cells += used
        if len(self.rows) >= MOST_ROWS:
            raise self.too_long(MOST_ROWS)
        if self._cells > MOST_CELLS:
            raise self.too_long(MOST_CELLS)
        self.width = max(self.width, used)
        self.rows.append(Row(number, tuple(cells[:used])))

    def too_long(self, most: int) -> TableTooLongError:
        """Return what is to be raised when there is more than so many."""
        return TableTooLongError(self._path, most)

    def text(self, written: str) -> str | None:
        """Return a text on one line, without spaces around it; None when nothing is left."""
        if written in self._texts:
            return self._texts[written]
        plain = written.isascii() and written.isprintable()
        text = (written.strip() if plain else _clean(written)) or None
        self._texts[written] = text
        return text


INVISIBLE: Final = str.maketrans(dict.fromkeys("\ufeff\u200b\u00ad\u2060"))
"""Characters without a width: they would make names differ that look the same."""


def _clean(written: str) -> str:
    spaced = "".join(" " if unicodedata.category(one) == "Zs" else one for one in written)
    return one_line(spaced.translate(INVISIBLE))
