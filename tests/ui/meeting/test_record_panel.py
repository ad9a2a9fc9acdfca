"""Writing minutes: by keyboard alone, saved while typed, undone without losing a place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from est_desktop.actions.agenda import add_item, delete_item
from est_desktop.actions.items import set_item_proposal, set_notes
from est_desktop.actions.meetings import delete_meeting
from est_desktop.actions.outcomes import add_decision, add_measure, set_decision_text
from est_desktop.actions.settings import add_text_module
from est_desktop.model.enums import ItemKind
from est_desktop.model.rich_text import Run, as_plain, plain
from est_desktop.queries.record import record
from est_desktop.store.sessions import open_store
from est_desktop.ui.meeting.record_panel import RecordPanel
from est_desktop.ui.undo_actions import UndoActions
from est_desktop.ui.workspace import Workspace
from tests.ui.meeting.record_content import BOTH, CONTROL, Content, press, type_text

LEAD = "Samrådet enas om att "


@pytest.fixture
def content(store):
    return Content(store)


@pytest.fixture
def panel(qtbot, workspace, content):
    """The panel in a window that undoes, as it is used."""
    window = QMainWindow()
    panel = RecordPanel(workspace, content.meeting)
    window.setCentralWidget(panel)
    panel.undoing = UndoActions(workspace, lambda _: None, window)
    qtbot.addWidget(window)
    window.resize(1200, 800)
    with qtbot.waitActive(window):
        window.show()
    panel.show_item(content.items[1])
    panel.paper.notes.setFocus()
    yield panel
    del window


@pytest.fixture
def stored(store, content, clock):
    """What the store says of the second item."""
    return lambda: store.read(lambda s: record(s, content.items[1], clock.today()))


def blocks(panel):
    return panel.paper.outcomes


def test_notes_are_stored_within_a_second_of_the_last_key(qtbot, panel, stored):
    type_text("Åtgärder på Östra sidan är försenade.")
    qtbot.waitUntil(
        lambda: as_plain(stored().notes) == "Åtgärder på Östra sidan är försenade.", timeout=1000
    )
    assert panel.list.current_row().noted


def test_typing_without_a_pause_is_stored_too(qtbot, panel, stored):
    for _ in range(12):
        type_text("ö")
        qtbot.wait(90)
    assert stored().notes


def test_undo_with_the_cursor_in_the_notes_takes_back_a_thought(qtbot, panel, stored):
    type_text("Polisen redovisar läget.")
    press(panel.window(), Qt.Key.Key_Z, CONTROL)
    assert panel.paper.notes.toPlainText() == ""
    assert stored().notes == ()
    press(panel.window(), Qt.Key.Key_Y, CONTROL)
    assert panel.paper.notes.toPlainText() == "Polisen redovisar läget."
    assert panel.paper.notes.hasFocus()


def test_what_is_being_typed_is_never_overwritten(panel, workspace, content):
    type_text("Nytt som ")
    key = content.items[1]
    workspace.do("elsewhere", lambda s: set_notes(s, key, plain("Annat")))
    assert panel.paper.notes.toPlainText() == "Nytt som "


def test_a_new_decision_begins_as_the_body_decides(qtbot, panel, stored):
    press(panel.window(), Qt.Key.Key_K, BOTH)
    (block,) = blocks(panel).decisions
    assert block.text.hasFocus()
    assert block.text.toPlainText() == LEAD
    assert block.lacks_text
    assert block.missing.isVisible()
    type_text("öppna gården.")
    assert not block.missing.isVisible()
    qtbot.waitUntil(lambda: stored().decisions[0].text == f"{LEAD}öppna gården.", timeout=1000)
    assert panel.list.current_row().decisions == 1


def test_undo_with_the_cursor_in_a_decision_keeps_the_block_and_the_cursor(panel, stored):
    press(panel.window(), Qt.Key.Key_K, BOTH)
    (block,) = blocks(panel).decisions
    type_text("stänga")
    block.text.save_now()
    press(panel.window(), Qt.Key.Key_Z, CONTROL)
    assert block.text.toPlainText() == LEAD
    assert (block.text.hasFocus(), block.text.textCursor().position()) == (True, len(LEAD))
    press(panel.window(), Qt.Key.Key_Z, CONTROL)
    assert blocks(panel).decisions == []
    assert panel.paper.notes.hasFocus()
    press(panel.window(), Qt.Key.Key_Y, CONTROL)
    assert [block.text.toPlainText() for block in blocks(panel).decisions] == [LEAD]


def test_an_empty_decision_is_shown_and_says_what_it_lacks(panel, workspace, content):
    workspace.do("d", lambda s: add_decision(s, content.items[1]))
    (block,) = blocks(panel).decisions
    assert not block.missing.isHidden()
    assert block.missing.accessibleName() == "The decision has no text"


def test_a_measure_gets_its_number_when_it_has_a_text(qtbot, panel, stored):
    panel.commands[1].trigger()
    (block,) = blocks(panel).measures
    assert (block.title, stored().measures) == ("New measure", ())
    type_text("Återställ belysningen")
    block.text.save_now()
    assert block.title == "Measure Å26-01"
    assert blocks(panel).measures == [block]
    type_text(" i höst")
    block.text.save_now()
    assert stored().measures[0].text == "Återställ belysningen i höst"
    press(panel.window(), Qt.Key.Key_Z, CONTROL)
    assert blocks(panel).measures == []
    assert panel.paper.notes.hasFocus()


def test_a_measure_left_without_a_text_is_none(panel, stored):
    panel.commands[1].trigger()
    press(panel.window(), Qt.Key.Key_Escape)
    assert blocks(panel).measures == []
    panel.commands[1].trigger()
    panel.paper.notes.setFocus()
    assert (blocks(panel).measures, stored().measures) == ([], ())


def test_a_measure_keeps_its_text_when_it_is_emptied(panel, workspace, content, clock, stored):
    today = clock.today()
    workspace.do("m", lambda s: add_measure(s, content.items[1], "Byt lampor", today))
    (block,) = blocks(panel).measures
    block.text.setFocus()
    block.text.selectAll()
    press(panel.window(), Qt.Key.Key_Delete)
    block.text.save_now()
    assert stored().measures[0].text == "Byt lampor"
    panel.paper.notes.setFocus()
    assert block.text.toPlainText() == "Byt lampor"


def test_a_space_at_a_pause_is_kept_while_a_measure_is_typed(panel, stored):
    panel.commands[1].trigger()
    type_text("Byt ")
    (block,) = blocks(panel).measures
    block.text.save_now()
    assert stored().measures[0].text == "Byt"
    type_text("lampor")
    block.text.save_now()
    assert stored().measures[0].text == "Byt lampor"


def test_enter_in_a_measure_goes_on_to_who_answers(panel, content, stored):
    panel.commands[1].trigger()
    type_text("Byt lampor")
    press(panel.window(), Qt.Key.Key_Return)
    (block,) = blocks(panel).measures
    organisation = block.owner.organisation.control
    assert organisation.hasFocus()
    organisation.setCurrentIndex(organisation.findText("Hyresbostäder"))
    organisation.activated.emit(organisation.currentIndex())
    press(panel.window(), Qt.Key.Key_Tab)
    type_text("förvaltare")
    press(panel.window(), Qt.Key.Key_Tab)
    assert block.due.hasFocus()
    type_text("4/12")
    press(panel.window(), Qt.Key.Key_Tab)
    (row,) = stored().measures
    assert (row.organisation_id, row.owner, row.due_date.isoformat()) == (
        content.housing,
        "förvaltare",
        "2026-12-04",
    )


def test_a_proposal_becomes_a_decision(panel, workspace, content, stored):
    workspace.do("p", lambda s: set_item_proposal(s, content.items[1], f"{LEAD}notera."))
    panel.paper.excerpt.take.click()
    assert stored().decisions[0].text == f"{LEAD}notera."
    assert blocks(panel).decisions[0].text.hasFocus()


def test_a_measure_is_made_of_a_decision(panel, workspace, content, stored):
    key = workspace.do("d", lambda s: add_decision(s, content.items[1], f"{LEAD}öppna."))
    (block,) = blocks(panel).decisions
    assert "Make a measure of it" in block.choices()
    block.measure_asked.emit()
    assert stored().measures[0].text == f"{LEAD}öppna."
    assert stored().decisions[0].id == key
    assert blocks(panel).measures[0].text.hasFocus()


def test_decisions_move_and_are_removed_with_a_way_back(qtbot, panel, workspace, content, stored):
    for text in ("första", "andra"):
        workspace.do("d", lambda s, text=text: add_decision(s, content.items[1], text))
    second = blocks(panel).decisions[1]
    assert second.title == "Decision 2"
    second.move_asked.emit(-1)
    assert [row.text for row in stored().decisions] == ["andra", "första"]
    assert blocks(panel).decisions[0] is second
    assert second.text.hasFocus()
    with qtbot.waitSignal(panel.removed) as told:
        second.remove_asked.emit()
    assert told.args == ["The decision was removed"]
    assert [block.text.toPlainText() for block in blocks(panel).decisions] == ["första"]
    assert panel.paper.notes.hasFocus()
    workspace.undo()
    assert [block.text.toPlainText() for block in blocks(panel).decisions] == ["andra", "första"]


def test_tab_goes_through_an_items_fields_in_order(qtbot, panel, workspace, content):
    for text in ("första", "andra"):
        workspace.do("d", lambda s, text=text: add_decision(s, content.items[1], text))
    blocks(panel).decisions[1].move_asked.emit(-1)
    qtbot.wait(1)
    first, second = blocks(panel).decisions
    first.text.setFocus()
    passed = []
    for _ in range(9):
        press(panel.window(), Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    assert passed[2] is first.due
    assert passed[3] is first.send_to
    assert passed[4] is first.sent
    assert passed[5] is first.no_action
    assert second.text in passed


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_wordings_are_chosen_by_their_figure(qtbot, panel, workspace, stored):
    workspace.do("m", lambda s: add_text_module(s, "Informationen noteras."))
    press(panel.window(), Qt.Key.Key_T, BOTH)
    menu = panel.findChildren(QMenu)[-1]
    assert menu.actions()[0].text() == "&1  Informationen noteras."
    menu.actions()[0].trigger()
    menu.close()
    panel.paper.notes.save_now()
    assert as_plain(stored().notes) == "Informationen noteras."


def test_a_wording_goes_where_the_cursor_was(panel, workspace, stored):
    workspace.do("m", lambda s: add_text_module(s, "notera informationen."))
    press(panel.window(), Qt.Key.Key_K, BOTH)
    panel.paper.insert_wording("notera informationen.")
    (block,) = blocks(panel).decisions
    block.text.save_now()
    assert stored().decisions[0].text == f"{LEAD}notera informationen."


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_without_wordings_the_menu_says_where_they_are_made(panel):
    panel.open_wordings()
    menu = panel.findChildren(QMenu)[-1]
    assert not menu.actions()[0].isEnabled()
    menu.close()


def test_keys_go_to_the_next_item_and_what_was_typed_stays_with_its_own(panel, stored, content):
    type_text("hör hemma i punkt två")
    press(panel.window(), Qt.Key.Key_PageDown, CONTROL)
    assert panel.paper.view.id == content.items[2]
    assert panel.paper.notes.hasFocus()
    assert panel.paper.notes.toPlainText() == ""
    assert as_plain(stored().notes) == "hör hemma i punkt två"
    press(panel.window(), Qt.Key.Key_PageUp, CONTROL)
    assert panel.paper.notes.toPlainText() == "hör hemma i punkt två"


def test_nothing_can_be_written_in_a_pause(panel, workspace, content, clock):
    break_id = workspace.do(
        "add",
        lambda s: add_item(s, content.meeting, "Paus", after=content.items[0], kind=ItemKind.PAUSE),
    )
    panel.step(-1)
    type_text("Ingen ska skriva här.")
    panel.save_now()
    shown = workspace.read(lambda s: record(s, break_id, clock.today()))
    assert panel.paper.view.id == break_id
    assert shown.notes == ()
    assert not any(command.isEnabled() for command in panel.commands[:3])
    panel.step(1)
    assert panel.paper.notes.hasFocus()
    assert all(command.isEnabled() for command in panel.commands[:3])


def test_a_decision_being_typed_stays_with_its_item(panel, stored):
    press(panel.window(), Qt.Key.Key_K, BOTH)
    type_text("vänta")
    press(panel.window(), Qt.Key.Key_PageDown, CONTROL)
    assert blocks(panel).decisions == []
    assert stored().decisions[0].text == f"{LEAD}vänta"


def test_facts_of_a_decision_are_stored_at_once(panel, workspace, content, stored):
    workspace.do("d", lambda s: add_decision(s, content.items[1], "text"))
    (block,) = blocks(panel).decisions
    block.due.setFocus()
    type_text("14/12")
    block.send_to.setFocus()
    assert stored().decisions[0].due_date.isoformat() == "2026-12-14"
    block.no_action.click()
    assert (stored().decisions[0].no_action, stored().decisions[0].due_date) == (True, None)
    assert block.due.text() == ""
    block.send_to.setFocus()
    type_text("Hyresbostäder")
    block.send_to.save_now()
    assert stored().decisions[0].send_to == "Hyresbostäder"
    block.due.setFocus()
    type_text("30/2")
    panel.paper.notes.setFocus()
    assert "30/2" in block.due_field.fault


def test_undo_of_a_change_elsewhere_shows_in_the_living_block(panel, workspace, content):
    key = workspace.do("d", lambda s: add_decision(s, content.items[1], "ett två tre"))
    (block,) = blocks(panel).decisions
    block.write_on()
    workspace.do("t", lambda s: set_decision_text(s, key, "ett TVÅ tre"))
    assert block.text.toPlainText() == "ett TVÅ tre"
    assert block.text.textCursor().position() == len("ett två tre")
    workspace.undo()
    assert block.text.toPlainText() == "ett två tre"
    assert blocks(panel).decisions == [block]


def test_a_deleted_meeting_comes_back_as_it_was(panel, workspace, content):
    workspace.do("n", lambda s: set_notes(s, content.items[1], plain("Kvar")))
    workspace.do("x", lambda s: delete_meeting(s, content.meeting))
    workspace.undo()
    assert panel.paper.notes.toPlainText() == "Kvar"
    workspace.do("n", lambda s: set_notes(s, content.items[1], plain("Nytt")))
    assert panel.paper.notes.toPlainText() == "Nytt"


def test_an_empty_agenda_says_so(qtbot, workspace, store, content):
    for key in content.items:
        store.do("x", lambda s, key=key: delete_item(s, key))
    panel = RecordPanel(workspace, content.meeting)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.list.rows.rowCount() == 0
    with qtbot.waitSignal(panel.agenda_asked):
        panel.agenda_asked.emit()


def test_a_read_only_meeting_can_be_read(qtbot, tmp_path, clock):
    path = tmp_path / "est.db"
    content = _file_with_content(path, clock)
    store = _open(path, clock, read_only=True)
    panel = RecordPanel(Workspace(store, clock.now), content.meeting)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.paper.notes.isReadOnly()
    assert not panel.commands[0].isEnabled()
    assert blocks(panel).decisions[0].text.isReadOnly()
    blocks(panel).add_decision()
    assert len(blocks(panel).decisions) == 1
    store.close()


def _open(path, clock, *, read_only=False):
    return open_store(path, who="sekreterare", now=clock.now, read_only=read_only)


def _file_with_content(path, clock):
    store = _open(path, clock)
    content = Content(store)
    store.do("d", lambda s: add_decision(s, content.items[0], "text"))
    store.close()
    return content


def test_with_a_selection_the_same_keys_mark_a_passage(panel, stored):
    type_text("larma")
    panel.paper.notes.selectAll()
    press(panel.paper.notes, Qt.Key.Key_K, BOTH)
    assert blocks(panel).decisions == []
    assert panel.paper.notes.blocks()[0].runs == (Run("larma", secret=True),)
    panel.paper.notes.moveCursor(QTextCursor.MoveOperation.End)
    press(panel.window(), Qt.Key.Key_K, BOTH)
    (block,) = blocks(panel).decisions
    block.text.selectAll()
    press(block.text, Qt.Key.Key_K, BOTH)
    assert block.text.toPlainText() == f"⟦{LEAD}⟧"
    assert len(blocks(panel).decisions) == 1
