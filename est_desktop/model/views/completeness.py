"""What is missing before a meeting is sent, or before its minutes are approved."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class GapKind(StrEnum):
    """What is missing; the first are about the dispatch, the last about the minutes."""

    NO_ITEMS = "no items"
    NOBODY_CALLED = "nobody called"
    NO_PLACE = "no place"
    OVER_TIME = "over time"
    NO_PRESENTER = "no presenter"
    NO_PROPOSAL = "no proposal"
    NO_FILE = "no file"
    BAD_FILE = "bad file"
    SCANNED = "scanned without text"
    NO_REPORT = "no report"
    OLD_REPORT = "old report"
    NOBODY_PRESENT = "nobody present"
    UNCLEAR_ATTENDANCE = "unclear attendance"
    NO_OUTCOME = "no outcome"
    NO_OWNER = "no owner"
    NO_DUE = "no due date"


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that is missing.

    Attributes:
        item_id: The item that it leads to; None for the meeting itself.
        number, title: The item's, or the paper's; empty for the meeting itself.
        told: What else is worth knowing: minutes over, a role, why a file cannot be read, who has
            not reported.
        paper_id: The paper that shows a report as it was.
    """

    kind: GapKind
    item_id: UUID | None = None
    number: str = ""
    title: str = ""
    told: str = ""
    paper_id: UUID | None = None

    @property
    def note(self) -> bool:
        """Whether it is only worth knowing: nothing is missing, the meeting can be sent."""
        return self.kind is GapKind.SCANNED
