"""Texts as they are stored: one form for what looks the same."""

import unicodedata

MOST_TITLE = 20_000
"""Titles longer than this, in characters, are refused: they could not be printed in a list."""
LINE_BREAKS = "\n\r\t\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""Characters that would break a line in two."""
UNPRINTABLE = "\N{REPLACEMENT CHARACTER}"
"""Stands, visibly, for control characters that no font can show."""


def one_line(text: str) -> str:
    """Return a title as it is stored: composed (NFC), on one line, without spaces around it.

    Control characters, which nobody typed on purpose, become a visible substitute.
    """
    composed = unicodedata.normalize("NFC", text)
    spaced = "".join(" " if letter in LINE_BREAKS else letter for letter in composed)
    return _visible(spaced).strip()


def many_lines(text: str) -> str:
    """Return a plain text as it is stored: composed (NFC), lines ended by a line feed alone."""
    composed = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    return _visible(composed.replace("\u2029", "\n").replace("\u2028", "\n"), keep="\n\t")


def points(text: str) -> tuple[str, ...]:
    """Return the points of a text with one point a line, without the empty ones."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _visible(text: str, keep: str = "") -> str:
    return "".join(
        UNPRINTABLE
        if unicodedata.category(letter) in ("Cc", "Cs") and letter not in keep
        else letter
        for letter in text
    )
