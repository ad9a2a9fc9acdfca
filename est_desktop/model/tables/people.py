"""Who takes part, and the parts of town they speak about."""

from uuid import UUID, uuid4

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from est_desktop.model.enums import OrganisationKind
from est_desktop.model.tables.columns import STRICT, not_blank, one_of


class Organisation(SQLModel, table=True):
    """A party (aktör): a municipal office, the police, the rescue service, a housing company."""

    __tablename__ = "organisation"
    __table_args__ = (
        UniqueConstraint("name"),
        one_of("kind", OrganisationKind),
        *not_blank(["name"]),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    name: str
    short_name: str = ""
    kind: OrganisationKind = OrganisationKind.OTHER
    position: int = 0


class Person(SQLModel, table=True):
    """Who holds a role in an organisation: the role first, the name second and optional.

    There is deliberately no column for personal number, private address or telephone.
    """

    __tablename__ = "person"
    __table_args__ = (*not_blank(["role"]), STRICT)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    organisation_id: UUID = Field(foreign_key="organisation.id", index=True)
    role: str
    name: str = ""
    email: str = ""
    position: int = 0


class Area(SQLModel, table=True):
    """A part of town (område) that the council follows; "the whole town" is one."""

    __tablename__ = "area"
    __table_args__ = (UniqueConstraint("name"), *not_blank(["name"]), STRICT)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    name: str
    position: int = 0
