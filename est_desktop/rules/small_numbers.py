"""What a public copy leaves out of a table of counts: small numbers, and what gives them away.

A number under 5 may point out a person. It can also be computed back, when the sum and the other
parts are told; therefore more numbers are left out until it cannot (complementary suppression, as
statistical offices do). All that is left out looks alike, so that nobody can tell which was small.
"""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Generic, TypeVar

from est_desktop.rules.trends import SMALL

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Equation(Generic[Key]):
    """A sum that a reader can check: the parts that are known make the total."""

    total: Key
    parts: tuple[Key, ...]


def to_hide(values: Mapping[Key, int], sums: Sequence[Equation[Key]]) -> frozenset[Key]:
    """Return which numbers to leave out.

    Laws (tested): everything under 5 is left out; nothing left out follows from what is left by
    the sums; what is left out of a sum that is told makes at least 5.

    Args:
        values: The numbers; keys in sums that are not here are missing, and count for nothing.
        sums: Which are sums of which.
    """
    hidden = {key for key, value in values.items() if value < SMALL}
    members = [
        (each.total, *(part for part in each.parts if part in values))
        for each in sums
        if each.total in values
    ]
    while True:
        more = _betrayed(values, members, hidden)
        if not more:
            return frozenset(hidden)
        hidden |= more


def _betrayed(
    values: Mapping[Key, int], sums: Sequence[tuple[Key, ...]], hidden: set[Key]
) -> set[Key]:
    """Return one number more to leave out for the first fault that is found; nothing for none.

    What a single sum gives away is found at once; what several do together takes elimination.
    """
    for together in (False, True):
        known = _solved(sums, hidden) if together else set()
        for members in sums:
            out = [key for key in members if key in hidden]
            told = [key for key in members if key not in hidden]
            too_little = members[0] not in hidden and sum(values[key] for key in out) < SMALL
            if out and told and (len(out) == 1 or too_little or known.intersection(out)):
                return {min(told, key=lambda key: _worth(key, values[key], sums, hidden))}
    return set()


def _worth(
    key: Key, value: int, sums: Sequence[tuple[Key, ...]], hidden: set[Key]
) -> tuple[int, int, int]:
    """Return how much is lost with a number: sums more than parts, small ones less than large.

    Where others are left out already, one more seldom needs yet another.
    """
    own = [members for members in sums if key in members]
    whole = sum(members[0] == key for members in own)
    alone = sum(hidden.isdisjoint(members) for members in own)
    return whole, alone, value


def _solved(sums: Sequence[tuple[Key, ...]], hidden: set[Key]) -> set[Key]:
    """Return what is left out and still follows from the sums (Gaussian elimination)."""
    rows: list[dict[Key, Fraction]] = []
    for total, *parts in sums:
        row = {key: Fraction(1) for key in parts if key in hidden}
        if total in hidden:
            row[total] = Fraction(-1)
        for other in rows:
            _subtract(row, other)
        if not row:
            continue
        first = next(iter(row))
        factor = row[first]
        row = {first: Fraction(1)} | {key: share / factor for key, share in row.items()}
        for other in rows:
            if first in other:
                _eliminate(other, row, first)
        rows.append(row)
    return {next(iter(row)) for row in rows if len(row) == 1}


def _subtract(row: dict[Key, Fraction], solved: dict[Key, Fraction]) -> None:
    """Take a solved row's unknown, its first key, out of another row."""
    first = next(iter(solved))
    if first in row:
        _eliminate(row, solved, first)


def _eliminate(row: dict[Key, Fraction], solved: dict[Key, Fraction], unknown: Key) -> None:
    factor = row[unknown]
    for key, share in solved.items():
        left = row.get(key, Fraction(0)) - factor * share
        if left:
            row[key] = left
        else:
            row.pop(key, None)
