"""The next meeting from the last: a date and Enter, after a preview."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from est_desktop.actions.agenda import add_item
from est_desktop.actions.deferring import set_onward, settle
from est_desktop.actions.meetings import Sitting, plan_meeting
from est_desktop.actions.series import add_series, add_standing_item
from est_desktop.model.enums import Outcome
from est_desktop.queries.agenda import agenda
from est_desktop.queries.series import all_series
from est_desktop.ui.meetings.meetings_page import MeetingsPage


@pytest.fixture
def last(workspace):
    """A meeting with a standing item and two of its own."""

    def make(session):
        series = add_series(session, "Chefssamråd")
        session.flush()
        add_standing_item(session, series, "Öppnande")
        session.flush()
        sitting = Sitting(datetime(2026, 11, 2, 9), datetime(2026, 11, 2, 11))
        key = plan_meeting(session, series, sitting)
        session.flush()
        for title in ("Budget", "Belysning"):
            add_item(session, key, title)
            session.flush()
        return key

    return workspace.do("x", make)


@pytest.fixture
def page(qtbot, workspace):
    page = MeetingsPage(workspace)
    qtbot.addWidget(page)
    page.resize(1158, 700)
    page.show()
    return page


def test_a_date_and_enter_make_the_meeting_of_what_is_ticked(page, workspace, last, qtbot):
    page.ask_next_meeting()
    sheet = page.sheet
    assert not sheet.primary.isEnabled()
    ticks = {tick.text(): tick for tick in sheet.ticks.values()}
    assert [(words, tick.isEnabled()) for words, tick in ticks.items()] == [
        ("2 Budget", True), ("3 Belysning", True), ("1 Öppnande", False)
    ]  # fmt: skip
    QTest.keyClicks(sheet.day, "14/12")
    assert sheet.primary.isEnabled()
    ticks["3 Belysning"].setChecked(False)
    with qtbot.waitSignal(page.meeting_chosen) as chosen:
        QTest.keyClick(sheet.day, Qt.Key.Key_Return)
    made = chosen.args[0]
    titles = [row.title for row in workspace.read(lambda s: agenda(s, made)).rows]
    assert [each for each in titles if each in {"Öppnande", "Budget", "Belysning"}] == [
        "Öppnande", "Budget"
    ]  # fmt: skip
    workspace.undo()
    assert page.table.rows.total == 1
    assert page.sheet is None


def test_without_a_series_a_first_meeting_is_asked_for(page):
    page.ask_next_meeting()
    assert page.sheet is not None
    assert page.sheet.series.count() > 1


def test_the_preview_tells_why_an_item_was_deferred_and_where_it_is(page, workspace, last):
    def defer(session):
        budget, lights = (row.id for row in agenda(session, last).rows if row.number != "1")
        settle(session, budget, Outcome.DEFERRED, "underlag saknas")
        settle(session, lights, Outcome.DEFERRED, "i väntan på yttrande")
        series = all_series(session)[0].id
        sitting = Sitting(datetime(2027, 1, 18, 9), datetime(2027, 1, 18, 11))
        january = plan_meeting(session, series, sitting)
        session.flush()
        set_onward(session, lights, january)

    workspace.do("x", defer)
    page.ask_next_meeting()
    assert [tick.text() for tick in page.sheet.ticks.values()] == [
        "2 Budget (underlag saknas)",
        "1 Öppnande",
        "3 Belysning (Chefssamråd 2027:1; i väntan på yttrande)",
    ]
