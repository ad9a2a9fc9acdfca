"""A list with an order shows what it is given, keeps the place, and asks before it moves."""

from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt, QUrl

from est_desktop.ui.meeting.ordered_model import OrderedModel
from tests.ui.meeting.agenda_rows import agenda_row, agenda_rows

ROOT = QModelIndex()
LOCAL = Path("/mappen/Lägesbild.pdf")


def new_model():
    return OrderedModel(lambda row, of: f"{row.number} av {of}")


@pytest.fixture
def model(qapp):
    model = new_model()
    model.set_rows(agenda_rows(1, 2, 3, 4))
    return model


@pytest.fixture
def moves(model):
    """The moves that the model has asked for."""
    asked = []

    def move(item, before):
        asked.append((item.int, before.int if before else None))
        return True

    model.move_by(move)
    return asked


def numbers(model):
    return [row.id.int for row in model.rows]


def test_the_model_keeps_qts_laws(qtmodeltester, model):
    qtmodeltester.check(model)
    model.set_rows(agenda_rows(3, 1, 5))
    qtmodeltester.check(model)


def test_a_row_says_its_title_and_all_of_itself_to_a_screen_reader(model):
    assert model.index(1).data() == "Ärende 2"
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "2 av 4"


@given(st.lists(st.integers(1, 9), unique=True), st.lists(st.integers(1, 9), unique=True))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_what_is_kept_is_still_itself_whatever_rows_come(qapp, before, after):
    model = new_model()
    model.set_rows(agenda_rows(*before))
    kept = {n: QPersistentModelIndex(model.index(at)) for at, n in enumerate(before)}
    model.set_rows(agenda_rows(*after))
    assert numbers(model) == after
    for n, index in kept.items():
        assert index.isValid() == (n in after)
        if index.isValid():
            assert model.rows[index.row()].id == UUID(int=n)


def test_new_facts_of_the_same_rows_change_them_in_place(qtbot, model):
    index = QPersistentModelIndex(model.index(1))
    with qtbot.waitSignal(model.dataChanged):
        model.set_rows((agenda_row(1), agenda_row(2, "Bränder"), agenda_row(3), agenda_row(4)))
    assert index.data() == "Bränder"


@pytest.mark.parametrize(
    ("source", "before", "asked"),
    [(0, 2, (1, 3)), (0, 4, (1, None)), (3, 0, (4, 1)), (2, 1, (3, 2))],
)
def test_a_move_names_the_row_and_the_one_it_shall_stand_before(
    model, moves, source, before, asked
):
    assert model.moveRow(ROOT, source, ROOT, before)
    assert moves == [asked]
    assert numbers(model) == [1, 2, 3, 4]  # the store has the say


@pytest.mark.parametrize(("source", "before"), [(1, 1), (1, 2), (0, 9)])
def test_a_move_to_where_it_stands_is_none(model, moves, source, before):
    assert not model.moveRows(ROOT, source, 1, ROOT, before)
    assert moves == []


def test_two_rows_are_not_moved_at_once(model, moves):
    assert not model.moveRows(ROOT, 0, 2, ROOT, 4)
    assert moves == []


def test_a_refused_move_is_refused_to_qt_as_well(model):
    model.move_by(lambda _item, _before: False)
    assert not model.moveRow(ROOT, 0, ROOT, 4)


def dragged(*urls):
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


def test_files_dropped_on_a_row_are_that_rows(qtbot, model):
    files = dragged(QUrl.fromLocalFile(str(LOCAL)).toString(), "file:///mappen/b.pdf")
    action, row = Qt.DropAction.CopyAction, model.index(1)
    assert model.canDropMimeData(files, action, -1, -1, row)
    with qtbot.waitSignal(model.files_dropped) as told:
        assert model.dropMimeData(files, action, -1, -1, row)
    assert told.args == [UUID(int=2), [LOCAL, Path("/mappen/b.pdf")]]


def test_rows_go_between_rows_and_files_on_them(model):
    on_it = Qt.ItemFlag.ItemIsDropEnabled
    assert not model.flags(model.index(0)) & on_it
    model.taking_files = True
    assert model.flags(model.index(0)) & on_it


def test_files_between_rows_and_addresses_of_the_web_are_refused(model):
    action = Qt.DropAction.CopyAction
    assert not model.canDropMimeData(dragged("file:///a.pdf"), action, 1, 0, ROOT)
    web = dragged("file:///a.pdf", "https://exempel.se/b.pdf")
    assert not model.canDropMimeData(web, action, -1, -1, model.index(0))
    assert not model.dropMimeData(web, action, -1, -1, model.index(0))


def test_qt_may_not_take_the_source_of_a_dragged_row_away(model):
    data = model.mimeData([model.index(0)])
    assert model.canDropMimeData(data, Qt.DropAction.MoveAction, 2, 0, ROOT)
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, 2, 0, ROOT)


def test_a_list_that_is_only_read_takes_nothing(model, moves):
    model.editable = False
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.flags(ROOT) & Qt.ItemFlag.ItemIsDropEnabled
    assert not model.moveRow(ROOT, 0, ROOT, 4)
    files = dragged("file:///a.pdf")
    assert not model.canDropMimeData(files, Qt.DropAction.CopyAction, -1, -1, model.index(0))
    assert moves == []


def test_a_title_that_is_typed_in_place_is_asked_for(qtbot, model):
    assert not model.setData(model.index(0), "Bränder")
    model.titles_editable = True
    with qtbot.waitSignal(model.titled) as told:
        assert model.setData(model.index(0), "Bränder")
    assert told.args == [UUID(int=1), "Bränder"]
    assert model.index(0).data() == "Ärende 1"


def test_an_index_from_elsewhere_says_nothing(model):
    assert model.data(ROOT) is None
    assert model.data(model.index(0), Qt.ItemDataRole.CheckStateRole) is None
