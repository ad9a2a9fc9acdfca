"""One situation report: its head, texts, files, and what came of it."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from est_desktop.actions.report_links import passage_to_item, passage_to_measure
from est_desktop.actions.reports import delete_report
from est_desktop.model.views.reports import ReportForm
from est_desktop.queries.reports import report_form
from est_desktop.rules.report_periods import period_words
from est_desktop.rules.secrecy import short_stamp
from est_desktop.rules.swedish import capitalised, short_date
from est_desktop.ui.renewing_reports import renew_paper
from est_desktop.ui.reports.report_exports import ReportExports
from est_desktop.ui.reports.report_files import ReportFiles
from est_desktop.ui.reports.report_head import ReportHead
from est_desktop.ui.reports.report_secrecy import ReportSecrecySheet
from est_desktop.ui.reports.report_sections import ReportSections
from est_desktop.ui.reports.report_uses import ReportUses
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import M
from est_desktop.ui.widgets.badge import Badge
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.cards import heading, row_of
from est_desktop.ui.widgets.flowing_row import FlowingRow
from est_desktop.ui.workspace import Workspace

READS = frozenset(
    {
        "agenda_item",
        "area",
        "attachment",
        "attachment_version",
        "measure",
        "meeting",
        "organisation",
        "report_area",
        "report_file",
        "report_heading",
        "report_section",
        "secrecy_mark",
        "situation_link",
        "situation_report",
    }
)
"""The tables whose change makes the page read again."""
WIDEST = 760
"""A report is no wider than this at 100 %: longer lines are not read at a glance."""


class ReportPage(QWidget):
    """Shows one report and saves what is written in it; nothing as long as none is chosen.

    Attributes:
        head, sections, files, uses: The parts.
        exports: Makes PDF files.
        report_id: The report that is shown; None for none.

    Signals:
        removed: A sentence about what was removed; it can be undone.
        told: What was done, as a sentence.
        item_chosen: The meeting and the item where something came of the report.
        backlog_asked: The backlog shall be seen.
        measure_chosen: A measure that came of it.
    """

    removed = Signal(str)
    told = Signal(str)
    item_chosen = Signal(UUID, UUID)
    backlog_asked = Signal()
    measure_chosen = Signal(UUID)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._form: ReportForm | None = None
        self._stale = False
        self.report_id: UUID | None = None
        self.head, self.sections = ReportHead(workspace), ReportSections(workspace)
        self.files, self.uses = ReportFiles(workspace), ReportUses(workspace)
        self.exports = ReportExports(workspace, self)
        self._title, self._facts = label("", "subtitle", wrap=True), label("", "caption", wrap=True)
        self._secret = Badge("")
        self._lay_out()
        self._wire()

    def show_report(self, report_id: UUID) -> bool:
        """Show a report; what is typed in the one before is saved. Tell whether it is there."""
        if report_id != self.report_id:
            self.save_now()
        self.report_id = report_id
        self._read()
        return self._form is not None

    def save_now(self) -> None:
        """Save what is typed."""
        self.head.save_now()
        self.sections.save_now()

    def open_secrecy(self) -> ReportSecrecySheet | None:
        """Let the report be marked as secret."""
        self.save_now()
        if self._form is None:
            return None
        sheet = ReportSecrecySheet(self.window(), self._workspace, self._form.view)
        sheet.open_over(sheet.provision)
        return sheet

    def attach(self) -> None:
        """Ask which item the report is attached to."""
        self.save_now()
        if self.report_id is not None:
            self.exports.ask_item(self.report_id)

    def export(self, *, public: bool = False) -> None:
        """Write the report, or its public copy, to a file that the user chooses."""
        self.save_now()
        if self.report_id is not None:
            self.exports.export(self.report_id, public=public)

    def delete(self) -> None:
        """Delete the report; undo brings it back."""
        key = self.report_id
        if key is None or self._workspace.read_only:
            return
        self.save_now()
        _, went = self._workspace.tried(
            self.tr("Delete the report"), lambda session: delete_report(session, key)
        )
        if went:
            self.removed.emit(self.tr("The report was deleted"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _read(self) -> None:
        self._stale = False
        key = self.report_id
        self._form = self._workspace.read(lambda s: report_form(s, key)) if key else None
        self._scroll.setVisible(self._form is not None)
        if self._form is None:
            self.report_id = None
            return
        form = self._form
        self.head.show_form(form)
        self.sections.show_form(form)
        self.files.show_form(form)
        self.uses.show_form(form)
        view = form.view
        period = period_words(view.starts, view.ends)
        self._title.setText(capitalised(", ".join([*view.areas, period])))
        told = self.tr("Received {day}").format(day=short_date(view.received_on))
        if form.previous:
            went_on = self.tr("goes on from the report for {period}").format(period=form.previous)
            told = f"{told} · {went_on}"
        self._facts.setText(f"{view.organisation} · {told}")
        self._secret.set_badge(
            short_stamp(view.secrecy.provision) if view.secrecy else "", "danger", "lock_closed"
        )
        self._secret.setVisible(view.secrecy is not None)

    def _lay_out(self) -> None:
        export = button(self.tr("&Export"), lambda: None, icon_name="arrow_export")
        menu = QMenu(self)
        menu.addAction(self.tr("&PDF file …"), self.export)
        menu.addAction(self.tr("P&ublic copy …"), lambda: self.export(public=True))
        export.setMenu(menu)
        editable = not self._workspace.read_only
        attach = button(
            self.tr("To the a&genda …"), self.attach, icon_name="attach", variant="primary"
        )
        secrecy = button(self.tr("&Secrecy …"), self.open_secrecy, icon_name="lock_closed")
        delete = button(self.tr("&Delete"), self.delete, icon_name="delete", variant="danger")
        for each in (attach, delete):
            each.setEnabled(editable)
        content = QWidget()
        content.setProperty("ground", "window")
        column = QVBoxLayout(content)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(M))
        top = QWidget()
        above = QVBoxLayout(top)
        above.setContentsMargins(0, 0, 0, 0)
        for widget in (self._title, self._facts, row_of(self._secret)):
            above.addWidget(widget)
        above.addWidget(FlowingRow([attach, export, secrecy, delete]))
        top.setMaximumWidth(px(WIDEST))
        column.addWidget(top)
        for title, part in (
            ("", self.head),
            (self.tr("What the report says"), self.sections),
            (self.tr("Files that came with it"), self.files),
            (self.tr("What came of it"), self.uses),
        ):
            column.addWidget(_card(title, part))
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(content)
        self._scroll.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _wire(self) -> None:
        self.sections.item_asked.connect(self._make_item)
        self.sections.measure_asked.connect(self._make_measure)
        self.uses.item_chosen.connect(self._open_item)
        self.uses.measure_chosen.connect(self.measure_chosen)
        self.uses.renew_asked.connect(self._renew)
        self.files.told.connect(self.told)
        self.files.removed.connect(self.removed)
        self.exports.told.connect(self.told)
        self._workspace.changed.connect(self._read_if_touched)

    def _make_item(self, section_id: UUID, words: str) -> None:
        now = self._workspace.now()
        label = self.tr("Make an item of words in a report")
        if self._workspace.do(label, lambda s: passage_to_item(s, section_id, words, now)):
            link = self._form.links[-1] if self._form and self._form.links else None
            if link is not None and link.meeting:
                self.told.emit(self.tr("The item is on {meeting}").format(meeting=link.meeting))
            else:
                self.told.emit(self.tr("The item waits in the backlog: no meeting is drafted"))

    def _make_measure(self, section_id: UUID, words: str) -> None:
        today = self._workspace.today()
        label = self.tr("Make a measure of words in a report")
        if self._workspace.do(label, lambda s: passage_to_measure(s, section_id, words, today)):
            self.told.emit(self.tr("The measure is in the action plan, as proposed"))

    def _open_item(self, meeting_id: Any, item_id: Any) -> None:
        if meeting_id is None:
            self.backlog_asked.emit()
        else:
            self.item_chosen.emit(meeting_id, item_id)

    def _renew(self, paper_id: UUID) -> None:
        self.save_now()
        renew_paper(self._workspace, paper_id, self.told.emit)

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        if tables & READS and self.report_id is not None:
            if self.isVisible():
                self._read()
            else:
                self._stale = True


def _card(title: str, part: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("card", "true")
    card.setMaximumWidth(px(WIDEST))
    inside = QVBoxLayout(card)
    inside.setContentsMargins(px(20), px(14), px(20), px(18))
    inside.setSpacing(px(M))
    if title:
        inside.addWidget(heading(title)[0])
    inside.addWidget(part)
    return card
