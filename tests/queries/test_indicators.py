"""The newest value of each indicator in each area, and whether it goes the right way."""

from datetime import date

import pytest

from est_desktop.actions.counts import IndicatorFacts, add_indicator, set_value
from est_desktop.actions.people import add_area
from est_desktop.cli.keeping import fill_sample
from est_desktop.model.enums import Direction, Trend, ValueState
from est_desktop.queries.indicators import indicators

TODAY = date(2026, 11, 23)


@pytest.fixture
def sample(store):
    fill_sample(store)
    table = store.read(lambda s: indicators(s, [], TODAY))
    assert table.areas == ("Klockaretorpet", "Hageby", "Navestad")
    return {line.code: line for line in table.lines}


def test_more_presence_is_good_and_more_absence_is_not(sample):
    navestad = sample["S1"].cells[2]
    assert (navestad.now.value, navestad.before.value, navestad.year.value) == (88.7, 87.6, 86.9)
    assert (navestad.trend, navestad.good) == (Trend.UP, True)
    absent = sample["S2"].cells[2]
    assert (absent.trend, absent.good) == (Trend.DOWN, True)
    assert sample["S3"].cells[0].good is None


def test_what_is_not_there_yet_leaves_the_newest_that_is(sample):
    read = sample["S5"].cells[0]
    assert (read.now.starts, read.now.value) == (date(2026, 1, 1), 73)
    assert read.trend is Trend.UP


def test_a_forecast_is_shown_and_not_compared(sample):
    ready = sample["S10"].cells[0]
    assert (ready.now.state, ready.now.value) == (ValueState.FORECAST, 80)
    assert (ready.trend, ready.good) == (Trend.NOT_COMPARABLE, None)
    assert ready.before.value == 78.3


def test_a_small_number_is_told_without_it_and_not_compared(sample):
    crimes = sample["S11"].cells[0]
    assert crimes.now.value == 6
    assert crimes.before is None
    assert crimes.trend is Trend.NOT_COMPARABLE


def test_nothing_measured_has_empty_cells(do, store):
    area = do(add_area, "Hageby")
    key = do(add_indicator, IndicatorFacts("Besök", direction=Direction.HIGHER_IS_BETTER))

    def read():
        return store.read(lambda s: indicators(s, [area], TODAY)).lines[0].cells[0]

    assert read().now is None
    do(set_value, key, area, (TODAY, TODAY), (ValueState.NOT_YET, None))
    assert read().now.state is ValueState.NOT_YET
