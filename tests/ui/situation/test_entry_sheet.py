"""Figures are written cell by cell or pasted from a spreadsheet."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from est_desktop.cli.keeping import fill_sample
from est_desktop.queries.counts import count_table
from est_desktop.rules.spans import month_of
from est_desktop.ui.situation.situation_page import SituationPage

NOVEMBER = month_of(date(2026, 11, 1))


@pytest.fixture
def page(qtbot, workspace):
    fill_sample(workspace.store)
    page = SituationPage(workspace)
    qtbot.addWidget(page)
    page.resize(1366, 800)
    page.period.choose(NOVEMBER)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


@pytest.fixture
def sheet(page):
    return page.write_figures()


def lines(workspace):
    table = workspace.read(lambda s: count_table(s, [], NOVEMBER))
    return {line.code: line.now for group in table.groups for line in group.lines}


def test_a_cell_is_stored_as_it_is_written(sheet, workspace):
    grid = sheet.grid
    assert grid.verticalHeaderItem(0).text().startswith("A1 ")
    grid.item(0, 0).setText("12")
    assert lines(workspace)["A1"].value == 12
    workspace.undo()
    assert lines(workspace)["A1"].value is None


def test_what_is_no_count_is_told_and_the_cell_is_as_it_was(sheet, workspace):
    sheet.grid.item(0, 0).setText("12")
    sheet.grid.item(0, 0).setText("många")
    assert sheet.field.fault
    assert sheet.grid.item(0, 0).text() == "12"
    sheet.grid.setCurrentCell(0, 0)
    QTest.keyClick(sheet.grid, Qt.Key.Key_Delete)
    assert lines(workspace)["A1"].value is None
    assert not sheet.field.fault


def test_a_block_is_pasted_where_the_cursor_is(sheet, workspace):
    grid = sheet.grid
    grid.setCurrentCell(1, 1)
    QGuiApplication.clipboard().setText("3\t<5\n7\t–\n")
    QTest.keySequence(grid, QKeySequence("Ctrl+V"))
    assert [grid.item(row, 1).text() for row in (1, 2)] == ["3", "7"]
    assert [grid.item(row, 2).text() for row in (1, 2)] == ["<5", "–"]
    assert lines(workspace)["A3"].value == 7
    QGuiApplication.clipboard().setText("1\t2\t3\t4")
    QTest.keySequence(grid, QKeySequence("Ctrl+V"))
    assert "4" in sheet.field.fault


def test_another_source_has_cells_of_its_own(sheet, workspace):
    sheet.grid.item(0, 0).setText("12")
    sheet.source.setCurrentIndex(1)
    sheet.source.chosen.emit(sheet.source.current())
    assert sheet.grid.item(0, 0).text() == ""
    sheet.primary.click()


def test_an_empty_file_says_what_is_needed_first(qtbot, workspace):
    page = SituationPage(workspace)
    qtbot.addWidget(page)
    sheet = page.write_figures()
    assert sheet.grid.rowCount() == 0
    sheet.close_sheet()
