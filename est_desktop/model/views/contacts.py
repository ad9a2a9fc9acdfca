"""Organisations, people and areas, as lists and forms show them."""

from dataclasses import dataclass
from uuid import UUID

from est_desktop.model.enums import OrganisationKind


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Who holds a role; the name may be empty."""

    id: UUID
    organisation_id: UUID
    organisation: str
    role: str
    name: str
    email: str

    @property
    def label(self) -> str:
        """The role, after the name if there is one."""
        return f"{self.name}, {self.role}" if self.name else self.role


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """An organisation and its people, in Swedish alphabetical order of position and name."""

    id: UUID
    name: str
    short_name: str
    kind: OrganisationKind
    people: tuple[PersonRow, ...]

    @property
    def short(self) -> str:
        """The short name where there is one, else the name."""
        return self.short_name or self.name


@dataclass(frozen=True, slots=True)
class AreaRow:
    """A part of town; `items` is how many agenda items concern it."""

    id: UUID
    name: str
    items: int
