"""Figures are written cell by cell or pasted, and missing is not zero."""

from datetime import date

import pytest
from sqlmodel import select

from est_desktop.actions.categories import add_category, add_group, add_source
from est_desktop.actions.counts import (
    CountKey,
    IndicatorFacts,
    add_indicator,
    change_indicator,
    paste_counts,
    remove_indicator,
    set_count,
    set_value,
)
from est_desktop.actions.people import add_area
from est_desktop.errors import (
    BlockTooLargeError,
    InUseError,
    NameTakenError,
    NoCountError,
    TimesCrossedError,
)
from est_desktop.model.enums import Direction, ValueState
from est_desktop.model.tables import AreaCount, Indicator, IndicatorValue
from est_desktop.model.views.amount import MISSING, Amount

OCTOBER = date(2026, 10, 1), date(2026, 10, 31)


@pytest.fixture
def key(do):
    group = do(add_group, "Fysisk miljö")
    category, source = do(add_category, group, "Klotter"), do(add_source, "bovärd")
    return CountKey(do(add_area, "Hageby"), category, source, *OCTOBER)


@pytest.fixture
def counts(store):
    def read(session):
        return [(row.value, row.state) for row in session.exec(select(AreaCount))]

    return lambda: store.read(read)


def test_a_cell_is_written_changed_and_emptied(do, key, counts):
    do(set_count, key, Amount(3, ValueState.NUMBER))
    assert counts() == [(3, ValueState.NUMBER)]
    do(set_count, key, MISSING)
    assert counts() == [(None, ValueState.MISSING)]
    do(set_count, key, None)
    do(set_count, key, None)
    assert counts() == []


def test_writing_is_undone_in_one_step(store, do, key, counts):
    do(set_count, key, Amount(3, ValueState.NUMBER))
    store.undo()
    assert counts() == []


def test_days_do_not_run_backwards(do, key):
    wrong = CountKey(key.area_id, key.category_id, key.source_id, *OCTOBER[::-1])
    with pytest.raises(TimesCrossedError):
        do(set_count, wrong, MISSING)


def test_a_block_is_pasted_whole_or_not_at_all(do, key, counts):
    other = CountKey(do(add_area, "Navestad"), key.category_id, key.source_id, *OCTOBER)
    keys = [[key, other]]
    assert do(paste_counts, keys, "4\t\n") == 1
    assert do(paste_counts, keys, "5\t<5") == 2
    assert counts() == [(5, ValueState.NUMBER), (None, ValueState.SMALL)]
    for text in ("1\t2\t3", "1\n2"):
        with pytest.raises(BlockTooLargeError):
            do(paste_counts, keys, text)
    with pytest.raises(NoCountError):
        do(paste_counts, keys, "9\tmånga")
    assert counts()[0] == (5, ValueState.NUMBER)
    assert do(paste_counts, keys, "") == 0


def test_an_indicator_says_which_way_is_good(do, store):
    presence = do(add_indicator, IndicatorFacts("Elevnärvaro"))
    facts = IndicatorFacts(
        "Elevnärvaro", unit="procent", direction=Direction.HIGHER_IS_BETTER, target=95.0
    )
    do(change_indicator, presence, facts)
    row = store.read(lambda s: s.exec(select(Indicator)).one().model_dump())
    assert (row["direction"], row["target"]) == (Direction.HIGHER_IS_BETTER, 95.0)
    with pytest.raises(NameTakenError):
        do(add_indicator, facts)


def test_values_of_an_indicator(do, store, key):
    presence = do(add_indicator, IndicatorFacts("Elevnärvaro"))

    def values():
        return store.read(
            lambda s: [(row.state, row.value) for row in s.exec(select(IndicatorValue))]
        )

    do(set_value, presence, key.area_id, OCTOBER, (ValueState.FORECAST, 91.5))
    do(set_value, presence, key.area_id, OCTOBER, (ValueState.NUMBER, 91.6))
    assert values() == [(ValueState.NUMBER, 91.6)]
    with pytest.raises(InUseError):
        do(remove_indicator, presence)
    do(set_value, presence, key.area_id, OCTOBER, None)
    do(set_value, presence, key.area_id, OCTOBER, None)
    assert values() == []
    with pytest.raises(TimesCrossedError):
        do(set_value, presence, key.area_id, OCTOBER[::-1], None)
    do(remove_indicator, presence)
    assert store.read(lambda s: s.exec(select(Indicator)).all()) == []
