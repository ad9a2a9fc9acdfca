"""What a secretary does with the order of an agenda, and how undo brings it back."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from est_desktop.actions.meetings import Sitting, add_meeting
from est_desktop.model.enums import Outcome
from est_desktop.queries.backlog import backlog
from tests.ui.meeting.conftest import SITTING

ROOT = QModelIndex()
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def panel(page):
    return page.tabs.agenda.agenda


@pytest.fixture
def press(panel):
    def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
        panel.list.setFocus()
        QTest.keyClick(panel.list, key, modifiers)

    return press


def test_a_dragged_row_is_moved_and_stays_current(panel, titles, items, workspace):
    panel.list.choose(items[0])
    assert panel.list.rows.moveRow(ROOT, 0, ROOT, 3)
    assert titles() == ["1 Lägesbild", "2 Nästa möte", "3 Öppnande"]
    assert panel.list.current_row().id == items[0]
    workspace.undo()
    assert titles() == ["1 Öppnande", "2 Lägesbild", "3 Nästa möte"]
    assert panel.list.current_row().id == items[0]


def test_alt_and_arrows_move_the_row(panel, titles, items, press):
    panel.list.choose(items[1])
    press(Key.Key_Up, ALT)
    assert titles() == ["1 Lägesbild", "2 Öppnande", "3 Nästa möte"]
    press(Key.Key_Up, ALT)  # there is no further up
    press(Key.Key_Down, ALT)
    assert titles() == ["1 Öppnande", "2 Lägesbild", "3 Nästa möte"]


def test_alt_and_sideways_arrows_change_the_level(panel, titles, items, press):
    panel.list.choose(items[1])
    press(Key.Key_Right, ALT)
    assert titles() == ["1 Öppnande", "1.1 Lägesbild", "2 Nästa möte"]
    press(Key.Key_Left, ALT)
    assert titles() == ["1 Öppnande", "2 Lägesbild", "3 Nästa möte"]


def test_a_level_that_cannot_be_is_refused_and_told(qtbot, panel, titles, items, press, workspace):
    panel.list.choose(items[0])
    with qtbot.waitSignal(workspace.refused):
        press(Key.Key_Right, ALT)
    assert titles()[0] == "1 Öppnande"


def test_delete_takes_the_row_away_and_undo_brings_it_back(
    qtbot, page, panel, titles, items, press, workspace
):
    panel.list.choose(items[1])
    with qtbot.waitSignal(page.removed) as told:
        press(Key.Key_Delete)
    assert "Lägesbild" in told.args[0]
    assert titles() == ["1 Öppnande", "2 Nästa möte"]
    assert panel.list.current_row().id == items[2]
    workspace.undo()
    assert titles() == ["1 Öppnande", "2 Lägesbild", "3 Nästa möte"]


def test_a_new_item_follows_the_current_one_and_waits_for_its_title(
    qtbot, page, panel, titles, items
):
    panel.list.choose(items[0])
    panel.list.setFocus()
    QTest.keyClick(panel.list, Key.Key_Return, CONTROL)
    title = page.tabs.agenda.form.fields.title
    assert titles()[1] == "2 New item"
    assert page.window().focusWidget() is title
    assert title.selectedText() == "New item"
    QTest.keyClicks(title, "Brott i Hageby")
    title.save_now()
    assert titles()[1] == "2 Brott i Hageby"


def test_ctrl_d_makes_a_copy_after_the_current_row(panel, titles, items, press):
    panel.list.choose(items[1])
    press(Key.Key_D, CONTROL)
    assert titles() == ["1 Öppnande", "2 Lägesbild", "3 Lägesbild", "4 Nästa möte"]
    assert panel.list.current_row().number == "3"


def test_a_pause_has_no_number(panel, titles, items):
    panel.list.choose(items[0])
    panel.agenda_actions.pause.trigger()
    assert titles() == ["1 Öppnande", " Pause", "2 Lägesbild", "3 Nästa möte"]


def test_f2_edits_the_title_in_the_form(page, panel, items, press):
    panel.list.choose(items[1])
    press(Key.Key_F2)
    assert page.window().focusWidget() is page.tabs.agenda.form.fields.title


def test_an_item_can_go_to_another_meeting(qtbot, page, panel, titles, items, do):
    do(
        add_meeting,
        "Extra samråd",
        Sitting(SITTING.starts_at.replace(day=30), SITTING.ends_at.replace(day=30)),
    )
    panel.list.choose(items[1])
    menu = panel.menu_for(panel.list.current_row())
    others = next(action.menu() for action in menu.actions() if action.menu())
    assert [action.text() for action in others.actions()] == ["Extra samråd"]
    with qtbot.waitSignal(page.removed):
        others.actions()[0].trigger()
    assert titles() == ["1 Öppnande", "2 Nästa möte"]
    menu.close()


def test_an_item_goes_to_the_backlog_from_its_menu(panel, workspace, items, titles):
    panel.list.choose(items[1])
    menu = panel.menu_for(panel.list.current_row())
    next(a for a in menu.actions() if a.text() == "Put in the backlog").trigger()
    assert titles() == ["1 Öppnande", "2 Nästa möte"]
    assert [row.title for row in workspace.read(backlog)] == ["Lägesbild"]
    menu.close()


def test_the_menu_of_a_row_offers_what_the_keys_do(panel, items):
    menu = panel.menu_for(panel.list.current_row())
    offered = {action.text() for action in menu.actions() if action.text()}
    assert {"New item", "Add pause", "Duplicate", "Move up", "Make sub-item", "Remove"} <= offered
    menu.close()


@pytest.mark.parametrize(
    ("minutes", "left", "tone"),
    [(15, "5 min left", "caption"), (20, "Exactly full", "caption"), (32, "12 min over", "warn")],
)
def test_the_foot_tells_how_the_time_adds_up(page, panel, items, minutes, left, tone):
    panel.list.choose(items[2])
    page.tabs.agenda.form.fields.minutes.setValue(minutes)
    page.save_now()
    assert panel.foot.planned.text() == f"{40 + minutes} of 60 min planned"
    assert panel.foot.left.text() == left
    assert panel.foot.left.property("role") == tone


def test_an_empty_agenda_says_how_to_begin(page, panel, items, press):
    for _ in items:
        press(Key.Key_Delete)
    assert panel.list.isHidden()
    assert page.tabs.agenda.form.item is None
    QTest.keyClick(page.tabs.agenda, Key.Key_Return, CONTROL)
    assert panel.list.rows.rowCount() == 1
    assert panel.list.isVisible()


def test_page_keys_go_through_the_items(page, panel, items):
    title = page.tabs.agenda.form.fields.title
    title.setFocus()
    QTest.keyClick(title, Key.Key_PageDown, CONTROL)
    assert panel.list.current_row().id == items[1]
    QTest.keyClick(title, Key.Key_PageUp, CONTROL)
    assert panel.list.current_row().id == items[0]


def test_an_item_is_withdrawn_and_stays_in_its_place_until_it_is_taken_up_after_all(panel, items):
    panel.agenda_actions.withdraw.trigger()
    row = panel.list.current_row()
    assert (row.outcome, row.number) == (Outcome.WITHDRAWN, "1")
    panel.agenda_actions.withdraw.trigger()
    assert panel.list.current_row().outcome is Outcome.OPEN
