"""The tab Dagordning: the agenda, one item as a form, and what it will look like."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from est_desktop.model.enums import ItemKind
from est_desktop.model.views.agenda import AgendaView, AttachmentRow, VersionRow
from est_desktop.ui.meeting.agenda_panel import AgendaPanel
from est_desktop.ui.meeting.describing import DescriptionSheet
from est_desktop.ui.meeting.item_form import ItemForm
from est_desktop.ui.meeting.papers_panel import PapersPanel
from est_desktop.ui.meeting.preview_panel import PreviewPanel
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.folding_panes import FoldingPanes
from est_desktop.ui.workspace import Workspace


class AgendaTab(QWidget):
    """Three panes: list, thing, preview.

    Attributes:
        agenda: The list.
        form: The item.
        papers: Its papers.
        preview: What is shown.

    Signals:
        told: What was just done, as a sentence; undo takes it back.
        copied: Where a copy of a paper was saved.
        secrecy_asked: The secrecy of the item shall be seen.
        matter_asked: Its matter through all meetings shall be seen.
    """

    told = Signal(str)
    copied = Signal(Path)
    secrecy_asked = Signal()
    matter_asked = Signal()

    def __init__(
        self,
        workspace: Workspace,
        meeting_id: UUID,
        words: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        """Begin empty; `show_agenda` fills it.

        Args:
            workspace: Where the meeting is.
            meeting_id: The meeting.
            words: The language of documents.
            parent: Owns the tab.
        """
        super().__init__(parent)
        self.agenda = AgendaPanel(workspace, meeting_id)
        self.form = ItemForm(workspace, self)
        self.papers = PapersPanel(workspace)
        self.preview = PreviewPanel(workspace, meeting_id, words)
        self._lay_out()
        self._connect()
        self._add_keys(editable=not workspace.read_only)
        self._show_papers()

    def show_agenda(self, agenda: AgendaView) -> None:
        """Show an agenda as it is now."""
        self.agenda.show_agenda(agenda)
        self.papers.targets = agenda.rows

    def fold(self, *, low: bool) -> None:
        """Leave out what can be missed where there is little height."""
        self.agenda.foot.setVisible(not low)

    def save_now(self) -> None:
        """Save what is typed."""
        self.form.fields.save_now()

    def menu_actions(self) -> list[QAction]:
        """Return what can be done here, for a menu."""
        actions = self.agenda.agenda_actions
        return [*actions.wide, self.add_papers, *actions.near]

    def choose(self, item_id: UUID) -> bool:
        """Make an item current; tell whether it is there."""
        return self.agenda.list.choose(item_id)

    def _lay_out(self) -> None:
        content = QWidget()
        content.setProperty("ground", "window")
        inner = QVBoxLayout(content)
        inner.setContentsMargins(px(20), px(14), px(20), px(20))
        inner.setSpacing(px(16))
        inner.addWidget(self.form.fields)
        inner.addWidget(self.papers)
        inner.addWidget(self.form.fields.more)
        inner.addStretch(1)
        self._content = content
        self._item_pane = QScrollArea()
        self._item_pane.setWidget(content)
        self._item_pane.setWidgetResizable(True)
        self._item_pane.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._item_pane.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.agenda.setFocusProxy(self.agenda.list)
        self._item_pane.setFocusProxy(self.form.fields.title)
        self.preview.setFocusProxy(self.preview.choice)
        self.panes = FoldingPanes(
            [
                (self.tr("Items"), self.agenda, 320),
                (self.tr("The item"), self._item_pane, 500),
                (self.tr("Preview"), self.preview, 460),
            ]
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes)

    def _connect(self) -> None:
        rows, commands = self.agenda.list, self.agenda.commands
        rows.chosen.connect(self._show_item)
        rows.rows.files_dropped.connect(self._add_dropped)
        commands.titled.connect(self._begin_title)
        commands.made.connect(rows.choose)
        commands.removed.connect(self.told)
        self.agenda.agenda_actions.title_asked.connect(self._write_title)
        self.agenda.agenda_actions.matter_asked.connect(self.matter_asked)
        self.form.shown.connect(self._show_papers)
        self.form.fields.secrecy.clicked.connect(lambda: self.secrecy_asked.emit())  # noqa: PLW0108 - drops "checked"
        self.papers.preview_asked.connect(self._preview)
        self.papers.describe_asked.connect(self._describe)
        self.papers.commands.removed.connect(self.told)
        self.papers.commands.copied.connect(self.copied)
        self.papers.adding.added.connect(self._tell_added)

    def _add_keys(self, *, editable: bool) -> None:
        self.addActions(self.agenda.agenda_actions.wide)
        self.add_papers = self._action(
            self.tr("Add attachments …"), "Ctrl+Shift+B", self.papers.ask_and_add
        )
        self.add_papers.setEnabled(editable)
        self._action("", "Ctrl+PgDown", lambda: self.agenda.list.step(1))
        self._action("", "Ctrl+PgUp", lambda: self.agenda.list.step(-1))
        self._action("", "F6", lambda: self.panes.next_pane(1))
        self._action("", "Shift+F6", lambda: self.panes.next_pane(-1))

    def _action(self, words: str, keys: str, act: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: act())  # noqa: PLW0108 - drops "checked"
        self.addAction(action)
        return action

    def _show_item(self) -> None:
        row = self.agenda.list.current_row()
        self.form.show_item(row.id if row else None)
        if self.preview.paper:
            self.preview.show_document(self.preview.document)
        number = row.number if row else ""
        name = self.tr("Item {number}").format(number=number) if number else self.tr("The item")
        self.panes.tabs.setTabText(1, name)

    def _show_papers(self) -> None:
        item = self.form.item
        self._content.setVisible(item is not None)
        self.papers.setVisible(item is not None and item.kind is ItemKind.ITEM)
        self.papers.show_item(item)

    def _begin_title(self, item_id: UUID) -> None:
        if self.choose(item_id):
            self._write_title()

    def _write_title(self) -> None:
        self.panes.show_pane(self._item_pane)
        self._item_pane.ensureWidgetVisible(self.form.fields.title)
        self.form.write_title()

    def _add_dropped(self, item_id: UUID, files: list[Path]) -> None:
        self.choose(item_id)
        self.papers.add_files(item_id, files)

    def _preview(self, version: VersionRow) -> None:
        self.preview.show_paper(version)
        self.panes.show_pane(self.preview)

    def _describe(self, paper: AttachmentRow) -> None:
        sheet = DescriptionSheet(
            self, paper, lambda text: self.papers.commands.describe(paper.id, text)
        )
        sheet.open_over(sheet.text)

    def _tell_added(self, item_id: UUID, count: int) -> None:
        rows = self.agenda.list.rows
        place = rows.row_of(item_id)
        number = rows.rows[place].number if place >= 0 else ""
        if count == 1:
            words = self.tr("1 attachment was added to item {number}")
        else:
            words = self.tr("{count} attachments were added to item {number}")
        self.told.emit(words.format(count=count, number=number))
