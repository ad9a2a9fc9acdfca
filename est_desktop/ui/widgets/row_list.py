"""A list of rows of which one is chosen, moved and removed by keyboard as by mouse."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from est_desktop.ui.widgets.columns import Column
from est_desktop.ui.widgets.rows_model import Identified, RowsModel
from est_desktop.ui.widgets.two_lines import Lines, TwoLinesDelegate

Index = QModelIndex | QPersistentModelIndex
I = TypeVar("I", bound=Identified)  # noqa: E741


class RowList(QListView, Generic[I]):
    """Shows rows and tells which is current; there is always one if there are rows.

    Attributes:
        rows: The model.

    Signals:
        chosen: The id of the row that became current, or None when there is none.
        move_asked: By how many places the current row shall move, -1 or 1 (Alt+Up, Alt+Down).
        remove_asked: The current row shall go (Delete).
        write_asked: The current row shall be written in (Enter).
    """

    chosen = Signal(object)
    move_asked = Signal(int)
    remove_asked = Signal()
    write_asked = Signal()

    def __init__(
        self, name: str, lines_of: Callable[[I], Lines], parent: QWidget | None = None
    ) -> None:
        """Show no rows yet.

        Args:
            name: What screen readers call the list.
            lines_of: What a row says.
            parent: Owns the list.
        """
        super().__init__(parent)
        self.rows = RowsModel[I]([Column(name, lambda row: _spoken(lines_of(row)))], self)
        self._told: UUID | None = None
        self._refreshing = False
        self.setAccessibleName(name)
        self.setModel(self.rows)
        self.setItemDelegate(TwoLinesDelegate(lines_of, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(lambda _: self.write_asked.emit())

    def show_rows(self, rows: Sequence[I]) -> None:
        """Show these rows; the current one stays, or the nearest takes its place."""
        key, place = self.current_key(), self.currentIndex().row()
        self._refreshing = True
        self.rows.set_rows(rows)
        if (rows and self.current_key() != key) or not self.currentIndex().isValid():
            kept = self.rows.row_of(key)
            nearest = min(max(place, 0), len(rows) - 1)
            self.setCurrentIndex(self.rows.index(kept if kept >= 0 else nearest, 0))
        self._refreshing = False
        self._tell()

    def current_row(self) -> I | None:
        """Return the current row, if there are rows."""
        index = self.currentIndex()
        return self.rows.row_at(index) if index.isValid() else None

    def current_key(self) -> UUID | None:
        """Return the id of the current row."""
        row = self.current_row()
        return row.id if row else None

    def choose(self, key: UUID | None) -> bool:
        """Make a row current and bring it into view; tell whether it is there."""
        place = self.rows.row_of(key)
        if place < 0:
            return False
        self.setCurrentIndex(self.rows.index(place, 0))
        self.scrollTo(self.currentIndex())
        return True

    def event(self, event: QEvent) -> bool:
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and _command(event):
            event.accept()  # whatever the window does with the same keys
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = _command(event)
        if by is None:
            super().keyPressEvent(event)
        elif self.current_row() is not None:
            self.move_asked.emit(by) if by else self.remove_asked.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._tell()

    def _tell(self) -> None:
        if self._refreshing:
            return
        key = self.current_key()
        if key != self._told:
            self._told = key
            self.chosen.emit(key)


def _command(event: QKeyEvent) -> int | None:
    """Return what a key asks for: -1 or 1 to move, 0 to remove; None for anything else."""
    alt = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier
    if alt:
        return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
    plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
    return 0 if plain and event.key() == Qt.Key.Key_Delete else None


def _spoken(lines: Lines) -> str:
    return ", ".join(part for part in (lines.title, lines.detail) if part)
