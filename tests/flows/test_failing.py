"""Whatever fails while something is sent or approved: nothing is half done."""

import itertools
from contextlib import suppress
from datetime import UTC, date, datetime

import pytest

from est_desktop.actions.agenda import add_item
from est_desktop.actions.attachments import StoredPaper, attach_papers
from est_desktop.actions.dispatching import send_meeting
from est_desktop.actions.finalising import approve_minutes
from est_desktop.actions.items import rename_item
from est_desktop.actions.meeting_states import hold_meeting
from est_desktop.actions.meetings import Sitting, plan_meeting
from est_desktop.actions.outcomes import add_decision
from est_desktop.actions.series import add_series
from est_desktop.documents.sample_papers import paper_bytes
from est_desktop.errors import ChangedMeanwhileError, NothingToSendError, UserError
from est_desktop.flows.approving import approving_work
from est_desktop.flows.sending import sending_work
from est_desktop.model.enums import MeetingState
from est_desktop.model.sample import read_papers
from est_desktop.paths import RESOURCES
from est_desktop.queries.dispatches import meeting_life, sent_agenda
from est_desktop.queries.minutes import minutes
from est_desktop.store.blobs import put_bytes

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
SITTING = Sitting(datetime(2026, 11, 23, 9), datetime(2026, 11, 23, 11), "Rådhuset")


class FailsAt:
    """Fails the nth time that it is asked for words or told of progress."""

    def __init__(self, place):
        self.left = place

    def __call__(self, *told):
        self.left -= 1
        if self.left == 0:
            raise MemoryError
        return told[0]


NEVER = FailsAt(0)


@pytest.fixture
def do(store):
    return lambda action, *given: store.do("", lambda s: action(s, *given))


@pytest.fixture
def meeting(store, do):
    """A meeting with a paper and a decision."""
    key = do(plan_meeting, do(add_series, "Chefssamråd"), SITTING)
    item = do(add_item, key, "Lägesbild")
    do(add_item, key, "Nästa möte")
    do(add_decision, item, "Samrådet enas om att följa upp.")
    paper = next(iter(read_papers((RESOURCES / "sample/papers.json").read_bytes())))
    stored = StoredPaper("Lägesbild.pdf", put_bytes(store, paper_bytes(paper, "")))
    do(attach_papers, item, [stored], NOW)
    return key


@pytest.fixture
def state(store, meeting):
    """All that sending and approving change."""

    def read():
        return store.read(
            lambda s: (
                meeting_life(s, meeting, TODAY),
                sent_agenda(s, meeting, TODAY),
                minutes(s, meeting),
            )
        )

    return read


@pytest.fixture
def send(store, meeting, tmp_path):
    def send(tr=NEVER, progress=NEVER, **options):
        folder = tmp_path / str(len(list(tmp_path.iterdir())))
        folder.mkdir()
        work = sending_work(store, meeting, folder, TODAY, tr, **options)
        sending = work(progress).sending
        return store.do_for_good("", lambda s: send_meeting(s, meeting, sending, "x", NOW))

    return send


@pytest.fixture
def approve(store, meeting):
    def approve(tr=NEVER):
        approving = approving_work(store, meeting, TODAY, tr)(NEVER)
        return store.do_for_good("", lambda s: approve_minutes(s, meeting, approving, "x", NOW))

    return approve


def every(step, run):
    """Let a step fail at each of its places in turn, every third to save time; count them."""
    for place in itertools.count(1, step):
        failing = FailsAt(place)
        with suppress(MemoryError):
            run(failing)
        if failing.left > 0:
            return place
    raise AssertionError


def test_a_dispatch_that_fails_anywhere_leaves_everything_as_it_was(store, send, state):
    before = state()

    def run(failing, **which):
        try:
            send(**which)
        finally:
            if failing.left == 0:
                assert state() == before

    words = FailsAt(10**6)
    for place in (1, 2, 5, 12, 25, 40):
        words = FailsAt(place)
        with pytest.raises(MemoryError):
            run(words, tr=words)
    steps = FailsAt(1)
    with pytest.raises(MemoryError):
        run(steps, progress=steps)
    assert send() == 1
    assert state()[0].state is MeetingState.SENT
    assert [item.number for item in state()[1].items] == ["1", "2"]


def test_an_approval_that_fails_anywhere_spends_no_number(do, meeting, approve, state):
    do(hold_meeting, meeting)
    before = state()

    def run(failing):
        try:
            approve(failing)
        finally:
            if failing.left == 0:
                assert state() == before

    places = every(3, run)
    assert places > 10
    life, _, told = state()
    assert (life.state, len(life.versions)) == (MeetingState.FINAL, 1)
    assert [item.paragraph_no for item in told.items] == [1, 2]


def test_what_changes_while_the_files_are_made_is_not_sent(store, do, meeting, tmp_path, state):
    work = sending_work(store, meeting, tmp_path, TODAY, NEVER)
    sending = work(NEVER).sending
    do(rename_item, state()[1].items[0].id, "Annat")
    before = state()
    with pytest.raises(ChangedMeanwhileError):
        store.do_for_good("", lambda s: send_meeting(s, meeting, sending, "x", NOW))
    assert state() == before


def test_what_changes_while_the_minutes_are_made_is_not_approved(store, do, meeting, state):
    do(hold_meeting, meeting)
    approving = approving_work(store, meeting, TODAY, NEVER)(NEVER)
    do(rename_item, state()[1].items[0].id, "Annat")
    before = state()
    with pytest.raises(ChangedMeanwhileError):
        store.do_for_good("", lambda s: approve_minutes(s, meeting, approving, "x", NOW))
    assert state() == before


def test_a_supplement_needs_a_dispatch_and_a_change(do, send, state):
    with pytest.raises(NothingToSendError):
        send(only_new=True)
    send()
    with pytest.raises(UserError):
        send(only_new=True)
    do(rename_item, state()[1].items[0].id, "Lägesbild oktober")
    assert send(only_new=True) == 2
    assert [row.supplement for row in state()[0].dispatches] == [False, True]
    assert not state()[0].changes.any


def test_new_papers_come_last_so_that_the_others_keep_their_pages(store, do, meeting, send, state):
    send()
    first = state()[1].items[0].id
    late = StoredPaper("Sen.txt", put_bytes(store, b"Sen handling"))
    do(attach_papers, first, [late], NOW)
    do(attach_papers, state()[1].items[1].id, [late], NOW)
    assert [(paper.number, paper.title) for paper in state()[1].papers] == [
        (1, "Lägesbild"),
        (2, "Sen"),
        (3, "Sen"),
    ]
    assert meeting
