"""What is marked as secret, and what has been taken out."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from uuid import UUID

from est_desktop.model.enums import InformationClass


@dataclass(frozen=True, slots=True)
class Secrecy:
    """A mark of secrecy (sekretessmarkering), as documents print it.

    Attributes:
        provision: Chapter and section, "18 kap. 1 §".
        authority: Who made the mark; may be empty.
        whole: All of it is secret; else only the passages marked so.
    """

    provision: str
    marked_on: date
    authority: str = ""
    whole: bool = True


class MarkKind(Enum):
    """What a mark is on; the value is the column that says so."""

    ITEM = "agenda_item_id"
    PAPER = "attachment_id"
    DECISION = "decision_id"
    MEASURE = "measure_id"
    REPORT = "report_id"


@dataclass(frozen=True, slots=True)
class MarkTarget:
    """Something that can be marked.

    Attributes:
        label: What it is, for people; empty for the item itself.
        secrecy: Its mark, if it has one.
    """

    kind: MarkKind
    id: UUID
    label: str
    secrecy: Secrecy | None


@dataclass(frozen=True, slots=True)
class ItemSecrecy:
    """An item with all that can be marked in it.

    Attributes:
        public_title: What public copies call it if its title is secret.
        has_passages: Something in its texts is marked as a secret passage.
        targets: The item first, then papers, decisions and measures.
    """

    item_id: UUID
    title: str
    public_title: str
    has_passages: bool
    information_class: InformationClass
    targets: tuple[MarkTarget, ...]


@dataclass(frozen=True, slots=True)
class ExportRow:
    """One line of the log of exports (uttagslogg); see `model.tables.secrecy.ExportEntry`.

    Attributes:
        signed_by: Who signed the file, if a signed one came back.
        signed_on_paper: A paper that was signed by hand came back, scanned.
    """

    id: UUID
    exported_at: datetime
    exported_by: str
    meeting: str
    document: str
    version: int
    public: bool
    information_class: InformationClass
    recipients: str
    file_name: str
    sha256: str
    size: int
    signed_by: tuple[str, ...] = ()
    signed_on_paper: bool = False


@dataclass(frozen=True, slots=True)
class SignedFacts:
    """A signed file whose bytes are in the store.

    Attributes:
        revisions: The hashes of what the file was before it was signed.
        holds: Every signature in it does.
    """

    file_name: str
    sha256: str
    revisions: tuple[str, ...]
    signers: tuple[str, ...]
    signed_at: datetime | None
    holds: bool


@dataclass(frozen=True, slots=True)
class ScanFacts:
    """A scanned paper whose bytes are in the store.

    Attributes:
        read: The control codes that stand in the file's text.
        typed: The one that somebody read on the paper, as typed; empty if nobody was asked.
    """

    file_name: str
    sha256: str
    read: tuple[str, ...]
    typed: str = ""


@dataclass(frozen=True, slots=True)
class SignedTold:
    """What a signed copy that was taken in belongs to.

    Attributes:
        file_name: Of what was signed.
        version: Of the minutes for a scanned paper; of the export for a signed file.
        signers: Empty for a scanned paper.
    """

    file_name: str
    version: int
    signers: tuple[str, ...]
