"""The order in which items were treated, when it was another than the agenda's."""

from collections.abc import Sequence
from datetime import datetime

Begun = tuple[int, datetime | None]
"""A row's level (0–2), and when its treatment began, if that was noted."""


def handled(rows: Sequence[Begun]) -> tuple[int, ...]:
    """Return the rows' indices in the order in which they were treated.

    Items move with their sub-rows. Those whose beginning was noted change places among themselves;
    the others stay where they are. Rows that began one after the other stay as they are.
    """
    blocks = _blocks(rows)
    timed = [place for place, block in enumerate(blocks) if rows[block[0]][1] is not None]
    in_time = sorted(timed, key=lambda place: (rows[blocks[place][0]][1], place))
    order = list(blocks)
    for place, other in zip(timed, in_time, strict=True):
        order[place] = blocks[other]
    return tuple(index for block in order for index in block)


def displaced(order: Sequence[int]) -> frozenset[int]:
    """Return the fewest indices that, taken out, leave the others in rising order."""
    longest: list[tuple[int, ...]] = []
    for place, index in enumerate(order):
        before = [longest[n] for n in range(place) if order[n] < index]
        longest.append((*_longest(before), index))
    return frozenset(order) - frozenset(_longest(longest))


def _longest(some: Sequence[tuple[int, ...]]) -> tuple[int, ...]:
    return max(some, key=lambda each: len(each), default=())  # noqa: PLW0108 -- for mypy


def _blocks(rows: Sequence[Begun]) -> list[list[int]]:
    blocks: list[list[int]] = []
    for index, (level, _) in enumerate(rows):
        if level == 0 or not blocks:
            blocks.append([])
        blocks[-1].append(index)
    return blocks
