"""Areas: a list, and for the chosen one its time line, a table, and what it is."""

import json
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from est_desktop.actions.agenda import add_item
from est_desktop.actions.areas import add_classification, set_boundary
from est_desktop.actions.items import set_item_areas
from est_desktop.actions.meetings import Sitting, add_meeting
from est_desktop.actions.outcomes import add_decision, add_measure
from est_desktop.actions.people import add_area
from est_desktop.actions.plan import set_measure_areas
from est_desktop.model.enums import SituationLevel
from est_desktop.model.tables import Assessment
from est_desktop.model.views.areas import Classified, EntryKind
from est_desktop.queries.areas import area_facts
from est_desktop.queries.contacts import areas
from est_desktop.store.sessions import open_store
from est_desktop.ui.areas import entries_panel
from est_desktop.ui.areas.areas_page import ABOUT, LINE, TABLE, AreasPage
from est_desktop.ui.areas.entry_table import EntryOrder
from est_desktop.ui.workspace import Workspace
from tests.actions.test_areas import BOUNDARY
from tests.queries.test_areas import report

LISTED = Classified("utsatt område", date(2023, 12, 1), source="december 2023")


@pytest.fixture
def do(workspace):
    return lambda action, *told: workspace.do("", lambda session: action(session, *told))


@pytest.fixture
def hageby(do):
    return do(add_area, "Hageby")


@pytest.fixture
def navestad(do, hageby):
    return do(add_area, "Navestad")


@pytest.fixture
def item(do, hageby):
    sitting = Sitting(datetime(2026, 9, 21, 9), datetime(2026, 9, 21, 11))
    key = do(add_item, do(add_meeting, "Samråd", sitting), "Belysning")
    do(set_item_areas, key, [hageby])
    do(add_decision, key, "Samrådet enas om belysning.")
    return key


@pytest.fixture
def show(workspace, qtbot: QtBot):
    def opened():
        page = AreasPage(workspace)
        qtbot.addWidget(page)
        page.resize(1160, 700)
        page.show()
        page.activateWindow()
        qtbot.waitExposed(page)
        return page

    return opened


def facts(page, key):
    return page._workspace.read(lambda session: area_facts(session, key))


def test_an_empty_register_says_what_to_do_and_names_are_written_one_after_the_other(
    show, workspace, qtbot
):
    page = show()
    assert page._body.currentWidget() is page._empty
    page.begin()
    for name in ("Hageby", "Navestad", "Hageby"):
        page.new_area.line.setText(name)
        qtbot.keyClick(page.new_area.line, Qt.Key.Key_Return)
    assert "Hageby" in page.new_area.field.fault
    assert [row.name for row in workspace.read(areas)] == ["Hageby", "Navestad"]
    assert page.header.title.text() == "Navestad", "the newest is shown"


def test_the_time_line_is_grouped_by_month_newest_first(show, do, hageby, item):
    do(add_classification, hageby, LISTED)
    page = show()
    told = [getattr(line, "words", None) or line.kind for line in page.entries.list.lines.lines]
    assert told == [
        "September 2026", EntryKind.MEETING, EntryKind.DECISION,
        "December 2023", EntryKind.CLASSIFICATION,
    ]  # fmt: skip
    spoken = page.entries.list.lines.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Belysning" in spoken
    assert "classified then: utsatt område" in spoken


def test_letters_jump_to_a_month(show, do, hageby, item, qtbot):
    do(add_classification, hageby, LISTED)
    page = show()
    line = page.entries.list
    qtbot.keyClicks(line, "dec")
    assert line.currentIndex().data() == "December 2023"
    assert line.current_entry() is None
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_an_entry_leads_to_where_it_belongs(show, do, hageby, item, qtbot):
    do(add_classification, hageby, LISTED)
    measure = do(add_measure, item, "Byt lampor", date(2026, 10, 1))
    do(set_measure_areas, measure, [hageby])
    told = do(report, hageby, date(2026, 11, 2), SituationLevel.YELLOW)
    page = show()
    line = page.entries.list
    seen = []
    page.item_chosen.connect(lambda *keys: seen.append(keys[1]))
    page.measure_chosen.connect(seen.append)
    page.report_chosen.connect(seen.append)
    for entry in [each for each in line.lines.lines if hasattr(each, "kind")]:
        line.choose(entry.id)
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert seen == [told, measure, item, item]
    assert page.way.current() == ABOUT, "a classification leads to the history"


def test_an_assessment_without_an_item_leads_nowhere(show, do, hageby, qtbot):
    def assess(session):
        session.add(Assessment(area_id=hageby, starts=date(2026, 1, 1), ends=date(2026, 1, 31)))

    do(assess)
    page = show()
    qtbot.keyClick(page.entries.list, Qt.Key.Key_Return)
    assert page.way.current() == LINE


def test_buttons_narrow_what_is_shown_and_count_it(show, item):
    page = show()
    chip = page.entries.chips[EntryKind.DECISION]
    assert chip.text() == "Decisions 1"
    assert not page.entries.chips[EntryKind.REPORT].isEnabled()
    chip.click()
    lines = page.entries.list.lines.lines
    assert [line.kind for line in lines if hasattr(line, "kind")] == [EntryKind.DECISION]
    chip.click()
    assert len(page.entries.list.lines.lines) == 3


def test_a_long_time_line_is_read_in_parts(show, do, hageby, monkeypatch):
    monkeypatch.setattr(entries_panel, "PAGE", 2)
    for day in (1, 2, 3):
        do(report, hageby, date(2026, 11, day))
    page = show()
    page.entries.show_area(None, as_table=False)
    page.entries.refresh()
    page.entries.show_area(hageby, as_table=False)
    assert page.entries.more.isVisible()
    assert "1" in page.entries.more.text()
    page.entries.more.click()
    assert not page.entries.more.isVisible()
    assert page.entries.list.lines.rowCount() == 4


def test_the_table_is_sorted_by_keyboard_and_by_its_heads(show, do, hageby, item, qtbot):
    do(report, hageby, date(2026, 11, 2))
    page = show()
    page.show_way(TABLE)
    table = page.entries.table
    assert table.rows.rows[0].day == date(2026, 11, 2)
    table.horizontalHeader().sectionClicked.emit(0)
    assert page.entries.order.current() is EntryOrder.OLDEST
    assert table.rows.rows[-1].day == date(2026, 11, 2)
    table.horizontalHeader().sectionClicked.emit(2)
    titles = [row.title for row in table.rows.rows]
    assert titles.index("Belysning") < titles.index("Samrådet enas om belysning.")
    table.horizontalHeader().sectionClicked.emit(5)
    for order in EntryOrder:
        page.entries.order.chosen.emit(order)
    with qtbot.waitSignal(page.item_chosen):
        table.setCurrentIndex(table.rows.index(titles.index("Belysning"), 0))
        qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.keyClick(table, Qt.Key.Key_Down)


def test_names_and_municipality_save_themselves(show, hageby, navestad, workspace):
    page = show()
    page.show_way(ABOUT)
    form = page.form
    form.name.line.setText("Hageby centrum")
    form.municipality.line.setText("Norrköping")
    form.other_names.setPlainText("Hageby C\nHagby")
    page.save_now()
    told = facts(page, hageby)
    assert (told.name, told.municipality, told.other_names) == (
        "Hageby centrum", "Norrköping", "Hageby C\nHagby",
    )  # fmt: skip
    form.other_names.setPlainText("Navestad")
    page.save_now()
    assert "Navestad" in form._others.fault
    page.show_area(navestad)
    assert form.name.line.text() == "Navestad"
    assert not form._others.fault


def test_a_classification_is_added_corrected_and_removed(show, hageby, qtbot):
    page = show()
    page.show_way(ABOUT)
    form = page.form
    form.add.click()
    sheet = form.sheet
    sheet.accepted.emit()
    assert sheet._starts.fault
    sheet.starts.setText("2023-12-01")
    sheet.accepted.emit()
    assert sheet._level.fault, "the list's word is missing"
    sheet.level.setEditText("utsatt område")
    sheet.uncertain.setChecked(True)
    sheet.ends.setText("2023-11-01")
    sheet.accepted.emit()
    assert "must end after" in sheet.fault
    sheet.ends.setText("nonsens")
    sheet.accepted.emit()
    assert sheet._ends.fault
    sheet.ends.setText("")
    sheet.accepted.emit()
    (row,) = facts(page, hageby).history
    assert row.facts == Classified("utsatt område", date(2023, 12, 1), uncertain=True)
    assert form.sheet is None
    qtbot.keyClick(form.history, Qt.Key.Key_Return)
    form.sheet.source.setText("december 2023")
    form.sheet.accepted.emit()
    assert facts(page, hageby).history[0].facts.source == "december 2023"
    qtbot.keyClick(form.history, Qt.Key.Key_Delete)
    assert not facts(page, hageby).history


def test_a_boundary_comes_from_a_file_or_it_is_told_why_not(show, hageby, tmp_path):
    page = show()
    page.show_way(ABOUT)
    form = page.form
    file = tmp_path / "hageby.geojson"
    file.write_text(BOUNDARY, encoding="utf-8-sig")
    form.choose_file = lambda _parent, _title: []
    form.choose.click()
    form.choose_file = lambda _parent, _title: [file]
    form.choose.click()
    assert facts(page, hageby).boundary
    assert form.map.current() == hageby
    turned = [[y, x] for x, y in json.loads(BOUNDARY)["coordinates"][0]]
    file.write_text(json.dumps({"type": "Polygon", "coordinates": [turned]}))
    form.choose.click()
    assert "longitude" in form.messages.texts()[0]
    file.write_bytes(b"\xff\xfe\xff")
    form.choose.click()
    assert "GeoJSON" in form.messages.texts()[0]
    form.take_boundary(tmp_path / "saknas.geojson")
    assert len(form.messages.texts()) == 1
    with file.open("wb") as large:
        large.truncate(6_000_000)
    form.choose.click()
    assert "too large" in form.messages.texts()[0]
    assert facts(page, hageby).boundary, "the earlier one stays"
    form.forget_boundary.click()
    assert not facts(page, hageby).boundary


def test_areas_are_put_in_order_and_removed(show, hageby, navestad, workspace, qtbot):
    page = show()
    page.show_way(ABOUT)
    page.show_area(navestad)
    page.form.buttons.up.click()
    assert [row.name for row in workspace.read(areas)] == ["Navestad", "Hageby"]
    page.move_chosen(-1)
    with qtbot.waitSignal(page.removed):
        qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert [row.name for row in workspace.read(areas)] == ["Hageby"]
    workspace.undo()
    assert len(workspace.read(areas)) == 2


def test_an_area_that_something_concerns_is_kept_and_it_is_told_why(show, item, qtbot):
    page = show()
    with qtbot.assertNotEmitted(page.removed):
        qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert page.way.current() == ABOUT
    assert "Hageby" in page.form.messages.texts()[0]


def test_another_area_is_chosen_on_the_map(show, do, hageby, navestad):
    do(set_boundary, hageby, BOUNDARY)
    do(set_boundary, navestad, BOUNDARY.replace("16.1", "16.7").replace("16.2", "16.8"))
    page = show()
    page.show_way(ABOUT)
    page.form.map.chosen.emit(navestad)
    assert page.header.title.text() == "Navestad"
    assert page.form.map.current() == navestad


def test_enter_in_the_list_leads_to_the_name(show, hageby, qtbot):
    page = show()
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.focusWidget() is page.form.name.line


def test_the_page_is_exported_and_noted(show, item, workspace, qtbot, tmp_path):
    page = show()
    place = tmp_path / "område.pdf"
    page.exports.choose_place = lambda _parent, _title, _suggested: None
    page.export()
    page.exports.choose_place = lambda _parent, _title, _suggested: place
    for public in (False, True):
        with qtbot.waitSignal(page.exports.told, timeout=10_000):
            page.export(public=public)
        assert place.read_bytes().startswith(b"%PDF")


def test_what_changes_elsewhere_is_read_when_somebody_looks(show, do, hageby):
    page = show()
    page.hide()
    do(add_area, "Navestad")
    assert len(page.list.rows.rows) == 1
    page.show()
    assert len(page.list.rows.rows) == 2


def test_what_is_typed_about_an_area_that_goes_away_does_no_harm(show, workspace):
    workspace.do("add", lambda session: add_area(session, "Hageby"))
    page = show()
    page.show_way(ABOUT)
    page.form.name.line.setText("Hage")
    workspace.undo()
    page.save_now()
    assert page._body.currentWidget() is page._empty
    page.export()
    page.remove()
    page.form.take_boundary(None)


def test_a_read_only_register_can_be_read(qtbot, qapp, tmp_path, clock):
    path = tmp_path / "est.db"
    writing = open_store(path, who="sekreterare", now=clock.now)
    key = writing.do("add", lambda session: add_area(session, "Hageby"))
    writing.do("add", lambda session: add_classification(session, key, LISTED))
    writing.close()
    reading = open_store(path, who="sekreterare", now=clock.now, read_only=True)
    page = AreasPage(Workspace(reading, clock.now))
    qtbot.addWidget(page)
    page.show()
    page.show_way(ABOUT)
    form = page.form
    for act in (
        form.add_classification, form.change_classification, form.remove_classification,
        form.choose_boundary, page.remove, lambda: page.move_chosen(1),
    ):  # fmt: skip
        act()
    assert form.sheet is None
    assert form.name.line.isReadOnly()
    assert len(form.history.rows.rows) == 1
    for made in (form.add, form.correct, form.remove, form.choose, form.buttons.remove):
        assert not made.isEnabled()
    page.close()
    reading.close()


@pytest.mark.parametrize("way", [LINE, TABLE, ABOUT])
def test_access_keys_are_told_apart(show, item, do, hageby, way):
    do(add_classification, hageby, LISTED)
    page = show()
    page.show_way(way)
    texts = [
        widget.text()
        for kind in (QLabel, QPushButton)
        for widget in page.findChildren(kind)
        if widget.isVisible() and (kind is QPushButton or widget.buddy())
    ]
    keys = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
    assert len(keys) == len(set(keys)), keys
    assert not set(keys) & set("fevmh"), "the menus have these"
