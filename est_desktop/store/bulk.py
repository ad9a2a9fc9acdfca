"""Many rows at once, in short transactions round the journal: what undo is not to reach.

Each transaction takes some milliseconds, so that what is typed meanwhile is stored without waiting.
Names of tables and columns come from the program itself, never from a file.
"""

# ruff: noqa: S608 - our own names

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from est_desktop.model.rows import stored
from est_desktop.store.store import Store

AT_ONCE = 500
"""So many rows are written in one transaction, or asked for in one question."""

Tell = Callable[[int, int], None]
"""Told how many of how many are done; it may raise to stop the work."""
Row = Sequence[object]
"""The values of the key's columns, then of the others."""


@dataclass(frozen=True, slots=True)
class Target:
    """A table, the columns of a unique key in it, and the others that are written."""

    table: str
    key: tuple[str, ...]
    others: tuple[str, ...]


def find(
    store: Store, target: Target, keys: Sequence[Row], tell: Tell
) -> dict[tuple[Any, ...], tuple[Any, ...]]:
    """Return what is stored under these keys: key to other values, both as the file holds them.

    Raises:
        StoreError: The file cannot be read.
    """
    found: dict[tuple[Any, ...], tuple[Any, ...]] = {}
    width = len(target.key)
    one = f"({', '.join('?' * width)})"
    for first in range(0, len(keys), AT_ONCE):
        tell(first, len(keys))
        some = keys[first : first + AT_ONCE]
        sql = (
            f"SELECT {', '.join((*target.key, *target.others))} FROM {target.table} "
            f"WHERE ({', '.join(target.key)}) IN (VALUES {', '.join([one] * len(some))})"
        )
        values = tuple(stored(value) for row in some for value in row)
        with store.reading() as connection:
            for row in connection.exec_driver_sql(sql, values):
                found[tuple(row[:width])] = tuple(row[width:])
    return found


def insert(store: Store, target: Target, rows: Sequence[Row], tell: Tell) -> int:
    """Add rows, leaving out those whose key is taken; return how many were added.

    If `tell` stops the work, what was added so far stays: the caller takes it out by `remove`.

    Raises:
        StoreError: The file cannot be written; the rows of earlier transactions are in it.
    """
    columns = ("id", *target.key, *target.others)
    sql = (
        f"INSERT INTO {target.table} ({', '.join(columns)}) "
        f"VALUES ({', '.join('?' * len(columns))}) ON CONFLICT DO NOTHING"
    )
    added = 0
    for first in range(0, len(rows), AT_ONCE):
        tell(first, len(rows))
        some = [
            (uuid4().hex, *(stored(value) for value in row))
            for row in rows[first : first + AT_ONCE]
        ]
        with store.writing() as connection:
            added += connection.exec_driver_sql(sql, some).rowcount
    return added


def replace(store: Store, target: Target, rows: Sequence[Row]) -> None:
    """Give the rows under these keys other values, all in one transaction.

    Raises:
        StoreError: The file cannot be written; nothing was changed.
    """
    width = len(target.key)
    sql = (
        f"UPDATE {target.table} SET {', '.join(f'{name} = ?' for name in target.others)} "
        f"WHERE {' AND '.join(f'{name} = ?' for name in target.key)}"
    )
    values = [tuple(stored(value) for value in (*row[width:], *row[:width])) for row in rows]
    if values:
        with store.writing() as connection:
            connection.exec_driver_sql(sql, values)


def remove(store: Store, table: str, column: str, value: object, tell: Tell) -> int:
    """Delete the rows that have a value in a column; return how many there were.

    Raises:
        StoreError: The file cannot be written; the rest is still there.
    """
    key = (stored(value),)
    with store.reading() as connection:
        total = connection.exec_driver_sql(
            f"SELECT count(*) FROM {table} WHERE {column} = ?", key
        ).scalar_one()
    sql = (
        f"DELETE FROM {table} WHERE id IN "
        f"(SELECT id FROM {table} WHERE {column} = ? LIMIT {AT_ONCE})"
    )
    gone, some = 0, AT_ONCE
    while some == AT_ONCE:
        tell(gone, total)
        with store.writing() as connection:
            some = connection.exec_driver_sql(sql, key).rowcount
        gone += some
    return gone
