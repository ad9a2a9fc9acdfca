"""Decisions and measures."""

from datetime import date

import pytest

from est_desktop.actions.agenda import delete_item
from est_desktop.actions.outcomes import (
    Owner,
    add_decision,
    add_measure,
    move_decision,
    remove_decision,
    remove_measure,
    set_decision_due,
    set_decision_owner,
    set_decision_recipients,
    set_decision_text,
    set_measure_due,
    set_measure_owner,
    set_measure_text,
    set_no_action,
)
from est_desktop.actions.plan import change_status
from est_desktop.errors import EmptyNameError
from est_desktop.model.enums import MeasureStatus
from est_desktop.model.tables import Measure
from est_desktop.queries.measures import measures
from est_desktop.queries.minutes import minutes
from est_desktop.queries.record import record
from tests.actions.conftest import MOMENT

TODAY = date(2026, 11, 23)


def test_a_decision_is_written_point_by_point(do, read, meeting, items, police):
    key = do(add_decision, items[0])
    do(set_decision_text, key, "Samrådet enas om att öppna.\nKällargångar stängs.")
    do(set_decision_owner, key, Owner(police, "kommunpolis"))
    do(set_decision_due, key, date(2026, 12, 14))
    do(set_decision_recipients, key, "vd Hyresbostäder")
    (told,) = read(minutes, meeting).items[0].decisions
    assert told.points == ("Samrådet enas om att öppna.", "Källargångar stängs.")
    assert told.owner == "kommunpolis, Polismyndigheten, lokalpolisområde Norrköping"
    assert (told.due_date, told.send_to) == (date(2026, 12, 14), "vd Hyresbostäder")


def test_no_action_and_a_last_day_exclude_each_other(do, read, items):
    key = do(add_decision, items[0], "Informationen noteras.")
    do(set_decision_due, key, TODAY)
    do(set_no_action, key, no_action=True)
    (row,) = read(record, items[0], TODAY).decisions
    assert (row.no_action, row.due_date) == (True, None)
    do(set_decision_due, key, TODAY)
    (row,) = read(record, items[0], TODAY).decisions
    assert (row.no_action, row.due_date) == (False, TODAY)
    do(set_decision_due, key, None)
    do(set_no_action, key, no_action=False)
    assert read(record, items[0], TODAY).decisions[0].due_date is None


def test_decisions_keep_an_order(do, read, items):
    keys = [do(add_decision, items[0], text) for text in "abc"]
    do(move_decision, keys[2], 1)
    do(remove_decision, keys[0])
    assert [row.text for row in read(record, items[0], TODAY).decisions] == ["c", "b"]


def test_measures_are_numbered_through_the_year_of_their_meeting(do, read, meeting, items):
    do(add_measure, items[0], "Byt lampor", date(2027, 1, 3))
    do(add_measure, None, "Egen åtgärd", date(2027, 1, 3))
    do(add_measure, None, "En till", date(2027, 1, 4))
    assert [row.number for row in read(measures, TODAY)] == ["Å26-01", "Å27-01", "Å27-02"]
    assert [row.meeting for row in read(measures, TODAY, meeting)] == ["Chefssamråd 2026:1"]
    with pytest.raises(EmptyNameError):
        do(add_measure, None, " ", TODAY)


def test_a_measure_is_late_when_its_last_day_has_passed_and_it_is_not_ended(do, read, police):
    key = do(add_measure, None, "Byt lampor", TODAY)
    do(set_measure_text, key, "Byt lampor i Hageby")
    do(set_measure_owner, key, Owner(police, ""))
    do(set_measure_due, key, date(2026, 11, 22))
    (row,) = read(measures, TODAY)
    assert (row.overdue, row.organisation) == (
        True,
        "Polismyndigheten, lokalpolisområde Norrköping",
    )
    do(change_status, key, MeasureStatus.DONE, MOMENT)
    assert read(measures, TODAY)[0].overdue is False
    do(remove_measure, key)
    assert read(measures, TODAY) == ()


def test_a_measure_due_before_its_start_starts_that_day(do, store, read):
    key = do(add_measure, None, "Byt lampor", TODAY)

    def start(session):
        session.get_one(Measure, key).start_date = TODAY

    store.do("start", start)
    do(set_measure_due, key, date(2026, 11, 1))
    assert read(measures, TODAY)[0].start_date == date(2026, 11, 1)


def test_who_answers_is_printed_as_role_organisation_or_both(do, read, meeting, items, police):
    for owner in (Owner(None, "räddningschef"), Owner(police, "")):
        do(set_measure_owner, do(add_measure, items[0], "Åtgärd", TODAY), owner)
    assert [line.owner for line in read(minutes, meeting).items[0].measures] == [
        "räddningschef",
        "Polismyndigheten, lokalpolisområde Norrköping",
    ]


def test_an_item_that_is_gone_has_no_record(do, read, items):
    assert read(record, items[0], TODAY).paragraph_no == 1
    do(delete_item, items[0])
    assert read(record, items[0], TODAY) is None
