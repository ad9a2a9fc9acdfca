"""What stands behind the overview: its chores, and the pages, built when they are first opened."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from est_desktop.model.views.reports import MissingReport
from est_desktop.ui.action_plan.plan_page import PlanPage
from est_desktop.ui.areas.areas_page import AreasPage
from est_desktop.ui.chores import Chores
from est_desktop.ui.contacts.contacts_page import ContactsPage
from est_desktop.ui.desk import MEETINGS, PLAN, REPORTS, Desk
from est_desktop.ui.follow_up.follow_up_page import FollowUpPage
from est_desktop.ui.help.help_page import HelpPage
from est_desktop.ui.help.key_sheet import KeySheet
from est_desktop.ui.importing.imports_sheet import ImportsSheet
from est_desktop.ui.importing.taking_in import TakingIn
from est_desktop.ui.meeting.meeting_page import MeetingPage
from est_desktop.ui.meetings.meetings_page import MeetingsPage
from est_desktop.ui.pdf_check import ask_and_check
from est_desktop.ui.person_watch import PersonWatching
from est_desktop.ui.preferences.preferences_page import PreferencesPage
from est_desktop.ui.reports.reports_list import ReportLine, ReportsList
from est_desktop.ui.reports.reports_page import ReportsPage
from est_desktop.ui.settings import SettingsFile
from est_desktop.ui.situation.situation_page import SituationPage


class Pages:
    """Builds each page once and connects what it asks for."""

    def __init__(self, desk: Desk, settings: SettingsFile) -> None:
        self._desk, self._workspace, self._settings = desk, desk.workspace, settings
        self._taking: TakingIn | None = None
        self._chores = Chores(desk.workspace, desk.shell.messages)
        self._persons = PersonWatching(desk.workspace, desk)

    def meetings(self) -> MeetingsPage:
        """Build the list of meetings."""
        desk, page = self._desk, MeetingsPage(self._workspace)
        page.meeting_chosen.connect(desk.open_meeting)
        page.minutes_chosen.connect(lambda key: desk.open_meeting(key, 2))
        page.summons_asked.connect(desk.export_summons)
        page.removed.connect(desk.tell_removed)
        return page

    def meeting(self) -> MeetingPage:
        """Build the page of one meeting."""
        desk, page = self._desk, MeetingPage(self._workspace)
        page.removed.connect(desk.tell_removed)
        page.told.connect(lambda sentence, choices: desk.shell.toast.tell(sentence, *choices))
        page.left.connect(lambda: desk.open_section(MEETINGS))
        page.item_chosen.connect(self._open_item)
        page.life.reports_asked.connect(desk.open_reports)
        page.measure_asked.connect(self._open_measure)
        return page

    def plan(self) -> PlanPage:
        """Build the action plan."""
        page = PlanPage(self._workspace)
        page.removed.connect(self._desk.tell_removed)
        page.item_chosen.connect(self._open_item)
        page.exports.told.connect(self._desk.shell.toast.tell)
        page.exports.place_asked.connect(lambda found: page.show_measure(found.place.measure_id))
        return page

    def follow_up(self) -> FollowUpPage:
        """Build the follow-up list."""
        desk, page = self._desk, FollowUpPage(self._workspace)
        page.removed.connect(desk.tell_removed)
        page.item_chosen.connect(self._open_item)
        page.plan_asked.connect(self._open_measure)
        page.told.connect(lambda sentence, _: desk.shell.toast.tell(sentence))
        return page

    def reports(self) -> ReportsPage:
        """Build the situation reports."""
        desk, page = self._desk, ReportsPage(self._workspace)
        page.removed.connect(desk.tell_removed)
        page.told.connect(desk.shell.toast.tell)
        page.item_chosen.connect(lambda meeting, item: self._open_item(meeting, item, 0))
        page.backlog_asked.connect(lambda: desk.open_section(MEETINGS))
        page.measure_chosen.connect(self._open_measure)
        return page

    def situation(self) -> SituationPage:
        """Build the picture of the areas, with the list of reports at its left."""
        desk, page = self._desk, SituationPage(self._workspace)
        page.removed.connect(desk.tell_removed)
        page.told.connect(desk.shell.toast.tell)
        page.measure_chosen.connect(self._open_measure)
        listed = ReportsList(self._workspace)
        page.shown.connect(lambda area, starts, ends: listed.show_only(area, (starts, ends)))
        page.set_reports(listed)
        listed.told.connect(desk.shell.toast.tell)
        listed.new_asked.connect(self._ask_report)
        for chosen in (listed.list.clicked, listed.list.write_asked):
            chosen.connect(lambda *_: self._open_line(listed.list.current_row()))
        return page

    def contacts(self) -> ContactsPage:
        """Build the contacts."""
        page = ContactsPage(self._workspace)
        page.removed.connect(self._desk.tell_removed)
        return page

    def areas(self) -> AreasPage:
        """Build the areas."""
        page = AreasPage(self._workspace)
        page.removed.connect(self._desk.tell_removed)
        page.item_chosen.connect(self._open_item)
        page.measure_chosen.connect(self._open_measure)
        page.report_chosen.connect(self._open_report)
        page.exports.told.connect(self._desk.shell.toast.tell)
        return page

    def preferences(self) -> PreferencesPage:
        """Build the settings."""
        page = PreferencesPage(self._workspace, self._settings)
        page.removed.connect(self._desk.tell_removed)
        return page

    def help(self) -> HelpPage:
        """Build the help."""
        return HelpPage()

    def key_sheet(self, over: QWidget) -> KeySheet:
        """Build the sheet of keys, over a window."""
        return KeySheet(over)

    def check_pdf(self, over: QWidget) -> None:
        """Ask for a PDF file and tell what is wrong with it, over a window."""
        ask_and_check(over, self._workspace)

    def take_in_numbers(self, over: QWidget) -> None:
        """Ask for a file with numbers, and take them in."""
        if self._taking is None:
            self._taking = TakingIn(over, self._workspace)
            self._taking.told.connect(self._desk.shell.toast.tell)
        self._taking.ask()

    def list_imports(self, over: QWidget) -> None:
        """Show which files have come in, over a window."""
        ImportsSheet(over, self._workspace).open_over()

    def begin_chores(self) -> None:
        """Back up the file, in a job."""
        self._chores.begin()

    def leave(self) -> None:
        """Leave no copies of papers behind."""
        self._chores.tidy_up()

    def _open_measure(self, measure_id: UUID) -> None:
        page = self._desk.open_section(PLAN)
        if isinstance(page, PlanPage):
            page.show_measure(measure_id)

    def _ask_report(self, missing: object) -> None:
        page = self._desk.open_section(REPORTS)
        if isinstance(page, ReportsPage):
            page.ask_new(missing if isinstance(missing, MissingReport) else None)

    def _open_line(self, line: ReportLine | None) -> None:
        if line is None:
            return
        page = self._desk.open_section(REPORTS)
        if isinstance(page, ReportsPage):
            page.show_report(line.id)

    def _open_report(self, report_id: UUID) -> None:
        page = self._desk.open_section(REPORTS)
        if isinstance(page, ReportsPage):
            page.show_report(report_id)

    def _open_item(self, meeting_id: UUID, item_id: UUID, tab: int = 2) -> None:
        page = self._desk.open_meeting(meeting_id, tab)
        if isinstance(page, MeetingPage):
            page.show_item(item_id)
