"""What the tests of actions begin with: a series, a meeting, people, and short ways to act."""

from datetime import datetime

import pytest

from est_desktop.actions.agenda import add_item
from est_desktop.actions.meetings import Sitting, plan_meeting
from est_desktop.actions.people import add_organisation, add_person
from est_desktop.actions.series import add_series

SITTING = Sitting(datetime(2026, 11, 23, 9), datetime(2026, 11, 23, 11, 30), "Rådhuset")


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
