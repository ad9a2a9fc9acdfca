"""Clock times from durations."""

from collections.abc import Sequence
from datetime import datetime, timedelta


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


def minutes_over(begins: datetime, ends: datetime, minutes: Sequence[int]) -> int:
    """Return how many minutes the rows go past the meeting's end; 0 or less if they fit."""
    return sum(minutes) - int((ends - begins).total_seconds()) // 60
