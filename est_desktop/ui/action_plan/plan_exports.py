"""The action plan as a PDF file: where the user wants it, or kept as a meeting adopted it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from est_desktop.actions.plan import Adopted, adopt_plan
from est_desktop.actions.secrecy import NO_MEETING, Exported
from est_desktop.documents.action_plan import plan_pdf
from est_desktop.documents.output_file import write_whole
from est_desktop.documents.public import public_plan_pdf
from est_desktop.model.frozen import to_json
from est_desktop.model.views.action_plan import AdoptedRow, AgreedAt, PlanSearch, PlanView
from est_desktop.queries.letterhead import letterhead
from est_desktop.queries.measure import nearby_items
from est_desktop.queries.personal_data import suspected_in_plan
from est_desktop.queries.printed_plan import adopted_plans, plan_inside_texts, printed_plan
from est_desktop.store.blobs import put_bytes
from est_desktop.store.copying_out import copy_out
from est_desktop.ui.action_plan.follow_up_list import place_words
from est_desktop.ui.export_log import note_exported, of_no_meeting
from est_desktop.ui.jobs import Job, Progress
from est_desktop.ui.persons_sheet import PersonsSheet, ask_about_persons
from est_desktop.ui.translation import document_language
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.workspace import Workspace

DOCUMENT = "plan"
"""What the log of exports calls the plan."""
ChoosePlace = Callable[[QWidget, str, str], str]
"""Asks where a file shall go, given the dialog's title and a name; "" if cancelled."""


def choose_place(parent: QWidget, title: str, name: str) -> str:
    """Ask where a PDF file shall go."""
    return QFileDialog.getSaveFileName(parent, title, name, "PDF (*.pdf)")[0]


class PlanExports(QObject):
    """Makes the plan's PDF files in the background.

    Attributes:
        choose_place: The system's dialog; tests put their own here.
        sheet: What asks about personal data, the last time it did.

    Signals:
        told: What was done, as a sentence.
        place_asked: The `Suspicion` whose place shall be shown.
    """

    told = Signal(str)
    place_asked = Signal(object)

    def __init__(self, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._page = workspace, page
        self.choose_place: ChoosePlace = choose_place
        self.sheet: PersonsSheet | None = None

    def export(self, search: PlanSearch, selection: Sequence[str], *, public: bool = False) -> None:
        """Write what is searched for, or its public copy, to a file that the user chooses.

        Words that look like a person are asked about first.
        """
        found = self._workspace.read(suspected_in_plan)
        self.sheet = ask_about_persons(
            self._page,
            self._workspace,
            found,
            lambda: self._export(search, selection, public=public),
            self.place_asked.emit,
        )

    def _export(self, search: PlanSearch, selection: Sequence[str], *, public: bool) -> None:
        what = self.tr("Action plan")
        if public:
            what = self.tr("{document}, public copy").format(document=what)
        name = f"{what} {self._workspace.today().isoformat()}.pdf"
        chosen = self.choose_place(self._page, self.tr("Export the action plan"), name)
        if not chosen:
            return
        place = Path(chosen).with_suffix(".pdf")
        printing = self._printing(search, selection, public=public)

        def work(_progress: Progress) -> Exported:
            data = printing()[1]
            write_whole(data, place)
            return of_no_meeting(DOCUMENT, place, data, public=public)

        saved = self.tr("The action plan is saved")
        if public:
            saved = self.tr("The public copy is saved; it was searched, and holds nothing marked")
        self._start(work, partial(self._note, saved))

    def ask_adoption(self) -> Sheet:
        """Ask under which item the whole plan is adopted, and return the sheet."""
        sheet = Sheet(self._page.window(), self.tr("Adopt the action plan"), self.tr("Adopt"), 520)
        now = self._workspace.now()
        places = self._workspace.read(lambda session: nearby_items(session, now))
        under = ChoiceField[AgreedAt]()
        under.set_choices([(place, place_words(place)) for place in places])
        explained = self.tr(
            "The plan, as it is now, is kept with its PDF file for good. It can be opened and "
            "printed years later."
        )
        sheet.body.addWidget(label(explained, "caption", wrap=True))
        sheet.body.addWidget(Field(self.tr("Adopted under"), under))
        under.setCurrentIndex(0 if places else -1)
        sheet.primary.setEnabled(bool(places))

        def finish() -> None:
            self.adopt(under.current())
            sheet.close_sheet()

        sheet.accepted.connect(finish)
        sheet.open_over(under)
        return sheet

    def adopt(self, place: AgreedAt) -> None:
        """Keep the whole plan as it is now, adopted under an item."""
        printing = self._printing(PlanSearch(), (), place.meeting)
        store, day = self._workspace.store, self._workspace.today()
        title = self.tr("Adopted at {meeting}").format(meeting=place.meeting)
        name = self.tr("Action plan") + f" {day.isoformat()}.pdf"

        def work(_progress: Progress) -> Adopted:
            view, data = printing()
            content = to_json(PlanView, view)
            return Adopted(title, day, content, name, put_bytes(store, data), len(data))

        def keep(adopted: Adopted) -> None:
            self._keep(place.item_id, adopted)

        self._start(work, keep)

    def adopted(self) -> tuple[AdoptedRow, ...]:
        """Return the plans that meetings have adopted."""
        return self._workspace.read(adopted_plans)

    def export_adopted(self, row: AdoptedRow) -> None:
        """Write an adopted plan, byte for byte as it was, to a file that the user chooses."""
        chosen = self.choose_place(self._page, row.title, row.file_name)
        if not chosen:
            return
        place, store = Path(chosen).with_suffix(".pdf"), self._workspace.store

        def work(progress: Progress) -> Exported:
            copy_out(store, row.sha256, place, progress)
            return Exported(
                NO_MEETING, DOCUMENT, public=False, file_name=place.name,
                sha256=row.sha256, size=row.size,
            )  # fmt: skip

        self._start(work, partial(self._note, self.tr("The adopted plan is saved")))

    def _note(self, saved: str, exported: Exported) -> None:
        note_exported(self._workspace, exported)
        self.told.emit(saved)

    def _keep(self, item_id: UUID, adopted: Adopted) -> None:
        words = self.tr("Adopt the action plan")
        if self._workspace.do(words, lambda session: adopt_plan(session, item_id, adopted)):
            self.told.emit(self.tr("The action plan is adopted"))

    def _printing(
        self,
        search: PlanSearch,
        selection: Sequence[str],
        adopted_at: str = "",
        *,
        public: bool = False,
    ) -> Callable[[], tuple[PlanView, bytes]]:
        store, today, language = self._workspace.store, self._workspace.today(), document_language()

        def printed() -> tuple[PlanView, bytes]:
            view, head, inside = store.read(
                lambda session: (
                    printed_plan(session, search, today, selection),
                    letterhead(session),
                    plan_inside_texts(session),
                )
            )
            view = replace(view, adopted_at=adopted_at)
            if public:
                return view, public_plan_pdf(view, head, inside, language)
            return view, plan_pdf(view, head, language)

        return printed

    def _start(self, work: Callable[[Progress], object], then: Callable[..., object]) -> None:
        Job(work, lambda made: _drop(then(made)), self._workspace.report,
            label=self.tr("Making the PDF")).start()  # fmt: skip


def _drop(_result: object) -> None:
    """Nothing: what a job is followed by returns nothing."""
