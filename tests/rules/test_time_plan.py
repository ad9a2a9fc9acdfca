"""Clock times from durations."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from est_desktop.rules.time_plan import Treated, expected_times, minutes_over, starting_times

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


@given(durations)
def test_as_long_as_nothing_is_noted_everything_is_expected_as_planned(minutes):
    rows = [Treated(planned) for planned in minutes]
    assert expected_times(NINE, rows) == starting_times(NINE, minutes)


@given(st.lists(st.integers(0, 240), min_size=1, max_size=40), st.integers(-60, 240), st.data())
def test_an_item_that_begins_late_makes_all_that_follow_as_late(minutes, late, data):
    """And what came before it stays as it was."""
    place = data.draw(st.integers(0, len(minutes) - 1))
    planned = starting_times(NINE, minutes)
    rows = [Treated(each) for each in minutes]
    rows[place] = Treated(minutes[place], began=planned[place] + timedelta(minutes=late))
    expected = expected_times(NINE, rows)
    assert expected[:place] == planned[:place]
    assert {
        then - before for then, before in zip(expected[place:], planned[place:], strict=True)
    } == {timedelta(minutes=late)}


@given(durations.filter(len), st.integers(0, 300), st.data())
def test_what_follows_an_item_begins_when_that_ended(minutes, took, data):
    place = data.draw(st.integers(0, len(minutes) - 1))
    rows = [Treated(each) for each in minutes]
    ended = NINE + timedelta(minutes=took)
    rows[place] = Treated(minutes[place], began=NINE, ended=ended)
    expected = expected_times(NINE, rows)
    assert expected[place] == NINE
    assert expected[place + 1 :] == starting_times(ended, minutes[place + 1 :])
