"""Charts are laid out once, for the screen and for paper."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.model.views.chart import Chart, ChartKind, ChartSeries
from est_desktop.rules.chart_geometry import (
    Dot,
    Texture,
    place_at,
    plot,
    stretches,
    texture,
    ticks,
    turned,
)

VALUES = st.lists(st.one_of(st.none(), st.integers(0, 900)), min_size=4, max_size=4)


def chart(*series, comparison=None):
    return Chart(
        kind=ChartKind.UPRIGHT,
        title="Händelser",
        unit="antal",
        places=tuple("jfma"),
        series=tuple(ChartSeries(f"s{n}", tuple(row)) for n, row in enumerate(series)),
        comparison=ChartSeries("i fjol", tuple(comparison)) if comparison else None,
        selected=None,
        finding="",
    )


@given(st.integers(0, 10_000_000))
def test_ticks_are_few_even_and_reach_the_highest(highest):
    found = ticks(highest)
    assert found[0] == 0
    assert found[-1] >= highest
    assert 2 <= len(found) <= 6
    assert {b - a for a, b in pairwise(found)} == {found[1]}
    assert len(found) == 2 or found[-2] < highest


def test_ticks_are_easy_to_count_by():
    assert ticks(0) == (0, 1)
    assert ticks(37) == (0, 10, 20, 30, 40)
    assert ticks(361) == (0, 100, 200, 300, 400)
    assert ticks(9) == (0, 2, 4, 6, 8, 10)


@given(VALUES, VALUES, VALUES)
def test_bars_stand_on_each_other_and_inside_the_chart(one, other, comparison):
    found = plot(chart(one, other, comparison=comparison))
    heads = {}
    for bar in found.bars:
        assert 0 <= bar.left < bar.right <= 1
        assert bar.bottom == pytest.approx(heads.get(bar.place, 0.0))
        assert bar.bottom < bar.top <= 1
        heads[bar.place] = bar.top
    for place in range(4):
        high = (one[place] or 0) + (other[place] or 0)
        assert heads.get(place, 0.0) == pytest.approx(found.share(high))
    dots = [dot for line in found.line for dot in line]
    assert {dot.place for dot in dots} == {
        n for n, value in enumerate(comparison) if value is not None
    }
    assert all(0 <= dot.y <= 1 for dot in dots)


def test_a_missing_number_breaks_the_line():
    assert [[dot.place for dot in line] for line in stretches([1, None, 2, 3], 3)] == [[0], [2, 3]]
    assert stretches([0], 0) == ((Dot(0, 0.5, 0.0),),)


def test_totals_are_of_what_is_known():
    found = chart([1, None, 0, None], [2, None, None, 5])
    assert [found.total(place) for place in range(4)] == [3, None, 0, 5]
    assert not found.is_empty
    assert chart([None] * 4).is_empty
    assert not chart([None] * 4, comparison=[1, None, None, None]).is_empty
    assert plot(chart([None] * 4)).bars == ()


def test_a_pointer_finds_its_place():
    assert [place_at(x, 4) for x in (-0.1, 0.0, 0.26, 0.99, 1.0)] == [None, 0, 1, 3, None]


def test_series_differ_by_more_than_colour():
    assert [texture(n) for n in range(5)] == list(Texture)
    assert texture(5) is Texture.SOLID


def test_a_chart_that_lies_begins_at_the_top():
    assert turned(0.0, 0.4) == (0.4, 1.0)
