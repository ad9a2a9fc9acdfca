"""While somebody writes, what looks like a person is told quietly below the field."""

from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from est_desktop.model.rich_text import plain
from est_desktop.queries.personal_data import let_stand_before
from est_desktop.ui.person_watch import PersonWatch, PersonWatching, expect_persons, watch_of
from est_desktop.ui.theme import Mode
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.line_field import LineField
from est_desktop.ui.widgets.passage_field import PassageField
from est_desktop.ui.widgets.rich_field import RichField
from est_desktop.ui.widgets.text_field import TextField
from tests.ui.widgets.keys import type_in

PLATE = "En röd bil, ABC 123, stod på gården"
TWO = "ABC 123 och XYZ 987"


@pytest.fixture
def form(qtbot, workspace):
    """A window with a field of each kind, labelled, and one that is not watched yet."""
    window = QWidget()
    window.column = QVBoxLayout(window)
    for name, kind in (("line", LineField), ("text", TextField), ("rich", RichField)):
        field = kind()
        setattr(window, name, field)
        window.column.addWidget(Field(f"&{name}", field))
    window.watching = PersonWatching(workspace, window)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def write(qtbot):
    """Type into a field and wait until what was typed has been looked through."""

    def write(field, text):
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        type_in(field, text)
        watch = watch_of(field)
        watch.look_now()
        return watch

    return write


@pytest.mark.parametrize("kind", ["line", "text", "rich"])
def test_every_kind_of_field_is_watched_once_it_has_the_focus(form, write, kind):
    watch = write(getattr(form, kind), PLATE)
    assert watch.note.isVisible()
    told = "Looks like a number plate: ABC… Describe the place, not the person."
    assert watch.note.sentence == told


def test_it_is_told_after_a_pause_and_not_while_typing(form, qtbot):
    form.text.setFocus()
    type_in(form.text, PLATE)
    watch = watch_of(form.text)
    assert not watch.note.isVisible()
    qtbot.waitUntil(watch.note.isVisible)
    assert form.text.hasFocus()


def test_what_stood_there_before_is_told_when_the_field_gets_the_focus(form, qtbot):
    form.rich.reset(plain(PLATE))
    form.rich.setFocus()
    qtbot.waitUntil(watch_of(form.rich).note.isVisible)


def test_the_line_goes_with_the_words(form, write):
    watch = write(form.text, PLATE)
    form.text.reset("Bilar på gården")
    assert not watch.note.isVisible()
    assert watch.traces == ()


def test_several_are_counted_and_told_one_after_the_other(form, write, workspace):
    watch = write(form.text, TWO)
    assert watch.note.sentence.endswith("And 1 more in this text.")
    watch.note.let_stand.click()
    assert "XYZ…" in watch.note.sentence
    assert "more" not in watch.note.sentence
    watch.note.let_stand.click()
    assert not watch.note.isVisible()
    assert len(workspace.look(let_stand_before)) == 2


def test_what_was_let_stand_is_not_told_in_another_field_and_undo_takes_it_back(
    form, write, workspace
):
    write(form.text, "ABC 123").note.let_stand.click()
    watch = write(form.line, "abc och ABC123")
    assert not watch.note.isVisible()
    workspace.store.undo()
    assert watch.note.isVisible()


def test_the_keyboard_comes_from_the_field_to_the_words_and_back(form, write, qtbot):
    watch = write(form.text, f"åäö 😀 {PLATE}")
    QTest.keyClick(form.text, Qt.Key.Key_Tab)
    assert watch.note.show_words.hasFocus()
    QTest.keyClick(watch.note.show_words, Qt.Key.Key_Space)
    assert form.text.hasFocus()
    assert form.text.textCursor().selectedText() == "ABC 123"


def test_the_words_are_selected_in_a_line(form, write):
    watch = write(form.line, PLATE)
    watch.show_words()
    assert form.line.selectedText() == "ABC 123"


def test_the_cursor_is_back_in_the_field_when_the_last_words_may_stand(form, write):
    watch = write(form.text, PLATE)
    watch.note.let_stand.setFocus()
    QTest.keyClick(watch.note.let_stand, Qt.Key.Key_Space)
    assert form.text.hasFocus()


def test_the_words_are_underlined_in_light_and_dark_and_the_text_is_not_touched(
    form, write, themed
):
    watch = write(form.rich, TWO)
    light = form.rich.extraSelections()
    assert [one.cursor.selectedText() for one in light] == ["ABC 123", "XYZ 987"]
    themed.apply(Mode.DARK, 100)
    dark = form.rich.extraSelections()
    assert light[0].format.underlineColor() != dark[0].format.underlineColor()
    assert form.rich.blocks() == plain(TWO)
    watch.let_stand()
    watch.let_stand()
    assert form.rich.extraSelections() == []


def test_where_persons_are_expected_nothing_is_said(form, qtbot):
    expect_persons(form)
    form.text.setFocus()
    assert watch_of(form.text) is None


def test_what_can_only_be_read_is_not_watched(form):
    form.text.setReadOnly(True)
    form.text.setFocus()
    assert watch_of(form.text) is None


def test_a_field_is_watched_once(form):
    for field in (form.line, form.text, form.line):
        field.setFocus()
    assert len([one for one in form.line.children() if isinstance(one, PersonWatch)]) == 1


def test_another_kind_of_field_is_watched_by_one_line(form, workspace):
    field = QPlainTextEdit(PLATE)
    form.column.addWidget(field)
    watch = PersonWatch(field, workspace)
    watch.look_now()
    assert watch.note.isVisible()


def test_a_field_in_no_column_is_underlined_alone(form, workspace, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    field = PassageField()
    field.reset(PLATE)
    QGridLayout(window).addWidget(field)
    watch = PersonWatch(field, workspace)
    watch.look_now()
    assert watch.traces
    assert not watch.note.isVisibleTo(window)
    assert len(field.extraSelections()) == 1


def test_the_line_goes_with_its_field(form, write, qtbot):
    note = write(form.text, PLATE).note
    with qtbot.waitSignal(note.destroyed):
        form.text.deleteLater()


def test_a_screen_reader_is_told_once_and_politely(form, write, monkeypatch):
    told = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append(event.message())
    )
    watch = write(form.text, PLATE)
    watch.look_now()
    assert told == [f"{watch.note.sentence} Tab leads to what can be done."]


def test_asking_for_words_that_are_gone_does_nothing(form, write, workspace):
    watch = write(form.text, "Bilar på gården")
    watch.show_words()
    watch.let_stand()
    assert workspace.store.undo_label is None


def test_a_long_text_is_looked_through_in_turns_and_in_pieces(form, qtbot):
    """A long text never holds the window up for more than a turn."""
    form.text.reset(f"{'Ord 2026 ' * 40_000}ABC 123 {'utan' * 2000}\n{PLATE}")
    form.text.setFocus()
    watch, longest = watch_of(form.text), []
    watch._turn.stop()
    while not watch.traces:
        begun = perf_counter()
        watch._go_on()
        longest.append(perf_counter() - begun)
    assert len(longest) > 3
    assert len(watch.traces) == 2
    text = form.text.document().toRawText()
    assert all(text[one.start : one.end] == "ABC 123" for one in watch.traces)
