"""The period that a cell names, with what its heading and another cell say: the unit, the year."""

import re
from datetime import date
from functools import lru_cache
from typing import Final

from est_desktop.exchange.foreign_table import Cell, ForeignTable, Row, Unkept
from est_desktop.exchange.names import folded
from est_desktop.model.enums import PeriodKind
from est_desktop.rules.period_texts import names_period, read_period
from est_desktop.rules.periods import Period, around
from est_desktop.rules.swedish import MONTHS

MOST_REMEMBERED = 4_096
FULL_YEAR = "2020"
"""A year with a 29 February and a week 53: what it has is no slip in another."""
BARE = re.compile(r"0?[1-9]|[1-5][0-9]")
UNITS: Final = {
    "vecka": "v.", "veckonummer": "v.", "veckonr": "v.", "v": "v.", "week": "v.",
    "tertial": "tertial", "kvartal": "kvartal", "quarter": "kvartal", "halvår": "halvår",
}  # fmt: skip
MONTH_UNITS: Final = frozenset({"månad", "mån", "månadsnr", "månadsnummer", "month"})
"""Headings above mere numbers, and what the numbers are then."""


def cell_text(cell: Cell) -> str:
    """Return what stands in a cell as a text; "" where nothing does or its value is not kept."""
    return "" if cell is None or isinstance(cell, Unkept) else str(cell)


def cell_period(cell: Cell, heading: str, year: str, dates: PeriodKind) -> Period | None:
    """Return the period that a cell names; None when it names none.

    Args:
        cell: What stands there: a day, or a text or number.
        heading: What stands above, such as "Vecka" above 5; "" when that says nothing.
        year: The year of a period that has none of its own; "" when there is none to be had.
        dates: What a single day stands for.
    """
    if isinstance(cell, date):
        return around(dates, cell)
    period = _read(with_unit(cell_text(cell), heading), year)
    if period is not None and period.kind is PeriodKind.DAY:
        return around(dates, period.start)
    return period


def with_unit(written: str, heading: str) -> str:
    """Return a bare number with the unit that its heading tells, "v. 5", "maj"."""
    unit = folded(heading).rstrip(".")
    if not BARE.fullmatch(written):
        return written
    if unit in MONTH_UNITS and int(written) <= len(MONTHS):
        return MONTHS[int(written) - 1]
    return f"{UNITS[unit]} {written}" if unit in UNITS else written


def is_period(cell: Cell) -> bool:
    """Tell whether a cell names a period that has its own year."""
    return isinstance(cell, date) or names_period(cell_text(cell))


def lacks_year(cell: Cell, heading: str = "") -> bool:
    """Tell whether a cell names a period but for its year: "jan", "v. 5", "T1"."""
    told = f"{with_unit(cell_text(cell), heading)} {FULL_YEAR}"
    if is_period(cell) or not names_period(told):
        return False
    return read_period(told).kind is not PeriodKind.YEAR  # as the heading "År" would be


def year_above(table: ForeignTable, header: int, column: int) -> str:
    """Return the year that stands in the row above a heading, over it or before; "" for none.

    So are years written over their months, in a cell that is as wide as these or in the first.
    """
    above = [row for row in table.rows if row.number < header][-1:]
    told = (cell for row in above for cell in _backwards(row, column) if cell is not None)
    text = cell_text(next(told, None))
    return text if names_period(text) and read_period(text).kind is PeriodKind.YEAR else ""


def _backwards(row: Row, column: int) -> tuple[Cell, ...]:
    return row.cells[: column + 1][::-1]


@lru_cache(maxsize=MOST_REMEMBERED)
def _read(written: str, year: str) -> Period | None:
    for told in (written, f"{written} {year}"):
        try:
            return read_period(told)
        except ValueError:
            continue
    return None
