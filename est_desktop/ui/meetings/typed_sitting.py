"""The day and the times of a meeting as they stand in fields, read while they are typed."""

from dataclasses import dataclass
from datetime import date, datetime, time

from est_desktop.errors import (
    EndsBeforeStartError,
    ImpossibleDateError,
    ImpossibleTimeError,
    RefusedError,
)
from est_desktop.rules.dates import read_date, read_time


@dataclass(frozen=True, slots=True)
class ReadSitting:
    """What was read from the fields.

    Attributes:
        day, starts, ends: What the fields say; None where a field says nothing that exists.
        day_error, starts_error, ends_error: Why, to be told beside the field.
    """

    day: date | None
    starts: time | None
    ends: time | None
    day_error: RefusedError | None = None
    starts_error: RefusedError | None = None
    ends_error: RefusedError | None = None

    @property
    def span(self) -> tuple[datetime, datetime] | None:
        """When the meeting begins and ends; None while something is wrong."""
        if self.day is None or self.starts is None or self.ends is None or self.ends_error:
            return None
        return datetime.combine(self.day, self.starts), datetime.combine(self.day, self.ends)


def read_sitting(day: str, starts: str, ends: str, today: date) -> ReadSitting:
    """Read what was typed; a meeting ends the day it begins.

    Args:
        day: "14/12", "14 december", "måndag" and what else `read_date` understands.
        starts: "9", "9.30", "0930" and what else `read_time` understands.
        ends: Likewise.
        today: The day that a date without a year is counted from.
    """
    the_day, day_error = _day(day, today)
    from_time, starts_error = _time(starts)
    to_time, ends_error = _time(ends)
    if from_time is not None and to_time is not None and to_time <= from_time:
        ends_error = EndsBeforeStartError()
    return ReadSitting(the_day, from_time, to_time, day_error, starts_error, ends_error)


def _day(text: str, today: date) -> tuple[date | None, RefusedError | None]:
    try:
        return read_date(text, today), None
    except ImpossibleDateError as error:
        return None, error


def _time(text: str) -> tuple[time | None, RefusedError | None]:
    try:
        return read_time(text), None
    except ImpossibleTimeError as error:
        return None, error
