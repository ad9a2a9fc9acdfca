"""A number as it is known: missing is not zero, and a sum may lack parts."""

from dataclasses import dataclass

from est_desktop.model.enums import ValueState


@dataclass(frozen=True, slots=True)
class Amount:
    """A number, or why there is none.

    Attributes:
        value: None when nothing is known.
        state: NUMBER with a value; otherwise why there is none.
        partial: A sum that lacks parts: the whole is at least this.
        hidden: Left out of a public copy, see `rules.small_numbers`.
    """

    value: int | None = None
    state: ValueState = ValueState.MISSING
    partial: bool = False
    hidden: bool = False


MISSING = Amount()
"""Nobody has told the number (uppgift saknas)."""
