"""What belongs to the database and not to the machine: letterhead, wording, text modules."""

from uuid import UUID, uuid4

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from est_desktop.model.tables.columns import STRICT, not_blank


class Setting(SQLModel, table=True):
    """A named value; the program knows the keys (see `model.views.settings`)."""

    __tablename__ = "setting"
    __table_args__ = (UniqueConstraint("key"), *not_blank(["key"]), STRICT)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    key: str
    value: str


class TextModule(SQLModel, table=True):
    """A recurring wording (textmodul), such as "Informationen noteras."."""

    __tablename__ = "text_module"
    __table_args__ = (*not_blank(["text"]), STRICT)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    text: str
    position: int = 0
