"""The Swedish year, against calendars of known years."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.rules.calendar import (
    LAST,
    MonthRule,
    days_by_rule,
    easter_sunday,
    holiday_name,
    holidays,
    is_working_day,
    months_read,
    months_stored,
    nearest_working_day,
    weekday_of_month,
    weeks_of_month,
)

YEARS = st.integers(2005, 2200)
MONTHS = st.integers(1, 12)
DAYS = st.dates(date(2005, 1, 1), date(2200, 12, 31))


@pytest.mark.parametrize(
    "day",
    [
        date(2000, 4, 23), date(2008, 3, 23), date(2011, 4, 24), date(2019, 4, 21),
        date(2024, 3, 31), date(2025, 4, 20), date(2026, 4, 5), date(2027, 3, 28),
        date(2028, 4, 16), date(2038, 4, 25), date(2285, 3, 22),
    ],
)  # fmt: skip
def test_easter_of_known_years(day):
    assert easter_sunday(day.year) == day


@given(YEARS)
def test_easter_is_a_sunday_between_22_march_and_25_april(year):
    easter = easter_sunday(year)
    assert easter.weekday() == 6
    assert date(year, 3, 22) <= easter <= date(year, 4, 25)


def test_the_holidays_of_2026():
    assert [f"{day:%m-%d} {name}" for day, name in holidays(2026).items()] == [
        "01-01 nyårsdagen",
        "01-06 trettondedag jul",
        "04-03 långfredagen",
        "04-05 påskdagen",
        "04-06 annandag påsk",
        "05-01 första maj",
        "05-14 Kristi himmelsfärdsdag",
        "05-24 pingstdagen",
        "06-06 Sveriges nationaldag",
        "06-19 midsommarafton",
        "06-20 midsommardagen",
        "10-31 alla helgons dag",
        "12-24 julafton",
        "12-25 juldagen",
        "12-26 annandag jul",
        "12-31 nyårsafton",
    ]


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2024, 5, 9), "Kristi himmelsfärdsdag"),
        (date(2024, 6, 21), "midsommarafton"),
        (date(2024, 11, 2), "alla helgons dag"),
        (date(2025, 4, 18), "långfredagen"),
        (date(2025, 6, 8), "pingstdagen"),
        (date(2025, 6, 21), "midsommardagen"),
        (date(2025, 11, 1), "alla helgons dag"),
        (date(2027, 3, 29), "annandag påsk"),
        (date(2027, 6, 26), "midsommardagen"),
        (date(2027, 11, 6), "alla helgons dag"),
        (date(2008, 5, 1), "Kristi himmelsfärdsdag, första maj"),
        (date(2026, 11, 23), ""),
    ],
)
def test_holidays_of_known_years(day, name):
    assert holiday_name(day) == name


@pytest.mark.parametrize(
    ("month", "week", "weekday", "day"),
    [(11, 3, 0, 16), (11, 1, 6, 1), (11, LAST, 0, 30), (12, LAST, 3, 31), (2, LAST, 5, 28)],
)
def test_a_weekday_of_a_month_in_2026(month, week, weekday, day):
    assert weekday_of_month(2026, month, week, weekday) == date(2026, month, day)


@given(YEARS, MONTHS, st.integers(1, 4), st.integers(0, 6))
def test_the_nth_weekday_lies_in_the_nth_seven_days(year, month, week, weekday):
    day = weekday_of_month(year, month, week, weekday)
    assert (day.month, day.weekday(), (day.day - 1) // 7 + 1) == (month, weekday, week)


@given(YEARS, MONTHS, st.integers(0, 6))
def test_after_the_last_weekday_there_is_none_in_the_month(year, month, weekday):
    day = weekday_of_month(year, month, LAST, weekday)
    assert (day.month, day.weekday()) == (month, weekday)
    assert (day + timedelta(days=7)).month != month


@given(DAYS)
def test_the_nearest_working_day_is_one_and_in_the_same_month(day):
    near = nearest_working_day(day)
    assert is_working_day(near)
    assert near.month == day.month
    assert (near == day) == is_working_day(day)


def test_a_holiday_gives_way_to_the_working_day_before():
    (day,) = days_by_rule(MonthRule(week=1, weekday=0, months=(4,)), 2026)  # Easter Monday
    assert (day.by_rule, day.holiday) == (date(2026, 4, 6), "annandag påsk")
    assert day.day == date(2026, 4, 2)


def test_a_meeting_of_january_does_not_fall_into_december():
    (day,) = days_by_rule(MonthRule(week=1, weekday=4, months=(1,)), 2027)
    assert (day.by_rule, day.day) == (date(2027, 1, 1), date(2027, 1, 4))


def test_a_rule_gives_one_day_a_month():
    days = days_by_rule(MonthRule(week=3, weekday=0), 2026)
    assert [day.day.month for day in days] == list(range(1, 13))
    assert days[0].day == date(2026, 1, 19)
    assert not any(day.holiday for day in days)


@given(YEARS, MONTHS)
def test_the_weeks_of_a_month_hold_all_its_days_and_begin_on_mondays(year, month):
    weeks = weeks_of_month(year, month)
    assert all(monday.weekday() == 0 for monday in weeks)
    assert weeks[0] <= date(year, month, 1) < weeks[0] + timedelta(days=7)
    assert weeks[-1].month == month or len(weeks) == 1
    assert (weeks[-1] + timedelta(days=7)).month != month
    assert [late - early for early, late in pairwise(weeks)] == [timedelta(days=7)] * (
        len(weeks) - 1
    )


def test_iso_weeks_at_the_turn_of_a_year():
    assert [day.isocalendar().week for day in weeks_of_month(2026, 1)] == [1, 2, 3, 4, 5]
    assert [day.isocalendar().week for day in weeks_of_month(2026, 12)] == [49, 50, 51, 52, 53]


@given(st.sets(MONTHS, min_size=1))
def test_the_months_of_a_rule_are_read_as_they_were_stored(months):
    assert months_read(months_stored(months)) == tuple(sorted(months))


def test_every_month_is_stored_as_nothing():
    assert months_stored(range(1, 13)) == ""
    assert months_read("") == tuple(range(1, 13))
