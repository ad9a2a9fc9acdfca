"""From which day to which: two dates, and short ways to the usual periods."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from est_desktop.rules.calendar import A_DAY
from est_desktop.rules.report_periods import (
    Span,
    month_of,
    period_words,
    since,
    tertial_of,
    week_of,
    week_words,
)
from est_desktop.rules.swedish import capitalised
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.flowing_row import FlowingRow
from est_desktop.ui.widgets.form import Field, side_by_side
from est_desktop.ui.widgets.typed_fields import DateField


class PeriodFields(QWidget):
    """Shows a period; what is chosen is told, and shown when it has been stored.

    Attributes:
        starts, ends: The fields.
        field: Holds the first, and shows what is wrong.

    Signals:
        chosen: The first and the last day.
    """

    chosen = Signal(date, date)

    def __init__(
        self,
        today: Callable[[], date],
        last_meeting: Callable[[], date | None],
        parent: QWidget | None = None,
    ) -> None:
        """Make the fields.

        Args:
            today: The day that shortcuts go by.
            last_meeting: The day of the latest meeting that was held; None for none.
            parent: Owns them.
        """
        super().__init__(parent)
        self._today, self._last_meeting = today, last_meeting
        self.starts, self.ends = DateField(today), DateField(today)
        self.field = Field(self.tr("&From"), self.starts)
        self._words = label("", "caption", wrap=True)
        self.buttons = [
            button(words, act, variant="ghost")
            for words, act in (
                (self.tr("Last week"), lambda: self._whole(week_of)),
                (self.tr("Last month"), lambda: self._whole(month_of)),
                (self.tr("Last third of the year"), lambda: self._whole(tertial_of)),
                (self.tr("Since the last meeting"), self._since),
            )
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addWidget(
            side_by_side(self.field, Field(self.tr("&Until"), self.ends), stretches=(1, 1))
        )
        column.addWidget(self._words)
        column.addWidget(FlowingRow(self.buttons, gap=0))
        for edit in (self.starts, self.ends):
            edit.edited.connect(lambda _: self._tell())
            edit.faulty.connect(self.field.show_fault)

    @property
    def period(self) -> Span | None:
        """The period; None as long as a day is missing."""
        if self.starts.value is None or self.ends.value is None:
            return None
        return self.starts.value, self.ends.value

    def show_period(self, starts: date, ends: date) -> None:
        """Show a period, unless the user is typing another."""
        self.starts.show_value(starts)
        self.ends.show_value(ends)
        self._show_words(starts, ends)

    def reset(self, starts: date, ends: date) -> None:
        """Show a period whatever stands in the fields."""
        self.starts.reset(starts)
        self.ends.reset(ends)
        self.field.show_fault("")
        self._show_words(starts, ends)

    def set_editable(self, *, editable: bool) -> None:
        """Let the period be changed or not."""
        for edit in (self.starts, self.ends):
            edit.setReadOnly(not editable)
        for shortcut in self.buttons:
            shortcut.setEnabled(editable)

    def save_now(self) -> None:
        """Read what is typed."""
        self.starts.save_now()
        self.ends.save_now()

    def _show_words(self, starts: date, ends: date) -> None:
        name, weeks = capitalised(period_words(starts, ends)), week_words(starts, ends)
        self._words.setText(name if name.lower().startswith("vecka") else f"{name} · {weeks}")

    def _whole(self, of: Callable[[date], Span]) -> None:
        """Choose the last whole period that is over."""
        self._choose(*of(of(self._today())[0] - A_DAY))

    def _since(self) -> None:
        day = self._today()
        before = self._last_meeting()
        self._choose(*(since(before, day + A_DAY) if before else month_of(day)))

    def _choose(self, starts: date, ends: date) -> None:
        self.reset(starts, ends)
        self.chosen.emit(starts, ends)

    def _tell(self) -> None:
        period = self.period
        if period is None:
            return
        self._show_words(*period)
        self.chosen.emit(*period)
