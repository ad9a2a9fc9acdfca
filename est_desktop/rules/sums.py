"""Sums of what several sources counted, where missing is not zero.

Events that were reported in EST and crimes reported to the police are never in one sum: the same
event would be counted twice.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeVar

from est_desktop.model.enums import CountKind, ValueState
from est_desktop.model.views.amount import MISSING, Amount

NUMBERS: Final = (ValueState.NUMBER, ValueState.FORECAST)
TELLING: Final = (
    ValueState.SECRET,
    ValueState.SMALL,
    ValueState.NOT_YET,
    ValueState.MISSING,
)
"""Why a sum without any number has none: the first of these that a part tells."""


def total(parts: Iterable[Amount]) -> Amount:
    """Return the sum of what is known; partial when a part is not, missing when nothing is."""
    told = tuple(parts)
    known = [part.value for part in told if part.value is not None]
    if known:
        partial = len(known) < len(told) or any(part.partial for part in told)
        return Amount(sum(known), ValueState.NUMBER, partial)
    states = {part.state for part in told}
    return next((Amount(state=state) for state in TELLING if state in states), MISSING)


def totals(parts: Iterable[tuple[CountKind, Amount]]) -> Mapping[CountKind, Amount]:
    """Return a sum for each kind that occurs: the two kinds are never in one."""
    by_kind: dict[CountKind, list[Amount]] = {}
    for kind, part in parts:
        by_kind.setdefault(kind, []).append(part)
    return {kind: total(some) for kind, some in by_kind.items()}


@dataclass(frozen=True, slots=True)
class Counted:
    """What one source counted of one category in one area between two days."""

    starts: date
    ends: date
    amount: Amount


Some = TypeVar("Some", bound=Counted)


def without_overlap(counts: Iterable[Some]) -> list[Some]:
    """Return counts that share no day, in order of time; of two that do, the longer stays.

    A source that told both a month and its weeks has told the same events twice.
    """
    kept: list[Some] = []
    for count in sorted(counts, key=lambda count: (count.starts - count.ends, count.starts)):
        if all(count.ends < other.starts or other.ends < count.starts for other in kept):
            kept.append(count)
    return sorted(kept, key=lambda count: count.starts)
