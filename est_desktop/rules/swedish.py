"""Dates, times, numbers and lists as they are printed in Swedish.

The forms are those of Myndigheternas skrivregler and Språkrådet: a full stop in times, an en dash
without spaces in ranges, the decimal comma, thousands in groups, lower case for weekdays and
months. What belongs together is held together by a no-break space.
"""

from collections.abc import Sequence
from datetime import date, time

NBSP = "\N{NO-BREAK SPACE}"
"""Stands where a line must not break: "§ 12", "kl. 09.00", "23 november"."""
EN_DASH = "\N{EN DASH}"
"""The mark of a range, without spaces: "09.00–11.30"."""
MINUS = "\N{MINUS SIGN}"
"""The mark of a negative number; a hyphen is too short and lets a line break."""
WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
"""Monday first, as `date.weekday` counts."""
SHORT_WEEKDAYS = ("mån", "tis", "ons", "tors", "fre", "lör", "sön")
"""As in lists, without a full stop."""
MONTHS = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)
"""January first, at place 0."""
SHORT_MONTHS = (
    "jan",
    "feb",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "aug",
    "sep",
    "okt",
    "nov",
    "dec",
)
"""As in lists, without a full stop; names of five letters and fewer are not shortened."""
THOUSAND = 1000
"""Between one unit of file size and the next (kB, MB, GB), and between groups of digits."""


def long_date(day: date) -> str:
    """Return a date as in running text and headings, "måndagen den 23 november 2026"."""
    return f"{WEEKDAYS[day.weekday()]}en den {_day_and_month(day, MONTHS)} {day.year}"


def day_date(day: date) -> str:
    """Return a date with its weekday, "måndag 23 november 2026"."""
    return f"{WEEKDAYS[day.weekday()]} {_day_and_month(day, MONTHS)} {day.year}"


def plain_date(day: date) -> str:
    """Return a date without its weekday, "23 november 2026"."""
    return f"{_day_and_month(day, MONTHS)} {day.year}"


def short_date(day: date) -> str:
    """Return a date as in lists on the screen, "ons 25 nov 2026"."""
    return f"{SHORT_WEEKDAYS[day.weekday()]} {_day_and_month(day, SHORT_MONTHS)} {day.year}"


def iso_date(day: date) -> str:
    """Return a date as in tables, "2026-11-23"."""
    return day.isoformat()


def week(day: date) -> str:
    """Return the week a day lies in, "vecka 48", as ISO 8601 numbers weeks."""
    return f"vecka{NBSP}{day.isocalendar().week}"


def clock(moment: time) -> str:
    """Return a time of day, "09.00"; seconds are left out."""
    return f"{moment.hour:02d}.{moment.minute:02d}"


def clock_span(start: time, end: time) -> str:
    """Return two times as in tables, "09.00–11.30"."""
    return f"{clock(start)}{EN_DASH}{clock(end)}"


def clock_range(start: time, end: time) -> str:
    """Return two times as in running text, "kl. 09.00–11.30"."""
    return f"kl.{NBSP}{clock_span(start, end)}"


def paragraph_label(number: int) -> str:
    """Return a paragraph's number as printed, "§ 12"."""
    return f"§{NBSP}{number}"


def paragraph_range(first: int, last: int) -> str:
    """Return the numbers of paragraphs that follow each other, "§§ 12–14", or "§ 12" for one."""
    if first == last:
        return paragraph_label(first)
    return f"§§{NBSP}{first}{EN_DASH}{last}"


def join_words(words: Sequence[str]) -> str:
    """Return a list as a sentence has it, "a, b och c"; "" for none."""
    *others, last = words or ("",)
    return f"{', '.join(others)} och {last}" if others else last


def capitalised(text: str) -> str:
    """Return a text with its first letter made a capital and the rest as it was."""
    return text[:1].upper() + text[1:]


def number_text(number: int) -> str:
    """Return a whole number in groups of three digits, "12 500", "−1 200"."""
    return f"{number:,}".replace(",", NBSP).replace("-", MINUS)


def decimal(number: float, places: int = 1) -> str:
    """Return a number with a decimal comma, "4,5".

    Args:
        number: Any finite number.
        places: How many decimals to print; zeros are printed too, so that columns agree.
    """
    grouped = f"{number:,.{places}f}".replace(",", NBSP)
    return grouped.replace(".", ",").replace("-", MINUS)


def file_size(size: int) -> str:
    """Return the size of a file, "812 kB", "5,4 MB", in units of 1000 as file managers count.

    Args:
        size: Bytes, not negative.
    """
    if size < THOUSAND:
        return f"{size}{NBSP}byte"
    if round(size / THOUSAND) < THOUSAND:
        return f"{round(size / THOUSAND)}{NBSP}kB"
    millions = size / THOUSAND**2
    if round(millions, 1) < THOUSAND:
        return f"{decimal(millions)}{NBSP}MB"
    return f"{decimal(millions / THOUSAND)}{NBSP}GB"


def _day_and_month(day: date, months: Sequence[str]) -> str:
    return f"{day.day}{NBSP}{months[day.month - 1]}"
