"""What the running order for the chair (körschema) prints: the one document with internal notes."""

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from est_desktop.model.enums import InformationClass, ItemKind, Outcome, Purpose
from est_desktop.model.views.letterhead import Letterhead
from est_desktop.model.views.secrecy import Secrecy
from est_desktop.model.views.summons import Paper


@dataclass(frozen=True, slots=True)
class EarlierDecision:
    """What was agreed on the same matter in an earlier meeting.

    Attributes:
        number: "§ 12", or the item's number where it has no paragraph.
        secrecy: The mark on it or on its item.
    """

    meeting: str
    day: date
    number: str
    points: tuple[str, ...]
    secrecy: Secrecy | None = None


@dataclass(frozen=True, slots=True)
class RunningItem:
    """One row, with all that the chair needs to lead it.

    Attributes:
        starts: As planned.
        expected: When it began, or begins after what has been noted so far; None as planned.
        internal_note: Plain text; nobody but the secretary and the chair sees it.
        earlier: Latest first.
        conflicts: The roles of those who take no part in it (jäv).
    """

    id: UUID
    number: str
    level: int
    kind: ItemKind
    title: str
    purpose: Purpose
    presenter: str
    starts: time
    minutes_planned: int
    case_number: str
    proposed_decision: tuple[str, ...]
    internal_note: str
    papers: tuple[Paper, ...] = ()
    earlier: tuple[EarlierDecision, ...] = ()
    secrecy: Secrecy | None = None
    late: bool = False
    outcome: Outcome = Outcome.OPEN
    expected: time | None = None
    began: time | None = None
    ended: time | None = None
    conflicts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RunningOrderView:
    """Everything the running order of one meeting prints.

    Attributes:
        excused: Those who have announced absence, as roles with what they belong to.
        dated_on: The day of the meeting, so that equal data give equal bytes.
    """

    meeting_id: UUID
    letterhead: Letterhead
    body: str
    title: str
    starts_at: datetime
    ends_at: datetime
    place: str
    case_number: str
    chair: str
    vice_chair: str
    secretary: str
    excused: tuple[str, ...]
    dated_on: date
    decision_lead: str
    items: tuple[RunningItem, ...]
    information_class: InformationClass = InformationClass.K1
    public_copy: bool = False
