"""What the tests of a meeting's page begin with: a meeting of three items, and its page."""

from datetime import datetime

import pytest

from est_desktop.actions.agenda import add_item
from est_desktop.actions.items import set_item_minutes
from est_desktop.actions.meetings import Sitting, plan_meeting
from est_desktop.actions.series import add_series
from est_desktop.queries.agenda import agenda, agenda_item
from est_desktop.ui.jobs import jobs
from est_desktop.ui.meeting.meeting_page import MeetingPage

SITTING = Sitting(datetime(2026, 11, 25, 9), datetime(2026, 11, 25, 10), "Rådhuset")


@pytest.fixture
def do(store):
    """Run an action with arguments and return its result: `do(add_item, meeting, "Ärende")`."""

    def run(action, *arguments, **options):
        return store.do(action.__name__, lambda s: action(s, *arguments, **options))

    return run


@pytest.fixture
def meeting(do):
    return do(plan_meeting, do(add_series, "Chefssamråd"), SITTING)


@pytest.fixture
def items(do, meeting):
    """Öppnande, Lägesbild and Nästa möte: 20, 20 and 15 minutes of an hour."""
    ids = [do(add_item, meeting, title) for title in ("Öppnande", "Lägesbild", "Nästa möte")]
    for key, minutes in zip(ids, (20, 20, 15), strict=True):
        do(set_item_minutes, key, minutes)
    return ids


@pytest.fixture
def titles(store, meeting):
    """Return the agenda's rows as numbered titles."""

    def read():
        view = store.read(lambda s: agenda(s, meeting))
        return [f"{row.number} {row.title}" for row in view.rows]

    return read


@pytest.fixture
def read_item(store):
    """Return an item as it is stored."""
    return lambda key: store.read(lambda s: agenda_item(s, key))


@pytest.fixture
def page(qtbot, workspace, meeting, items):
    """The meeting's page, shown, at its agenda."""
    page = MeetingPage(workspace)
    qtbot.addWidget(page)
    page.resize(1280, 700)
    page.open_meeting(meeting)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    yield page
    page.save_now()
    wait_for_jobs(qtbot)


def wait_for_jobs(qtbot):
    """Let what runs in the background end, and its results arrive."""
    qtbot.waitUntil(lambda: not jobs()._running)
