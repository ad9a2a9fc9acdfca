"""Before a document is made, sent or approved, what looks like persons is told; it may go on."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from est_desktop.actions.items import (
    rename_item,
    set_item_background,
    set_item_case_number,
    set_item_presenter,
    set_item_proposal,
    set_notes,
)
from est_desktop.actions.meeting_states import hold_meeting
from est_desktop.actions.meetings import set_meeting_place
from est_desktop.actions.outcomes import add_decision, add_measure
from est_desktop.model.rich_text import plain
from est_desktop.rules.meeting_states import Step
from est_desktop.ui.meeting.meeting_documents import Document
from est_desktop.ui.meeting.meeting_tabs import AGENDA, MINUTES
from est_desktop.ui.meeting.packing import PackKind
from tests.ui.meeting.conftest import wait_for_jobs


@pytest.fixture
def suspicious(do, items):
    do(set_item_proposal, items[1], "att följa upp ABC 123")


TODAY = date(2026, 11, 23)
LINE = "Item 2, proposed decision: looks like a number plate: ABC…"


@pytest.mark.parametrize(
    "export",
    [
        lambda page: page.export_summons(),
        lambda page: page.export(Document.MINUTES, public=True),
        lambda page: page.export_pack(PackKind.READING),
    ],
)
def test_an_export_asks_first_and_goes_on(page, suspicious, qtbot, tmp_path, export):
    place = tmp_path / "fil.pdf"
    page._exporting.choose_place = lambda *_: place
    export(page)
    sheet = page._exporting.sheet
    assert [line.text() for line in sheet.found.lines] == [LINE]
    assert not place.exists()
    sheet.primary.click()
    wait_for_jobs(qtbot)
    assert place.exists()


def test_a_line_leads_to_its_place_and_nothing_is_exported(page, suspicious, items):
    page._exporting.choose_place = None
    page.export_summons()
    page._exporting.sheet.found.lines[0].click()
    assert page.tabs.current_item() == items[1]


def test_the_meetings_facts_are_shown_for_what_is_in_them(do, page, meeting):
    do(set_meeting_place, meeting, "Storgatan 2, lgh 1203")
    page._exporting.choose_place = None
    page.export_summons()
    sheet = page._exporting.sheet
    assert (
        sheet.found.lines[0].text()
        == "The meeting's facts: looks like the number of a flat: lgh 1203"
    )
    sheet.found.lines[0].click()


def test_what_has_no_field_of_its_own_is_let_stand_in_the_list(do, page, items, qtbot):
    do(set_item_presenter, items[0], "ett.namn@exempel.se")
    do(set_item_presenter, items[1], "ett.namn@exempel.se")
    do(set_item_proposal, items[2], "ABC 123")
    page._exporting.choose_place = None
    page.export_summons()
    sheet = page._exporting.sheet
    QTest.keyClick(sheet.found.stands[0], Qt.Key.Key_Space)
    assert [line.isVisible() for line in sheet.found.lines] == [False, False, True]
    assert sheet.found.lines[2].hasFocus()
    QTest.keyClick(sheet.found.stands[2], Qt.Key.Key_Space)
    assert sheet.primary.hasFocus()
    sheet.close_sheet()
    asked = []
    page._exporting.choose_place = lambda *_: asked.append(1)
    page.export_summons()
    assert asked == [1]


def test_many_lines_are_cut(do, page, items):
    do(set_item_proposal, items[0], "\n".join(f"ABC {number}" for number in range(200, 245)))
    page._exporting.choose_place = None
    page.export_summons()
    assert len(page._exporting.sheet.found.lines) == 40
    page._exporting.sheet.close_sheet()


@pytest.mark.parametrize("step", [Step.SEND, Step.FINALISE])
def test_sending_and_approving_tell_it_beside_what_is_missing(
    do, page, meeting, items, suspicious, qtbot, step
):
    do(set_notes, items[0], plain("ring 070-174 06 05"))
    if step is Step.FINALISE:
        do(hold_meeting, meeting)
    page.life.take(step)
    wait_for_jobs(qtbot)
    words = [line.text() for line in page.life.sheet.found.lines]
    assert words[-2:] == [
        "Item 1, notes: looks like a telephone number: 070-…",
        LINE,
    ]
    assert page.life.sheet.primary.isEnabled()
    page.life.sheet.found.lines[-1].click()
    assert page.tabs.current_item() == items[1]


def shown(page):
    """Return the tab, the item and the words that are selected there."""
    field = page.window().focusWidget()
    chosen = field.selectedText() if hasattr(field, "selectedText") else None
    words = field.textCursor().selectedText() if chosen is None else chosen
    return page.where()[0], page.tabs.current_item(), words


@pytest.mark.parametrize(
    ("act", "place"),
    [
        (lambda do, item: do(rename_item, item, "Om ABC 123"), AGENDA),
        (lambda do, item: do(set_item_background, item, plain("Om ABC 123")), AGENDA),
        (lambda do, item: do(set_item_proposal, item, "att följa upp ABC 123"), AGENDA),
        (lambda do, item: do(set_item_case_number, item, "ABC 123"), AGENDA),
        (lambda do, item: do(set_notes, item, plain("Om ABC 123")), MINUTES),
        (lambda do, item: do(add_decision, item, "Samrådet enas om ABC 123"), MINUTES),
        (lambda do, item: do(add_measure, item, "Flytta ABC 123", TODAY), MINUTES),
    ],
)
def test_a_line_leads_to_the_words_themselves(do, page, items, act, place):
    act(do, items[2])
    page.show_tab(MINUTES if place == AGENDA else AGENDA)
    page._exporting.choose_place = None
    page.export(Document.RUNNING_ORDER)
    page._exporting.sheet.found.lines[0].click()
    assert shown(page) == (place, items[2], "ABC 123")


def test_a_line_about_a_presenter_leads_to_the_item(do, page, items):
    do(set_item_presenter, items[1], "ett.namn@exempel.se")
    page._exporting.choose_place = None
    page.export_summons()
    page._exporting.sheet.found.lines[0].click()
    assert page.tabs.current_item() == items[1]
