"""The history of a matter over the page: where it was treated, and the way there."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from est_desktop.actions.backlog import put_in_backlog
from est_desktop.actions.deferring import set_onward, settle
from est_desktop.actions.meetings import Sitting, plan_meeting
from est_desktop.actions.outcomes import add_decision, add_measure
from est_desktop.actions.secrecy import set_mark
from est_desktop.model.enums import Onward, Outcome
from est_desktop.model.views.secrecy import MarkKind, Secrecy
from est_desktop.queries.agenda import agenda
from est_desktop.queries.series import all_series
from est_desktop.ui.meeting.matter_sheet import MatterSheet, stop_lines, stop_words
from tests.ui.meeting.conftest import wait_for_jobs

DECEMBER = Sitting(datetime(2026, 12, 14, 9), datetime(2026, 12, 14, 11))
SHIFT_CONTROL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
NBSP = "\u00a0"


@pytest.fixture
def december(do, store, items):
    """A meeting that an item was deferred to."""
    december = do(plan_meeting, store.read(all_series)[0].id, DECEMBER)
    do(settle, items[1], Outcome.DEFERRED, "i väntan på yttrande")
    do(set_onward, items[1], december)
    return december


@pytest.fixture
def copy(store, december):
    return store.read(lambda s: agenda(s, december)).rows[0].id


def opened(page, item):
    page.show_item(item)
    QTest.keyClick(page, Qt.Key.Key_H, SHIFT_CONTROL)
    return page.findChildren(MatterSheet)[-1]


def test_a_key_lists_the_meetings_where_a_matter_was_treated(page, do, items, december, copy):
    do(add_decision, copy, "Samrådet enas om gemensam bild.")
    do(add_measure, copy, "Ta fram en bild", DECEMBER.starts_at.date())
    do(set_mark, MarkKind.ITEM, copy, Secrecy("18 kap. 1 §", DECEMBER.starts_at.date()))
    sheet = opened(page, items[1])
    told = [stop_lines(stop) for stop in sheet.list.rows.rows]
    assert [line.title.replace(NBSP, " ") for line in told] == [
        "ons 25 nov 2026 · Chefssamråd 2026:1 · item 2 · § 2",
        "mån 14 dec 2026 · Chefssamråd 2026:2 · item 1 · § 4",
    ]
    assert [line.detail for line in told] == ["Deferred: i väntan på yttrande", "Agreed"]
    assert sheet.list.current_row().item_id == copy
    words = [word.replace(NBSP, " ") for word in stop_words(sheet.list.current_row())]
    assert words == [
        "SEKRETESS OSL 18 kap. 1 §",
        "Decision: Samrådet enas om gemensam bild.",
        "Å26-01 Ta fram en bild (decided)",
    ]


def test_enter_leads_to_where_it_was_treated(qtbot, page, items, december, copy):
    sheet = opened(page, items[1])
    with qtbot.waitSignal(page.item_chosen) as chosen:
        QTest.keyClick(sheet.list, Qt.Key.Key_Return)
    assert chosen.args == [december, copy]


def test_what_waits_in_the_backlog_has_no_place_to_go_to(page, do, items, december, copy):
    do(put_in_backlog, copy)
    sheet = opened(page, items[1])
    assert stop_lines(sheet.list.current_row()).title == "Item backlog"
    assert not sheet.primary.isEnabled()
    sheet.list.write_asked.emit()
    assert sheet.isVisible()
    sheet.list.choose(items[1])
    assert sheet.primary.isEnabled()
    assert "No decisions and no measures." in stop_words(sheet.list.current_row())


def test_it_is_saved_as_a_pdf(qtbot, page, items, tmp_path):
    file = tmp_path / "h.pdf"
    page._exporting.choose_place = lambda *_: file
    sheet = opened(page, items[1])
    with qtbot.waitSignal(page.told):
        sheet.export_asked.emit()
        wait_for_jobs(qtbot)
    assert file.read_bytes().startswith(b"%PDF")


def test_it_is_in_the_menu_of_the_item(page, items):
    panel = page.tabs.agenda.agenda
    page.show_item(items[1])
    menu = panel.menu_for(panel.list.current_row())
    next(a for a in menu.actions() if a.text().startswith("History of the matter")).trigger()
    assert page.findChildren(MatterSheet)


def test_without_an_item_there_is_nothing_to_tell(page):
    page._body.setCurrentWidget(page._gone)
    assert page.sheets.open_matter() is None
    assert page.sheets.open_secrecy() is None


def test_a_matter_that_was_deferred_to_the_backlog_says_so(page, do, items):
    do(settle, items[1], Outcome.DEFERRED)
    do(set_onward, items[1], Onward.BACKLOG)
    assert len(opened(page, items[1]).list.rows.rows) == 2
