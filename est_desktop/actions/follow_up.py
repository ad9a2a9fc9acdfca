"""What follows from what was agreed: a measure out of a decision, a decision out of a proposal."""

from datetime import date
from uuid import UUID

from sqlmodel import Session, select

from est_desktop.actions.outcomes import (
    Owner,
    add_decision,
    add_measure,
    set_measure_due,
    set_measure_owner,
)
from est_desktop.actions.secrecy import set_mark
from est_desktop.actions.titles import short_text
from est_desktop.model.tables import AgendaItem, Decision, Measure, SecrecyMark
from est_desktop.model.views.secrecy import MarkKind, Secrecy
from est_desktop.rules.passages import bare, has_passage
from est_desktop.rules.typed import points


def measure_out_of_decision(session: Session, decision_id: UUID, today: date) -> UUID:
    """Add a measure with a decision's text, owner and last day, bound to it; return its id.

    What makes the decision secret, itself or its item, makes the measure secret as a whole, and
    so does a passage in it. A passage in an item without a mark keeps its signs.

    Raises:
        EmptyNameError: The decision has no text.
    """
    decision = session.get_one(Decision, decision_id)
    text, secrecy = " ".join(points(decision.text)), _secrecy_of(session, decision)
    text = bare(text) if secrecy else text
    measure_id = add_measure(session, decision.agenda_item_id, text, today)
    session.flush()
    session.get_one(Measure, measure_id).decision_id = decision_id
    set_measure_owner(session, measure_id, Owner(decision.organisation_id, decision.owner))
    set_measure_due(session, measure_id, decision.due_date)
    if secrecy:
        set_mark(session, MarkKind.MEASURE, measure_id, secrecy)
    return measure_id


def _secrecy_of(session: Session, decision: Decision) -> Secrecy | None:
    """Return the mark that what is made out of a decision needs."""
    of = (
        SecrecyMark.decision_id == decision.id,
        SecrecyMark.agenda_item_id == decision.agenda_item_id,
    )
    own, over = (session.exec(select(SecrecyMark).where(each)).one_or_none() for each in of)
    if own is None and over is not None and not (over.whole or has_passage(decision.text)):
        return None
    mark = own or over
    return Secrecy(mark.provision, mark.marked_on, mark.authority) if mark else None


def decision_out_of_proposal(session: Session, item_id: UUID) -> UUID:
    """Add a decision with the text that the agenda proposed; return its id."""
    return add_decision(session, item_id, session.get_one(AgendaItem, item_id).proposed_decision)


def follow_up_decision(session: Session, decision_id: UUID, done_on: date, note: str = "") -> None:
    """Note that a decision was followed up, and what became of it; it leaves the follow-up list."""
    decision = session.get_one(Decision, decision_id)
    decision.done_on, decision.done_note = done_on, short_text(note)


def reopen_decision(session: Session, decision_id: UUID) -> None:
    """Put a decision back on the follow-up list."""
    decision = session.get_one(Decision, decision_id)
    decision.done_on, decision.done_note = None, ""
