"""What the chair has before them."""

from datetime import date, datetime, time

import pytest

from est_desktop.actions import sitting
from est_desktop.actions.agenda import add_item
from est_desktop.actions.attendance import call_people, set_presence
from est_desktop.actions.items import set_item_internal_note, set_item_proposal
from est_desktop.actions.meetings import Sitting, plan_meeting
from est_desktop.actions.outcomes import add_decision
from est_desktop.model.enums import Outcome, Presence
from est_desktop.model.tables import AgendaItem
from est_desktop.queries.agenda import agenda
from est_desktop.queries.record import attendance
from est_desktop.queries.running_order import running_order
from est_desktop.queries.sitting import sitting as sitting_now


def at(hour, minute):
    return datetime(2026, 11, 23, hour, minute)


def test_it_holds_proposal_internal_note_and_who_is_away(do, read, meeting, items, officer):
    do(set_item_proposal, items[0], "Godkänna planen.")
    do(set_item_internal_note, items[0], "Fråga om budget.")
    do(call_people, meeting, [officer])
    do(set_presence, read(attendance, meeting)[0].id, Presence.EXCUSED)
    do(sitting.set_conflicts, items[0], [officer])
    view = read(running_order, meeting)
    first = view.items[0]
    assert (first.proposed_decision, first.internal_note) == (
        ("Godkänna planen.",),
        "Fråga om budget.",
    )
    assert view.excused == ("kommunpolis, Polismyndigheten, lokalpolisområde Norrköping",)
    assert first.conflicts == ("kommunpolis",)


def test_it_tells_what_was_decided_on_the_matter_before(do, read, store, series, meeting, items):
    later = do(plan_meeting, series, Sitting(datetime(2026, 12, 14, 9), datetime(2026, 12, 14, 11)))
    again = do(add_item, later, "Öppnande igen")
    do(add_decision, items[0], "Planen tas fram.")

    def same_matter(session):
        session.get_one(AgendaItem, again).matter_id = session.get_one(
            AgendaItem, items[0]
        ).matter_id

    store.do("", same_matter)
    (told,) = read(running_order, later).items[0].earlier
    assert (told.meeting, told.day, told.number) == (
        "Chefssamråd 2026:1",
        date(2026, 11, 23),
        "§\u00a01",
    )
    assert told.points == ("Planen tas fram.",)
    assert read(running_order, meeting).items[0].earlier == ()


def test_planned_times_stand_beside_those_that_are_expected(do, read, meeting, items):
    assert read(agenda, meeting).rows[1].expected is None
    do(sitting.begin_item, items[0], at(9, 10))
    do(sitting.end_item, items[0], at(9, 30))
    for rows in (read(agenda, meeting).rows, read(running_order, meeting).items):
        assert [row.starts for row in rows] == [time(9), time(9, 10), time(9, 20)]
        assert [row.expected for row in rows] == [time(9, 10), time(9, 30), time(9, 40)]
        assert (rows[0].began, rows[0].ended) == (time(9, 10), time(9, 30))


@pytest.mark.parametrize("outcome", [Outcome.WITHDRAWN, Outcome.NOT_REACHED])
def test_no_time_is_expected_for_what_is_not_treated(do, read, meeting, items, outcome):
    do(sitting.set_outcome, items[1], outcome)
    do(sitting.open_meeting, meeting, at(9, 0))
    assert read(agenda, meeting).rows[2].expected == time(9, 10)


def test_what_goes_on_is_known(do, read, meeting, items):
    assert read(sitting_now, meeting).treated_id is None
    do(sitting.begin_item, items[1], at(9, 10))
    do(sitting.adjourn_meeting, meeting, at(9, 20))
    now = read(sitting_now, meeting)
    assert (now.treated_id, now.opened_at, now.adjourned) == (items[1], at(9, 10), True)
    do(sitting.resume_meeting, meeting, at(9, 25))
    assert not read(sitting_now, meeting).adjourned
