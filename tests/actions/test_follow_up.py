"""Measures out of decisions, decisions out of proposals."""

from datetime import date

import pytest

from est_desktop.actions.follow_up import decision_out_of_proposal, measure_out_of_decision
from est_desktop.actions.items import set_item_proposal
from est_desktop.actions.outcomes import (
    Owner,
    add_decision,
    set_decision_due,
    set_decision_owner,
)
from est_desktop.errors import EmptyNameError
from est_desktop.queries.record import record

TODAY = date(2026, 11, 23)


def test_a_measure_takes_over_what_the_decision_says(do, read, items, police):
    key = do(add_decision, items[0], "Källargångar stängs.\n\nPolisen meddelas.")
    do(set_decision_owner, key, Owner(police, "kommunpolis"))
    do(set_decision_due, key, date(2026, 12, 14))
    do(measure_out_of_decision, key, TODAY)
    told = read(record, items[0], TODAY)
    (measure,) = told.measures
    assert measure.text == "Källargångar stängs. Polisen meddelas."
    assert (measure.organisation_id, measure.owner) == (police, "kommunpolis")
    assert measure.due_date == date(2026, 12, 14)
    assert len(told.decisions) == 1


def test_a_decision_without_text_becomes_no_measure(do, read, items):
    key = do(add_decision, items[0])
    with pytest.raises(EmptyNameError):
        do(measure_out_of_decision, key, TODAY)
    assert read(record, items[0], TODAY).measures == ()


def test_the_proposal_becomes_a_decision(do, read, items):
    do(set_item_proposal, items[0], "Samrådet enas om att notera informationen.")
    do(decision_out_of_proposal, items[0])
    (decision,) = read(record, items[0], TODAY).decisions
    assert decision.text == "Samrådet enas om att notera informationen."
