"""What a user can do with the action plan (handlingsplan): follow up, describe, adopt."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlmodel import Session, select

from est_desktop.actions.titles import short_text, title_of
from est_desktop.errors import NoteNeededError
from est_desktop.model.enums import MeasureStatus
from est_desktop.model.tables import (
    AdoptedPlan,
    Measure,
    MeasureArea,
    MeasureNote,
    MeasurePartner,
)
from est_desktop.model.views.action_plan import MeasureDetails
from est_desktop.rules.typed import many_lines


def add_note(
    session: Session, measure_id: UUID, text: str, now: datetime, item_id: UUID | None = None
) -> UUID:
    """Note what became of a measure (uppföljning), perhaps treated under an item; return the id.

    Raises:
        EmptyNameError: Nothing is said, and it was not treated anywhere.
    """
    note = MeasureNote(
        measure_id=measure_id,
        noted_at=now,
        agenda_item_id=item_id,
        text=many_lines(text).strip() if item_id else many_lines(title_of(text)),
    )
    session.add(note)
    return note.id


def remove_note(session: Session, note_id: UUID) -> None:
    """Remove a note that changed nothing; one that moved a day or status is history and stays."""
    note = session.get_one(MeasureNote, note_id)
    if note.old_due is None and note.new_status is None:
        session.delete(note)


def move_due(  # noqa: PLR0913 -- what a moved day is made of
    session: Session,
    measure_id: UUID,
    due_date: date | None,
    note: str,
    now: datetime,
    item_id: UUID | None = None,
) -> None:
    """Move a measure's last day (klart senast); the old one is kept with the note.

    One due before its start starts that day. Nothing happens when it is the same day.

    Raises:
        NoteNeededError: It has a last day, and nobody said why it moves.
    """
    measure = session.get_one(Measure, measure_id)
    if due_date == measure.due_date:
        return
    if measure.due_date is not None:
        session.add(
            MeasureNote(
                measure_id=measure_id,
                noted_at=now,
                agenda_item_id=item_id,
                text=_reason(note),
                old_due=measure.due_date,
                new_due=due_date,
            )
        )
    if due_date and measure.start_date and due_date < measure.start_date:
        measure.start_date = due_date
    measure.due_date = due_date


def change_status(  # noqa: PLR0913 -- what a changed status is made of
    session: Session,
    measure_id: UUID,
    status: MeasureStatus,
    now: datetime,
    note: str = "",
    item_id: UUID | None = None,
) -> None:
    """Say how far a measure has come; the history keeps it, with the note if there is one.

    Raises:
        NoteNeededError: It is closed without being done, and nobody said why.
    """
    measure = session.get_one(Measure, measure_id)
    if status is measure.status:
        return
    abandoned = status is MeasureStatus.ABANDONED
    measure.closed_reason = _reason(note) if abandoned else ""
    session.add(
        MeasureNote(
            measure_id=measure_id,
            noted_at=now,
            agenda_item_id=item_id,
            text=many_lines(note).strip(),
            old_status=measure.status,
            new_status=status,
        )
    )
    measure.status = status


def set_measure_details(session: Session, measure_id: UUID, details: MeasureDetails) -> None:
    """Say why a measure is done, and of what sort it is; one that starts later is due that day.

    Raises:
        TextTooLongError: A text is too long.
    """
    measure = session.get_one(Measure, measure_id)
    for name in ("problem", "goal", "indicator"):
        setattr(measure, name, short_text(getattr(details, name)))
    measure.level, measure.term, measure.kind = details.level, details.term, details.kind
    start = details.start_date
    measure.start_date = min(start, measure.due_date) if start and measure.due_date else start


def set_measure_areas(session: Session, measure_id: UUID, area_ids: Collection[UUID]) -> None:
    """Say which areas a measure is for."""
    links = session.exec(select(MeasureArea).where(MeasureArea.measure_id == measure_id)).all()
    for link in links:
        if link.area_id not in area_ids:
            session.delete(link)
    for area_id in sorted(set(area_ids) - {link.area_id for link in links}):
        session.add(MeasureArea(measure_id=measure_id, area_id=area_id))


def set_measure_partners(
    session: Session, measure_id: UUID, organisation_ids: Collection[UUID]
) -> None:
    """Say which organisations take part in a measure (medverkande)."""
    links = session.exec(
        select(MeasurePartner).where(MeasurePartner.measure_id == measure_id)
    ).all()
    for link in links:
        if link.organisation_id not in organisation_ids:
            session.delete(link)
    for key in sorted(set(organisation_ids) - {link.organisation_id for link in links}):
        session.add(MeasurePartner(measure_id=measure_id, organisation_id=key))


@dataclass(frozen=True, slots=True)
class Adopted:
    """A plan that a meeting adopts; see `model.tables.outcome.AdoptedPlan`."""

    title: str
    adopted_on: date
    content: str
    file_name: str
    sha256: str
    size: int


def adopt_plan(session: Session, item_id: UUID | None, adopted: Adopted) -> UUID:
    """Keep the plan as a meeting adopted it, for good; its bytes are stored already.

    Raises:
        EmptyNameError: It has no title or file name.
    """
    plan = AdoptedPlan(
        agenda_item_id=item_id,
        title=title_of(adopted.title),
        adopted_on=adopted.adopted_on,
        content=adopted.content,
        file_name=title_of(adopted.file_name),
        sha256=adopted.sha256,
        size=adopted.size,
    )
    session.add(plan)
    return plan.id


def remove_adopted(session: Session, plan_id: UUID) -> None:
    """Remove an adopted plan that was kept by mistake."""
    session.delete(session.get_one(AdoptedPlan, plan_id))


def _reason(note: str) -> str:
    reason = many_lines(note).strip()
    if not reason:
        raise NoteNeededError
    return reason
