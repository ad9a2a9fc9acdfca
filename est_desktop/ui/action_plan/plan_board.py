"""The action plan as a board (tavla): a column for each status, however many measures it holds."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QScrollArea, QVBoxLayout, QWidget

from est_desktop.model.enums import MeasureStatus
from est_desktop.model.views.record import MeasureRow
from est_desktop.ui.action_plan.plan_model import PlanModel
from est_desktop.ui.action_plan.plan_words import due_words, late_words, status_word
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.two_lines import Lines, TwoLinesDelegate

Index = QModelIndex | QPersistentModelIndex
WIDTH = 230
"""The least width of a column at 100 %."""


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

    def __init__(self, plan: PlanModel, today: Callable[[], date], words: str) -> None:
        super().__init__()
        self.plan, self._today = plan, today
        plan.setParent(self)
        self.setModel(plan)
        self.setAccessibleName(words)
        self.setUniformItemSizes(True)
        self.setMinimumWidth(px(WIDTH))
        self.setItemDelegate(TwoLinesDelegate(self._lines, self))
        self.doubleClicked.connect(lambda _: self.opened.emit())

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
        content = QWidget()
        row = QHBoxLayout(content)
        row.setSpacing(px(8))
        self.columns = {
            status: _Column(PlanModel(read_rows, today), today, status_word(status))
            for status in MeasureStatus
        }
        self._heads = {status: label("", "strong") for status in MeasureStatus}
        for status, column in self.columns.items():
            stack = QVBoxLayout()
            stack.addWidget(self._heads[status])
            stack.addWidget(column, 1)
            row.addLayout(stack, 1)
            column.opened.connect(self.opened)
            self._follow(status, column)
        self.setWidget(content)

    def show_keys(self, keys: Sequence[UUID], statuses: Mapping[UUID, MeasureStatus]) -> None:
        """Show these measures in their order, each in the column of its status."""
        for status, column in self.columns.items():
            mine = tuple(key for key in keys if statuses.get(key) is status)
            kept = column.plan.key_at(column.currentIndex())
            column.plan.set_keys(mine)
            self._heads[status].setText(f"{status_word(status)} ({len(mine)})")
            place = column.plan.place_of(kept)
            if place >= 0:
                column.setCurrentIndex(column.plan.index(place, 0))

    def _follow(self, status: MeasureStatus, column: _Column) -> None:
        def choose(key: object) -> None:
            if key is not None and column.hasFocus():
                self.chosen.emit(key)

        def aside(side: int, along: bool) -> None:  # noqa: FBT001 - as the signal gives it
            self._aside(status, side, along=along)

        column.chosen.connect(choose)
        column.aside.connect(aside)

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
        if not beside.currentIndex().isValid() and beside.plan.rowCount():
            beside.setCurrentIndex(beside.plan.index(0, 0))
        self.ensureWidgetVisible(beside)
