"""Counts are written in cells as people write them."""

import pytest

from est_desktop.errors import NoCountError
from est_desktop.model.enums import ValueState
from est_desktop.model.views.amount import Amount
from est_desktop.rules.cells import WORDS, read_block, read_count, written


@pytest.mark.parametrize(
    ("written", "value"),
    [("12", 12), (" 0 ", 0), ("1 200", 1200), ("12\N{NO-BREAK SPACE}000", 12000)],
)
def test_whole_numbers(written, value):
    assert read_count(written) == Amount(value, ValueState.NUMBER)


@pytest.mark.parametrize(
    ("written", "state"),
    [
        ("<5", ValueState.SMALL),
        ("Färre än 5", ValueState.SMALL),
        ("–", ValueState.MISSING),
        ("Uppgift saknas", ValueState.MISSING),
        ("sekretess", ValueState.SECRET),
        ("..", ValueState.NOT_YET),
    ],
)
def test_why_there_is_no_number(written, state):
    assert read_count(written) == Amount(state=state)


def test_an_empty_cell_says_nothing():
    assert read_count("  ") is None


@pytest.mark.parametrize("written", ["-3", "2,5", "många", "12 34", "9" * 10, "1\n2"])
def test_what_is_no_number_of_events_is_refused(written):
    with pytest.raises(NoCountError):
        read_count(written)


@pytest.mark.parametrize(
    "amount",
    [None, Amount(12_000, ValueState.NUMBER), *(Amount(state=state) for state in WORDS)],
)
def test_what_a_cell_shows_can_be_written_in_it(amount):
    assert read_count(written(amount)) == amount


def test_a_block_is_read_row_by_row():
    (first, second) = read_block("3\t–\n\t<5\n")
    assert first == [Amount(3, ValueState.NUMBER), Amount(state=ValueState.MISSING)]
    assert second == [None, Amount(state=ValueState.SMALL)]
