"""Stretches of days: the period before, the same one last year, months, and what they are called.

A period is free: situations are reported between meetings as often as by the calendar.
"""

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from est_desktop.errors import TimesCrossedError
from est_desktop.rules.dates import read_date
from est_desktop.rules.swedish import EN_DASH, MONTHS, NBSP, SHORT_MONTHS, plain_date

MONTHS_A_YEAR: Final = 12
MONTH = re.compile(r"((?:19|20|21)[0-9]{2})(?:-([0-9]{2}))?")
"""A month, or a year, in digits."""

Span = tuple[date, date]
"""The first and last day of a period."""


def previous_period(span: Span) -> Span:
    """Return the period before, of equal length: whole months before whole months, else days."""
    starts, ends = span
    last = starts - timedelta(days=1)
    if starts.day == 1 and ends == _month_end(ends):
        return _months_back(starts, _months(span)), last
    return last - (ends - starts), last


def last_year(span: Span) -> Span:
    """Return the same period a year earlier; a month's last day stays the last of its month."""
    starts, ends = span
    whole = ends == _month_end(ends)
    earlier = _year_back(ends)
    return _year_back(starts), _month_end(earlier) if whole else earlier


def month_of(day: date) -> Span:
    """Return the first and last day of the month that a day lies in."""
    return day.replace(day=1), _month_end(day)


def months_until(last: date, count: int) -> tuple[Span, ...]:
    """Return so many months, the oldest first, ending with the one a day lies in."""
    first = last.replace(day=1)
    return tuple(month_of(_months_back(first, back)) for back in reversed(range(count)))


def _months(span: Span) -> int:
    starts, ends = span
    return (ends.year - starts.year) * MONTHS_A_YEAR + ends.month - starts.month + 1


def _months_back(first: date, count: int) -> date:
    """Return the first day of the month so many months before."""
    year, month = divmod(first.year * MONTHS_A_YEAR + first.month - 1 - count, MONTHS_A_YEAR)
    return date(year, month + 1, 1)


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _year_back(day: date) -> date:
    year = day.year - 1
    return day.replace(year=year, day=min(day.day, monthrange(year, day.month)[1]))


def span_text(span: Span) -> str:
    """Return what a period is called: "oktober 2026", "januari–april 2026", "2026", or its days."""
    starts, ends = span
    if starts.day == 1 and ends == _month_end(ends):
        last = f"{MONTHS[ends.month - 1]}{NBSP}{ends.year}"
        if _months(span) == 1:
            return last
        if _months(span) == MONTHS_A_YEAR and starts.month == 1:
            return str(ends.year)
        year = "" if starts.year == ends.year else f"{NBSP}{starts.year}"
        return f"{MONTHS[starts.month - 1]}{year}{EN_DASH}{last}"
    if starts == ends:
        return plain_date(ends)
    first = plain_date(starts)
    if starts.year == ends.year:
        first = first.removesuffix(f" {starts.year}")
    return f"{first}{EN_DASH}{plain_date(ends)}"


def short_span(span: Span) -> str:
    """Return what a column of a table calls a period: "okt 2026", or as `span_text`."""
    starts, ends = span
    if span == month_of(ends):
        return f"{SHORT_MONTHS[starts.month - 1]}{NBSP}{starts.year}"
    return span_text(span)


def span_code(span: Span) -> str:
    """Return a period in digits, as `read_span` reads it: "2026-10", "2026", or two days."""
    starts, ends = span
    if span == month_of(starts):
        return starts.isoformat()[: len("2026-10")]
    if span == (date(starts.year, 1, 1), date(starts.year, MONTHS_A_YEAR, 31)):
        return str(starts.year)
    return f"{starts.isoformat()}..{ends.isoformat()}"


def next_period(span: Span) -> Span:
    """Return the period after, of equal length: whole months after whole months, else days."""
    starts, ends = span
    first = ends + timedelta(days=1)
    if starts.day == 1 and ends == _month_end(ends):
        return first, _month_end(_months_back(first, 1 - _months(span)))
    return first, first + (ends - starts)


def read_span(text: str, today: date) -> Span:
    """Return the period that a text names: "2026-10", "2026", or two days with ".." between.

    Raises:
        ImpossibleDateError: It names none, or a day that is not in the calendar.
        TimesCrossedError: The last day comes before the first.
    """
    written = text.strip()
    found = MONTH.fullmatch(written)
    if found and 1 <= int(found[2] or 1) <= MONTHS_A_YEAR:
        first = date(int(found[1]), int(found[2] or 1), 1)
        return month_of(first) if found[2] else (first, date(first.year, MONTHS_A_YEAR, 31))
    first_day, between, last_day = written.partition("..")
    starts = read_date(first_day, today)
    ends = read_date(last_day, today) if between else starts
    if ends < starts:
        raise TimesCrossedError
    return starts, ends
