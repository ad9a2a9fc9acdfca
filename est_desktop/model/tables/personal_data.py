"""What was let stand although it looks like personal data."""

from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field, SQLModel

from est_desktop.model.tables.columns import STRICT


class PersonalDataDecision(SQLModel, table=True):
    """Somebody has looked at words that look like personal data, and they may stand.

    Attributes:
        fingerprint: What the words are known by (`rules.personal_data`), 64 hexadecimal digits:
            the words themselves are not kept here.
        decided_on: The day.
        note: Why, if it was said.
    """

    __tablename__ = "personal_data_decision"
    __table_args__ = (
        UniqueConstraint("fingerprint"),
        CheckConstraint("length(fingerprint) = 64", name="fingerprint_is_whole"),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    fingerprint: str
    decided_on: date
    note: str = ""
