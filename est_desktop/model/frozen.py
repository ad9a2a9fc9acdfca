"""Views as text and back, for what must be read again years later exactly as it was."""

import hashlib
from typing import TypeVar

from pydantic import TypeAdapter

T = TypeVar("T")


def to_json(kind: type[T], view: T) -> str:
    """Return a view (a frozen dataclass) as JSON; equal views give equal text."""
    return TypeAdapter(kind).dump_json(view).decode()


def from_json(kind: type[T], text: str) -> T:
    """Return the view that `to_json` made a text of.

    Raises:
        ValueError: The text is no such view.
    """
    return TypeAdapter(kind).validate_json(text)


def fingerprint(kind: type[T], view: T) -> str:
    """Return the SHA-256 of a view as JSON: 64 hexadecimal digits in lower case."""
    return hashlib.sha256(to_json(kind, view).encode()).hexdigest()
