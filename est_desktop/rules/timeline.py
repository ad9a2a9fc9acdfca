"""Where a measure stands in a row of months (tidslinje), each as wide as the next."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

MONTHS_A_YEAR = 12
A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Bar:
    """The days that a measure takes, both included.

    Attributes:
        ends: Whether it has a last day; if not, `last` is as far as it has come today.
    """

    first: date
    last: date
    ends: bool


def bar_of(start: date | None, created: date, due: date | None, today: date) -> Bar:
    """Return a measure's bar, from its start, or the day it came into the plan, to its last day.

    What came into the plan after its last day is a day long.
    """
    begins = start or created
    if due is None:
        return Bar(begins, max(begins, today), ends=False)
    return Bar(min(begins, due), due, ends=True)


def month_place(day: date, origin: date) -> float:
    """Return how many months lie between the first of the origin's month and a day's morning."""
    months = (day.year - origin.year) * MONTHS_A_YEAR + day.month - origin.month
    return months + (day.day - 1) / monthrange(day.year, day.month)[1]


def bar_place(bar: Bar, origin: date) -> tuple[float, float]:
    """Return where a bar begins and ends in months from the origin: from morning to night."""
    return month_place(bar.first, origin), month_place(bar.last + A_DAY, origin)


def month_after(origin: date, months: int) -> date:
    """Return the first of the month that lies so many months after the origin's."""
    year, month = divmod(origin.year * MONTHS_A_YEAR + origin.month - 1 + months, MONTHS_A_YEAR)
    return date(year, month + 1, 1)


def months_between(first: date, last: date) -> int:
    """Return how many months two days and what lies between them touch."""
    return (last.year - first.year) * MONTHS_A_YEAR + last.month - first.month + 1
