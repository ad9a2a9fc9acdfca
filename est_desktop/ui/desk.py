"""What stands in the frame: builds the pages, and carries what they ask for to where it is done."""

from collections.abc import Callable
from contextlib import suppress
from typing import cast
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from est_desktop.errors import RefusedError, UserError
from est_desktop.queries.meetings import holds_sample, late_measures
from est_desktop.rules.swedish import clock, short_date
from est_desktop.store.store import Store
from est_desktop.ui.focus_first import focus_first
from est_desktop.ui.jobs import jobs
from est_desktop.ui.main_window import Shell
from est_desktop.ui.menus import Menus
from est_desktop.ui.messages import message_for
from est_desktop.ui.navigation import SectionRow
from est_desktop.ui.overview.overview_page import OverviewPage
from est_desktop.ui.page_kinds import (
    MeetingLike,
    MeetingsLike,
    PagesLike,
    PreferencesLike,
    ReportsLike,
)
from est_desktop.ui.settings import SettingsFile
from est_desktop.ui.theme import Mode, theme
from est_desktop.ui.undo_actions import UndoActions, save_typing
from est_desktop.ui.widgets.buttons import tool_button
from est_desktop.ui.workspace import Workspace

OVERVIEW, MEETINGS, PLAN, FOLLOW_UP = "overview", "meetings", "plan", "follow-up"
CONTACTS, AREAS, PREFERENCES = "contacts", "areas", "preferences"
SITUATION, REPORTS, HELP, MEETING = "situation", "reports", "help", "meeting"
"""The keys of the pages; a meeting and the help are not in the navigation."""
LAST_TAB = 2
"""The minutes."""
CHORES_MS = 3000
"""The chores wait until the user has the window."""


class Desk(QObject):
    """The filled frame.

    Attributes:
        shell: The frame.
        workspace: The data.
    """

    def __init__(
        self,
        shell: Shell,
        workspace: Workspace,
        settings: SettingsFile,
        bring_pages: Callable[["Desk"], PagesLike],
        fill_sample: Callable[[Store], None],
    ) -> None:
        """Fill the frame and show what was open last.

        Args:
            shell: The frame, on the screen already.
            workspace: The data.
            settings: What belongs to the machine.
            bring_pages: Brings in the pages behind the overview, when they are wanted.
            fill_sample: Puts sample content into an empty store.
        """
        super().__init__(shell)
        self.shell, self.workspace, self._settings = shell, workspace, settings
        self._bring_pages, self._fill_sample = bring_pages, fill_sample
        self._pages: PagesLike | None = None
        self._add_pages()
        self.undo_actions = UndoActions(workspace, shell.toast.tell, shell)
        self._put_undo_in_bar()
        self.menus = Menus(self)
        self._listen()
        self._soon = QTimer(self, singleShot=True, interval=CHORES_MS)
        self._soon.timeout.connect(self._begin_chores)
        self._soon.start()
        self._tell_read_only()
        self._count()
        self._open_last()

    @property
    def pages(self) -> PagesLike:
        """The pages behind the overview; asking for them brings them in."""
        if self._pages is None:
            self._pages = self._bring_pages(self)
        return self._pages

    def open_section(self, key: str) -> QWidget:
        """Show a section; what is typed is saved first."""
        save_typing()
        self._settings.change(section=key, meeting="")
        was_built = self.shell.has_built(key)
        page = self.shell.open_page(key)
        if was_built and isinstance(page, OverviewPage):
            page.refresh()  # the day may have changed
        focus_first(page)
        return page

    def open_meeting(self, meeting_id: UUID, tab: int = 0) -> QWidget:
        """Show a meeting, at one of its tabs (0 agenda, 1 attendance, 2 minutes)."""
        save_typing()
        self._settings.change(section=MEETINGS, meeting=str(meeting_id))
        page = self.shell.open_page(MEETING, MEETINGS)
        meeting = cast(MeetingLike, page)
        meeting.open_meeting(meeting_id)
        meeting.show_tab(tab)
        focus_first(page)
        return page

    def export_summons(self, meeting_id: UUID) -> None:
        """Show a meeting and ask where its summons shall be saved."""
        cast(MeetingLike, self.open_meeting(meeting_id)).export_summons()

    def ask_new_meeting(self, *, in_series: bool = True) -> None:
        """Ask for a new meeting, over the list of meetings."""
        page = cast(MeetingsLike, self.open_section(MEETINGS))
        page.ask_new_meeting(in_series=in_series)

    def ask_next_meeting(self) -> None:
        """Ask for the next meeting, made from the last, over the list of meetings."""
        cast(MeetingsLike, self.open_section(MEETINGS)).ask_next_meeting()

    def open_reports(self) -> None:
        """Show the situation reports, at the first that is missing."""
        cast(ReportsLike, self.open_section(REPORTS)).show_missing()

    def open_help(self) -> None:
        """Show how the program is used."""
        save_typing()
        focus_first(self.shell.open_page(HELP))

    def open_keys(self) -> None:
        """Show the keys, over the page."""
        self.pages.key_sheet(self.shell).open_over()

    def take_in_numbers(self) -> None:
        """Ask for a file with numbers, and take them in."""
        self.pages.take_in_numbers(self.shell)

    def list_imports(self) -> None:
        """Show which files have come in."""
        self.pages.list_imports(self.shell)

    def check_pdf(self) -> None:
        """Ask for a PDF file and tell what is wrong with it, over the page."""
        self.pages.check_pdf(self.shell)

    def open_about(self) -> None:
        """Show the version and licences."""
        cast(PreferencesLike, self.open_section(PREFERENCES)).show_about()

    def open_data(self) -> None:
        """Show where the data lies, and its backups."""
        cast(PreferencesLike, self.open_section(PREFERENCES)).show_data()

    def toggle_theme(self) -> None:
        """Change between light and dark."""
        self.use_theme(Mode.LIGHT if theme().dark else Mode.DARK, theme().percent)

    def use_theme(self, mode: Mode, percent: int) -> None:
        """Use a theme and text size from now on, also at the next start."""
        theme().apply(mode, percent)
        self._settings.change(theme=mode.value, text_percent=percent)

    def tell_removed(self, sentence: str) -> None:
        """Say what was removed, with Undo."""
        undo = (self.tr("Undo"), self.undo_actions.undo.trigger)
        self.shell.toast.tell(sentence, undo, of_step=True)

    def show_sample(self) -> None:
        """Put the sample content into the empty database."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._fill_sample(self.workspace.store)
        except UserError as error:
            self.workspace.report(error)
        finally:
            QGuiApplication.restoreOverrideCursor()

    def close(self) -> None:
        """Save what is typed, let work end, close the file."""
        save_typing()
        self._note_place()
        jobs().leave()
        self._soon.stop()
        if self._pages is not None:
            self._pages.leave()
        self.workspace.store.close()

    def _begin_chores(self) -> None:
        self.pages.begin_chores()

    def _add_pages(self) -> None:
        shell = self.shell
        sections: tuple[tuple[SectionRow, Callable[[], QWidget], str], ...] = (
            (SectionRow(OVERVIEW, "home", self.tr("Overview")), self._overview, "Ctrl+1"),
            (
                SectionRow(MEETINGS, "calendar_ltr", self.tr("Meetings")),
                self._later("meetings"),
                "Ctrl+2",
            ),
            (
                SectionRow(PLAN, "task_list_square_ltr", self.tr("Action plan")),
                self._later("plan"),
                "Ctrl+3",
            ),
            (
                SectionRow(FOLLOW_UP, "flag", self.tr("Follow-up")),
                self._later("follow_up"),
                "Ctrl+4",
            ),
            (
                SectionRow(SITUATION, "data_trending", self.tr("Situation")),
                self._later("situation"),
                "Ctrl+5",
            ),
            (
                SectionRow(REPORTS, "document_text", self.tr("Reports")),
                self._later("reports"),
                "Ctrl+6",
            ),
            (SectionRow(AREAS, "map", self.tr("Areas")), self._later("areas"), "Ctrl+7"),
            (
                SectionRow(CONTACTS, "people", self.tr("Contacts")),
                self._later("contacts"),
                "Ctrl+8",
            ),
            (
                SectionRow(PREFERENCES, "settings", self.tr("Settings")),
                self._later("preferences"),
                "Ctrl+,",
            ),
        )
        for section, build, keys in sections:
            shell.add_section(section, build, keys, three_panes=section.key == SITUATION)
        shell.add_page(MEETING, self._later("meeting"), three_panes=True)
        shell.add_page(HELP, self._later("help"))

    def _later(self, name: str) -> Callable[[], QWidget]:
        return lambda: cast(QWidget, getattr(self.pages, name)())

    def _overview(self) -> OverviewPage:
        page = OverviewPage(self.workspace)
        page.meeting_chosen.connect(self.open_meeting)
        page.minutes_chosen.connect(lambda key: self.open_meeting(key, 2))
        page.summons_asked.connect(self.export_summons)
        page.new_meeting_asked.connect(lambda series: self.ask_new_meeting(in_series=series))
        page.meetings_asked.connect(lambda: self.open_section(MEETINGS))
        page.plan_asked.connect(lambda: self.open_section(PLAN))
        page.reports_asked.connect(self.open_reports)
        page.contacts_asked.connect(lambda: self.open_section(CONTACTS))
        page.backup_asked.connect(self.open_data)
        page.sample_asked.connect(self.show_sample)
        return page

    def _put_undo_in_bar(self) -> None:
        actions = self.undo_actions
        undo = tool_button(self.tr("Undo (Ctrl+Z)"), actions.undo.trigger, "arrow_undo")
        redo = tool_button(self.tr("Redo (Ctrl+Y)"), actions.redo.trigger, "arrow_redo")
        self.shell.put_in_bar(undo)
        self.shell.put_in_bar(redo)

    def _listen(self) -> None:
        shell, workspace = self.shell, self.workspace
        shell.section_chosen.connect(self.open_section)
        shell.theme_asked.connect(self.toggle_theme)
        workspace.refused.connect(self._tell_refused)
        workspace.saved.connect(shell.tell_saved)
        workspace.changed.connect(self._count_if_touched)
        workspace.changed.connect(lambda _: shell.toast.step_over())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.applicationStateChanged.connect(lambda _: save_typing())

    def _tell_refused(self, error: UserError) -> None:
        tone = "warn" if isinstance(error, RefusedError) else "danger"
        self.shell.messages.tell(tone, message_for(error))
        if tone == "danger":
            self.shell.tell_unsaved()

    def _tell_read_only(self) -> None:
        holder = self.workspace.store.holder
        if holder is not None:
            since = holder.since.astimezone()
            text = self.tr(
                "{user} on {host} has had the database open for writing since {day} at {time}. "
                "Here everything can be read, and nothing changed."
            ).format(
                user=holder.user,
                host=holder.host,
                day=short_date(since.date()),
                time=clock(since.time()),
            )
        else:
            text = self.tr(
                "The database is write-protected. Here everything can be read, and nothing changed."
            )
        if self.workspace.read_only:
            self.shell.messages.tell("warn", text, lasting=True)

    def _count_if_touched(self, tables: frozenset[str]) -> None:
        if tables & {"measure", "setting"}:
            self._count()

    def _count(self) -> None:
        today = self.workspace.today()
        late = self.workspace.look(lambda rows: late_measures(rows, today))
        words = self.tr("%n late measure(s)", "", late)
        self.shell.navigation.set_count(PLAN, late, words)
        self.shell.sample.setVisible(self.workspace.look(holds_sample))

    def _open_last(self) -> None:
        last = self._settings.current
        try:
            key = UUID(last.meeting)
        except ValueError:
            known = (
                OVERVIEW, MEETINGS, PLAN, SITUATION, REPORTS, CONTACTS, AREAS, PREFERENCES
            )  # fmt: skip
            self.open_section(last.section if last.section in known else OVERVIEW)
            return
        page = cast(MeetingLike, self.open_meeting(key, max(0, min(last.tab, LAST_TAB))))
        with suppress(ValueError):
            page.show_item(UUID(last.item))

    def _note_place(self) -> None:
        """Remember where the user is in a meeting; the meeting itself is remembered already."""
        if self.shell.open_key == MEETING:
            tab, item = cast(MeetingLike, self.shell.pages.currentWidget()).where()
            self._settings.change(tab=tab, item=item)
