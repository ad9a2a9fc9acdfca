"""The backlog: items that are not yet on any meeting."""

from datetime import date

import pytest

from est_desktop.actions.agenda import (
    add_item,
    delete_item,
    indent_item,
    move_item,
    move_item_to_meeting,
)
from est_desktop.actions.attachments import attach_papers
from est_desktop.actions.backlog import add_to_backlog, put_in_backlog, set_backlog_series
from est_desktop.actions.dispatching import freeze_numbers
from est_desktop.actions.items import rename_item
from est_desktop.actions.meeting_states import cancel_meeting
from est_desktop.actions.meetings import add_meeting, delete_meeting, plan_meeting
from est_desktop.actions.outcomes import add_measure
from est_desktop.actions.series import delete_series
from est_desktop.errors import AlreadySentError, EmptyNameError
from est_desktop.model.enums import InformationClass
from est_desktop.queries.agenda import agenda, agenda_item
from est_desktop.queries.backlog import backlog, coming_meetings
from est_desktop.queries.measure import measure_view
from est_desktop.queries.measures import measures
from est_desktop.queries.record import record
from est_desktop.queries.secrecy import item_secrecy
from tests.actions.conftest import MOMENT, SITTING

TODAY = date(2026, 11, 20)


@pytest.fixture
def waiting(read):
    """The backlog as read aloud."""
    return lambda: [f"{r.position} {'–' * r.level}{r.title} ({r.series})" for r in read(backlog)]


def test_items_are_added_last(do, series, waiting):
    do(add_to_backlog, "Skolstart", series)
    do(add_to_backlog, "Nyår")
    assert waiting() == ["1 Skolstart (Chefssamråd)", "2 Nyår ()"]


def test_an_item_needs_a_title(do):
    with pytest.raises(EmptyNameError):
        do(add_to_backlog, "  ")


def test_items_are_renamed_ordered_and_deleted(do, waiting):
    first, second = do(add_to_backlog, "Ett"), do(add_to_backlog, "Två")
    do(rename_item, second, "Två igen")
    do(move_item, second, first)
    assert waiting() == ["1 Två igen ()", "2 Ett ()"]
    do(delete_item, second)
    assert waiting() == ["1 Ett ()"]


def test_an_item_can_wait_for_another_council(do, series, waiting):
    item = do(add_to_backlog, "Ett")
    do(set_backlog_series, item, series)
    assert waiting() == ["1 Ett (Chefssamråd)"]
    do(set_backlog_series, item, None)
    assert waiting() == ["1 Ett ()"]


def test_an_item_is_put_last_on_a_meeting(do, read, meeting, items, series, waiting):
    item = do(add_to_backlog, "Skolstart", series)
    do(add_to_backlog, "Nyår")
    do(move_item_to_meeting, item, meeting)
    assert waiting() == ["1 Nyår ()"]
    assert [row.title for row in read(agenda, meeting).rows][-1] == "Skolstart"


def test_an_item_goes_to_the_backlog_and_back_with_all_it_has(
    store, do, read, meeting, items, paper, waiting
):
    sub = do(add_item, meeting, "Hageby", after=items[1])
    do(indent_item, sub, 1)
    do(attach_papers, sub, [paper], MOMENT)
    do(put_in_backlog, items[1])
    assert waiting() == ["1 Lägesbild (Chefssamråd)", "2 –Hageby (Chefssamråd)"]
    assert [row.papers for row in read(backlog)] == [0, 1]
    assert [row.title for row in read(agenda, meeting).rows] == ["Öppnande", "Nästa möte"]
    do(set_backlog_series, items[1], None)
    assert {row.series for row in read(backlog)} == {""}
    do(move_item_to_meeting, items[1], meeting)
    assert [f"{row.number} {row.title}" for row in read(agenda, meeting).rows][2:] == [
        "3 Lägesbild", "3.1 Hageby",
    ]  # fmt: skip
    assert waiting() == []


def test_an_item_of_a_meeting_without_series_waits_for_any(do, waiting):
    alone = do(add_meeting, "Extra", SITTING)
    do(put_in_backlog, do(add_item, alone, "Brand"))
    assert waiting() == ["1 Brand ()"]


def test_what_waits_already_stays(do, waiting):
    item = do(add_to_backlog, "Ett")
    do(add_to_backlog, "Två")
    do(put_in_backlog, item)
    assert waiting() == ["1 Ett ()", "2 Två ()"]


def test_a_sent_item_cannot_go_back(do, meeting, items, waiting):
    do(freeze_numbers, meeting, late=False)
    with pytest.raises(AlreadySentError):
        do(put_in_backlog, items[1])
    assert waiting() == []


def test_what_waits_stays_when_its_meeting_or_council_goes(do, meeting, items, series, waiting):
    do(put_in_backlog, items[1])
    do(delete_meeting, meeting)
    do(delete_series, series)
    assert waiting() == ["1 Lägesbild ()"]


def test_pages_that_show_an_item_of_a_meeting_have_none_to_show(do, read, items):
    measure = do(add_measure, items[1], "Belysning", TODAY)
    do(put_in_backlog, items[1])
    assert read(agenda_item, items[1]) is None
    assert read(record, items[1], TODAY) is None
    assert read(measure_view, measure, MOMENT).agreed_at is None
    assert [row.text for row in read(measures, TODAY)] == ["Belysning"]
    assert read(item_secrecy, items[1]).information_class is InformationClass.K1


def test_a_measure_of_an_item_that_waits_is_numbered_in_todays_year(do, read):
    do(add_measure, do(add_to_backlog, "Ett"), "Belysning", date(2027, 1, 4))
    (row,) = read(measures, TODAY)
    assert row.number == "Å27-01"


def test_an_item_can_be_put_on_meetings_that_come_and_are_open(do, read, series, meeting):
    cancelled = do(plan_meeting, series, SITTING)
    do(cancel_meeting, cancelled, "sjukdom")
    assert [row.id for row in read(coming_meetings, TODAY)] == [meeting]
    assert read(coming_meetings, date(2026, 11, 24)) == ()
