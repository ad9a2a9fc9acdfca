"""Two versions of minutes, compared word by word (jämförelse)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto

from est_desktop.model.rich_text import as_plain
from est_desktop.model.views.minutes import MinutesItem, MinutesView
from est_desktop.rules.passages import bare
from est_desktop.rules.swedish import iso_date, paragraph_label

WORDS = re.compile(r"\s+|[^\W_]+|[\W_]", re.UNICODE)
"""Words, spaces, and every other character by itself."""


ALIKE = 0.5
"""Lines that share less are told whole: words in brackets all over cannot be read."""


class Change(Enum):
    """What became of a stretch of text."""

    SAME = auto()
    REMOVED = auto()
    ADDED = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text and what became of it."""

    change: Change
    text: str


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the minutes: its heading, and its paragraphs as pieces."""

    heading: tuple[Piece, ...]
    lines: tuple[tuple[Piece, ...], ...]

    @property
    def changed(self) -> bool:
        """Whether anything in it is not as it was."""
        return any(
            piece.change is not Change.SAME
            for line in (self.heading, *self.lines)
            for piece in line
        )


def compared_words(old: str, new: str) -> tuple[Piece, ...]:
    """Return what became of a text, word by word.

    Laws (tested as properties): the pieces that are the same or removed make up the old text, those
    that are the same or added the new one, and equal texts are one piece.
    """
    before, after = WORDS.findall(old), WORDS.findall(new)
    pieces: list[Piece] = []
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            pieces.append(Piece(Change.SAME, "".join(before[a:b])))
            continue
        if b > a:
            pieces.append(Piece(Change.REMOVED, "".join(before[a:b])))
        if d > c:
            pieces.append(Piece(Change.ADDED, "".join(after[c:d])))
    return tuple(pieces)


def compared(old: MinutesView, new: MinutesView) -> tuple[Part, ...]:
    """Return the parts of two versions: the head, the items in the new order, then what is gone."""
    before, after = _told(old), _told(new)
    keys = [*after, *(key for key in before if key not in after)]
    return tuple(_part(before.get(key, ("", ())), after.get(key, ("", ()))) for key in keys)


Told = tuple[str, Sequence[str]]


def _told(view: MinutesView) -> dict[object, Told]:
    """Return heading and lines of each part; the head has the key ""."""
    called = [
        ", ".join(
            part for part in (person.role, person.name, person.presence.value, person.note) if part
        )
        for party in view.parties
        for person in party.people
    ]
    days = f"{view.starts_at:%Y-%m-%d %H.%M}–{view.ends_at:%H.%M}"
    head = [days, view.place, view.chair, view.secretary, view.case_number, *called]
    parts: dict[object, Told] = {"": (view.title, [line for line in head if line])}
    return parts | {item.id: (_heading(item), _lines(item)) for item in view.items}


def _heading(item: MinutesItem) -> str:
    number = paragraph_label(item.paragraph_no) if item.paragraph_no else item.number
    return f"{number} {item.title}".strip()


def _lines(item: MinutesItem) -> list[str]:
    lines = [item.presenter, item.case_number, *as_plain(item.notes).splitlines()]
    for decision in item.decisions:
        due = iso_date(decision.due_date) if decision.due_date else ""
        lines += [*map(bare, decision.points), decision.owner, due, decision.send_to]
    for measure in item.measures:
        due = iso_date(measure.due_date) if measure.due_date else ""
        lines += [f"{measure.number} {bare(measure.text)}", measure.owner, due]
    lines += [f"{paper.number} {paper.title}" for paper in item.papers]
    return [line for line in lines if line]


def _paired(old: str, new: str) -> list[tuple[Piece, ...]]:
    """Return a changed line word by word, or as two lines if hardly a word is the same."""
    if SequenceMatcher(None, WORDS.findall(old), WORDS.findall(new)).ratio() >= ALIKE:
        return [compared_words(old, new)]
    return [(Piece(Change.REMOVED, old),), (Piece(Change.ADDED, new),)]


def _part(old: Told, new: Told) -> Part:
    """Compare line by line first, so that words are only compared where a line is another."""
    before, after = list(old[1]), list(new[1])
    lines: list[tuple[Piece, ...]] = []
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            lines += [(Piece(Change.SAME, line),) for line in before[a:b]]
            continue
        pairs = min(b - a, d - c)
        for n in range(pairs):
            lines += _paired(before[a + n], after[c + n])
        lines += [(Piece(Change.REMOVED, line),) for line in before[a + pairs : b]]
        lines += [(Piece(Change.ADDED, line),) for line in after[c + pairs : d]]
    return Part(compared_words(old[0], new[0]), tuple(lines))
