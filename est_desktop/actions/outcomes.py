"""What a user can do with decisions and measures."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlmodel import Session, col, func, select

from est_desktop.actions.removing import let_measures_go, remove_all, remove_marks
from est_desktop.actions.titles import short_text, title_of
from est_desktop.errors import NoteNeededError
from est_desktop.model.enums import Outcome
from est_desktop.model.tables import (
    AgendaItem,
    Decision,
    Measure,
    MeasureArea,
    MeasureNote,
    MeasurePartner,
    Meeting,
    SituationLink,
)
from est_desktop.rules.numbering import first_free
from est_desktop.rules.typed import many_lines


@dataclass(frozen=True, slots=True)
class Owner:
    """Who answers for something: an organisation, a role, or both."""

    organisation_id: UUID | None = None
    role: str = ""


def add_decision(session: Session, item_id: UUID, text: str = "") -> UUID:
    """Add a decision under an item, last; return its id. The text is one point a line.

    An item whose outcome was open is agreed on by that.
    """
    item = session.get_one(AgendaItem, item_id)
    if item.outcome is Outcome.OPEN:
        item.outcome = Outcome.AGREED
    decision = Decision(
        agenda_item_id=item_id,
        position=len(_decisions_of(session, item_id)) + 1,
        text=many_lines(text),
    )
    session.add(decision)
    return decision.id


def set_decision_text(session: Session, decision_id: UUID, text: str) -> None:
    """Set what was agreed, one point a line."""
    session.get_one(Decision, decision_id).text = many_lines(text)


def set_decision_owner(session: Session, decision_id: UUID, owner: Owner) -> None:
    """Say who answers for a decision (ansvarig)."""
    decision = session.get_one(Decision, decision_id)
    decision.organisation_id, decision.owner = owner.organisation_id, short_text(owner.role)


def set_decision_due(session: Session, decision_id: UUID, due_date: date | None) -> None:
    """Set a decision's last day; one that has a day needs follow-up."""
    decision = session.get_one(Decision, decision_id)
    decision.due_date = due_date
    if due_date is not None:
        decision.no_action = False


def set_no_action(session: Session, decision_id: UUID, *, no_action: bool) -> None:
    """Say that a decision needs no follow-up (ingen åtgärd); it then has no last day."""
    decision = session.get_one(Decision, decision_id)
    decision.no_action = no_action
    if no_action:
        decision.due_date = None


def set_decision_recipients(session: Session, decision_id: UUID, send_to: str) -> None:
    """Say who is told of a decision (skickas till)."""
    session.get_one(Decision, decision_id).send_to = short_text(send_to)


def set_decision_sent(session: Session, decision_id: UUID, sent_on: date | None) -> None:
    """Note the day that those who are told of a decision were told; None for not yet."""
    session.get_one(Decision, decision_id).sent_on = sent_on


def move_decision(session: Session, decision_id: UUID, position: int) -> None:
    """Move a decision to a place (from 1) among those of its item."""
    decision = session.get_one(Decision, decision_id)
    decisions = [
        other for other in _decisions_of(session, decision.agenda_item_id) if other is not decision
    ]
    decisions.insert(max(position, 1) - 1, decision)
    _close_gaps(decisions)


def remove_decision(session: Session, decision_id: UUID) -> None:
    """Remove a decision; measures that came out of it stay.

    Without any decision, an item that was agreed on is open again.
    """
    decision = session.get_one(Decision, decision_id)
    left = [
        other for other in _decisions_of(session, decision.agenda_item_id) if other is not decision
    ]
    item = session.get_one(AgendaItem, decision.agenda_item_id)
    if not left and item.outcome is Outcome.AGREED:
        item.outcome = Outcome.OPEN
    remove_marks(session, "decision_id", {decision_id})
    let_measures_go(session, "decision_id", {decision_id})
    session.delete(decision)
    _close_gaps(left)


def add_measure(session: Session, item_id: UUID | None, text: str, today: date) -> UUID:
    """Add a measure (åtgärd) to the plan and return its id.

    It gets the next number of the year: the meeting's, or today's for one of no meeting.

    Raises:
        EmptyNameError: The text is blank.
    """
    item = session.get_one(AgendaItem, item_id) if item_id else None
    meeting = session.get_one(Meeting, item.meeting_id) if item and item.meeting_id else None
    year = meeting.starts_at.year if meeting else today.year
    newest = session.exec(select(func.max(Measure.number)).where(Measure.year == year)).one()
    measure = Measure(
        agenda_item_id=item_id,
        year=year,
        number=first_free(newest),
        text=title_of(text),
        created_on=today,
    )
    session.add(measure)
    return measure.id


def set_measure_text(session: Session, measure_id: UUID, text: str) -> None:
    """Set what shall be done.

    Raises:
        EmptyNameError: The text is blank.
    """
    session.get_one(Measure, measure_id).text = title_of(text)


def set_measure_owner(session: Session, measure_id: UUID, owner: Owner) -> None:
    """Say who answers for a measure (ansvarig)."""
    measure = session.get_one(Measure, measure_id)
    measure.organisation_id, measure.owner = owner.organisation_id, short_text(owner.role)


def set_measure_due(session: Session, measure_id: UUID, due_date: date | None) -> None:
    """Set a measure's last day (klart senast) for the first time; `plan.move_due` moves it.

    One due before its start starts that day.

    Raises:
        NoteNeededError: It has another last day already.
    """
    measure = session.get_one(Measure, measure_id)
    if measure.due_date not in (None, due_date):
        raise NoteNeededError
    if due_date and measure.start_date and due_date < measure.start_date:
        measure.start_date = due_date
    measure.due_date = due_date


def remove_measure(session: Session, measure_id: UUID) -> None:
    """Remove a measure from the plan, with its areas, partners and notes."""
    remove_marks(session, "measure_id", {measure_id})
    for table in (MeasureArea, MeasurePartner, MeasureNote, SituationLink):
        hanging = session.exec(select(table).where(col(table.measure_id) == measure_id))
        remove_all(session, hanging.all())
    session.delete(session.get_one(Measure, measure_id))


def _decisions_of(session: Session, item_id: UUID) -> list[Decision]:
    return list(
        session.exec(
            select(Decision)
            .where(Decision.agenda_item_id == item_id)
            .order_by(col(Decision.position))
        )
    )


def _close_gaps(decisions: list[Decision]) -> None:
    for position, decision in enumerate(decisions, start=1):
        decision.position = position
