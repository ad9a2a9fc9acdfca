"""A measure's bar in a row of months."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.rules.timeline import (
    Bar,
    bar_of,
    bar_place,
    month_after,
    month_place,
    months_between,
)

TODAY = date(2026, 11, 23)
DAYS = st.dates(date(2000, 1, 1), date(2199, 12, 30))


@pytest.mark.parametrize(
    ("start", "due", "first", "last", "ends"),
    [
        (date(2026, 10, 1), date(2026, 12, 4), date(2026, 10, 1), date(2026, 12, 4), True),
        (None, date(2026, 12, 4), date(2026, 9, 3), date(2026, 12, 4), True),
        (None, date(2026, 8, 1), date(2026, 8, 1), date(2026, 8, 1), True),
        (None, None, date(2026, 9, 3), TODAY, False),
        (date(2027, 1, 7), None, date(2027, 1, 7), date(2027, 1, 7), False),
    ],
)
def test_a_bar_goes_from_the_start_or_the_day_it_came_to_the_last_day(
    start, due, first, last, ends
):
    assert bar_of(start, date(2026, 9, 3), due, TODAY) == Bar(first, last, ends)


def test_a_month_is_as_wide_as_the_next():
    origin = date(2026, 2, 17)
    assert month_place(date(2026, 2, 1), origin) == 0
    assert month_place(date(2026, 3, 1), origin) == 1
    assert month_place(date(2026, 2, 15), origin) == 0.5
    assert month_place(date(2025, 12, 1), origin) == -2
    whole = Bar(date(2026, 2, 1), date(2026, 2, 28), ends=True)
    assert bar_place(whole, origin) == (0, 1)


@given(DAYS, DAYS)
def test_later_days_stand_to_the_right_and_every_bar_is_to_be_seen(one, other):
    first, last = sorted((one, other))
    begins, ends = bar_place(Bar(first, last, ends=True), one)
    assert begins < ends
    assert month_place(first, other) < month_place(first + timedelta(days=1), other)


@given(DAYS, DAYS)
def test_months_are_counted_as_they_are_reached(one, other):
    first, last = sorted((one, other))
    count = months_between(first, last)
    assert month_after(first, count - 1) == last.replace(day=1)
    assert count - 1 <= month_place(last, first) < count
