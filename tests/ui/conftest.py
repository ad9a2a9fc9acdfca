"""What the screen's tests stand on: a workspace over the store in memory, and a light theme."""

import pytest

from est_desktop.ui.theme import Mode, theme
from est_desktop.ui.workspace import Workspace


@pytest.fixture
def workspace(qapp, store, clock):
    """The store as the window sees it."""
    return Workspace(store, clock.now)


@pytest.fixture
def themed(qapp):
    """The theme; light and 100 % again after the test."""
    yield theme()
    theme().apply(Mode.LIGHT, 100)
    qapp.setStyleSheet("")
