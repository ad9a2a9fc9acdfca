"""The section Lägesbild: figures, what was reported, and how the council judges it."""

from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from est_desktop.documents.count_words import compared_with
from est_desktop.model.views.counts import CountTable
from est_desktop.queries.assessments import NOT_JUDGED, assessment
from est_desktop.queries.contacts import areas
from est_desktop.queries.counts import count_table, read_register
from est_desktop.queries.indicators import indicators
from est_desktop.queries.picture import last_counted, reported
from est_desktop.rules.spans import month_of, previous_period
from est_desktop.ui.situation.assessment_pane import AssessmentPane
from est_desktop.ui.situation.choosers import AreaChooser, PeriodChooser
from est_desktop.ui.situation.entry_sheet import EntrySheet
from est_desktop.ui.situation.figures import Figures
from est_desktop.ui.situation.indicator_view import IndicatorView
from est_desktop.ui.situation.picture_exports import PictureExports
from est_desktop.ui.situation.reported_view import ReportedView
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import M
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.empty_state import EmptyState
from est_desktop.ui.widgets.folding_panes import FoldingPanes
from est_desktop.ui.widgets.page_header import PageHeader
from est_desktop.ui.widgets.segmented import Segmented
from est_desktop.ui.workspace import Workspace

READS = frozenset(
    {"area", "area_count", "area_need", "assessment", "category", "category_change",
     "category_group", "coverage_note", "indicator", "indicator_value", "measure",
     "organisation", "report_area", "report_heading", "report_section", "situation_link",
     "situation_report", "source"}
)  # fmt: skip
"""The tables whose change makes the page read again."""


class SituationPage(QWidget):
    """Reads itself.

    Attributes:
        area, period: What is shown.
        figures, measured, reports, assessment, exports: The parts.

    Signals:
        removed: What was removed, in the user's words; undo brings it back.
        told: What was done, as a sentence.
        measure_chosen: A measure shall be seen in the plan.
        shown: The area (None for all) and the first and last day that are shown.
    """

    removed = Signal(str)
    told = Signal(str)
    measure_chosen = Signal(UUID)
    shown = Signal(object, date, date)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stale = False
        today = workspace.today()
        newest = workspace.read(lambda session: last_counted(session, today))
        self.area = AreaChooser()
        self.period = PeriodChooser(
            month_of(newest) if newest else previous_period(month_of(today)), workspace.today
        )
        self.figures = Figures()
        self.measured = IndicatorView()
        self.reports = ReportedView()
        self.assessment = AssessmentPane(workspace)
        self.exports = PictureExports(workspace, self)
        self._header = PageHeader(self.tr("Areas: the situation"))
        self._compared = label("", "caption", wrap=True)
        self._place = QFrame()
        self._lay_out()
        self._wire()
        self._read()

    def show_part(self, part: QWidget) -> None:
        """Show the figures, the indicators or what was reported."""
        self._shown.show_choice(part)
        self._show_middle()

    def set_reports(self, widget: QWidget) -> None:
        """Put the list of reports at the left."""
        column = QVBoxLayout(self._place)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(widget)
        self._place.setFocusProxy(widget)
        self._panes.put_away(self._place, away=False)
        self.shown.emit(self.area.current, *self.period.span)

    def write_figures(self) -> EntrySheet:
        """Let figures be written for the period, and return the sheet."""
        sheet = EntrySheet(self.window(), self._workspace, self.period.span)
        sheet.open_over(sheet.source)
        return sheet

    def save_now(self) -> None:
        """Save what is typed. To be called before the page is left."""
        self.assessment.save_now()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _lay_out(self) -> None:
        out = QPushButton(self.tr("E&xport"))
        out.setMenu(self._built_exports(out))
        write = button(self.tr("&Write figures…"), self.write_figures, icon_name="edit")
        write.setEnabled(not self._workspace.read_only)
        agenda = button(
            self.tr("&To the agenda"),
            self._ask_item,
            icon_name="document_arrow_right",
            variant="primary",
        )
        agenda.setEnabled(not self._workspace.read_only)
        for widget in (self.area, write, out, agenda):
            self._header.add_action(widget)
        self._shown: Segmented[QWidget] = Segmented(
            [
                (self.figures, self.tr("Figures")),
                (self.measured, self.tr("Indicators")),
                (self.reports, self.tr("Reported")),
            ]
        )
        self._shown.setAccessibleName(self.tr("What is shown"))
        self._shown.show_choice(self.figures)
        self._middle = QStackedWidget()
        self._no_counts = EmptyState(
            "data_trending",
            self.tr("No events in this period"),
            self.tr("Choose another period, or read in what the sources have counted."),
        )
        self._no_reports = EmptyState(
            "document_text",
            self.tr("No reports"),
            self.tr("What organisations report of the period stands here."),
        )
        self._nothing_measured = EmptyState(
            "data_trending",
            self.tr("No indicators"),
            self.tr("Indicators such as presence in school stand here when they are read in."),
        )
        nothing = (self._no_counts, self._no_reports, self._nothing_measured)
        for part in (self.figures, self.measured, self.reports, *nothing):
            self._middle.addWidget(part)
        middle = QFrame()
        column = QVBoxLayout(middle)
        column.setContentsMargins(px(M), px(M), px(M), px(M))
        column.setSpacing(px(M))
        above = QHBoxLayout()
        above.setSpacing(px(M))
        above.addWidget(self._shown, 0, Qt.AlignmentFlag.AlignVCenter)
        above.addWidget(self.period)
        above.addWidget(self._compared, 1)
        column.addLayout(above)
        column.addWidget(self._middle, 1)
        self._place.setProperty("ground", "surface")
        self._panes = FoldingPanes(
            [
                (self.tr("Reports"), self._place, 268),
                (self.tr("Figures"), middle, 700),
                (self.tr("Joint assessment"), self.assessment, 350),
            ]
        )
        self._panes.put_away(self._place, away=True)
        self._panes.show_pane(middle)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._header)
        whole.addWidget(self._panes, 1)

    def _built_exports(self, out: QPushButton) -> QMenu:
        menu, exports = QMenu(out), self.exports
        whole = menu.addAction(self.tr("Common picture (PDF) …"))
        whole.triggered.connect(
            lambda: exports.export(self.period.span, self._keys(), public=False)
        )
        public = menu.addAction(self.tr("Public copy (PDF) …"))
        public.triggered.connect(
            lambda: exports.export(self.period.span, self._keys(), public=True)
        )
        measured = menu.addAction(self.tr("Indicators (PDF) …"))
        measured.triggered.connect(lambda: exports.export_indicators(self._keys()))
        return menu

    def _wire(self) -> None:
        self.area.chosen.connect(lambda _: self._read())
        self.period.chosen.connect(lambda _: self._read())
        self._shown.chosen.connect(lambda _: self._show_middle())
        self.assessment.removed.connect(self.removed)
        self.assessment.told.connect(self.told)
        self.assessment.measure_chosen.connect(self.measure_chosen)
        self.exports.told.connect(self.told)
        self._workspace.changed.connect(self._read_if_touched)

    def _keys(self) -> list[UUID]:
        return [self.area.current] if self.area.current else []

    def _ask_item(self) -> None:
        self.save_now()
        self.exports.ask_item(self.period.span, self._keys())

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        if tables & READS and not self.isVisible():
            self._stale = True  # it is read when somebody looks at it
        elif tables & READS:
            self._read()

    def _read(self) -> None:
        self._stale = False
        self.save_now()
        known, span = self._workspace.read(areas), self.period.span
        self.area.offer(known)
        chosen, names = self.area.current, {row.id: row.name for row in known}
        keys = [chosen] if chosen else [row.id for row in known]

        def tables(session: Any) -> list[CountTable]:
            register = read_register(session)
            each = [] if chosen else [[key] for key in keys]
            return [count_table(session, some, span, register) for some in (keys, *each)]

        table, *parts = self._workspace.read(tables)
        self._compared.setText(compared_with(table, tr))
        self.figures.show_tables(table, parts)
        self.measured.show_table(self._workspace.read(lambda s: indicators(s, keys, span[1])))
        self.reports.show_headings(self._workspace.read(lambda s: reported(s, keys, span)))
        view = self._workspace.read(lambda s: assessment(s, chosen, span)) if chosen else NOT_JUDGED
        self.assessment.show_assessment((chosen, names[chosen]) if chosen else None, span, view)
        self._show_middle()
        self.shown.emit(chosen, *span)

    def _show_middle(self) -> None:
        wanted = self._shown.current() or self.figures
        if wanted is self.figures and self.figures.is_empty:
            wanted = self._no_counts
        elif wanted is self.measured and not self.measured.rowCount():
            wanted = self._nothing_measured
        elif wanted is self.reports and not self.reports.rowCount():
            wanted = self._no_reports
        self._middle.setCurrentWidget(wanted)
