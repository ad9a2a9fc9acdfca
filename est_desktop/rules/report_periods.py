"""Periods that reports are about: from a day to a day, of any length, and how they are called."""

from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from est_desktop.rules.calendar import A_DAY, A_WEEK
from est_desktop.rules.swedish import EN_DASH, MONTHS, NBSP, plain_date

Span = tuple[date, date]
"""The first and the last day."""
OF_TERTIAL: Final = 4
"""Months of a tertial."""
TERTIALS: Final = ("första", "andra", "tredje")


def week_of(day: date) -> Span:
    """Return the ISO week that a day lies in."""
    monday = day - A_DAY * day.weekday()
    return monday, monday + A_WEEK - A_DAY


def month_of(day: date) -> Span:
    """Return the month that a day lies in."""
    return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])


def tertial_of(day: date) -> Span:
    """Return the third of the year (tertial) that a day lies in."""
    last = ((day.month - 1) // OF_TERTIAL + 1) * OF_TERTIAL
    return date(day.year, last - OF_TERTIAL + 1, 1), month_of(date(day.year, last, 1))[1]


def since(before: date, day: date) -> Span:
    """Return the days from one meeting until the day before the next; one day at least."""
    return before, max(before, day - timedelta(days=1))


def period_words(starts: date, ends: date) -> str:
    """Return what a period is called.

    "oktober 2026", "andra tertialet 2026", "vecka 43 2026", or the days: "1–15 oktober 2026",
    "1 januari–11 februari 2026", "23 november 2026".
    """
    if (starts, ends) == month_of(starts):
        return f"{MONTHS[starts.month - 1]} {starts.year}"
    if (starts, ends) == tertial_of(starts):
        return f"{TERTIALS[(starts.month - 1) // OF_TERTIAL]} tertialet {starts.year}"
    if (starts, ends) == week_of(starts):
        year, number, _ = starts.isocalendar()
        return f"vecka{NBSP}{number} {year}"
    return day_words(starts, ends)


def day_words(starts: date, ends: date) -> str:
    """Return the days of a period, "1–31 oktober 2026", whatever else it may be called."""
    if starts == ends:
        return plain_date(starts)
    return f"{_from(starts, ends)}{EN_DASH}{plain_date(ends)}"


def week_words(starts: date, ends: date) -> str:
    """Return the ISO weeks of a period, "vecka 40–44", "vecka 52 2026–vecka 2 2027"."""
    first, last = starts.isocalendar(), ends.isocalendar()
    if first[:2] == last[:2]:
        return f"vecka{NBSP}{first.week}"
    if first.year == last.year:
        return f"vecka{NBSP}{first.week}{EN_DASH}{last.week}"
    return f"vecka{NBSP}{first.week} {first.year}{EN_DASH}vecka{NBSP}{last.week} {last.year}"


def overlap(one: Span, other: Span) -> bool:
    """Tell whether two periods have a day in common."""
    return one[0] <= other[1] and other[0] <= one[1]


def _from(starts: date, ends: date) -> str:
    """Return the first day of a period, without what its last day says too."""
    if starts.year != ends.year:
        return plain_date(starts)
    if starts.month != ends.month:
        return f"{starts.day}{NBSP}{MONTHS[starts.month - 1]}"
    return f"{starts.day}"
