"""When a council meets: "the third Monday", in some months or in all."""

from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from est_desktop.actions.series import set_series_rule
from est_desktop.model.views.meetings import SeriesView
from est_desktop.rules.calendar import LAST, MONTHS_OF_YEAR, MonthRule, months_read
from est_desktop.rules.swedish import MONTHS, SHORT_MONTHS, WEEKDAYS
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.form import Field, side_by_side
from est_desktop.ui.workspace import Workspace

ACROSS = 6
"""So many months stand in a row."""


class SeriesRule(QWidget):
    """Shows the rule of one series and saves what is chosen.

    Attributes:
        week, weekday: Which of the month's, and the day; without a week there is no rule.
        months: The ticks, January first.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._row: SeriesView | None = None
        self.week: ChoiceField[int | None] = ChoiceField()
        self.weekday: ChoiceField[int] = ChoiceField()
        self.week.set_choices(
            [
                (None, self.tr("No rule")),
                (1, self.tr("The first")),
                (2, self.tr("The second")),
                (3, self.tr("The third")),
                (4, self.tr("The fourth")),
                (LAST, self.tr("The last")),
            ]
        )
        self.weekday.set_choices(list(enumerate(WEEKDAYS)))
        self.months = [QCheckBox(SHORT_MONTHS[month - 1]) for month in MONTHS_OF_YEAR]
        for month, tick in zip(MONTHS, self.months, strict=True):
            tick.setAccessibleName(self.tr("Meets in {month}").format(month=month))
            tick.clicked.connect(self._store)
        self.week.chosen.connect(self._store)
        self.weekday.chosen.connect(self._store)
        self._lay_out()

    def show_row(self, row: SeriesView) -> None:
        """Show the rule of a series."""
        self._row = row
        self.week.show_choice(row.rule_week)
        self.weekday.show_choice(row.rule_weekday or 0)
        months = months_read(row.rule_months)
        for month, tick in zip(MONTHS_OF_YEAR, self.months, strict=True):
            tick.setChecked(month in months)
        editable, ruled = not self._workspace.read_only, row.rule_week is not None
        self.week.setEnabled(editable)
        for control in (self.weekday, *self.months):
            control.setEnabled(editable and ruled)

    def forget(self) -> None:
        """Show no series: it is gone."""
        self._row = None

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        for place, tick in enumerate(self.months):
            grid.addWidget(tick, place // ACROSS, place % ACROSS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(
            side_by_side(
                Field(self.tr("&Meets"), self.week),
                Field(self.tr("Wee&kday"), self.weekday),
                stretches=(1, 1),
            )
        )
        column.addWidget(label(self.tr("In these months"), "label"))
        column.addLayout(grid)

    def _store(self) -> None:
        row, week, weekday = self._row, self.week.current(), self.weekday.current()
        if row is None:
            return
        ticked = tuple(
            month
            for month, tick in zip(MONTHS_OF_YEAR, self.months, strict=True)
            if tick.isChecked()
        )
        months = ticked or tuple(MONTHS_OF_YEAR)
        rule = None if week is None else MonthRule(week, weekday or 0, months)
        self._workspace.do(
            self.tr("Change when it meets"),
            lambda session: set_series_rule(session, row.id, rule),
        )
