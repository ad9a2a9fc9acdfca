"""Where a deferred item goes: the next meeting, a named one, or the backlog."""

from datetime import date, datetime

import pytest
from sqlmodel import select

from est_desktop.actions.agenda import add_item, indent_item
from est_desktop.actions.backlog import add_to_backlog
from est_desktop.actions.deferring import set_onward, settle
from est_desktop.actions.dispatching import freeze_numbers
from est_desktop.actions.items import rename_item, set_item_purpose, set_notes
from est_desktop.actions.meeting_states import cancel_meeting
from est_desktop.actions.meetings import Sitting, add_meeting, plan_meeting
from est_desktop.errors import AlreadySentError
from est_desktop.model.enums import Onward, Outcome, Purpose
from est_desktop.model.rich_text import plain
from est_desktop.model.tables import AgendaItem
from est_desktop.model.views.onward import GoneOn
from est_desktop.queries.agenda import agenda
from est_desktop.queries.backlog import backlog
from est_desktop.queries.onward import later_meetings
from est_desktop.queries.record import record

TODAY = date(2026, 11, 23)
DECEMBER = Sitting(datetime(2026, 12, 14, 9), datetime(2026, 12, 14, 11))
JANUARY = Sitting(datetime(2027, 1, 18, 9), datetime(2027, 1, 18, 11))


@pytest.fixture
def december(do, series):
    return do(plan_meeting, series, DECEMBER)


@pytest.fixture
def january(do, series):
    return do(plan_meeting, series, JANUARY)


@pytest.fixture
def item(do, items):
    """An item that is deferred."""
    do(settle, items[1], Outcome.DEFERRED, "i väntan på polisens yttrande")
    return items[1]


@pytest.fixture
def gone_on(read):
    return lambda key: read(record, key, TODAY).gone_on


@pytest.fixture
def titles(read):
    return lambda key: [row.title for row in read(agenda, key).rows]


def test_a_deferred_item_goes_nowhere_until_somebody_says_where(item, december, titles, gone_on):
    assert gone_on(item) is None
    assert titles(december) == []


def test_it_goes_to_a_named_meeting_as_the_same_matter(
    do, read, item, meeting, december, january, titles, gone_on
):
    do(set_onward, item, january)
    assert titles(january) == ["Lägesbild"]
    assert "Lägesbild" in titles(meeting)
    assert gone_on(item).meeting_id == january
    assert gone_on(item).day == date(2027, 1, 18)
    matters = read(lambda s: set(s.exec(select(AgendaItem.matter_id))))
    assert len(matters) == 3
    do(set_onward, item, january)
    assert titles(january) == ["Lägesbild"]


def test_another_choice_moves_what_went_on(do, read, item, december, january, titles, gone_on):
    do(set_onward, item, december)
    do(set_onward, item, january)
    assert (titles(december), titles(january)) == ([], ["Lägesbild"])
    do(set_onward, item, Onward.BACKLOG)
    assert titles(january) == []
    assert [row.series for row in read(backlog)] == ["Chefssamråd"]
    assert gone_on(item) == GoneOn(None, "", None)
    do(set_onward, item, december)
    assert (titles(december), read(backlog)) == (["Lägesbild"], ())
    do(set_onward, item, Onward.NEXT)
    assert titles(december) == []
    assert gone_on(item) is None
    do(set_onward, item, Onward.NEXT)


def test_sub_items_go_along(do, item, meeting, december, read):
    do(indent_item, do(add_item, meeting, "Hageby", after=item), 1)
    do(set_onward, item, december)
    assert [row.number for row in read(agenda, december).rows] == ["1", "1.1"]


def test_the_backlog_takes_it_last(do, read, item):
    do(add_to_backlog, "Nyår")
    do(set_onward, item, Onward.BACKLOG)
    assert [row.title for row in read(backlog)] == ["Nyår", "Lägesbild"]


def test_what_has_been_sent_where_it_went_stays_there(do, item, december, january, titles):
    do(set_onward, item, december)
    do(freeze_numbers, december, late=False)
    for where in (january, Onward.BACKLOG, Onward.NEXT):
        with pytest.raises(AlreadySentError):
            do(set_onward, item, where)
    assert titles(december) == ["Lägesbild"]


def test_what_is_deferred_no_more_is_not_left_behind(do, item, december, titles):
    do(set_onward, item, december)
    do(settle, item, Outcome.DEFERRED, "nytt skäl")
    assert titles(december) == ["Lägesbild"]
    do(settle, item, Outcome.NOTED)
    assert titles(december) == []
    do(settle, item, Outcome.DEFERRED)
    do(settle, item, Outcome.NOTED)


def test_work_in_what_went_on_is_not_thrown_away(do, read, item, december, titles):
    do(set_onward, item, december)
    (copy,) = read(agenda, december).rows
    do(set_notes, copy.id, plain("Ring Hyresbostäder."))
    do(settle, item, Outcome.NOTED)
    assert titles(december) == ["Lägesbild"]
    do(settle, item, Outcome.DEFERRED)
    do(set_notes, copy.id, ())
    do(rename_item, copy.id, "Lägesbild för jul")
    do(settle, item, Outcome.NOTED)
    do(settle, item, Outcome.DEFERRED)
    do(rename_item, copy.id, "Lägesbild")
    do(settle, copy.id, Outcome.NOTED)
    do(settle, item, Outcome.NOTED)
    do(settle, item, Outcome.DEFERRED)
    do(settle, copy.id, Outcome.OPEN)
    do(freeze_numbers, december, late=False)
    do(settle, item, Outcome.NOTED)
    assert titles(december) == ["Lägesbild"]


def test_it_can_go_to_coming_meetings_of_its_council(do, read, meeting, december, january):
    alone = do(add_meeting, "Extra", DECEMBER)
    cancelled = do(plan_meeting, read(later_meetings, meeting, TODAY)[0].series_id, JANUARY)
    do(cancel_meeting, cancelled, "sjukdom")
    assert [each.id for each in read(later_meetings, meeting, TODAY)] == [december, january]
    assert [each.id for each in read(later_meetings, meeting, date(2027, 1, 1))] == [january]
    assert [each.id for each in read(later_meetings, alone, TODAY)] == [january]


def test_a_meeting_that_is_cancelled_has_not_taken_it_up(do, item, december, gone_on):
    do(set_onward, item, december)
    do(cancel_meeting, december, "sjukdom")
    assert gone_on(item) is None


def test_it_stands_before_the_closing_of_the_meeting(do, read, item, december, january, titles):
    for meeting in (december, january):
        for title in ("Lägesbild", "Nästa möte", "Avslutning"):
            key = do(add_item, meeting, title)
            if title != "Lägesbild":
                do(set_item_purpose, key, Purpose.FORMALITY)
    do(rename_item, item, "Budget")
    do(set_onward, item, december)
    assert titles(december) == ["Lägesbild", "Budget", "Nästa möte", "Avslutning"]
    do(set_onward, item, january)
    assert titles(january) == ["Lägesbild", "Budget", "Nästa möte", "Avslutning"]
    assert titles(december) == ["Lägesbild", "Nästa möte", "Avslutning"]
