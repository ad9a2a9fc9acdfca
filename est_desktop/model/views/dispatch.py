"""What was sent before a meeting (utskick), and what has changed since."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from est_desktop.model.enums import MeetingState


@dataclass(frozen=True, slots=True)
class SentItem:
    """An item as it was sent.

    Attributes:
        number: As printed; empty for a pause.
        facts: A hash of everything else that the summons prints of it.
    """

    id: UUID
    number: str
    title: str
    withdrawn: bool
    facts: str


@dataclass(frozen=True, slots=True)
class SentPaper:
    """A paper (bilaga) as it was sent; `sha256` is the hash of its file, empty without one."""

    id: UUID
    number: int
    title: str
    item: str
    sha256: str


@dataclass(frozen=True, slots=True)
class PaperPages:
    """The numbers that the pages of a paper bear in a pack: so many from the first on."""

    number: int
    first: int
    pages: int


@dataclass(frozen=True, slots=True)
class PackPages:
    """The numbers that the pages of a pack bear (`rules.page_numbers`).

    Attributes:
        front: How many numbers are taken by the pages before the papers.
        papers: By number; also those that are not in the pack any more.
    """

    front: int
    papers: tuple[PaperPages, ...]


@dataclass(frozen=True, slots=True)
class SentAgenda:
    """The agenda as it was sent, or as it would be now. Times are Swedish wall-clock time.

    Attributes:
        pages: How the pack that was sent is numbered; None without one.
    """

    title: str
    starts_at: datetime
    ends_at: datetime
    place: str
    items: tuple[SentItem, ...]
    papers: tuple[SentPaper, ...]
    pages: PackPages | None = None


@dataclass(frozen=True, slots=True)
class Changes:
    """What is not as it was sent. Items and papers are those of now, but for what is gone.

    Attributes:
        sitting: The day, the times, the place or the title is another.
        moved: The items that are still there stand in another order.
    """

    sitting: bool = False
    moved: bool = False
    added: tuple[SentItem, ...] = ()
    changed: tuple[SentItem, ...] = ()
    withdrawn: tuple[SentItem, ...] = ()
    new_papers: tuple[SentPaper, ...] = ()
    replaced_papers: tuple[SentPaper, ...] = ()
    removed_papers: tuple[SentPaper, ...] = ()

    @property
    def any(self) -> bool:
        """Whether anything has changed."""
        return self != Changes()


@dataclass(frozen=True, slots=True)
class SentFile:
    """One PDF of a dispatch; `document` is which, as the command line names it."""

    document: str
    file_name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class DispatchRow:
    """A dispatch; `sent_at` is UTC, `recipients` one a line."""

    id: UUID
    version: int
    supplement: bool
    sent_at: datetime
    sent_by: str
    recipients: str
    files: tuple[SentFile, ...]


@dataclass(frozen=True, slots=True)
class SignedRow:
    """A signed copy of approved minutes.

    Attributes:
        file: The copy; its size is not told (0).
        signers: Who signed the file; empty for a scanned paper, which was signed by hand.
        added_at: When it was taken in, UTC.
        signed_at: When the last one signed the file, UTC, if told.
    """

    file: SentFile
    signers: tuple[str, ...]
    added_at: datetime
    signed_at: datetime | None

    @property
    def scanned(self) -> bool:
        """Whether it is a scanned paper."""
        return not self.signers


@dataclass(frozen=True, slots=True)
class VersionOfMinutes:
    """Approved minutes of a meeting.

    Attributes:
        approved_at: UTC.
        reason: Why there is another than the first.
        control_code: What its paper bears (`rules.control_code`).
        signed: The signed copies that came back.
    """

    id: UUID
    version: int
    approved_at: datetime
    approved_by: str
    reason: str
    file: SentFile
    control_code: str
    signed: tuple[SignedRow, ...]


@dataclass(frozen=True, slots=True)
class MeetingLife:
    """How far a meeting has come, and what has left the house.

    Attributes:
        changes: Since the last dispatch; None before the first.
    """

    meeting_id: UUID
    title: str
    starts_at: datetime
    state: MeetingState
    reason: str
    dispatches: tuple[DispatchRow, ...]
    versions: tuple[VersionOfMinutes, ...]
    changes: Changes | None
