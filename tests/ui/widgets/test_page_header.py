"""The head of a page: nothing in it is cut off, however little room there is."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from est_desktop.ui.theme import Mode, color
from est_desktop.ui.widgets.page_header import PageHeader


@pytest.fixture
def page(qtbot):
    page = QWidget()
    page.header = PageHeader("Chefssamråd nr 9/2026")
    page.header.set_crumbs("Möten › Chefssamråd › onsdag 25 november 2026 › Rådhuset")
    page.header.set_badge("Kallelse skickad", "info", "mail")
    page.buttons = [QPushButton("Hämta från förra mötet"), QPushButton("Exportera")]
    for button in page.buttons:
        page.header.add_action(button)
    page.header.set_tabs(["Dagordning", "Närvaro", "Minnesanteckningar"])
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page.header)
    column.addStretch(1)
    qtbot.addWidget(page)
    page.show()
    return page


def resize(page, width, height=600):
    page.resize(width, height)
    QCoreApplication.processEvents()  # a layout is done in its own time


def below(widget, other):
    here, there = (one.mapTo(one.window(), QPoint(0, 0)).y() for one in (widget, other))
    return here >= there + other.height()


def test_the_actions_stand_beside_the_title_where_there_is_room(page):
    resize(page, 1200)
    assert not below(page.buttons[0], page.header.title)
    assert page.buttons[1].geometry().right() > 1100


def test_they_go_below_it_where_there_is_none(page):
    resize(page, 480)
    assert all(below(button, page.header.title) for button in page.buttons)
    resize(page, 1200)
    assert not below(page.buttons[0], page.header.title)


@pytest.mark.parametrize("width", [360, 480, 700, 1200])
def test_no_word_is_cut(page, width):
    resize(page, width)
    title = page.header.title
    assert title.width() >= title.sizeHint().width() or title.wordWrap()
    for button in page.buttons:
        assert button.width() >= button.sizeHint().width()


def test_a_badge_and_a_subtitle_are_shown_when_they_say_something(page):
    resize(page, 900)
    page.header.set_badge("")
    assert not page.header.badge.isVisible()
    page.header.set_subtitle("Vecka 48")
    assert page.header.subtitle.isVisible()
    page.header.set_subtitle("")
    assert not page.header.subtitle.isVisible()


def test_crumbs_give_way_in_a_low_window(page):
    resize(page, 900, 400)
    assert not page.header.crumbs.isVisible()
    resize(page, 900, 600)
    assert page.header.crumbs.isVisible()


def test_links_have_a_colour_that_can_be_seen_in_both_themes(page, themed):
    page.header.set_crumbs('<a href="x">Möten</a>')
    resize(page, 900)
    themed.apply(Mode.DARK, 100)
    QCoreApplication.processEvents()
    assert color("accent").name() in colours(page.header.crumbs)


def colours(widget):
    picture = widget.grab().toImage()
    return {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
