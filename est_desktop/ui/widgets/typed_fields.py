"""Dates and times of day, typed as people write them."""

from collections.abc import Callable
from datetime import date, time
from typing import Generic, TypeVar

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from est_desktop.errors import UserError
from est_desktop.rules.dates import read_date, read_time
from est_desktop.rules.spans import Span, read_span, span_code
from est_desktop.rules.swedish import clock, short_date
from est_desktop.ui.field_keys import leave_keys_to_window
from est_desktop.ui.icons import icon
from est_desktop.ui.messages import message_for

V = TypeVar("V")


class _TypedField(QLineEdit, Generic[V]):
    """A line that is read as a value when the user leaves it.

    Signals:
        edited: The new value; None when the field was emptied.
        faulty: A sentence when it cannot be read, "" when it can again.
    """

    edited = Signal(object)
    faulty = Signal(str)

    def __init__(
        self,
        read: Callable[[str], V],
        write: Callable[[V], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read, self._write = read, write
        self._value: V | None = None
        leave_keys_to_window(self)
        self.editingFinished.connect(self.save_now)

    @property
    def value(self) -> V | None:
        """The last value that could be read; None for an empty field."""
        return self._value

    @property
    def unsaved(self) -> bool:
        """Whether something else is typed than the value."""
        return self.text() != self._written()

    def show_value(self, value: V | None) -> None:
        """Show a value from the store, unless the user is typing."""
        if not (self.hasFocus() and self.unsaved):
            self.reset(value)

    def reset(self, value: V | None) -> None:
        """Show a value whatever stands in the field."""
        self._value = value
        self.setText(self._written())
        self.setCursorPosition(0)
        self.faulty.emit("")

    def save_now(self) -> None:
        """Read what is typed, and emit `edited` if that is another value."""
        if not self.unsaved:
            return
        typed = self.text().strip()
        try:
            value = self._read(typed) if typed else None
        except UserError as error:
            self.faulty.emit(message_for(error))
            return
        self.faulty.emit("")
        changed = value != self._value
        self.reset(value)
        if changed:
            self.edited.emit(value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def _written(self) -> str:
        return "" if self._value is None else self._write(self._value)


class DateField(_TypedField[date]):
    """A day: "2026-11-23", "23/11", "23 nov", "måndag"; a calendar opens with Alt+Down."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(lambda text: read_date(text, today()), short_date, parent)
        self._today = today
        show = self.addAction(icon("calendar_ltr"), QLineEdit.ActionPosition.TrailingPosition)
        show.setText(self.tr("Show the calendar (Alt+Down)"))
        show.setToolTip(show.text())
        show.triggered.connect(self.show_calendar)

    def show_calendar(self) -> None:
        """Let the user choose the day in a calendar."""
        if self.isReadOnly() or not self.isEnabled():
            return
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        day = self.value or self._today()
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        calendar.activated.connect(lambda chosen: self._choose(chosen, menu))
        calendar.clicked.connect(lambda chosen: self._choose(chosen, menu))
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() == Qt.Key.Key_Down:
            self.show_calendar()
        else:
            super().keyPressEvent(event)

    def _choose(self, chosen: QDate, menu: QMenu) -> None:
        menu.close()
        self.setText(date(chosen.year(), chosen.month(), chosen.day()).isoformat())
        self.save_now()


class TimeField(_TypedField[time]):
    """A time of day: "9", "9.30", "09:30"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(read_time, clock, parent)


class SpanField(_TypedField[Span]):
    """A period: "2026-10", "2026", or two days with ".." between."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(lambda text: read_span(text, today()), span_code, parent)
