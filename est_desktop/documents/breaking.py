"""Lines: where a paragraph of words breaks, and where a word does that is wider than its line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from pyphen import Pyphen

from est_desktop.documents.words import Words

SOFT_HYPHEN = "\u00ad"
"""Drawn as a hyphen at a line's end; readers aloud and searches join the word again."""
WORTH_FILLING = 0.35
"""A long word is also divided when a line would else stay empty by this share."""
SHORTEST_DIVIDED = 10
"""Words of fewer letters are never divided to fill a line."""
LONGEST_WORD = 60
"""What is longer is no word; it breaks where it must."""
FEWEST_LETTERS = 3
"""So many letters stay on either side of a hyphen."""
JOINTS = re.compile(r"(?<=[-/_.,:;@\\&=+])(?=\w)")
"""Where addresses and file names break without a hyphen."""


@cache
def _swedish() -> Pyphen:
    """Return the Swedish patterns; reading them takes longer than a page, so only when needed."""
    return Pyphen(lang="sv", left=FEWEST_LETTERS, right=FEWEST_LETTERS)


class Segment(NamedTuple):
    """Words of one run that stand on one line, with a space between each two.

    Attributes:
        run: The place of the run in its paragraph.
        words: What is shown; the last may end with a soft hyphen.
        spaced: A space follows.
    """

    run: int
    words: list[str]
    spaced: bool


class Line(NamedTuple):
    """What stands on one line; its width is in thousandths of the size, without a last space."""

    segments: Sequence[Segment]
    width: float


@dataclass(slots=True)
class Piece:
    """A word, or a part of one, of a single run.

    Attributes:
        tied: The next piece belongs to the same word: the line must not break between them.
        spaced: A space follows.
    """

    run: int
    word: str
    width: float
    tied: bool = False
    spaced: bool = True


class LineBreaker:
    """Breaks paragraphs into lines, each as full as can be.

    Args:
        words: The words of each run.
        limit: The width of a line, in thousandths of the size.
    """

    def __init__(self, words: Sequence[Words], limit: float) -> None:
        self._words = words
        self._limit = limit
        self._space = words[0].space

    def break_runs(self, texts: Sequence[str]) -> list[Line]:
        """Return the lines of a paragraph that has a text for each run, without line ends."""
        if len(texts) == 1:
            lines = self._break_plain(texts[0].split(" "))
            if lines is not None:
                return lines
        return self._break_pieces(self._pieces(texts))

    def _break_plain(self, texts: list[str]) -> list[Line] | None:
        """Return the lines of a single run, or None if a word has to be divided."""
        widths, space, limit = self._words[0].widths, self._space, self._limit
        lines = []
        start, filled = 0, -space
        for index, text in enumerate(texts):
            width = widths[text]
            if filled + space + width > limit:
                if width > limit or self._worth_dividing(text, limit - filled - space):
                    return None
                lines.append(Line((Segment(0, texts[start:index], spaced=True),), filled))
                start, filled = index, -space
            filled += space + width
        lines.append(Line((Segment(0, texts[start:], spaced=False),), max(filled, 0)))
        return lines

    def _pieces(self, texts: Sequence[str]) -> list[Piece]:
        pieces: list[Piece] = []
        for run, text in enumerate(texts):
            widths = self._words[run].widths
            *spaced, last = text.split(" ")
            for word in spaced:
                pieces += [Piece(run, part, widths[part], spaced=False) for part in _cut(word)]
                pieces[-1].spaced = True
            if last:
                pieces += [Piece(run, part, widths[part], spaced=False) for part in _cut(last)]
                pieces[-1].tied = True
        if pieces:
            pieces[-1].tied = False
        return pieces

    def _break_pieces(self, pieces: list[Piece]) -> list[Line]:
        lines: list[Line] = []
        start, index, filled = 0, 0, 0.0
        limit, space = self._limit, self._space
        while index < len(pieces):
            piece = pieces[index]
            if filled + piece.width <= limit:
                filled += piece.width + (space if piece.spaced else 0)
                index += 1
                continue
            if self._divide(pieces, start, index, limit - filled):
                index += 1
            else:
                index = _last_break(pieces, start, index)
            lines.append(self._line(pieces[start:index]))
            start, filled = index, 0.0
        if start < len(pieces) or not lines:
            lines.append(self._line(pieces[start:]))
        return lines

    def _line(self, pieces: list[Piece]) -> Line:
        segments: list[Segment] = []
        joined = False
        for piece in pieces:
            last = segments[-1] if segments else None
            if last is None or last.run != piece.run:
                segments.append(Segment(piece.run, [piece.word], piece.spaced))
            elif joined:
                last.words[-1] += piece.word
                segments[-1] = last._replace(spaced=piece.spaced)
            else:
                last.words.append(piece.word)
                segments[-1] = last._replace(spaced=piece.spaced)
            joined = not piece.spaced
        width = sum([piece.width for piece in pieces])
        return Line(segments, width + self._space * sum([p.spaced for p in pieces[:-1]]))

    def _worth_dividing(self, word: str, room: float) -> bool:
        return room > WORTH_FILLING * self._limit and len(word) >= SHORTEST_DIVIDED

    def _divide(self, pieces: list[Piece], start: int, index: int, room: float) -> bool:
        """Divide a piece so that its head fits the room; tell whether that was done."""
        piece = pieces[index]
        overlong = piece.width > self._limit
        must = index == start or not pieces[index - 1].spaced
        if not (overlong and must) and not self._worth_dividing(piece.word, room):
            return False
        words = self._words[piece.run]
        head = _hyphenated(piece.word, room, words)
        if not head and overlong:
            head = _jointed(piece.word, room, words)
            if not head and must:
                head = _chopped(piece.word, room, words, least=int(index == start))
        if not head:
            return False
        tail = piece.word[len(head.removesuffix(SOFT_HYPHEN)) :]
        pieces[index : index + 1] = [
            Piece(piece.run, head, words.widths[head], spaced=False),
            Piece(piece.run, tail, words.widths[tail], piece.tied, piece.spaced),
        ]
        return True


def _cut(word: str) -> list[str]:
    """Return a word, or something much longer than any word in handy parts."""
    if len(word) <= LONGEST_WORD * 2:
        return [word]
    return [word[at : at + LONGEST_WORD] for at in range(0, len(word), LONGEST_WORD)]


def _last_break(pieces: list[Piece], start: int, index: int) -> int:
    """Return where the line ends that starts at `start` and cannot take the piece at `index`."""
    stop = index
    while stop > start and pieces[stop - 1].tied:
        stop -= 1
    return stop if stop > start else max(index, start + 1)


def _hyphenated(word: str, room: float, words: Words) -> str:
    """Return the longest head of a word, with a soft hyphen, that fits; "" if none does."""
    if not SHORTEST_DIVIDED <= len(word) <= LONGEST_WORD or not word.replace("-", "").isalpha():
        return ""
    if "-" in word:
        return ""
    heads = [word[:position] + SOFT_HYPHEN for position in reversed(_swedish().positions(word))]
    return next((head for head in heads if words.widths[head] <= room), "")


def _jointed(word: str, room: float, words: Words) -> str:
    """Return the longest head of an address or file name that ends at a joint and fits."""
    longest = _chopped(word, room, words, least=0)
    ends = [joint.start() for joint in JOINTS.finditer(word) if joint.start() <= len(longest)]
    return word[: ends[-1]] if ends else ""


def _chopped(word: str, room: float, words: Words, *, least: int) -> str:
    """Return as many characters as fit, but so many at least; "" for a single one."""
    filled = 0.0
    for count, character in enumerate(word):
        filled += words.widths[character]
        if filled > room:
            return word[: max(count, least)] if len(word) > 1 else ""
    return word[:-1]
