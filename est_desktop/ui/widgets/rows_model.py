"""A list whose rows are all at hand."""

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject

from est_desktop.ui.widgets.columns import ROOT, Column, ColumnsModel, Index


class Identified(Protocol):
    """A row that can be told from the others."""

    @property
    def id(self) -> UUID:
        """Its id."""


I = TypeVar("I", bound=Identified)  # noqa: E741


class RowsModel(ColumnsModel[I], Generic[I]):
    """Shows rows; knows nothing of what they mean or where they come from."""

    def __init__(self, columns: Sequence[Column[I]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self.rows: tuple[I, ...] = ()

    def set_rows(self, rows: Sequence[I]) -> None:
        """Show these rows instead; where the ids are the same, selection and scroll stay."""
        old, new = [row.id for row in self.rows], [row.id for row in rows]
        if rows and old == new:
            self.rows = tuple(rows)
            last = self.index(len(rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [])
        elif rows and set(old) == set(new):
            self._reorder(rows, old, new)
        else:
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()

    def row_at(self, index: Index) -> I:
        """Return the row behind a valid index."""
        return self.rows[index.row()]

    def row_of(self, key: UUID | None) -> int:
        """Return where the row with an id stands; -1 if it is not there."""
        return next((place for place, row in enumerate(self.rows) if row.id == key), -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def _reorder(self, rows: Sequence[I], old: list[UUID], new: list[UUID]) -> None:
        self.layoutAboutToBeChanged.emit()  # takes no arguments in Qt 6.11's binding
        before = self.persistentIndexList()
        place = {key: row for row, key in enumerate(new)}
        after = [self.index(place[old[index.row()]], index.column()) for index in before]
        self.rows = tuple(rows)
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
