"""What a user can do with what is known of an area: its names, its boundary, its history."""

from dataclasses import asdict, replace
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.actions.titles import short_text, title_of
from est_desktop.errors import (
    ClassificationBackwardsError,
    ClassificationOverlapError,
    NameTakenError,
)
from est_desktop.model.tables import Area, AreaClassification
from est_desktop.model.views.areas import Classified
from est_desktop.rules.classification import overlaps
from est_desktop.rules.geojson import boundary_text, read_boundary

FACTS = ("level", "from_day", "until_day", "by_month", "uncertain", "source")


def set_municipality(session: Session, area_id: UUID, name: str) -> None:
    """Say in which municipality (kommun) an area lies; empty for not said."""
    session.get_one(Area, area_id).municipality = short_text(name)


def set_other_names(session: Session, area_id: UUID, text: str) -> None:
    """Keep other spellings of an area's name, one a line; each leads to one area only.

    Raises:
        NameTakenError: Another area is called so.
    """
    area = session.get_one(Area, area_id)
    names = dict.fromkeys(filter(None, map(short_text, text.splitlines())))
    taken = {
        name.casefold()
        for other in session.exec(select(Area).where(Area.id != area_id))
        for name in (other.name, *other.other_names.splitlines())
    }
    for name in names:
        if name.casefold() in taken:
            raise NameTakenError(name)
    area.other_names = "\n".join(names)


def set_boundary(session: Session, area_id: UUID, text: str) -> None:
    """Keep where an area lies, of a GeoJSON text; made smaller if it has very many points.

    Raises:
        BoundaryError: It is no boundary that can be used; the earlier one stays.
    """
    session.get_one(Area, area_id).boundary = boundary_text(read_boundary(text))


def remove_boundary(session: Session, area_id: UUID) -> None:
    """Forget where an area lies."""
    session.get_one(Area, area_id).boundary = ""


def add_classification(session: Session, area_id: UUID, facts: Classified) -> UUID:
    """Add what a public list calls an area; return its id.

    The one that held until further notice ends on the day this one begins.

    Raises:
        EmptyNameError: The list's word is missing.
        ClassificationBackwardsError: It ends before it begins.
        ClassificationOverlapError: Another one held on some of the days.
    """
    told = _tidy(facts)
    last = session.exec(
        select(AreaClassification).where(
            AreaClassification.area_id == area_id,
            col(AreaClassification.until_day).is_(None),
            col(AreaClassification.from_day) < told.from_day,
        )
    ).first()
    if last is not None:
        last.until_day = told.from_day
        session.flush()
    _demand_room(session, area_id, told)
    added = AreaClassification(area_id=area_id, **asdict(told))
    session.add(added)
    return added.id


def change_classification(session: Session, classification_id: UUID, facts: Classified) -> None:
    """Correct a classification; arguments and errors as for adding one, and no other changes."""
    row, told = session.get_one(AreaClassification, classification_id), _tidy(facts)
    _demand_room(session, row.area_id, told, besides=classification_id)
    for name in FACTS:
        setattr(row, name, getattr(told, name))


def remove_classification(session: Session, classification_id: UUID) -> None:
    """Remove a classification that was wrong; the days it held are then unknown."""
    session.delete(session.get_one(AreaClassification, classification_id))


def _tidy(facts: Classified) -> Classified:
    """Return the facts as they are stored; of a month, its first day."""
    starts, ends = facts.from_day, facts.until_day
    if facts.by_month:
        starts, ends = starts.replace(day=1), ends and ends.replace(day=1)
    if ends is not None and ends <= starts:
        raise ClassificationBackwardsError
    level, source = title_of(facts.level), short_text(facts.source)
    return replace(facts, level=level, source=source, from_day=starts, until_day=ends)


def _demand_room(
    session: Session, area_id: UUID, facts: Classified, besides: UUID | None = None
) -> None:
    found = session.exec(select(AreaClassification).where(AreaClassification.area_id == area_id))
    for row in found:
        held = Classified(row.level, row.from_day, row.until_day)
        if row.id != besides and overlaps(held, facts):
            raise ClassificationOverlapError(row.level, row.from_day, row.until_day)
