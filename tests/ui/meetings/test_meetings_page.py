"""The page Möten: open, remove, filter, and a new meeting with a date and Enter."""

from contextlib import closing
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest

from est_desktop.actions.meetings import Sitting, add_meeting, plan_meeting
from est_desktop.actions.people import add_organisation, add_person
from est_desktop.actions.series import (
    add_series,
    add_standing_item,
    set_series_participants,
    set_series_usual,
)
from est_desktop.queries.meetings import meeting_list
from est_desktop.queries.series import all_series
from est_desktop.store.sessions import open_store
from est_desktop.ui.meetings.meetings_page import MeetingsPage
from est_desktop.ui.workspace import Workspace


@pytest.fixture
def series(workspace):
    def make(session):
        key = add_series(session, "Chefssamråd")
        session.flush()
        starts, ends = datetime(2026, 1, 1, 9).time(), datetime(2026, 1, 1, 11, 30).time()
        set_series_usual(session, key, "Rådhuset", starts, ends)
        add_standing_item(session, key, "Öppnande")
        organisation = add_organisation(session, "Polisen")
        session.flush()
        person = add_person(session, organisation, "kommunpolis")
        session.flush()
        set_series_participants(session, key, [person])
        return key

    return workspace.do("x", make)


@pytest.fixture
def page(qtbot, workspace):
    page = MeetingsPage(workspace)
    qtbot.addWidget(page)
    page.resize(1158, 700)
    page.show()
    return page


def plan(workspace, series, day, hour=9):
    sitting = Sitting(datetime(2026, *day, hour), datetime(2026, *day, hour + 2), "Rådhuset")
    return workspace.do("x", lambda s: plan_meeting(s, series, sitting))


def meetings(workspace):
    listed = workspace.look(lambda s: meeting_list(s, date(2026, 11, 23)))
    return [row.title for row in (*listed.coming, *listed.past)]


def press(widget, key, text=""):
    QTest.keyClick(widget, key)


def test_an_empty_database_invites_to_the_first_meeting(page):
    assert page.empty.isVisible()
    assert not page.filter.isVisible()


def test_enter_opens_a_coming_meeting_at_its_agenda_and_an_earlier_one_at_its_minutes(
    qtbot, page, workspace, series
):
    coming, past = plan(workspace, series, (12, 14)), plan(workspace, series, (10, 19))
    assert page.table.current().id == coming, "the soonest meeting is chosen from the start"
    with qtbot.waitSignal(page.meeting_chosen) as opened:
        press(page.table, Qt.Key.Key_Return)
    assert opened.args == [coming]
    page.choose(past)
    with qtbot.waitSignal(page.minutes_chosen) as opened:
        press(page.table, Qt.Key.Key_Return)
    assert opened.args == [past]


def test_the_arrow_keys_go_from_meeting_to_meeting(page, workspace, series):
    coming, past = plan(workspace, series, (12, 14)), plan(workspace, series, (10, 19))
    page.table.choose(coming)
    press(page.table, Qt.Key.Key_Up)  # above it is a heading
    assert page.table.current().id == coming
    press(page.table, Qt.Key.Key_Down)  # so there is between them
    assert page.table.current().id == past
    press(page.table, Qt.Key.Key_Up)
    assert page.table.current().id == coming


def test_delete_removes_and_undo_brings_it_back(qtbot, page, workspace, series):
    plan(workspace, series, (12, 14))
    second = plan(workspace, series, (12, 16))
    page.choose(second)
    with qtbot.waitSignal(page.removed) as told:
        press(page.table, Qt.Key.Key_Delete)
    assert "Chefssamråd 2026:2" in told.args[0]
    assert meetings(workspace) == ["Chefssamråd 2026:1"]
    assert page.table.current().title == "Chefssamråd 2026:1", "something is always chosen"
    workspace.undo()
    assert meetings(workspace) == ["Chefssamråd 2026:1", "Chefssamråd 2026:2"]


def test_the_filter_shows_how_many_are_left_and_can_be_cleared(qtbot, page, workspace, series):
    plan(workspace, series, (12, 14))
    plan(workspace, series, (10, 19))
    QTest.keyClicks(page.filter, "okt")
    assert page.header.subtitle.text() == "1 of 2 meetings"
    QTest.keyClicks(page.filter, "xyz")
    assert page.nothing.isVisible()
    page.clear_button.click()
    assert page.table.isVisible()
    assert page.header.subtitle.text() == "2 meetings"


def test_the_list_is_read_when_somebody_looks_at_it(page, workspace, series):
    page.hide()
    plan(workspace, series, (12, 14))
    assert page.table.rows.shown == 0
    page.show()
    assert page.table.rows.shown == 1


def test_rows_are_as_high_after_a_search_as_before(page, workspace, series):
    plan(workspace, series, (12, 14))
    for day in (18, 19, 20):
        plan(workspace, series, (10, day))
    page.filter.setText("okt")
    heights = {page.table.rowHeight(line) for line in range(1, page.table.rows.rowCount())}
    assert len(heights) == 1


def test_a_date_and_enter_are_enough_for_a_meeting_in_a_series(qtbot, page, workspace, series):
    page.ask_new_meeting()
    sheet = page.sheet
    assert sheet.day.hasFocus()
    QTest.keyClicks(sheet.day, "14/12")
    assert sheet.coming_title.text() == "Chefssamråd 2026:1"
    assert "måndag 14\xa0december 2026" in sheet.day.accessibleDescription()
    with qtbot.waitSignal(page.meeting_chosen):
        press(sheet.day, Qt.Key.Key_Return)
    assert page.sheet is None
    row = page.table.current()
    assert (row.title, row.place, row.items) == ("Chefssamråd 2026:1", "Rådhuset", 1)
    assert (row.starts_at, row.ends_at) == (
        datetime(2026, 12, 14, 9),
        datetime(2026, 12, 14, 11, 30),
    )
    workspace.undo()
    assert meetings(workspace) == []


def test_next_years_meeting_begins_the_numbers_anew(page, workspace, series):
    plan(workspace, series, (12, 14))
    page.ask_new_meeting()
    QTest.keyClicks(page.sheet.day, "16/12")
    assert page.sheet.coming_title.text() == "Chefssamråd 2026:2"
    page.sheet.day.clear()
    QTest.keyClicks(page.sheet.day, "13/1")
    assert page.sheet.coming_title.text() == "Chefssamråd 2027:1"


def test_what_is_impossible_is_told_beside_its_field_and_nothing_is_made(page, workspace, series):
    page.ask_new_meeting()
    sheet = page.sheet
    press(sheet.day, Qt.Key.Key_Return)
    assert "14/12" in sheet.day.accessibleDescription(), "an empty date is asked for"
    QTest.keyClicks(sheet.day, "30/2")
    sheet.ends.setText("8.30")
    press(sheet.day, Qt.Key.Key_Return)
    assert sheet.day.property("fault")
    assert sheet.ends.property("fault")
    assert page.sheet is sheet
    assert meetings(workspace) == []


def test_without_a_series_one_is_offered_and_made_with_the_first_meeting(page, workspace):
    page.ask_new_meeting()
    sheet = page.sheet
    assert sheet.title.isVisible()
    assert sheet.title.text() == "Chefssamråd"
    QTest.keyClicks(sheet.day, "14/12")
    press(sheet.day, Qt.Key.Key_Return)
    assert meetings(workspace) == ["Chefssamråd 2026:1"]
    (series,) = workspace.read(all_series)
    assert series.name == "Chefssamråd"
    workspace.undo()
    assert workspace.read(all_series) == ()


def test_a_series_name_that_is_taken_is_told_in_the_sheet(page, workspace, series):
    page.ask_new_meeting()
    sheet = page.sheet
    sheet.series.setCurrentIndex(1)
    sheet.title.setText("Chefssamråd")
    QTest.keyClicks(sheet.day, "14/12")
    press(sheet.day, Qt.Key.Key_Return)
    assert page.sheet is sheet
    assert "Chefssamråd" in sheet.title.accessibleDescription()


def test_an_empty_meeting_needs_a_title(page, workspace, series):
    page.ask_new_meeting(in_series=False)
    sheet = page.sheet
    assert not sheet.items.isVisible()
    QTest.keyClicks(sheet.day, "14/12")
    press(sheet.day, Qt.Key.Key_Return)
    assert sheet.title.property("fault")
    QTest.keyClicks(sheet.title, "Extra samtal")
    press(sheet.title, Qt.Key.Key_Return)
    assert meetings(workspace) == ["Extra samtal"]


def test_escape_closes_the_sheet_and_makes_nothing(page, workspace, series):
    page.ask_new_meeting()
    press(page.sheet, Qt.Key.Key_Escape)
    assert page.sheet is None
    assert meetings(workspace) == []


def test_the_menu_of_a_row_does_what_the_keys_do(page, workspace, series):
    key = plan(workspace, series, (12, 14))
    menu = page.menu_for(page.table.current())
    asked = []
    page.summons_asked.connect(asked.append)
    actions = [action for action in menu.actions() if action.text()]
    actions[2].trigger()
    assert asked == [key]
    actions[3].trigger()
    assert meetings(workspace) == []


def test_the_menu_key_and_the_right_button_ask_for_the_menu_of_a_row(page, workspace, series):
    plan(workspace, series, (12, 14))
    page.table.menu_asked.disconnect()  # a menu that pops up would take the mouse
    asked = []
    page.table.menu_asked.connect(lambda row, at: asked.append(row.title))
    at = page.table.visualRect(page.table.rows.index(1, 1)).center()
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        page.table.contextMenuEvent(QContextMenuEvent(reason, at, page.mapToGlobal(at)))
    assert asked == ["Chefssamråd 2026:1"] * 2


def test_a_read_only_window_shows_all_and_changes_nothing(qtbot, tmp_path, clock):
    file = tmp_path / "est.db"
    sitting = Sitting(datetime(2026, 12, 14, 9), datetime(2026, 12, 14, 11))
    with closing(open_store(file, who="x", now=clock.now)) as written:
        written.do("x", lambda s: add_meeting(s, "Extra", sitting))
    with closing(open_store(file, who="x", now=clock.now, read_only=True)) as store:
        page = MeetingsPage(Workspace(store, clock.now))
        qtbot.addWidget(page)
        assert page.table.rows.shown == 1
        assert not page.new_button.isEnabled()
        page.ask_new_meeting()
        assert page.sheet is None
        press(page.table, Qt.Key.Key_Delete)
        assert page.table.rows.shown == 1


def test_ctrl_f_searches_on_the_page(page, workspace, series):
    plan(workspace, series, (12, 14))
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.filter.hasFocus()
