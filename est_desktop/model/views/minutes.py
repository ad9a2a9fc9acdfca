"""What the minutes (minnesanteckningar) print. Internal notes have no field here."""

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from est_desktop.model.enums import Capacity, InformationClass, ItemKind, Outcome, Presence, Purpose
from est_desktop.model.rich_text import Block
from est_desktop.model.views.letterhead import Letterhead
from est_desktop.model.views.onward import GoneOn
from est_desktop.model.views.secrecy import Secrecy
from est_desktop.model.views.summons import Paper


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who was called, and what became of it.

    Attributes:
        deputy_for: The role whose place a deputy takes; empty for none.
        from_item, to_item: The printed numbers of the first and last item taken part in; empty
            for the whole meeting in that direction.
        note: Printed after the role.
        arrived, left: The clock when they came late or left early, if noted.
    """

    role: str
    name: str
    presence: Presence
    capacity: Capacity
    deputy_for: str = ""
    from_item: str = ""
    to_item: str = ""
    note: str = ""
    arrived: time | None = None
    left: time | None = None


@dataclass(frozen=True, slots=True)
class Party:
    """An organisation and its participants, in printed order."""

    organisation: str
    people: tuple[Participant, ...]


@dataclass(frozen=True, slots=True)
class DecisionText:
    """What was agreed.

    Attributes:
        points: One or more texts as typed, each a whole sentence.
        owner: Responsible organisation and role in one string, as printed; may be empty.
        no_action: It needs no follow-up (ingen åtgärd).
        sent_on: The day those in `send_to` were told, if noted.
        measures: The numbers of the measures that came out of it, "Å26-04".
    """

    points: tuple[str, ...]
    owner: str
    due_date: date | None
    no_action: bool
    send_to: str
    secrecy: Secrecy | None = None
    sent_on: date | None = None
    measures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MeasureLine:
    """A measure agreed under an item; `number` is the printed one, "Å26-04"."""

    number: str
    text: str
    owner: str
    due_date: date | None
    secrecy: Secrecy | None = None


@dataclass(frozen=True, slots=True)
class MinutesItem:
    """An agenda item and what came of it.

    Attributes:
        number: As printed, "4" or "4.1"; empty for a pause.
        public_title: What a public copy calls it, if its title is secret.
        displaced: It was treated in another order than the agenda's.
        paragraph_no: The §; None for sub-items and pauses, which have none of their own.
        late: It came after the first dispatch (tillkommande).
        outcome, outcome_note: What became of it, and why.
        gone_on: Where it went when it was deferred; None when that is not known yet.
        conflicts: The roles of those who took no part in it (jäv).
    """

    id: UUID
    number: str
    level: int
    kind: ItemKind
    paragraph_no: int | None
    title: str
    purpose: Purpose
    presenter: str
    case_number: str
    areas: tuple[str, ...]
    notes: tuple[Block, ...]
    decisions: tuple[DecisionText, ...]
    measures: tuple[MeasureLine, ...]
    papers: tuple[Paper, ...]
    secrecy: Secrecy | None = None
    public_title: str = ""
    late: bool = False
    outcome: Outcome = Outcome.OPEN
    outcome_note: str = ""
    conflicts: tuple[str, ...] = ()
    displaced: bool = False
    gone_on: GoneOn | None = None


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """A dated correction (rättelse); `item` is the number of the item, empty for the whole."""

    made_on: date
    item: str
    text: str
    role: str


@dataclass(frozen=True, slots=True)
class MinutesView:
    """Everything the minutes of one meeting print.

    Attributes:
        version: Which version of approved minutes; 0 for a draft (utkast).
        approved_on: The day they were approved; None for a draft.
        extract: Only some items of the minutes (utdrag).
        public_copy: What is secret has been taken out.
        chair: Who led the meeting, and signs.
        led_by_vice: That was the vice chair.
        dated_on: The document's creation date (the day of the meeting: equal data, equal bytes).
        opened_at, closed_at: When it began and ended, if noted.
        breaks: From when to when it was adjourned.
        control_code: Of an approved version (`rules.control_code`). It is counted from the other
            fields, so it is empty in what is kept, and put in when that is printed.
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
    dated_on: date
    parties: tuple[Party, ...]
    items: tuple[MinutesItem, ...]
    papers: tuple[Paper, ...]
    information_class: InformationClass = InformationClass.K1
    public_copy: bool = False
    version: int = 0
    approved_on: date | None = None
    corrections: tuple[CorrectionLine, ...] = ()
    extract: bool = False
    led_by_vice: bool = False
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    breaks: tuple[tuple[time, time], ...] = ()
    control_code: str = ""


@dataclass(frozen=True, slots=True)
class ApprovalSheet:
    """A page to sign approved minutes on by hand (justeringsblad).

    Attributes:
        minutes: The version that is signed.
        file_name, sha256: Of its PDF file, as it was kept.
    """

    minutes: MinutesView
    file_name: str
    sha256: str
