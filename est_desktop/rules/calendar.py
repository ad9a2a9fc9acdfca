"""The Swedish calendar: public holidays, and days made from a rule ("third Monday").

Public holidays are those of lag (1989:253) om allmänna helgdagar, and the eves of midsummer,
Christmas and the new year, when no council meets.
"""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

LAST = 5
"""As a week of the month: the last one."""
WEEK = 7
SATURDAY = 5
FRIDAY = 4
FIXED: Final = {
    (1, 1): "nyårsdagen",
    (1, 6): "trettondedag jul",
    (5, 1): "första maj",
    (6, 6): "nationaldagen",
    (12, 24): "julafton",
    (12, 25): "juldagen",
    (12, 26): "annandag jul",
    (12, 31): "nyårsafton",
}
"""Holidays on the same day each year, by month and day."""
AFTER_EASTER: Final = {
    -2: "långfredagen",
    0: "påskdagen",
    1: "annandag påsk",
    39: "Kristi himmelsfärdsdag",
    49: "pingstdagen",
}
"""Holidays that lie so many days after Easter Day."""


def easter(year: int) -> date:
    """Return Easter Day of a year (Meeus/Jones/Butcher; Gregorian calendar)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leaps, over = divmod(century, 4)
    moved = (century + 8) // 25
    moon = (19 * golden + century - leaps - (century - moved + 1) // 3 + 15) % 30
    quarter, part = divmod(rest, 4)
    weekday = (32 + 2 * over + 2 * quarter - moon - part) % 7
    shift = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def holidays(year: int) -> dict[date, str]:
    """Return the public holidays of a year with their Swedish names, in order.

    Where two fall on one day, the name of the movable one stands.
    """
    found = {date(year, month, day): name for (month, day), name in FIXED.items()}
    sunday = easter(year)
    found |= {sunday + timedelta(days): name for days, name in AFTER_EASTER.items()}
    found[_first(date(year, 6, 19), FRIDAY)] = "midsommarafton"
    found[_first(date(year, 6, 20), SATURDAY)] = "midsommardagen"
    found[_first(date(year, 10, 31), SATURDAY)] = "alla helgons dag"
    return dict(sorted(found.items()))


def nth_weekday(year: int, month: int, week: int, weekday: int) -> date:
    """Return the first, second … or last such day of a month.

    Args:
        year: The year.
        month: 1–12.
        week: Which of the month, 1–4; 5 is the last.
        weekday: 0 is Monday.
    """
    if week == LAST:
        end = date(year, month, monthrange(year, month)[1])
        return end - timedelta((end.weekday() - weekday) % WEEK)
    return _first(date(year, month, 1), weekday) + timedelta(WEEK * (week - 1))


def free_day(day: date) -> date:
    """Return the day, or when it is a public holiday the next weekday that is none."""
    while day in holidays(day.year) or day.weekday() >= SATURDAY:
        day += timedelta(1)
    return day


def rule_days(year: int, week: int, weekday: int, months: Sequence[int]) -> tuple[date, ...]:
    """Return the days a rule gives in a year, one a month; a holiday gives way to a later day."""
    return tuple(free_day(nth_weekday(year, month, week, weekday)) for month in sorted(months))


def months_of(text: str) -> tuple[int, ...]:
    """Return the months of a stored rule, "1,2,3"; empty text is every month."""
    return tuple(int(part) for part in text.split(",") if part) or tuple(range(1, 13))


def _first(start: date, weekday: int) -> date:
    return start + timedelta((weekday - start.weekday()) % WEEK)
