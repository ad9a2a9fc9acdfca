"""Numbers as they are printed: items, paragraphs, measures."""

from collections.abc import Sequence

from est_desktop.model.enums import ItemKind, Outcome

UNTREATED = (Outcome.WITHDRAWN, Outcome.NOT_REACHED)
"""Outcomes of items that the meeting spent no time on."""
DEEPEST = 2
"""Sub-items go this many levels below an item: 4, 4.1, 4.1.1."""


def item_labels(rows: Sequence[tuple[ItemKind, int]], sent: Sequence[str] = ()) -> tuple[str, ...]:
    """Return the printed number of each row, in order: "4", "4.1"; "" for a pause.

    Numbers follow the order until they are sent. Those that were sent stay, wherever the row
    moves, and what comes later gets the next free number (domain rule: utskickade nummer är
    frysta).

    Args:
        rows: Kind and level (0–2) of every row of one meeting.
        sent: The number each row was sent with, "" for none; nothing for none at all.
    """
    sent = sent or [""] * len(rows)
    taken: dict[str, int] = {}
    for label in filter(None, sent):
        _take(taken, label)
    parents = [""] * (DEEPEST + 1)
    labels = []
    for (kind, level), given in zip(rows, sent, strict=True):
        if kind is ItemKind.PAUSE:
            labels.append("")
            continue
        label = given or f"{parents[level]}{taken.get(parents[level], 0) + 1}"
        _take(taken, label)
        parents[level + 1 :] = [f"{label}."] * (DEEPEST - level)
        labels.append(label)
    return tuple(labels)


def _take(taken: dict[str, int], label: str) -> None:
    """Note, for what each beginning "4." of a number leads to, the highest number after it."""
    parts = label.split(".")
    for depth, part in enumerate(parts):
        start = "".join(f"{number}." for number in parts[:depth])
        taken[start] = max(taken.get(start, 0), int(part))


def paper_numbers(sent: Sequence[int | None]) -> tuple[int, ...]:
    """Return the number of each paper (bilaga) of a meeting, in order.

    Numbers run through the meeting; those that were sent stay, later ones get the next free.

    Args:
        sent: The number each paper was sent with, None for none.
    """
    free = max((number for number in sent if number), default=0)
    numbers = []
    for number in sent:
        if number is None:
            free += 1
        numbers.append(number or free)
    return tuple(numbers)


def has_paragraph(kind: ItemKind, level: int) -> bool:
    """Tell whether a row gets a paragraph (§) of its own: items do, sub-items and pauses do not.

    So do items that were withdrawn (utgår) or not reached: their § says so.
    """
    return kind is ItemKind.ITEM and level == 0


def first_free(highest: int | None) -> int:
    """Return the number after the highest one drawn so far; 1 if none has been.

    Paragraphs (§) run per body and calendar year; a number once drawn is never used again.
    """
    return 1 if highest is None else highest + 1


def measure_label(year: int, number: int) -> str:
    """Return a measure's printed number, "Å26-04"."""
    return f"Å{year % 100:02d}-{number:02d}"


def meeting_title(designation: str, year: int, number: int) -> str:
    """Return a meeting's title from the series' pattern; other braces stay as typed."""
    return designation.replace("{year}", str(year)).replace("{number}", str(number))
