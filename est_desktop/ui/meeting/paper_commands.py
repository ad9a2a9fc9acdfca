"""What a user can do with the papers of an item, through the workspace."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from est_desktop.actions.attachments import (
    describe_paper,
    move_paper,
    move_paper_to_item,
    remove_paper,
    rename_paper,
)
from est_desktop.errors import UserError
from est_desktop.model.views.agenda import AttachmentRow, VersionRow
from est_desktop.store.copying_out import copy_out
from est_desktop.ui.jobs import Job
from est_desktop.ui.meeting.opened_files import place_for
from est_desktop.ui.workspace import Workspace


def open_with_system(file: Path) -> bool:
    """Let the system's own program open a file or folder; tell whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


class PaperCommands(QObject):
    """Changes papers, and brings copies of them out.

    Attributes:
        open_file: Opens a file with another program; tests put their own here.

    Signals:
        removed: What was removed, in the user's words; undo brings it back.
        copied: A copy that was saved (a path).
        unopened: A file that no program on this computer opens.
    """

    removed = Signal(str)
    copied = Signal(Path)
    unopened = Signal(Path)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.open_file: Callable[[Path], bool] = open_with_system

    def rename(self, paper_id: UUID, title: str) -> None:
        """Give a paper another title; the file keeps its name."""
        self._workspace.do(
            self.tr("Rename attachment"), lambda session: rename_paper(session, paper_id, title)
        )

    def describe(self, paper_id: UUID, description: str) -> None:
        """Say what a picture shows, for those who cannot see it."""
        self._workspace.do(
            self.tr("Describe attachment"),
            lambda session: describe_paper(session, paper_id, description),
        )

    def place(self, paper_id: UUID, position: int) -> bool:
        """Move a paper to a place (from 1) among those of its item; tell whether it moved."""
        seen = self._workspace.store.revision
        self._workspace.do(
            self.tr("Move attachment"), lambda session: move_paper(session, paper_id, position)
        )
        return self._workspace.store.revision != seen

    def give_to(self, paper_id: UUID, item_id: UUID, item: str) -> None:
        """Move a paper last among those of another item, called `item`."""
        _, went = self._workspace.tried(
            self.tr("Move attachment to item {item}").format(item=item),
            lambda session: move_paper_to_item(session, paper_id, item_id),
        )
        if went:
            self.removed.emit(self.tr("The attachment was moved to item {item}").format(item=item))

    def remove(self, paper: AttachmentRow) -> None:
        """Take a paper off its item."""
        _, went = self._workspace.tried(
            self.tr("Remove “{title}”").format(title=paper.title),
            lambda session: remove_paper(session, paper.id),
        )
        if went:
            self.removed.emit(self.tr("“{title}” was removed").format(title=paper.title))

    def open(self, version: VersionRow) -> None:
        """Let another program show a copy of a file, which is removed when this one ends."""
        places = self._workspace.places
        if places is None:
            return
        try:
            place = place_for(places.opened, version.id, version.file_name)
        except UserError as error:
            self._workspace.report(error)
            return
        self._bring_out(version, place, lambda: self._open(place))

    def save_copy(self, version: VersionRow, to: Path) -> None:
        """Write a file to where the user wants it."""
        self._bring_out(version, to, lambda: self.copied.emit(to))

    def _open(self, place: Path) -> None:
        if not self.open_file(place):
            self.unopened.emit(place)

    def _bring_out(self, version: VersionRow, to: Path, then: Callable[[], None]) -> None:
        store = self._workspace.store
        Job(
            lambda progress: copy_out(store, version.sha256, to, progress),
            then=lambda _nothing: then(),
            failed=self._workspace.report,
            label=self.tr("Copying {file}").format(file=version.file_name),
        ).start()
