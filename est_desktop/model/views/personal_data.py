"""What in a text tells of a person, where it stands, and that it may stay."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class TraceKind(StrEnum):
    """What was found."""

    PERSONAL_NUMBER = "personal number"
    PLATE = "plate"
    PHONE = "phone"
    EMAIL = "e-mail"
    HANDLE = "handle"
    FLAT = "flat"
    AGE_AND_ADDRESS = "age and address"


@dataclass(frozen=True, slots=True)
class Trace:
    """Words that point at one person or household.

    Attributes:
        start, end: Where the words stand in the text, as in a slice.
        words: The words themselves.
    """

    kind: TraceKind
    start: int
    end: int
    words: str


class Part(StrEnum):
    """Which text of a meeting; what stands under an item leads to that item."""

    MEETING = "meeting"
    TITLE = "title"
    PRESENTER = "presenter"
    CASE_NUMBER = "case number"
    BACKGROUND = "background"
    PROPOSAL = "proposal"
    NOTES = "notes"
    OUTCOME = "outcome"
    DECISION = "decision"
    MEASURE = "measure"
    PAPER = "paper"
    CORRECTION = "correction"
    ATTENDANCE = "attendance"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text of a meeting or of the plan stands.

    Attributes:
        item_id: The item it leads to; None for the meeting itself.
        measure_id: The measure it leads to, for a text of the plan.
        number, title: The item's printed number and title; the paper's for a paper, the measure's
            number for a text of the plan, the heading of a situation report; "" for the meeting
            itself.
    """

    part: Part
    item_id: UUID | None = None
    number: str = ""
    title: str = ""
    measure_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Suspicion:
    """Something in printed texts that nobody has let stand yet."""

    place: Place
    trace: Trace
