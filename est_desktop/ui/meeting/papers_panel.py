"""The papers of one item: a list, where files can be dropped, and what can be done with them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QPoint, QStandardPaths, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from est_desktop.errors import FileError
from est_desktop.model.views.agenda import AgendaRow, AttachmentRow, ItemView, VersionRow
from est_desktop.rules.file_names import safe_file_name
from est_desktop.ui.announce import announce
from est_desktop.ui.meeting.adding_papers import AddingPapers
from est_desktop.ui.meeting.file_dialogs import choose_file, choose_files, choose_place
from est_desktop.ui.meeting.paper_commands import PaperCommands
from est_desktop.ui.meeting.paper_menu import PaperMenu
from est_desktop.ui.meeting.paper_words import whole_size
from est_desktop.ui.meeting.papers_list import PapersList
from est_desktop.ui.message_bar import MessageBar
from est_desktop.ui.messages import message_for
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.badge import Badge
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.drop_zone import DropZone
from est_desktop.ui.workspace import Workspace


class PapersPanel(QWidget):
    """Shows an item's papers; files dropped on it, or chosen, become papers.

    Attributes:
        adding: Brings files in.
        commands: Changes papers.
        list: The papers.
        targets: The agenda's rows, to which a paper can be moved.
        choose_files, choose_file, choose_place: The system's dialogs; tests put their own here.

    Signals:
        preview_asked: A version (`VersionRow`) that shall be shown.
        describe_asked: A paper (`AttachmentRow`) whose description shall be written.
    """

    preview_asked = Signal(VersionRow)
    describe_asked = Signal(AttachmentRow)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._item: ItemView | None = None
        self.adding = AddingPapers(workspace, self)
        self.commands = PaperCommands(workspace, self)
        self.targets: Sequence[AgendaRow] = ()
        self.choose_files, self.choose_file = choose_files, choose_file
        self.choose_place = choose_place
        self.list = PapersList()
        self.messages = MessageBar()
        self.drop_zone = DropZone(self.tr("Drop files here, or"), self.tr("choose files …"))
        self._count, self._size = Badge("0"), label("", "caption")
        self._frame = QFrame()
        self._lay_out()
        self._connect()
        self._add_keys()
        self.list.set_editable(editable=not workspace.read_only)
        self.drop_zone.setVisible(not workspace.read_only)

    @property
    def editable(self) -> bool:
        """Whether papers can be changed."""
        return not self._workspace.read_only

    def show_item(self, item: ItemView | None) -> None:
        """Show the papers of an item."""
        if self._item is None or item is None or item.id != self._item.id:
            self.messages.clear()
        self._item = item
        papers = item.attachments if item else ()
        self.list.show_rows(papers)
        self.list.updateGeometry()
        self._frame.setVisible(bool(papers))
        self._count.set_badge(str(len(papers)))
        self._size.setText(whole_size(papers))

    def ask_and_add(self) -> None:
        """Let the user choose files; they become papers of the item."""
        if self._item and self.editable:
            item_id = self._item.id
            files = self.choose_files(self.window(), self.tr("Add attachments"))
            self.add_files(item_id, files)

    def add_files(self, item_id: UUID, files: Sequence[Path]) -> None:
        """Let files become papers of an item; what went wrong the last time is forgotten."""
        if files:
            self.messages.clear()
        self.adding.add(item_id, files)

    def ask_and_replace(self, paper: AttachmentRow) -> None:
        """Let the user choose a newer file for a paper."""
        title = self.tr("Replace {title} with a newer file").format(title=paper.title)
        files = self.choose_file(self.window(), title)
        if files and self._item:
            self.adding.replace(self._item.id, paper.id, files[0])

    def ask_and_save(self, version: VersionRow) -> None:
        """Let the user choose where a copy of a file goes."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        suggested = Path(QStandardPaths.writableLocation(documents))
        suggested /= safe_file_name(version.file_name)
        place = self.choose_place(self.window(), self.tr("Save a copy"), suggested)
        if place:
            self.commands.save_copy(version, place)

    def preview_current(self) -> None:
        """Show the current paper beside the form."""
        paper = self.list.current_row()
        if paper and paper.versions:
            self.preview_asked.emit(paper.versions[0])

    def open_current(self) -> None:
        """Let another program show the current paper."""
        paper = self.list.current_row()
        if paper and paper.versions:
            self.commands.open(paper.versions[0])

    def remove_current(self) -> None:
        """Take the current paper off the item."""
        paper = self.list.current_row()
        if paper and self.editable:
            self.commands.remove(paper)

    def step_current(self, by: int) -> None:
        """Move the current paper one place down (1) or up (-1)."""
        paper = self.list.current_row()
        if not (paper and self.editable and 0 < paper.position + by <= self.list.rows.rowCount()):
            return
        if self.commands.place(paper.id, paper.position + by):
            self._tell_place(paper.id)

    def menu_for(self, paper: AttachmentRow) -> PaperMenu:
        """Return the menu of a paper."""
        others = [row for row in self.targets if self._item is None or row.id != self._item.id]
        menu = PaperMenu(paper, others, editable=self.editable, parent=self)
        menu.shown.connect(self.preview_asked)
        menu.opened.connect(self.commands.open)
        menu.saved.connect(self.ask_and_save)
        menu.renamed.connect(self.list.edit_title)
        menu.described.connect(lambda: self.describe_asked.emit(paper))
        menu.replaced.connect(lambda: self.ask_and_replace(paper))
        menu.stepped.connect(self.step_current)
        menu.given.connect(lambda row: self.commands.give_to(paper.id, row.id, row.number))
        menu.removed.connect(self.remove_current)
        return menu

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(label(self.tr("Attachments"), "subtitle"))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._size)
        self._frame.setProperty("card", True)  # noqa: FBT003
        inner = QVBoxLayout(self._frame)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(head)
        inside = self.messages.layout()
        if inside is not None:
            inside.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.messages)
        column.addWidget(self._frame)
        column.addWidget(self.drop_zone)

    def _connect(self) -> None:
        self.drop_zone.asked.connect(self.ask_and_add)
        self.drop_zone.dropped.connect(self._add_dropped)
        self.list.rows.move_by(self._move)
        self.list.rows.files_dropped.connect(lambda _, files: self._add_dropped(files))
        self.list.rows.titled.connect(self.commands.rename)
        self.list.clicked.connect(lambda _: self.preview_current())
        self.list.opened.connect(self.open_current)
        self.list.menu_asked.connect(self._open_menu)
        self.adding.failed.connect(self._tell_faults)
        self.adding.missed.connect(self._tell_missed)
        self.commands.unopened.connect(self._tell_unopened)

    def _add_keys(self) -> None:
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("F2", self.list.edit_title),
            ("Delete", self.remove_current),
            ("Alt+Up", lambda: self.step_current(-1)),
            ("Alt+Down", lambda: self.step_current(1)),
            ("Space", self.preview_current),
            ("Return", self.open_current),
        )
        for chord, act in keys:
            action = QAction(self.list)
            action.setShortcut(QKeySequence(chord))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(act)
            self.list.addAction(action)

    def _move(self, paper_id: UUID, before: UUID | None) -> bool:
        ids = [paper.id for paper in self.list.rows.rows]
        ids.remove(paper_id)
        place = len(ids) if before is None else ids.index(before)
        return self.commands.place(paper_id, place + 1)

    def _add_dropped(self, files: object) -> None:
        if self._item and isinstance(files, Sequence):
            self.add_files(self._item.id, files)

    def _open_menu(self, place: QPoint) -> None:
        paper = self.list.current_row()
        if paper:
            self.menu_for(paper).popup(place)

    def _tell_place(self, paper_id: UUID) -> None:
        place, of = self.list.rows.row_of(paper_id) + 1, self.list.rows.rowCount()
        announce(self.list, self.tr("Moved to place {place} of {of}").format(place=place, of=of))

    def _tell_faults(self, faults: tuple[FileError, ...]) -> None:
        self.messages.tell("danger", "\n".join(message_for(fault) for fault in faults))

    def _tell_missed(self) -> None:
        self.messages.tell(
            "warn",
            self.tr(
                "The item was removed while its files were copied, so nothing was attached. Undo "
                "the removal and add the files again."
            ),
        )

    def _tell_unopened(self, file: Path) -> None:
        self.messages.tell(
            "warn",
            self.tr(
                "No program on this computer opens {file}. Save a copy and open it elsewhere."
            ).format(file=file.name),
        )
