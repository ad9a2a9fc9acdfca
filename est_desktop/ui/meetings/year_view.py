"""The year: each month with its weeks, and in it holidays and meetings by day."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from est_desktop.model.views.year import YearMeeting
from est_desktop.rules.calendar import MONTHS_OF_YEAR, holidays, weeks_of_month
from est_desktop.rules.swedish import (
    EN_DASH,
    MONTHS,
    WEEKDAYS,
    capitalised,
    clock_span,
    week,
)
from est_desktop.ui.state_words import state_word
from est_desktop.ui.translation import tr

KEY = Qt.ItemDataRole.UserRole


class YearView(QTreeWidget):
    """Arrows move, Enter opens the meeting.

    Signals:
        opened: The id of a meeting to open.
    """

    opened = Signal(UUID)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("The year"))
        self.setHeaderLabels([tr("Day"), tr("Week"), tr("Times"), tr("Meeting or holiday")])
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        header = self.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.itemActivated.connect(self._open)

    def show_year(self, year: int, meetings: Sequence[YearMeeting], today: date) -> None:
        """Show a year, from today's month on; the current meeting stays current."""
        chosen = self.current_meeting()
        self.clear()
        for month in MONTHS_OF_YEAR:
            weeks = [monday.isocalendar().week for monday in weeks_of_month(year, month)]
            told = tr("Weeks {span}").format(span=f"{weeks[0]}{EN_DASH}{weeks[-1]}")
            head = QTreeWidgetItem(self, [capitalised(f"{MONTHS[month - 1]} {year}"), told])
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            for day in sorted(self._days(year, month, meetings)):
                self._add_day(head, day, [m for m in meetings if m.starts_at.date() == day])
        self.expandAll()
        first = self.topLevelItem(today.month - 1 if today.year == year else 0)
        if first:
            self.setCurrentItem(first)
            self.scrollToItem(first, QTreeWidget.ScrollHint.PositionAtTop)
        if chosen is not None:
            self.choose(chosen)

    def current_meeting(self) -> UUID | None:
        """Return the meeting of the current row."""
        item = self.currentItem()
        key = item.data(0, KEY) if item else None
        return UUID(key) if key else None

    def choose(self, meeting_id: UUID) -> None:
        """Make a meeting current."""
        for month in range(self.topLevelItemCount()):
            head = self.topLevelItem(month)
            for place in range(head.childCount() if head else 0):
                item = head.child(place) if head else None
                if item and item.data(0, KEY) == str(meeting_id):
                    self.setCurrentItem(item)

    def _days(self, year: int, month: int, meetings: Sequence[YearMeeting]) -> set[date]:
        known = {*holidays(year), *(meeting.starts_at.date() for meeting in meetings)}
        return {day for day in known if day.month == month}

    def _add_day(self, head: QTreeWidgetItem, day: date, meetings: Sequence[YearMeeting]) -> None:
        words = [f"{WEEKDAYS[day.weekday()]} {day.day}", week(day)]
        name = holidays(day.year).get(day)
        if name:
            QTreeWidgetItem(head, [*words, "", tr("Holiday: {name}").format(name=name)])
        for meeting in meetings:
            clocks = clock_span(meeting.starts_at.time(), meeting.ends_at.time())
            title = f"{meeting.title} ({state_word(meeting.state)})"
            item = QTreeWidgetItem(head, [*words, clocks, title])
            item.setData(0, KEY, str(meeting.id))

    def _open(self, item: QTreeWidgetItem) -> None:
        key = item.data(0, KEY)
        if key:
            self.opened.emit(UUID(key))
