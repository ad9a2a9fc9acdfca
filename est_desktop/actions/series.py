"""What a user can do with series: councils that meet again and again."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import time
from uuid import UUID

from sqlmodel import Session, SQLModel, col, func, select

from est_desktop.actions.removing import remove_all
from est_desktop.actions.titles import short_text, title_of
from est_desktop.errors import EndsBeforeStartError, InUseError, NameTakenError
from est_desktop.model.enums import ItemKind, Purpose
from est_desktop.model.tables import AgendaItem, Meeting, Series, SeriesParticipant, StandingItem
from est_desktop.rules.calendar import MonthRule, months_stored


@dataclass(frozen=True, slots=True)
class StandingEntry:
    """What a standing item says; `minutes` is what it is planned to take."""

    title: str
    purpose: Purpose
    presenter: str
    minutes: int


def add_series(session: Session, name: str) -> UUID:
    """Add a series and return its id; its meetings are called "name year:number".

    Raises:
        EmptyNameError: The name is blank.
        NameTakenError: Another series is called so.
    """
    title = _free_name(session, name)
    series = Series(name=title, designation=f"{title} {{year}}:{{number}}")
    session.add(series)
    return series.id


def rename_series(session: Session, series_id: UUID, name: str) -> None:
    """Give a series another name; meetings already made keep their titles."""
    series = session.get_one(Series, series_id)
    title = _free_name(session, name, besides=series_id)
    if series.designation == f"{series.name} {{year}}:{{number}}":
        series.designation = f"{title} {{year}}:{{number}}"
    series.name = title


def set_series_words(session: Session, series_id: UUID, subject: str, verb: str) -> None:
    """Set how the body decides: "Samrådet" and "enas om att"."""
    series = session.get_one(Series, series_id)
    series.subject, series.decision_verb = title_of(subject), title_of(verb)


def set_series_usual(
    session: Session, series_id: UUID, place: str, starts: time, ends: time
) -> None:
    """Set where and when its meetings usually are.

    Raises:
        EndsBeforeStartError: It would end before it starts.
    """
    if ends <= starts:
        raise EndsBeforeStartError
    series = session.get_one(Series, series_id)
    series.place, series.starts, series.ends = short_text(place), starts, ends


def set_series_case_number(session: Session, series_id: UUID, case_number: str) -> None:
    """Set the case number (diarienummer) that new meetings get."""
    session.get_one(Series, series_id).case_number = short_text(case_number)


def set_series_rule(session: Session, series_id: UUID, rule: MonthRule | None) -> None:
    """Set when it meets, "the third Monday"; None for a council without rule."""
    series = session.get_one(Series, series_id)
    series.rule_week = rule.week if rule else None
    series.rule_weekday = rule.weekday if rule else None
    series.rule_months = months_stored(rule.months) if rule else ""


def set_series_leaders(
    session: Session, series_id: UUID, chair_id: UUID | None, secretary_id: UUID | None
) -> None:
    """Say who usually leads and who usually writes."""
    series = session.get_one(Series, series_id)
    series.chair_id, series.secretary_id = chair_id, secretary_id


def set_series_vice_chair(session: Session, series_id: UUID, person_id: UUID | None) -> None:
    """Say who leads when the chair cannot (vice ordförande)."""
    session.get_one(Series, series_id).vice_chair_id = person_id


def set_series_participants(
    session: Session, series_id: UUID, person_ids: Collection[UUID]
) -> None:
    """Say who is called to every meeting."""
    links = session.exec(
        select(SeriesParticipant).where(SeriesParticipant.series_id == series_id)
    ).all()
    for link in links:
        if link.person_id not in person_ids:
            session.delete(link)
    for person_id in sorted(set(person_ids) - {link.person_id for link in links}):
        session.add(SeriesParticipant(series_id=series_id, person_id=person_id))


def delete_series(session: Session, series_id: UUID) -> None:
    """Delete a series that no meeting belongs to.

    Raises:
        InUseError: It has meetings.
    """
    series = session.get_one(Series, series_id)
    uses = session.exec(
        select(func.count()).select_from(Meeting).where(Meeting.series_id == series_id)
    ).one()
    if uses:
        raise InUseError(series.name, uses)
    for waiting in session.exec(select(AgendaItem).where(AgendaItem.series_id == series_id)):
        waiting.series_id = None
    hanging: list[SQLModel] = [*_items_of(session, series_id)]
    hanging += session.exec(
        select(SeriesParticipant).where(SeriesParticipant.series_id == series_id)
    ).all()
    remove_all(session, hanging)
    session.delete(series)


def add_standing_item(
    session: Session, series_id: UUID, title: str, kind: ItemKind = ItemKind.ITEM
) -> UUID:
    """Add an item that every meeting begins with, last; return its id.

    Raises:
        EmptyNameError: The title is blank.
    """
    item = StandingItem(
        series_id=series_id,
        position=len(_items_of(session, series_id)) + 1,
        title=title_of(title),
        kind=kind,
    )
    session.add(item)
    return item.id


def change_standing_item(session: Session, item_id: UUID, entry: StandingEntry) -> None:
    """Change a standing item; agendas already made stay as they are."""
    item = session.get_one(StandingItem, item_id)
    item.title, item.purpose = title_of(entry.title), entry.purpose
    item.presenter, item.minutes_planned = short_text(entry.presenter), entry.minutes


def move_standing_item(session: Session, item_id: UUID, position: int) -> None:
    """Move a standing item to a place (from 1) in the list."""
    item = session.get_one(StandingItem, item_id)
    items = [other for other in _items_of(session, item.series_id) if other is not item]
    items.insert(max(position, 1) - 1, item)
    _close_gaps(items)


def delete_standing_item(session: Session, item_id: UUID) -> None:
    """Delete a standing item; agendas already made stay as they are."""
    item = session.get_one(StandingItem, item_id)
    left = [other for other in _items_of(session, item.series_id) if other is not item]
    session.delete(item)
    _close_gaps(left)


def _items_of(session: Session, series_id: UUID) -> list[StandingItem]:
    return list(
        session.exec(
            select(StandingItem)
            .where(StandingItem.series_id == series_id)
            .order_by(col(StandingItem.position))
        )
    )


def _close_gaps(items: list[StandingItem]) -> None:
    for position, item in enumerate(items, start=1):
        item.position = position


def _free_name(session: Session, name: str, besides: UUID | None = None) -> str:
    title = title_of(name)
    taken = session.exec(select(Series.id).where(Series.name == title)).first()
    if taken is not None and taken != besides:
        raise NameTakenError(title)
    return title
