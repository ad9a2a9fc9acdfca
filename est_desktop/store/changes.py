"""What a step changed: rows before and after."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

Row = dict[str, Any]
"""A whole row: column name to value."""


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after; None where there was or is no row.

    Attributes:
        table: Its table, as SQLAlchemy has it, which this file does not know.
    """

    table: Any
    key: UUID
    before: Row | None
    after: Row | None


def inverted(changes: Sequence[RowChange]) -> tuple[RowChange, ...]:
    """Return the changes that take these back: each turned round, the last one first."""
    return tuple(
        RowChange(change.table, change.key, before=change.after, after=change.before)
        for change in reversed(changes)
    )


def tables_of(changes: Iterable[RowChange]) -> frozenset[str]:
    """Return the names of the tables written to."""
    return frozenset(change.table.name for change in changes)
