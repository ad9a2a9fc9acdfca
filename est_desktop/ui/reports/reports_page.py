"""The page Lägesbild: reports in and missing at the left, the chosen report at the right."""

from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from est_desktop.model.views.reports import MissingReport
from est_desktop.rules.report_periods import period_words
from est_desktop.ui.reports.new_report_sheet import NewReportSheet
from est_desktop.ui.reports.report_page import ReportPage
from est_desktop.ui.reports.reports_list import ReportsList
from est_desktop.ui.widgets.buttons import button
from est_desktop.ui.widgets.empty_state import EmptyState
from est_desktop.ui.widgets.page_header import PageHeader
from est_desktop.ui.widgets.panes import Panes
from est_desktop.ui.workspace import Workspace


class ReportsPage(QWidget):
    """Reads itself.

    Attributes:
        reports: The list.
        report: The chosen report.

    Signals:
        removed: A sentence about what was removed; it can be undone.
        told: What was done, as a sentence.
        item_chosen: The meeting and the item where something came of a report.
        backlog_asked: The backlog shall be seen.
        measure_chosen: A measure that came of a report.
    """

    removed = Signal(str)
    told = Signal(str)
    item_chosen = Signal(UUID, UUID)
    backlog_asked = Signal()
    measure_chosen = Signal(UUID)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._missing: MissingReport | None = None
        self.header = PageHeader(self.tr("Situation reports"))
        self.reports, self.report = ReportsList(workspace), ReportPage(workspace)
        self._nothing = QFrame()
        self._nothing.setProperty("ground", "window")
        self._absent: EmptyState | None = None
        self._right = QStackedWidget()
        self._right.addWidget(self.report)
        self._right.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(Panes([(self.reports, 320), (self._right, 760)]), 1)
        self._wire()
        self._show_first()

    def show_report(self, report_id: UUID) -> None:
        """Make a report current."""
        self.reports.show_only()
        self.reports.choose(report_id)

    def show_missing(self) -> None:
        """Make the first report that is missing current."""
        self.reports.show_only()
        self.reports.list.setCurrentIndex(self.reports.list.rows.index(0, 0))

    def show_period(self, area_id: UUID | None, starts: date, ends: date) -> None:
        """Show the reports about an area that tell of a period."""
        self.reports.show_only(area_id, (starts, ends))

    def ask_new(self, missing: MissingReport | None = None) -> NewReportSheet | None:
        """Ask for a new report."""
        if self._workspace.read_only:
            return None
        self.save_now()
        sheet = NewReportSheet(self.window(), self._workspace, missing)
        sheet.added.connect(self._show_new)
        sheet.open_over(sheet.organisation)
        return sheet

    def save_now(self) -> None:
        """Save what is typed."""
        self.report.save_now()

    def _show_new(self, report_id: UUID) -> None:
        self.reports.choose(report_id)
        self.report.head.level.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wire(self) -> None:
        self.reports.report_chosen.connect(self._show_report)
        self.reports.missing_chosen.connect(self._show_missing)
        self.reports.nothing_chosen.connect(self._show_nothing)
        self.reports.new_asked.connect(self.ask_new)
        for part in (self.reports, self.report):
            part.told.connect(self.told)
        self.report.removed.connect(self.removed)
        self.report.item_chosen.connect(self.item_chosen)
        self.report.backlog_asked.connect(self.backlog_asked)
        self.report.measure_chosen.connect(self.measure_chosen)
        self.reports.list.remove_asked.connect(self.report.delete)

    def _show_first(self) -> None:
        """Show what is current in the list, which was read before anybody listened."""
        line = self.reports.list.current_row()
        if line is None:
            self._show_nothing()
        elif isinstance(line.row, MissingReport):
            self._show_missing(line.row)
        else:
            self._show_report(line.id)

    def _show_report(self, report_id: UUID) -> None:
        self.report.show_report(report_id)
        self._right.setCurrentWidget(self.report)

    def _show_nothing(self) -> None:
        self.save_now()
        self._right.setCurrentWidget(self._nothing)

    def _show_missing(self, row: Any) -> None:
        """Tell what is missing, and how it is added."""
        self.save_now()
        if self._absent is not None:
            self._right.removeWidget(self._absent)
            self._absent.deleteLater()
        add = button(
            self.tr("Add the repo&rt …"),
            lambda: self.ask_new(row),
            icon_name="add",
            variant="primary",
        )
        add.setEnabled(not self._workspace.read_only)
        about = ", ".join(part for part in (row.area, period_words(row.starts, row.ends)) if part)
        told = self.tr(
            "Expected: {about}. Add it when it comes in, or copy a request and send it by mail."
        )
        title = self.tr("{organisation} has not reported").format(organisation=row.organisation)
        ask = button(self.tr("&Copy a request"), self.reports.copy_request, icon_name="mail")
        self._absent = EmptyState("hourglass", title, told.format(about=about), [add, ask])
        self._right.addWidget(self._absent)
        self._right.setCurrentWidget(self._absent)
