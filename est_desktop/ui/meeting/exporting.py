"""Documents as PDF files where the user wants them."""

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from est_desktop.actions.secrecy import NO_MEETING, Exported
from est_desktop.documents.output_file import write_whole
from est_desktop.documents.substitutions import Substitution
from est_desktop.errors import UserError
from est_desktop.queries.agenda import meeting_head
from est_desktop.queries.personal_data import suspected
from est_desktop.rules.file_names import document_name
from est_desktop.ui.export_log import note_exported
from est_desktop.ui.jobs import Job, Progress
from est_desktop.ui.meeting.file_dialogs import ChoosePlace, choose_place
from est_desktop.ui.meeting.item_documents import ItemDocument, item_title, item_work
from est_desktop.ui.meeting.meeting_documents import (
    Document,
    document_work,
    holds_secrets,
    short_title,
)
from est_desktop.ui.meeting.packing import Packed, PackKind, pack_work
from est_desktop.ui.messages import unprinted
from est_desktop.ui.persons_sheet import PersonsSheet, ask_about_persons
from est_desktop.ui.workspace import Workspace


class Exporting(QObject):
    """Asks where a document shall go, makes it in the background and writes it there, whole.

    Attributes:
        choose_place: The system's dialog; tests put their own here.
        folder: Where the last one went, suggested for the next.
        sheet: What asks about personal data, the last time it did.

    Signals:
        exported: What was exported, as a sentence, and the file.
        packed: A pack (`Packed`) of whose papers something is worth knowing.
        place_asked: The `Suspicion` whose place shall be shown.
    """

    exported = Signal(str, Path)
    packed = Signal(object)
    place_asked = Signal(object)

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
        self.sheet: PersonsSheet | None = None
        self.choose_place: ChoosePlace = choose_place
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self.folder = Path(QStandardPaths.writableLocation(documents))

    def export(self, document: Document, *, public: bool = False) -> None:
        """Export a document, or its public copy; what is typed must have been saved."""
        if document is Document.FOLLOW_UP:  # of all meetings: this one alone says nothing of it
            self._export(document, public=public)
        else:
            self._look_first(lambda: self._export(document, public=public))

    def export_item(self, document: ItemDocument, item_id: UUID) -> None:
        """Export a document of one item; what is typed must have been saved."""
        self._look_first(lambda: self._export_item(document, item_id))

    def export_pack(self, kind: PackKind) -> None:
        """Export the meeting's papers as one file; what is typed must have been saved."""
        self._look_first(lambda: self._export_pack(kind))

    def _look_first(self, go_on: Callable[[], None]) -> None:
        key, show = self._meeting_id, self.place_asked.emit
        found = self._workspace.read(lambda session: suspected(session, key))
        self.sheet = ask_about_persons(self._page, self._workspace, found, go_on, show)

    def _export(self, document: Document, *, public: bool) -> None:
        found: list[Substitution] = []
        try:
            work = document_work(
                self._workspace,
                self._meeting_id,
                document,
                self._words,
                public=public,
                warn=found.append,
            )
        except UserError as error:  # no approved minutes to sign
            self._workspace.report(error)
            return
        place = self._ask(short_title(document), public=public)
        if place is None:
            return
        belongs_to = NO_MEETING if document is Document.FOLLOW_UP else self._meeting_id

        self._write(
            work,
            place,
            belongs_to,
            document.value,
            lambda: self._saved(document, public=public),
            found,
            public=public,
        )

    def _export_item(self, document: ItemDocument, item_id: UUID) -> None:
        what = item_title(document)
        place = self._ask(what, public=False)
        if place is None:
            return
        found: list[Substitution] = []
        key, workspace = self._meeting_id, self._workspace
        work = item_work(workspace, key, item_id, document, self._words, found.append)

        saved = self.tr("{document} is saved").format(document=what)
        self._write(work, place, key, document.value, lambda: saved, found)

    def _export_pack(self, kind: PackKind) -> None:
        archive = kind is PackKind.ARCHIVE
        what = self.tr("Papers for the archive") if archive else self.tr("Papers")
        place = self._ask(what, public=kind is PackKind.PUBLIC)
        if place is None:
            return
        work = pack_work(self._workspace, self._meeting_id, place, self._words, kind)

        def tell(packed: Packed) -> None:
            note_exported(self._workspace, packed.exported)
            self.exported.emit(self.tr("The papers are saved"), place)
            if packed.notes:
                self.packed.emit(packed)

        label = self.tr("Putting the papers together")
        Job(work, tell, self._workspace.report, label=label).start()

    def _write(  # noqa: PLR0913 -- the facts of an export
        self,
        work: Callable[[], bytes],
        place: Path,
        belongs_to: UUID,
        document: str,
        saved: Callable[[], str],
        found: Sequence[Substitution],
        *,
        public: bool = False,
    ) -> None:
        """Make a file in the background, put it into the log, and tell of it."""

        def write(_progress: Progress) -> Exported:
            data = work()
            write_whole(data, place)
            sha256 = hashlib.sha256(data).hexdigest()
            return Exported(belongs_to, document, public, place.name, sha256, len(data))

        def tell(exported: Exported) -> None:
            note_exported(self._workspace, exported)
            told = saved()
            self.exported.emit(f"{told}. {unprinted(found)}" if found else told, place)

        Job(write, tell, self._workspace.report, label=self.tr("Making the PDF")).start()

    def _ask(self, what: str, *, public: bool) -> Path | None:
        """Ask where a document shall go, under a name that says what it is."""
        head = self._workspace.read(lambda session: meeting_head(session, self._meeting_id))
        name = document_name(head.starts_at.date(), head.title, self._named(what, public=public))
        title = self.tr("Export {document}").format(document=what.lower())
        place = self.choose_place(self._page.window(), title, self.folder / name)
        if place is not None:
            self.folder = place.parent
        return place

    def _named(self, what: str, *, public: bool) -> str:
        """Return a document's name in the name of its file, with what marks the copy."""
        if public:
            return self.tr("{document}, public copy").format(document=what)
        if holds_secrets(self._workspace, self._meeting_id):
            return self.tr("{document}, SECRET").format(document=what)
        return what

    def _saved(self, document: Document, *, public: bool) -> str:
        if public:
            return self.tr("The public copy is saved; it was searched, and holds nothing marked")
        if document is Document.SUMMONS:
            return self.tr("The summons is saved")
        if document is Document.MINUTES:
            return self.tr("The minutes are saved")
        if document is Document.RUNNING_ORDER:
            return self.tr("The running order is saved; it holds the internal notes")
        if document is Document.APPROVAL_SHEET:
            return self.tr("The approval sheet is saved")
        return self.tr("The follow-up list is saved")
