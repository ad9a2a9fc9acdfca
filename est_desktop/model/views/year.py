"""The year of meetings, and the items that wait for one."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from est_desktop.model.enums import MeetingState, Purpose


@dataclass(frozen=True, slots=True)
class YearMeeting:
    """A meeting as the year shows it; `series` is empty for one without."""

    id: UUID
    title: str
    series: str
    starts_at: datetime
    ends_at: datetime
    state: MeetingState


@dataclass(frozen=True, slots=True)
class ProposedMeeting:
    """A day that the rule of a series gives.

    Attributes:
        day: When to meet.
        week: Its ISO week.
        by_rule: What the rule says; another day than `day` when that is a holiday.
        holiday: What that day is called; "" when it is none.
        taken_by: The meeting of the series that the month already has; "" for none.
    """

    day: date
    week: int
    by_rule: date
    holiday: str
    taken_by: str


@dataclass(frozen=True, slots=True)
class BacklogRow:
    """An item in the backlog (ärendebank).

    Attributes:
        series_id, series: The council that it waits for; None and "" for any.
    """

    id: UUID
    position: int
    level: int
    title: str
    purpose: Purpose
    presenter: str
    minutes_planned: int
    case_number: str
    series_id: UUID | None
    series: str
    papers: int


@dataclass(frozen=True, slots=True)
class ComingMeeting:
    """A meeting that an item can be put on."""

    id: UUID
    series_id: UUID | None
    title: str
    starts_at: datetime
