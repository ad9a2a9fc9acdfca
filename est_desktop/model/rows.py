"""Rows by plain SQL: for what the window shows first, before the tables are brought in."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import Enum
from typing import Any, Protocol
from uuid import UUID


class Rows(Protocol):
    """Asks the file."""

    def __call__(self, sql: str, *values: object) -> Sequence[Any]:
        """Return the rows, told by place; `values` stand for the question marks, as `stored`."""


def stored(value: object) -> object:
    """Return a value as the tables store it: ids as hexadecimal digits, choices by member name."""
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, datetime):
        return value.isoformat(" ", "microseconds")
    if isinstance(value, date):
        return value.isoformat()
    return value.name if isinstance(value, Enum) else value
