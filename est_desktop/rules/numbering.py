"""Numbers as they are printed: items, paragraphs, measures."""

from collections.abc import Sequence

from est_desktop.model.enums import ItemKind

DEEPEST = 2
"""Sub-items go this many levels below an item: 4, 4.1, 4.1.1."""


def item_labels(rows: Sequence[tuple[ItemKind, int]]) -> tuple[str, ...]:
    """Return the printed number of each row, in order: "4", "4.1"; "" for a pause.

    Args:
        rows: Kind and level (0–2) of every row of one meeting.
    """
    counters = [0] * (DEEPEST + 1)
    labels = []
    for kind, level in rows:
        if kind is ItemKind.PAUSE:
            labels.append("")
            continue
        counters[level] += 1
        counters[level + 1 :] = [0] * (DEEPEST - level)
        labels.append(".".join(str(number) for number in counters[: level + 1]))
    return tuple(labels)


def has_paragraph(kind: ItemKind, level: int) -> bool:
    """Tell whether a row gets a paragraph (§) of its own: items do, sub-items and pauses do not."""
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
