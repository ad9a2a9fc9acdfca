"""Periods: what they are compared with, and what they are called."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.rules.spans import (
    last_year,
    month_of,
    months_until,
    previous_period,
    short_span,
    span_text,
)

WHOLE_YEARS = st.dates(date(2001, 1, 1), date(2190, 1, 1))


def test_a_month_is_compared_with_the_month_before():
    october = month_of(date(2026, 10, 14))
    assert october == (date(2026, 10, 1), date(2026, 10, 31))
    assert previous_period(october) == (date(2026, 9, 1), date(2026, 9, 30))
    assert last_year(october) == (date(2025, 10, 1), date(2025, 10, 31))


def test_four_months_are_compared_with_the_four_before():
    assert previous_period((date(2026, 1, 1), date(2026, 4, 30))) == (
        date(2025, 9, 1),
        date(2025, 12, 31),
    )


def test_a_free_period_is_compared_with_as_many_days():
    assert previous_period((date(2026, 2, 12), date(2026, 4, 15))) == (
        date(2025, 12, 11),
        date(2026, 2, 11),
    )


def test_a_leap_day_has_a_place_in_other_years():
    assert last_year((date(2024, 2, 1), date(2024, 2, 29))) == (
        date(2023, 2, 1),
        date(2023, 2, 28),
    )
    assert last_year((date(2025, 2, 1), date(2025, 2, 28)))[1] == date(2024, 2, 29)
    assert last_year((date(2024, 2, 10), date(2024, 3, 4))) == (
        date(2023, 2, 10),
        date(2023, 3, 4),
    )


@given(WHOLE_YEARS, st.integers(0, 400))
def test_the_previous_period_ends_the_day_before(starts, days):
    span = starts, starts + timedelta(days=days)
    earlier = previous_period(span)
    assert earlier[1] == starts - timedelta(days=1)
    assert earlier[0] <= earlier[1]


def test_twelve_months_end_with_the_month_of_the_day():
    months = months_until(date(2026, 10, 31), 12)
    assert months[0] == (date(2025, 11, 1), date(2025, 11, 30))
    assert months[-1] == (date(2026, 10, 1), date(2026, 10, 31))


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        ("2026-10-01", "2026-10-31", "oktober 2026"),
        ("2026-01-01", "2026-04-30", "januari–april 2026"),
        ("2025-12-01", "2026-02-28", "december 2025–februari 2026"),
        ("2026-01-01", "2026-12-31", "2026"),
        ("2026-01-01", "2026-02-11", "1 januari–11 februari 2026"),
        ("2025-12-11", "2026-02-11", "11 december 2025–11 februari 2026"),
        ("2026-02-11", "2026-02-11", "11 februari 2026"),
    ],
)
def test_what_a_period_is_called(first, last, text):
    span = date.fromisoformat(first), date.fromisoformat(last)
    assert span_text(span).replace("\N{NO-BREAK SPACE}", " ") == text


def test_a_month_is_short_in_a_table():
    assert short_span(month_of(date(2026, 10, 5))) == "okt\N{NO-BREAK SPACE}2026"
    assert short_span((date(2026, 2, 11), date(2026, 2, 11))) == "11\N{NO-BREAK SPACE}februari 2026"
