"""What the periods of reports are called."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from est_desktop.rules.report_periods import (
    day_words,
    month_of,
    overlap,
    period_words,
    since,
    tertial_of,
    week_of,
    week_words,
)

days = st.dates(date(1950, 1, 1), date(2190, 1, 1))


@given(days)
def test_a_day_lies_in_its_week_its_month_and_its_tertial(day):
    week, month, tertial = week_of(day), month_of(day), tertial_of(day)
    for starts, ends in (week, month, tertial):
        assert starts <= day <= ends
    assert week[0].weekday() == 0
    assert (week[1] - week[0]).days == 6
    assert month[0].day == 1
    assert (month[1] + timedelta(days=1)).day == 1
    assert tertial[0] <= month[0]
    assert month[1] <= tertial[1]
    assert tertial[0].month in (1, 5, 9)


@given(days, days)
def test_the_time_since_a_meeting_ends_before_the_next_but_has_a_day(before, day):
    starts, ends = since(before, day)
    assert starts == before
    assert ends == max(before, day - timedelta(days=1))


def test_whole_periods_have_names():
    assert period_words(date(2026, 10, 1), date(2026, 10, 31)) == "oktober 2026"
    assert period_words(date(2026, 5, 1), date(2026, 8, 31)) == "andra tertialet 2026"
    assert period_words(date(2026, 10, 19), date(2026, 10, 25)) == "vecka\u00a043 2026"


def test_other_periods_are_told_by_their_days():
    assert period_words(date(2026, 11, 23), date(2026, 11, 23)) == "23\u00a0november 2026"
    assert period_words(date(2026, 10, 1), date(2026, 10, 15)) == "1–15\u00a0oktober 2026"
    assert day_words(date(2026, 10, 1), date(2026, 10, 31)) == "1–31\u00a0oktober 2026"
    told = period_words(date(2026, 1, 1), date(2026, 2, 11))
    assert told == "1\u00a0januari–11\u00a0februari 2026"
    told = period_words(date(2026, 12, 20), date(2027, 1, 10))
    assert told == "20\u00a0december 2026–10\u00a0januari 2027"


def test_weeks_are_told_with_their_year_where_it_changes():
    assert week_words(date(2026, 10, 20), date(2026, 10, 21)) == "vecka\u00a043"
    assert week_words(date(2026, 10, 1), date(2026, 10, 31)) == "vecka\u00a040–44"
    told = week_words(date(2026, 12, 20), date(2027, 1, 10))
    assert told == "vecka\u00a051 2026–vecka\u00a01 2027"


def test_periods_overlap_when_they_share_a_day():
    october = date(2026, 10, 1), date(2026, 10, 31)
    assert overlap(october, (date(2026, 10, 31), date(2026, 11, 5)))
    assert not overlap(october, (date(2026, 11, 1), date(2026, 11, 5)))
    assert not overlap((date(2026, 11, 1), date(2026, 11, 5)), october)
