"""The control code (kontrollkod) of approved minutes: which version a signed paper is of.

It is counted from what the version keeps, so it needs no place in the database, and the same
minutes have the same code on every computer. Thirty-five bits tell the versions of a house apart;
they are no proof against forgery, which is what the hash of the PDF file is for.
"""

import hashlib
import re

from est_desktop.errors import CodeMistypedError

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without I, O, 0 and 1, which look like each other on paper."""
LENGTH, HALF = 8, 4
"""Characters, the last of them a check on the others; and where the hyphen stands."""
BITS = 5
"""Of a character."""
MODULUS = 0b100101
"""x⁵ + x² + 1, which makes a field of the 32 characters."""
WRITTEN = re.compile(rf"(?<![A-Z\d])[{ALPHABET}]{{{HALF}}}-[{ALPHABET}]{{{HALF}}}(?![A-Z\d])")
LEFT_OUT = re.compile(r"[\s\-\u00ad\u2010-\u2015]")
"""What may stand between the characters of a code that was typed or scanned."""


def control_code(content: str) -> str:
    """Return the code of a version, "7KQ4-M2XD", from the text that it keeps of its view."""
    digest = hashlib.sha256(content.encode()).digest()
    number = int.from_bytes(digest[: BITS * LENGTH // 8]) >> BITS  # the check takes the last place
    shifts = range(BITS * (LENGTH - 2), -1, -BITS)
    values = [number >> shift & (len(ALPHABET) - 1) for shift in shifts]
    return _written("".join(ALPHABET[value] for value in [*values, _check(values)]))


def typed_code(typed: str) -> str:
    """Return a code as it is printed, from what was typed: in small letters, without hyphen.

    Raises:
        CodeMistypedError: It is no code; any one wrong character, and any two that changed places,
            are found out.
    """
    code = LEFT_OUT.sub("", typed).upper()
    if len(code) != LENGTH or not set(code) <= set(ALPHABET) or not _holds(code):
        raise CodeMistypedError(typed.strip())
    return _written(code)


def codes_in(text: str) -> tuple[str, ...]:
    """Return the codes that stand in a text, such as that of a scanned page, each once."""
    found = (match.group().replace("-", "") for match in WRITTEN.finditer(text))
    return tuple(dict.fromkeys(_written(code) for code in found if _holds(code)))


def _written(code: str) -> str:
    return f"{code[:HALF]}-{code[HALF:]}"


def _holds(code: str) -> bool:
    values = [ALPHABET.index(character) for character in code]
    return _check(values[:-1]) == values[-1]


def _check(values: list[int]) -> int:
    """Return the sum of all values, each multiplied by another power of x in the field.

    As no two powers are equal, neither one wrong value nor two that changed places keep the sum.
    """
    total = 0
    for value in values:
        total = _doubled(total ^ value)
    return total


def _doubled(value: int) -> int:
    doubled = value << 1
    return doubled ^ MODULUS if doubled >> BITS else doubled
