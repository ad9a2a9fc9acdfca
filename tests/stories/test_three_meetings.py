"""Three meetings in a row, by keyboard alone, with the keystrokes counted."""

import pytest

from est_desktop.cli.keeping import fill_sample
from est_desktop.model.enums import MeetingState
from est_desktop.queries.dispatches import meeting_life
from est_desktop.queries.minutes import minutes
from est_desktop.ui.widgets.sheet import Sheet
from tests.ui.meeting.conftest import wait_for_jobs

DAYS = ("2027-01-18", "2027-02-15", "2027-03-15")


@pytest.fixture
def desk(open_window):
    desk = open_window()
    fill_sample(desk.workspace.store)
    return desk


def test_each_meeting_follows_from_the_last_and_its_minutes_are_approved(qtbot, desk, hand):
    store = desk.workspace.store
    numbers = []
    for day in DAYS:
        desk.open_section("meetings")
        begun = hand.keys
        hand.key("Ctrl+Shift+N")
        hand.text(day)
        hand.key("Return")
        assert hand.keys - begun <= 2, "the next meeting costs two keys and the date"
        page = desk.shell.open_page("meeting")
        meeting = page.tabs.meeting_id

        begun = hand.keys
        hand.key("Ctrl+Shift+Return")
        wait_for_jobs(qtbot)
        hand.key("Return")
        wait_for_jobs(qtbot)
        assert hand.keys - begun <= 2, "sending costs two keys"
        assert page.life.sheet is not None
        hand.key("Escape")
        hand.key("Ctrl+Shift+Return")  # held

        hand.key("Ctrl+Shift+3")
        begun = hand.keys
        hand.key("Ctrl+Shift+K")
        hand.text("följa upp läget.")
        page.save_now()
        assert hand.keys - begun <= 4, "a decision costs four keys beyond its text"

        begun = hand.keys
        hand.key("Ctrl+Shift+Return")
        wait_for_jobs(qtbot)
        hand.key("Return")
        wait_for_jobs(qtbot)
        assert hand.keys - begun <= 2, "approving with its PDF costs two keys"
        assert not page.findChildren(Sheet)

        life = store.read(lambda s, key=meeting: meeting_life(s, key, desk.workspace.today()))
        assert life.state is MeetingState.FINAL
        assert len(life.dispatches) == len(life.versions) == 1
        view = store.read(lambda s, key=meeting: minutes(s, key))
        assert any(item.decisions for item in view.items)
        numbers += [item.paragraph_no for item in view.items if item.paragraph_no]
    assert numbers == list(range(1, len(numbers) + 1)), "§ run through the year"
