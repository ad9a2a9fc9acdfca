"""What has happened in an area as a table that can be sorted."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from est_desktop.model.views.areas import AreaEntry
from est_desktop.rules.sorting import sort_key
from est_desktop.rules.swedish import iso_date
from est_desktop.ui.action_plan.plan_words import status_word
from est_desktop.ui.areas.area_words import (
    entry_title,
    held_words,
    kind_word,
    short_level,
    spoken_entry,
)
from est_desktop.ui.theme import px, theme
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.columns import Column
from est_desktop.ui.widgets.rows_model import RowsModel

WIDTHS = (92, 140, 0, 196, 96, 130)
"""Widths at 100 %; the title takes the rest."""
NEEDED = {5: 840, 3: 640}
"""Columns that are left out where the table is narrower than this at 100 %."""
TITLE = 2


class EntryOrder(StrEnum):
    """What the table is sorted by; the places of its columns."""

    NEWEST = "newest"
    OLDEST = "oldest"
    KIND = "kind"
    TITLE = "title"
    SOURCE = "source"
    STATUS = "status"


ORDERS: dict[EntryOrder, Callable[[AreaEntry], Any]] = {
    EntryOrder.NEWEST: lambda entry: -entry.day.toordinal(),
    EntryOrder.OLDEST: lambda entry: entry.day,
    EntryOrder.KIND: lambda entry: sort_key(kind_word(entry.kind)),
    EntryOrder.TITLE: lambda entry: sort_key(entry_title(entry)),
    EntryOrder.SOURCE: lambda entry: sort_key(entry.source),
    EntryOrder.STATUS: lambda entry: sort_key(how_it_stands(entry)),
}
OF_COLUMN = (
    EntryOrder.NEWEST,
    EntryOrder.KIND,
    EntryOrder.TITLE,
    EntryOrder.SOURCE,
    EntryOrder.STATUS,
)
"""What a click on the heading of a column sorts by."""


class EntryTable(QTableView):
    """Enter opens the row; a heading sorts, and once more the other way for days.

    Signals:
        opened: An entry to open.
        sort_asked: What it shall be sorted by.
    """

    opened = Signal(AreaEntry)
    sort_asked = Signal(EntryOrder)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.order = EntryOrder.NEWEST
        columns: list[Column[AreaEntry]] = [
            Column(tr("Day"), lambda entry: iso_date(entry.day), spoken_entry),
            Column(tr("Kind"), lambda entry: kind_word(entry.kind)),
            Column(tr("Title"), entry_title),
            Column(tr("Source"), lambda entry: entry.source),
            Column(tr("Status"), how_it_stands),
            Column(tr("Classified then"), lambda entry: held_words(entry.held)),
        ]
        self.rows = RowsModel[AreaEntry](columns, self)
        self.setModel(self.rows)
        self.setAccessibleName(tr("What has happened in the area"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.sectionClicked.connect(self._sort_by_column)
        self.doubleClicked.connect(lambda _: self._open())
        theme().changed.connect(self._fit)
        self._fit()

    def show_entries(self, entries: Sequence[AreaEntry], order: EntryOrder) -> None:
        """Show these entries in an order; the current one stays current."""
        self.order = order
        chosen = self.current_entry()
        self.rows.set_rows(sorted(entries, key=ORDERS[order]))
        place = self.rows.row_of(chosen.id) if chosen else -1
        if entries:
            self.setCurrentIndex(self.rows.index(max(place, 0), 0))

    def current_entry(self) -> AreaEntry | None:
        """Return the current entry, if there are any."""
        index = self.currentIndex()
        return self.rows.row_at(index) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, needed in NEEDED.items():
            self.setColumnHidden(column, self.width() < px(needed))

    def _open(self) -> None:
        entry = self.current_entry()
        if entry is not None:
            self.opened.emit(entry)

    def _sort_by_column(self, column: int) -> None:
        if column < len(OF_COLUMN):
            wanted = OF_COLUMN[column]
            again = wanted is EntryOrder.NEWEST and self.order is EntryOrder.NEWEST
            self.sort_asked.emit(EntryOrder.OLDEST if again else wanted)

    def _fit(self) -> None:
        for column, width in enumerate(WIDTHS):
            if width:
                self.setColumnWidth(column, px(width))
        self.verticalHeader().setDefaultSectionSize(px(34))


def order_word(order: EntryOrder) -> str:
    """Return what the table is sorted by, in words."""
    return {
        EntryOrder.NEWEST: tr("Newest first"),
        EntryOrder.OLDEST: tr("Oldest first"),
        EntryOrder.KIND: tr("Kind"),
        EntryOrder.TITLE: tr("Title"),
        EntryOrder.SOURCE: tr("Source"),
        EntryOrder.STATUS: tr("Status"),
    }[order]


def how_it_stands(entry: AreaEntry) -> str:
    """Return the status of a measure, or the level that something was judged at."""
    return status_word(entry.status) if entry.status else short_level(entry.level)
