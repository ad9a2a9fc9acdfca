"""What has happened in an area, as a time line or as a table, with buttons for the kinds."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from est_desktop.model.views.areas import AreaEntry, EntryKind, TimeLine
from est_desktop.queries.area_line import time_line
from est_desktop.rules.swedish import number_text
from est_desktop.ui.areas.area_words import kinds_word
from est_desktop.ui.areas.chip_row import ChipRow
from est_desktop.ui.areas.entry_table import EntryOrder, EntryTable, order_word
from est_desktop.ui.areas.time_line_list import TimeLineList
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import XL, L, S
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import button
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.empty_state import EmptyState
from est_desktop.ui.workspace import Workspace

PAGE = 100
"""So many entries are read at first, and so many more each time."""
MOST_SORTED = 5000
"""The table reads so many at once: what is sorted shall not lack something older."""


class EntriesPanel(QWidget):
    """Reads itself when told to.

    Attributes:
        chips: One button for each kind; pressed ones narrow what is shown.
        list, table: The two ways to see it.
        trends: A place above the time line for the trend of the area's counts.
        more: Reads more of the time line.

    Signals:
        opened: An entry to open.
    """

    opened = Signal(AreaEntry)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._area: UUID | None = None
        self._limit = PAGE
        self._as_table = False
        self.chips = {kind: self._chip(kind) for kind in EntryKind}
        self.order: ChoiceField[EntryOrder] = ChoiceField()
        self.order.set_choices([(order, order_word(order)) for order in EntryOrder])
        self.order.show_choice(EntryOrder.NEWEST)
        self.order.setAccessibleName(tr("Sorted by"))
        self.list, self.table = TimeLineList(), EntryTable()
        self.more = button("", self._read_more)
        self.trends = QVBoxLayout()
        self._make_empty()
        self._lay_out()
        self.order.chosen.connect(lambda _: self.refresh())
        self.table.sort_asked.connect(self._sort)
        self.list.opened.connect(self.opened)
        self.table.opened.connect(self.opened)

    def show_area(self, area_id: UUID | None, *, as_table: bool) -> None:
        """Show what has happened in an area, one way or the other; None for no area."""
        if area_id != self._area:
            self._limit = PAGE
        self._area, self._as_table = area_id, as_table
        self.order.setVisible(as_table)
        self.refresh()

    def refresh(self) -> None:
        """Read anew."""
        area_id = self._area
        if area_id is None:
            return
        wanted = [kind for kind, chip in self.chips.items() if chip.isChecked()] or list(EntryKind)
        limit = MOST_SORTED if self._as_table else self._limit
        told = self._workspace.read(lambda session: time_line(session, area_id, wanted, limit))
        self._show_counts(told)
        if self._as_table:
            self.table.show_entries(told.entries, self.order.current())
        else:
            self.list.show_entries(told.entries)
        shown = self._table if self._as_table else self.list
        self._views.setCurrentWidget(shown if told.entries else self._empty)
        left = told.of - len(told.entries)
        self.more.setVisible(not self._as_table and left > 0)
        self.more.setText(tr("Sho&w more ({left} left)").format(left=number_text(left)))

    def _show_counts(self, told: TimeLine) -> None:
        for kind, chip in self.chips.items():
            count = told.counts[kind]
            chip.setText(f"{kinds_word(kind)} {number_text(count)}")
            chip.setEnabled(bool(count) or chip.isChecked())
        self._row.fit()

    def _read_more(self) -> None:
        self._limit += PAGE
        self.refresh()
        self.list.setFocus()

    def _sort(self, order: EntryOrder) -> None:
        self.order.show_choice(order)
        self.refresh()

    def _chip(self, kind: EntryKind) -> QPushButton:
        chip = button(kinds_word(kind), self._narrow, variant="chip")
        chip.setCheckable(True)
        chip.setToolTip(tr("Show only these; several can be chosen"))
        return chip

    def _narrow(self) -> None:
        self._limit = PAGE
        self.refresh()

    def _make_empty(self) -> None:
        self._empty = EmptyState(
            "history",
            tr("Nothing here yet"),
            tr(
                "Items, decisions, measures and reports that concern the area stand here, and what "
                "public lists have called it."
            ),
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(px(XL), px(S), px(XL), px(S))
        row.setSpacing(px(S))
        self._row = ChipRow(list(self.chips.values()))
        row.addWidget(self._row, 1)
        row.addWidget(self.order, 0, Qt.AlignmentFlag.AlignTop)
        self._views = QStackedWidget()
        self._table = QWidget()
        beside = QVBoxLayout(self._table)
        beside.setContentsMargins(px(L), 0, px(L), 0)
        beside.addWidget(self.table)
        for view in (self.list, self._table, self._empty):
            self._views.addWidget(view)
        below = QHBoxLayout()
        below.setContentsMargins(px(L), px(S), px(L), px(S))
        below.addWidget(self.more)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.trends)
        column.addLayout(row)
        column.addWidget(self._views, 1)
        column.addLayout(below)
        self.more.hide()
