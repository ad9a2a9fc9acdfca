"""The form saves itself, step by step, and never loses or mixes up what is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from est_desktop.actions.agenda import add_item
from est_desktop.actions.people import add_area, add_organisation, add_person
from est_desktop.model.enums import ItemKind, Purpose
from est_desktop.model.rich_text import as_plain
from est_desktop.ui.meeting.item_form import ItemForm
from tests.ui.widgets.keys import type_in


@pytest.fixture
def form(qtbot, workspace, items):
    form = ItemForm(workspace)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(form.fields)
    column.addWidget(form.fields.more)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    form.show_item(items[0])
    yield form
    del window


def test_areas_are_offered_as_soon_as_there_are_any(form, workspace):
    assert not form.fields.areas.isVisible()
    workspace.do("add", lambda session: add_area(session, "Hageby"))
    assert form.fields.areas.isVisible()


def test_what_is_typed_is_stored_when_the_user_pauses(qtbot, form, read_item, items):
    form.fields.title.setFocus()
    form.fields.title.selectAll()
    type_in(form.fields.title, "Mötet öppnas")
    qtbot.waitUntil(lambda: read_item(items[0]).title == "Mötet öppnas")


def test_typing_in_one_field_is_one_step_and_in_another_the_next(form, store, read_item, items):
    fields = form.fields
    for part in ("Lång", " tex", "t"):
        type_in(fields.title, part)
        fields.title.save_now()
    type_in(fields.case_number, "KS 1")
    fields.case_number.save_now()
    assert store.undo() == "Change case number"
    assert store.undo() == "Change title"
    assert read_item(items[0]).title == "Öppnande"


def test_leaving_a_field_and_coming_back_begins_a_step(form, store, read_item, items):
    title = form.fields.title
    title.setFocus()
    title.setCursorPosition(8)
    type_in(title, "A")
    form.fields.presenter.setFocus()
    title.setFocus()
    title.setCursorPosition(8)
    type_in(title, "B")
    title.save_now()
    store.undo()
    assert read_item(items[0]).title == "ÖppnandeA"


def test_undo_with_the_cursor_in_the_field_keeps_the_cursor(form, workspace):
    title = form.fields.title
    title.setFocus()
    title.setCursorPosition(3)
    type_in(title, "x")
    title.save_now()
    workspace.undo()
    assert title.text() == "Öppnande"
    assert title.cursorPosition() == 4
    assert title.hasFocus()


def test_a_space_between_words_stays_though_the_stored_title_has_none(form, read_item, items):
    title = form.fields.title
    title.setFocus()
    title.setCursorPosition(8)
    type_in(title, " ")
    title.save_now()
    type_in(title, "av mötet")
    title.save_now()
    assert read_item(items[0]).title == "Öppnande av mötet"


def test_an_empty_title_is_refused_beside_the_field_and_the_old_one_kept(
    qtbot, form, workspace, read_item, items
):
    title = form.fields.title
    title.setFocus()
    title.clear()
    with qtbot.assertNotEmitted(workspace.refused):
        title.save_now()
    assert form.fields.title_field.fault
    assert read_item(items[0]).title == "Öppnande"
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert title.text() == "Öppnande"
    type_in(title, "!")
    title.save_now()
    assert form.fields.title_field.fault == ""


def test_another_item_gets_nothing_of_what_was_typed_in_the_first(form, read_item, items):
    type_in(form.fields.internal_note, "Ring först")
    form.show_item(items[1])
    assert read_item(items[0]).internal_note == "Ring först"
    assert read_item(items[1]).internal_note == ""
    assert form.fields.internal_note.toPlainText() == ""
    assert form.fields.title.text() == "Lägesbild"


def test_every_field_is_stored(form, read_item, items, do):
    area = do(add_area, "Navestad")
    fields = form.fields
    fields.presenter.setEditText("gatuchef")
    fields.minutes.setValue(25)
    type_in(fields.background, "Belysningen")
    type_in(fields.proposal, "Byts")
    fields.save_now()
    fields.purpose._group.button(2).click()
    next(iter(fields.areas._ticks.values())).click()
    item = read_item(items[0])
    assert (item.presenter, item.minutes_planned) == ("gatuchef", 25)
    assert as_plain(item.background) == "Belysningen"
    assert item.proposed_decision == "Byts"
    assert item.purpose is Purpose.DECISION
    assert item.area_ids == {area}


def test_presenters_are_completed_from_the_contacts(form, do):
    office = do(add_organisation, "Norrköpings kommun")
    for role in ("trygghetschef", "gatuchef"):
        do(add_person, office, role)
    presenter = form.fields.presenter
    assert [presenter.itemText(at) for at in range(2)] == ["gatuchef", "trygghetschef"]


def test_an_area_that_is_new_can_be_ticked_at_once(form, do):
    do(add_area, "Hageby & Navestad")
    assert [tick.text() for tick in form.fields.areas._ticks.values()] == ["Hageby && Navestad"]


def test_a_pause_has_a_title_and_minutes_and_no_more(form, do, meeting):
    pause = do(add_item, meeting, "Paus", kind=ItemKind.PAUSE)
    form.show_item(pause)
    fields = form.fields
    assert fields.title.isVisible()
    assert fields.minutes.isVisible()
    assert not fields.presenter.isVisible()
    assert not fields.background.isVisible()


def test_an_item_that_is_undone_leaves_an_empty_form(qtbot, form, do, meeting, workspace):
    key = do(add_item, meeting, "Ny")
    form.show_item(key)
    with qtbot.waitSignal(form.shown):
        workspace.undo()
    assert form.item is None
    type_in(form.fields.title, "x")
    form.fields.title.save_now()
    assert workspace.store.redo_label is not None  # nothing was written in between
