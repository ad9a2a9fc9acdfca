"""Clock times from durations."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from est_desktop.rules.time_plan import minutes_over, starting_times

NINE = datetime(2026, 11, 23, 9)
durations = st.lists(st.integers(0, 240), max_size=40)


def test_each_row_begins_when_the_one_before_has_had_its_minutes():
    times = starting_times(NINE, [5, 10, 20])
    assert [f"{moment:%H.%M}" for moment in times] == ["09.00", "09.05", "09.15"]


@given(durations)
def test_the_last_row_ends_when_all_minutes_are_spent(minutes):
    times = starting_times(NINE, minutes)
    if minutes:
        assert times[-1] + timedelta(minutes=minutes[-1]) == NINE + timedelta(minutes=sum(minutes))
    assert list(times) == sorted(times)


def test_going_past_the_end_is_told_in_minutes():
    ends = NINE + timedelta(minutes=150)
    assert minutes_over(NINE, ends, [150]) == 0
    assert minutes_over(NINE, ends, [150, 12]) == 12
    assert minutes_over(NINE, ends, [100]) == -50
