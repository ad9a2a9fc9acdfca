"""The action plan (handlingsplan) as a list that can be searched and sorted, however long it is."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from est_desktop.model.enums import MeasureStatus


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


@dataclass(frozen=True, slots=True)
class PlanSearch:
    """Which measures are wanted, and in which order.

    Attributes:
        words: Each must occur in the number, the text, or who answers; capitals do not count.
    """

    words: str = ""
    group: PlanGroup | None = None
    status: MeasureStatus | None = None
    order: PlanOrder = PlanOrder.DUE
    descending: bool = False

    @property
    def narrows(self) -> bool:
        """Whether it leaves anything out."""
        return bool(self.words.strip() or self.group or self.status)


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
