"""The life of a meeting: what may follow what, and why not."""

import pytest

from est_desktop.actions.agenda import add_item, delete_item, move_item_to_meeting
from est_desktop.actions.dispatching import Sending, send_meeting
from est_desktop.actions.items import rename_item
from est_desktop.actions.meeting_states import (
    cancel_meeting,
    hold_meeting,
    postpone_meeting,
    reopen_meeting,
    resume_meeting,
)
from est_desktop.actions.meetings import add_meeting, delete_meeting
from est_desktop.errors import AlreadySentError, EmptyNameError, MeetingStateError
from est_desktop.model.enums import MeetingState
from est_desktop.model.frozen import to_json
from est_desktop.model.views.dispatch import SentAgenda
from est_desktop.queries.dispatches import is_sent, meeting_life
from est_desktop.rules.meeting_states import Step, may
from tests.actions.conftest import MOMENT, SITTING

EMPTY = to_json(SentAgenda, SentAgenda("", MOMENT, MOMENT, "", (), ()))
"""An agenda with nothing in it."""


@pytest.fixture
def life(read, meeting, clock):
    return lambda: read(meeting_life, meeting, clock.today())


@pytest.fixture
def send(store):
    def sending(meeting_id):
        files = Sending([], EMPTY, lambda _: True)
        return store.do_for_good("", lambda s: send_meeting(s, meeting_id, files, "x", MOMENT))

    return sending


def test_a_meeting_begins_as_a_draft(life):
    assert (life().state, life().reason, life().changes) == (MeetingState.DRAFT, "", None)


@pytest.mark.parametrize("set_aside", [cancel_meeting, postpone_meeting])
def test_a_meeting_is_set_aside_with_a_reason_and_taken_up_again(do, meeting, life, set_aside):
    do(set_aside, meeting, "  För få kan komma ")
    assert life().state in (MeetingState.CANCELLED, MeetingState.POSTPONED)
    assert life().reason == "För få kan komma"
    do(resume_meeting, meeting)
    assert (life().state, life().reason) == (MeetingState.DRAFT, "")


@pytest.mark.parametrize("set_aside", [cancel_meeting, postpone_meeting])
def test_without_a_reason_it_is_not(do, meeting, life, set_aside):
    with pytest.raises(EmptyNameError):
        do(set_aside, meeting, " ")
    assert life().state is MeetingState.DRAFT


def test_what_cannot_be_done_says_in_which_state_it_is(do, meeting, life):
    with pytest.raises(MeetingStateError) as refused:
        do(reopen_meeting, meeting, "Fel")
    assert (refused.value.step, refused.value.state) == (Step.REOPEN, MeetingState.DRAFT)
    do(hold_meeting, meeting)
    with pytest.raises(MeetingStateError):
        do(hold_meeting, meeting)
    do(resume_meeting, meeting)
    assert life().state is MeetingState.DRAFT


def test_every_step_leads_from_some_state_and_none_from_all():
    for step in Step:
        assert 0 < sum(may(step, state) for state in MeetingState) < len(MeetingState)


def test_what_was_sent_is_not_deleted(do, read, meeting, items, send):
    assert not any(read(is_sent, key) for key in items)
    send(meeting)
    assert all(read(is_sent, key) for key in items)
    other = do(add_meeting, "Extra", SITTING)
    with pytest.raises(AlreadySentError):
        do(delete_item, items[0])
    with pytest.raises(AlreadySentError):
        do(move_item_to_meeting, items[0], other)
    with pytest.raises(AlreadySentError):
        do(delete_meeting, meeting)
    do(rename_item, items[0], "Öppnande och närvaro")
    late = do(add_item, meeting, "Sen punkt")
    do(delete_item, late)


def test_a_sent_meeting_that_was_set_aside_is_sent_when_taken_up(do, meeting, life, send):
    send(meeting)
    do(postpone_meeting, meeting, "Snöoväder")
    do(resume_meeting, meeting)
    assert life().state is MeetingState.SENT
