"""The list of those called, to tick with Space and to find by typing."""

from typing import TypeAlias
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from est_desktop.model.views.record import AttendanceRow
from est_desktop.ui.meeting.attendance_delegate import AttendanceDelegate
from est_desktop.ui.meeting.attendance_model import AttendanceModel

Index: TypeAlias = QModelIndex | QPersistentModelIndex
WORD_ENDS_MS = 1000
"""A pause so long ends the word that is typed to find somebody."""


class AttendanceList(QListView):
    """Shows people under their organisations and tells who is current.

    Attributes:
        people: The model.

    Signals:
        chosen: The id of the row that became current, or None.
        menu_asked: Where on the screen a menu for the current row shall open.
        remove_asked: The current person shall go (Delete).
    """

    chosen = Signal(object)
    menu_asked = Signal(object)
    remove_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people = AttendanceModel(self)
        self._typed = ""
        self._told: UUID | None = None
        self._word = QTimer(self, singleShot=True, interval=WORD_ENDS_MS)
        self._word.timeout.connect(self._end_word)
        self.setModel(self.people)
        self.setItemDelegate(AttendanceDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Participants"))

    def current_row(self) -> AttendanceRow | None:
        """Return who is current, if anybody is called."""
        entry = self.people.entry_at(self.currentIndex())
        return entry.row if entry else None

    def choose(self, attendance_id: UUID | None) -> bool:
        """Make somebody current and bring the row into view; tell whether that went."""
        index = self.people.index_of(attendance_id) if attendance_id else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def choose_place(self, place: int) -> None:
        """Make the person at a place current, or the last one before it."""
        for row in range(min(place, self.people.rowCount() - 1), -1, -1):
            entry = self.people.entry_at(self.people.index(row))
            if entry and entry.row:
                self.choose(entry.row.id)
                return
        self.setCurrentIndex(self.people.first_person())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Go to the next person whose role or name begins with what is typed."""
        self._typed += search.casefold()
        self._word.start()
        start = self.currentIndex().row() + (1 if len(self._typed) == 1 else 0)
        count = self.people.rowCount()
        for step in range(count):
            index = self.people.index((start + step) % count)
            entry = self.people.entry_at(index)
            texts = (entry.row.role, entry.row.name) if entry and entry.row else ()
            if any(text.casefold().startswith(self._typed) for text in texts):
                self.setCurrentIndex(index)
                return

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        row = self.current_row()
        told = row.id if row else None
        if told != self._told:
            self._told = told
            self.chosen.emit(told)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if self.people.entry_at(index) and index.flags():
                self.setCurrentIndex(index)
            self.menu_asked.emit(event.globalPos())
            return
        place = self.visualRect(self.currentIndex()).center()
        self.menu_asked.emit(self.viewport().mapToGlobal(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def _end_word(self) -> None:
        self._typed = ""
