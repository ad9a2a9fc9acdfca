"""There is no Save: fields save themselves, soon, and never lose or overwrite what is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from est_desktop.ui.widgets.choice_field import CompletedField
from est_desktop.ui.widgets.line_field import LineField
from est_desktop.ui.widgets.number_field import NumberField
from est_desktop.ui.widgets.saving import LATEST_MS, PAUSE_MS
from est_desktop.ui.widgets.text_field import TextField, place_after
from tests.ui.widgets.keys import type_in

PATIENCE_MS = 3000


@pytest.fixture(params=[LineField, TextField, CompletedField], ids=lambda kind: kind.__name__)
def field(request, qtbot):
    window = QWidget()
    window.field, window.other = request.param(), QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(window.field)
    column.addWidget(window.other)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.field.setFocus()
    window.field.window_kept = window
    return window.field


@pytest.fixture
def saved(field):
    texts = []
    field.edited.connect(texts.append)
    return texts


def typed_into(field):
    return field.lineEdit() if isinstance(field, CompletedField) else field


def text_of(field):
    if isinstance(field, TextField):
        return field.toPlainText()
    return field.currentText() if isinstance(field, CompletedField) else field.text()


def waiting(field):
    return field.saving._pause.isActive() or field.saving._latest.isActive()


def test_what_is_typed_is_saved_once_when_the_user_pauses(field, saved, qtbot):
    type_in(typed_into(field), "Områdesbild")
    assert saved == []
    assert field.unsaved
    qtbot.waitUntil(lambda: saved == ["Områdesbild"], timeout=PATIENCE_MS)
    assert not field.unsaved
    assert not waiting(field)


def test_typing_without_a_pause_is_saved_all_the_same(field, saved, qtbot):
    for _ in range(2 * LATEST_MS // PAUSE_MS * 6):
        type_in(typed_into(field), "å")
        qtbot.wait(PAUSE_MS // 8)
    assert saved


def test_leaving_the_field_saves_at_once(field, saved):
    type_in(typed_into(field), "Hageby")
    field.window_kept.other.setFocus()
    assert saved == ["Hageby"]


def test_asking_twice_saves_once(field, saved):
    type_in(typed_into(field), "Hageby")
    field.save_now()
    field.save_now()
    assert saved == ["Hageby"]


def test_a_change_from_elsewhere_never_overwrites_what_is_being_typed(field, saved):
    field.reset("Samråd")
    type_in(typed_into(field), "X")
    field.show_text("Något annat")
    assert "X" in text_of(field)
    field.save_now()
    assert "X" in saved[-1]


def test_a_change_from_elsewhere_is_shown_in_a_field_at_rest(field, saved):
    field.reset("Samråd")
    field.show_text("Chefssamråd")
    assert text_of(field) == "Chefssamråd"
    assert not field.unsaved
    assert saved == []


def test_another_record_is_shown_whatever_stands_in_the_field(field, saved):
    type_in(typed_into(field), "X")
    field.reset("Nästa punkt")
    assert text_of(field) == "Nästa punkt"
    assert saved == []
    assert not waiting(field)


def test_a_field_that_is_left_begins_another_step_for_undo(field):
    before = field.saving.burst
    field.window_kept.other.setFocus()
    assert field.saving.burst == before + 1


def test_a_space_between_two_words_is_not_taken_away_by_the_store(field, saved):
    type_in(typed_into(field), "Två ")
    field.save_now()
    field.show_text("Två")
    type_in(typed_into(field), "ord")
    assert text_of(field) == "Två ord"


def test_the_caret_stays_with_its_sentence(qtbot):
    field = TextField()
    qtbot.addWidget(field)
    field.reset("Belysningen vid Silverringen byts. Därefter rondering.")
    cursor = field.textCursor()
    cursor.setPosition(44)
    field.setTextCursor(cursor)
    field.show_text("Belysningen vid Hageby byts. Därefter rondering.")
    assert field.textCursor().position() == 38


def test_the_caret_stays_also_behind_signs_that_qt_counts_twice(qtbot):
    field = TextField()
    qtbot.addWidget(field)
    field.reset("👮 Polisen redovisar. Slut.")
    cursor = field.textCursor()
    cursor.setPosition(22)
    field.setTextCursor(cursor)
    field.show_text("👮🏘 Polisen berättar. Slut.")
    assert field.toPlainText() == "👮🏘 Polisen berättar. Slut."
    assert field.toPlainText()[field.textCursor().position() - 2 :] == "Slut."


def test_a_text_field_grows_with_its_lines_up_to_a_limit(qtbot):
    field = TextField(least_lines=2, most_lines=4)
    qtbot.addWidget(field)
    field.resize(300, 40)
    field.show()
    heights = []
    for lines in (1, 2, 3, 4, 9):
        field.reset("\n".join("rad" for _ in range(lines)))
        heights.append(field.sizeHint().height())
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]


def test_a_number_is_saved_with_its_arrows_and_at_a_pause(qtbot):
    field = NumberField(240, " min")
    qtbot.addWidget(field)
    saved = []
    field.edited.connect(saved.append)
    field.reset(25)
    assert field.text() == "25 min"
    assert saved == []
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: saved == [35], timeout=PATIENCE_MS)
    field.show_number(40)
    assert field.value() == 40
    assert not field.unsaved


@pytest.mark.parametrize("text", ["§\u00a012 kl.\u00a009.00\nrad", "a\r\nb", "a\u2028b", "\t-", ""])
def test_a_text_that_is_only_shown_is_never_saved(field, saved, text):
    field.reset(text)
    field.save_now()
    assert saved == []
    field.show_text(text)
    assert not field.unsaved
    field.save_now()
    assert saved == []


def test_a_no_break_space_stays_one(field, saved):
    field.reset("§\u00a012")
    type_in(typed_into(field), "X")
    field.save_now()
    assert "\u00a0" in saved[0]


@pytest.mark.parametrize(
    ("place", "old", "new", "after"),
    [
        (3, "ett två", "ett tre", 3),
        (7, "ett två", "noll ett två", 12),
        (6, "ett två tre", "ett tre", 5),
        (2, "👮 a", "👮 b", 2),
        (4, "👮 a", "👮 bcd", 6),
        (0, "", "ny", 0),
    ],
)
def test_a_caret_follows_its_sentence_through_any_change(place, old, new, after):
    assert place_after(place, old, new) == after
