"""The empty window: shown first, put where it was, telling before it closes."""

import subprocess
import sys

import pytest
from PySide6.QtGui import QCloseEvent

from est_desktop.ui import frame as frame_module
from est_desktop.ui.frame import Frame
from est_desktop.ui.tokens import LIGHT

HEAVY = ("sqlmodel", "sqlalchemy", "reportlab", "sqlcipher3", "PySide6.QtPdf", "pydantic")
"""What must not be loaded before the frame has been seen."""


@pytest.fixture
def frame(qtbot):
    made = Frame(LIGHT)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_tells_once_when_it_has_been_painted(qtbot):
    made = Frame(LIGHT)
    qtbot.addWidget(made)
    painted = []
    made.painted.connect(lambda: painted.append(True))
    made.show()
    qtbot.waitUntil(lambda: painted == [True])
    made.repaint()
    assert painted == [True]


def test_the_place_of_the_window_is_remembered(frame, qtbot):
    frame.resize(700, 600)
    other = Frame(LIGHT)
    qtbot.addWidget(other)
    other.restore_place(frame.geometry_text())
    assert (other.width(), other.height()) == (700, 600)


@pytest.mark.parametrize("text", ["", "skräp", "00ff00ff", "åäö"])
def test_a_place_that_makes_no_sense_is_passed_over(frame, text):
    frame.restore_place(text)
    assert frame.screen().availableGeometry().intersects(frame.geometry())


def test_the_first_window_does_not_hang_over_the_edge_of_a_small_screen(frame, monkeypatch):
    monkeypatch.setattr(frame_module, "FIRST_SIZE", (100_000, 100))
    other = Frame(LIGHT)
    other.restore_place("")
    assert other.isMaximized()


def test_what_is_typed_is_saved_before_the_window_closes(frame, qtbot):
    with qtbot.waitSignal(frame.leaving):
        frame.closeEvent(QCloseEvent())


def test_nothing_heavy_is_loaded_before_the_frame_is_seen():
    program = (
        "import sys; from est_desktop.ui import crash, frame, icons, main_window, messages, "
        "settings, theme, translation, navigation; print(*sys.modules)"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout.split()
    assert [name for name in loaded if name.startswith(HEAVY)] == []
