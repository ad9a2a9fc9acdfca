"""The agenda as a list: rows to choose, drag, drop files on and move by keyboard."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from est_desktop.model.views.agenda import AgendaRow
from est_desktop.ui.meeting.agenda_delegate import AgendaDelegate
from est_desktop.ui.meeting.agenda_model import AgendaModel
from est_desktop.ui.meeting.agenda_words import spoken_row

Index = QModelIndex | QPersistentModelIndex


class AgendaList(QListView):
    """Shows an agenda and tells which row is current; there is always one if there are rows.

    Attributes:
        rows: The model.

    Signals:
        chosen: The id of the row that became current, or None when there is none.
        menu_asked: Where on the screen a menu for the current row shall open.
    """

    chosen = Signal(object)
    menu_asked = Signal(object)

    def __init__(self, *, editable: bool = True, parent: QWidget | None = None) -> None:
        """Begin empty.

        Args:
            editable: False for a list that is only read: nothing can be dragged or dropped.
            parent: Owns the list.
        """
        super().__init__(parent)
        self.rows = AgendaModel(spoken_row, self)
        self._told: UUID | None = None
        self._refreshing = False
        self.setModel(self.rows)
        self.setItemDelegate(AgendaDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Agenda"))
        self.set_editable(editable=editable)

    def set_editable(self, *, editable: bool) -> None:
        """Let rows be dragged and files be dropped, or neither."""
        self.rows.editable = editable
        modes = QAbstractItemView.DragDropMode
        self.setDragDropMode(modes.DragDrop if editable else modes.NoDragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(editable)

    def show_rows(self, rows: Sequence[AgendaRow]) -> None:
        """Show these rows; the current one stays, or the nearest takes its place."""
        place = self.currentIndex().row()
        self._refreshing = True
        self.rows.set_rows(rows)
        if rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(min(max(place, 0), len(rows) - 1)))
        self._refreshing = False
        self.scheduleDelayedItemsLayout()
        self._tell()

    def current_row(self) -> AgendaRow | None:
        """Return the current row, if there are rows."""
        index = self.currentIndex()
        return self.rows.rows[index.row()] if index.isValid() else None

    def choose(self, item_id: UUID | None) -> bool:
        """Make a row current and bring it into view; tell whether it is there."""
        place = self.rows.row_of(item_id)
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

    def keyboardSearch(self, search: str) -> None:
        numbered = (row.id for row in self.rows.rows if row.number == search)
        if not (search[:1].isdigit() and self.choose(next(numbered, None))):
            super().keyboardSearch(search)

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
        self.setDragDropOverwriteMode(event.mimeData().hasUrls())
        super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        # files go on a row, rows go between them
        self.setDragDropOverwriteMode(event.mimeData().hasUrls())
        super().dragMoveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.scheduleDelayedItemsLayout()  # titles wrap anew
        super().resizeEvent(event)

    def _tell(self) -> None:
        if self._refreshing:
            return
        row = self.current_row()
        told = row.id if row else None
        if told != self._told:
            self._told = told
            self.chosen.emit(told)
