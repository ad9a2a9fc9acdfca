"""The plan as rows of a timeline: who answers stands over the measures."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import date
from itertools import accumulate
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from est_desktop.model.views.action_plan import PlanLane
from est_desktop.model.views.record import MeasureRow
from est_desktop.rules.swedish import number_text, short_date
from est_desktop.rules.timeline import bar_of
from est_desktop.ui.action_plan.measure_table import Index
from est_desktop.ui.action_plan.plan_model import PlanModel
from est_desktop.ui.action_plan.plan_words import spoken
from est_desktop.ui.tips import tip

ROOT = QModelIndex()
MEASURE_COLUMN, TIME_COLUMN = 0, 1


class TimelineModel(QAbstractTableModel):
    """Knows the keys of all measures in lanes, and reads those rows that are painted."""

    def __init__(
        self,
        read_rows: Callable[[Sequence[UUID]], Sequence[MeasureRow]],
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._plan = PlanModel(read_rows, today, self)
        self._lanes: tuple[PlanLane, ...] = ()
        self._heads: list[int] = []

    def show_lanes(self, keys: tuple[UUID, ...], lanes: tuple[PlanLane, ...]) -> None:
        """Show these measures, so many in the first lane, so many in the next."""
        self.beginResetModel()
        self._plan.set_keys(keys)
        self._lanes = lanes
        before = accumulate((lane.count for lane in lanes), initial=0)
        self._heads = [count + number for number, count in zip(range(len(lanes)), before)]  # noqa: B905
        self.endResetModel()

    def lane_at(self, row: int) -> PlanLane | None:
        """Return the lane whose head stands in a row, or None for a measure."""
        number = self._lane(row)
        return self._lanes[number] if number >= 0 and self._heads[number] == row else None

    def measure_at(self, index: Index) -> MeasureRow | None:
        """Return the measure at an index, reading its page if need be."""
        return self._plan.row_at(self._place(index))

    def key_at(self, index: Index) -> UUID | None:
        """Return the id of the measure at an index, or None where there is none."""
        return self._plan.key_at(self._place(index))

    def place_of(self, key: UUID | None) -> int:
        """Return which row shows a measure, -1 for none."""
        place = self._plan.place_of(key)
        if place < 0:
            return -1
        starts = [head - number for number, head in enumerate(self._heads)]
        return place + bisect_right(starts, place)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self._plan.rowCount() + len(self._lanes)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else TIME_COLUMN + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Measure"), self.tr("Time"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.lane_at(index.row()) is not None:
            return Qt.ItemFlag.NoItemFlags  # arrows go past it
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if not said and role != Qt.ItemDataRole.ToolTipRole:
            return None
        lane, row = self.lane_at(index.row()), self.measure_at(index)
        first = index.column() == MEASURE_COLUMN
        if lane is not None:
            return self._lane_words(lane) if first and said else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.text if first else self.days(row))
        return f"{spoken(row, self._today())}, {self.days(row)}" if first else self.days(row)

    def days(self, row: MeasureRow) -> str:
        """Return from when to when a measure goes on, in words."""
        bar = bar_of(row.start_date, row.created_on, row.due_date, self._today())
        if not bar.ends:
            return self.tr("from {first}, no last day").format(first=short_date(bar.first))
        words = self.tr("from {first} to {last}")
        return words.format(first=short_date(bar.first), last=short_date(bar.last))

    def _lane_words(self, lane: PlanLane) -> str:
        who = lane.organisation or self.tr("Nobody responsible yet")
        return f"{who} ({number_text(lane.count)})"

    def _lane(self, row: int) -> int:
        return bisect_right(self._heads, row) - 1

    def _place(self, index: Index) -> QModelIndex:
        """Return where the model of keys has the measure; nowhere for the head of a lane."""
        row = index.row()
        if not index.isValid() or self.lane_at(row) is not None:
            return ROOT
        return self._plan.index(row - self._lane(row) - 1, 0)
