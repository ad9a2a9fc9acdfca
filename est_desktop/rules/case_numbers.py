"""Case numbers (diarienummer, dnr): free text, compared with the pattern that a registry uses."""

import re

DIGIT = "#"
"""In a pattern: one digit."""
DIGITS = "*"
"""In a pattern: one digit or more."""


def fits(case_number: str, pattern: str) -> bool:
    """Tell whether a case number is written as the pattern says.

    Args:
        case_number: What was written; an empty one fits.
        pattern: "KS ####/*": `#` for one digit, `*` for one or more, and the rest as it stands,
            small letters or capitals. Without a pattern everything fits.
    """
    if not case_number.strip() or not pattern.strip():
        return True
    parts = {DIGIT: "[0-9]", DIGITS: "[0-9]+"}
    wanted = "".join(parts.get(letter, re.escape(letter)) for letter in " ".join(pattern.split()))
    return re.fullmatch(wanted, " ".join(case_number.split()), re.IGNORECASE) is not None


def example(pattern: str, year: int) -> str:
    """Return a case number that fits the pattern, "KS 2026/1234".

    Four digits in a row are written as the year, once; other digits are counted up from 1.
    """
    told = " ".join(pattern.split()).replace(DIGIT * 4, str(year), 1)
    counted = iter("1234567890" * len(told))
    return "".join(
        next(counted) if letter == DIGIT else "123" if letter == DIGITS else letter
        for letter in told
    )
