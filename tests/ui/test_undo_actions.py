"""Undo and redo: one history, also for what is being typed, and always an answer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QMainWindow, QSpinBox, QVBoxLayout, QWidget

from est_desktop.actions.series import add_series, rename_series
from est_desktop.queries.series import all_series
from est_desktop.ui.field_keys import leave_keys_to_window
from est_desktop.ui.undo_actions import UndoActions
from est_desktop.ui.widgets.line_field import LineField
from est_desktop.ui.widgets.rich_field import RichField
from est_desktop.ui.widgets.text_field import TextField

CONTROL = Qt.KeyboardModifier.ControlModifier
BOTH = CONTROL | Qt.KeyboardModifier.ShiftModifier


class Window(QMainWindow):
    def __init__(self, workspace):
        super().__init__()
        self.told = []
        self.series = workspace.do("Lägg till serie", lambda s: add_series(s, "Samråd"))
        self.name = LineField()
        self.name.reset("Samråd")
        self.name.edited.connect(self.rename)
        self.workspace = workspace
        holder = QWidget()
        self.column = QVBoxLayout(holder)
        self.column.addWidget(self.name)
        self.setCentralWidget(holder)
        self.actions = UndoActions(workspace, self.told.append, self)

    def rename(self, name):
        self.workspace.do("Byt namn", lambda s: rename_series(s, self.series, name))

    def names(self):
        return [row.name for row in self.workspace.read(all_series)]


@pytest.fixture
def window(workspace, qtbot):
    window = Window(workspace)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.name.setFocus()
    window.name.setCursorPosition(6)
    return window


def test_undo_takes_back_what_is_typed_and_not_yet_saved(window):
    QTest.keyClicks(window.name, " 2")
    assert window.names() == ["Samråd"]
    QTest.keyClick(window.name, Qt.Key.Key_Z, CONTROL)
    assert window.names() == ["Samråd"]
    assert window.told == ["Undone: Byt namn"]
    QTest.keyClick(window.name, Qt.Key.Key_Y, CONTROL)
    assert window.names() == ["Samråd 2"]
    assert window.told[-1] == "Done again: Byt namn"


def test_undo_with_nothing_to_undo_says_so_and_stays_enabled(window):
    for _ in range(3):
        QTest.keyClick(window.name, Qt.Key.Key_Z, CONTROL)
    assert window.told[-1] == "There is nothing to undo."
    assert window.actions.undo.isEnabled()
    QTest.keyClick(window.name, Qt.Key.Key_Z, BOTH)
    QTest.keyClick(window.name, Qt.Key.Key_Z, BOTH)
    assert window.told[-1] == "There is nothing to do again."


def test_the_menu_says_what_would_be_undone(window):
    assert window.actions.undo.text() == "&Undo: Lägg till serie"
    assert window.actions.redo.text() == "&Redo"
    window.workspace.undo()
    assert window.actions.undo.text() == "&Undo"
    assert window.actions.redo.text() == "&Redo: Lägg till serie"


@pytest.mark.parametrize("make", [LineField, TextField, RichField, QSpinBox, QComboBox])
@pytest.mark.parametrize("keys", [(Qt.Key.Key_Z, CONTROL), (Qt.Key.Key_Y, CONTROL)])
def test_no_field_keeps_the_keys_for_itself(window, make, keys):
    field = make()
    if isinstance(field, QComboBox):
        field.setEditable(True)
    leave_keys_to_window(field)
    window.column.addWidget(field)
    field.setFocus()
    QTest.keyClick(field, *keys)
    assert len(window.told) == 1
