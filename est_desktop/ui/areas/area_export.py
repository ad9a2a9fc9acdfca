"""The page of an area as a PDF file, where the user wants it."""

import hashlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from est_desktop.actions.secrecy import NO_MEETING, Exported, note_export
from est_desktop.documents.area_page import area_pdf, public_area_pdf
from est_desktop.documents.output_file import write_whole
from est_desktop.errors import UserError
from est_desktop.queries.areas import area_document
from est_desktop.rules.file_names import document_name
from est_desktop.ui.jobs import Job, Progress
from est_desktop.ui.meeting.file_dialogs import ChoosePlace, choose_place
from est_desktop.ui.meeting.meeting_documents import document_words
from est_desktop.ui.translation import tr
from est_desktop.ui.workspace import Workspace

AREA = "area"
"""What the log of exports calls the document."""


class AreaExport(QObject):
    """Makes the file in the background, and notes it in the log.

    Attributes:
        choose_place: The system's dialog; tests put their own here.

    Signals:
        told: What was saved, as a sentence.
    """

    told = Signal(str)

    def __init__(self, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._page = workspace, page
        self.choose_place: ChoosePlace = choose_place

    def export(self, area_id: UUID, *, public: bool) -> None:
        """Write the area's page, or its public copy, to a file that the user chooses."""
        today = self._workspace.today()
        view = self._workspace.read(lambda session: area_document(session, area_id, today))
        what = tr("Area (public copy)") if public else tr("Area")
        name = document_name(today, view.title, what)
        folder = QStandardPaths.StandardLocation.DocumentsLocation
        suggested = Path(QStandardPaths.writableLocation(folder)) / name
        place = self.choose_place(self._page.window(), tr("Export the area"), suggested)
        if place is None:
            return
        words = document_words()
        make: Callable[[], bytes] = partial(public_area_pdf if public else area_pdf, view, words)

        def write(_progress: Progress) -> Exported:
            data = make()
            write_whole(data, place)
            sha256 = hashlib.sha256(data).hexdigest()
            return Exported(
                NO_MEETING, AREA, public=public, file_name=place.name, sha256=sha256,
                size=len(data),
            )  # fmt: skip

        Job(write, self._tell, self._workspace.report, label=tr("Making the PDF")).start()

    def _tell(self, exported: Exported) -> None:
        """Put the export into the log; a window that only reads cannot."""
        store = self._workspace.store
        try:
            if not store.read_only:
                moment = self._workspace.moment()
                store.note(lambda session: note_export(session, exported, store.who, moment))
        except UserError as error:
            self._workspace.report(error)
        self.told.emit(tr("The page of the area is saved"))
