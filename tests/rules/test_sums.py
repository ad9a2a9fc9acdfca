"""Sums of counts: what is missing is not zero, and the two kinds stay apart."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from est_desktop.model.enums import CountKind, ValueState
from est_desktop.model.views.amount import MISSING, Amount
from est_desktop.rules.sums import Counted, total, totals, without_overlap


def number(value):
    return Amount(value, ValueState.NUMBER)


AMOUNTS = st.lists(
    st.one_of(
        st.integers(0, 500).map(number),
        st.sampled_from([MISSING, Amount(state=ValueState.SMALL), Amount(state=ValueState.SECRET)]),
    )
)


def test_a_sum_with_a_missing_part_says_so():
    assert total([number(3), number(4)]) == number(7)
    assert total([number(3), MISSING]) == Amount(3, ValueState.NUMBER, partial=True)
    assert total([number(0), MISSING]).partial
    assert total([Amount(3, ValueState.NUMBER, partial=True), number(1)]).partial


def test_a_sum_without_any_number_tells_why():
    assert total([]) == MISSING
    assert total([MISSING, MISSING]) == MISSING
    assert total([MISSING, Amount(state=ValueState.SECRET)]).state is ValueState.SECRET


@given(AMOUNTS)
def test_a_sum_is_of_what_is_known_and_whole_only_when_all_is(parts):
    found = total(parts)
    known = [part.value for part in parts if part.value is not None]
    assert (found.value or 0) == sum(known)
    assert (found.value is None) == (not known)
    assert found.partial == (0 < len(known) < len(parts))


def test_reports_and_crimes_are_never_in_one_sum():
    told = [(CountKind.EST, number(3)), (CountKind.POLICE, number(2)), (CountKind.EST, number(1))]
    assert totals(told) == {CountKind.EST: number(4), CountKind.POLICE: number(2)}


def count(first, last, value):
    return Counted(date(2026, 10, first), date(2026, 10, last), number(value))


def test_a_month_and_its_weeks_are_counted_once():
    month, weeks = count(1, 31, 9), [count(1, 7, 2), count(8, 14, 3)]
    assert without_overlap([*weeks, month]) == [month]
    assert without_overlap(reversed(weeks)) == weeks
