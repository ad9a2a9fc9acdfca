"""Reports as PDF files: where the user wants them, or attached to an item."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from est_desktop.actions.report_papers import ReportPaper, attach_report
from est_desktop.actions.secrecy import NO_MEETING, Exported, note_export
from est_desktop.documents.output_file import write_whole
from est_desktop.documents.public import public_report_pdf
from est_desktop.documents.situation_report import report_pdf
from est_desktop.errors import UserError
from est_desktop.flows.reporting import report_name, report_paper_work
from est_desktop.queries.letterhead import letterhead
from est_desktop.queries.personal_data import suspected_in_report
from est_desktop.queries.report_items import ItemPlace, places_to_attach
from est_desktop.queries.reports import report_view
from est_desktop.ui.jobs import Job, Progress
from est_desktop.ui.meeting.file_dialogs import ChoosePlace, choose_place
from est_desktop.ui.persons_sheet import PersonsSheet, ask_about_persons
from est_desktop.ui.translation import document_language
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.workspace import Workspace

DOCUMENT = "situation-report"
"""What the log of exports calls a report."""


class ReportExports(QObject):
    """Makes the PDF files in the background.

    Attributes:
        choose_place: The system's dialog; tests put their own here.
        sheet: The sheet that asks where to attach, while it is open.
        persons: The sheet that asked about persons last, if any were found.

    Signals:
        told: What was done, as a sentence.
    """

    told = Signal(str)

    def __init__(self, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._page = workspace, page
        self.choose_place: ChoosePlace = choose_place
        self.sheet: Sheet | None = None
        self.persons: PersonsSheet | None = None

    def export(self, report_id: UUID, *, public: bool = False) -> None:
        """Write a report, or its public copy, to a file that the user chooses.

        Words that look like a person are asked about first.
        """
        self._look_first(report_id, lambda: self._export(report_id, public=public))

    def _export(self, report_id: UUID, *, public: bool) -> None:
        workspace, language = self._workspace, document_language()
        view = workspace.read(lambda session: report_view(session, report_id))
        if view is None:
            return
        head = workspace.read(letterhead)
        title = self.tr("Situation report")
        if public:
            title = self.tr("{document}, public copy").format(document=title)
        elif view.secrecy is not None:
            title = self.tr("{document}, SECRET").format(document=title)
        folder = QStandardPaths.StandardLocation.DocumentsLocation
        suggested = Path(QStandardPaths.writableLocation(folder))
        suggested /= report_name(view, language, title)
        place = self.choose_place(self._page.window(), self.tr("Export the report"), suggested)
        if place is None:
            return
        make = public_report_pdf if public else report_pdf

        def work(_progress: Progress) -> Exported:
            data = make(view, head, language)
            write_whole(data, place)
            sha256 = hashlib.sha256(data).hexdigest()
            return Exported(NO_MEETING, DOCUMENT, public, place.name, sha256, len(data))

        def tell(exported: Exported) -> None:
            self._note(exported)
            self.told.emit(self.tr("The report is saved"))

        Job(work, tell, workspace.report, label=self.tr("Making the PDF")).start()

    def ask_item(self, report_id: UUID) -> Sheet:
        """Ask which item the report is attached to, and return the sheet."""
        title = self.tr("Attach to an item")
        sheet = Sheet(self._page.window(), title, self.tr("Attach"), 560)
        now = self._workspace.now()
        places = self._workspace.read(lambda session: places_to_attach(session, report_id, now))
        item = ChoiceField[ItemPlace]()
        item.set_choices([(place, f"{place.meeting}: {place.item}") for place in places])
        item.setCurrentIndex(0 if places else -1)
        told = self.tr(
            "The report is made into a PDF file, as it is now, and attached to the item. When the "
            "report changes later, the attachment stays until you renew it."
        )
        sheet.body.addWidget(label(told, "caption", wrap=True))
        field = Field(self.tr("&Item"), item)
        if not places:
            field.show_fault(self.tr("No meeting is planned. Make one first."))
        sheet.body.addWidget(field)
        sheet.body.addStretch(1)
        sheet.primary.setEnabled(bool(places))

        def attach() -> None:
            chosen = item.current()
            sheet.close_sheet()
            self.attach(report_id, chosen)

        sheet.accepted.connect(attach)
        sheet.closed.connect(self._forget)
        sheet.open_over(item)
        self.sheet = sheet
        return sheet

    def attach(self, report_id: UUID, place: ItemPlace) -> None:
        """Make the report's PDF in the background and attach it to an item.

        Words that look like a person are asked about first.
        """
        self._look_first(report_id, lambda: self._attach(report_id, place))

    def _attach(self, report_id: UUID, place: ItemPlace) -> None:

        def keep(paper: ReportPaper) -> None:
            moment = self._workspace.moment()
            attached = self._workspace.do(
                self.tr("Attach the report"),
                lambda session: attach_report(session, place.item_id, paper, moment),
            )
            if attached:
                told = self.tr("The report is attached to {item}, {meeting}")
                self.told.emit(told.format(item=place.item, meeting=place.meeting))

        self._make(report_id, keep)

    def _look_first(self, report_id: UUID, go_on: Callable[[], None]) -> None:
        found = self._workspace.read(lambda session: suspected_in_report(session, report_id))
        page = self._page.window()
        self.persons = ask_about_persons(page, self._workspace, found, go_on, lambda _: None)

    def _make(self, report_id: UUID, keep: Callable[[ReportPaper], None]) -> None:
        try:
            work = report_paper_work(self._workspace.store, report_id, document_language())
        except UserError as error:
            self._workspace.report(error)
            return
        Job(work, keep, self._workspace.report, label=self.tr("Making the PDF")).start()

    def _note(self, exported: Exported) -> None:
        """Put the export into the log; a window that only reads cannot."""
        store, moment = self._workspace.store, self._workspace.moment()
        if store.read_only:
            return
        try:
            store.note(lambda session: note_export(session, exported, store.who, moment))
        except UserError as error:
            self._workspace.report(error)

    def _forget(self) -> None:
        self.sheet = None
