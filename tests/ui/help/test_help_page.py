"""How to begin, and the keys of the program over the page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow

from est_desktop.ui.help.help_page import HelpPage
from est_desktop.ui.help.key_sheet import KeySheet


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    meeting = window.menuBar().addMenu("&Meeting")
    meeting.addAction("&New meeting…").setShortcut(QKeySequence("Ctrl+N"))
    window.setCentralWidget(HelpPage())
    window.show()
    return window


def shown(sheet):
    rows = sheet.rows
    return [rows.index(row).data() for row in range(rows.rowCount())]


def test_the_page_explains_the_usual_tasks(window):
    words = {label.text() for label in window.findChildren(QLabel)}
    assert {
        "Set up a series",
        "Make a new meeting",
        "Build the agenda",
        "Attach papers",
        "Take the minutes",
        "Export a PDF",
        "Keep backups",
        "If something goes wrong",
    } <= words


def test_one_column_where_there_is_no_room_for_two(window):
    page = window.centralWidget()
    window.resize(700, 700)
    page.layout().activate()
    page._grid.activate()
    assert {card.x() for card in page._cards} == {page._cards[0].x()}
    assert page.minimumSizeHint().width() < 683


def test_the_keys_of_the_menus_come_first_and_can_be_searched(window):
    window.centralWidget().keys_button.click()
    sheet = window.findChild(KeySheet)
    assert shown(sheet)[:2] == ["Meeting", "Ctrl+N, New meeting"]
    assert "Lists" in shown(sheet)
    assert sheet.search.hasFocus()
    QTest.keyClicks(sheet.search, "new meeting")
    assert shown(sheet) == ["Meeting", "Ctrl+N, New meeting"]
    QTest.keyClick(sheet.search, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_sheet_has_nothing_to_cancel(window):
    sheet = KeySheet(window)
    sheet.open_over()
    buttons = [made for made in sheet.panel.findChildren(type(sheet.primary)) if made.isVisible()]
    assert [made.text() for made in buttons] == ["&Close"]
    sheet.primary.click()
    assert not sheet.isVisible()


def test_a_search_without_hits_says_so(window):
    sheet = KeySheet(window)
    sheet.open_over()
    QTest.keyClicks(sheet.search, "xyzzy")
    assert shown(sheet) == []
    assert sheet._none.isVisible()
