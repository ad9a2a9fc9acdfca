"""What is still to be done (bevakningslista): who does what until the next meeting."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from est_desktop.model.views.letterhead import Letterhead
from est_desktop.model.views.secrecy import MarkKind, Secrecy


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """An open decision or measure.

    Attributes:
        kind: `DECISION` or `MEASURE`.
        number: As printed: "§ 12" or "Å26-04"; an item's number where it has no paragraph.
        text: A decision's points on one line.
        organisation, organisation_id: Which answers for it; empty and None for none.
        owner: The role that answers for it; may be empty.
        meeting, meeting_id, item_id: Where it was agreed; empty and None for nowhere.
        secrecy: The mark on it or on its item.
    """

    kind: MarkKind
    id: UUID
    number: str
    text: str
    organisation: str
    organisation_id: UUID | None
    owner: str
    due_date: date | None
    overdue: bool
    meeting: str
    meeting_id: UUID | None
    item_id: UUID | None
    secrecy: Secrecy | None = None

    @property
    def urgency(self) -> tuple[bool, date, str]:
        """What rows are sorted by: overdue first, then the last day; without one comes last."""
        return not self.overdue, self.due_date or date.max, self.number


@dataclass(frozen=True, slots=True)
class FollowUpFirst:
    """The most urgent rows; `count` and `overdue` tell of all that there are."""

    rows: tuple[FollowUpRow, ...]
    count: int
    overdue: int


@dataclass(frozen=True, slots=True)
class FollowUpParty:
    """What an organisation has to do; overdue first, then by last day. "" for nobody's."""

    organisation: str
    rows: tuple[FollowUpRow, ...]


@dataclass(frozen=True, slots=True)
class FollowUpView:
    """Everything the follow-up list prints.

    Attributes:
        body: Whose list it is: the only council's name, or that of the house.
        title: The organisation it is for; else `body`.
        dated_on: What is overdue is so on this day.
    """

    letterhead: Letterhead
    body: str
    title: str
    dated_on: date
    parties: tuple[FollowUpParty, ...]
    case_number: str = ""
    public_copy: bool = False

    @property
    def rows(self) -> tuple[FollowUpRow, ...]:
        """All rows, organisation by organisation."""
        return tuple(row for party in self.parties for row in party.rows)
