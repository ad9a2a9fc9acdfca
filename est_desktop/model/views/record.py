"""What the minutes tab shows: who takes part, and what came of each item."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from est_desktop.model.enums import Capacity, ItemKind, Level, MeasureStatus, Outcome, Presence
from est_desktop.model.rich_text import Block
from est_desktop.model.views.onward import GoneOn


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """Somebody called to the meeting.

    Attributes:
        organisation: Its name; rows come grouped by it.
        deputy_for_id: The person whose place a deputy takes.
        from_item_id, to_item_id: The first and last item taken part in; None for the whole.
    """

    id: UUID
    person_id: UUID
    organisation_id: UUID
    organisation: str
    role: str
    name: str
    presence: Presence
    capacity: Capacity
    deputy_for_id: UUID | None
    from_item_id: UUID | None
    to_item_id: UUID | None
    note: str
    arrived_at: datetime | None = None
    left_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision, as it is edited; `text` is plain, one point a line."""

    id: UUID
    text: str
    organisation_id: UUID | None
    owner: str
    due_date: date | None
    no_action: bool
    send_to: str
    sent_on: date | None = None
    done_on: date | None = None
    done_note: str = ""


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """A measure; `number` is the printed one, "Å26-04".

    Attributes:
        organisation: The responsible organisation's name; empty for none.
        meeting: The title of the meeting where it was agreed; empty for none.
        created_on: The day it came into the plan.
        overdue: Its last day has passed and it is not done.
        decision_id: The decision it came out of, if any.
        areas: Their names, in the order of the register.
    """

    id: UUID
    number: str
    text: str
    organisation_id: UUID | None
    organisation: str
    owner: str
    created_on: date
    start_date: date | None
    due_date: date | None
    status: MeasureStatus
    meeting: str
    overdue: bool
    decision_id: UUID | None = None
    level: Level | None = None
    areas: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordView:
    """An item while minutes are taken.

    Attributes:
        paragraph_no: The § it would get today; None for sub-items and pauses.
        decision_lead: What a decision begins with, "Samrådet enas om att".
        late: It came after the first dispatch (tillkommande).
        outcome, outcome_note: What became of it, and why.
        gone_on: Where it went when it was deferred; None when that is not known yet.
        began_at, ended_at: When it was treated, if noted.
        conflict_ids: The people who take no part in it (jäv).
    """

    id: UUID
    meeting_id: UUID
    number: str
    paragraph_no: int | None
    kind: ItemKind
    title: str
    presenter: str
    minutes_planned: int
    papers: int
    background: tuple[Block, ...]
    proposed_decision: str
    notes: tuple[Block, ...]
    decisions: tuple[DecisionRow, ...]
    measures: tuple[MeasureRow, ...]
    decision_lead: str
    late: bool = False
    outcome: Outcome = Outcome.OPEN
    outcome_note: str = ""
    began_at: datetime | None = None
    ended_at: datetime | None = None
    conflict_ids: frozenset[UUID] = frozenset()
    gone_on: GoneOn | None = None
