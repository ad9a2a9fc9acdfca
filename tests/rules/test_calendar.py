"""The Swedish calendar, against almanacs."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.rules.calendar import (
    LAST,
    easter,
    free_day,
    holidays,
    months_of,
    nth_weekday,
    rule_days,
)

YEARS = st.integers(1900, 2199)


@pytest.mark.parametrize(
    "day",
    ["2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31",
     "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25", "1954-04-18"],
)  # fmt: skip
def test_easter_day_is_computed(day):
    assert easter(int(day[:4])).isoformat() == day


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2026-01-01", "nyårsdagen"),
        ("2026-01-06", "trettondedag jul"),
        ("2026-04-03", "långfredagen"),
        ("2026-04-06", "annandag påsk"),
        ("2026-05-01", "första maj"),
        ("2026-05-14", "Kristi himmelsfärdsdag"),
        ("2026-05-24", "pingstdagen"),
        ("2026-06-06", "nationaldagen"),
        ("2026-06-19", "midsommarafton"),
        ("2026-06-20", "midsommardagen"),
        ("2026-10-31", "alla helgons dag"),
        ("2026-12-24", "julafton"),
        ("2026-12-25", "juldagen"),
        ("2026-12-26", "annandag jul"),
        ("2026-12-31", "nyårsafton"),
        ("2025-06-20", "midsommarafton"),
        ("2024-06-22", "midsommardagen"),
        ("2024-11-02", "alla helgons dag"),
        ("2025-05-29", "Kristi himmelsfärdsdag"),
        ("2027-06-25", "midsommarafton"),
        ("2027-11-06", "alla helgons dag"),
    ],
)
def test_public_holidays_are_known(day, name):
    assert holidays(int(day[:4]))[date.fromisoformat(day)] == name


@given(YEARS)
def test_movable_holidays_lie_within_their_days(year):
    found = {name: day for day, name in holidays(year).items()}
    assert date(year, 6, 19) <= found["midsommarafton"] <= date(year, 6, 25)
    assert found["midsommardagen"] == found["midsommarafton"] + timedelta(1)
    assert date(year, 10, 31) <= found["alla helgons dag"] <= date(year, 11, 6)
    assert date(year, 3, 22) <= found["påskdagen"] <= date(year, 4, 25)
    assert found["påskdagen"].weekday() == 6
    assert list(holidays(year)) == sorted(holidays(year))


@pytest.mark.parametrize(
    ("year", "month", "week", "weekday", "day"),
    [
        (2026, 11, 3, 0, "2026-11-16"),
        (2026, 11, 4, 0, "2026-11-23"),
        (2026, 11, LAST, 0, "2026-11-30"),
        (2026, 6, 1, 0, "2026-06-01"),
        (2027, 2, LAST, 4, "2027-02-26"),
        (2028, 2, LAST, 1, "2028-02-29"),
    ],
)
def test_the_third_monday_is_found(year, month, week, weekday, day):
    assert nth_weekday(year, month, week, weekday).isoformat() == day


@given(YEARS, st.integers(1, 12), st.integers(1, 5), st.integers(0, 6))
def test_a_rule_gives_such_a_day_of_that_month(year, month, week, weekday):
    day = nth_weekday(year, month, week, weekday)
    assert (day.year, day.month, day.weekday()) == (year, month, weekday)
    if week == LAST:
        assert (day + timedelta(7)).month != month
    else:
        assert (day.day - 1) // 7 == week - 1


def test_a_holiday_gives_way_to_the_next_free_weekday():
    assert free_day(date(2026, 4, 3)) == date(2026, 4, 7)
    assert free_day(date(2026, 11, 16)) == date(2026, 11, 16)
    assert free_day(date(2026, 12, 24)) == date(2026, 12, 28)


def test_the_days_of_a_year_follow_the_rule():
    days = rule_days(2026, 1, 0, (9, 4, 2))
    assert [day.isoformat() for day in days] == ["2026-02-02", "2026-04-07", "2026-09-07"]
    assert len(rule_days(2026, 3, 0, months_of(""))) == 12
    assert months_of("2,4") == (2, 4)
