"""Merged cells of a sheet: what stands in the first holds for all of them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from est_desktop.exchange.foreign_table import Cell, Row
from est_desktop.exchange.sheet_reading import column_of

RANGE = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7}):\$?([A-Z]{1,3})\$?([0-9]{1,7})")


@dataclass(frozen=True, slots=True)
class _Filling:
    """A value and where it goes: places of rows and columns, the last ones not included."""

    value: Cell
    rows: range
    columns: range


def filled(rows: Sequence[Row], merged: Sequence[str], width: int) -> list[Row]:
    """Return the rows with the texts and days of merged cells in each of them.

    Args:
        rows: In order of their numbers.
        merged: Ranges such as "A2:A9". Those that lie outside or are none are passed by.
        width: How many columns there are.
    """
    cells: dict[int, list[Cell]] = {}
    for filling in _fillings(rows, merged, width):
        for place in filling.rows:
            row = cells.setdefault(place, [*rows[place].cells])
            row += [None] * (filling.columns.stop - len(row))
            for column in filling.columns:
                if row[column] is None:
                    row[column] = filling.value
    return [
        replace(row, cells=tuple(cells[place])) if place in cells else row
        for place, row in enumerate(rows)
    ]


def _fillings(rows: Sequence[Row], merged: Sequence[str], width: int) -> Iterator[_Filling]:
    """Yield what is to be filled; ranges that lie over each other, which none may, end it."""
    numbers = [row.number for row in rows]
    left = len(rows) * width
    for found in filter(None, map(RANGE.fullmatch, merged)):
        top, bottom = int(found[2]), int(found[4])
        at = bisect_left(numbers, top)
        if at == len(numbers) or numbers[at] != top:
            continue
        first = column_of(found[1])
        value = rows[at].cell(first)
        below = range(at, bisect_left(numbers, bottom + 1))
        across = range(first, min(column_of(found[3]) + 1, width))
        left -= len(below) * len(across)
        if left < 0:
            return
        if isinstance(value, str | date):
            yield _Filling(value, below, across)
