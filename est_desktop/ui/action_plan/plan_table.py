"""The table of measures: sorted by its heads, moved in by keyboard."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from est_desktop.model.views.action_plan import PlanOrder
from est_desktop.model.views.record import MeasureRow
from est_desktop.ui.action_plan.measure_table import MeasureTable
from est_desktop.ui.action_plan.plan_delegate import ROW_PX, PlanDelegate
from est_desktop.ui.action_plan.plan_model import COLUMNS, PlanModel
from est_desktop.ui.theme import px, theme

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


class PlanTable(MeasureTable):
    """The plan, a line for each measure.

    Attributes:
        plan: The model.

    Signals:
        typed: Letters typed to find a measure.
    """

    typed = Signal(str)

    def __init__(
        self,
        read_rows: Callable[[Sequence[UUID]], Sequence[MeasureRow]],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        self.plan = PlanModel(read_rows, today)
        super().__init__(self.plan, parent)
        self.plan.setParent(self)
        self._word = ""
        self._pause = QTimer(self, singleShot=True, interval=WORD_ENDS_MS)
        self._pause.timeout.connect(self._end_word)
        self.setItemDelegate(PlanDelegate(today, self))
        head = self.horizontalHeader()
        head.setSortIndicator(COLUMNS.index(PlanOrder.DUE), Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self._fit()
        theme().changed.connect(self._fit)

    def show_keys(self, keys: tuple[UUID, ...], current: UUID | None) -> None:
        """Show these measures; the current one stays, or the one in its place takes over."""
        self.refill(lambda: self.plan.set_keys(keys), current)

    def keyboardSearch(self, search: str) -> None:
        self._word += search
        self._pause.start()
        self.typed.emit(self._word)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, least in SEEN_FROM.items():
            self.setColumnHidden(COLUMNS.index(column), event.size().width() < px(least))

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(px(ROW_PX))
        head = self.horizontalHeader()
        for place, column in enumerate(COLUMNS):
            if column is PlanOrder.TEXT:
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
            else:
                head.resizeSection(place, px(WIDTHS[column]))

    def _end_word(self) -> None:
        self._word = ""
