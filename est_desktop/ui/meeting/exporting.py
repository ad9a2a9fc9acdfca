"""Documents as PDF files where the user wants them."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from est_desktop.documents.output_file import write_whole
from est_desktop.queries.agenda import meeting_head
from est_desktop.ui.jobs import Job
from est_desktop.ui.meeting.file_dialogs import ChoosePlace, choose_place
from est_desktop.ui.meeting.file_names import document_name
from est_desktop.ui.meeting.meeting_documents import Document, document_work, short_title
from est_desktop.ui.workspace import Workspace


class Exporting(QObject):
    """Asks where a document shall go, makes it in the background and writes it there, whole.

    Attributes:
        choose_place: The system's dialog; tests put their own here.
        folder: Where the last one went, suggested for the next.

    Signals:
        exported: What was exported, as a sentence, and the file.
    """

    exported = Signal(str, Path)

    def __init__(
        self,
        workspace: Workspace,
        meeting_id: UUID,
        words: Callable[[str], str],
        parent: QWidget,
    ) -> None:
        """Be ready.

        Args:
            workspace: Where the meeting is.
            meeting_id: The meeting.
            words: The language of documents.
            parent: Owns this, and stands behind the dialog.
        """
        super().__init__(parent)
        self._workspace, self._meeting_id, self._words = workspace, meeting_id, words
        self._page = parent
        self.choose_place: ChoosePlace = choose_place
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self.folder = Path(QStandardPaths.writableLocation(documents))

    def export(self, document: Document) -> None:
        """Export a document; what is typed must have been saved."""
        head = self._workspace.read(lambda session: meeting_head(session, self._meeting_id))
        what = short_title(document)
        suggested = self.folder / document_name(head.starts_at.date(), head.title, what)
        title = self.tr("Export {document}").format(document=what.lower())
        place = self.choose_place(self._page.window(), title, suggested)
        if place is None:
            return
        self.folder = place.parent
        work = document_work(self._workspace, self._meeting_id, document, self._words)
        sentence = self._saved(document)
        Job(
            lambda _progress: write_whole(work(), place),
            then=lambda _nothing: self.exported.emit(sentence, place),
            failed=self._workspace.report,
            label=self.tr("Making the PDF"),
        ).start()

    def _saved(self, document: Document) -> str:
        if document is Document.SUMMONS:
            return self.tr("The summons is saved")
        return self.tr("The minutes are saved")
