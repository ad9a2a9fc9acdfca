"""What is secret (sekretess), and what has been taken out."""

from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field, SQLModel

from est_desktop.model.enums import InformationClass
from est_desktop.model.tables.columns import STRICT, not_blank, yes_or_no

TARGETS = ("agenda_item_id", "attachment_id", "decision_id", "measure_id", "report_id")
"""The columns that say what a mark is on; one of them is set."""


class SecrecyMark(SQLModel, table=True):
    """A mark that something may be secret (sekretessmarkering, OSL 5 kap. 5 §): only a warning.

    Attributes:
        provision: Chapter and section of the law, "18 kap. 1 §".
        marked_on: The day the mark was made.
        authority: The authority that made it.
        whole: The whole item is secret; else only the passages in it that are marked so.
    """

    __tablename__ = "secrecy_mark"
    __table_args__ = (
        CheckConstraint(
            " + ".join(f"({target} IS NOT NULL)" for target in TARGETS) + " = 1",
            name="mark_is_on_one_thing",
        ),
        *(UniqueConstraint(target) for target in TARGETS),
        yes_or_no("whole"),
        *not_blank(["provision"]),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    agenda_item_id: UUID | None = Field(default=None, foreign_key="agenda_item.id")
    attachment_id: UUID | None = Field(default=None, foreign_key="attachment.id")
    decision_id: UUID | None = Field(default=None, foreign_key="decision.id")
    measure_id: UUID | None = Field(default=None, foreign_key="measure.id")
    report_id: UUID | None = Field(default=None, foreign_key="situation_report.id")
    provision: str
    marked_on: date
    authority: str = ""
    whole: bool = True


class ExportEntry(SQLModel, table=True):
    """A document that was taken out (uttag): it stays when the meeting is gone.

    Attributes:
        exported_at: The moment, UTC.
        exported_by: Who was logged in on the computer.
        meeting_id: The meeting; no key, so that the entry outlives it. All zeros for a document
            of several meetings.
        document: Which document, as the command line names it.
        version: Counts the exports of this document of this meeting, from 1.
        public: A copy without what is secret.
        recipients: Who it was meant for, as typed.
        sha256: The file's hash; what is signed later is bound to it.
        size: Of the file, in bytes.
    """

    __tablename__ = "export_entry"
    __table_args__ = (
        CheckConstraint("length(sha256) = 64", name="sha256_is_whole"),
        CheckConstraint("version >= 1", name="versions_count_from_one"),
        yes_or_no("public"),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    exported_at: datetime
    exported_by: str
    meeting_id: UUID = Field(index=True)
    meeting: str
    document: str
    version: int
    public: bool
    information_class: InformationClass
    recipients: str = ""
    file_name: str
    sha256: str
    size: int


class SignedCopy(SQLModel, table=True):
    """A signed file that came back, bound to the export that was signed.

    Attributes:
        signers: Names from the certificates, one a line; empty for a scanned paper, which was
            signed by hand.
        signed_at: When the last one signed, as the signer's computer said, UTC.
    """

    __tablename__ = "signed_copy"
    __table_args__ = (UniqueConstraint("export_entry_id", "sha256"), STRICT)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    export_entry_id: UUID = Field(foreign_key="export_entry.id", index=True)
    file_name: str
    sha256: str = Field(foreign_key="blob.sha256", index=True)
    added_at: datetime
    signers: str = ""
    signed_at: datetime | None = None
