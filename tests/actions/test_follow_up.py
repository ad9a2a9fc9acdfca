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
from est_desktop.actions.secrecy import set_mark
from est_desktop.errors import EmptyNameError
from est_desktop.model.views.secrecy import MarkKind, Secrecy
from est_desktop.queries.record import record
from est_desktop.queries.secrecy import item_secrecy, marks_on

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


DAY = date(2026, 11, 20)
ITEM, PART = Secrecy("18 kap. 1 §", DAY, "Kommunen"), Secrecy("18 kap. 1 §", DAY, whole=False)
OWN = Secrecy("35 kap. 1 §", DAY)


@pytest.mark.parametrize(
    ("of_item", "of_decision", "text", "told", "mark"),
    [
        (None, None, "Larma.", "Larma.", None),
        (PART, None, "Larma.", "Larma.", None),
        (ITEM, None, "Larma.", "Larma.", ITEM),
        (ITEM, OWN, "⟦Larma⟧.", "Larma.", OWN),
        (None, OWN, "Larma.", "Larma.", OWN),
        (PART, None, "⟦Larma⟧.", "Larma.", Secrecy("18 kap. 1 §", DAY)),
        (None, None, "⟦Larma⟧.", "⟦Larma⟧.", None),
    ],
)
def test_a_measure_is_as_secret_as_its_decision(
    do, read, items, of_item, of_decision, text, told, mark
):
    key = do(add_decision, items[0], text)
    do(set_mark, MarkKind.ITEM, items[0], of_item)
    do(set_mark, MarkKind.DECISION, key, of_decision)
    measure_id = do(measure_out_of_decision, key, TODAY)
    (measure,) = read(record, items[0], TODAY).measures
    assert measure.text == told
    assert read(marks_on, MarkKind.MEASURE, [measure_id]).get(measure_id) == mark


def test_passages_of_the_proposal_are_passages_of_the_decision(do, read, items):
    do(set_item_proposal, items[0], "att ⟦larma⟧ porten")
    do(decision_out_of_proposal, items[0])
    (decision,) = read(record, items[0], TODAY).decisions
    assert decision.text == "att ⟦larma⟧ porten"
    assert read(item_secrecy, items[0]).has_passages
