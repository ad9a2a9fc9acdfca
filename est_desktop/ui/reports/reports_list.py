"""Which reports have come in and which are missing, and how the missing ones are asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import NAMESPACE_OID, UUID, uuid5

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from est_desktop.model.views.reports import MissingReport, MissingView, ReportRow
from est_desktop.queries.missing_reports import missing_on
from est_desktop.queries.reports import reports
from est_desktop.rules.expected_reports import request_text
from est_desktop.rules.report_periods import overlap, period_words
from est_desktop.ui.reports.report_words import report_lines
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import S
from est_desktop.ui.widgets.badge import Badge
from est_desktop.ui.widgets.buttons import button
from est_desktop.ui.widgets.cards import heading
from est_desktop.ui.widgets.empty_state import EmptyState
from est_desktop.ui.widgets.row_list import RowList
from est_desktop.ui.workspace import Workspace

READS = frozenset(
    {
        "situation_report",
        "report_area",
        "report_file",
        "expected_report",
        "organisation",
        "area",
        "meeting",
        "secrecy_mark",
    }
)
"""The tables whose change makes the list read again."""


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A line of the list: a report, or one that is missing."""

    id: UUID
    row: ReportRow | MissingReport


class ReportsList(QFrame):
    """Reads itself: all reports, or those of an area or a period.

    Attributes:
        list: The lines, those that are missing first.
        new_button, request_button: What can be done.
        missing: What is missing, as last read.

    Signals:
        report_chosen: The id of a report.
        missing_chosen: A `MissingReport`.
        nothing_chosen: There is nothing to choose.
        new_asked: A report shall be added: a `MissingReport`, or None.
        told: What was done, as a sentence.
    """

    report_chosen = Signal(UUID)
    missing_chosen = Signal(object)
    nothing_chosen = Signal()
    new_asked = Signal(object)
    told = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stale = False
        self._area_id: UUID | None = None
        self._period: tuple[date, date] | None = None
        self.missing = MissingView((), "", workspace.today())
        self.setProperty("ground", "surface")
        self.badge = Badge("")
        self._heading, self._title = heading(self.tr("Reports"), self.badge)
        self.list: RowList[ReportLine] = RowList(
            self.tr("Situation reports"), lambda line: report_lines(line.row)
        )
        self.new_button = button(
            self.tr("Add a re&port …"), lambda: self.new_asked.emit(None), icon_name="add"
        )
        self.request_button = button("", self.copy_request, icon_name="mail")
        self.new_button.setEnabled(not workspace.read_only)
        self._lay_out()
        self.list.chosen.connect(self._choose)
        workspace.changed.connect(self._read_if_touched)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def show_only(
        self, area_id: UUID | None = None, period: tuple[date, date] | None = None
    ) -> None:
        """Show reports about an area, and those that tell of a day of a period; None for all."""
        self._area_id, self._period = area_id, period
        self.refresh()

    def choose(self, report_id: UUID) -> bool:
        """Make a report current; tell whether it is in the list."""
        return self.list.choose(report_id)

    def refresh(self) -> None:
        """Read the list anew."""
        self._stale = False
        starts, ends = self._period or (None, None)
        rows = self._workspace.read(
            lambda session: reports(session, area_id=self._area_id, starts=starts, ends=ends)
        )
        today = self._workspace.today()
        self.missing = self._workspace.look(lambda ask: missing_on(ask, today))
        missing = [row for row in self.missing.missing if self._shows(row)]
        lines = [
            *(ReportLine(_key(row), row) for row in missing),
            *(ReportLine(row.id, row) for row in rows),
        ]
        self.list.show_rows(lines)
        self._pages.setCurrentIndex(0 if lines else 1)
        self._title.setText(self._title_words())
        told = self.tr("%n missing", "", len(missing)) if missing else ""
        self.badge.set_badge(told, "warn", "hourglass")
        self.badge.setVisible(bool(missing))
        self._show_request(missing)
        if not lines:
            self.nothing_chosen.emit()

    def copy_request(self) -> None:
        """Copy a text that asks for what is missing, to be pasted into a mail."""
        view = self.missing
        missing = tuple(row for row in view.missing if self._shows(row))
        text = request_text(MissingView(missing, view.occasion, view.last_day))
        if text:
            QGuiApplication.clipboard().setText(text)
            self.told.emit(self.tr("The request is copied: paste it into a mail"))

    def _shows(self, row: MissingReport) -> bool:
        here = self._area_id is None or row.area_id in (None, self._area_id)
        return here and (self._period is None or overlap(self._period, (row.starts, row.ends)))

    def _title_words(self) -> str:
        if self._period is None:
            return self.tr("Reports")
        return self.tr("Reports for {period}").format(period=period_words(*self._period))

    def _show_request(self, missing: Sequence[MissingReport]) -> None:
        words = self.tr("As&k for what is missing ({count})").format(count=len(missing))
        self.request_button.setText(words)
        self.request_button.setVisible(bool(missing))
        hint = self.tr("Copies a text to paste into a mail")
        self.request_button.setToolTip(hint)

    def _choose(self, key: object) -> None:
        line = self.list.current_row()
        if key is None or line is None:
            self.nothing_chosen.emit()
        elif isinstance(line.row, MissingReport):
            self.missing_chosen.emit(line.row)
        else:
            self.report_chosen.emit(line.row.id)

    def _lay_out(self) -> None:
        top = QFrame()
        top.setProperty("edge", "bottom")
        inner = QVBoxLayout(top)
        inner.setContentsMargins(px(14), px(10), px(12), px(10))
        inner.addWidget(self._heading)
        first = button(
            self.tr("Add the firs&t report …"),
            lambda: self.new_asked.emit(None),
            icon_name="add",
            variant="primary",
        )
        first.setEnabled(not self._workspace.read_only)
        self.empty = EmptyState(
            "data_trending",
            self.tr("No reports yet"),
            self.tr(
                "A situation report tells how an organisation sees an area during some time. Say "
                "under Settings who is expected to report: then it is seen here what is missing."
            ),
            [first],
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        below = QFrame()
        below.setProperty("edge", "top")
        feet = QVBoxLayout(below)
        feet.setContentsMargins(px(12), px(10), px(12), px(12))
        feet.setSpacing(px(S))
        feet.addWidget(self.new_button)
        feet.addWidget(self.request_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self._pages, 1)
        column.addWidget(below)

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        if tables & READS and not self.isVisible():
            self._stale = True
        elif tables & READS:
            self.refresh()


def _key(row: MissingReport) -> UUID:
    """Return an id that stays as long as the same report is missing."""
    return uuid5(NAMESPACE_OID, f"{row.organisation_id}/{row.area_id}/{row.starts}/{row.ends}")
