"""What came of a report: items, measures, and the papers that were made out of it."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from est_desktop.actions.report_links import remove_link
from est_desktop.model.views.reports import LinkRow, PaperOfReport, ReportForm
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import S
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import button, label, tool_button
from est_desktop.ui.widgets.cards import clear
from est_desktop.ui.widgets.flowing_row import FlowingRow
from est_desktop.ui.workspace import Workspace


class ReportUses(QWidget):
    """Lines that lead there.

    Signals:
        item_chosen: The meeting (None in the backlog) and the item.
        measure_chosen: The id of a measure.
        renew_asked: The id of a paper that shall show the report as it is now.
    """

    item_chosen = Signal(object, object)
    measure_chosen = Signal(UUID)
    renew_asked = Signal(UUID)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown: tuple[object, ...] | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(px(S) // 2)

    def show_form(self, form: ReportForm) -> None:
        """Show what came of a report."""
        told = (form.view.id, form.links, form.papers)
        if told == self._shown:
            return
        self._shown = told
        clear(self._rows)
        for paper in form.papers:
            self._rows.addWidget(self._paper(paper))
        for link in form.links:
            self._rows.addWidget(self._link(link))
        if not (form.papers or form.links):
            nothing = self.tr(
                "Nothing yet. Attach the report to an item, or select words in it and make an item "
                "or a measure of them."
            )
            self._rows.addWidget(label(nothing, "caption", wrap=True))

    def _paper(self, paper: PaperOfReport) -> QWidget:
        lead = button(
            paper_words(paper),
            lambda: self.item_chosen.emit(paper.meeting_id, paper.item_id),
            icon_name="attach",
            variant="ghost",
        )
        if not paper.old:
            return FlowingRow([lead])
        if paper.sent:
            told = label(self.tr("Sent; shows the report as it was"), "caption")
            return FlowingRow([lead, told])
        renew = button(self.tr("Renew"), lambda: self.renew_asked.emit(paper.id))
        renew.setAccessibleName(self.tr("Renew {paper}").format(paper=paper_words(paper)))
        renew.setEnabled(not self._workspace.read_only)
        return FlowingRow([lead, label(self.tr("Shows the report as it was"), "warn"), renew])

    def _link(self, link: LinkRow) -> QWidget:
        lead = button(link_words(link), lambda: self._open(link), variant="ghost")
        lead.setToolTip(f"{link.heading}: {link.passage}")
        words = self.tr("Forget the link to {what}").format(what=link.label)
        forget = tool_button(words, lambda: self._forget(link), "dismiss")
        forget.setVisible(not self._workspace.read_only)
        return FlowingRow([lead, forget])

    def _open(self, link: LinkRow) -> None:
        if link.measure_id is not None:
            self.measure_chosen.emit(link.measure_id)
        else:
            self.item_chosen.emit(link.meeting_id, link.item_id)

    def _forget(self, link: LinkRow) -> None:
        self._workspace.do(self.tr("Forget a link"), lambda session: remove_link(session, link.id))


def paper_words(paper: PaperOfReport) -> str:
    """Return where a paper is."""
    if not paper.number:
        return tr("Attachment in the backlog: {item}").format(item=paper.item)
    return tr("Attachment {number}, {meeting}: {item}").format(
        number=paper.number, meeting=paper.meeting, item=paper.item
    )


def link_words(link: LinkRow) -> str:
    """Return what a passage became, and where it is."""
    if link.measure_id is not None:
        return tr("Measure {label}").format(label=link.label)
    where = link.meeting or tr("backlog")
    return tr("Item {label} ({where})").format(label=link.label, where=where)
