"""Views as text and back, for what must be read again years later exactly as it was."""

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
