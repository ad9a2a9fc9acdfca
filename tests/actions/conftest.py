"""What the tests of actions begin with: a series, a meeting, people, and short ways to act."""

from contextlib import closing
from datetime import UTC, datetime

import pytest

from est_desktop.actions.agenda import add_item
from est_desktop.actions.attachments import StoredPaper
from est_desktop.actions.meetings import Sitting, plan_meeting
from est_desktop.actions.people import add_organisation, add_person
from est_desktop.actions.series import add_series
from est_desktop.store.blobs import put_bytes
from est_desktop.store.sessions import open_store

SITTING = Sitting(datetime(2026, 11, 23, 9), datetime(2026, 11, 23, 11, 30), "Rådhuset")
MOMENT = datetime(2026, 11, 23, 9, 42, tzinfo=UTC)
"""When papers are put in."""


@pytest.fixture
def new_store(clock):
    """Opens one more store, for tests that begin anew many times."""
    return lambda: closing(open_store(None, who="sekreterare", now=clock.now))


@pytest.fixture
def blob(store):
    """The hash of some stored bytes."""
    return put_bytes(store, b"%PDF-1.7 ett papper")


@pytest.fixture
def paper(blob):
    return StoredPaper("Lägesbild.pdf", blob)


@pytest.fixture
def do(store):
    """Run an action with arguments and return its result: `do(add_item, meeting, "Ärende")`."""

    def run(action, *arguments, **options):
        return store.do(action.__name__, lambda s: action(s, *arguments, **options))

    return run


@pytest.fixture
def read(store):
    """Run a query with arguments and return its view."""
    return lambda query, *arguments: store.read(lambda s: query(s, *arguments))


@pytest.fixture
def look(store):
    """Run a query in plain SQL and return its view."""
    return lambda query, *arguments: store.look(lambda rows: query(rows, *arguments))


@pytest.fixture
def series(do):
    return do(add_series, "Chefssamråd")


@pytest.fixture
def meeting(do, series):
    return do(plan_meeting, series, SITTING)


@pytest.fixture
def police(do):
    return do(add_organisation, "Polismyndigheten, lokalpolisområde Norrköping")


@pytest.fixture
def officer(do, police):
    return do(add_person, police, "kommunpolis")


@pytest.fixture
def items(do, meeting):
    """Three items: Öppnande, Lägesbild, Nästa möte."""
    return [do(add_item, meeting, title) for title in ("Öppnande", "Lägesbild", "Nästa möte")]
