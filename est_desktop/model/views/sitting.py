"""What goes on in a meeting right now."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Break:
    """A break (ajournering); `ends_at` is None as long as it goes on."""

    id: UUID
    begins_at: datetime
    ends_at: datetime | None


@dataclass(frozen=True, slots=True)
class SittingView:
    """How far a meeting has come, as its minutes tab shows it; Swedish wall-clock time.

    Attributes:
        chair, vice_chair: Roles; empty for nobody.
        treated_id: The item that is treated now, if any.
    """

    opened_at: datetime | None
    closed_at: datetime | None
    breaks: tuple[Break, ...]
    chair: str
    vice_chair: str
    led_by_vice: bool
    treated_id: UUID | None

    @property
    def adjourned(self) -> bool:
        """Whether a break goes on."""
        return any(each.ends_at is None for each in self.breaks)
