"""The agenda as an outline: rows with levels, moved with their sub-rows.

A row belongs to the nearest row above it with a lower level. Laws (tested as properties): the
first row has level 0; no row is more than one level below the row above it; a pause has level 0
and no sub-rows; a move takes a row's sub-rows along and takes nobody else's.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from est_desktop.model.enums import ItemKind
from est_desktop.rules.numbering import DEEPEST


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what it is and how deep it stands."""

    kind: ItemKind
    level: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A row's index in the old order, and its level in the new one."""

    index: int
    level: int


def block_end(rows: Sequence[Row], start: int) -> int:
    """Return the index after the last sub-row of the row at `start`."""
    end = start + 1
    while end < len(rows) and rows[end].level > rows[start].level:
        end += 1
    return end


def moved(rows: Sequence[Row], start: int, before: int) -> tuple[Placed, ...]:
    """Return the new order with the row at `start` and its sub-rows moved.

    Args:
        rows: The rows in their old order.
        start: The index of the row to move.
        before: The index, in the old order, of the row it shall stand before; `len(rows)` for
            last. A place inside the moved rows changes nothing.
    """
    end = block_end(rows, start)
    kept = [Placed(index, row.level) for index, row in enumerate(rows)]
    if start <= before <= end:
        return tuple(kept)
    rest = kept[:start] + kept[end:]
    place = before if before < start else before - (end - start)
    if rows[start].kind is ItemKind.PAUSE:
        while place < len(rest) and rest[place].level > 0:
            place += 1
    base = _level_at(rows, rest, place, rows[start])
    shift = base - rows[start].level
    block = [Placed(item.index, _within(item.level + shift)) for item in kept[start:end]]
    return tuple(rest[:place] + block + rest[place:])


def stepped(rows: Sequence[Row], start: int, *, up: bool) -> tuple[Placed, ...] | None:
    """Return the order with the row one place up or down among its likes, or None at the end.

    A sub-item stays under its item: it moves among the sub-items there.
    """
    level, end = rows[start].level, block_end(rows, start)
    if up:
        above = next((i for i in range(start - 1, -1, -1) if rows[i].level <= level), None)
        if above is None or rows[above].level < level:
            return None
        return moved(rows, start, above)
    if end == len(rows) or rows[end].level < level:
        return None
    return moved(rows, start, block_end(rows, end))


def indented(rows: Sequence[Row], start: int, by: int) -> tuple[Placed, ...] | None:
    """Return the rows with the one at `start` and its sub-rows `by` levels deeper, or None.

    None when no row above can have it as a sub-item, when it would stand deeper than two levels,
    or when it would leave level 0 or take over the rows that follow it.
    """
    end, level = block_end(rows, start), rows[start].level + by
    deepest = max(row.level for row in rows[start:end]) + by
    highest = 0 if start == 0 else _room_under(rows[start - 1])
    if not 0 <= level <= highest or deepest > DEEPEST or rows[start].kind is ItemKind.PAUSE:
        return None
    if by < 0 and end < len(rows) and rows[end].level > level:
        return None
    return tuple(
        Placed(index, row.level + by if start <= index < end else row.level)
        for index, row in enumerate(rows)
    )


def without(rows: Sequence[Row], start: int) -> tuple[Placed, ...]:
    """Return the rows without the one at `start` and its sub-rows."""
    end = block_end(rows, start)
    return tuple(
        Placed(index, row.level) for index, row in enumerate(rows) if not start <= index < end
    )


def _level_at(rows: Sequence[Row], rest: Sequence[Placed], place: int, row: Row) -> int:
    """Return the level nearest to the row's own that neither hangs loose nor adopts others."""
    if row.kind is ItemKind.PAUSE or place == 0:
        lowest = highest = 0
    else:
        highest = min(_room_under(_as_placed(rows, rest[place - 1])), DEEPEST)
        lowest = rest[place].level if place < len(rest) else 0
    return max(min(row.level, highest), min(lowest, highest))


def _as_placed(rows: Sequence[Row], placed: Placed) -> Row:
    return Row(rows[placed.index].kind, placed.level)


def _room_under(above: Row) -> int:
    return 0 if above.kind is ItemKind.PAUSE else above.level + 1


def _within(level: int) -> int:
    return min(level, DEEPEST)
