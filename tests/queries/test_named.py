"""Meetings and items are found by what people call them."""

from datetime import datetime

import pytest

from est_desktop.actions.agenda import add_item, indent_item
from est_desktop.actions.meetings import Sitting, add_meeting, plan_meeting
from est_desktop.actions.series import add_series
from est_desktop.errors import SeveralMeetingsError, UnknownItemError, UnknownMeetingError
from est_desktop.model.enums import ItemKind
from est_desktop.queries.named import item_called, meeting_called

SITTING = Sitting(datetime(2026, 11, 23, 9), datetime(2026, 11, 23, 11, 30))


@pytest.mark.parametrize("name", ["Chefssamråd 2026:1", "chefssamråd 2026:1 ", "2026:1"])
def test_a_meeting_is_found_by_title_and_designation(read, meeting, name):
    assert read(meeting_called, name) == meeting


def test_a_meeting_is_found_by_its_id_and_by_how_that_begins(read, meeting):
    for name in (str(meeting), str(meeting).upper(), str(meeting)[:9]):
        assert read(meeting_called, name) == meeting


@pytest.mark.parametrize("name", ["2026:2", "", "   ", "Chefssamråd", ":", "none:none"])
def test_a_name_that_no_meeting_has_is_told(do, read, meeting, name):
    do(add_meeting, "Extra möte", SITTING)
    with pytest.raises(UnknownMeetingError) as told:
        read(meeting_called, name)
    assert told.value.name == name


def test_two_letters_of_an_id_are_not_enough(read, meeting):
    with pytest.raises(UnknownMeetingError):
        read(meeting_called, str(meeting)[:2])


def test_a_name_that_two_meetings_have_is_told(do, read, meeting):
    do(plan_meeting, do(add_series, "Trygghetsråd"), SITTING)
    with pytest.raises(SeveralMeetingsError) as told:
        read(meeting_called, "2026:1")
    assert told.value.count == 2
    assert read(meeting_called, "Chefssamråd 2026:1") == meeting


def test_an_item_is_found_by_its_printed_number(do, read, meeting):
    first = do(add_item, meeting, "Öppnande")
    do(add_item, meeting, "Paus", kind=ItemKind.PAUSE)
    second = do(add_item, meeting, "Lägesbild")
    below = do(add_item, meeting, "Hageby")
    do(indent_item, below, 1)
    assert read(item_called, meeting, "1") == first
    assert read(item_called, meeting, "2.") == second
    assert read(item_called, meeting, " 2.1") == below


@pytest.mark.parametrize("number", ["3", "0", "", ".", "2.2", "två"])
def test_a_number_that_no_item_has_is_told(do, read, meeting, number):
    do(add_item, meeting, "Öppnande")
    do(add_item, meeting, "Paus", kind=ItemKind.PAUSE)
    with pytest.raises(UnknownItemError) as told:
        read(item_called, meeting, number)
    assert told.value.number == number
