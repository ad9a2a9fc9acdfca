"""Running text: what is typed, pasted and stored is one and the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest

from est_desktop.model.rich_text import Block, BlockKind, Run
from est_desktop.ui.widgets.rich_blocks import blocks_of, insert_blocks
from est_desktop.ui.widgets.rich_field import RichField
from tests.ui.widgets.keys import type_in

CONTROL = Qt.KeyboardModifier.ControlModifier
BOTH = CONTROL | Qt.KeyboardModifier.ShiftModifier
P, UL, OL = BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.NUMBER


def block(text, kind=P, level=1):
    return Block(kind, (Run(text),) if text else (), level)


@pytest.fixture
def field(qtbot):
    field = RichField()
    qtbot.addWidget(field)
    field.resize(400, 200)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    field.setFocus()
    return field


def paste(field, html="", text=""):
    mime = QMimeData()
    if html:
        mime.setHtml(html)
    if text:
        mime.setText(text)
    field.insertFromMimeData(mime)


letters = st.text(st.sampled_from("abcåäö \u00a0\n§–👮"), min_size=1, max_size=8)
runs = st.lists(st.builds(Run, letters, st.booleans(), st.booleans()), min_size=1, max_size=4)


@st.composite
def texts(draw):
    blocks = []
    for _ in range(draw(st.integers(1, 6))):
        kind = draw(st.sampled_from(BlockKind))
        level = 1 if kind is P else draw(st.integers(1, 3))
        joined = []
        for run in draw(runs):
            if joined and (joined[-1].bold, joined[-1].italic) == (run.bold, run.italic):
                joined[-1] = Run(joined[-1].text + run.text, run.bold, run.italic)
            else:
                joined.append(run)
        blocks.append(Block(kind, tuple(joined), level))
    return tuple(blocks)


@given(blocks=texts())
def test_what_is_put_in_comes_out(qapp, blocks):
    document = QTextDocument()
    insert_blocks(QTextCursor(document), blocks)
    assert blocks_of(document) == blocks


def test_bold_and_italic_by_keys(field):
    type_in(field, "en ")
    QTest.keyClick(field, Qt.Key.Key_B, CONTROL)
    type_in(field, "stark")
    QTest.keyClick(field, Qt.Key.Key_B, CONTROL)
    QTest.keyClick(field, Qt.Key.Key_I, CONTROL)
    type_in(field, " åsikt")
    assert field.blocks() == (
        Block(P, (Run("en "), Run("stark", bold=True), Run(" åsikt", italic=True))),
    )


def test_what_may_only_be_read_gets_no_other_look(field):
    type_in(field, "stark")
    before = field.blocks()
    field.setReadOnly(True)
    field.selectAll()
    for key, held in ((Qt.Key.Key_B, CONTROL), (Qt.Key.Key_I, CONTROL), (Qt.Key.Key_8, BOTH)):
        QTest.keyClick(field, key, held)
    field.toggle_bold()
    assert field.blocks() == before


def test_lists_by_keys_and_levels_by_tab(field):
    QTest.keyClick(field, Qt.Key.Key_8, BOTH)
    type_in(field, "ett")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    type_in(field, "under")
    assert field.blocks() == (block("ett", UL), block("under", UL, 2))
    QTest.keyClick(field, Qt.Key.Key_Backtab)
    assert field.blocks() == (block("ett", UL), block("under", UL))
    QTest.keyClick(field, Qt.Key.Key_7, BOTH)
    assert field.blocks()[1] == block("under", OL)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Backspace])
def test_an_empty_item_ends_the_list(field, key):
    QTest.keyClick(field, Qt.Key.Key_8, BOTH)
    type_in(field, "ett")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, key)
    type_in(field, "efter")
    assert field.blocks() == (block("ett", UL), block("efter"))


def test_tab_leaves_the_field_outside_lists(field, qtbot):
    type_in(field, "text")
    assert field.tabChangesFocus()
    assert not field._in_list()


def test_a_text_from_a_word_processor_keeps_bold_and_lists_and_nothing_else(field):
    paste(
        field,
        '<h1 style="font-size:28pt;color:red">Rubrik</h1>'
        '<p style="margin-left:3cm">En <b>stark</b> <a href="http://x.invalid">länk</a>'
        '<img src="x.png"> till.</p><ul><li>ett</li><li>två</li></ul>',
    )
    blocks = field.blocks()
    assert blocks[0] == Block(P, (Run("Rubrik", bold=True),))
    assert "".join(run.text for run in blocks[1].runs) == "En stark länk till."
    assert blocks[2:] == (block("ett", UL), block("två", UL))
    assert "color" not in field.toHtml().split("<body")[1].replace("background-color", "")


def test_pasted_plain_text_becomes_paragraphs(field):
    paste(field, text="ett\ntvå")
    assert field.blocks() == (block("ett"), block("två"))


def test_it_saves_itself_and_tells_blocks(field, qtbot):
    saved = []
    field.edited.connect(saved.append)
    type_in(field, "Åtta")
    qtbot.waitUntil(lambda: saved == [(block("Åtta"),)], timeout=3000)
    assert not field.unsaved


def test_showing_what_is_stored_does_not_save_it_again(field, qtbot):
    saved = []
    field.edited.connect(saved.append)
    field.show_blocks((block("Hej"), block("då", UL)))
    field.save_now()
    assert saved == []
    assert not field.unsaved


@given(blocks=texts())
def test_a_text_that_is_only_shown_is_never_saved(qapp, blocks):
    field, saved = RichField(), []
    field.edited.connect(saved.append)
    field.reset(blocks)
    field.save_now()
    field.show_blocks(blocks)
    field.save_now()
    assert saved == []
    field.deleteLater()


def test_a_change_from_elsewhere_never_overwrites_what_is_being_typed(field):
    field.reset((block("Samråd"),))
    type_in(field, "X")
    field.show_blocks((block("Annat"),))
    assert field.toPlainText() == "XSamråd"


def test_the_caret_stays_when_another_paragraph_changes(field):
    field.reset((block("Första"), block("Andra stycket")))
    cursor = field.textCursor()
    cursor.setPosition(12)
    field.setTextCursor(cursor)
    field.show_blocks((block("Första raden"), block("Andra stycket")))
    assert field.toPlainText()[field.textCursor().position() :] == " stycket"


def test_a_recurring_wording_is_put_where_the_caret_is(field):
    field.reset((block("Samrådet "),))
    field.moveCursor(QTextCursor.MoveOperation.End)
    field.insert_text("noterar informationen.")
    assert field.blocks() == (block("Samrådet noterar informationen."),)


def test_it_grows_with_its_text_up_to_a_limit(field):
    field.reset((block("rad"),))
    small = field.sizeHint().height()
    field.reset(tuple(block("rad") for _ in range(200)))
    assert field.sizeHint().height() > small
    assert field.sizeHint().height() <= 320
