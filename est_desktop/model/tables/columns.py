"""What several tables declare alike: choices held by the file, and strictness."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint

STRICT: dict[str, Any] = {"sqlite_strict": True}
"""SQLite refuses a value of another type than the column's (https://sqlite.org/stricttables.html)."""


def one_of(column: str, choices: type[StrEnum]) -> CheckConstraint:
    """Return the rule that the column holds a member name of `choices`."""
    names = ", ".join(f"'{choice.name}'" for choice in choices)
    return CheckConstraint(f"{column} IN ({names})", name=f"{column}_is_known")


def one_of_or_none(column: str, choices: type[StrEnum]) -> CheckConstraint:
    """Return the rule that the column is empty or holds a member name of `choices`."""
    names = ", ".join(f"'{choice.name}'" for choice in choices)
    return CheckConstraint(f"{column} IN ({names})", name=f"{column}_is_known_or_none")


def yes_or_no(column: str) -> CheckConstraint:
    """Return the rule that the column holds 0 or 1."""
    return CheckConstraint(f"{column} IN (0, 1)", name=f"{column}_is_yes_or_no")


def not_blank(columns: Iterable[str]) -> tuple[CheckConstraint, ...]:
    """Return the rules that these texts are not blank."""
    return tuple(
        CheckConstraint(f"trim({column}) <> ''", name=f"{column}_is_given") for column in columns
    )
