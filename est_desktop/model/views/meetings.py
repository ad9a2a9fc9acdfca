"""Lists of meetings, series and what the overview shows."""

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from est_desktop.model.enums import ItemKind, Purpose


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One line in the list of meetings.

    Attributes:
        areas: The areas its items concern, as one printed text.
    """

    id: UUID
    title: str
    series: str
    starts_at: datetime
    ends_at: datetime
    place: str
    areas: str
    items: int
    papers: int
    decisions: int
    measures: int


@dataclass(frozen=True, slots=True)
class MeetingList:
    """The meetings from today on, soonest first, and those before, latest first."""

    coming: tuple[MeetingRow, ...]
    past: tuple[MeetingRow, ...]


@dataclass(frozen=True, slots=True)
class StandingRow:
    """An item that every meeting of the series begins with."""

    id: UUID
    position: int
    level: int
    kind: ItemKind
    title: str
    purpose: Purpose
    presenter: str
    minutes_planned: int


@dataclass(frozen=True, slots=True)
class SeriesView:
    """A series, as its form shows it; `participant_ids` are called to each meeting."""

    id: UUID
    name: str
    designation: str
    subject: str
    decision_verb: str
    place: str
    starts: time
    ends: time
    case_number: str
    chair_id: UUID | None
    secretary_id: UUID | None
    items: tuple[StandingRow, ...]
    participant_ids: frozenset[UUID]
    vice_chair_id: UUID | None = None
    rule_week: int | None = None
    rule_weekday: int | None = None
    rule_months: str = ""


@dataclass(frozen=True, slots=True)
class NextInSeries:
    """What a new meeting of a series would be called on a day, and what comes along."""

    series_id: UUID
    title: str
    year: int
    number: int
    starts: time
    ends: time
    place: str
    items: int
    participants: int


@dataclass(frozen=True, slots=True)
class Readiness:
    """One row of what is ready, or not, before a meeting. Counts are `done` of `total`."""

    done: int
    total: int

    @property
    def ready(self) -> bool:
        """Whether nothing is left."""
        return self.done >= self.total


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """The next meeting, and how far it is prepared.

    Attributes:
        invited: How many people are called.
        planned_minutes, minutes: The agenda's sum, and the meeting's length.
        presenters: Items that have a presenter.
        papers: Items that have a paper.
    """

    row: MeetingRow
    invited: int
    planned_minutes: int
    minutes: int
    presenters: Readiness
    papers: Readiness


@dataclass(frozen=True, slots=True)
class DueMeasure:
    """A measure that is late or due soon."""

    id: UUID
    number: str
    text: str
    owner: str
    due_date: date


@dataclass(frozen=True, slots=True)
class OverviewView:
    """What must be done now.

    Attributes:
        late: Measures past their last day, longest first; at most five.
        late_count, open_count, done_count: Of all measures.
        without_notes: Past meetings of the last 60 days whose minutes are empty.
        empty: There is no meeting, no person and no measure at all.
        missing_reports: Who has not reported, with the area, "Polisen (Hageby)".
    """

    next_meeting: NextMeeting | None
    coming: tuple[MeetingRow, ...]
    latest: tuple[MeetingRow, ...]
    late: tuple[DueMeasure, ...]
    soon: tuple[DueMeasure, ...]
    late_count: int
    open_count: int
    done_count: int
    without_notes: tuple[MeetingRow, ...]
    empty: bool
    missing_reports: tuple[str, ...] = ()
