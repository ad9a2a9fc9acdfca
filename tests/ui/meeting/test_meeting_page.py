"""One meeting's page: head, tabs, what is told, and a meeting that goes and comes back."""

from datetime import datetime
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from est_desktop.actions.agenda import add_item
from est_desktop.actions.items import set_notes
from est_desktop.actions.meeting_states import hold_meeting
from est_desktop.actions.meetings import Sitting, add_meeting, delete_meeting, move_meeting
from est_desktop.model.rich_text import plain
from est_desktop.store.sessions import open_store
from est_desktop.ui.meeting.meeting_page import MeetingPage
from est_desktop.ui.workspace import Workspace
from tests.ui.meeting.conftest import SITTING, wait_for_jobs
from tests.ui.widgets.keys import type_in

SHIFT_CONTROL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_the_head_says_which_meeting_it_is(page):
    assert page.header.title.text() == "Chefssamråd 2026:1"
    assert "Chefssamråd" in page.header.crumbs.text()
    assert "ons 25" in page.header.crumbs.text()
    assert page.header.badge.accessibleName() == "In 2 days"


@pytest.mark.parametrize(
    ("day", "noted", "badge"),
    [
        (23, False, "Today"),
        (24, False, "Tomorrow"),
        (20, False, "Minutes missing"),
        (20, True, "The day has passed"),
    ],
)
def test_the_badge_says_where_the_meeting_is_in_time(page, do, meeting, items, day, noted, badge):
    if noted:
        do(set_notes, items[0], plain("Mötet öppnades."))
    do(move_meeting, meeting, datetime(2026, 11, day, 9), datetime(2026, 11, day, 10))
    assert page.header.badge.accessibleName() == badge


def test_a_meeting_that_was_held_says_so(page, do, meeting):
    do(move_meeting, meeting, datetime(2026, 11, 20, 9), datetime(2026, 11, 20, 10))
    do(hold_meeting, meeting)
    assert page.header.badge.accessibleName() == "Held"


def test_the_first_crumb_leads_to_the_meetings(qtbot, page):
    with qtbot.waitSignal(page.left):
        page.header.crumbs.linkActivated.emit("meetings")


def test_the_title_is_changed_where_it_stands(page):
    page.header.pencil.click()
    line = page._title.line
    line.setText("Chefssamråd i november")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert page.header.title.text() == "Chefssamråd i november"
    assert page._title.line is None


def test_escape_keeps_the_title_as_it_was(page, store):
    page.header.pencil.click()
    before = store.revision
    page._title.line.setText("Fel")
    QTest.keyClick(page._title.line, Qt.Key.Key_Escape)
    assert page.header.title.text() == "Chefssamråd 2026:1"
    assert store.revision == before


def test_an_empty_title_is_refused(qtbot, page, workspace):
    page.header.pencil.click()
    page._title.line.setText("  ")
    with qtbot.waitSignal(workspace.refused):
        QTest.keyClick(page._title.line, Qt.Key.Key_Return)
    assert page.header.title.text() == "Chefssamråd 2026:1"


def test_keys_choose_the_tabs(page):
    for key, place in ((Qt.Key.Key_2, 1), (Qt.Key.Key_3, 2), (Qt.Key.Key_1, 0)):
        QTest.keyClick(page.window().focusWidget() or page, key, SHIFT_CONTROL)
        assert page.tabs.place == place


def test_changing_tabs_saves_what_is_typed(page, read_item, items):
    type_in(page.tabs.agenda.form.fields.internal_note, "Ring först")
    page.show_tab(1)
    assert read_item(items[0]).internal_note == "Ring först"


def test_opening_another_meeting_saves_what_is_typed_in_the_first(page, do, read_item, items):
    other = do(add_meeting, "Extra samråd", SITTING)
    type_in(page.tabs.agenda.form.fields.internal_note, "Ring först")
    page.open_meeting(other)
    assert read_item(items[0]).internal_note == "Ring först"
    assert page.header.title.text() == "Extra samråd"
    assert page.tabs.agenda.agenda.list.rows.rowCount() == 0


def test_opening_the_same_meeting_again_keeps_the_place(page, meeting, items):
    page.show_item(items[2])
    page.open_meeting(meeting)
    assert page.tabs.agenda.agenda.list.current_row().id == items[2]


def test_a_meeting_that_is_deleted_elsewhere_leaves_a_way_on_and_comes_back(
    qtbot, page, do, meeting, workspace, titles
):
    for place in (1, 2, 0):
        page.show_tab(place)
    do(delete_meeting, meeting)
    assert page.menu_actions() == []
    with qtbot.waitSignal(page.left):
        page._gone.findChild(type(page.header.export_button)).click()
    workspace.undo()
    assert page.header.isVisible()
    assert titles()
    page.tabs.agenda.agenda.list.setFocus()


def test_a_meeting_that_never_was_says_so(page):
    page.open_meeting(uuid4())
    assert not page.header.isVisible()


def test_the_menu_offers_what_the_tab_and_the_meeting_can(page):
    for place, word in ((0, "New item"), (2, "New &decision")):
        page.show_tab(place)
        words = {action.text() for action in page.menu_actions()}
        assert word in words
        assert "&Summons with agenda (PDF) …" in words


def test_an_item_added_elsewhere_is_shown_at_once(page, do, meeting):
    do(add_item, meeting, "Tillkommande")
    assert page.tabs.agenda.agenda.list.rows.rows[-1].title == "Tillkommande"


def test_narrow_windows_show_one_pane_at_a_time_and_keep_the_cursor(qtbot, page):
    tab = page.tabs.agenda
    tab.form.fields.title.setFocus()
    page.resize(700, 700)
    qtbot.waitUntil(lambda: tab.panes.folded)
    assert tab.agenda.isVisible()
    assert not tab.preview.isVisible()
    tab.panes.show_pane(tab.preview)
    assert tab.preview.isVisible()
    assert not tab.agenda.isVisible()
    page.resize(1280, 700)
    qtbot.waitUntil(lambda: not tab.panes.folded)
    assert tab.agenda.isVisible()
    assert tab.preview.isVisible()


def test_f6_goes_from_pane_to_pane(page):
    tab = page.tabs.agenda
    tab.agenda.list.setFocus()
    reached = []
    for _ in range(3):
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_F6)
        reached.append(page.window().focusWidget())
    assert reached == [tab.form.fields.title, tab.preview.choice, tab.agenda.list]


def test_a_meeting_that_is_only_read_can_be_looked_at_and_not_changed(qtbot, tmp_path, clock):
    file = tmp_path / "est.db"
    with_writing = open_store(file, who="sekreterare", now=clock.now)
    sitting = Sitting(SITTING.starts_at, SITTING.ends_at)
    key = with_writing.do("add", lambda s: add_meeting(s, "Samråd", sitting))
    with_writing.do("add", lambda s: add_item(s, key, "Öppnande"))
    with_writing.close()
    store = open_store(file, who="sekreterare", now=clock.now, read_only=True)
    page = MeetingPage(Workspace(store, clock.now))
    qtbot.addWidget(page)
    page.open_meeting(key)
    page.show()
    tab = page.tabs.agenda
    tab.agenda.list.setFocus()
    for chord in (Qt.Key.Key_Delete, Qt.Key.Key_F2):
        QTest.keyClick(tab.agenda.list, chord)
    assert tab.agenda.list.rows.rowCount() == 1
    assert tab.form.fields.title.isReadOnly()
    assert not tab.agenda.new_button.isEnabled()
    assert not tab.papers.drop_zone.isVisible()
    assert not page.header.pencil.isEnabled()
    sheet = page.open_facts()
    assert not sheet.primary.isEnabled()
    assert not sheet.delete.isEnabled()
    wait_for_jobs(qtbot)
    store.close()
