"""Measures out of decisions, decisions out of proposals."""

from datetime import date

import pytest

from est_desktop.actions.follow_up import (
    decision_out_of_proposal,
    follow_up_decision,
    measure_out_of_decision,
    reopen_decision,
)
from est_desktop.actions.items import set_item_proposal
from est_desktop.actions.outcomes import (
    Owner,
    add_decision,
    remove_decision,
    set_decision_due,
    set_decision_owner,
    set_decision_sent,
)
from est_desktop.actions.secrecy import set_mark
from est_desktop.errors import EmptyNameError
from est_desktop.model.enums import MeetingState
from est_desktop.model.tables import Measure, Meeting
from est_desktop.model.views.secrecy import MarkKind, Secrecy
from est_desktop.queries.minutes import minutes
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


def test_a_decision_may_become_several_measures_which_stay_when_it_goes(do, read, meeting, items):
    key = do(add_decision, items[0], "Källargångar stängs.")
    keys = [do(measure_out_of_decision, key, TODAY) for _ in range(2)]

    def bound(session):
        return [session.get_one(Measure, each).decision_id for each in keys]

    assert read(bound) == [key, key]
    (told,) = read(minutes, meeting).items[0].decisions
    assert told.measures == ("Å26-01", "Å26-02")
    do(remove_decision, key)
    assert read(bound) == [None, None]


def test_a_decision_is_sent_and_followed_up_one_day(do, read, items):
    key = do(add_decision, items[0], "Källargångar stängs.")
    do(set_decision_sent, key, TODAY)
    do(follow_up_decision, key, TODAY, "Stängda den 20 november.")
    (row,) = read(record, items[0], TODAY).decisions
    assert (row.sent_on, row.done_on, row.done_note) == (TODAY, TODAY, "Stängda den 20 november.")
    do(reopen_decision, key)
    (row,) = read(record, items[0], TODAY).decisions
    assert (row.sent_on, row.done_on, row.done_note) == (TODAY, None, "")


def test_a_decision_of_approved_minutes_may_be_sent_and_followed_up(do, read, meeting, items):
    key = do(add_decision, items[0], "Källargångar stängs.")

    def approve(session, meeting_id):
        session.get_one(Meeting, meeting_id).state = MeetingState.FINAL

    do(approve, meeting)
    do(set_decision_sent, key, TODAY)
    do(follow_up_decision, key, TODAY)
    assert read(record, items[0], TODAY).decisions[0].done_on == TODAY


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
