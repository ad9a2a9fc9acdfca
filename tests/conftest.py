"""What every test stands on: no screen, a clock that moves only when told, a store in memory."""

import gc
import os
import shutil
import threading
from datetime import date, datetime, timedelta

import hypothesis
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QThreadPool
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from est_desktop.paths import RESOURCES
from est_desktop.store.sessions import open_store

# Read when the first QApplication is made, which is after this file.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"
os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
os.environ.pop("QT_SCALE_FACTOR", None)

BUSY = [hypothesis.HealthCheck.too_slow]
"""On two busy cores a slow test says nothing about the test."""
hypothesis.settings.register_profile("usual", deadline=None, suppress_health_check=BUSY)
hypothesis.settings.register_profile(
    "soak", deadline=None, suppress_health_check=BUSY, max_examples=2000
)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "usual"))

START = datetime(2026, 11, 23, 10, 42)
"""A Monday in week 48: the day that all tests and pictures take place on."""
LONGEST_WAIT_MS = 5000
"""A job that has not ended so long after its test has been left behind."""


class Clock:
    """Stands still until told to move; given to the store and the workspace, never patched in."""

    def __init__(self, moment: datetime = START) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()

    def pass_seconds(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)


@pytest.fixture
def clock():
    """The clock that the store reads."""
    return Clock()


@pytest.fixture
def store(clock):
    """A real store in memory, empty."""
    opened = open_store(None, who="sekreterare", now=clock.now)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def qapp(qapp):
    """The application, looking the same on every computer."""
    qapp.setStyle("fusion")
    qapp.setCursorFlashTime(0)
    QLocale.setDefault(QLocale("sv_SE"))
    for font in sorted((RESOURCES / "fonts").glob("Inter-*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    return qapp


@pytest.fixture(autouse=True)
def nothing_is_left_behind():
    """No test leaves a window, a job or a thread for the next one to stumble over."""
    before = set(threading.enumerate())
    yield
    if isinstance(QCoreApplication.instance(), QApplication):
        assert QThreadPool.globalInstance().waitForDone(LONGEST_WAIT_MS), "a job still runs"
        assert not _windows(), "a window is left; give it to qtbot.addWidget"
    left = {thread for thread in set(threading.enumerate()) - before if not _is_qt(thread)}
    assert not left, "a thread still runs"


@pytest.fixture(autouse=True, scope="session")
def users_own_folders_are_left_alone(tmp_path_factory):
    """A test that forgets to say where data lies finds an empty home, not the developer's."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "USERPROFILE", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            patch.setenv(name, str(home))
        yield


def pytest_collection_modifyitems(items):
    """Leave out what needs a screen where there is none and none can be made."""
    if os.environ.get("DISPLAY") or shutil.which("Xvfb"):
        return
    for item in items:
        if item.get_closest_marker("display"):
            item.add_marker(pytest.mark.skip(reason="no screen, and no Xvfb to make one"))


def _windows():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if QApplication.topLevelWidgets():
        gc.collect()  # what only a circle of Python references holds is gone now
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return QApplication.topLevelWidgets()


def _is_qt(thread):
    """Tell whether a thread is one of Qt's, which Python has merely met."""
    return isinstance(thread, threading._DummyThread)
