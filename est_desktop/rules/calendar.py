"""The Swedish year: public holidays, weeks, and the days that a rule such as "third Monday" gives.

Public holidays are those of lag (1989:253) om allmänna helgdagar, as it stands since 2005 with the
national day. Midsummer Eve, Christmas Eve and New Year's Eve, on which offices are closed, count
like Sundays by 3 a § semesterlagen (1977:480).
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

LAST = 5
"""As the week of a rule: the last such weekday of the month."""
MONTHS_OF_YEAR = range(1, 13)
SATURDAY = 5
"""As `date.weekday` counts."""
A_DAY = timedelta(days=1)
A_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class MonthRule:
    """When a council meets, "the third Monday".

    Attributes:
        week: Which of the month's, 1–4; `LAST` for the last.
        weekday: 0 is Monday, as `date.weekday` counts.
        months: The months it meets in, 1–12.
    """

    week: int
    weekday: int
    months: tuple[int, ...] = tuple(MONTHS_OF_YEAR)


@dataclass(frozen=True, slots=True)
class RuledDay:
    """A day that a rule gives.

    Attributes:
        day: When to meet.
        by_rule: What the rule says; another day than `day` when that is a holiday.
        holiday: What that day is called; "" when it is none.
    """

    day: date
    by_rule: date
    holiday: str


def easter_sunday(year: int) -> date:
    """Return Easter Sunday of a year.

    By the Gregorian method without tables that Nature printed in 1876 (Meeus, Astronomical
    Algorithms, chapter 8).
    """
    golden = year % 19
    century, of_century = divmod(year, 100)
    leaps, rest = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leaps - correction + 15) % 30
    quarter, of_quarter = divmod(of_century, 4)
    to_sunday = (32 + 2 * rest + 2 * quarter - epact - of_quarter) % 7
    shift = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


@lru_cache(maxsize=16)
def holidays(year: int) -> dict[date, str]:
    """Return the days of a year on which offices are closed whatever the weekday, named, in order.

    Two holidays that fall on one day share it: "Kristi himmelsfärdsdag, första maj".
    """
    easter = easter_sunday(year)
    midsummer = _saturday_from(date(year, 6, 20))
    told = (
        (date(year, 1, 1), "nyårsdagen"),
        (date(year, 1, 6), "trettondedag jul"),
        (easter - 2 * A_DAY, "långfredagen"),
        (easter, "påskdagen"),
        (easter + A_DAY, "annandag påsk"),
        (easter + 39 * A_DAY, "Kristi himmelsfärdsdag"),
        (easter + 49 * A_DAY, "pingstdagen"),
        (date(year, 5, 1), "första maj"),
        (date(year, 6, 6), "Sveriges nationaldag"),
        (midsummer - A_DAY, "midsommarafton"),
        (midsummer, "midsommardagen"),
        (_saturday_from(date(year, 10, 31)), "alla helgons dag"),
        (date(year, 12, 24), "julafton"),
        (date(year, 12, 25), "juldagen"),
        (date(year, 12, 26), "annandag jul"),
        (date(year, 12, 31), "nyårsafton"),
    )
    named: dict[date, str] = {}
    for day, name in sorted(told, key=lambda pair: pair[0]):
        named[day] = f"{named[day]}, {name}" if day in named else name
    return named


def holiday_name(day: date) -> str:
    """Return what a day is called, "midsommarafton"; "" when it is no holiday."""
    return holidays(day.year).get(day, "")


def is_working_day(day: date) -> bool:
    """Tell whether offices are open: Monday to Friday, and no holiday."""
    return day.weekday() < SATURDAY and not holiday_name(day)


def weekday_of_month(year: int, month: int, week: int, weekday: int) -> date:
    """Return "the third Monday" of a month; `week` and `weekday` as in `MonthRule`."""
    if week == LAST:
        following = date(year + month // 12, month % 12 + 1, 1)
        return weekday_of_month(following.year, following.month, 1, weekday) - A_WEEK
    first = date(year, month, 1)
    return first + A_DAY * ((weekday - first.weekday()) % 7) + A_WEEK * (week - 1)


def nearest_working_day(day: date) -> date:
    """Return the working day before, or the one after if that lies in another month."""
    before = day
    while not is_working_day(before):
        before -= A_DAY
    if before.month == day.month:
        return before
    after = day
    while not is_working_day(after):
        after += A_DAY
    return after


def days_by_rule(rule: MonthRule, year: int) -> tuple[RuledDay, ...]:
    """Return the days of a year's meetings; a day that is a holiday gives way to a working day."""
    days = []
    for month in rule.months:
        by_rule = weekday_of_month(year, month, rule.week, rule.weekday)
        holiday = holiday_name(by_rule)
        days.append(
            RuledDay(nearest_working_day(by_rule) if holiday else by_rule, by_rule, holiday)
        )
    return tuple(days)


def weeks_of_month(year: int, month: int) -> tuple[date, ...]:
    """Return the Mondays that begin the ISO weeks which a month has days in."""
    first = date(year, month, 1)
    monday = first - A_DAY * first.weekday()
    weeks = []
    while monday < date(year + month // 12, month % 12 + 1, 1):
        weeks.append(monday)
        monday += A_WEEK
    return tuple(weeks)


def months_read(text: str) -> tuple[int, ...]:
    """Return the months of a stored rule, "1,2,3"; every month for an empty text."""
    return tuple(int(part) for part in text.split(",")) if text else tuple(MONTHS_OF_YEAR)


def months_stored(months: Collection[int]) -> str:
    """Return months as a rule stores them: "1,2,3", or "" for every month or none."""
    known = sorted(set(months) & set(MONTHS_OF_YEAR))
    return "" if len(known) == len(MONTHS_OF_YEAR) else ",".join(map(str, known))


def _saturday_from(day: date) -> date:
    return day + A_DAY * ((SATURDAY - day.weekday()) % 7)
