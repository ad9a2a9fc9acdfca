"""The table of measures: sorted by its heads, moved in by keyboard."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final, TypeAlias
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from est_desktop.model.views.action_plan import PlanOrder
from est_desktop.model.views.record import MeasureRow
from est_desktop.ui.action_plan.plan_delegate import ROW_PX, PlanDelegate
from est_desktop.ui.action_plan.plan_model import COLUMNS, PlanModel
from est_desktop.ui.theme import px, theme

Index: TypeAlias = QModelIndex | QPersistentModelIndex
WIDTHS: Final = {
    PlanOrder.NUMBER: 88,
    PlanOrder.OWNER: 190,
    PlanOrder.DUE: 138,
    PlanOrder.STATUS: 124,
    PlanOrder.MEETING: 170,
}
"""Widths at 100 %; the text takes what is left."""
SEEN_FROM: Final = {PlanOrder.MEETING: 960, PlanOrder.OWNER: 620}
"""Below these widths, at 100 %, the inspector alone says so."""
WORD_ENDS_MS = 1000
"""A pause so long ends the word that is typed to find a measure."""


class PlanTable(QTableView):
    """Shows a model of keys, and tells which measure is current.

    Attributes:
        plan: The model.

    Signals:
        chosen: The id of the measure that became current, or None.
        opened: The user wants to change the current measure.
        remove_asked: The user wants it away.
        menu_asked: Where on the screen a menu for it shall open.
        typed: Letters typed to find a measure.
    """

    chosen = Signal(object)
    opened = Signal()
    remove_asked = Signal()
    menu_asked = Signal(QPoint)
    typed = Signal(str)

    def __init__(
        self,
        read_rows: Callable[[Sequence[UUID]], Sequence[MeasureRow]],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.plan = PlanModel(read_rows, today, self)
        self._word = ""
        self._told: UUID | None = None
        self._showing = False
        self._pause = QTimer(self, singleShot=True, interval=WORD_ENDS_MS)
        self._pause.timeout.connect(self._end_word)
        self.setModel(self.plan)
        self.setItemDelegate(PlanDelegate(today, self))
        self.setAccessibleName(self.tr("Measures"))
        self._behave()
        self._fit()
        theme().changed.connect(self._fit)
        self.activated.connect(lambda _: self.opened.emit())

    def show_keys(self, keys: tuple[UUID, ...], current: UUID | None) -> None:
        """Show these measures; the current one stays, or the one in its place takes over."""
        place = max(self.currentIndex().row(), 0)
        scroll = self.verticalScrollBar().value()
        self._showing = True
        self.plan.set_keys(keys)
        kept = self.plan.place_of(current)
        wanted = kept if kept >= 0 else min(place, len(keys) - 1)
        if wanted >= 0 and wanted != self.currentIndex().row():
            self.setCurrentIndex(self.plan.index(wanted, 0))
        self.verticalScrollBar().setValue(scroll)
        self._showing = False
        self._tell()

    def choose(self, key: UUID) -> bool:
        """Make a measure current and bring it into view; tell whether it is in the list."""
        place = self.plan.place_of(key)
        if place >= 0:
            self.setCurrentIndex(self.plan.index(place, 0))
            self.scrollTo(self.currentIndex())
        return place >= 0

    def current_key(self) -> UUID | None:
        """Return the current measure's id."""
        return self.plan.key_at(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        self._word += search
        self._pause.start()
        self.typed.emit(self._word)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._tell()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_asked.emit(event.globalPos())
            return
        place = self.visualRect(self.currentIndex()).center()
        self.menu_asked.emit(self.viewport().mapToGlobal(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, least in SEEN_FROM.items():
            self.setColumnHidden(COLUMNS.index(column), event.size().width() < px(least))

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
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSortIndicator(COLUMNS.index(PlanOrder.DUE), Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(px(ROW_PX))
        head = self.horizontalHeader()
        for place, column in enumerate(COLUMNS):
            if column is PlanOrder.TEXT:
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
            else:
                head.resizeSection(place, px(WIDTHS[column]))

    def _tell(self) -> None:
        key = self.current_key()
        if not self._showing and key != self._told:
            self._told = key
            self.chosen.emit(key)

    def _end_word(self) -> None:
        self._word = ""
