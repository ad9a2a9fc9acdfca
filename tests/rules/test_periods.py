"""Periods: what they are called, what lies before them, and that nothing falls between two."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.rules.period_texts import read_period
from est_desktop.rules.periods import (
    LENGTHS,
    Period,
    PeriodKind,
    around,
    since,
    span,
    starting,
    week,
    weeks_in,
)

A_DAY = timedelta(days=1)


def month_of(day):
    return around(PeriodKind.MONTH, day)


days = st.dates(date(1950, 1, 1), date(2150, 12, 31))
named = st.builds(around, st.sampled_from([kind for kind in PeriodKind if kind != "free"]), days)
spans = st.builds(lambda day, more: span(day, day + more * A_DAY), days, st.integers(0, 1200))
months = st.builds(
    lambda day, more: span(month_of(day).start, month_of(day + more * A_DAY).end),
    days,
    st.integers(0, 1200),
)
periods = named | spans | months


@given(periods)
def test_the_period_before_ends_the_day_before_and_is_as_long(period):
    before = period.previous()
    assert before.end + A_DAY == period.start
    assert before.kind is period.kind or period.kind is PeriodKind.FREE
    if period.whole_months:
        assert before.whole_months == period.whole_months
    else:
        assert before.days == period.days


@given(periods)
def test_the_same_time_last_year_lies_a_year_before(period):
    before = period.same_last_year()
    assert 363 <= (period.start - before.start).days <= 371
    assert before.kind is period.kind or period.kind is PeriodKind.FREE
    assert read_period(before.words()) == before


@given(periods)
def test_what_a_period_is_called_is_read_as_the_same_period(period):
    assert read_period(period.words()) == period


@given(st.sampled_from(sorted({*LENGTHS, PeriodKind.DAY, PeriodKind.WEEK})), days)
def test_a_day_lies_in_one_period_of_each_kind(kind, day):
    period = around(PeriodKind(kind), day)
    assert period.start <= day <= period.end
    assert around(kind, period.start) == around(kind, period.end) == period
    assert around(kind, period.end + A_DAY).start == period.end + A_DAY


@pytest.mark.parametrize(
    ("kind", "words", "before", "last_year"),
    [
        ("day", "23 november 2026", "22 november 2026", "23 november 2025"),
        ("week", "v. 48 2026", "v. 47 2026", "v. 48 2025"),
        ("month", "november 2026", "oktober 2026", "november 2025"),
        ("quarter", "kvartal 4 2026", "kvartal 3 2026", "kvartal 4 2025"),
        ("tertial", "tertial 3 2026", "tertial 2 2026", "tertial 3 2025"),
        ("half_year", "halvår 2 2026", "halvår 1 2026", "halvår 2 2025"),
        ("year", "2026", "2025", "2025"),
        ("term", "höstterminen 2026", "vårterminen 2026", "höstterminen 2025"),
        ("school_year", "läsåret 2026/27", "läsåret 2025/26", "läsåret 2025/26"),
    ],
)
def test_each_kind_around_a_day(kind, words, before, last_year):
    period = around(PeriodKind(kind), date(2026, 11, 23))
    told = [one.words() for one in (period, period.previous(), period.same_last_year())]
    assert [one.replace("\N{NO-BREAK SPACE}", " ") for one in told] == [words, before, last_year]


@pytest.mark.parametrize(
    ("first", "last", "words", "before"),
    [
        ((2026, 1, 5), (2026, 1, 11), "5–11 januari 2026", "29 december 2025–4 januari 2026"),
        ((2026, 2, 12), (2026, 4, 15), "12 februari–15 april 2026", None),
        ((2026, 6, 1), (2026, 8, 31), "juni–augusti 2026", "mars–maj 2026"),
        ((2025, 12, 1), (2026, 1, 31), "december 2025–januari 2026", "oktober–november 2025"),
        ((2026, 3, 1), (2026, 3, 31), "mars 2026", "februari 2026"),
        ((2026, 3, 3), (2026, 3, 3), "3 mars 2026", "2 mars 2026"),
        ((2026, 1, 1), (2026, 12, 31), "2026", "2025"),
    ],
)
def test_any_days_are_called_by_their_ends(first, last, words, before):
    period = span(date(*first), date(*last))
    assert period.words().replace("\N{NO-BREAK SPACE}", " ") == words
    if before:
        assert period.previous().words().replace("\N{NO-BREAK SPACE}", " ") == before


def test_days_since_a_meeting():
    today = date(2026, 11, 23)
    assert since(date(2026, 10, 19), today).days == 36
    assert since(today, today).kind is PeriodKind.DAY


def test_week_53_is_compared_with_week_52_where_there_is_no_53():
    assert weeks_in(2026) == 53
    assert week(2026, 53).same_last_year() == week(2025, 52)
    assert week(2026, 1).start == date(2025, 12, 29)


def test_leap_day_is_compared_with_the_day_before_march():
    leap = span(date(2028, 2, 29), date(2028, 3, 5)).same_last_year()
    assert (leap.start, leap.end) == (date(2027, 2, 28), date(2027, 3, 5))


@pytest.mark.parametrize(
    ("start", "end", "kind"),
    [
        ("2026-02-01", "2026-01-31", "free"),
        ("2026-02-01", "2026-02-27", "month"),
        ("2026-02-02", "2026-03-01", "month"),
        ("2026-01-06", "2026-01-12", "week"),
        ("2026-02-01", "2026-05-31", "tertial"),
        ("2026-01-01", "2026-12-31", "school_year"),
        ("1899-01-01", "1899-01-31", "month"),
        ("2200-01-01", "2200-01-31", "month"),
        ("2026-01-01", "2026-01-02", "day"),
    ],
)
def test_days_that_are_no_such_period_are_refused(start, end, kind):
    with pytest.raises(ValueError, match=r"."):
        Period(date.fromisoformat(start), date.fromisoformat(end), PeriodKind(kind))


def test_no_free_period_begins_on_a_day():
    with pytest.raises(ValueError, match="free"):
        starting(PeriodKind.FREE, date(2026, 1, 1))
