"""What follows from the last meeting to the next (domain rule: öppna ärenden följer med).

Laws (tested): every matter is in exactly one list; what is carried by hand follows; what was
deferred, not reached, undecided or has an open measure follows unless it was withdrawn.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from est_desktop.model.enums import Outcome
from est_desktop.model.views.carry_over import CarryRow, Verdict, Why


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of an item when the next meeting is made.

    Attributes:
        outcome: See `outcome_of`.
        standing: The series begins every meeting with such an item.
        open_measure: A measure agreed under it is not ended.
        carry: The secretary wants it there.
        elsewhere: The matter is already on a later meeting or in the backlog.
    """

    outcome: Outcome
    standing: bool = False
    open_measure: bool = False
    carry: bool = False
    elsewhere: bool = False


def outcome_of(outcome: Outcome, *, decided: bool, noted: bool) -> Outcome:
    """Return what became of an item: what was said, or what its decisions and notes tell."""
    if outcome is not Outcome.OPEN:
        return outcome
    if decided:
        return Outcome.AGREED
    return Outcome.NOTED if noted else Outcome.OPEN


def verdict(facts: Facts) -> Verdict:
    """Tell whether an item follows to the next meeting, and the first reason that holds.

    A standing item comes anew from the series, empty; only when it was carried by hand, deferred
    or not reached does it come with what was prepared for it.
    """
    if facts.elsewhere:
        return Verdict(follows=False, why=Why.ELSEWHERE)
    reasons = (
        (facts.carry, Why.CARRIED),
        (facts.outcome is Outcome.DEFERRED, Why.DEFERRED),
        (facts.outcome is Outcome.NOT_REACHED, Why.NOT_REACHED),
        (facts.standing, Why.STANDING),
        (facts.outcome is Outcome.OPEN, Why.UNDECIDED),
        (facts.open_measure and facts.outcome is not Outcome.WITHDRAWN, Why.MEASURE),
    )
    for holds, why in reasons:
        if holds:
            return Verdict(follows=True, why=why)
    withdrawn = facts.outcome is Outcome.WITHDRAWN
    return Verdict(follows=False, why=Why.WITHDRAWN if withdrawn else Why.SETTLED)


def split(rows: Iterable[CarryRow]) -> tuple[tuple[CarryRow, ...], tuple[CarryRow, ...]]:
    """Return the rows that follow and those that stay; of one matter, only its latest row.

    Args:
        rows: In order of time: a later row of a matter stands for the earlier ones.
    """
    latest = list({row.matter_id: row for row in rows}.values())
    return (
        tuple(row for row in latest if row.verdict.follows),
        tuple(row for row in latest if not row.verdict.follows),
    )


Key = TypeVar("Key")


def placed_after(
    old: Sequence[tuple[Key, int]], known: Collection[Key], key: Key
) -> tuple[Key | None, bool]:
    """Return where a row of the last agenda belongs among those of the next.

    Args:
        old: The last agenda: keys and levels.
        known: The keys that have a row in the next agenda already.
        key: The row to place.

    Returns:
        The known row that it follows, or None for none, and whether that one is its parent (it
        then becomes the last sub-item there).
    """
    index = next(place for place, (other, _) in enumerate(old) if other == key)
    level = old[index][1]
    for other, depth in reversed(old[:index]):
        if depth < level:
            level = depth
            if other in known:
                return other, True
    for other, depth in reversed(old[:index]):
        if other in known and depth == 0:
            return other, False
    return None, False


def same_point(title: str, other: str) -> bool:
    """Tell whether two items are both the one on the previous minutes: their first word is one."""
    return title.split()[:1] == other.split()[:1]
