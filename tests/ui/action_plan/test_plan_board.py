"""The plan as a board: a column for each status, by keyboard too."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from est_desktop.actions.outcomes import add_measure
from est_desktop.model.enums import MeasureStatus
from est_desktop.model.views.action_plan import PlanSearch
from est_desktop.queries.action_plan import plan_keys
from est_desktop.ui.action_plan.plan_board import PORTION, ROOT
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


def test_a_column_reads_on_when_it_is_scrolled_to_its_end(page, decided, workspace):
    def many(session):
        for number in range(PORTION):
            add_measure(session, None, f"Åtgärd {number}", TODAY)

    workspace.do("many", many)
    assert decided.plan.rowCount() == PORTION
    assert page._found.text() == f"{PORTION + 3} measures"
    last = workspace.store.read(lambda s: plan_keys(s, PlanSearch(), TODAY)[-1])
    assert not page.ways.choose(last)
    while decided.plan.canFetchMore(ROOT):
        decided.plan.fetchMore(ROOT)
    assert decided.plan.rowCount() == PORTION + 3
    assert page.ways.choose(last)
    assert page.inspector.row.id == last
    workspace.do("one more", lambda s: add_measure(s, None, "Sist", TODAY))
    assert page.inspector.row.id == last


def test_what_the_board_has_not_read_is_shown_in_the_table(page, workspace):
    def many(session):
        return [add_measure(session, None, f"Åtgärd {n}", TODAY) for n in range(PORTION + 5)]

    last = workspace.do("many", many)[-1]
    assert page.show_measure(last)
    assert page.ways.currentWidget() is page.table
    assert page.inspector.row.id == last


def test_a_measure_that_is_moved_stays_the_one_that_is_worked_on(page, decided):
    QTest.keyClick(decided, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    column = page.ways.board.columns[MeasureStatus.NOT_STARTED]
    assert column.hasFocus()
    assert page.inspector.row.text == "Belysning"
    assert not decided.selectedIndexes()


def test_the_measure_of_the_column_that_one_comes_to_is_shown(page, decided):
    QTest.keyClick(decided, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    begun = page.ways.board.columns[MeasureStatus.NOT_STARTED]
    QTest.keyClick(begun, Qt.Key.Key_Left)
    assert decided.hasFocus()
    QTest.keyClick(decided, Qt.Key.Key_Right)
    assert page.inspector.row.text == "Belysning"
    QTest.mouseClick(
        decided.viewport(),
        Qt.MouseButton.LeftButton,
        pos=decided.visualRect(decided.plan.index(0, 0)).center(),
    )
    assert page.inspector.row.text == "Siktröjning"
