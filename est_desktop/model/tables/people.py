"""Who takes part, and the parts of town they speak about."""

from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field, SQLModel

from est_desktop.model.enums import OrganisationKind
from est_desktop.model.tables.columns import STRICT, not_blank, one_of, yes_or_no


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
    """A part of town (område) that the council follows; "the whole town" is one.

    Attributes:
        other_names: Other spellings, one a line, understood when a file is read in.
        boundary: A GeoJSON geometry (RFC 7946) as text; empty when there is none.
    """

    __tablename__ = "area"
    __table_args__ = (UniqueConstraint("name"), *not_blank(["name"]), STRICT)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    name: str
    municipality: str = ""
    other_names: str = ""
    boundary: str = ""
    position: int = 0


class AreaClassification(SQLModel, table=True):
    """What a public list called an area during some time (klassning): dated, never overwritten.

    Attributes:
        level: The list's own word, "utsatt område" or "inte på listan": data, since lists change.
        from_day, until_day: The first day it applied, and the day the next list took over.
        by_month: Only the month of the days is known.
        uncertain: It has not been confirmed.
        source: The list, "Polisens lista december 2025".
    """

    __tablename__ = "area_classification"
    __table_args__ = (
        CheckConstraint("until_day > from_day", name="classification_until_after_from"),
        yes_or_no("by_month"),
        yes_or_no("uncertain"),
        *not_blank(["level"]),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    area_id: UUID = Field(foreign_key="area.id", index=True)
    level: str
    from_day: date
    until_day: date | None = None
    by_month: bool = False
    uncertain: bool = False
    source: str = ""
