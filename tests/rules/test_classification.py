"""What an area was called on a day: the list of that day, whatever later lists say."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.model.views.areas import Classified
from est_desktop.rules.classification import held_on, overlaps

HAGEBY = (
    Classified("utsatt område", date(2015, 12, 1), date(2019, 6, 1)),
    Classified("inte på listan", date(2019, 6, 1), date(2023, 12, 1)),
    Classified("utsatt område", date(2023, 12, 1), source="december 2023"),
)
days = st.dates(date(2015, 1, 1), date(2015, 3, 1))


@st.composite
def spans(draw):
    starts = draw(days)
    length = draw(st.one_of(st.none(), st.integers(1, 30)))
    return Classified("x", starts, starts + timedelta(length) if length else None)


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (date(2015, 11, 30), None),
        (date(2015, 12, 1), HAGEBY[0]),
        (date(2019, 5, 31), HAGEBY[0]),
        (date(2019, 6, 1), HAGEBY[1]),
        (date(2026, 11, 23), HAGEBY[2]),
    ],
)
def test_the_list_of_the_day_counts(day, told):
    assert held_on(HAGEBY, day) is told


@given(spans(), spans())
def test_two_overlap_when_some_day_has_both(one, other):
    some = any(
        held_on([one], day) and held_on([other], day)
        for day in (date(2015, 1, 1) + timedelta(n) for n in range(100))
    )
    assert overlaps(one, other) is overlaps(other, one) is some
