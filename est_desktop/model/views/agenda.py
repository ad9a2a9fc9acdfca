"""What the meeting workspace shows of a meeting and its agenda."""

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from est_desktop.model.enums import InformationClass, ItemKind, MeetingState, Outcome, Purpose
from est_desktop.model.rich_text import Block
from est_desktop.model.views.secrecy import Secrecy


@dataclass(frozen=True, slots=True)
class MeetingHead:
    """The facts of a meeting, as its form shows them.

    Attributes:
        series: The name of its series; empty for a meeting without one.
        parties: How many organisations are called.
    """

    id: UUID
    series_id: UUID | None
    series: str
    title: str
    starts_at: datetime
    ends_at: datetime
    place: str
    case_number: str
    subject: str
    decision_verb: str
    chair_id: UUID | None
    secretary_id: UUID | None
    reply_by: date | None
    state: MeetingState
    information_class: InformationClass
    vice_chair_id: UUID | None = None

    @property
    def minutes(self) -> int:
        """How long the meeting is, in minutes."""
        return int((self.ends_at - self.starts_at).total_seconds()) // 60


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One row of the agenda list.

    Attributes:
        number: As printed, "4" or "4.1"; empty for a pause.
        starts: The approximate time it begins.
        noted: Something is written in the minutes (notes, a decision or a measure).
        late: It came after the first dispatch (tillkommande).
        expected: When it began, or begins after what has been noted so far; None as planned.
        began, ended: When it was treated, if noted.
    """

    id: UUID
    position: int
    number: str
    level: int
    kind: ItemKind
    title: str
    purpose: Purpose
    presenter: str
    minutes_planned: int
    starts: time
    papers: int
    decisions: int
    measures: int
    noted: bool
    late: bool = False
    outcome: Outcome = Outcome.OPEN
    expected: time | None = None
    began: time | None = None
    ended: time | None = None


@dataclass(frozen=True, slots=True)
class AgendaView:
    """A meeting's head and rows, and how its time adds up.

    Attributes:
        planned_minutes: The sum of the rows' minutes.
        over_minutes: How far that goes past the end; 0 or less if it fits.
    """

    head: MeetingHead
    rows: tuple[AgendaRow, ...]
    planned_minutes: int
    over_minutes: int


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One file of a paper. Sizes are in bytes; `added_at` is UTC."""

    id: UUID
    number: int
    file_name: str
    sha256: str
    size: int
    added_at: datetime


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """A paper on an item, with its number in the meeting (bilaga).

    Attributes:
        versions: Newest first; the first is the one in use.
    """

    id: UUID
    number: int
    position: int
    title: str
    description: str
    versions: tuple[VersionRow, ...]
    secrecy: Secrecy | None = None


@dataclass(frozen=True, slots=True)
class ItemView:
    """One agenda item, as its form shows it.

    Attributes:
        meeting_id, number: Where it stands; None and "" while it waits in the backlog.
        area_ids: The areas it concerns.
        sources: The passages of situation reports that it came of, each told as a line.
    """

    id: UUID
    meeting_id: UUID | None
    number: str
    level: int
    kind: ItemKind
    title: str
    purpose: Purpose
    presenter: str
    minutes_planned: int
    case_number: str
    background: tuple[Block, ...]
    proposed_decision: str
    internal_note: str
    area_ids: frozenset[UUID]
    attachments: tuple[AttachmentRow, ...]
    secrecy: Secrecy | None = None
    public_title: str = ""
    sources: tuple[str, ...] = ()
