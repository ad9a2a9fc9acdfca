"""Planning a year: the days that a rule gives, each with a tick, before anything is made."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from est_desktop.errors import NoRuleError
from est_desktop.model.views.meetings import SeriesView
from est_desktop.model.views.year import ProposedMeeting
from est_desktop.rules.swedish import day_date, week
from est_desktop.ui.messages import message_for
from est_desktop.ui.theme import px
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.form import Field, side_by_side
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.year_words import remark

YEARS_AHEAD = 3
"""How far a year can be planned."""


class YearSheet(Sheet):
    """Asks; changes nothing itself.

    Attributes:
        series, year: What is planned.
        ticks: One for each proposed day.
    """

    def __init__(
        self,
        parent: QWidget,
        series: Sequence[SeriesView],
        proposed: Callable[[UUID, int], Sequence[ProposedMeeting]],
        today: date,
        year: int,
    ) -> None:
        """Propose the days of a year.

        Args:
            parent: What the sheet covers.
            series: All there are; at least one.
            proposed: The days of a series in a year; raises `NoRuleError`.
            today: Days before it have no tick; its year is the earliest.
            year: Which is shown first.
        """
        super().__init__(parent, tr("Plan the year"), tr("&Make the meetings"))
        self._proposed, self._today = proposed, today
        self.series: ChoiceField[UUID] = ChoiceField()
        self.series.set_choices([(view.id, view.name) for view in series])
        ruled = [view.id for view in series if view.rule_week]
        self.series.show_choice((ruled or [series[0].id])[0])
        self.year: ChoiceField[int] = ChoiceField()
        years = range(today.year, today.year + YEARS_AHEAD)
        self.year.set_choices([(some, str(some)) for some in years])
        self.year.show_choice(year if year in years else today.year)
        self._series_field = Field(tr("&Series"), self.series)
        self.body.addWidget(
            side_by_side(self._series_field, Field(tr("&Year"), self.year), stretches=(3, 1))
        )
        self._days = QVBoxLayout()
        self._days.setSpacing(px(4))
        self.body.addLayout(self._days)
        self.ticks: list[tuple[date, QCheckBox]] = []
        self.series.chosen.connect(lambda _: self._show())
        self.year.chosen.connect(lambda _: self._show())
        self._show()

    def days(self) -> list[date]:
        """Return the days that are ticked."""
        return [day for day, tick in self.ticks if tick.isChecked()]

    def _show(self) -> None:
        for _, tick in self.ticks:
            tick.deleteLater()
        self.ticks = []
        try:
            rows = self._proposed(self.series.current(), self.year.current())
            self._series_field.show_fault("")
        except NoRuleError as error:
            rows = ()
            self._series_field.show_fault(message_for(error))
        for row in rows:
            told = (day_date(row.day), week(row.day), remark(row))
            tick = QCheckBox(", ".join(part for part in told if part))
            tick.setChecked(not row.taken_by and row.day >= self._today)
            tick.setEnabled(not row.taken_by)
            tick.toggled.connect(lambda _: self._fit_primary())
            self._days.addWidget(tick)
            self.ticks.append((row.day, tick))
        self._fit_primary()

    def _fit_primary(self) -> None:
        self.primary.setEnabled(bool(self.days()))
