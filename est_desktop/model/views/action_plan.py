"""The action plan (handlingsplan) as a list that can be searched and sorted, however long it is."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from est_desktop.model.enums import Level, MeasureKind, MeasureStatus, Term
from est_desktop.model.views.record import MeasureRow
from est_desktop.model.views.secrecy import Secrecy


class PlanGroup(StrEnum):
    """A heap that every measure lies in exactly one of: late, under way, not begun, ended."""

    OVERDUE = "overdue"
    ONGOING = "ongoing"
    NOT_STARTED = "not_started"
    ENDED = "ended"


class PlanOrder(StrEnum):
    """What the list is sorted by: number, text, who answers, last day, status, meeting."""

    NUMBER = "number"
    TEXT = "text"
    OWNER = "owner"
    DUE = "due"
    STATUS = "status"
    MEETING = "meeting"


class PlanChange(StrEnum):
    """What became of a measure since a meeting; the first that holds counts."""

    DONE = "done"
    LATE = "late"
    NEW = "new"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class PlanSearch:
    """Which measures are wanted, and in which order.

    Attributes:
        words: Each must occur in the number, the text, or who answers; capitals do not count.
        organisation_id: It answers or takes part.
        area_id: The measure is for it.
        overdue: Only late ones.
        since: A meeting; only what is new, changed, done or late since it began.
    """

    words: str = ""
    group: PlanGroup | None = None
    status: MeasureStatus | None = None
    organisation_id: UUID | None = None
    area_id: UUID | None = None
    level: Level | None = None
    overdue: bool = False
    since: UUID | None = None
    order: PlanOrder = PlanOrder.DUE
    descending: bool = False

    @property
    def narrows(self) -> bool:
        """Whether it leaves anything out."""
        parts = (self.words.strip(), self.group, self.status, self.organisation_id, self.area_id)
        return any((*parts, self.level, self.overdue, self.since))


@dataclass(frozen=True, slots=True)
class PlanLane:
    """The measures that one organisation answers for, on the timeline.

    Attributes:
        organisation: Its name; empty for measures that nobody answers for.
        count: How many they are.
        first, last: The first and last day of all of them.
    """

    organisation: str
    count: int
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class AgreedAt:
    """The meeting and item that a measure was agreed at.

    Attributes:
        paragraph_no: The item's §, if it has one.
    """

    meeting_id: UUID
    item_id: UUID
    meeting: str
    item: str
    paragraph_no: int | None


@dataclass(frozen=True, slots=True)
class MeasureDetails:
    """Why a measure is done, and of what sort it is; see `model.tables.outcome.Measure`."""

    problem: str = ""
    goal: str = ""
    indicator: str = ""
    level: Level | None = None
    term: Term | None = None
    kind: MeasureKind | None = None
    start_date: date | None = None


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A follow-up note and what it changed; `treated_at` is where it was treated, if anywhere."""

    id: UUID
    noted_at: datetime
    text: str
    old_due: date | None
    new_due: date | None
    old_status: MeasureStatus | None
    new_status: MeasureStatus | None
    treated_at: AgreedAt | None


@dataclass(frozen=True, slots=True)
class MeasureView:
    """All that is known of a measure.

    Attributes:
        row: What the list shows of it.
        decision: The text of the decision it came out of; empty for none.
        agreed_at: Where it was agreed; None for one that came from no meeting.
        notes: The follow-up, newest first.
        sources: The passages of situation reports that it came of, each told as a line.
    """

    row: MeasureRow
    details: MeasureDetails
    closed_reason: str
    decision: str
    agreed_at: AgreedAt | None
    area_ids: frozenset[UUID]
    partner_ids: frozenset[UUID]
    notes: tuple[NoteRow, ...]
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A measure as the plan is printed.

    Attributes:
        status: None where a public copy does not tell it.
        change: What became of it since the meeting that the plan is compared with.
        note: The newest follow-up note.
        secrecy: The mark on it, or on the item it was agreed under.
    """

    number: str
    text: str
    problem: str
    goal: str
    areas: tuple[str, ...]
    owner: str
    partners: tuple[str, ...]
    level: Level | None
    term: Term | None
    kind: MeasureKind | None
    indicator: str
    start_date: date | None
    due_date: date | None
    status: MeasureStatus | None
    overdue: bool
    agreed: str
    note: str
    closed_reason: str
    change: PlanChange | None = None
    secrecy: Secrecy | None = None


@dataclass(frozen=True, slots=True)
class PlanView:
    """The action plan as it is printed, or kept as a meeting adopted it.

    Attributes:
        dated_on: The day it shows.
        selection: What narrows it, in words; empty for the whole plan.
        since: The meeting that it is compared with; empty for none.
        adopted_at: The meeting that adopted it; empty for a plan that is at work.
        public_copy: What is secret has been left out.
    """

    organisation: str
    unit: str
    dated_on: date
    lines: tuple[PlanLine, ...]
    selection: tuple[str, ...] = ()
    since: str = ""
    adopted_at: str = ""
    public_copy: bool = False


@dataclass(frozen=True, slots=True)
class AdoptedRow:
    """A plan that a meeting adopted, and the file that was made of it then."""

    id: UUID
    title: str
    adopted_on: date
    file_name: str
    sha256: str
    size: int
