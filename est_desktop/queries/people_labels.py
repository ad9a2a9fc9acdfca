"""How people and organisations are called in lists and documents."""

from uuid import UUID

from sqlmodel import Session

from est_desktop.model.tables import Organisation, Person


def person_label(session: Session, person_id: UUID | None) -> str:
    """Return the role, after the name where one is known; "" for nobody."""
    if person_id is None:
        return ""
    person = session.get_one(Person, person_id)
    return f"{person.name}, {person.role}" if person.name else person.role


def role_of(session: Session, person_id: UUID | None) -> str:
    """Return the role alone; "" for nobody."""
    return session.get_one(Person, person_id).role if person_id else ""


def owner_label(session: Session, organisation_id: UUID | None, role: str) -> str:
    """Return who answers for something as printed: "räddningschef, Räddningstjänsten"."""
    if organisation_id is None:
        return role
    organisation = session.get_one(Organisation, organisation_id)
    name = organisation.short_name or organisation.name
    return f"{role}, {name}" if role else name
