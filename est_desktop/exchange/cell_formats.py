"""What the number in a cell of a workbook stands for: a number, a share, a day, a month, a year.

A workbook keeps days as numbers and says only by the format of the cell that they are days
(ECMA-376 part 1, 18.8.30). A format without a day of the month shows a month, and means it.
"""

import re
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from math import floor, isfinite
from typing import Final

from est_desktop.exchange.foreign_table import Cell


class Shown(Enum):
    """What a format shows of a number."""

    NUMBER = "number"
    PERCENT = "percent"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


BUILT_IN: Final = {
    9: Shown.PERCENT, 10: Shown.PERCENT,
    **dict.fromkeys((14, 15, 16, 22, *range(27, 37), *range(50, 59)), Shown.DAY),
    17: Shown.MONTH,
}  # fmt: skip
"""Formats that have a number and no text."""
UNSHOWN = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
"""What a format holds besides its signs: texts, escaped letters, gaps, colours, languages."""
FIRST_DAY, FIRST_DAY_1904 = date(1899, 12, 30), date(1904, 1, 1)
"""Day 0. The first calendar has a 29 February 1900 that never was; no figures are that old."""
LAST_SERIAL = 2_900_000
"""In the year 9839; later ones could not be reckoned with."""
HALF_A_SECOND = 0.5 / 86_400
"""23.59.59,9 is the next day: programs reckon days in binary fractions."""
HUNDRED = 100


def shown_by(code: str) -> Shown:
    """Return what a format such as "yyyy-mm-dd" or "0.0%" shows."""
    signs = UNSHOWN.sub("", code).partition(";")[0].lower()
    if "%" in signs:
        return Shown.PERCENT
    if "d" in signs:
        return Shown.DAY
    if "m" in signs and ("y" in signs or not set("hs") & set(signs)):
        return Shown.MONTH
    return Shown.YEAR if "y" in signs else Shown.NUMBER


def cell_of(written: str, shown: Shown, first_day: date) -> Cell:
    """Return what a number in a cell stands for; a text when it is none.

    Args:
        written: The number as the file has it.
        shown: What the format of the cell shows.
        first_day: Day 0 of the workbook.
    """
    try:
        number = float(written)
    except ValueError:
        return written
    if not isfinite(number):
        return written
    if shown is Shown.PERCENT:
        return _plain(number * HUNDRED)
    if shown is Shown.NUMBER or not 1 <= number <= LAST_SERIAL:
        return _plain(number)
    day = first_day + timedelta(days=floor(number + HALF_A_SECOND))
    if shown is Shown.DAY:
        return day
    return f"{day.year}-{day.month:02d}" if shown is Shown.MONTH else str(day.year)


def _plain(number: float) -> int | Decimal:
    """Return a number with the 15 digits that a spreadsheet program shows: 90.4, not 90.40…06."""
    if number.is_integer() and abs(number) < 10**15:
        return int(number)
    return Decimal(f"{number:.15g}")
