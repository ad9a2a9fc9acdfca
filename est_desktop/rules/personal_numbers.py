"""Personal identity numbers and coordination numbers (personnummer, samordningsnummer).

Ten or twelve digits: the day of birth, a serial number and a check digit (folkbokföringslagen
1991:481, 18 §; the check is Skatteverket's SKV 704). A coordination number adds 60 to the day. What
has a third digit of 2 or more is an organisation number: its "month" is none.
"""

import re
from collections.abc import Iterator
from datetime import date

SPACE = "[ \u00a0\u2009\u202f]"
DASH = "[-\u2010-\u2015\u2212]"
COORDINATION = 60
"""What is added to the day of a coordination number."""
LONG = 12
"""Digits when the century is written."""

NUMBER = re.compile(
    rf"(?<!\w)(?<![0-9][-+/.,])(?:"
    rf"(?:1[89]|20)?[0-9]{{6}}{SPACE}?(?:[+]|{DASH})?{SPACE}?[0-9]{{4}}"
    rf"|(?:1[89]|20)?[0-9]{{2}}{DASH}[0-9]{{2}}{DASH}[0-9]{{2}}[-+][0-9]{{4}})"
    rf"(?!\w|[-+.,/:][0-9]|{DASH}[0-9])"
)
"""How they are written; 16 before ten digits marks an organisation."""


def personal_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Return where the valid ones stand."""
    for found in NUMBER.finditer(text):
        if is_personal_number(found[0]):
            yield found.span()


def is_personal_number(written: str) -> bool:
    """Tell whether the date can be one and the check digit is right."""
    digits = "".join(letter for letter in written if letter in "0123456789")
    born, rest = digits[:-4], digits[-10:]
    centuries = ("",) if len(digits) == LONG else ("19", "20")
    return check_digit(rest[:9]) == int(rest[9]) and any(
        _is_day(century + born) for century in centuries
    )


def check_digit(nine: str) -> int:
    """Return the check digit of nine digits: modulus 10 with weights 2 and 1 (Luhn)."""
    products = (int(digit) * (2 - place % 2) for place, digit in enumerate(nine))
    return -sum(product // 10 + product % 10 for product in products) % 10


def _is_day(eight: str) -> bool:
    day = int(eight[6:])
    if day > COORDINATION:
        day -= COORDINATION
    try:
        date(int(eight[:4]), int(eight[4:6]), day)
    except ValueError:
        return False
    return True
