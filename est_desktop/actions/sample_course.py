"""What happened at a meeting of the sample: its times, who stepped aside, what is secret."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from uuid import UUID

from sqlmodel import Session

from est_desktop.actions.agenda import items_of
from est_desktop.actions.dispatching import freeze_numbers
from est_desktop.actions.secrecy import set_mark, set_public_title
from est_desktop.actions.sitting import set_conflicts
from est_desktop.model.sample import SampleItem, SampleMeasure, SampleMeeting
from est_desktop.model.tables import (
    Adjournment,
    AgendaItem,
    MeasureNote,
    Meeting,
    Person,
)
from est_desktop.model.views.secrecy import MarkKind, Secrecy


def add_course(
    session: Session, meeting: Meeting, told: SampleMeeting, people: Mapping[str, Person]
) -> None:
    """Note when a meeting really was and who led it, and let its numbers stay as they were sent."""
    day = told.starts_at.date()
    if told.led_by:
        meeting.vice_chair_id, meeting.led_by_vice = people[told.led_by].id, True
    meeting.opened_at, meeting.closed_at = _at(day, told.opened), _at(day, told.closed)
    for begins, ends in told.breaks:
        session.add(
            Adjournment(
                meeting_id=meeting.id,
                begins_at=datetime.combine(day, begins),
                ends_at=datetime.combine(day, ends),
            )
        )
    session.flush()
    if told.first_paragraph is not None:
        freeze_numbers(session, meeting.id, late=False)
    for item, row in zip(told.items, items_of(session, meeting.id), strict=True):
        row.late = item.late


def add_item_course(
    session: Session,
    item: AgendaItem,
    told: SampleItem,
    people: Mapping[str, Person],
    marked: tuple[date, str],
) -> None:
    """Note when an item was treated, who took no part in it, and whether it is secret.

    Args:
        session: The transaction.
        item: The row.
        told: What the sample says of it.
        people: By their keys.
        marked: The day and the authority of a mark.
    """
    day = marked[0]
    item.began_at, item.ended_at = _at(day, told.began), _at(day, told.ended)
    session.flush()
    set_conflicts(session, item.id, [people[key].id for key in told.conflicts])
    if told.provision:
        set_mark(session, MarkKind.ITEM, item.id, Secrecy(told.provision, *marked))
        set_public_title(session, item.id, told.public_title)


def add_moves(
    session: Session,
    measure_id: UUID,
    told: SampleMeasure,
    item_of: Callable[[int, str], AgendaItem],
) -> None:
    """Note how the last day of a measure was moved."""
    for move in told.moves:
        item = item_of(move.meeting, move.item)
        moment = session.get_one(Meeting, item.meeting_id).ends_at
        session.add(
            MeasureNote(
                measure_id=measure_id,
                agenda_item_id=item.id,
                noted_at=moment.replace(tzinfo=UTC),
                text=move.reason,
                old_due=move.old,
                new_due=move.new,
            )
        )


def _at(day: date, clock: time | None) -> datetime | None:
    return None if clock is None else datetime.combine(day, clock)
