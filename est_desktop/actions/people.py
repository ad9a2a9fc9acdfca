"""What a user can do with organisations, people and areas."""

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID

from sqlmodel import Session, col, func, or_, select

from est_desktop.actions.titles import short_text, title_of
from est_desktop.errors import InUseError, NameTakenError
from est_desktop.model.enums import OrganisationKind
from est_desktop.model.tables import (
    AgendaItemArea,
    Area,
    AreaClassification,
    AreaCount,
    Assessment,
    Attendance,
    CoverageNote,
    Decision,
    ExpectedReport,
    IndicatorValue,
    Measure,
    MeasureArea,
    MeasurePartner,
    Meeting,
    Organisation,
    Person,
    ReportArea,
    Series,
    SeriesParticipant,
    SituationReport,
    Source,
)


class _Placed(Protocol):
    position: int


def add_organisation(
    session: Session, name: str, kind: OrganisationKind = OrganisationKind.OTHER
) -> UUID:
    """Add an organisation (aktör), last in the printed order; return its id.

    Raises:
        EmptyNameError: The name is blank.
        NameTakenError: Another organisation is called so.
    """
    organisation = Organisation(name=_free_name(session, Organisation, name), kind=kind)
    last = session.exec(select(func.max(Organisation.position))).one() or 0
    organisation.position = last + 1
    session.add(organisation)
    return organisation.id


def change_organisation(
    session: Session, organisation_id: UUID, name: str, short_name: str, kind: OrganisationKind
) -> None:
    """Change an organisation's name, short name and kind.

    Raises:
        EmptyNameError: The name is blank.
        NameTakenError: Another organisation is called so.
    """
    organisation = session.get_one(Organisation, organisation_id)
    organisation.name = _free_name(session, Organisation, name, besides=organisation_id)
    organisation.short_name, organisation.kind = short_text(short_name), kind


def move_organisation(session: Session, organisation_id: UUID, position: int) -> None:
    """Move an organisation to a place (from 1) in the order that documents print."""
    organisation = session.get_one(Organisation, organisation_id)
    others = session.exec(
        select(Organisation)
        .where(Organisation.id != organisation_id)
        .order_by(col(Organisation.position), col(Organisation.name))
    ).all()
    _put(organisation, others, position)


def remove_organisation(session: Session, organisation_id: UUID) -> None:
    """Remove an organisation that nobody belongs to and nothing refers to.

    Raises:
        InUseError: Somebody or something does.
    """
    organisation = session.get_one(Organisation, organisation_id)
    uses = sum(
        session.exec(
            select(func.count()).select_from(table).where(table.organisation_id == organisation_id)
        ).one()
        for table in (
            Person,
            Decision,
            Measure,
            MeasurePartner,
            SituationReport,
            ExpectedReport,
            Source,
        )
    )
    if uses:
        raise InUseError(organisation.name, uses)
    session.delete(organisation)


def add_person(session: Session, organisation_id: UUID, role: str) -> UUID:
    """Add who holds a role in an organisation, last among its people; return the id.

    Raises:
        EmptyNameError: The role is blank.
    """
    last = session.exec(
        select(func.max(Person.position)).where(Person.organisation_id == organisation_id)
    ).one()
    person = Person(organisation_id=organisation_id, role=title_of(role), position=(last or 0) + 1)
    session.add(person)
    return person.id


def move_person(session: Session, person_id: UUID, position: int) -> None:
    """Move somebody to a place (from 1) among the people of their organisation."""
    person = session.get_one(Person, person_id)
    others = session.exec(
        select(Person)
        .where(Person.organisation_id == person.organisation_id, Person.id != person_id)
        .order_by(col(Person.position), col(Person.role))
    ).all()
    _put(person, others, position)


def change_person(session: Session, person_id: UUID, role: str, name: str, email: str) -> None:
    """Change a person's role, name and e-mail address.

    Raises:
        EmptyNameError: The role is blank.
    """
    person = session.get_one(Person, person_id)
    person.role, person.name, person.email = title_of(role), short_text(name), short_text(email)


def remove_person(session: Session, person_id: UUID) -> None:
    """Remove somebody who has never been called to a meeting; series forget them.

    Raises:
        InUseError: A meeting's minutes name them.
    """
    person = session.get_one(Person, person_id)
    uses = session.exec(
        select(func.count())
        .select_from(Attendance)
        .where(or_(Attendance.person_id == person_id, Attendance.deputy_for_id == person_id))
    ).one()
    uses += session.exec(
        select(func.count())
        .select_from(Meeting)
        .where(
            or_(
                Meeting.chair_id == person_id,
                Meeting.vice_chair_id == person_id,
                Meeting.secretary_id == person_id,
            )
        )
    ).one()
    if uses:
        raise InUseError(person.name or person.role, uses)
    for link in session.exec(
        select(SeriesParticipant).where(SeriesParticipant.person_id == person_id)
    ).all():
        session.delete(link)
    for series in session.exec(select(Series)):
        for leader in ("chair_id", "vice_chair_id", "secretary_id"):
            if getattr(series, leader) == person_id:
                setattr(series, leader, None)
    session.delete(person)


def add_area(session: Session, name: str) -> UUID:
    """Add an area (område), last in the list; return its id.

    Raises:
        EmptyNameError: The name is blank.
        NameTakenError: Another area is called so.
    """
    last = session.exec(select(func.max(Area.position))).one() or 0
    area = Area(name=_free_name(session, Area, name), position=last + 1)
    session.add(area)
    return area.id


def move_area(session: Session, area_id: UUID, position: int) -> None:
    """Move an area to a place (from 1) in the list."""
    area = session.get_one(Area, area_id)
    others = session.exec(
        select(Area).where(Area.id != area_id).order_by(col(Area.position), col(Area.name))
    ).all()
    _put(area, others, position)


def rename_area(session: Session, area_id: UUID, name: str) -> None:
    """Give an area another name.

    Raises:
        EmptyNameError: The name is blank.
        NameTakenError: Another area is called so.
    """
    session.get_one(Area, area_id).name = _free_name(session, Area, name, besides=area_id)


def remove_area(session: Session, area_id: UUID) -> None:
    """Remove an area that no item, measure, report, judgement or number concerns.

    Raises:
        InUseError: Something does.
    """
    area = session.get_one(Area, area_id)
    uses = sum(
        session.exec(select(func.count()).select_from(table).where(table.area_id == area_id)).one()
        for table in (
            AgendaItemArea,
            MeasureArea,
            ReportArea,
            Assessment,
            AreaCount,
            IndicatorValue,
        )
    )
    if uses:
        raise InUseError(area.name, uses)
    for about in (AreaClassification, CoverageNote, ExpectedReport):
        for row in session.exec(select(about).where(about.area_id == area_id)):
            session.delete(row)
    session.flush()
    session.delete(area)


def _put(moved: _Placed, others: Sequence[_Placed], position: int) -> None:
    place = max(position, 1) - 1
    for number, row in enumerate([*others[:place], moved, *others[place:]], start=1):
        row.position = number


def _free_name(
    session: Session,
    table: type[Organisation] | type[Area],
    name: str,
    besides: UUID | None = None,
) -> str:
    title = title_of(name)
    taken = session.exec(select(col(table.id)).where(col(table.name) == title)).first()
    if taken is not None and taken != besides:
        raise NameTakenError(title)
    return title
