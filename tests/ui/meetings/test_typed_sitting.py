"""A meeting's day and times are read while they are typed."""

from datetime import date, datetime, time

import pytest

from est_desktop.errors import EndsBeforeStartError, ImpossibleDateError, ImpossibleTimeError
from est_desktop.ui.meetings.typed_sitting import read_sitting

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("day", ["14/12", "14 december", "2026-12-14", "måndag 14 dec"])
def test_a_day_is_read_as_it_is_written(day):
    read = read_sitting(day, "9", "11.30", TODAY)
    assert read.span == (datetime(2026, 12, 14, 9), datetime(2026, 12, 14, 11, 30))


def test_a_day_that_has_passed_this_year_is_next_years():
    assert read_sitting("13/1", "9", "11", TODAY).day == date(2027, 1, 13)


def test_a_day_that_does_not_exist_is_told_beside_its_field():
    read = read_sitting("30/2", "9", "11", TODAY)
    assert isinstance(read.day_error, ImpossibleDateError)
    assert read.span is None
    assert read.starts == time(9), "the other fields are read all the same"


def test_a_time_that_does_not_exist_is_told_beside_its_field():
    read = read_sitting("14/12", "25.00", "27", TODAY)
    assert isinstance(read.starts_error, ImpossibleTimeError)
    assert isinstance(read.ends_error, ImpossibleTimeError)
    assert read.day_error is None
    assert read.span is None


@pytest.mark.parametrize("ends", ["8.30", "9"])
def test_a_meeting_must_end_after_it_starts(ends):
    read = read_sitting("14/12", "9", ends, TODAY)
    assert isinstance(read.ends_error, EndsBeforeStartError)
    assert read.span is None
