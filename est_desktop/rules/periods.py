"""Stretches of time that figures are told for: a day, a week, a month, a tertial, a term, any days.

A period is a pair of days, both included: situation reports are written between meetings as often
as by the calendar. Whole months are moved by months, everything else by days, so that "the same
time before" of juni–augusti is mars–maj.

School terms and years are counted from July and January. Skolförordningen (2011:185) 3 kap. 2–3 §§
only says that the school year begins in August and ends in June and has two terms, whose days each
municipality sets; with whole half-years terms meet without a gap and nothing falls between them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from est_desktop.model.enums import PeriodKind
from est_desktop.rules.swedish import EN_DASH, MONTHS, NBSP, plain_date

A_DAY = timedelta(days=1)
A_WEEK = timedelta(days=7)
YEAR_MONTHS = 12
LAST_WEEK = 52
"""The last week of every year; some have a week 53 besides."""
AUTUMN = 7
"""The month in which the autumn term (HT), and with it the school year, is counted from."""
FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Figures of other years are slips."""


LENGTHS = {
    PeriodKind.MONTH: 1,
    PeriodKind.QUARTER: 3,
    PeriodKind.TERTIAL: 4,
    PeriodKind.HALF_YEAR: 6,
    PeriodKind.TERM: 6,
    PeriodKind.YEAR: 12,
    PeriodKind.SCHOOL_YEAR: 12,
}
"""How many months the kinds have that are made of months."""


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time.

    Attributes:
        start: Its first day.
        end: Its last day, included.
        kind: What it is called by; the days must be those of the kind. `span` gives days theirs.

    Raises:
        ValueError: It ends before it starts, is no such kind, or lies in a year nobody means.
    """

    start: date
    end: date
    kind: PeriodKind

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError("a period ends before it starts")
        if self.start.year < FIRST_YEAR or self.end.year > LAST_YEAR:
            raise ValueError("a year that nobody means")
        if self.kind is not PeriodKind.FREE and self.end != _end(self.start, self.kind):
            raise ValueError(f"these days are no {self.kind}")

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.end - self.start).days + 1

    @property
    def whole_months(self) -> int:
        """How many months it is made of; 0 when it begins or ends inside one."""
        if self.start.day != 1 or (self.end + A_DAY).day != 1:
            return 0
        return _month_number(self.end) - _month_number(self.start) + 1

    def previous(self) -> "Period":
        """Return the equally long period that ends the day before."""
        if months := self.whole_months:
            return self._by_months(-months)
        return self._by_days(self.start - A_DAY * self.days, self.start - A_DAY)

    def same_last_year(self) -> "Period":
        """Return the same time a year before: the same months, the same week, or the same days.

        Week 53 becomes week 52 where the year before has no 53; 29 February becomes the 28th.
        """
        if self.whole_months:
            return self._by_months(-YEAR_MONTHS)
        if self.kind is PeriodKind.WEEK:
            year, number, _ = self.start.isocalendar()
            return week(year - 1, min(number, weeks_in(year - 1)))
        return self._by_days(_year_before(self.start), _year_before(self.end))

    def words(self) -> str:
        """Return what it is called: "januari 2026", "v. 5 2026", "12 februari–15 april 2026"."""
        return WORDS[self.kind](self)

    def _by_months(self, months: int) -> "Period":
        start = _add_months(self.start, months)
        return Period(start, _add_months(start, self.whole_months) - A_DAY, self.kind)

    def _by_days(self, start: date, end: date) -> "Period":
        return span(start, end) if self.kind is PeriodKind.FREE else Period(start, end, self.kind)


def starting(kind: PeriodKind, start: date) -> Period:
    """Return the period of a kind that begins on a day, such as a month on its first.

    Raises:
        ValueError: None of that kind begins then.
    """
    return Period(start, _end(start, kind), kind)


def around(kind: PeriodKind, day: date) -> Period:
    """Return the period of a kind, any but a free one, that a day lies in, such as its tertial."""
    if kind is PeriodKind.DAY:
        return Period(day, day, kind)
    if kind is PeriodKind.WEEK:
        return starting(kind, day - A_DAY * day.weekday())
    if kind is PeriodKind.SCHOOL_YEAR:
        return starting(kind, date(day.year - (day.month < AUTUMN), AUTUMN, 1))
    length = LENGTHS[kind]
    return starting(kind, date(day.year, (day.month - 1) // length * length + 1, 1))


def week(year: int, number: int) -> Period:
    """Return a week by its number (ISO 8601: Monday first, week 1 has the first Thursday).

    Raises:
        ValueError: The year has no such week.
    """
    return starting(PeriodKind.WEEK, date.fromisocalendar(year, number, 1))


def weeks_in(year: int) -> int:
    """Return how many weeks a year has, 52 or 53: 28 December always lies in the last."""
    return date(year, 12, 28).isocalendar().week


def span(first: date, last: date) -> Period:
    """Return the days from one to another, called by its kind where that is plain to everybody.

    That is a day, a month or a year; other stretches are free, though they may be a tertial.

    Raises:
        ValueError: The last day lies before the first.
    """
    for kind in (PeriodKind.DAY, PeriodKind.MONTH, PeriodKind.YEAR):
        named = around(kind, first)
        if (named.start, named.end) == (first, last):
            return named
    return Period(first, last, PeriodKind.FREE)


def since(first: date, today: date) -> Period:
    """Return the days from one to today, as in "since the last meeting".

    Raises:
        ValueError: The day lies after today.
    """
    return span(first, today)


def _end(start: date, kind: PeriodKind) -> date:
    """Return the last day of the period of a kind that begins on a day; not for a free one."""
    if kind is PeriodKind.DAY:
        return start
    if kind is PeriodKind.WEEK:
        if start.weekday():
            raise ValueError("a week begins on a Monday")
        return start + A_WEEK - A_DAY
    length = LENGTHS.get(kind, 0)
    first = AUTUMN - 1 if kind is PeriodKind.SCHOOL_YEAR else 0
    if not length or start.day != 1 or (start.month - 1 - first) % length:
        raise ValueError(f"no {kind} begins on {start}")
    return _add_months(start, length) - A_DAY


def _month_number(day: date) -> int:
    return day.year * YEAR_MONTHS + day.month - 1


def _add_months(first: date, months: int) -> date:
    """Return the first day of a month so many months later."""
    year, month = divmod(_month_number(first) + months, YEAR_MONTHS)
    return date(year, month + 1, 1)


def _year_before(day: date) -> date:
    leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - 1, day=28 if leap_day else day.day)


def _span_words(period: Period) -> str:
    start, end = period.start, period.end
    same_year = start.year == end.year
    if period.whole_months:
        first, last = (f"{MONTHS[day.month - 1]}{NBSP}{day.year}" for day in (start, end))
        return f"{first.split(NBSP)[0] if same_year else first}{EN_DASH}{last}"
    first = plain_date(start)
    if same_year:
        first = first.removesuffix(f" {start.year}")
        if start.month == end.month:
            first = str(start.day)
    return f"{first}{EN_DASH}{plain_date(end)}"


def _week_words(period: Period) -> str:
    year, number, _ = period.start.isocalendar()
    return f"v.{NBSP}{number}{NBSP}{year}"


def _month_words(period: Period) -> str:
    return f"{MONTHS[period.start.month - 1]}{NBSP}{period.start.year}"


def _part_words(name: str) -> Callable[[Period], str]:
    def words(period: Period) -> str:
        number = (period.start.month - 1) // LENGTHS[period.kind] + 1
        return f"{name}{NBSP}{number}{NBSP}{period.start.year}"

    return words


def _term_words(period: Period) -> str:
    season = "höst" if period.start.month == AUTUMN else "vår"
    return f"{season}terminen{NBSP}{period.start.year}"


def _school_year_words(period: Period) -> str:
    return f"läsåret{NBSP}{period.start.year}/{period.end.year % 100:02d}"


WORDS: Final[dict[PeriodKind, Callable[[Period], str]]] = {
    PeriodKind.DAY: lambda period: plain_date(period.start),
    PeriodKind.WEEK: _week_words,
    PeriodKind.MONTH: _month_words,
    PeriodKind.QUARTER: _part_words("kvartal"),
    PeriodKind.TERTIAL: _part_words("tertial"),
    PeriodKind.HALF_YEAR: _part_words("halvår"),
    PeriodKind.YEAR: lambda period: str(period.start.year),
    PeriodKind.TERM: _term_words,
    PeriodKind.SCHOOL_YEAR: _school_year_words,
    PeriodKind.FREE: _span_words,
}
"""How each kind is called."""
