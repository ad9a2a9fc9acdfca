"""The action plan: found, sorted, written in place, and smooth however long it is."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QPushButton

from est_desktop.actions.agenda import add_item
from est_desktop.actions.meetings import Sitting, add_meeting
from est_desktop.actions.outcomes import (
    Owner,
    add_measure,
    set_measure_due,
    set_measure_owner,
)
from est_desktop.actions.people import add_organisation, add_person
from est_desktop.actions.plan import change_status
from est_desktop.model.enums import Level, MeasureStatus
from est_desktop.model.views.action_plan import PlanGroup, PlanOrder, PlanSearch
from est_desktop.queries.action_plan import plan_keys, plan_rows
from est_desktop.queries.measure import measure_view
from est_desktop.queries.printed_plan import adopted_plans
from est_desktop.store.blobs import read_blob
from est_desktop.store.sessions import open_store
from est_desktop.ui.action_plan.plan_model import COLUMNS, PAGE_ROWS
from est_desktop.ui.action_plan.plan_page import PlanPage
from est_desktop.ui.outcomes.note_sheet import NoteSheet
from est_desktop.ui.undo_actions import UndoActions
from est_desktop.ui.workspace import Workspace

TODAY = date(2026, 11, 23)
MOMENT = datetime(2026, 11, 23, 9, 42, tzinfo=UTC)
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def housing(store):
    key = store.do("o", lambda s: add_organisation(s, "Hyresbostäder"))
    store.do("p", lambda s: add_person(s, key, "områdeschef"))
    return key


@pytest.fixture
def item(store):
    sitting = Sitting(datetime(2026, 11, 25, 9), datetime(2026, 11, 25, 11))
    meeting = store.do("m", lambda s: add_meeting(s, "Chefssamråd nr 9", sitting))
    return store.do("i", lambda s: add_item(s, meeting, "Läget"))


@pytest.fixture
def plan(store, housing, item):
    """Three measures: late, under way, and done."""

    def add(session, text, due, status, under):
        key = add_measure(session, under, text, TODAY)
        set_measure_owner(session, key, Owner(housing, "områdeschef"))
        set_measure_due(session, key, due)
        change_status(session, key, status, MOMENT)
        return key

    def run(*arguments):
        return store.do("add", lambda s: add(s, *arguments))

    return [
        run("Öppna källaren", date(2026, 11, 13), MeasureStatus.ONGOING, item),
        run("Byt lampor", date(2026, 12, 4), MeasureStatus.ONGOING, None),
        run("Ändra rutinen", date(2026, 11, 1), MeasureStatus.DONE, None),
    ]


@pytest.fixture
def page(qtbot, workspace, plan):
    yield from opened(qtbot, workspace)


def opened(qtbot, workspace):
    window = QMainWindow()
    page = PlanPage(workspace)
    window.setCentralWidget(page)
    page.undoing = UndoActions(workspace, lambda _: None, window)
    qtbot.addWidget(window)
    window.resize(1158, 724)
    with qtbot.waitActive(window):
        window.show()
    page.table.setFocus()
    yield page
    del window


@pytest.fixture
def stored(store):
    def run():
        return store.read(lambda s: plan_rows(s, plan_keys(s, PlanSearch(), TODAY), TODAY))

    return run


def type_text(text):
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(QApplication.focusWidget(), event)


def press(page, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(page.window().windowHandle(), key, modifiers)


def shown(page):
    plan = page.table.plan
    column = COLUMNS.index(PlanOrder.TEXT)
    return [plan.index(row, column).data() for row in range(plan.rowCount())]


def test_what_is_late_comes_first_and_says_so_in_words(page):
    assert shown(page) == ["Öppna källaren", "Byt lampor", "Ändra rutinen"]
    due = page.table.plan.index(0, COLUMNS.index(PlanOrder.DUE))
    assert due.data().endswith("overdue 10 d")
    spoken = page.table.plan.index(0, 0).data(SPOKEN)
    assert spoken.startswith("Å26-01, Öppna källaren, områdeschef, Hyresbostäder, due fre 13")
    assert page._found.text() == "3 measures"
    assert page._sorted.text() == "Sorted by last day"


def test_the_model_keeps_qts_rules(qtmodeltester, page):
    qtmodeltester.check(page.table.plan)


def test_words_narrow_the_list_while_they_are_typed(qtbot, page):
    press(page, Qt.Key.Key_F, CONTROL)
    assert page.filters.words.hasFocus()
    type_text("ändra")
    qtbot.waitUntil(lambda: shown(page) == ["Ändra rutinen"], timeout=1000)
    assert page._found.text() == "1 of 3 measures"
    assert page.filters.clear.isVisible()
    page.filters.clear.click()
    assert len(shown(page)) == 3
    assert not page.filters.clear.isVisible()


def test_tiles_count_and_narrow(page):
    tiles = page.filters.tiles
    assert [tiles[group].count for group in PlanGroup] == [1, 1, 0, 1]
    assert tiles[PlanGroup.OVERDUE].accessibleName() == "1 overdue"
    tiles[PlanGroup.OVERDUE].click()
    assert shown(page) == ["Öppna källaren"]
    tiles[PlanGroup.ENDED].click()
    assert shown(page) == ["Ändra rutinen"]
    assert not tiles[PlanGroup.OVERDUE].isChecked()
    tiles[PlanGroup.ENDED].click()
    assert len(shown(page)) == 3


def test_a_status_narrows_too_and_nothing_found_says_so(page):
    page.filters.status.show_choice(MeasureStatus.PAUSED)
    page.filters.status.chosen.emit(MeasureStatus.PAUSED)
    assert shown(page) == []
    assert page.ways.currentIndex() == 1
    page.filters.reset()
    assert page.ways.currentIndex() == 0


def test_heads_sort(page):
    head = page.table.horizontalHeader()
    head.setSortIndicator(COLUMNS.index(PlanOrder.TEXT), Qt.SortOrder.AscendingOrder)
    assert shown(page) == ["Byt lampor", "Ändra rutinen", "Öppna källaren"]
    head.setSortIndicator(COLUMNS.index(PlanOrder.TEXT), Qt.SortOrder.DescendingOrder)
    assert shown(page)[0] == "Öppna källaren"
    assert page._sorted.text() == "Sorted by text"


def test_the_inspector_follows_the_row_and_saves_itself(qtbot, page, plan, stored):
    page.table.choose(plan[1])
    assert page.inspector.text.toPlainText() == "Byt lampor"
    press(page, Qt.Key.Key_Return)
    assert page.inspector.text.hasFocus()
    type_text(" på Åsgatan")
    qtbot.waitUntil(lambda: "Byt lampor på Åsgatan" in [row.text for row in stored()], timeout=1000)
    assert "Byt lampor på Åsgatan" in shown(page)
    assert page.inspector.text.hasFocus()
    press(page, Qt.Key.Key_Z, CONTROL)
    assert page.inspector.text.toPlainText() == "Byt lampor"
    assert page.inspector.text.hasFocus()


def test_facts_are_stored_at_once(page, plan, store, stored):
    page.table.choose(plan[1])
    inspector = page.inspector
    inspector.status.chosen.emit(MeasureStatus.PAUSED)
    inspector.due.setFocus(Qt.FocusReason.TabFocusReason)
    type_text("15/1")
    press(page, Qt.Key.Key_Tab)
    sheet = page.window().findChild(NoteSheet)
    sheet.primary.click()
    assert sheet._field.fault
    sheet.note.setPlainText("Entreprenören väntar på material.")
    sheet.primary.click()
    row = next(row for row in stored() if row.id == plan[1])
    assert (row.status, row.due_date) == (MeasureStatus.PAUSED, date(2027, 1, 15))
    inspector.owner.edited.emit(Owner(None, "gatuchef"), "")
    row = next(row for row in stored() if row.id == plan[1])
    assert (row.organisation_id, row.owner) == (None, "gatuchef")
    assert page.table.current_key() == plan[1]


def test_what_is_typed_belongs_to_the_row_that_is_left(page, plan, stored):
    page.table.choose(plan[1])
    page.inspector.write_on()
    type_text(" i höst")
    page.table.choose(plan[2])
    assert page.inspector.text.toPlainText() == "Ändra rutinen"
    texts = {row.id: row.text for row in stored()}
    assert texts[plan[1]] == "Byt lampor i höst"
    assert texts[plan[2]] == "Ändra rutinen"


def test_a_measure_keeps_its_text_when_it_is_emptied(page, plan, stored):
    page.table.choose(plan[1])
    page.inspector.write_on()
    page.inspector.text.selectAll()
    press(page, Qt.Key.Key_Delete)
    page.inspector.text.save_now()
    assert "kept" in page.inspector.text_field.fault
    page.table.setFocus()
    assert page.inspector.text.toPlainText() == "Byt lampor"
    assert page.inspector.text_field.fault == ""


def test_a_new_measure_is_stored_when_it_has_a_text(page, stored):
    page.filters.tiles[PlanGroup.ENDED].click()
    page.add()
    assert page.inspector.text.hasFocus()
    assert not page.inspector.due.isEnabled()
    type_text("Rusta gången")
    assert page.inspector.due.isEnabled()
    page.inspector.text.save_now()
    assert page.inspector.row.number == "Å26-04"
    assert page.inspector.text.hasFocus()
    type_text(" i vår")
    page.inspector.text.save_now()
    assert "Rusta gången i vår" in shown(page)
    press(page, Qt.Key.Key_Z, CONTROL)
    assert len(stored()) == 3


def test_a_new_measure_left_without_text_is_none(page, stored):
    page.add()
    page.table.setFocus()
    assert len(stored()) == 3
    assert page.inspector.row is not None


def test_delete_removes_with_a_way_back(qtbot, page, plan, workspace):
    page.table.choose(plan[0])
    page.table.setFocus()
    with qtbot.waitSignal(page.removed) as told:
        press(page, Qt.Key.Key_Delete)
    assert told.args == ["Measure Å26-01 was removed"]
    assert shown(page) == ["Byt lampor", "Ändra rutinen"]
    assert page.table.current_key() == plan[1]
    workspace.undo()
    assert shown(page) == ["Öppna källaren", "Byt lampor", "Ändra rutinen"]


def test_a_measure_leads_to_the_item_where_it_was_agreed(qtbot, page, plan, item):
    page.table.choose(plan[0])
    assert "Chefssamråd nr 9" in page.inspector._agreed_words.text()
    with qtbot.waitSignal(page.item_chosen) as told:
        page.inspector._open.click()
    assert told.args[1] == item
    page.table.choose(plan[1])
    assert page.inspector._open.isHidden()


def test_closing_without_doing_asks_for_the_reason(page, plan, stored):
    page.table.choose(plan[1])
    page.inspector.status.chosen.emit(MeasureStatus.ABANDONED)
    assert page.inspector.status.current() is MeasureStatus.ONGOING
    sheet = page.window().findChild(NoteSheet)
    sheet.note.setPlainText("Huset rivs.")
    sheet.primary.click()
    assert next(row for row in stored() if row.id == plan[1]).status is MeasureStatus.ABANDONED


def test_a_measure_is_described_and_followed_up(qtbot, page, plan, item, store):
    page.table.choose(plan[1])
    inspector = page.inspector
    inspector.details.texts["problem"].setPlainText("Mörkt vid gångstråket")
    inspector.details.choices["level"].chosen.emit(Level.OPERATIVE)
    inspector.save_now()
    inspector.follow_up.text.setPlainText("Börjar vecka 48.")
    inspector.follow_up.under.show_choice(item)
    inspector.follow_up.save.click()
    told = store.read(lambda s: measure_view(s, plan[1], MOMENT))
    assert (told.details.problem, told.details.level) == (
        "Mörkt vid gångstråket",
        Level.OPERATIVE,
    )
    note = told.notes[0]
    assert (note.text, note.treated_at.item_id) == ("Börjar vecka 48.", item)
    link = next(one for one in inspector.follow_up.findChildren(QPushButton) if "§" in one.text())
    with qtbot.waitSignal(page.item_chosen) as asked:
        link.click()
    assert asked.args[1] == item


def test_typing_in_the_table_goes_to_a_measure(page, plan):
    page.table.choose(plan[0])
    page.table.keyboardSearch("lampor")
    assert page.table.current_key() == plan[1]
    page.table._end_word()
    page.table.keyboardSearch("finns inte")
    assert page.table.current_key() == plan[1]


def test_another_page_is_told_to_show_a_measure_that_filters_hide(page, plan):
    page.filters.tiles[PlanGroup.ENDED].click()
    assert page.show_measure(plan[0])
    assert page.inspector.row.id == plan[0]
    assert not page.show_measure(page.inspector.row.organisation_id)


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_menu_of_a_row_changes_its_status(page, plan, stored):
    page.table.choose(plan[1])
    page.table.menu_asked.emit(QPoint(5, 5))
    menu = page.findChild(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    done = next(action for action in menu.actions() if action.text() == "Done")
    done.trigger()
    menu.close()
    assert next(row for row in stored() if row.id == plan[1]).status is MeasureStatus.DONE


def test_an_empty_plan_says_how_to_begin(qtbot, workspace):
    for page in opened(qtbot, workspace):
        assert page._parts.currentIndex() == 1
        page.add()
        assert page._parts.currentIndex() == 0
        type_text("Första åtgärden")
        page.inspector.text.save_now()
        assert shown(page) == ["Första åtgärden"]


def test_a_long_plan_reads_only_what_it_shows(qtbot, workspace, store):
    def many(session):
        for number in range(1000):
            add_measure(session, None, f"Åtgärd {number}", TODAY)

    store.do("many", many)
    read = []
    for page in opened(qtbot, workspace):
        _count_reads(page.table.plan, read)
        page._read()
        assert page.table.plan.rowCount() == 1000
        page.table.scrollToBottom()
        page.table.viewport().grab()
        assert sum(read) <= 4 * PAGE_ROWS


def _count_reads(plan, read):
    rows = plan._read_rows
    plan._read_rows = lambda keys: read.append(len(keys)) or rows(keys)


def test_a_read_only_plan_can_be_read(qtbot, tmp_path, clock):
    path = tmp_path / "est.db"
    writing = open_store(path, who="sekreterare", now=clock.now)
    writing.do("m", lambda s: add_measure(s, None, "Byt lampor", TODAY))
    writing.close()
    reading = open_store(path, who="sekreterare", now=clock.now, read_only=True)
    page = PlanPage(Workspace(reading, clock.now))
    qtbot.addWidget(page)
    page.show()
    assert shown(page) == ["Byt lampor"]
    assert page.inspector.text.isReadOnly()
    assert page.inspector.remove.isHidden()
    page.add()
    page.table.remove_asked.emit()
    assert shown(page) == ["Byt lampor"]
    reading.close()


def test_the_list_is_exported_and_the_plan_adopted(qtbot, page, plan, store, tmp_path):
    place = tmp_path / "plan.pdf"
    page.exports.choose_place = lambda *_: str(place)
    page.filters.level.show_choice(Level.TACTICAL)
    with qtbot.waitSignal(page.exports.told):
        page.exports.export(page.search(), page.filters.selection())
    assert place.read_bytes().startswith(b"%PDF")
    sheet = page.exports.ask_adoption()
    with qtbot.waitSignal(page.exports.told):
        sheet.primary.click()
    (adopted,) = store.read(adopted_plans)
    assert adopted.title == "Adopted at Chefssamråd nr 9"
    assert read_blob(store, adopted.sha256).startswith(b"%PDF")
    again = tmp_path / "Antagen.pdf"
    page.exports.choose_place = lambda *_: str(again)
    with qtbot.waitSignal(page.exports.told):
        page.exports.export_adopted(adopted)
    assert again.read_bytes() == read_blob(store, adopted.sha256)


def test_persons_in_the_plan_are_told_before_it_is_exported(qtbot, page, store, tmp_path):
    text, today = "Flytta ABC 123", date(2026, 11, 23)
    measure = store.do("", lambda s: add_measure(s, None, text, today))
    place = tmp_path / "plan.pdf"
    page.exports.choose_place = lambda *_: str(place)
    page.exports.place_asked.connect(lambda found: page.show_measure(found.place.measure_id))
    page.exports.export(PlanSearch(), ())
    (line,) = page.exports.sheet.found.lines
    assert line.text().endswith(": looks like a number plate: ABC…")
    line.click()
    assert page.table.current_key() == measure
    page.exports.export(PlanSearch(), ())
    with qtbot.waitSignal(page.exports.told):
        page.exports.sheet.primary.click()
    assert place.exists()
