"""The common picture as a PDF file: where the user wants it, or as a paper of a meeting."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from est_desktop.actions.attachments import StoredPaper, attach_papers, rename_paper
from est_desktop.actions.secrecy import NO_MEETING, Exported, note_export
from est_desktop.documents.common_picture import picture_pdf, public_picture_pdf
from est_desktop.documents.indicators import indicators_pdf
from est_desktop.documents.output_file import write_whole
from est_desktop.errors import UserError
from est_desktop.queries.picture import coming_items, common_picture, printed_indicators
from est_desktop.rules.file_names import document_name
from est_desktop.rules.spans import Span, span_text
from est_desktop.store.blobs import put_bytes
from est_desktop.ui.jobs import Job, Progress
from est_desktop.ui.meeting.file_dialogs import ChoosePlace, choose_place
from est_desktop.ui.meeting.meeting_documents import document_words
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.workspace import Workspace


class PictureExports(QObject):
    """Makes the files in the background.

    Attributes:
        choose_place: The system's dialog; tests put their own here.

    Signals:
        told: What was done, as a sentence.
    """

    told = Signal(str)

    def __init__(self, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._page = workspace, page
        self.choose_place: ChoosePlace = choose_place

    def export(self, span: Span, areas: list[UUID], *, public: bool) -> None:
        """Write the picture of areas to a file that the user chooses."""
        name = self.tr("Common picture")
        if public:
            name = self.tr("Common picture, public copy")
        today, words = self._workspace.today(), document_words()
        view = self._workspace.read(lambda s: common_picture(s, span, today, areas))
        make = public_picture_pdf if public else picture_pdf
        self._write("picture", name, span_text(span), lambda: make(view, words), public=public)

    def export_indicators(self, areas: list[UUID]) -> None:
        """Write the indicators of areas to a file that the user chooses."""
        today, words = self._workspace.today(), document_words()
        view = self._workspace.read(lambda s: printed_indicators(s, today, areas))
        name = self.tr("Indicators")
        self._write(
            "indicators", name, view.title, lambda: indicators_pdf(view, words), public=False
        )

    def ask_item(self, span: Span, areas: list[UUID]) -> Sheet:
        """Ask which coming item gets the picture as a paper, and return the sheet."""
        sheet = Sheet(self._page.window(), self.tr("To the agenda"), self.tr("Add the paper"), 520)
        now = self._workspace.now()
        items = self._workspace.read(lambda session: coming_items(session, now))
        under = ChoiceField[UUID]()
        under.set_choices(items)
        under.setCurrentIndex(_likely(items))
        explained = self.tr(
            "The common picture of {period} becomes a paper of the item, as it is now."
        ).format(period=span_text(span))
        sheet.body.addWidget(label(explained, "caption", wrap=True))
        sheet.body.addWidget(Field(self.tr("&Item"), under))
        if not items:
            none = self.tr("There is no coming meeting with an agenda. Plan one first.")
            sheet.body.addWidget(label(none, wrap=True))
        sheet.primary.setEnabled(bool(items))

        def finish() -> None:
            self.add_to_item(under.current(), span, areas)
            sheet.close_sheet()

        sheet.accepted.connect(finish)
        sheet.open_over(under)
        return sheet

    def add_to_item(self, item_id: UUID, span: Span, areas: list[UUID]) -> None:
        """Make the picture a paper of an item."""
        store, today, words = self._workspace.store, self._workspace.today(), document_words()
        moment = self._workspace.moment()
        title = self.tr("Common picture {period}").format(period=span_text(span))
        view = self._workspace.read(lambda s: common_picture(s, span, today, areas))
        name = document_name(today, span_text(span), self.tr("Common picture"))

        def work(_progress: Progress) -> StoredPaper:
            return StoredPaper(name, put_bytes(store, picture_pdf(view, words)))

        def attach(session: Any, paper: StoredPaper) -> None:
            (paper_id,) = attach_papers(session, item_id, [paper], moment)
            session.flush()
            rename_paper(session, paper_id, title)

        def keep(paper: StoredPaper) -> None:
            _, went = self._workspace.tried(
                self.tr("Add the common picture to the agenda"),
                lambda session: attach(session, paper),
            )
            if went:
                self.told.emit(self.tr("The common picture is a paper of the item"))

        Job(work, keep, self._workspace.report, label=self.tr("Making the PDF")).start()

    def _write(
        self, document: str, name: str, about: str, make: Callable[[], bytes], *, public: bool
    ) -> None:
        file_name = document_name(self._workspace.today(), about, name)
        folder = QStandardPaths.StandardLocation.DocumentsLocation
        suggested = Path(QStandardPaths.writableLocation(folder)) / file_name
        place = self.choose_place(self._page.window(), name, suggested)
        if place is None:
            return

        def write(_progress: Progress) -> Exported:
            data = make()
            write_whole(data, place)
            sha256 = hashlib.sha256(data).hexdigest()
            return Exported(
                NO_MEETING, document, public=public, file_name=place.name, sha256=sha256,
                size=len(data),
            )  # fmt: skip

        def tell(exported: Exported) -> None:
            self._note(exported)
            self.told.emit(self.tr("{file} is saved").format(file=exported.file_name))

        Job(write, tell, self._workspace.report, label=self.tr("Making the PDF")).start()

    def _note(self, exported: Exported) -> None:
        """Put the export into the log; a window that only reads cannot."""
        store = self._workspace.store
        if store.read_only:
            return
        try:
            store.note(lambda s: note_export(s, exported, store.who, self._workspace.moment()))
        except UserError as error:
            self._workspace.report(error)


def _likely(items: tuple[tuple[UUID, str], ...]) -> int:
    """Return the place of the item that is about the situation; else of the first."""
    about = [place for place, (_, title) in enumerate(items) if "lägesbild" in title.casefold()]
    return about[0] if about else min(len(items), 1) - 1
