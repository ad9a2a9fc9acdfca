"""Papers on items, and the bytes they are made of."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, LargeBinary, UniqueConstraint
from sqlmodel import Field, SQLModel

from est_desktop.model.tables.columns import STRICT, not_blank


class Attachment(SQLModel, table=True):
    """A paper (bilaga) on an item; its number follows the order in the meeting.

    Attributes:
        title: As printed in the list of papers.
        sent_number: The number it was sent with (bilaga), which it keeps; None until then.
        description: What a picture shows, for those who cannot see it.
        report_id: The situation report whose PDF it is, if it was made out of one.
    """

    __tablename__ = "attachment"
    __table_args__ = (
        CheckConstraint("position >= 1", name="position_counts_from_one"),
        CheckConstraint("sent_number >= 1", name="papers_count_from_one"),
        *not_blank(["title"]),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    agenda_item_id: UUID = Field(foreign_key="agenda_item.id", index=True)
    position: int
    title: str
    description: str = ""
    sent_number: int | None = None
    report_id: UUID | None = Field(default=None, foreign_key="situation_report.id", index=True)


class AttachmentVersion(SQLModel, table=True):
    """The file of a paper; a newer one stands beside the older, which are kept.

    Attributes:
        number: 1 for the first file; the highest is the one in use.
        sha256: The content's hash, 64 hexadecimal digits in lower case.
        added_at: The moment it was copied in, UTC.
        made_of: The SHA-256 of the view that the program made the file of; empty for others' files.
    """

    __tablename__ = "attachment_version"
    __table_args__ = (
        UniqueConstraint("attachment_id", "number"),
        CheckConstraint("number >= 1", name="versions_count_from_one"),
        *not_blank(["file_name"]),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    attachment_id: UUID = Field(foreign_key="attachment.id", index=True)
    number: int
    file_name: str
    sha256: str = Field(foreign_key="blob.sha256", index=True)
    added_at: datetime
    made_of: str = ""


class Blob(SQLModel, table=True):
    """Bytes, once for each content. The store alone writes it.

    Attributes:
        sha256: None while the chunks are written: then nothing can refer to it.
        size: In bytes.
    """

    __tablename__ = "blob"
    __table_args__ = (
        UniqueConstraint("sha256"),
        CheckConstraint("length(sha256) = 64", name="sha256_is_whole"),
        CheckConstraint("size >= 0", name="size_is_not_negative"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    sha256: str | None = None
    size: int


class BlobChunk(SQLModel, table=True):
    """A part of some bytes; parts are numbered from 0."""

    __tablename__ = "blob_chunk"
    __table_args__ = (STRICT,)

    blob_id: int = Field(foreign_key="blob.id", primary_key=True)
    n: int = Field(primary_key=True)
    data: bytes = Field(sa_type=LargeBinary)
