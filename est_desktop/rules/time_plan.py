"""Clock times from durations."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple


class Treated(NamedTuple):
    """A row's planned minutes, and when it was treated, as far as that is noted."""

    minutes: int
    began: datetime | None = None
    ended: datetime | None = None


def starting_times(begins: datetime, minutes: Sequence[int]) -> tuple[datetime, ...]:
    """Return when each row begins, if every row before it keeps its minutes.

    Args:
        begins: When the meeting begins.
        minutes: The planned minutes of each row, in order; pauses and sub-items count too.
    """
    times = []
    now = begins
    for planned in minutes:
        times.append(now)
        now += timedelta(minutes=planned)
    return tuple(times)


def expected_times(begins: datetime, rows: Sequence[Treated]) -> tuple[datetime, ...]:
    """Return when each row began, or is expected to begin after what has been noted so far.

    What has begun did so when it did. The row after it begins when it ended, or when its minutes
    are spent; what follows keeps its own minutes, however late or early that makes it.

    Args:
        begins: When the meeting began, or is planned to.
        rows: In order; pauses and sub-items count too.
    """
    times = []
    now = begins
    for row in rows:
        if row.began is not None:
            now = row.began
        times.append(now)
        now = row.ended or now + timedelta(minutes=row.minutes)
    return tuple(times)


def minutes_over(begins: datetime, ends: datetime, minutes: Sequence[int]) -> int:
    """Return how many minutes the rows go past the meeting's end; 0 or less if they fit."""
    return sum(minutes) - int((ends - begins).total_seconds()) // 60
