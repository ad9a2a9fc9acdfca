"""Periods as people and systems write them in Swedish: "jan 2026", "v. 5 2026", "HT25"."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Final

from est_desktop.errors import ImpossibleDateError
from est_desktop.model.enums import PeriodKind
from est_desktop.rules.dates import CENTURY, read_date
from est_desktop.rules.periods import (
    AUTUMN,
    LENGTHS,
    Period,
    around,
    span,
    starting,
    week,
)
from est_desktop.rules.swedish import MONTHS

YEAR = r"(?P<year>[0-9]{4}|[0-9]{2})"
FULL_YEAR = r"(?P<year>[0-9]{4})"
MONTH_WORD = r"(?P<month>[^\W\d_]{3,9})\.?"
GAP, SOME_GAP = r"[ ,.\-/]{0,3}", r"[ ,.\-/]{1,3}"
MOST_LETTERS = 60
"""A longer text is no period."""
MOST_WORDS = 12
"""So many words of a heading are looked through for a period."""
DASH = re.compile(r"\s*(?:–|—|−|\bt\.?o\.?m\b\.?|\btill\b|\.\.)\s*|\s+-\s+")
"""Between two days. A hyphen counts with spaces only: without, it belongs to 2026-01-05."""
TIGHT = re.compile(r"(?<=[0-9])-(?=[0-9]{1,2}(?:/| [^\W\d_]))")
"""The hyphen of "1-31 jan 2026" and "1-31/1 2026"."""
JOINED_ISO = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})-([0-9]{4}-[0-9]{2}-[0-9]{2})")
CLOCK = re.compile(r"[T ]00[:.]00(?:[:.]00(?:\.0+)?)?$", re.IGNORECASE)
"""Midnight, with which programs write a day."""
NO_YEAR_BEFORE = date(CENTURY, 1, 1)
"""Given where a date must have its own year: another answer means that it had none."""


def read_period(text: str) -> Period:
    """Return the period that a text names.

    Understood, in capitals or not: 2026 · 2026-01, 202601, 2026/01, 01/2026 · jan 2026, jan-26,
    januari 2026, 2026 januari · 2026 v. 5, v.5 2026, vecka 5 2026, 2026-W05, 2026v05 · T1 2026,
    tertial 1 2026, 2026 T1 · Q1 2026, kvartal 1 2026, K1 2026 · halvår 1 2026, H1 2026 · vt 2026,
    HT25, vårterminen 2026 · läsår 25/26, läsåret 2025/26 · days as `rules.dates.read_date` reads
    them, with a year · two of them, or of months, with a dash between.

    Raises:
        ValueError: It names none, or one that does not exist, such as v. 54.
    """
    written = CLOCK.sub("", " ".join(text.casefold().split()))
    if not written or len(written) > MOST_LETTERS:
        raise ValueError("no period")
    for pattern, reading in READINGS:
        if found := pattern.fullmatch(written):
            return reading(found)
    return _range(written) or _day(written)


def find_period(text: str) -> str:
    """Return the part of a heading that names a period, "oktober 2026"; "" when none does.

    The longest part wins; of two, the first.
    """
    words = text.replace("(", " ").replace(")", " ").split()[:MOST_WORDS]
    for part in _parts(words):
        if names_period(part):
            return part
    return ""


def names_period(text: str) -> bool:
    """Tell whether a text names a period."""
    try:
        read_period(text)
    except ValueError:
        return False
    return True


def _parts(words: list[str]) -> Iterator[str]:
    for length in range(len(words), 0, -1):
        for at in range(len(words) - length + 1):
            yield " ".join(words[at : at + length]).strip(",;:")


def _month(word: str) -> int:
    return next((at for at, name in enumerate(MONTHS, 1) if name.startswith(word)), 0) or (
        ENGLISH.get(word, 0)
    )


ENGLISH: Final = {"january": 1, "february": 2, "march": 3, "may": 5, "june": 6, "july": 7,
                  "august": 8, "october": 10, "oct": 10}  # fmt: skip
"""Months whose English names begin otherwise than the Swedish ones."""


def _year(found: re.Match[str]) -> int:
    year = int(found["year"])
    return year if len(found["year"]) > len("26") else CENTURY + year


def _of_year(found: re.Match[str]) -> Period:
    return starting(PeriodKind.YEAR, date(_year(found), 1, 1))


def _of_month(found: re.Match[str]) -> Period:
    return starting(PeriodKind.MONTH, date(_year(found), int(found["number"]), 1))


def _of_month_word(found: re.Match[str]) -> Period:
    month = _month(found["month"])
    if not month:
        raise ValueError("no such month")
    return starting(PeriodKind.MONTH, date(_year(found), month, 1))


def _of_week(found: re.Match[str]) -> Period:
    return week(_year(found), int(found["number"]))


def _part(kind: PeriodKind) -> Callable[[re.Match[str]], Period]:
    def read(found: re.Match[str]) -> Period:
        month = (int(found["number"]) - 1) * LENGTHS[kind] + 1
        return starting(kind, date(_year(found), month, 1))

    return read


def _of_term(found: re.Match[str]) -> Period:
    autumn = found["term"].startswith("h")
    return starting(PeriodKind.TERM, date(_year(found), AUTUMN if autumn else 1, 1))


def _of_school_year(found: re.Match[str]) -> Period:
    year = _year(found)
    if int(found["next"]) % 100 != (year + 1) % 100:
        raise ValueError("a school year ends in the year after")
    return starting(PeriodKind.SCHOOL_YEAR, date(year, AUTUMN, 1))


def _either(words: str, number: str) -> tuple[str, str]:
    """Return the two orders that a numbered part of a year is written in."""
    counted = rf"(?:{words}) ?(?P<number>{number})"
    return rf"{counted}{SOME_GAP}{YEAR}", rf"{FULL_YEAR}{GAP}{counted}"


TERM = r"(?P<term>[vh](?:t|(?:år|öst)termin(?:en)?))"
PATTERNS: Final[tuple[tuple[tuple[str, ...], Callable[[re.Match[str]], Period]], ...]] = (
    ((FULL_YEAR, rf"(?:år|helår|kalenderår) ?{FULL_YEAR}"), _of_year),
    (
        (
            rf"{FULL_YEAR}[-/ .]?(?P<number>0[1-9]|1[0-2])",
            rf"(?P<number>0?[1-9]|1[0-2])[/-]{FULL_YEAR}",
            rf"{FULL_YEAR}[- ]?m(?P<number>0?[1-9]|1[0-2])",
        ),
        _of_month,
    ),
    (_either(r"v\.?|vecka|veckan|w|week", "[0-9]{1,2}"), _of_week),
    (_either(r"t|tertial", "[1-3]"), _part(PeriodKind.TERTIAL)),
    (_either(r"q|k|kv\.?|kvartal|quarter", "[1-4]"), _part(PeriodKind.QUARTER)),
    (_either(r"h|halvår", "[12]"), _part(PeriodKind.HALF_YEAR)),
    ((rf"{TERM}{GAP}{YEAR}", rf"{FULL_YEAR}{GAP}{TERM}"), _of_term),
    (
        (
            rf"(?:läsår|läsåret|lå) ?{YEAR}[/\-–](?P<next>[0-9]{{4}}|[0-9]{{2}})",
            rf"{FULL_YEAR}/(?P<next>[0-9]{{4}}|[2-9][0-9]|1[3-9])",
        ),
        _of_school_year,
    ),
    ((rf"{MONTH_WORD}{GAP}'?{YEAR}", rf"{FULL_YEAR}{GAP}{MONTH_WORD}"), _of_month_word),
)
"""The ways to write a named period, the narrowest first, each with what makes a period of it."""
READINGS: Final = tuple(
    (re.compile(pattern), reading) for patterns, reading in PATTERNS for pattern in patterns
)


def _day(written: str) -> Period:
    try:
        day = read_date(written, NO_YEAR_BEFORE)
    except ImpossibleDateError as error:
        raise ValueError("no period") from error
    if not any(f"{day.year % 100:02d}" in part for part in re.findall("[0-9]+", written)):
        raise ValueError("no year")
    return around(PeriodKind.DAY, day)


def _range(written: str) -> Period | None:
    """Return the period between two, "1–31 jan 2026", "juni–aug 2026"; None without a dash.

    What the first lacks, its year or its month, is that of the second.
    """
    if found := JOINED_ISO.fullmatch(written):
        parts = [found[1], found[2]]
    else:
        parts = [part.strip() for part in TIGHT.sub("–", DASH.sub("–", written)).split("–")]
    if len(parts) == 1:
        return None
    first, last = parts[0], read_period(" ".join(parts[1:]))
    year, month = last.start.year, last.start.month
    for told in (first, f"{first} {year}", f"{first}/{month} {year}"):
        if names_period(told):
            return span(read_period(told).start, last.end)
    raise ValueError("no period")
