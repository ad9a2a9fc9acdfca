"""Secret passages in plain texts: decisions and proposed decisions, one point a line.

A passage stands between two signs in the text itself, so that it goes with the words wherever they
are moved. What is unclear is secret: half a pair hides the line from there on, or up to there.
"""

from collections.abc import Iterable
from itertools import groupby

from est_desktop.model.rich_text import Run

OPEN = "\N{MATHEMATICAL LEFT WHITE SQUARE BRACKET}"
CLOSE = "\N{MATHEMATICAL RIGHT WHITE SQUARE BRACKET}"


def passages(line: str) -> tuple[Run, ...]:
    """Return a line without its signs, as runs that are secret or not."""
    letters: list[tuple[str, bool]] = []
    depth = 0
    for letter in line:
        if letter == OPEN:
            depth += 1
        elif letter != CLOSE:
            letters.append((letter, depth > 0))
        elif depth:
            depth -= 1
        else:
            letters = [(before, True) for before, _ in letters]
    return _runs(letters)


def bare(text: str) -> str:
    """Return a text of any lines without the signs."""
    return text.replace(OPEN, "").replace(CLOSE, "")


def has_passage(text: str) -> bool:
    """Tell whether anything in a text of any lines is a secret passage."""
    return any(run.secret for line in text.splitlines() for run in passages(line))


def signed(runs: Iterable[Run]) -> str:
    """Return runs as a line with signs around what is secret."""
    return "".join(f"{OPEN}{run.text}{CLOSE}" if run.secret else run.text for run in runs)


def toggled(text: str, start: int, end: int) -> str:
    """Make a part of a text a secret passage, or no longer one if all of it is.

    Args:
        text: Of any lines.
        start: The part's first place.
        end: The place behind it.
    """
    letters, within = _letters(text), _within(text, start, end)
    wanted = not all(secret for letter, secret in letters[within] if letter.strip())
    letters[within] = [(letter, wanted) for letter, _ in letters[within]]
    return _signed(letters)


def part_of(text: str, start: int, end: int) -> str:
    """Return a part of a text, with signs around what is secret in it; places as for `toggled`."""
    return _signed(_letters(text)[_within(text, start, end)])


def place_of(text: str, letters: int) -> int:
    """Return the place in a text behind so many letters, the signs not counted."""
    place = 0
    while letters and place < len(text):
        letters -= text[place] not in (OPEN, CLOSE)
        place += 1
    return place


def _letters(text: str) -> list[tuple[str, bool]]:
    """Return the letters of a text of any lines, each with whether it is secret."""
    runs = (run for line in text.splitlines(keepends=True) for run in passages(line))
    return [(letter, run.secret) for run in runs for letter in run.text]


def _within(text: str, start: int, end: int) -> slice:
    return slice(len(bare(text[:start])), len(bare(text[:end])))


def _signed(letters: Iterable[tuple[str, bool]]) -> str:
    """Return letters as a text; a passage ends with its line."""
    return signed(_runs((letter, secret and letter != "\n") for letter, secret in letters))


def _runs(letters: Iterable[tuple[str, bool]]) -> tuple[Run, ...]:
    return tuple(
        Run("".join(letter for letter, _ in some), secret=secret)
        for secret, some in groupby(letters, key=lambda each: each[1])
    )
