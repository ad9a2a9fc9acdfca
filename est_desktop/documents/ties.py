"""What a line break must not part, though it was typed with an ordinary space."""

import re

from est_desktop.rules.swedish import MONTHS, NBSP

TIED = re.compile(
    r" (?:(?<=\d )(?=\d{3}(?!\d)|(?:"
    + "|".join(MONTHS)
    + r")\b|kronor\b|kr\b|procent\b|%)|(?<=§ )(?=\d)|(?<=\b[Kk]l\. )(?=\d)"
    r"|(?<=\b[Bb]ilaga )(?=\d)|(?<=\b[Pp]unkt )(?=\d)|(?<=\b[Dd]nr )(?=\w))"
)
"""A space in a number, before a month or unit, or between a name and its number."""


def tied(text: str) -> str:
    """Return a text with no-break spaces in "1 250 000", "23 november", "bilaga 5", "§ 12"."""
    return TIED.sub(NBSP, text)
