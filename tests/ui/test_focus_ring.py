"""What the keyboard is at has a ring round it; what the mouse is at has none."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from est_desktop.ui.focus_ring import FocusRing


class Page(QWidget):
    def __init__(self):
        super().__init__()
        self.first, self.second, self.line = QPushButton("one"), QPushButton("two"), QLineEdit()
        column = QVBoxLayout(self)
        for widget in (self.first, self.second, self.line):
            column.addWidget(widget)
        self.ring = FocusRing(self)
        self.resize(300, 200)


@pytest.fixture
def page(qtbot):
    page = Page()
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.first.setFocus(Qt.FocusReason.OtherFocusReason)
    return page


def stands_round(ring, widget):
    box = widget.rect().translated(widget.mapTo(widget.window(), QPoint(0, 0)))
    return ring.isVisible() and ring.geometry().contains(box) and ring.width() < box.width() + 12


def test_a_button_reached_by_tab_has_a_ring(page):
    QTest.keyClick(page.first, Qt.Key.Key_Tab)
    assert page.second.hasFocus()
    assert stands_round(page.ring, page.second)


def test_a_button_that_was_clicked_has_none(page):
    QTest.mouseClick(page.second, Qt.MouseButton.LeftButton)
    assert page.second.hasFocus()
    assert not page.ring.isVisible()


def test_a_field_shows_its_own_edge(page):
    page.second.setFocus(Qt.FocusReason.TabFocusReason)
    page.line.setFocus(Qt.FocusReason.TabFocusReason)
    assert not page.ring.isVisible()
    page.second.setFocus(Qt.FocusReason.BacktabFocusReason)
    assert stands_round(page.ring, page.second)


def test_the_ring_follows_when_the_window_is_made_larger(page, qtbot):
    QTest.keyClick(page.first, Qt.Key.Key_Tab)
    page.resize(500, 400)
    qtbot.waitUntil(lambda: stands_round(page.ring, page.second))


def test_the_ring_goes_with_what_it_stood_round(page, qtbot):
    QTest.keyClick(page.first, Qt.Key.Key_Tab)
    page.second.deleteLater()
    qtbot.waitUntil(lambda: not stands_round(page.ring, page.first))
    page.first.setFocus(Qt.FocusReason.TabFocusReason)
    assert stands_round(page.ring, page.first)


def test_among_tabs_it_stands_round_the_chosen_one(page, qtbot):
    tabs = QTabBar()
    tabs.addTab("one")
    tabs.addTab("two")
    page.layout().addWidget(tabs)
    tabs.show()
    page.line.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.line, Qt.Key.Key_Tab)
    assert tabs.hasFocus()
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    middle = tabs.mapTo(page, tabs.tabRect(1).center())
    qtbot.waitUntil(lambda: page.ring.geometry().contains(middle))
    assert not page.ring.geometry().contains(tabs.mapTo(page, tabs.tabRect(0).center()))


def test_no_ring_stands_round_what_is_scrolled_out_of_sight(qtbot):
    window, content = QWidget(), QWidget()
    qtbot.addWidget(window)
    buttons = [QPushButton(str(number)) for number in range(40)]
    inner = QVBoxLayout(content)
    for button in buttons:
        inner.addWidget(button)
    scroll = QScrollArea()
    scroll.setWidget(content)
    QVBoxLayout(window).addWidget(scroll)
    ring = FocusRing(window)
    window.resize(200, 200)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    buttons[1].setFocus(Qt.FocusReason.OtherFocusReason)
    buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.isVisible()
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
    assert not ring.isVisible()
