"""A sheet over the page: Esc closes it, Enter does it, and the focus goes back."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenuBar, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from est_desktop.ui.widgets.drop_zone import DropZone, local_files
from est_desktop.ui.widgets.line_field import LineField
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.widgets.text_field import TextField


@pytest.fixture
def page(qtbot):
    page = QWidget()
    page.opener = QPushButton("Nytt möte")
    QVBoxLayout(page).addWidget(page.opener)
    qtbot.addWidget(page)
    page.resize(900, 600)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.opener.setFocus()
    return page


@pytest.fixture
def sheet(page):
    sheet = Sheet(page, "Nytt möte", "Skapa möte")
    sheet.line, sheet.text = LineField(), TextField()
    sheet.body.addWidget(sheet.line)
    sheet.body.addWidget(sheet.text)
    sheet.done = []
    sheet.accepted.connect(lambda: sheet.done.append(1))
    sheet.open_over(sheet.line)
    return sheet


def test_it_covers_the_page_and_begins_in_its_first_field(sheet, page):
    assert sheet.geometry() == page.rect()
    assert sheet.line.hasFocus()
    assert page.rect().contains(sheet.panel.geometry())


def test_enter_in_a_line_does_it(sheet):
    QTest.keyClick(sheet.line, Qt.Key.Key_Return)
    assert sheet.done == [1]


def test_enter_in_a_text_is_a_new_line_and_ctrl_enter_does_it(sheet):
    sheet.text.setFocus()
    QTest.keyClick(sheet.text, Qt.Key.Key_Return)
    assert sheet.done == []
    QTest.keyClick(sheet.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sheet.done == [1]


def test_enter_on_another_button_presses_that_button(sheet, qtbot):
    cancel = next(b for b in sheet.findChildren(QPushButton) if b is not sheet.primary)
    cancel.setFocus()
    with qtbot.waitSignal(sheet.closed):
        QTest.keyClick(cancel, Qt.Key.Key_Return)
    assert sheet.done == []


def test_nothing_happens_while_the_primary_button_is_off(sheet):
    sheet.primary.setEnabled(False)
    QTest.keyClick(sheet.line, Qt.Key.Key_Return)
    assert sheet.done == []


def test_escape_closes_it_and_gives_the_focus_back(sheet, page, qtbot):
    with qtbot.waitSignal(sheet.closed):
        QTest.keyClick(sheet.line, Qt.Key.Key_Escape)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert page.opener.hasFocus()
    assert page.findChildren(Sheet) == []
    page.resize(700, 500)


def test_it_stays_inside_a_page_that_becomes_small(sheet, page):
    page.resize(640, 380)
    assert page.rect().contains(sheet.panel.geometry())


def test_tab_stays_inside_the_sheet(sheet):
    seen = set()
    for _ in range(12):
        QTest.keyClick(sheet.window().focusWidget(), Qt.Key.Key_Tab)
        seen.add(sheet.window().focusWidget())
    assert all(sheet.isAncestorOf(widget) for widget in seen)
    assert sheet.primary in seen


def files(*urls):
    mime = QMimeData()
    mime.setUrls([QUrl(url) for url in urls])
    return mime


def test_only_files_of_this_computer_can_be_dropped(tmp_path):
    here = QUrl.fromLocalFile(str(tmp_path / "Lägesbild å.pdf"))
    mime = QMimeData()
    mime.setUrls([here])
    assert local_files(mime) == (tmp_path / "Lägesbild å.pdf",)
    assert local_files(files("https://x.invalid/a.pdf")) == ()
    assert local_files(QMimeData()) == ()


def test_files_that_are_dropped_are_told(qtbot, tmp_path):
    zone = DropZone("Släpp filer här, eller", "välj filer …")
    qtbot.addWidget(zone)
    dropped = []
    zone.dropped.connect(dropped.append)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.pdf"))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    zone.dragEnterEvent(QDragEnterEvent(QPointF(5, 5).toPoint(), copy, mime, buttons, keys))
    assert zone.property("drop") == "over"
    zone.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, buttons, keys))
    assert dropped == [(tmp_path / "a.pdf",)]
    assert zone.property("drop") == "rest"


def test_files_can_be_chosen_by_keyboard(qtbot):
    zone = DropZone("Släpp filer här, eller", "välj filer …")
    qtbot.addWidget(zone)
    with qtbot.waitSignal(zone.asked):
        zone.button.click()


def test_the_windows_menus_outlive_a_sheet(page, sheet):
    menu = QMenuBar(page).addMenu("Möte")
    for _ in range(5):
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
    sheet.close_sheet()
    del sheet.line, sheet.text
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert isValid(menu)
