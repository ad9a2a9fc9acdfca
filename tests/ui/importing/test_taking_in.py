"""Numbers from a file in the window: the columns are looked at, the rows told, all taken in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from sqlmodel import func, select

from est_desktop.actions.people import add_area
from est_desktop.exchange.shapes import Role
from est_desktop.flows import importing
from est_desktop.model.enums import ImportKind
from est_desktop.model.tables import (
    AreaCount,
    Category,
    CategoryGroup,
    DataImport,
    Indicator,
    IndicatorValue,
    Source,
)
from est_desktop.queries.importing import imports, mappings
from est_desktop.ui.importing.imports_sheet import ImportsSheet
from est_desktop.ui.importing.role_fields import ACROSS
from est_desktop.ui.importing.taking_in import TakingIn

LONG = """Område;Kategori;Period;Antal;Källa
Klockaretorpet;A1;2026-10;9;EST
Hageby;Klotter;oktober 2026;8;EST
Hagby;Klotter;2026-10;7;EST
"""
WIDE = """Indikator;Område;HT 2025;VT 2026
Elevnärvaro;Hageby;87,8;88,1
"""


@pytest.fixture
def names(workspace):
    def fill(session):
        group = CategoryGroup(name="Ordning")
        session.add(group)
        session.flush()
        session.add_all(
            [
                Category(group_id=group.id, code="A1", name="Otrygg samling"),
                Category(group_id=group.id, code="B1", name="Klotter"),
                Source(name="EST"),
                Indicator(code="S1", name="Elevnärvaro"),
            ]
        )
        for name in ("Klockaretorpet", "Hageby"):
            add_area(session, name)
            session.flush()
        return True

    return workspace.do("", fill)


@pytest.fixture
def over(qtbot, names):
    page = QWidget()
    page.resize(1366, 768)
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def look(over, workspace, qtbot, tmp_path):
    """Choose a file with this text; return what takes it in, with its sheet read."""

    def into(text, name="Oktober.csv", encoding="utf-8-sig"):
        file = tmp_path / name
        file.write_text(text, encoding=encoding)
        taking = TakingIn(over, workspace)
        taking.choose = lambda *_: [file]
        taking.ask()
        qtbot.waitUntil(lambda: taking.sheet is not None)
        settled(qtbot, taking.sheet)
        return taking

    return into


def settled(qtbot, sheet):
    qtbot.waitUntil(lambda: not sheet._settle.isActive() and sheet._job is None)


def count(workspace, table):
    return workspace.read(lambda s: s.exec(select(func.count()).select_from(table)).one())


def test_the_columns_are_understood_and_each_bad_row_is_told(look):
    sheet = look(LONG).sheet
    assert sheet.fields.kind.current() is ImportKind.COUNTS
    assert sheet.fields.roles[Role.AREA].currentText() == "A: Område"
    assert sheet._told.text().startswith("2 new")
    assert "Hagby" in sheet.faults.toPlainText()
    assert "Hageby." in sheet.faults.toPlainText()
    sheet._copy.click()
    assert QGuiApplication.clipboard().text() == sheet.faults.toPlainText()
    assert sheet.primary.isEnabled()


def test_what_is_taken_in_is_one_step_and_the_columns_are_remembered(look, workspace, qtbot):
    taking = look(LONG)
    qtbot.keyClicks(taking.sheet.name, "EST-export")
    assert taking.sheet.remember.isChecked()
    with qtbot.waitSignal(taking.told) as told:
        qtbot.keyClick(taking.sheet.primary, Qt.Key.Key_Return)
    assert "2" in told.args[0]
    assert count(workspace, AreaCount) == 2
    assert [view.name for view in workspace.read(mappings)] == ["EST-export"]
    again = look(LONG).sheet
    assert again.name.text() == "EST-export"
    assert not again.primary.isEnabled()
    again.close_sheet()
    workspace.undo()
    assert count(workspace, AreaCount) == 0


def test_nothing_is_stored_when_the_sheet_is_closed(look, workspace):
    look(LONG).sheet.close_sheet()
    assert (count(workspace, AreaCount), count(workspace, DataImport)) == (0, 0)


def test_what_is_missing_is_asked_for_and_can_be_the_same_for_all_rows(look, qtbot, workspace):
    sheet = look(LONG.replace(";Källa", "").replace(";EST", "")).sheet
    assert not sheet.primary.isEnabled()
    assert "source" in sheet._told.text()
    source = sheet.fields.roles[Role.SOURCE]
    source.show_choice("EST")
    source.activated.emit(source.currentIndex())
    settled(qtbot, sheet)
    qtbot.waitUntil(sheet.primary.isEnabled)
    assert sheet.mapping.source == "EST"


def test_a_wide_table_of_indicators(look, workspace, qtbot):
    taking = look(WIDE, encoding="windows-1252")
    fields = taking.sheet.fields
    assert fields.kind.current() is ImportKind.INDICATORS
    assert fields.roles[Role.PERIOD].current() == ACROSS
    assert fields.roles[Role.SOURCE].isHidden() or not fields.roles[Role.SOURCE].isVisible()
    with qtbot.waitSignal(taking.told):
        taking.sheet.primary.click()
    assert count(workspace, IndicatorValue) == 2


def test_the_kind_can_be_changed(look, qtbot):
    sheet = look(LONG).sheet
    kind = sheet.fields.kind
    kind.show_choice(ImportKind.INDICATORS)
    kind.activated.emit(kind.currentIndex())
    settled(qtbot, sheet)
    assert sheet.mapping.category is None
    assert sheet.mapping.indicator == 1
    assert not sheet.primary.isEnabled() or sheet.compared is None or not sheet.compared.changes
    kind.show_choice(ImportKind.COUNTS)
    kind.activated.emit(kind.currentIndex())
    settled(qtbot, sheet)
    assert sheet.mapping.indicator is None
    assert sheet.mapping.category == 1


@pytest.fixture
def small_steps(monkeypatch):
    monkeypatch.setattr(importing, "AS_A_STEP", 1)


@pytest.mark.usefixtures("small_steps")
def test_a_large_file_is_taken_in_for_good_and_taken_out_as_a_whole(
    look, over, workspace, qtbot, monkeypatch
):
    monkeypatch.setattr("est_desktop.ui.importing.imports_sheet.AS_A_STEP", 1)
    taking = look(LONG)
    assert "cannot be undone" in taking.sheet._more.text()
    with qtbot.waitSignal(taking.told):
        taking.sheet.primary.click()
    assert count(workspace, AreaCount) == 2
    assert workspace.store.undo_label is None
    made = ImportsSheet(over, workspace)
    made.open_over()
    assert "for good" in made._remark.text()
    with qtbot.waitSignal(workspace.changed, check_params_cb=lambda it: "area_count" in it):
        made.remove.click()
    assert count(workspace, AreaCount) == 0
    assert workspace.read(imports) == ()


def test_the_list_of_files_takes_a_small_one_out_as_a_step(look, over, workspace, qtbot):
    empty = ImportsSheet(over, workspace)
    assert not empty._none.isHidden()
    taking = look(LONG)
    with qtbot.waitSignal(taking.told):
        taking.sheet.primary.click()
    assert [row.file_name for row in workspace.read(imports)] == ["Oktober.csv"]
    assert empty._none.isHidden()
    empty.remove.click()
    assert count(workspace, AreaCount) == 0
    workspace.undo()
    assert count(workspace, AreaCount) == 2


def test_a_file_that_is_no_table_is_told(over, workspace, qtbot, tmp_path):
    file = tmp_path / "kaos.csv"
    file.write_bytes(b"\x00\x01\x02")
    taking = TakingIn(over, workspace)
    with qtbot.waitSignal(workspace.refused):
        taking.look_into(file)
    assert taking.sheet is None
