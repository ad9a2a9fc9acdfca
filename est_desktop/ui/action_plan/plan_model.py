"""The action plan as a table that opens at once, however long it is."""

from collections import OrderedDict
from collections.abc import Callable, Container, Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from est_desktop.model.views.action_plan import PlanOrder
from est_desktop.model.views.record import MeasureRow
from est_desktop.ui.action_plan.measure_table import Index
from est_desktop.ui.action_plan.plan_words import due_words, late_words, spoken, status_word
from est_desktop.ui.tips import tip

ROOT = QModelIndex()
MEASURE = Qt.ItemDataRole.UserRole
"""The role that the delegate reads: a `MeasureRow`."""
PAGE_ROWS = 100
"""Rows read at a time: more than a tall screen shows, read in a few milliseconds."""
MOST_PAGES = 20
"""Pages kept; the one not looked at for longest goes first."""
COLUMNS: Final = (
    PlanOrder.NUMBER,
    PlanOrder.TEXT,
    PlanOrder.OWNER,
    PlanOrder.DUE,
    PlanOrder.STATUS,
    PlanOrder.MEETING,
)
"""From left to right; each column is what clicking its head sorts by."""


class PlanModel(QAbstractTableModel):
    """Knows the keys of all measures in order, and reads those rows that are painted.

    Signals:
        sort_asked: A `PlanOrder`, and whether from the end. Who owns the model sorts the keys.
    """

    sort_asked = Signal(object, bool)

    def __init__(
        self,
        read_rows: Callable[[Sequence[UUID]], Sequence[MeasureRow]],
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read_rows, self._today = read_rows, today
        self._keys: tuple[UUID, ...] = ()
        self._pages: OrderedDict[int, dict[UUID, MeasureRow]] = OrderedDict()
        self._heads = {
            PlanOrder.NUMBER: self.tr("No"),
            PlanOrder.TEXT: self.tr("Measure"),
            PlanOrder.OWNER: self.tr("Responsible"),
            PlanOrder.DUE: self.tr("Due"),
            PlanOrder.STATUS: self.tr("Status"),
            PlanOrder.MEETING: self.tr("Meeting"),
        }

    def set_keys(self, keys: tuple[UUID, ...]) -> None:
        """Show these measures; nothing is read yet. The same keys again: rows are read anew."""
        self._pages.clear()
        if keys == self._keys:
            if keys:
                last = self.index(len(keys) - 1, len(COLUMNS) - 1)
                self.dataChanged.emit(self.index(0, 0), last, [])
            return
        self.beginResetModel()
        self._keys = keys
        self.endResetModel()

    def add_keys(self, keys: tuple[UUID, ...]) -> None:
        """Show these measures too, after the others."""
        if not keys:
            return
        place = len(self._keys)
        self._pages.pop(place // PAGE_ROWS, None)  # it was not full
        self.beginInsertRows(ROOT, place, place + len(keys) - 1)
        self._keys += keys
        self.endInsertRows()

    def key_at(self, index: Index) -> UUID | None:
        """Return the id of the measure at an index, or None outside the list."""
        return self._keys[index.row()] if self._is_there(index) else None

    def row_at(self, index: Index) -> MeasureRow | None:
        """Return the measure at an index, reading its page if need be; None if it is gone."""
        if not self._is_there(index):
            return None
        key, page = self._keys[index.row()], index.row() // PAGE_ROWS
        if page not in self._pages:
            keys = self._keys[page * PAGE_ROWS : (page + 1) * PAGE_ROWS]
            self._pages[page] = {row.id: row for row in self._read_rows(keys)}
            if len(self._pages) > MOST_PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page].get(key)

    def place_of(self, key: UUID | None) -> int:
        """Return which row shows a measure, -1 for none."""
        try:
            return self._keys.index(key) if key else -1
        except ValueError:
            return -1

    def first_of(self, wanted: Container[UUID], start: int) -> UUID | None:
        """Return the first of some measures from a place on, going round at the end."""
        order = (*self._keys[start:], *self._keys[:start])
        return next((key for key in order if key in wanted), None)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[COLUMNS[section]]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == MEASURE:
            return row
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            whole = column is PlanOrder.NUMBER  # the first cell tells the row, the others theirs
            return spoken(row, self._today()) if whole else self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column is PlanOrder.TEXT:
            return tip(row.text)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(COLUMNS):
            self.sort_asked.emit(COLUMNS[column], order is Qt.SortOrder.DescendingOrder)

    def _is_there(self, index: Index) -> bool:
        return index.isValid() and 0 <= index.row() < len(self._keys)

    def _text(self, row: MeasureRow, column: PlanOrder) -> str:
        late = late_words(row, self._today())
        return {
            PlanOrder.NUMBER: row.number,
            PlanOrder.TEXT: row.text,
            PlanOrder.OWNER: ", ".join(part for part in (row.owner, row.organisation) if part),
            PlanOrder.DUE: ", ".join(part for part in (due_words(row), late) if part),
            PlanOrder.STATUS: status_word(row.status),
            PlanOrder.MEETING: row.meeting,
        }[column]
