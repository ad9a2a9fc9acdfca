"""Who is called, and what became of it."""

import pytest

from est_desktop.actions.attendance import (
    call_people,
    note_all_present,
    set_attendance_note,
    set_capacity,
    set_presence,
    set_span,
    uncall_person,
)
from est_desktop.actions.people import add_person
from est_desktop.model.enums import Capacity, Presence
from est_desktop.queries.minutes import minutes
from est_desktop.queries.record import attendance
from est_desktop.queries.summons import summons


@pytest.fixture
def deputy(do, police):
    return do(add_person, police, "biträdande lokalpolisområdeschef")


@pytest.fixture
def called(do, read, meeting, officer, deputy):
    do(call_people, meeting, [officer, deputy])
    return read(attendance, meeting)


def test_people_are_called_once(do, read, meeting, officer, called):
    do(call_people, meeting, [officer])
    assert len(read(attendance, meeting)) == 2


def test_all_present_leaves_those_who_have_announced_absence(do, read, meeting, called):
    do(set_presence, called[0].id, Presence.EXCUSED)
    assert do(note_all_present, meeting) == 1
    assert [row.presence for row in read(attendance, meeting)] == [
        Presence.EXCUSED,
        Presence.PRESENT,
    ]


def test_a_deputy_takes_a_named_place(do, read, meeting, called):
    do(set_capacity, called[1].id, Capacity.DEPUTY, called[0].person_id)
    people = read(minutes, meeting).parties[0].people
    assert (people[1].capacity, people[1].deputy_for) == (Capacity.DEPUTY, "kommunpolis")
    today = read(minutes, meeting).dated_on
    assert read(summons, meeting, today).parties[0].people[1].deputy_for == "kommunpolis"
    do(set_capacity, called[1].id, Capacity.CO_OPTED, called[0].person_id)
    assert read(attendance, meeting)[1].deputy_for_id is None


def test_who_is_taken_off_the_list_has_no_deputy_any_more(do, read, meeting, called):
    do(set_capacity, called[1].id, Capacity.DEPUTY, called[0].person_id)
    do(uncall_person, called[0].id)
    (left,) = read(attendance, meeting)
    assert (left.capacity, left.deputy_for_id) == (Capacity.MEMBER, None)


def test_part_of_a_meeting_is_told_by_item_numbers(do, read, meeting, items, called):
    do(set_span, called[0].id, items[1], items[2])
    do(set_attendance_note, called[0].id, "ej punkt 1")
    person = read(minutes, meeting).parties[0].people[0]
    assert (person.from_item, person.to_item, person.note) == ("2", "3", "ej punkt 1")
