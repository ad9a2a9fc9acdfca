"""The year on the page Möten, planning it, and the items that wait."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QBoxLayout, QWidget

from est_desktop.actions.backlog import add_to_backlog
from est_desktop.actions.meetings import Sitting, plan_meeting
from est_desktop.actions.series import add_series, set_series_rule
from est_desktop.model.enums import Purpose
from est_desktop.model.rich_text import as_plain
from est_desktop.queries.agenda import agenda, waiting_item
from est_desktop.queries.backlog import backlog
from est_desktop.queries.year import year_meetings
from est_desktop.rules.calendar import MonthRule
from est_desktop.ui.meetings.backlog_sheet import BacklogSheet
from est_desktop.ui.meetings.meetings_page import LIST, YEAR, MeetingsPage


@pytest.fixture
def series(workspace):
    return workspace.do("x", lambda session: add_series(session, "Chefssamråd"))


@pytest.fixture
def ruled(workspace, series):
    rule = MonthRule(1, 0, (11, 12))
    workspace.do("x", lambda session: set_series_rule(session, series, rule))
    return series


@pytest.fixture
def meeting(workspace, series):
    sitting = Sitting(datetime(2026, 12, 14, 9), datetime(2026, 12, 14, 11))
    return workspace.do("x", lambda session: plan_meeting(session, series, sitting))


@pytest.fixture
def page(qtbot, workspace):
    page = MeetingsPage(workspace)
    qtbot.addWidget(page)
    page.resize(1158, 700)
    page.show()
    return page


def rows(view):
    """The year as read aloud, without its months."""
    months = [view.topLevelItem(at) for at in range(view.topLevelItemCount())]
    return [
        " ".join(month.child(at).text(column) for column in range(4))
        for month in months
        for at in range(month.childCount())
    ]


def test_the_year_shows_twelve_months_with_weeks_holidays_and_meetings(page, meeting):
    page.show_way(YEAR)
    view = page.year.view
    assert view.topLevelItemCount() == 12
    assert view.topLevelItem(11).text(1).endswith("49–53")
    told = rows(view)
    assert any("midsommarafton" in row for row in told)
    assert any("måndag 14" in row and "Chefssamråd 2026:1" in row for row in told)
    assert not page.filter.isVisible()
    page.show_way(LIST)
    assert page.filter.isVisible()


def test_arrows_move_in_the_year_and_enter_opens_a_meeting(qtbot, page, meeting):
    page.show_way(YEAR)
    view = page.year.view
    view.choose(meeting)
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.current_meeting() is None
    QTest.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.meeting_chosen) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [meeting]


def test_a_change_of_a_meeting_shows_in_the_year(page, workspace, ruled, meeting):
    page.show_way(YEAR)
    workspace.undo()
    assert not any("Chefssamråd 2026:1" in row for row in rows(page.year.view))


def test_other_years_are_reached(page, ruled):
    page.show_way(YEAR)
    page.year.after.click()
    assert page.year.year == 2027
    assert page.year.view.topLevelItem(0).text(0) == "Januari 2027"
    page.year.before.click()
    assert page.year.year == 2026


def test_a_year_is_planned_after_a_look_at_its_days(page, workspace, ruled, meeting):
    page.show_way(YEAR)
    page.year.ask_plan()
    sheet = page.year.sheet
    assert [(day, tick.isEnabled()) for day, tick in sheet.ticks] == [
        (date(2026, 11, 2), True), (date(2026, 12, 7), False),
    ]  # fmt: skip
    assert sheet.days() == []  # one is past, the other month has its meeting
    sheet.year.show_choice(2027)
    sheet.year.chosen.emit(2027)
    sheet.ticks[1][1].setChecked(False)
    sheet.accepted.emit()
    assert page.year.sheet is None
    planned = workspace.read(lambda session: year_meetings(session, 2027))
    assert [row.starts_at.date() for row in planned] == [date(2027, 11, 1)]
    assert any("Chefssamråd 2027:1" in row for row in rows(page.year.view))


def test_a_series_without_rule_tells_where_to_write_one(page, series):
    page.show_way(YEAR)
    page.year.ask_plan()
    assert page.year.sheet.ticks == []
    assert page.year.sheet._series_field.fault
    assert not page.year.sheet.primary.isEnabled()


def test_what_waits_is_counted_and_put_on_a_meeting(page, workspace, series, meeting):
    workspace.do("x", lambda session: add_to_backlog(session, "Skolstart", series))
    assert "(1)" in page.backlog_button.text()
    page.open_backlog()
    sheet = page.backlog_sheet
    assert sheet.meeting.current() == meeting
    sheet.put.click()
    assert workspace.read(backlog) == ()
    assert [row.title for row in workspace.read(lambda s: agenda(s, meeting)).rows] == ["Skolstart"]
    assert "(0)" in page.backlog_button.text()


def test_items_that_wait_are_added_renamed_and_removed(page, workspace, series):
    page.open_backlog()
    sheet = page.backlog_sheet
    sheet.entry.line.setText("Nyår")
    QTest.keyClick(sheet.entry.line, Qt.Key.Key_Return)
    assert page.backlog_sheet is sheet
    sheet.form.fields.title.setText("Nyårsnatten")
    sheet.form.fields.title.save_now()
    sheet.series.show_choice(series)
    sheet.series.chosen.emit(series)
    assert [(row.title, row.series) for row in workspace.read(backlog)] == [
        ("Nyårsnatten", "Chefssamråd")
    ]
    assert not sheet.put.isEnabled()
    sheet.list.remove_asked.emit()
    assert workspace.read(backlog) == ()
    sheet.accepted.emit()
    assert page.backlog_sheet is None


def test_an_item_that_waits_needs_a_title(page, workspace):
    page.open_backlog()
    QTest.keyClick(page.backlog_sheet.entry.line, Qt.Key.Key_Return)
    assert page.backlog_sheet.entry.field.fault
    assert workspace.read(backlog) == ()


def test_an_item_is_prepared_while_it_waits(page, workspace, series, meeting):
    first = workspace.do("x", lambda session: add_to_backlog(session, "Skolstart", series))
    second = workspace.do("x", lambda session: add_to_backlog(session, "Nyår"))
    page.open_backlog()
    sheet = page.backlog_sheet
    sheet.list.choose(second)
    QTest.keyClick(sheet.list, Qt.Key.Key_Return)
    fields = sheet.form.fields
    assert fields.title.hasFocus()
    fields.presenter.setEditText("Räddningschef")
    fields.background.insert_text("Fyrverkerier i centrum.")
    fields.proposal.setPlainText("Samrådet enas om gemensam information.")
    fields.case_number.setText("KS 2026/0501")
    fields.purpose.chosen.emit(Purpose.DECISION)
    sheet.list.choose(first)
    read = workspace.read(lambda s: waiting_item(s, second))
    assert (read.presenter, read.case_number) == ("Räddningschef", "KS 2026/0501")
    assert as_plain(read.background) == "Fyrverkerier i centrum."
    assert read.proposed_decision == "Samrådet enas om gemensam information."
    assert read.purpose is Purpose.DECISION
    assert fields.title.text() == "Skolstart"
    assert fields.presenter.currentText() == ""
    workspace.undo()
    assert workspace.read(lambda s: waiting_item(s, second)).purpose is Purpose.DECISION
    for _ in range(4):
        workspace.undo()
    assert workspace.read(lambda s: waiting_item(s, second)).presenter == ""


def test_what_is_typed_goes_along_to_the_meeting(page, workspace, series, meeting):
    item = workspace.do("x", lambda session: add_to_backlog(session, "Skolstart", series))
    page.open_backlog()
    sheet = page.backlog_sheet
    sheet.form.fields.presenter.setEditText("Rektor")
    sheet.put.click()
    (row,) = workspace.read(lambda s: agenda(s, meeting)).rows
    assert row.presenter == "Rektor"
    assert sheet.form.item is None
    assert workspace.read(lambda s: waiting_item(s, item)) is None
    workspace.undo()
    assert sheet.form.item.presenter == "Rektor"


def test_where_there_is_little_room_the_form_stands_below_the_list(qtbot, workspace):
    window = QWidget()
    window.resize(600, 700)
    qtbot.addWidget(window)
    sheet = BacklogSheet(window, workspace, date(2026, 11, 23))
    assert sheet.body.itemAt(0).layout().direction() is QBoxLayout.Direction.TopToBottom
