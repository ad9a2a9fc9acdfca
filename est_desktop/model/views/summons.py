"""What the summons with agenda (kallelse) prints. Internal notes have no field here."""

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from est_desktop.model.enums import InformationClass, ItemKind, Outcome, Purpose
from est_desktop.model.rich_text import Block
from est_desktop.model.views.letterhead import Letterhead
from est_desktop.model.views.secrecy import Secrecy


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody called to the meeting; `name` may be empty, the role is what counts.

    Attributes:
        excused: They have announced absence.
        deputy_for: The role whose place they take; empty for none.
    """

    role: str
    name: str
    note: str = ""
    excused: bool = False
    deputy_for: str = ""


@dataclass(frozen=True, slots=True)
class InvitedParty:
    """An organisation and those who are called from it, in printed order."""

    organisation: str
    people: tuple[Invited, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper (bilaga) with its number in the meeting, counted from 1.

    Attributes:
        item: The number of its item as printed, "4" or "4.1".
    """

    number: int
    title: str
    item: str
    secrecy: Secrecy | None = None


@dataclass(frozen=True, slots=True)
class SummonsItem:
    """One row of the agenda.

    Attributes:
        number: As printed, "4" or "4.1"; empty for a pause.
        level: 0, or 1 and 2 for sub-items.
        starts: The approximate time (cirkatid) it begins.
        areas: Names of the areas it concerns.
        proposed_decision: The points of the proposal, without numbers.
        public_title: What a public copy calls it, if its title is secret.
        late: It came after the first dispatch (tillkommande).
        outcome: What became of it; one that is withdrawn is printed as such (utgår).
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
    areas: tuple[str, ...]
    background: tuple[Block, ...]
    proposed_decision: tuple[str, ...]
    papers: tuple[Paper, ...]
    secrecy: Secrecy | None = None
    public_title: str = ""
    late: bool = False
    outcome: Outcome = Outcome.OPEN


@dataclass(frozen=True, slots=True)
class SummonsView:
    """Everything the summons of one meeting prints.

    Attributes:
        body: The council, "Chefssamråd"; equals the title for a meeting without series.
        title: The meeting, "Chefssamråd 2026:8".
        chair, secretary: Roles (with a name where one is known); may be empty.
        reply_by: The last day to announce absence, if set.
        dated_on: The day printed as the document's date, and its creation date.
        decision_lead: "Samrådet enas om att": how the body decides.
        public_copy: What is secret has been taken out.
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
    secretary: str
    reply_by: date | None
    dated_on: date
    decision_lead: str
    parties: tuple[InvitedParty, ...]
    items: tuple[SummonsItem, ...]
    papers: tuple[Paper, ...]
    information_class: InformationClass = InformationClass.K1
    public_copy: bool = False
