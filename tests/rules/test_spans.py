"""Periods: what they are compared with, and what they are called."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.errors import ImpossibleDateError, TimesCrossedError
from est_desktop.rules.spans import (
    last_year,
    month_of,
    months_until,
    next_period,
    previous_period,
    read_span,
    short_span,
    span_code,
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


@given(WHOLE_YEARS, st.integers(0, 400))
def test_the_next_period_begins_the_day_after_and_leads_back(starts, days):
    span = starts, starts + timedelta(days=days)
    later = next_period(span)
    assert later[0] == span[1] + timedelta(days=1)
    whole = starts.day == 1 and later[0].day == 1
    assert previous_period(later) == span or whole or later == month_of(later[0])


@given(WHOLE_YEARS, st.integers(0, 400))
def test_a_period_in_digits_is_read_back(starts, days):
    for span in ((starts, starts + timedelta(days=days)), month_of(starts)):
        assert read_span(span_code(span), date(2026, 11, 23)) == span
    year = date(starts.year, 1, 1), date(starts.year, 12, 31)
    assert read_span(span_code(year), date(2026, 11, 23)) == year
    assert next_period(month_of(date(2026, 12, 5))) == month_of(date(2027, 1, 1))


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


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("2026-10", "oktober 2026"),
        ("2026", "2026"),
        ("2026-01-01..2026-02-11", "1 januari–11 februari 2026"),
        ("11 februari 2026", "11 februari 2026"),
    ],
)
def test_periods_are_read_as_they_are_written(written, text):
    span = read_span(written, date(2026, 11, 23))
    assert span_text(span).replace("\N{NO-BREAK SPACE}", " ") == text


def test_what_names_no_period_is_refused():
    for written in ("2026-13", "någon gång", "2026-02-30..2026-03-01"):
        with pytest.raises(ImpossibleDateError):
            read_span(written, date(2026, 11, 23))
    with pytest.raises(TimesCrossedError):
        read_span("2026-03-01..2026-02-01", date(2026, 11, 23))


def test_a_month_is_short_in_a_table():
    assert short_span(month_of(date(2026, 10, 5))) == "okt\N{NO-BREAK SPACE}2026"
    assert short_span((date(2026, 2, 11), date(2026, 2, 11))) == "11\N{NO-BREAK SPACE}februari 2026"
