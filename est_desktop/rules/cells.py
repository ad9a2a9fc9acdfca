"""Counts as people write them in the cells of a table, and blocks that they paste there."""

import re
from typing import Final

from est_desktop.errors import NoCountError
from est_desktop.model.enums import ValueState
from est_desktop.model.views.amount import Amount
from est_desktop.rules.swedish import number_text

MOST_DIGITS: Final = 9
"""Longer numbers of events are slips."""
WORDS: Final = {
    ValueState.SMALL: ("<5", "< 5", "färre än 5", "färre än fem", "litet underlag"),
    ValueState.MISSING: ("–", "-", "saknas", "uppgift saknas"),
    ValueState.SECRET: ("sekretess", "x"),
    ValueState.NOT_YET: ("finns inte ännu", "..", "…"),
}
"""Why there is no number, the first as the table shows it."""
STATES: Final = {word: state for state, words in WORDS.items() for word in words}
GROUPED = re.compile(r"[0-9]{1,3}(?:[ \N{NO-BREAK SPACE}][0-9]{3})*|[0-9]+")


def read_count(text: str) -> Amount | None:
    """Return what a cell says: a number, why there is none, or None when it is empty.

    Raises:
        NoCountError: It says something else, such as a negative number or half an event.
    """
    told = text.strip()
    if not told:
        return None
    state = STATES.get(told.casefold())
    if state is not None:
        return Amount(state=state)
    digits = re.sub(r"\s", "", told)
    if not GROUPED.fullmatch(told) or len(digits) > MOST_DIGITS:
        raise NoCountError(told)
    return Amount(int(digits), ValueState.NUMBER)


def written(amount: Amount | None) -> str:
    """Return what a cell says, as `read_count` reads it."""
    if amount is None:
        return ""
    if amount.value is not None:
        return number_text(amount.value)
    return WORDS[amount.state][0]


def read_block(text: str) -> list[list[Amount | None]]:
    """Return a pasted block of cells, row by row: tabs between cells, as spreadsheets copy them.

    Raises:
        NoCountError: A cell cannot be read.
    """
    return [[read_count(cell) for cell in line.split("\t")] for line in text.splitlines()]
