"""Dates and times of day as people write them in a field."""

import re
from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Final

from est_desktop.errors import ImpossibleDateError, ImpossibleTimeError
from est_desktop.rules.swedish import MONTHS, WEEKDAYS

LEAST_LETTERS = 3
"""So many letters of a weekday or month are enough: "mån", "nov"."""
FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Other years, such as 0206 or 20266, are slips: no meeting is held then and no measure due."""
CENTURY = 2000
"""A year in two digits lies in this century."""
RELATIVE: Final = {"i dag": 0, "idag": 0, "i morgon": 1, "imorgon": 1, "i går": -1, "igår": -1}
"""Words for a day, and how many days it lies from today."""

ISO = re.compile(r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})")
SLASH = re.compile(r"([0-9]{1,2})/([0-9]{1,2})(?: ?-? ?([0-9]{4}|[0-9]{2}))?")
DOTS = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
WORDS = re.compile(r"([0-9]{1,2})(?::?[ea])? ([^\W\d_]+)\.?(?: ([0-9]{4}))?")
BEFORE = re.compile(r"^(?:på )?(?:(?:mån|tis|ons|tor|fre|lör|sön)\w*,? (?=den|[0-9]))?(?:den )?")
"""What may stand before a date without changing it, such as "måndagen den"."""
CLOCK = re.compile(r"(?:kl\.? ?)?([0-9]{1,2})(?:[.:,]?([0-9]{2}))?")


def read_date(text: str, today: date) -> date:
    """Return the day that a text names, as people write it in Swedish.

    Understood: 2026-11-23 and 20261123 · 23/11, 23/11 2026 and 23/11-26 · 23.11.2026 ·
    23 november 2026, 23 nov, (måndagen) den 23 november · måndag · i dag, i morgon, i går.
    A weekday before a date is not compared with it, so that the day of the month can be edited
    alone in a field that shows both. "11.12" is no date: in Swedish it is a time of day.

    Args:
        text: What was written; capitals and spaces do not matter.
        today: The day that what has no year, or no date at all, is counted from. A day and month
            without a year is the next such day, today included. A weekday is the next one after
            today, never today.

    Raises:
        ImpossibleDateError: There is no such day (30/2), the text names none, or one in a year
            that nobody means.
    """
    written = " ".join(text.casefold().split())
    if written in RELATIVE:
        return today + timedelta(days=RELATIVE[written])
    bare = BEFORE.sub("", written)
    for pattern, reading in READINGS:
        found = pattern.fullmatch(bare)
        if found:
            try:
                return _sensible(reading(found, today))
            except ValueError as error:
                raise ImpossibleDateError(text) from error
    weekday = _place(bare.removesuffix("en"), WEEKDAYS)
    if weekday is None:
        raise ImpossibleDateError(text)
    return today + timedelta(days=(weekday - today.weekday() - 1) % len(WEEKDAYS) + 1)


def read_time(text: str) -> time:
    """Return the time of day that a text names: 9, 9.30, 09:30, 0930, kl. 9.

    Raises:
        ImpossibleTimeError: There is no such time (25.00), or the text names none.
    """
    found = CLOCK.fullmatch(" ".join(text.casefold().split()))
    if found is None:
        raise ImpossibleTimeError(text)
    try:
        return time(int(found[1]), int(found[2] or 0))
    except ValueError as error:
        raise ImpossibleTimeError(text) from error


def _sensible(day: date) -> date:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueError("a slip of the finger")
    return day


def _iso(found: re.Match[str], _today: date) -> date:
    return date(int(found[1]), int(found[2]), int(found[3]))


def _dots(found: re.Match[str], _today: date) -> date:
    return date(int(found[3]), int(found[2]), int(found[1]))


def _slash(found: re.Match[str], today: date) -> date:
    return _with_year(int(found[1]), int(found[2]), found[3], today)


def _words(found: re.Match[str], today: date) -> date:
    month = _place(found[2], MONTHS)
    if month is None:
        raise ValueError("no such month")
    return _with_year(int(found[1]), month + 1, found[3], today)


def _with_year(day: int, month: int, year: str | None, today: date) -> date:
    if year is not None:
        return date(int(year) + (CENTURY if len(year) == len("26") else 0), month, day)
    if (month, day) >= (today.month, today.day):
        return date(today.year, month, day)
    return date(today.year + 1, month, day)


def _place(word: str, names: tuple[str, ...]) -> int | None:
    """Return the place of the name that a word begins, if it is long enough to tell."""
    if len(word) < LEAST_LETTERS:
        return None
    return next((place for place, name in enumerate(names) if name.startswith(word)), None)


READINGS: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], date]], ...]] = (
    (ISO, _iso),
    (SLASH, _slash),
    (DOTS, _dots),
    (WORDS, _words),
)
"""The ways to write a date in figures, each with what makes a day of it."""
