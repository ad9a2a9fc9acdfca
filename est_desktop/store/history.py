"""The steps that can be undone and redone; in memory, so they end with the program."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from est_desktop.store.changes import RowChange

MOST_STEPS = 500
"""Older steps are forgotten."""
JOIN_WITHIN = timedelta(seconds=60)
"""Typing in one field is undone at once, but never more than this much of it."""


@dataclass(frozen=True, slots=True)
class Step:
    """One undoable user action. Steps in a row with the same `merge_key` become one."""

    label: str
    changes: tuple[RowChange, ...]
    started_at: datetime
    merge_key: str | None = None


class History:
    """Two piles of steps: done, and undone again."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._open = False

    @property
    def last_done(self) -> Step | None:
        """The step that undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def last_undone(self) -> Step | None:
        """The step that redo would do again."""
        return self._undone[-1] if self._undone else None

    def add(self, step: Step) -> None:
        """Remember what was just done; what had been undone can no longer be redone."""
        last = self.last_done
        if last and self._open and _belongs_to(step, last):
            self._done[-1] = replace(last, changes=_joined(last.changes, step.changes))
        else:
            self._done.append(step)
        del self._done[:-MOST_STEPS]
        self._undone.clear()
        self._open = True

    def close_step(self) -> None:
        """Let the next step stand for itself, whatever its merge key."""
        self._open = False

    def mark_undone(self) -> None:
        """Move the last step done to the undone ones."""
        self._undone.append(self._done.pop())
        self._open = False

    def mark_redone(self) -> None:
        """Move the last step undone back to the done ones."""
        self._done.append(self._undone.pop())
        self._open = False

    def forget(self) -> None:
        """Forget everything: what comes next shall not be undone past this point."""
        self._done.clear()
        self._undone.clear()

    def mentions(self, value: str) -> bool:
        """Tell whether a step could bring back a row with this value in one of its columns."""
        return any(
            value in image.values()
            for step in (*self._done, *self._undone)
            for change in step.changes
            for image in (change.before, change.after)
            if image
        )


def _belongs_to(step: Step, last: Step) -> bool:
    soon = step.started_at - last.started_at <= JOIN_WITHIN
    return step.merge_key is not None and step.merge_key == last.merge_key and soon


def _joined(earlier: tuple[RowChange, ...], later: tuple[RowChange, ...]) -> tuple[RowChange, ...]:
    """Return both as one; typing in one row keeps its first and last image alone."""
    if len(earlier) == len(later) == 1:
        first, last = earlier[0], later[0]
        if (first.table, first.key) == (last.table, last.key):
            return (replace(first, after=last.after),)
    return earlier + later
