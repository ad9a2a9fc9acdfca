"""The frame: sections, history of what was opened, and a place that is remembered."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from est_desktop.ui.main_window import Shell
from est_desktop.ui.navigation import RAIL, SIDEBAR, SectionRow
from est_desktop.ui.theme import Mode


@pytest.fixture
def shell(qtbot):
    shell = Shell()
    qtbot.addWidget(shell)
    shell.add_section(SectionRow("home", "home", "Översikt"), lambda: QLabel("ett"), "Ctrl+1")
    shell.add_section(
        SectionRow("meetings", "calendar_ltr", "Möten"),
        lambda: QLabel("två"),
        "Ctrl+2",
        three_panes=True,
    )
    with qtbot.waitActive(shell):
        shell.show()
        shell.activateWindow()
    return shell


def test_a_page_is_built_when_it_is_first_opened_and_then_kept(shell):
    page = shell.open_page("home")
    assert shell.pages.currentWidget() is page
    shell.open_page("meetings")
    assert shell.open_page("home") is page


def test_a_section_is_opened_by_its_key_and_by_the_list(shell, qtbot):
    with qtbot.waitSignal(shell.section_chosen) as chosen:
        QTest.keyClick(shell, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert chosen.args == ["meetings"]
    shell.navigation.setFocus()
    shell.navigation.setCurrentRow(0)
    with qtbot.waitSignal(shell.section_chosen) as chosen:
        QTest.keyClick(shell.navigation, Qt.Key.Key_Return)
    assert chosen.args == ["home"]


def test_three_panes_need_the_room_of_the_sidebar(shell, themed):
    shell.resize(1366, 768)
    shell.open_page("home")
    assert shell.navigation.width() == SIDEBAR
    shell.open_page("meetings")
    assert RAIL <= shell.navigation.width() < SIDEBAR
    shell.resize(1700, 900)
    assert shell.navigation.width() == SIDEBAR


def test_a_small_window_has_a_rail_on_every_page(shell, themed):
    shell.resize(880, 600)
    shell.open_page("home")
    assert shell.navigation.width() < SIDEBAR


def test_a_count_is_told_to_screen_readers(shell):
    shell.navigation.set_count("meetings", 3, "3 att åtgärda")
    item = shell.navigation.item(1)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Möten, 3 att åtgärda"
    told = QAccessible.queryAccessibleInterface(shell.navigation)
    assert told.text(QAccessible.Text.Name) == "Main navigation"


def test_it_tells_when_something_was_stored(shell):
    shell.tell_saved(datetime(2026, 11, 23, 10, 42))
    assert shell.saved.text() == "Saved 10.42"


def test_the_frame_can_be_twice_as_large_on_a_small_screen(shell, themed):
    themed.apply(Mode.LIGHT, 200)
    shell.open_page("meetings")
    assert shell.minimumSizeHint().width() <= 1366
    assert shell.minimumSizeHint().height() <= 768
