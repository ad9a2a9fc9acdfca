"""Every page can be used by keyboard and screen reader, at twice the text size (EN 301 549)."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QLabel,
    QScrollArea,
    QTabBar,
    QWidget,
)

from est_desktop.queries.meetings import meeting_list
from est_desktop.store.store import Store
from est_desktop.ui.desk import (
    AREAS,
    CONTACTS,
    FOLLOW_UP,
    MEETINGS,
    OVERVIEW,
    PLAN,
    PREFERENCES,
    REPORTS,
    SITUATION,
)
from est_desktop.ui.theme import Mode, theme
from est_desktop.ui.translation import install

TABS = ("agenda", "attendance", "minutes")
WAYS = ("board", "timeline")
PAGES = (
    OVERVIEW, MEETINGS, PLAN, *WAYS, FOLLOW_UP, SITUATION, REPORTS, AREAS, CONTACTS, PREFERENCES,
    *TABS,
)  # fmt: skip
SMALLEST_SCREEN = (1366, 768)


@pytest.fixture
def in_swedish(qapp):
    """Access keys are chosen in Swedish; English is what the code says."""
    before = set(qapp.findChildren(QTranslator))
    install("sv")
    yield
    for translator in set(qapp.findChildren(QTranslator)) - before:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture
def desk(in_swedish, open_window, tmp_path):
    desk = open_window(tmp_path / "Data")
    desk.show_sample()
    desk.shell.window().resize(*SMALLEST_SCREEN)
    yield desk
    theme().apply(Mode.LIGHT, 100)


def opened(desk, page):
    """Open a page of the sample and return it, laid out."""
    if page in TABS:
        store: Store = desk.workspace.store
        key = store.look(lambda s: meeting_list(s, date(2026, 11, 23))).coming[0].id
        shown = desk.open_meeting(key, TABS.index(page))
    elif page in WAYS:
        shown = desk.open_section(PLAN)
        shown.ways.show_way(getattr(shown.ways, page))
    else:
        shown = desk.open_section(page)
    for _ in range(5):
        QCoreApplication.processEvents()
    return shown


def in_use(page):
    return [one for one in page.findChildren(QWidget) if one.isVisible() and one.isEnabled()]


def named(widget):
    told = QAccessible.queryAccessibleInterface(widget)
    return bool(told and told.text(QAccessible.Text.Name).strip())


def nameless(page):
    """Return what can be reached and does not say what it is."""
    return [
        widget
        for widget in in_use(page)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(widget, QScrollArea)
        and not isinstance(widget.parent(), QAbstractScrollArea | QAbstractSpinBox)
        and not named(widget)
    ]


def given_twice(desk, page):
    """Return the access keys that stand in two places at once, the menus included."""
    texts = [action.text() for action in desk.shell.menus.actions()]
    for widget in in_use(page):
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy()):
            texts.append(widget.text())
        elif isinstance(widget, QTabBar):
            texts.extend(widget.tabText(place) for place in range(widget.count()))
    keys = [QKeySequence.mnemonic(text).toString() for text in texts]
    return sorted(
        (key, text) for key, text in zip(keys, texts, strict=True) if key and keys.count(key) > 1
    )


def test_everything_that_can_be_reached_has_a_name(desk):
    found = {page: nameless(opened(desk, page)) for page in PAGES}
    assert {page: widgets for page, widgets in found.items() if widgets} == {}


def test_no_access_key_is_given_twice(desk):
    found = {page: given_twice(desk, opened(desk, page)) for page in PAGES}
    assert {page: keys for page, keys in found.items() if keys} == {}


def test_the_window_fits_a_small_screen_at_twice_the_text_size(desk):
    theme().apply(Mode.LIGHT, 200)
    for page in PAGES:
        opened(desk, page)
        least = desk.shell.minimumSizeHint()
        assert (least.width(), least.height()) <= SMALLEST_SCREEN, page
        assert least.height() <= SMALLEST_SCREEN[1], page
