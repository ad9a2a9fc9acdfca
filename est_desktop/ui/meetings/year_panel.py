"""The year as a third way to see the meetings: step between years, and plan one."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from est_desktop.actions.year import plan_year
from est_desktop.queries.series import all_series
from est_desktop.queries.year import proposed_year, year_meetings
from est_desktop.ui.meetings.year_sheet import YearSheet
from est_desktop.ui.meetings.year_view import YearView
from est_desktop.ui.theme import px
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.workspace import Workspace


class YearPanel(QWidget):
    """Reads itself when it is asked to.

    Attributes:
        view: The year.
        sheet: The open sheet that plans a year, if there is one.
        year: Which is shown.

    Signals:
        opened: The id of a meeting to open.
    """

    opened = Signal(UUID)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.year = workspace.today().year
        self.sheet: YearSheet | None = None
        self.view = YearView()
        self._heading = label("", "subtitle")
        self.before = button(tr("&Earlier year"), lambda: self.show_year(self.year - 1))
        self.after = button(tr("&Later year"), lambda: self.show_year(self.year + 1))
        self.plan_button = button(tr("&Plan the year…"), self.ask_plan, icon_name="calendar_add")
        row = QHBoxLayout()
        row.addWidget(self._heading)
        row.addStretch(1)
        for made in (self.before, self.after, self.plan_button):
            row.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(8), 0, 0)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self.view.opened.connect(self.opened)

    def refresh(self) -> None:
        """Read the year anew."""
        meetings = self._workspace.read(lambda session: year_meetings(session, self.year))
        self.view.show_year(self.year, meetings, self._workspace.today())
        self._heading.setText(tr("The year {year}").format(year=self.year))
        possible = not self._workspace.read_only and bool(self._workspace.read(all_series))
        self.plan_button.setEnabled(possible)

    def show_year(self, year: int) -> None:
        """Show another year."""
        self.year = year
        self.refresh()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_plan(self) -> None:
        """Open the sheet that proposes a year's days."""
        series = self._workspace.read(all_series)
        if self._workspace.read_only or self.sheet is not None or not series:
            return
        sheet = YearSheet(
            self.window(),
            series,
            lambda key, year: self._workspace.read(lambda s: proposed_year(s, key, year)),
            self._workspace.today(),
            self.year,
        )
        self.sheet = sheet
        sheet.accepted.connect(self._make)
        sheet.closed.connect(self._forget_sheet)
        sheet.open_over(sheet.series)

    def _make(self) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        series_id, days, year = sheet.series.current(), sheet.days(), sheet.year.current()
        _, went = self._workspace.tried(
            tr("Plan the year"), lambda session: plan_year(session, series_id, days)
        )
        if went:
            sheet.close_sheet()
            self.show_year(year)

    def _forget_sheet(self) -> None:
        self.sheet = None
