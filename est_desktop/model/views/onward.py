"""Where a deferred item went."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class GoneOn:
    """The next item of a matter: its meeting, or the backlog (then `meeting` is "")."""

    meeting_id: UUID | None
    meeting: str
    day: date | None
