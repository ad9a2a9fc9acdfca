"""The trend rule, on the figures of an autumn and for all numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.model.enums import Direction, Trend, ValueState
from est_desktop.model.views.amount import MISSING, Amount
from est_desktop.rules.trends import (
    ARROWS,
    amounts_trend,
    change_text,
    is_good,
    measured_trend,
    percent_text,
    trend,
)

COUNTS = st.integers(0, 5000)
AUTUMN = """
A1 41 47 52 down down|A2 30 24 38 up_clear down|A3 18 21 20 down unchanged
A4 23 31 19 down_clear up|A5 14 4 17 up_clear down|A6 10 9 12 unchanged unchanged
A7 6 5 7 unchanged unchanged|B1 19 22 25 down down|B2 27 25 33 unchanged down
B3 43 46 40 unchanged unchanged|B4 24 13 21 up_clear up|B5 12 11 10 unchanged unchanged
B6 11 12 9 unchanged unchanged|C1 18 20 24 unchanged down_clear|C2 13 14 16 unchanged down
C3 9 7 6 unchanged up_clear|D1 1 2 2 small_basis small_basis|D2 6 4 7 unchanged unchanged
D3 2 1 1 small_basis small_basis|D4 11 9 12 unchanged unchanged|F1 17 13 16 up_clear unchanged
F2 6 7 8 unchanged unchanged|E1 7 8 8 unchanged unchanged|E2 3 2 4 small_basis small_basis
E3 1 0 1 small_basis small_basis|E4 42 39 45 unchanged unchanged
EST 361 347 395 unchanged unchanged|POLICE 53 49 58 unchanged unchanged
"""


@pytest.mark.parametrize(
    "told", [row for line in AUTUMN.split("\n") for row in line.split("|") if row]
)
def test_october_is_compared_with_september_and_with_october_last_year(told):
    _code, new, month, year, by_month, by_year = told.split()
    assert trend(int(new), int(month)) == Trend(by_month)
    assert trend(int(new), int(year)) == Trend(by_year)


@pytest.mark.parametrize(
    ("new", "old", "found"),
    [
        (4, 4, Trend.SMALL_BASIS),
        (5, 3, Trend.UNCHANGED),
        (5, 0, Trend.UP_CLEAR),
        (0, 5, Trend.DOWN_CLEAR),
        (109, 100, Trend.UNCHANGED),
        (110, 100, Trend.UP),
        (90, 100, Trend.DOWN),
        (124, 100, Trend.UP),
        (125, 100, Trend.UP_CLEAR),
        (75, 100, Trend.DOWN_CLEAR),
        (None, 5, Trend.NOT_COMPARABLE),
        (5, None, Trend.NOT_COMPARABLE),
    ],
)
def test_edges_of_the_rule(new, old, found):
    assert trend(new, old) == found


@given(COUNTS, COUNTS)
def test_a_trend_never_points_the_wrong_way(new, old):
    found = trend(new, old)
    if found in (Trend.UP, Trend.UP_CLEAR):
        assert new > old
    if found in (Trend.DOWN, Trend.DOWN_CLEAR):
        assert new < old


@given(COUNTS, COUNTS)
def test_a_small_basis_works_both_ways(new, old):
    assert (trend(new, old) is Trend.SMALL_BASIS) == (trend(old, new) is Trend.SMALL_BASIS)


@given(COUNTS)
def test_a_number_is_unchanged_from_itself(number):
    assert trend(number, number) in (Trend.UNCHANGED, Trend.SMALL_BASIS)


@given(COUNTS, COUNTS, COUNTS)
def test_more_is_never_told_as_less(old, one, other):
    order = [Trend.DOWN_CLEAR, Trend.DOWN, Trend.UNCHANGED, Trend.UP, Trend.UP_CLEAR]
    lower, higher = sorted((one, other))
    found = trend(lower, old), trend(higher, old)
    if Trend.SMALL_BASIS not in found:
        assert order.index(found[0]) <= order.index(found[1])


@given(COUNTS, COUNTS)
def test_the_arrow_stands_for_the_word_and_only_two_trends_have_none(new, old):
    assert (trend(new, old) in ARROWS) == (max(new, old) >= 5)


def test_per_cent_has_a_decimal_comma_a_sign_and_no_line_break():
    assert percent_text(361, 347) == "+4,0\N{NO-BREAK SPACE}%"
    assert percent_text(361, 395) == "\N{MINUS SIGN}8,6\N{NO-BREAK SPACE}%"
    assert percent_text(99_999, 100_000) == "0,0\N{NO-BREAK SPACE}%"
    assert percent_text(3, 0) == ""


def test_a_change_is_told_in_numbers_and_per_cent():
    assert change_text(14, 21) == "−7\N{NO-BREAK SPACE}(−33,3\N{NO-BREAK SPACE}%)"
    assert change_text(14, 14) == "0\N{NO-BREAK SPACE}(0,0\N{NO-BREAK SPACE}%)"
    assert change_text(7, 0) == "+7"
    assert change_text(4, 2) == change_text(None, 8) == change_text(8, None) == ""


@pytest.mark.parametrize(
    ("found", "direction", "good"),
    [
        (Trend.UP, Direction.HIGHER_IS_BETTER, True),
        (Trend.DOWN_CLEAR, Direction.HIGHER_IS_BETTER, False),
        (Trend.UP_CLEAR, Direction.LOWER_IS_BETTER, False),
        (Trend.DOWN, Direction.LOWER_IS_BETTER, True),
        (Trend.DOWN, Direction.NEUTRAL, None),
        (Trend.UNCHANGED, Direction.LOWER_IS_BETTER, None),
        (Trend.SMALL_BASIS, Direction.LOWER_IS_BETTER, None),
    ],
)
def test_whether_it_is_for_the_better_is_set_for_each_thing_measured(found, direction, good):
    assert is_good(found, direction) is good


SMALL = Amount(state=ValueState.SMALL)


def test_fewer_than_five_is_compared_with_small_numbers_only():
    assert amounts_trend(SMALL, SMALL) is Trend.SMALL_BASIS
    assert amounts_trend(SMALL, Amount(3, ValueState.NUMBER)) is Trend.SMALL_BASIS
    assert amounts_trend(Amount(9, ValueState.NUMBER), SMALL) is Trend.NOT_COMPARABLE
    assert amounts_trend(MISSING, SMALL) is Trend.NOT_COMPARABLE
    assert (
        amounts_trend(Amount(9, ValueState.NUMBER), Amount(5, ValueState.NUMBER)) is Trend.UP_CLEAR
    )


@pytest.mark.parametrize(
    ("new", "old", "per_cent", "found"),
    [
        (91.6, 90.9, True, Trend.UNCHANGED),
        (88.7, 87.6, True, Trend.UP),
        (66.0, 58.0, True, Trend.UP_CLEAR),
        (44.0, 46.0, True, Trend.DOWN),
        (40.0, 46.0, True, Trend.DOWN_CLEAR),
        (4.0, 4.0, False, Trend.UNCHANGED),
        (0.0, 0.0, False, Trend.UNCHANGED),
        (3.0, 0.0, False, Trend.UP_CLEAR),
        (105.0, 100.0, False, Trend.UNCHANGED),
        (85.0, 100.0, False, Trend.DOWN),
    ],
)
def test_what_is_measured_has_no_small_basis(new, old, per_cent, found):
    assert measured_trend(new, old, per_cent=per_cent) is found
