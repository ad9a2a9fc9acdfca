"""The action plan as a board (tavla): a column for each status, however many measures it holds."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TypeAlias
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QScrollArea, QVBoxLayout, QWidget

from est_desktop.model.enums import MeasureStatus
from est_desktop.model.views.record import MeasureRow
from est_desktop.rules.swedish import number_text
from est_desktop.ui.action_plan.measure_table import Index
from est_desktop.ui.action_plan.plan_model import PlanModel
from est_desktop.ui.action_plan.plan_words import due_words, late_words, status_word
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.two_lines import Lines, TwoLinesDelegate

WIDTH = 230
"""The least width of a column at 100 %."""
PORTION = 200
"""So many keys of a column are read at a time."""
ROOT = QModelIndex()
ReadHeap: TypeAlias = Callable[[MeasureStatus, int, int], tuple[UUID, ...]]
"""Reads keys of a status in order: how many are left out at the beginning, and at most how many."""


class Heap(PlanModel):
    """The measures of one status: the first of them, and more when somebody scrolls to the end."""

    def __init__(
        self,
        status: MeasureStatus,
        read_rows: Callable[[Sequence[UUID]], Sequence[MeasureRow]],
        today: Callable[[], date],
    ) -> None:
        super().__init__(read_rows, today)
        self._status, self._total = status, 0
        self._read: ReadHeap = lambda _status, _start, _most: ()

    def show_heap(self, total: int, read: ReadHeap) -> None:
        """Show so many measures, of which as many are read as were read before."""
        self._read, self._total = read, total
        most = max(PORTION, self.rowCount())
        self.set_keys(read(self._status, 0, most) if total else ())

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self.rowCount() < self._total

    def fetchMore(self, parent: Index) -> None:
        more = self._read(self._status, self.rowCount(), PORTION)
        self.add_keys(more)
        if not more:
            self._total = self.rowCount()


class _Column(QListView):
    """The measures of one status; arrows to the sides go to the columns beside it.

    Signals:
        chosen: The measure (UUID) that is current, or None.
        opened: Enter or a double click.
        aside: One column to the right (1) or left (-1), and whether the measure goes along.
    """

    chosen = Signal(object)
    opened = Signal()
    aside = Signal(int, bool)

    def __init__(self, plan: Heap, today: Callable[[], date], words: str) -> None:
        super().__init__()
        self.plan, self._today = plan, today
        plan.setParent(self)
        self.setModel(plan)
        self.setAccessibleName(words)
        self.setUniformItemSizes(True)
        self.setMinimumWidth(px(WIDTH))
        self.setItemDelegate(TwoLinesDelegate(self._lines, self))
        self.doubleClicked.connect(lambda _: self.opened.emit())
        self.clicked.connect(lambda index: self.chosen.emit(plan.key_at(index)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        side = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if side is not None:
            along = event.modifiers() == Qt.KeyboardModifier.AltModifier
            self.aside.emit(side, along)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(self.plan.key_at(current))

    def go_to(self, key: UUID | None) -> bool:
        """Make a measure current; tell whether it stands here."""
        place = self.plan.place_of(key)
        if place >= 0:
            self.setCurrentIndex(self.plan.index(place, 0))
        return place >= 0

    def _lines(self, row: MeasureRow | None) -> Lines:
        if row is None:
            return Lines("")
        due = late_words(row, self._today()) or due_words(row)
        parts = (row.number, row.owner or row.organisation, due)
        detail = " · ".join(part for part in parts if part)
        return Lines(row.text, detail, icon="warning" if row.overdue else "")


class PlanBoard(QScrollArea):
    """Shows the measures that are looked for, each in the column of its status.

    Attributes:
        columns: The list of each status.

    Signals:
        chosen: The measure (UUID) that is current.
        opened: It shall be written on.
        moved: A measure (`MeasureRow`) shall get a status (`MeasureStatus`).
    """

    chosen = Signal(object)
    opened = Signal()
    moved = Signal(object, object)

    def __init__(
        self,
        read_rows: Callable[[Sequence[UUID]], Sequence[MeasureRow]],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._current: UUID | None = None
        self._showing = False
        content = QWidget()
        row = QHBoxLayout(content)
        row.setSpacing(px(8))
        self.columns = {
            status: _Column(Heap(status, read_rows, today), today, status_word(status))
            for status in MeasureStatus
        }
        self._heads = {status: label("", "strong") for status in MeasureStatus}
        for status, column in self.columns.items():
            stack = QVBoxLayout()
            stack.addWidget(self._heads[status])
            stack.addWidget(column, 1)
            row.addLayout(stack, 1)
            column.chosen.connect(self._choose)
            column.opened.connect(self.opened)
            self._follow(status, column)
        self.setWidget(content)

    def show_heaps(
        self, counts: Mapping[MeasureStatus, int], read: ReadHeap, current: UUID | None
    ) -> None:
        """Show so many measures in each column; the current one stays, wherever it stands now."""
        focused = any(column.hasFocus() for column in self.columns.values())
        self._showing, self._current = True, None
        for status, column in self.columns.items():
            kept = column.plan.key_at(column.currentIndex())
            column.plan.show_heap(counts[status], read)
            self._heads[status].setText(f"{status_word(status)} ({number_text(counts[status])})")
            column.go_to(kept)
        for column in self.columns.values():
            if column.go_to(current):
                self._current = current
                if focused:
                    column.setFocus(Qt.FocusReason.OtherFocusReason)
        self._showing = False
        self._mark()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._bring_into_view)  # the columns have no places yet

    def choose(self, key: UUID) -> bool:
        """Make a measure current and bring it into view; tell whether a column shows it."""
        found = any(column.go_to(key) for column in self.columns.values())
        self._bring_into_view()
        return found

    def current_key(self) -> UUID | None:
        """Return the current measure's id."""
        return self._current

    def _bring_into_view(self) -> None:
        for column in self.columns.values():
            if column.plan.place_of(self._current) >= 0:
                self.ensureWidgetVisible(column)

    def _follow(self, status: MeasureStatus, column: _Column) -> None:
        def aside(side: int, along: bool) -> None:  # noqa: FBT001 - as the signal gives it
            self._aside(status, side, along=along)

        column.aside.connect(aside)

    def _choose(self, key: object) -> None:
        if self._showing or not isinstance(key, UUID):
            return
        self._current = key
        self._mark()
        self.chosen.emit(key)

    def _mark(self) -> None:
        """Leave one measure marked on the whole board."""
        for column in self.columns.values():
            if self._current is None or column.plan.key_at(column.currentIndex()) != self._current:
                column.clearSelection()

    def _aside(self, status: MeasureStatus, side: int, *, along: bool) -> None:
        order = list(MeasureStatus)
        place = order.index(status) + side
        if not 0 <= place < len(order):
            return
        column = self.columns[status]
        row = column.plan.row_at(column.currentIndex())
        if along and row is not None:
            self.moved.emit(row, order[place])
            return
        beside = self.columns[order[place]]
        beside.setFocus(Qt.FocusReason.OtherFocusReason)
        if beside.currentIndex().isValid():
            beside.setCurrentIndex(beside.currentIndex())  # marks it again
            self._choose(beside.plan.key_at(beside.currentIndex()))
        elif beside.plan.rowCount():
            beside.setCurrentIndex(beside.plan.index(0, 0))
        self.ensureWidgetVisible(beside)
