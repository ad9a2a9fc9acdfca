"""Marking what is secret in the window, and taking out a public copy."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from est_desktop.actions.items import set_notes
from est_desktop.actions.outcomes import add_decision
from est_desktop.actions.secrecy import set_mark
from est_desktop.model.enums import InformationClass
from est_desktop.model.rich_text import Block, BlockKind, Run
from est_desktop.model.views.secrecy import MarkKind, Secrecy
from est_desktop.queries.agenda import agenda_item, meeting_head
from est_desktop.queries.secrecy import exports, item_secrecy
from est_desktop.ui.meeting.meeting_documents import Document
from est_desktop.ui.widgets.rich_field import RichField

MARK = Secrecy("18 kap. 1 §", date(2026, 11, 20), "Norrköpings kommun")


@pytest.fixture
def current(page):
    return page.tabs.current_item()


@pytest.fixture
def view(store, current):
    return lambda: store.read(lambda s: item_secrecy(s, current))


def test_item_and_decision_are_marked_in_one_step(page, do, store, current, view, clock):
    decision = do(add_decision, current, "Samrådet enas.")
    sheet = page.sheets.open_secrecy()
    sheet.first.setEditText("18 kap. 1 § – förundersökning, förebyggande av brott")
    sheet.marks[decision].setEditText("26 kap. 1 §")
    sheet.public_title.setText("Lägesbild")
    sheet.authority.setText("Norrköpings kommun")
    sheet.accepted.emit()
    item, marked = view().targets
    today = clock.today()
    assert item.secrecy == Secrecy("18 kap. 1 §", today, "Norrköpings kommun")
    assert marked.secrecy == Secrecy("26 kap. 1 §", today, "Norrköpings kommun")
    assert view().public_title == "Lägesbild"
    store.undo()
    assert not any(target.secrecy for target in view().targets)


def test_the_day_of_a_mark_is_kept_and_an_emptied_mark_goes(page, do, current, view):
    do(set_mark, MarkKind.ITEM, current, MARK)
    sheet = page.sheets.open_secrecy()
    assert sheet.authority.text() == "Norrköpings kommun"
    sheet.public_title.setText("Rubrik")
    sheet.accepted.emit()
    assert view().targets[0].secrecy == MARK
    sheet = page.sheets.open_secrecy()
    sheet.first.setEditText("")
    sheet.accepted.emit()
    assert view().targets[0].secrecy is None


def test_only_passages_can_be_secret(page, do, store, current, view):
    secret = (Block(BlockKind.PARAGRAPH, (Run("hemligt", secret=True),)),)
    do(set_notes, current, secret)
    sheet = page.sheets.open_secrecy()
    assert sheet.whole.current() is False
    sheet.first.setEditText("18 kap. 1 §")
    sheet.accepted.emit()
    assert view().targets[0].secrecy.whole is False


def test_the_form_tells_that_an_item_is_marked(page, do, current):
    fields = page.tabs.agenda.form.fields
    before = fields.marking.text()
    do(set_mark, MarkKind.ITEM, current, MARK)
    assert "18\xa0kap." in fields.marking.text() != before


def test_k4_is_refused_beside_its_field(page, store, meeting):
    sheet = page.open_facts()
    sheet.information_class.show_choice(InformationClass.K4)
    sheet.accepted.emit()
    assert sheet.class_field.fault
    sheet.information_class.show_choice(InformationClass.K3)
    sheet.accepted.emit()
    head = store.read(lambda s: meeting_head(s, meeting))
    assert head.information_class is InformationClass.K3


@pytest.mark.parametrize("public", [False, True])
def test_exports_are_named_after_what_they_hold_and_logged(
    qtbot, page, do, store, current, tmp_path, public
):
    do(set_mark, MarkKind.ITEM, current, MARK)
    asked = []

    def choose(_window, _title, suggested):
        asked.append(suggested.name)
        return tmp_path / suggested.name

    page._exporting.choose_place = choose
    with qtbot.waitSignal(page.told):
        if public:
            page.export(Document.MINUTES, public=True)
        else:
            page.export(Document.MINUTES)
    assert ("public copy" in asked[0]) is public
    assert ("SECRET" in asked[0]) is not public
    (row,) = store.read(exports)
    written = (tmp_path / asked[0]).read_bytes()
    assert (row.size, row.public, row.file_name) == (len(written), public, asked[0])


@pytest.fixture
def field(qtbot):
    field = RichField()
    qtbot.addWidget(field)
    field.show()
    return field


SECRET = (
    Block(
        BlockKind.PARAGRAPH,
        (Run("Öppet "), Run("hemligt ", secret=True), Run("tungt", bold=True, secret=True)),
    ),
)


def test_a_secret_passage_is_kept_by_the_field(field):
    field.reset(SECRET)
    assert field.blocks() == SECRET


def test_marking_and_unmarking_a_passage(qtbot, field):
    field.reset((Block(BlockKind.PARAGRAPH, (Run("Öppet "), Run("tungt", bold=True))),))
    field.selectAll()
    qtbot.keyClick(
        field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert all(run.secret for run in field.blocks()[0].runs)
    field.selectAll()
    field.toggle_secret()
    assert field.blocks()[0].runs == (Run("Öppet "), Run("tungt", bold=True))


def test_what_is_copied_stays_secret(field):
    field.reset(SECRET)
    field.selectAll()
    data = field.createMimeDataFromSelection()
    field.reset(())
    field.insertFromMimeData(data)
    assert field.blocks() == SECRET
    field.moveCursor(QTextCursor.MoveOperation.End)


def test_read_only_text_cannot_be_marked(field):
    field.reset(SECRET)
    field.setReadOnly(True)
    field.selectAll()
    field.toggle_secret()
    assert field.blocks() == SECRET


def test_the_item_is_read_with_its_passages(store, do, current):
    do(set_notes, current, SECRET)
    assert store.read(lambda s: agenda_item(s, current)) is not None
    assert store.read(lambda s: item_secrecy(s, current)).has_passages
