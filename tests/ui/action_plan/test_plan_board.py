"""The plan as a board: a column for each status, by keyboard too."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from est_desktop.actions.outcomes import add_measure
from est_desktop.model.enums import MeasureStatus
from est_desktop.ui.action_plan.plan_page import PlanPage

TODAY = date(2026, 11, 23)


@pytest.fixture
def page(qtbot, workspace):
    for text in ("Belysning", "Siktröjning", "Ronder"):
        workspace.do("x", lambda s, text=text: add_measure(s, None, text, TODAY))
    page = PlanPage(workspace)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.ways.show_way(page.ways.board)
    return page


@pytest.fixture
def decided(page):
    column = page.ways.board.columns[MeasureStatus.DECIDED]
    column.setFocus()
    column.setCurrentIndex(column.plan.index(0, 0))
    return column


def counts(page):
    return {
        status: column.plan.rowCount()
        for status, column in page.ways.board.columns.items()
        if column.plan.rowCount()
    }


def test_each_measure_stands_in_the_column_of_its_status(page):
    assert counts(page) == {MeasureStatus.DECIDED: 3}
    assert page.ways.currentWidget() is page.ways.board


def test_a_measure_is_moved_to_the_next_status_by_keyboard_and_back_by_undo(
    page, decided, workspace
):
    assert page.inspector.row.text == "Belysning"
    QTest.keyClick(decided, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert counts(page) == {MeasureStatus.DECIDED: 2, MeasureStatus.NOT_STARTED: 1}
    workspace.undo()
    assert counts(page) == {MeasureStatus.DECIDED: 3}


def test_arrows_lead_from_column_to_column_and_stop_at_the_ends(page, decided):
    proposed = page.ways.board.columns[MeasureStatus.PROPOSED]
    QTest.keyClick(decided, Qt.Key.Key_Left)
    assert proposed.hasFocus()
    QTest.keyClick(proposed, Qt.Key.Key_Left)
    assert proposed.hasFocus()
    QTest.keyClick(proposed, Qt.Key.Key_Right)
    assert decided.hasFocus()
    QTest.keyClick(decided, Qt.Key.Key_Down)
    assert page.inspector.row.text == "Siktröjning"
    QTest.keyClick(decided, Qt.Key.Key_Return)
    assert page.inspector.text.hasFocus()


def test_a_search_narrows_the_board_too(page):
    page.filters.words.setText("rond")
    page._read()
    assert counts(page) == {MeasureStatus.DECIDED: 1}
    page.filters.words.setText("finns inte")
    page._read()
    assert page.ways.currentIndex() == 1
