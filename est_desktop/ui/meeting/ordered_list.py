"""A list whose rows are chosen, put in order and changed by mouse and by keyboard."""

from collections.abc import Sequence
from typing import Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from est_desktop.ui.meeting.ordered_model import Ordered, OrderedModel

Index = QModelIndex | QPersistentModelIndex
R = TypeVar("R", bound=Ordered)


class OrderedList(QListView, Generic[R]):
    """Shows rows and tells which is current; there is always one if there are rows.

    The shortcuts of its actions come first while it has the focus, whatever the window does with
    the same keys.

    Attributes:
        rows: The model.

    Signals:
        chosen: Another row became current, or there is none any more; ask `current_row`.
        menu_asked: Where on the screen a menu for the current row shall open.
    """

    chosen = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, rows: OrderedModel[R], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        rows.setParent(self)
        self._told: UUID | None = None
        self._refreshing = False
        self.setModel(rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.set_editable(editable=True)

    def set_editable(self, *, editable: bool) -> None:
        """Let rows be dragged and files be dropped, or neither."""
        self.rows.editable = editable
        modes = QAbstractItemView.DragDropMode
        self.setDragDropMode(modes.DragDrop if editable else modes.NoDragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(editable)

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show these rows; the current one stays, or the nearest takes its place."""
        place = self.currentIndex().row()
        self._refreshing = True
        self.rows.set_rows(rows)
        if rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(min(max(place, 0), len(rows) - 1)))
        self._refreshing = False
        self.scheduleDelayedItemsLayout()
        self._tell()

    def current_row(self) -> R | None:
        """Return the current row, if there are rows."""
        index = self.currentIndex()
        return self.rows.rows[index.row()] if index.isValid() else None

    def choose(self, key: UUID | None) -> bool:
        """Make a row current and bring it into view; tell whether it is there."""
        place = self.rows.row_of(key)
        if place < 0:
            return False
        self.setCurrentIndex(self.rows.index(place))
        self.scrollTo(self.currentIndex())
        return True

    def step(self, by: int) -> None:
        """Make the next (1) or previous (-1) row current."""
        place = self.currentIndex().row() + by
        if 0 <= place < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(place))

    def event(self, event: QEvent) -> bool:
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and self._action_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._action_of(event)
        editing = self.state() == QAbstractItemView.State.EditingState
        if action is None or editing:  # a title's editor passes Enter on to the list
            super().keyPressEvent(event)
        elif action.isEnabled():
            action.trigger()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._tell()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if index.isValid():
                self.setCurrentIndex(index)
            self.menu_asked.emit(event.globalPos())
            return
        place = self.visualRect(self.currentIndex()).center()
        self.menu_asked.emit(self.viewport().mapToGlobal(place))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._mind(files=event.mimeData().hasUrls())
        super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._mind(files=event.mimeData().hasUrls())
        super().dragMoveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.scheduleDelayedItemsLayout()  # titles wrap anew
        super().resizeEvent(event)

    def _mind(self, *, files: bool) -> None:
        """Let files go on a row, and rows between rows."""
        self.rows.taking_files = files
        self.setDragDropOverwriteMode(files)

    def _action_of(self, event: QKeyEvent) -> QAction | None:
        pressed = event.keyCombination()
        mine = (
            action
            for action in self.actions()
            if any(keys.count() == 1 and keys[0] == pressed for keys in action.shortcuts())
        )
        return next(mine, None)

    def _tell(self) -> None:
        if self._refreshing:
            return
        row = self.current_row()
        told = row.id if row else None
        if told != self._told:
            self._told = told
            self.chosen.emit()
