"""The order of the Swedish alphabet: … x y z å ä ö, whatever the computer's own language is."""

import re
import unicodedata
from functools import lru_cache
from typing import Final, TypeAlias

SortKey: TypeAlias = tuple[tuple[tuple[int, int, str], ...], str]
"""Compares as its text sorts. Two keys are equal only if their texts are the same."""

ALPHABET: Final = "abcdefghijklmnopqrstuvwxyzåäö"
"""In order. W has been a letter of its own since 2006 (Svenska Akademiens ordlista, 13)."""
LIKE: Final = {"ü": "y", "ű": "y", "æ": "ä", "ø": "ö", "ő": "ö", "œ": "ö", "đ": "d", "ð": "d",
               "þ": "th", "ł": "l", "ı": "i"}  # fmt: skip
"""Letters that sort as others do in Swedish, where taking off their mark would not show it."""
PARTS: Final = re.compile(r"[0-9]+|[^0-9]")
"""A run of figures is one number; everything else goes letter by letter."""
SIGN, NUMBER, LETTER, FOREIGN = range(4)
"""Kinds of parts, in order: spaces and signs, numbers, our letters, other alphabets."""


@lru_cache(maxsize=20_000)
def sort_key(text: str) -> SortKey:
    """Return what a text sorts by: Swedish order, capitals like small letters, numbers by value.

    Å, ä and ö come last; é sorts as e and ü as y; "nr 9" comes before "nr 10". The text itself
    decides between texts that differ in capitals or marks alone, so that the order is total.
    """
    return tuple(_part(found) for found in PARTS.findall(_plain(text))), text


def compare(first: str, second: str) -> int:
    """Return -1, 0 or 1 as the first text sorts before, equal to or after the second.

    Fit to be a collation of the database: 0 only for texts that are the same.
    """
    one, other = sort_key(first), sort_key(second)
    return (one > other) - (one < other)


def _plain(text: str) -> str:
    """Return a text in small letters, without the marks that do not count."""
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    return "".join(map(_letter, folded))


def _letter(letter: str) -> str:
    if letter in ALPHABET:
        return letter
    if letter in LIKE:
        return LIKE[letter]
    parts = unicodedata.normalize("NFKD", letter)
    return "".join(part for part in parts if not unicodedata.combining(part))


def _part(text: str) -> tuple[int, int, str]:
    if text[0] in "0123456789":
        digits = text.lstrip("0")
        return NUMBER, len(digits), digits
    place = ALPHABET.find(text)
    if place >= 0:
        return LETTER, place, ""
    return (FOREIGN if text.isalpha() else SIGN), 0, text
