"""What follows from what was agreed: a measure out of a decision, a decision out of a proposal."""

from datetime import date
from uuid import UUID

from sqlmodel import Session

from est_desktop.actions.outcomes import (
    Owner,
    add_decision,
    add_measure,
    set_measure_due,
    set_measure_owner,
)
from est_desktop.model.tables import AgendaItem, Decision, Measure
from est_desktop.rules.typed import points


def measure_out_of_decision(session: Session, decision_id: UUID, today: date) -> UUID:
    """Add a measure with a decision's text, owner and last day; return its id.

    Raises:
        EmptyNameError: The decision has no text.
    """
    decision = session.get_one(Decision, decision_id)
    text = " ".join(points(decision.text))
    measure_id = add_measure(session, decision.agenda_item_id, text, today)
    session.flush()
    session.get_one(Measure, measure_id).decision_id = decision_id
    set_measure_owner(session, measure_id, Owner(decision.organisation_id, decision.owner))
    set_measure_due(session, measure_id, decision.due_date)
    return measure_id


def decision_out_of_proposal(session: Session, item_id: UUID) -> UUID:
    """Add a decision with the text that the agenda proposed; return its id."""
    return add_decision(session, item_id, session.get_one(AgendaItem, item_id).proposed_decision)
