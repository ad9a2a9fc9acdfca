"""Minutes follow the order in which items were treated, and say where it was another."""

from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from est_desktop.rules.handled_order import displaced, handled

NINE = datetime(2026, 11, 23, 9)
rows = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.none() | st.integers(0, 9).map(lambda minutes: NINE + timedelta(minutes=minutes)),
    )
).map(lambda some: [(0 if n == 0 else level, at) for n, (level, at) in enumerate(some)])


def at(*minutes):
    return [(0, None if m is None else NINE + timedelta(minutes=m)) for m in minutes]


@given(rows)
def test_every_row_is_there_once_and_sub_rows_follow_their_item(some):
    order = handled(some)
    assert sorted(order) == list(range(len(some)))
    for before, index in pairwise(order):
        if some[index][0] > 0:
            assert before == index - 1


@given(st.lists(st.none() | st.integers(0, 9)))
def test_rows_without_a_time_stay_and_those_with_one_are_in_its_order(minutes):
    some = at(*minutes)
    order = handled(some)
    assert all(order[n] == n for n, row in enumerate(some) if row[1] is None)
    times = [some[index][1] for index in order if some[index][1] is not None]
    assert times == sorted(times)


@given(st.lists(st.integers(), unique=True))
def test_what_is_displaced_is_as_little_as_can_be(order):
    moved = displaced(order)
    rest = [index for index in order if index not in moved]
    assert rest == sorted(rest)
    if order == sorted(order):
        assert moved == frozenset()


def test_an_item_that_was_taken_third_is_told_alone():
    order = handled(at(0, 5, 20, 30, 10))
    assert order == (0, 1, 4, 2, 3)
    assert displaced(order) == {4}
