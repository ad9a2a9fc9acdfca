"""What follows from the last meeting to the next, and what is told of one matter and one year."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from uuid import UUID

from est_desktop.model.enums import MeasureStatus, MeetingState, Outcome
from est_desktop.model.rich_text import Block
from est_desktop.model.views.letterhead import Letterhead
from est_desktop.model.views.record import MeasureRow
from est_desktop.model.views.secrecy import Secrecy


class Why(Enum):
    """Why an item follows to the next meeting, or why it stays behind."""

    CARRIED = "carried"
    DEFERRED = "deferred"
    NOT_REACHED = "not_reached"
    UNDECIDED = "undecided"
    MEASURE = "measure"
    STANDING = "standing"
    WAITING = "waiting"
    SETTLED = "settled"
    WITHDRAWN = "withdrawn"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether an item follows, and why it does or does not."""

    follows: bool
    why: Why


@dataclass(frozen=True, slots=True)
class CarryRow:
    """One matter in the preview.

    Attributes:
        number: Its printed number at the last meeting; "" in the backlog.
        note: Why it was deferred, withdrawn or not reached.
        meeting: The later meeting that it is on already; "" for none.
    """

    item_id: UUID
    matter_id: UUID
    number: str
    title: str
    level: int
    verdict: Verdict
    note: str = ""
    meeting: str = ""

    @property
    def standing(self) -> bool:
        """Whether a new row of the series stands in for it."""
        return self.verdict.why is Why.STANDING


@dataclass(frozen=True, slots=True)
class EarlierDecision:
    """A decision of the last meeting and what became of it.

    Attributes:
        secrecy: The mark on it or on its item.
        measures: What it led to.
    """

    paragraph_no: int | None
    title: str
    text: str
    owner: str
    due_date: date | None
    no_action: bool
    done_on: date | None
    done_note: str
    measures: tuple[MeasureRow, ...]
    secrecy: Secrecy | None


@dataclass(frozen=True, slots=True)
class OpenMeasure:
    """A measure of the plan that is not ended, and its mark."""

    row: MeasureRow
    secrecy: Secrecy | None


@dataclass(frozen=True, slots=True)
class CarryView:
    """The preview of the next meeting: every open matter stands in one list.

    Attributes:
        meeting_id: A draft of the series on that day, which is filled; None for a new one.
        title: What the meeting is or will be called.
        starts_at, ends_at: Swedish wall-clock time.
        previous: The title of the last meeting that was held; "" for none.
        previous_id: Its id.
        follows, stays: The matters; each can be ticked the other way.
        decisions, measures: How many the last meeting made, and how many are open in the plan.
    """

    series_id: UUID
    meeting_id: UUID | None
    title: str
    starts_at: datetime
    ends_at: datetime
    place: str
    participants: int
    previous_id: UUID | None
    previous: str
    has_minutes: bool
    follows: tuple[CarryRow, ...]
    stays: tuple[CarryRow, ...]
    decisions: int
    measures: int


@dataclass(frozen=True, slots=True)
class EarlierView:
    """What the item on the previous minutes tells of.

    Attributes:
        meeting_id, meeting: The last meeting that was held, and its title.
    """

    meeting_id: UUID
    meeting: str
    decisions: tuple[EarlierDecision, ...]
    measures: tuple[OpenMeasure, ...]


@dataclass(frozen=True, slots=True)
class Previous:
    """The item on the previous minutes, as it is made.

    Attributes:
        meeting_id: The meeting they are of.
        title: "Föregående minnesanteckningar och bevakningslista".
        background: What was decided and what became of it.
        paper: What the attached minutes are called.
        added_at: The moment, UTC.
        secrecy: The mark for what is secret in them, if anything is.
    """

    meeting_id: UUID
    title: str
    background: tuple[Block, ...]
    paper: str
    added_at: datetime
    secrecy: Secrecy | None = None


@dataclass(frozen=True, slots=True)
class MatterStop:
    """One item of a matter: at a meeting, or in the backlog (then `meeting` is "")."""

    item_id: UUID
    meeting_id: UUID | None
    meeting: str
    starts_at: datetime | None
    state: MeetingState | None
    number: str
    paragraph_no: int | None
    title: str
    outcome: Outcome
    outcome_note: str
    decisions: tuple[str, ...]
    measures: tuple[tuple[str, str, MeasureStatus], ...]
    secrecy: Secrecy | None

    @property
    def id(self) -> UUID:
        """What tells it from the other stops."""
        return self.item_id


@dataclass(frozen=True, slots=True)
class MatterView:
    """A matter through all its meetings, the earliest first.

    Attributes:
        body: The council of its latest meeting.
        public_copy: Always False: what is secret is marked in it, not left out.
    """

    matter_id: UUID
    title: str
    body: str
    case_number: str
    dated_on: date
    letterhead: Letterhead
    stops: tuple[MatterStop, ...]
    public_copy: bool = False
