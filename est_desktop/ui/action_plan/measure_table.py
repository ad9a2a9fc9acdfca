"""What is alike in the plan's tables: one measure is current, and keys work on it."""

from collections.abc import Callable
from typing import Protocol, TypeAlias
from uuid import UUID

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class Keyed(Protocol):
    """A model that knows which measure stands where."""

    def key_at(self, index: Index) -> UUID | None:
        """Return the id of the measure at an index, or None where there is none."""
        ...

    def place_of(self, key: UUID | None) -> int:
        """Return which row shows a measure, -1 for none."""
        ...


class MeasureTable(QTableView):
    """Shows a model of keys, and tells which measure is current.

    Signals:
        chosen: The id of the measure that became current, or None.
        opened: The user wants to change the current measure.
        remove_asked: The user wants it away.
        menu_asked: Where on the screen a menu for it shall open.
    """

    chosen = Signal(object)
    opened = Signal()
    remove_asked = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, keyed: Keyed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keyed = keyed
        self._told: UUID | None = None
        self._showing = False
        if isinstance(keyed, QAbstractItemModel):
            self.setModel(keyed)
        self.setAccessibleName(self.tr("Measures"))
        self._behave()
        self.activated.connect(lambda _: self.opened.emit())

    def choose(self, key: UUID) -> bool:
        """Make a measure current and bring it into view; tell whether it is in the list."""
        place = self._keyed.place_of(key)
        if place >= 0:
            self.setCurrentIndex(self.model().index(place, 0))
            self.scrollTo(self.currentIndex())
        return place >= 0

    def current_key(self) -> UUID | None:
        """Return the current measure's id."""
        return self._keyed.key_at(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._tell()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_asked.emit(event.globalPos())
            return
        place = self.visualRect(self.currentIndex()).center()
        self.menu_asked.emit(self.viewport().mapToGlobal(place))

    def refill(self, change: Callable[[], None], current: UUID | None) -> None:
        """Change what is shown; the current measure stays, or the one in its place takes over."""
        place = max(self.currentIndex().row(), 0)
        scroll = self.verticalScrollBar().value()
        self._showing = True
        change()
        kept = self._keyed.place_of(current)
        wanted = kept if kept >= 0 else self.nearest(min(place, self.model().rowCount() - 1))
        if wanted >= 0 and wanted != self.currentIndex().row():
            self.setCurrentIndex(self.model().index(wanted, 0))
        self.verticalScrollBar().setValue(scroll)
        self._showing = False
        self._tell()

    def nearest(self, place: int) -> int:
        """Return the row of a measure at or after a row."""
        return place

    def _behave(self) -> None:
        views = QAbstractItemView
        self.setSelectionBehavior(views.SelectionBehavior.SelectRows)
        self.setSelectionMode(views.SelectionMode.SingleSelection)
        self.setEditTriggers(views.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(views.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)

    def _tell(self) -> None:
        key = self.current_key()
        if not self._showing and key != self._told:
            self._told = key
            self.chosen.emit(key)
