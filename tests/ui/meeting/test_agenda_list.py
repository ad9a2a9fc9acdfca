"""The agenda as a list: a current row always, drops on rows, keys of its own, rows that fit."""

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeySequence,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from est_desktop.model.enums import ItemKind, Purpose
from est_desktop.ui.meeting.agenda_list import AgendaList
from est_desktop.ui.theme import Mode
from tests.ui.meeting.agenda_rows import agenda_row, agenda_rows

LONG = "Klockaretorpet: plan efter borttagning från listan över utsatta områden i Norrköping"
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def agenda(qtbot):
    agenda = AgendaList()
    qtbot.addWidget(agenda)
    agenda.resize(320, 600)
    agenda.show_rows(agenda_rows(1, 2, 3, 4))
    agenda.show()
    return agenda


def dropped(agenda, files, at):
    """Drag files from outside over a row and drop them there, as the system tells it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    for kind in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(agenda.viewport(), kind(at, copy, data, left, NONE))
    QApplication.sendEvent(agenda.viewport(), QDropEvent(QPointF(at), copy, data, left, NONE))


def current(agenda):
    row = agenda.current_row()
    return row.id.int if row else None


def test_there_is_a_current_row_as_soon_as_there_are_rows(agenda):
    assert current(agenda) == 1


def test_when_the_current_row_goes_the_nearest_takes_its_place(qtbot, agenda):
    agenda.choose(UUID(int=4))
    with qtbot.waitSignal(agenda.chosen):
        agenda.show_rows(agenda_rows(1, 2, 3))
    assert current(agenda) == 3
    agenda.show_rows(())
    assert current(agenda) is None


def test_the_current_row_stays_when_rows_come_and_move(qtbot, agenda):
    agenda.choose(UUID(int=2))
    with qtbot.assertNotEmitted(agenda.chosen):
        agenda.show_rows(agenda_rows(5, 4, 2, 1))
    assert current(agenda) == 2


def test_files_dropped_on_a_row_are_for_that_row(qtbot, agenda):
    files = [Path("/mappen/Lägesbild å.pdf"), Path("/mappen/b.docx")]
    with qtbot.waitSignal(agenda.rows.files_dropped) as told:
        dropped(agenda, files, agenda.visualRect(agenda.rows.index(2)).center())
    assert told.args == [UUID(int=3), files]


def test_a_pause_takes_no_files(qtbot, agenda):
    agenda.show_rows((agenda_row(1), agenda_row(2, "Paus", kind=ItemKind.PAUSE, number="")))
    with qtbot.assertNotEmitted(agenda.rows.files_dropped):
        dropped(agenda, [Path("/a.pdf")], agenda.visualRect(agenda.rows.index(1)).center())


def test_files_dropped_below_the_rows_are_nobodys(qtbot, agenda):
    with qtbot.assertNotEmitted(agenda.rows.files_dropped):
        dropped(agenda, [Path("/a.pdf")], QPoint(50, 590))


def test_a_list_that_is_only_read_takes_no_files(qtbot, agenda):
    agenda.set_editable(editable=False)
    with qtbot.assertNotEmitted(agenda.rows.files_dropped):
        dropped(agenda, [Path("/a.pdf")], agenda.visualRect(agenda.rows.index(0)).center())


def test_its_own_keys_come_before_the_windows(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    agenda = AgendaList(parent=window)
    agenda.show_rows(agenda_rows(1, 2))
    pressed = []
    for owner, name in ((window, "window"), (agenda, "list")):
        action = QAction(owner)
        action.setShortcut(QKeySequence("Alt+Left"))
        action.triggered.connect(lambda _=False, name=name: pressed.append(name))
        owner.addAction(action)
    window.show()
    agenda.setFocus()
    QTest.keyClick(agenda, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert pressed == ["list"]


def test_typing_a_number_or_the_beginning_of_a_title_finds_the_row(agenda):
    agenda.show_rows((agenda_row(1, "Öppnande"), agenda_row(2, "Lägesbild"), agenda_row(3, "Paus")))
    agenda.keyboardSearch("3")
    assert current(agenda) == 3
    agenda.keyboardSearch("läg")
    assert current(agenda) == 2


def test_a_row_is_as_high_as_its_title_needs(agenda):
    agenda.show_rows((agenda_row(1, "Kort"), agenda_row(2, LONG)))
    short, tall = (agenda.visualRect(agenda.rows.index(at)).height() for at in (0, 1))
    line = tall - short
    assert 0 < line < short
    agenda.resize(1200, 600)
    QApplication.processEvents()
    assert agenda.visualRect(agenda.rows.index(1)).height() == short


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_every_kind_of_row_can_be_drawn(agenda, themed, mode):
    themed.apply(mode, 100)
    agenda.show_rows(
        (
            agenda_row(1, LONG, purpose=Purpose.DECISION, papers=3, presenter="gatuchef " * 9),
            agenda_row(2, "Del", level=1, number="1.1", purpose=Purpose.DISCUSSION),
            agenda_row(3, "Paus", kind=ItemKind.PAUSE, number="", minutes_planned=0),
            agenda_row(4, "", purpose=Purpose.FOLLOW_UP),
        )
    )
    agenda.setFocus()
    picture = agenda.grab().toImage()
    inks = {picture.pixelColor(x, 20).name() for x in range(0, 300, 2)}
    assert len(inks) > 5


def test_a_menu_opens_for_the_row_under_the_mouse_and_for_the_current_one_by_key(qtbot, agenda):
    place = agenda.visualRect(agenda.rows.index(2)).center()
    with qtbot.waitSignal(agenda.menu_asked):
        ask_for_menu(agenda, QContextMenuEvent.Reason.Mouse, place)
    assert current(agenda) == 3
    with qtbot.waitSignal(agenda.menu_asked):
        ask_for_menu(agenda, QContextMenuEvent.Reason.Keyboard, QPoint())
    assert current(agenda) == 3


def ask_for_menu(agenda, reason, place):
    event = QContextMenuEvent(reason, place, agenda.viewport().mapToGlobal(place))
    QApplication.sendEvent(agenda.viewport(), event)


def test_next_and_previous_stop_at_the_ends(agenda):
    agenda.step(-1)
    assert current(agenda) == 1
    agenda.step(1)
    assert current(agenda) == 2
