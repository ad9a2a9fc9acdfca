"""What is noted while a meeting goes on."""

from datetime import datetime

import pytest
from sqlmodel import select

from est_desktop.actions import sitting
from est_desktop.actions.agenda import delete_item
from est_desktop.actions.attendance import call_people, uncall_person
from est_desktop.actions.meetings import delete_meeting, plan_meeting, set_vice_chair
from est_desktop.actions.outcomes import add_decision, remove_decision
from est_desktop.actions.people import remove_person
from est_desktop.actions.series import set_series_vice_chair
from est_desktop.errors import InUseError, TimesCrossedError
from est_desktop.model.enums import Outcome, Presence
from est_desktop.model.tables import (
    Adjournment,
    AgendaItem,
    Attendance,
    ConflictOfInterest,
    Meeting,
    Series,
)
from tests.actions.conftest import SITTING


def at(text):
    hour, minute = text.split(".")
    return datetime(2026, 11, 23, int(hour), int(minute))


@pytest.fixture
def get(read):
    """A row by its id, or all rows of a table."""

    def found(table, key=None):
        if key is None:
            return read(lambda session: session.exec(select(table)).all())
        return read(lambda session: session.get_one(table, key))

    return found


@pytest.fixture
def somebody(do, get, meeting, officer):
    """The id of the attendance of somebody who is called."""
    do(call_people, meeting, [officer])
    return get(Attendance)[0].id


def test_a_meeting_begins_and_ends_when_it_does(do, get, meeting):
    do(sitting.open_meeting, meeting, at("9.02"))
    do(sitting.close_meeting, meeting, at("11.20"))
    told = get(Meeting, meeting)
    assert (told.opened_at, told.closed_at) == (at("9.02"), at("11.20"))
    assert told.starts_at == SITTING.starts_at
    with pytest.raises(TimesCrossedError):
        do(sitting.close_meeting, meeting, at("9.01"))


def test_what_goes_on_ends_with_the_meeting(do, get, meeting, items):
    do(sitting.begin_item, items[0], at("9.00"))
    do(sitting.end_item, items[0], at("9.05"))
    do(sitting.begin_item, items[1], at("9.10"))
    do(sitting.adjourn_meeting, meeting, at("9.20"))
    do(sitting.close_meeting, meeting, at("9.30"))
    assert [get(AgendaItem, key).ended_at for key in items] == [at("9.05"), at("9.30"), None]
    assert get(Adjournment)[0].ends_at == at("9.30")


def test_a_break_is_noted_with_its_times(do, get, meeting):
    do(sitting.resume_meeting, meeting, at("9.00"))
    key = do(sitting.adjourn_meeting, meeting, at("10.10"))
    assert do(sitting.adjourn_meeting, meeting, at("10.12")) == key
    do(sitting.resume_meeting, meeting, at("10.25"))
    (told,) = get(Adjournment)
    assert (told.begins_at, told.ends_at) == (at("10.10"), at("10.25"))
    with pytest.raises(TimesCrossedError):
        do(sitting.set_adjournment, key, at("10.30"), at("10.25"))
    do(sitting.remove_adjournment, key)
    assert get(Adjournment) == []


def test_the_first_item_opens_the_meeting_and_each_ends_the_one_before(do, get, meeting, items):
    do(sitting.begin_item, items[0], at("9.03"))
    do(sitting.begin_item, items[1], at("9.12"))
    assert get(Meeting, meeting).opened_at == at("9.03")
    assert get(AgendaItem, items[0]).ended_at == at("9.12")
    do(sitting.end_item, items[1], at("9.40"))
    do(sitting.begin_item, items[1], at("9.50"))
    told = get(AgendaItem, items[1])
    assert (told.began_at, told.ended_at) == (at("9.50"), None)
    with pytest.raises(TimesCrossedError):
        do(sitting.end_item, items[1], at("9.45"))


def test_the_vice_chair_of_the_series_comes_along_and_may_lead(do, get, series, officer):
    do(set_series_vice_chair, series, officer)
    meeting = do(plan_meeting, series, SITTING)
    assert get(Meeting, meeting).vice_chair_id == officer
    do(sitting.set_led_by_vice, meeting, led_by_vice=True)
    assert get(Meeting, meeting).led_by_vice
    with pytest.raises(InUseError):
        do(remove_person, officer)
    do(set_vice_chair, meeting, None)
    assert not get(Meeting, meeting).led_by_vice
    do(remove_person, officer)
    assert get(Series, series).vice_chair_id is None


def test_an_outcome_is_said_with_its_reason(do, get, items):
    do(sitting.set_outcome, items[0], Outcome.DEFERRED, "i väntan på yttrande")
    told = get(AgendaItem, items[0])
    assert (told.outcome, told.outcome_note) == (Outcome.DEFERRED, "i väntan på yttrande")


def test_a_decision_makes_an_open_item_agreed_on_until_the_last_is_gone(do, get, items):
    keys = [do(add_decision, items[0], text) for text in "ab"]
    do(remove_decision, keys[0])
    assert get(AgendaItem, items[0]).outcome is Outcome.AGREED
    do(remove_decision, keys[1])
    assert get(AgendaItem, items[0]).outcome is Outcome.OPEN


def test_an_outcome_that_was_chosen_is_not_touched_by_decisions(do, get, items):
    do(sitting.set_outcome, items[0], Outcome.NOTED)
    key = do(add_decision, items[0], "Informationen noteras.")
    assert get(AgendaItem, items[0]).outcome is Outcome.NOTED
    do(remove_decision, key)
    assert get(AgendaItem, items[0]).outcome is Outcome.NOTED


def test_conflicts_of_interest_are_kept_for_each_item(do, get, police, items, somebody, officer):
    do(sitting.set_conflicts, items[0], [officer])
    do(sitting.set_conflicts, items[0], [officer])
    do(sitting.set_conflicts, items[1], [officer])
    do(sitting.set_conflicts, items[0], [])
    assert [told.agenda_item_id for told in get(ConflictOfInterest)] == [items[1]]
    do(delete_item, items[1])
    assert get(ConflictOfInterest) == []


def test_who_is_no_longer_called_has_no_conflict_of_interest(do, get, items, somebody, officer):
    do(sitting.set_conflicts, items[0], [officer])
    do(uncall_person, somebody)
    assert get(ConflictOfInterest) == []


def test_who_comes_late_is_present_from_the_item_that_is_treated(do, get, items, somebody):
    do(sitting.begin_item, items[1], at("9.10"))
    do(sitting.arrive, somebody, at("9.20"))
    told = get(Attendance, somebody)
    assert (told.presence, told.arrived_at) == (Presence.PRESENT, at("9.20"))
    assert (told.from_item_id, told.to_item_id) == (items[1], None)


@pytest.mark.parametrize(("ended", "first"), [(None, None), (0, 1), (2, 2)])
def test_who_comes_between_two_items_is_present_from_the_next(
    do, get, items, somebody, ended, first
):
    """Before the first item that is the whole meeting; after the last nothing is left."""
    if ended is not None:
        do(sitting.begin_item, items[ended], at("9.10"))
        do(sitting.end_item, items[ended], at("9.15"))
    do(sitting.arrive, somebody, at("9.20"))
    expected = None if first is None else items[first]
    assert get(Attendance, somebody).from_item_id == expected


def test_who_leaves_was_present_to_the_item_treated_last(do, get, items, somebody):
    do(sitting.leave, somebody, at("9.00"))
    assert get(Attendance, somebody).to_item_id is None
    do(sitting.begin_item, items[0], at("9.10"))
    do(sitting.begin_item, items[1], at("9.10"))
    do(sitting.leave, somebody, at("9.40"))
    told = get(Attendance, somebody)
    assert (told.left_at, told.to_item_id) == (at("9.40"), items[1])


def test_who_comes_back_stays_to_the_end_again(do, get, items, somebody):
    do(sitting.begin_item, items[0], at("9.00"))
    do(sitting.leave, somebody, at("9.10"))
    do(sitting.arrive, somebody, at("9.30"))
    told = get(Attendance, somebody)
    assert (told.left_at, told.to_item_id, told.arrived_at) == (None, None, at("9.30"))
    with pytest.raises(TimesCrossedError):
        do(sitting.leave, somebody, at("9.20"))


def test_breaks_and_people_go_with_the_meeting(do, get, meeting, somebody):
    do(sitting.adjourn_meeting, meeting, at("10.10"))
    do(delete_meeting, meeting)
    assert get(Adjournment) == get(Attendance) == []
