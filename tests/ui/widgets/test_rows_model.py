"""A list that is shown anew keeps what is chosen and where it stands."""

from dataclasses import dataclass
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from est_desktop.ui.widgets.columns import Column
from est_desktop.ui.widgets.rows_model import RowsModel


@dataclass(frozen=True)
class Row:
    id: UUID
    name: str
    count: int = 0


def rows(*numbers, word="Rad"):
    return [Row(UUID(int=number), f"{word} {number}", number) for number in numbers]


@pytest.fixture
def model(qapp):
    return RowsModel(
        [
            Column("Namn", lambda row: row.name, tip=lambda row: f"Namnet är {row.name}"),
            Column("Antal", lambda row: str(row.count), right=True),
        ]
    )


@pytest.fixture
def view(model, qtbot):
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(300, 120)
    model.set_rows(rows(*range(1, 41)))
    view.show()
    return view


def test_it_is_a_model_as_qt_wants_it(model, qtmodeltester):
    model.set_rows(rows(1, 2, 3))
    qtmodeltester.check(model, force_py=True)


def test_the_cells_are_text_and_are_told_in_full(model):
    model.set_rows(rows(3))
    first, second = model.index(0, 0), model.index(0, 1)
    assert first.data() == "Rad 3"
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Namnet är Rad 3"
    assert second.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Namn"


def test_the_same_rows_shown_anew_keep_choice_and_scroll(view, model):
    view.setCurrentIndex(model.index(30, 0))
    scroll = view.verticalScrollBar().value()
    model.set_rows(rows(*range(1, 41), word="Ny"))
    assert view.currentIndex().row() == 30
    assert view.verticalScrollBar().value() == scroll
    assert model.index(30, 0).data() == "Ny 31"


def test_rows_in_another_order_keep_the_choice_on_its_row(view, model):
    view.setCurrentIndex(model.index(4, 0))
    model.set_rows(rows(*range(40, 0, -1)))
    assert model.row_at(view.currentIndex()).id == UUID(int=5)


def test_a_row_is_found_by_its_id(model):
    model.set_rows(rows(7, 8))
    assert model.row_of(UUID(int=8)) == 1
    assert model.row_of(UUID(int=9)) == -1
    assert model.row_of(None) == -1


def test_no_rows_at_all(model):
    model.set_rows(rows(1))
    model.set_rows([])
    assert model.rowCount() == 0
    model.set_rows([])
