"""Secret passages in plain text: marked by keys, kept when they are copied, shown in dashes."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest

from est_desktop.model.rich_text import Block, BlockKind, Run
from est_desktop.ui.widgets.passage_field import PassageField
from est_desktop.ui.widgets.rich_field import RichField
from tests.ui.widgets.keys import type_in

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def field(qtbot):
    field = PassageField()
    qtbot.addWidget(field)
    return field


def choose(field, start, end):
    cursor = field.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)


def press(field):
    QTest.keyClick(field, Qt.Key.Key_K, BOTH)


def underlined(field):
    """Return the letters that are shown as secret."""
    block, told = field.document().firstBlock(), ""
    while block.isValid():
        coded = block.text().encode("utf-16-le")
        for part in block.layout().formats():
            if part.format.underlineStyle() is QTextCharFormat.UnderlineStyle.DashUnderline:
                told += coded[2 * part.start : 2 * (part.start + part.length)].decode("utf-16-le")
        block = block.next()
    return told


def test_a_selection_becomes_a_passage_and_is_one_no_longer(field):
    field.reset("👮 larmar porten")
    choose(field, 3, 9)
    press(field)
    assert field.toPlainText() == "👮 ⟦larmar⟧ porten"
    assert underlined(field) == "larmar"
    press(field)
    assert field.toPlainText() == "👮 larmar porten"
    assert underlined(field) == ""


def test_what_is_marked_is_saved(field, qtbot):
    field.reset("larma")
    field.selectAll()
    with qtbot.waitSignal(field.edited) as told:
        press(field)
        field.save_now()
    assert told.args == ["⟦larma⟧"]


def test_without_a_selection_what_is_typed_next_is_secret(field):
    press(field)
    type_in(field, "larma")
    press(field)
    type_in(field, " nu")
    assert field.toPlainText() == "⟦larma⟧ nu"


def test_a_passage_that_was_left_open_is_closed(field):
    field.reset("⟦larma")
    field.moveCursor(QTextCursor.MoveOperation.End)
    press(field)
    assert field.toPlainText() == "⟦larma⟧"


def test_read_only_text_cannot_be_marked(field):
    field.reset("larma")
    field.setReadOnly(True)
    field.selectAll()
    press(field)
    assert field.toPlainText() == "larma"


def test_a_passage_is_copied_with_its_secrecy_into_any_field(field, qtbot):
    rich = RichField()
    qtbot.addWidget(rich)
    field.reset("⟦larma porten⟧\nnu")
    choose(field, 1, 6)
    rich.insertFromMimeData(field.createMimeDataFromSelection())
    assert rich.blocks() == (Block(BlockKind.PARAGRAPH, (Run("larma", secret=True),)),)
    rich.selectAll()
    field.reset("")
    field.insertFromMimeData(rich.createMimeDataFromSelection())
    assert field.toPlainText() == "⟦larma⟧"
    plain = QMimeData()
    plain.setText(" porten")
    field.insertFromMimeData(plain)
    assert field.toPlainText() == "⟦larma⟧ porten"
