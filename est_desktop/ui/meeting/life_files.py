"""What was sent and approved of a meeting, as files: opened, copied, compared."""

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from est_desktop.documents.comparison import comparison_pdf
from est_desktop.model.views.dispatch import SentFile
from est_desktop.queries.dispatches import meeting_life, two_versions
from est_desktop.store.blobs import put_bytes
from est_desktop.store.copying_out import copy_out
from est_desktop.ui.jobs import Job, Progress
from est_desktop.ui.meeting.file_dialogs import ChooseFolder, choose_folder
from est_desktop.ui.meeting.history_sheet import HistorySheet
from est_desktop.ui.meeting.opened_files import place_for
from est_desktop.ui.taking_signed import TakingSigned
from est_desktop.ui.workspace import Workspace


class LifeFiles(QObject):
    """The files of the meeting that a page shows.

    Attributes:
        meeting_id: The meeting.
        sheet: What was sent and approved, while that is shown.
        taking: Takes in signed copies.
        choose_folder: The system's dialog; tests put their own here.

    Signals:
        copied: What was copied, as a sentence, and the first file.
        file_ready: A file that another program shall open.
    """

    copied = Signal(str, Path)
    file_ready = Signal(Path)

    def __init__(self, workspace: Workspace, words: Callable[[str], str], page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._words, self._page = workspace, words, page
        self.meeting_id: UUID | None = None
        self.choose_folder: ChooseFolder = choose_folder
        self.sheet: HistorySheet | None = None
        self.taking = TakingSigned(workspace, page)
        self.taking.taken.connect(self._tell_taken)
        self.taking.refused.connect(self._tell_refused)

    def show_history(self) -> None:
        """Show what was sent and approved."""
        key = self.meeting_id
        if key is None:
            return
        today = self._workspace.today()
        life = self._workspace.read(lambda session: meeting_life(session, key, today))
        sheet = HistorySheet(self._page, life, read_only=self._workspace.read_only)
        sheet.file_asked.connect(lambda file: self._open(file))  # noqa: PLW0108 -- Signal(object)
        sheet.copy_asked.connect(lambda file: self.put_into_folder([file]))
        sheet.comparison_asked.connect(self._compare)
        sheet.signed_asked.connect(self.taking.ask)
        sheet.closed.connect(self._forget)
        self.sheet = sheet
        sheet.open_over()

    def _tell_taken(self, told: str) -> None:
        self._show_anew("success", told)

    def _tell_refused(self, told: str) -> None:
        self._show_anew("danger", told)

    def _show_anew(self, tone: str, told: str) -> None:
        """Show the history as it is now, with what became of a copy above it."""
        if self.sheet is not None:
            self.sheet.close_sheet()
        self.show_history()
        if self.sheet is not None:
            self.sheet.messages.tell(tone, told)

    def _forget(self) -> None:
        self.sheet = None

    def _compare(self, number: int) -> None:
        key = self.meeting_id
        if key is None:
            return
        old, new = self._workspace.read(lambda session: two_versions(session, key, None, number))
        words, store = self._words, self._workspace.store

        def make(_progress: Progress) -> SentFile:
            data = comparison_pdf(old, new, words)
            name = self.tr("Comparison of versions {old} and {new}").format(
                old=old.version, new=new.version
            )
            return SentFile("comparison", f"{name}.pdf", put_bytes(store, data), len(data))

        Job(make, self._open, self._workspace.report, label=self.tr("Comparing")).start()

    def _open(self, file: SentFile) -> None:
        places, store, key = self._workspace.places, self._workspace.store, self.meeting_id
        if places is None or key is None:
            return

        def copy(progress: Progress) -> Path:
            place = place_for(places.opened, key, file.file_name)
            copy_out(store, file.sha256, place, progress)
            return place

        Job(copy, self.file_ready.emit, self._workspace.report, label=self.tr("Opening")).start()

    def put_into_folder(self, files: Sequence[SentFile]) -> None:
        """Ask for a folder and put copies of files into it."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        start = Path(QStandardPaths.writableLocation(documents))
        folder = self.choose_folder(
            self._page.window(), self.tr("Where shall the files go?"), start
        )
        if folder is None:
            return
        store = self._workspace.store

        def copy(progress: Progress) -> Path:
            for file in files:
                copy_out(store, file.sha256, folder / file.file_name, progress)
            return folder / files[0].file_name

        def tell(first: Path) -> None:
            self.copied.emit(self.tr("The files are in the folder"), first)

        Job(copy, tell, self._workspace.report, label=self.tr("Copying the files")).start()
