"""The table of meetings: Enter opens, Delete removes, the menu key tells what else can be done."""

from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from est_desktop.model.views.meetings import MeetingList, MeetingRow
from est_desktop.ui.meetings.meetings_delegate import GROUP, ROW, MeetingsDelegate
from est_desktop.ui.meetings.meetings_model import Column, MeetingsModel
from est_desktop.ui.theme import px, theme

WIDTHS = {
    Column.DATE: 148,
    Column.AREAS: 264,
    Column.PLACE: 130,
    Column.ITEMS: 82,
    Column.PAPERS: 82,
    Column.DECISIONS: 82,
    Column.MEASURES: 82,
}
"""Widths at 100 %; the title takes the rest."""
NEEDED = {Column.AREAS: 900, Column.PAPERS: 800, Column.ITEMS: 740, Column.PLACE: 620}
"""Columns that are left out where the table is narrower than this at 100 %."""


class MeetingsTable(QTableView):
    """Shows a `MeetingsModel`.

    Signals:
        opened: A meeting to open.
        remove_asked: A meeting to delete.
        menu_asked: A meeting, and where on the screen its menu belongs.
    """

    opened = Signal(MeetingRow)
    remove_asked = Signal(MeetingRow)
    menu_asked = Signal(MeetingRow, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = MeetingsModel(self)
        self._low: list[int] = []
        self.setModel(self.rows)
        self.setItemDelegate(MeetingsDelegate(self))
        self.setAccessibleName(self.tr("Meetings"))
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
        header.setSectionsClickable(False)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        self.activated.connect(self._open)
        self.rows.modelReset.connect(self._fit_rows)
        theme().changed.connect(self._fit)
        self._fit()

    def current(self) -> MeetingRow | None:
        """Return the meeting that is chosen."""
        return self.rows.row_at(self.currentIndex())

    def show_meetings(self, meetings: MeetingList) -> None:
        """Show these meetings; the chosen one stays chosen, or the one that took its place."""
        place, chosen = self.currentIndex().row(), self.current()
        scrolled = self.verticalScrollBar().value()
        self.rows.set_meetings(meetings)
        if chosen is None or not self.choose(chosen.id):
            self._choose_near(place)
        self.verticalScrollBar().setValue(scrolled)

    def set_filter(self, text: str) -> None:
        """Show those meetings only in which every word stands."""
        chosen = self.current()
        self.rows.set_filter(text)
        if chosen is None or not self.choose(chosen.id):
            self._choose_near(-1)

    def choose(self, meeting_id: UUID) -> bool:
        """Choose a meeting; False if it is not shown."""
        place = self.rows.place_of(meeting_id)
        if place < 0:
            return False
        self.setCurrentIndex(self.rows.index(place, 0))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current()
        if event.key() == Qt.Key.Key_Delete and row:
            self.remove_asked.emit(row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row:
            self.opened.emit(row)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        row = self.rows.row_at(index)
        if row is None:
            return
        corner = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        self.menu_asked.emit(row, event.globalPos() if by_mouse else corner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, needed in NEEDED.items():
            self.setColumnHidden(column, self.width() < px(needed))

    def _open(self) -> None:
        row = self.current()
        if row:
            self.opened.emit(row)

    def _choose_near(self, place: int) -> None:
        """Choose the meeting at a line, or the nearest one; a list has a current row always."""
        last = self.rows.rowCount() - 1
        for near in (min(place, last), min(place, last) - 1, self.rows.first_meeting()):
            if near >= 0 and self.rows.row_at(self.rows.index(near, 0)):
                self.setCurrentIndex(self.rows.index(near, 0))
                return

    def _fit(self) -> None:
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, px(width))
        self.verticalHeader().setMinimumSectionSize(px(GROUP))
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        self._fit_rows()

    def _fit_rows(self) -> None:
        self.clearSpans()
        for place in self._low:  # the next list may have a meeting there
            self.setRowHeight(place, px(ROW))
        self._low = self.rows.headings()
        for place in self._low:
            self.setSpan(place, 0, 1, len(Column))
            self.setRowHeight(place, px(GROUP))
