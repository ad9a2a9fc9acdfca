"""Takes a meeting through its life: asks, makes the files in the background, and notes the step."""

from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from est_desktop.actions.dispatching import send_meeting
from est_desktop.actions.finalising import Approving, add_correction, approve_minutes
from est_desktop.actions.meeting_states import (
    cancel_meeting,
    hold_meeting,
    postpone_meeting,
    reopen_meeting,
    resume_meeting,
)
from est_desktop.flows.approving import approving_work
from est_desktop.flows.completeness import missing
from est_desktop.flows.sending import Prepared, mail_text, sending_work
from est_desktop.model.enums import MeetingState
from est_desktop.model.views.completeness import Gap
from est_desktop.queries.agenda import meeting_head
from est_desktop.queries.dispatches import meeting_life
from est_desktop.queries.minutes import minutes
from est_desktop.queries.personal_data import suspected
from est_desktop.queries.record import attendance
from est_desktop.rules.meeting_states import Step
from est_desktop.rules.swedish import clock_range, day_date
from est_desktop.ui.jobs import Job, Progress
from est_desktop.ui.meeting.life_actions import LifeActions
from est_desktop.ui.meeting.life_files import LifeFiles
from est_desktop.ui.meeting.life_sheets import GapsSheet, ReasonSheet, SentSheet
from est_desktop.ui.person_watch import PersonWatch
from est_desktop.ui.renewing_reports import renew_paper
from est_desktop.ui.state_words import step_word
from est_desktop.ui.suspicion_list import SuspicionList
from est_desktop.ui.workspace import Workspace


class Living(QObject):
    """The steps of the meeting that a page shows.

    Attributes:
        actions: What can be chosen.
        sheet: The sheet that is open, if any.
        files: What was sent and approved, as files.

    Signals:
        place_asked: The item (or None for the meeting's facts) or `Suspicion` that shall be shown.
        reports_asked: The situation reports shall be shown.
        told: What was just done, as a sentence.
    """

    place_asked = Signal(object)
    reports_asked = Signal()
    told = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        words: Callable[[str], str],
        save_now: Callable[[], None],
        page: QWidget,
    ) -> None:
        """Be ready.

        Args:
            workspace: Where the meetings are.
            words: The language of documents.
            save_now: Saves what is typed.
            page: What sheets lie over.
        """
        super().__init__(page)
        self._workspace, self._words, self._page = workspace, words, page
        self._save_now = save_now
        self._meeting_id: UUID | None = None
        self.sheet: GapsSheet | ReasonSheet | SentSheet | None = None
        self.files = LifeFiles(workspace, words, page)
        self.actions = LifeActions(page)
        self.actions.asked.connect(self.take)
        self.actions.supplement_asked.connect(lambda: self._look_first(Step.SEND, only_new=True))
        self.actions.history_asked.connect(self.files.show_history)

    def show_meeting(self, meeting_id: UUID) -> None:
        """Let the steps be those of a meeting as it is now."""
        self._meeting_id = self.files.meeting_id = meeting_id
        today = self._workspace.today()
        life = self._workspace.read(lambda session: meeting_life(session, meeting_id, today))
        reopened = life.state is MeetingState.HELD and bool(life.versions)
        editable = not self._workspace.read_only
        self.actions.show_state(life.state, editable=editable, reopened=reopened)

    def take(self, step: Step) -> None:
        """Take a step, or open the sheet that asks first."""
        self._save_now()
        if step in (Step.SEND, Step.FINALISE):
            self._look_first(step)
        elif step is Step.HOLD:
            self._do(step, hold_meeting)
        elif step is Step.RESUME:
            self._do(step, resume_meeting)
        else:
            self._ask_why(step)

    def correct(self, item_id: UUID | None, called: str) -> None:
        """Ask for a dated correction of an item, or of the minutes as a whole.

        Args:
            item_id: The item; None for the whole.
            called: What the item is called, to be seen in the sheet.
        """
        key, today = self._key(), self._workspace.today()
        told = self.tr("The minutes print it under Corrections, with today's date.")
        where = self.tr("It is about: {item}.").format(item=called) if called else ""
        title = self.tr("Add a correction")
        sheet = ReasonSheet(self._page, title, title, f"{told} {where}".strip())
        head = self._workspace.read(lambda session: minutes(session, key))

        def add() -> None:
            text = sheet.reason.toPlainText()
            if not text.strip():
                return
            sheet.close_sheet()
            _, went = self._workspace.tried(
                title, lambda s: add_correction(s, key, item_id, text, head.secretary, today)
            )
            if went:
                self.told.emit(self.tr("The correction is in the minutes"))

        sheet.accepted.connect(add)
        self._show(sheet, sheet.reason)

    def _look_first(self, step: Step, *, only_new: bool = False) -> None:
        """Look for what is missing, in the background since papers are opened, then ask."""
        key, today = self._key(), self._workspace.today()
        store, words = self._workspace.store, self._words

        def look(progress: Progress) -> tuple[Gap, ...]:
            with self._folder() as folder:
                return missing(store, key, Path(folder), today, words, progress)

        def ask(gaps: tuple[Gap, ...]) -> None:
            if step is Step.SEND:
                self._ask_to_send(gaps, only_new=only_new)
            else:
                self._ask_to_approve(gaps)

        Job(look, ask, self._workspace.report, label=self.tr("Looking for what is missing")).start()

    def _ask_to_send(self, gaps: Sequence[Gap], *, only_new: bool) -> None:
        title = self.tr("Send a supplement") if only_new else self.tr("Send the meeting")
        told = (
            self.tr(
                "Only new and replaced papers are sent, with the changed agenda. Numbers that were "
                "sent stay."
            )
            if only_new
            else self.tr(
                "The summons and the papers are made as PDF files and kept as they are. From then "
                "on items and papers keep their numbers. This cannot be undone."
            )
        )
        sheet = GapsSheet(
            self._page,
            title,
            self.tr("Send"),
            gaps,
            told=told,
            recipients=self._called(),
            found=self._suspected(),
        )
        sheet.place_asked.connect(self.place_asked)
        sheet.reports_asked.connect(self.reports_asked)
        sheet.renew_asked.connect(lambda key: renew_paper(self._workspace, key, self.told.emit))
        sheet.accepted.connect(lambda: self._send(sheet, only_new=only_new))
        self._show(sheet)

    def _send(self, sheet: GapsSheet, *, only_new: bool) -> None:
        recipients = sheet.recipients.toPlainText() if sheet.recipients else ""
        sheet.close_sheet()
        key, folder = self._key(), self._folder()
        try:
            work = sending_work(
                self._workspace.store,
                key,
                Path(folder.name),
                self._workspace.today(),
                self._words,
                recipients=recipients,
                only_new=only_new,
            )
        except Exception as error:
            folder.cleanup()
            self._workspace.report(error)
            return

        def make(progress: Progress) -> Prepared:
            with folder:
                return work(progress)

        Job(
            make,
            lambda prepared: self._note_sent(key, prepared),
            self._workspace.report,
            label=self.tr("Making the files to send"),
        ).start()

    def _note_sent(self, key: UUID, prepared: Prepared) -> None:
        sending, who = prepared.sending, self._workspace.store.who
        moment = self._workspace.moment()
        version = self._workspace.do_for_good(
            step_word(Step.SEND),
            lambda session: send_meeting(session, key, sending, who, moment),
        )
        if version is None:
            return
        head = self._workspace.read(lambda session: meeting_head(session, key))
        times = clock_range(head.starts_at.time(), head.ends_at.time())
        when = f"{day_date(head.starts_at)}, {times}"
        text = mail_text(head.title, when, sending.files, self._words, only_new=sending.supplement)
        title = self.tr("Dispatch {number} is kept; now send it").format(number=version)
        sheet = SentSheet(self._page, title, text, prepared.notes)
        sheet.files_asked.connect(lambda: self.files.put_into_folder(sending.files))
        self._show(sheet)

    def _ask_to_approve(self, gaps: Sequence[Gap]) -> None:
        told = self.tr(
            "The items get their paragraph numbers, the minutes are kept as a PDF file, and "
            "nothing in the meeting can be changed any more. They can be opened again with a "
            "reason."
        )
        title = self.tr("Approve the minutes")
        primary, found = self.tr("Approve and lock"), self._suspected()
        sheet = GapsSheet(self._page, title, primary, gaps, told=told, found=found)
        sheet.place_asked.connect(self.place_asked)
        sheet.accepted.connect(lambda: self._approve(sheet))
        self._show(sheet)

    def _approve(self, sheet: GapsSheet) -> None:
        sheet.close_sheet()
        key = self._key()
        work = approving_work(self._workspace.store, key, self._workspace.today(), self._words)
        Job(
            work,
            lambda approving: self._note_approved(key, approving),
            self._workspace.report,
            label=self.tr("Making the minutes"),
        ).start()

    def _note_approved(self, key: UUID, approving: Approving) -> None:
        who, moment = self._workspace.store.who, self._workspace.moment()
        version = self._workspace.do_for_good(
            step_word(Step.FINALISE),
            lambda session: approve_minutes(session, key, approving, who, moment),
        )
        if version is not None:
            words = self.tr("The minutes are approved, version {number}, and locked")
            self.told.emit(words.format(number=version))

    def _ask_why(self, step: Step) -> None:
        told, act = {
            Step.CANCEL: (
                self.tr("The meeting stays in the list as cancelled, with the reason."),
                cancel_meeting,
            ),
            Step.POSTPONE: (
                self.tr("The meeting waits for a new day. Take it up again when there is one."),
                postpone_meeting,
            ),
            Step.REOPEN: (
                self.tr("The approved version is kept. What you change becomes the next version."),
                reopen_meeting,
            ),
        }[step]
        sheet = ReasonSheet(self._page, step_word(step), step_word(step), told)

        def take() -> None:
            reason = sheet.reason.toPlainText()
            if not reason.strip():
                return
            sheet.close_sheet()
            self._do(step, lambda session, key: act(session, key, reason))

        sheet.accepted.connect(take)
        self._show(sheet, sheet.reason)

    def _do(self, step: Step, act: Callable[[Session, UUID], None]) -> None:
        key = self._key()
        if step is Step.REOPEN:  # what was approved cannot be un-opened by undo
            before = self._workspace.store.revision
            self._workspace.do_for_good(step_word(step), lambda session: act(session, key))
            went = self._workspace.store.revision != before
        else:
            _, went = self._workspace.tried(step_word(step), lambda session: act(session, key))
        if went:
            self.told.emit(
                {
                    Step.HOLD: self.tr("The meeting is marked as held"),
                    Step.RESUME: self.tr("The meeting is taken up again"),
                    Step.CANCEL: self.tr("The meeting is cancelled"),
                    Step.POSTPONE: self.tr("The meeting is postponed"),
                    Step.REOPEN: self.tr("The minutes are open again"),
                }[step]
            )

    def _suspected(self) -> SuspicionList:
        key = self._key()
        found = self._workspace.read(lambda session: suspected(session, key))
        return SuspicionList(self._workspace, found)

    def _called(self) -> str:
        key = self._key()
        rows = self._workspace.read(lambda session: attendance(session, key))
        return "\n".join(f"{row.role}, {row.organisation}" for row in rows)

    def _show(self, sheet: GapsSheet | ReasonSheet | SentSheet, *first: QWidget) -> None:
        self.sheet = sheet
        if isinstance(sheet, ReasonSheet):  # it is printed
            PersonWatch(sheet.reason, self._workspace)
        sheet.closed.connect(self._forget)
        sheet.open_over(*first)

    def _forget(self) -> None:
        self.sheet = None

    def _key(self) -> UUID:
        if self._meeting_id is None:
            raise RuntimeError("no meeting is shown")
        return self._meeting_id

    def _folder(self) -> TemporaryDirectory[str]:
        """Return a folder for files on the way; what a kill leaves, the next start clears away."""
        places = self._workspace.places
        if places is not None:
            places.opened.mkdir(parents=True, exist_ok=True)
        return TemporaryDirectory(dir=places.opened if places else None)
