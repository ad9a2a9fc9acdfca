"""Organisations, people and areas."""

from collections import defaultdict
from uuid import UUID

from sqlmodel import Session, col, func, select

from est_desktop.model.tables import AgendaItemArea, Area, Organisation, Person
from est_desktop.model.views.contacts import AreaRow, OrganisationRow, PersonRow


def organisations(session: Session) -> tuple[OrganisationRow, ...]:
    """Return every organisation in printed order, with its people in theirs."""
    people: dict[UUID, list[Person]] = defaultdict(list)
    for person in session.exec(select(Person).order_by(col(Person.position), col(Person.role))):
        people[person.organisation_id].append(person)
    found = session.exec(
        select(Organisation).order_by(col(Organisation.position), col(Organisation.name))
    )
    return tuple(
        OrganisationRow(
            id=organisation.id,
            name=organisation.name,
            short_name=organisation.short_name,
            kind=organisation.kind,
            people=tuple(_person(person, organisation) for person in people[organisation.id]),
        )
        for organisation in found
    )


def people(session: Session) -> tuple[PersonRow, ...]:
    """Return everybody, in the printed order of organisations and people."""
    return tuple(person for row in organisations(session) for person in row.people)


def areas(session: Session) -> tuple[AreaRow, ...]:
    """Return every area in the order of the register."""
    uses = dict(
        session.exec(
            select(AgendaItemArea.area_id, func.count()).group_by(col(AgendaItemArea.area_id))
        ).all()
    )
    found = session.exec(select(Area).order_by(col(Area.position), col(Area.name)))
    return tuple(AreaRow(area.id, area.name, uses.get(area.id, 0)) for area in found)


def _person(person: Person, organisation: Organisation) -> PersonRow:
    return PersonRow(
        id=person.id,
        organisation_id=organisation.id,
        organisation=organisation.short_name or organisation.name,
        role=person.role,
        name=person.name,
        email=person.email,
    )
