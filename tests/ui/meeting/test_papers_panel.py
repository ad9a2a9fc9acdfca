"""Papers come in whole and in one step, faults are told file by file, and nothing is lost."""

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from est_desktop.actions.agenda import delete_item
from est_desktop.paths import places
from est_desktop.ui.meeting.papers_panel import PapersPanel
from est_desktop.ui.workspace import Workspace
from tests.ui.meeting.conftest import wait_for_jobs

NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def workspace(qapp, store, clock, tmp_path):
    return Workspace(store, clock.now, places(tmp_path / "data"))


@pytest.fixture
def files(tmp_path):
    """Two files that can be read."""
    made = [tmp_path / "Lägesbild å.pdf", tmp_path / "Plan.docx"]
    for at, file in enumerate(made):
        file.write_bytes(b"%PDF-1.7 " + bytes([at]) * 900)
    return made


@pytest.fixture
def panel(qtbot, workspace, items, read_item):
    panel = PapersPanel(workspace)
    qtbot.addWidget(panel)
    panel.show_item(read_item(items[0]))
    workspace.changed.connect(lambda _: panel.show_item(read_item(items[0])))
    panel.show()
    yield panel
    wait_for_jobs(qtbot)


@pytest.fixture
def add(qtbot, panel):
    """Choose files in the dialog, and wait until they are in."""

    def add(files):
        panel.choose_files = lambda _window, _title: list(files)
        panel.ask_and_add()
        wait_for_jobs(qtbot)

    return add


@pytest.fixture
def papers(read_item, items):
    return lambda at=0: [paper.title for paper in read_item(items[at]).attachments]


def test_chosen_files_become_papers_in_their_order(add, files, papers, panel):
    add(files)
    assert papers() == ["Lägesbild å", "Plan"]
    assert panel.list.rows.rowCount() == 2
    assert panel.list.height() >= 2 * panel.list.sizeHintForRow(0)


def test_undo_takes_the_whole_batch_back_and_redo_brings_it(add, files, papers, workspace):
    add(files)
    workspace.undo()
    assert papers() == []
    workspace.redo()
    assert papers() == ["Lägesbild å", "Plan"]


def test_good_files_are_added_though_others_are_bad_and_each_fault_is_told(
    add, files, papers, panel, tmp_path
):
    empty, folder = tmp_path / "Tom.pdf", tmp_path / "En mapp"
    empty.touch()
    folder.mkdir()
    add([files[0], empty, folder, tmp_path / "Försvunnen.pdf", files[1]])
    assert papers() == ["Lägesbild å", "Plan"]
    (told,) = panel.messages.texts()
    assert [line.split(" ")[0] for line in told.splitlines()] == ["Tom.pdf", "En", "Försvunnen.pdf"]


def test_the_next_try_forgets_what_went_wrong_before(add, files, panel, tmp_path):
    add([tmp_path / "Försvunnen.pdf"])
    assert panel.messages.isVisible()
    add(files)
    assert not panel.messages.isVisible()


def test_only_bad_files_leave_nothing_to_undo(add, tmp_path, papers, store):
    before = store.undo_label
    add([tmp_path / "Försvunnen.pdf"])
    assert papers() == []
    assert store.undo_label == before


def test_files_dropped_on_the_box_become_papers(qtbot, panel, files, papers):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    zone = panel.drop_zone
    QApplication.sendEvent(zone, QDragEnterEvent(QPoint(5, 5), copy, data, left, NONE))
    QApplication.sendEvent(zone, QDropEvent(QPointF(5, 5), copy, data, left, NONE))
    wait_for_jobs(qtbot)
    assert papers() == ["Lägesbild å", "Plan"]


def test_batches_that_follow_each_other_keep_their_order(qtbot, panel, files, papers, items):
    panel.adding.add(items[0], files[1:])
    panel.adding.add(items[0], files[:1])
    qtbot.waitUntil(lambda: papers() == ["Plan", "Lägesbild å"])


def test_an_item_that_is_removed_meanwhile_gets_nothing_and_it_is_told(
    qtbot, panel, files, items, do, store
):
    with qtbot.waitSignal(panel.adding.missed):
        panel.adding.add(items[1], files)
        do(delete_item, items[1])
    assert store.undo_label == "delete_item"
    assert panel.messages.texts()


def test_a_newer_file_takes_the_place_and_the_older_is_kept(
    qtbot, panel, add, files, read_item, items
):
    add(files[:1])
    newer = files[0].with_name("Lägesbild ny.pdf")
    newer.write_bytes(b"%PDF newer")
    panel.choose_file = lambda _window, _title: [newer]
    panel.ask_and_replace(panel.list.current_row())
    wait_for_jobs(qtbot)
    (paper,) = read_item(items[0]).attachments
    assert [version.file_name for version in paper.versions] == [newer.name, files[0].name]
    assert paper.title == "Lägesbild å"
    menu = panel.menu_for(panel.list.current_row())
    older = [action.text() for action in menu.actions() if action.text() == "Older versions"]
    assert older
    menu.close()


def test_keys_move_rename_and_remove(panel, add, files, papers, workspace):
    add(files)
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Down, ALT)
    assert papers() == ["Plan", "Lägesbild å"]
    assert panel.list.current_row().title == "Lägesbild å"
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    assert papers() == ["Plan"]
    workspace.undo()
    assert papers() == ["Plan", "Lägesbild å"]


def test_a_paper_is_renamed_in_place(qtbot, panel, add, files, papers):
    add(files[:1])
    opened = []
    panel.commands.open_file = opened.append
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_F2)
    editor = panel.list.findChild(QLineEdit)
    assert editor.text() == "Lägesbild å"
    editor.setText("Polisens lägesbild")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: papers() == ["Polisens lägesbild"])
    wait_for_jobs(qtbot)
    assert opened == []  # the Enter was the editor's


def test_a_dragged_paper_is_moved(panel, add, files, papers):
    add(files)
    assert panel.list.rows.moveRow(QModelIndex(), 1, QModelIndex(), 0)
    assert papers() == ["Plan", "Lägesbild å"]


def test_a_paper_can_go_to_another_item(panel, add, files, papers, items):
    add(files)
    panel.commands.give_to(panel.list.current_row().id, items[1], "2")
    assert papers() == ["Plan"]
    assert papers(1) == ["Lägesbild å"]


def test_enter_opens_a_copy_that_only_the_user_can_reach(qtbot, panel, add, files, workspace):
    add(files[:1])
    opened = []
    panel.commands.open_file = lambda file: opened.append((file, file.read_bytes())) or True
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(opened))
    file, content = opened[0]
    assert file.name == files[0].name
    assert content == files[0].read_bytes()
    assert workspace.places.opened in file.parents


def test_a_file_that_no_program_opens_is_told(qtbot, panel, add, files):
    add(files[:1])
    panel.commands.open_file = lambda _file: False
    panel.open_current()
    qtbot.waitUntil(lambda: bool(panel.messages.texts()))
    assert files[0].name in panel.messages.texts()[0]


def test_a_copy_is_saved_where_the_user_wants_it(qtbot, panel, add, files, tmp_path):
    add(files[:1])
    suggested = []
    place = tmp_path / "ut" / "kopia.pdf"
    place.parent.mkdir()
    panel.choose_place = lambda _window, _title, path: suggested.append(path.name) or place
    with qtbot.waitSignal(panel.commands.copied):
        panel.ask_and_save(panel.list.current_row().versions[0])
    assert suggested == [files[0].name]
    assert place.read_bytes() == files[0].read_bytes()


def test_a_place_that_cannot_be_written_is_told(qtbot, panel, add, files, tmp_path, workspace):
    add(files[:1])
    panel.choose_place = lambda _window, _title, _path: tmp_path / "borta" / "kopia.pdf"
    with qtbot.waitSignal(workspace.refused):
        panel.ask_and_save(panel.list.current_row().versions[0])


def test_space_asks_for_a_preview(qtbot, panel, add, files):
    add(files[:1])
    panel.list.setFocus()
    with qtbot.waitSignal(panel.preview_asked) as asked:
        QTest.keyClick(panel.list, Qt.Key.Key_Space)
    assert asked.args[0].file_name == files[0].name


def test_a_cancelled_dialog_adds_nothing(add, papers):
    add([])
    assert papers() == []
