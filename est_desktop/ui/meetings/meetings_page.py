"""The page Möten: every meeting, coming and earlier, and making a new one."""

from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget
from sqlmodel import Session

from est_desktop.actions.meetings import Sitting, add_meeting, delete_meeting, plan_meeting
from est_desktop.actions.series import add_series, set_series_usual
from est_desktop.errors import RefusedError
from est_desktop.model.views.meetings import MeetingRow
from est_desktop.queries.backlog import backlog
from est_desktop.queries.meetings import meeting_list
from est_desktop.queries.series import all_series, next_in_series
from est_desktop.ui.field_keys import leave_keys_to_window
from est_desktop.ui.icons import icon
from est_desktop.ui.meetings.backlog_sheet import BacklogSheet
from est_desktop.ui.meetings.meetings_table import MeetingsTable
from est_desktop.ui.meetings.new_meeting_sheet import NewMeeting, NewMeetingSheet, Without
from est_desktop.ui.meetings.next_meeting_sheet import NextMeetingSheet
from est_desktop.ui.meetings.year_panel import YearPanel
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import L
from est_desktop.ui.widgets.buttons import button
from est_desktop.ui.widgets.empty_state import EmptyState
from est_desktop.ui.widgets.page_header import PageHeader
from est_desktop.ui.widgets.segmented import Segmented
from est_desktop.ui.workspace import Workspace

READS = frozenset(
    {"meeting", "agenda_item", "attachment", "decision", "measure", "area", "agenda_item_area",
     "series"}
)  # fmt: skip
"""The tables whose change makes the page read again."""
LIST, YEAR = "list", "year"
"""The ways to see the meetings."""
FILTER = 320
"""The width of the filter field at 100 %."""


class MeetingsPage(QWidget):
    """Reads itself; what is chosen is told upwards.

    Attributes:
        table: The list.
        filter: Where words are typed that must stand in a meeting's row.
        way: List or year.
        year: The year of meetings.
        backlog_button: Opens the items that wait, and tells how many.
        backlog_sheet: That sheet, while it is open.
        sheet: The open sheet for a new meeting, if there is one.

    Signals:
        meeting_chosen: Open the agenda of a meeting.
        minutes_chosen: Open the minutes of a meeting.
        summons_asked: Make the summons of a meeting.
        removed: A sentence about what was removed; it can be undone.
    """

    meeting_chosen = Signal(UUID)
    minutes_chosen = Signal(UUID)
    summons_asked = Signal(UUID)
    removed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.sheet: NewMeetingSheet | NextMeetingSheet | None = None
        self.backlog_sheet: BacklogSheet | None = None
        self._stale = False
        self._make_parts()
        self._lay_out()
        self._connect()
        workspace.changed.connect(self._read_if_touched)
        self.refresh()

    def refresh(self) -> None:
        """Read the list anew, also because the day has changed."""
        self._stale = False
        today = self._workspace.today()
        self.table.show_meetings(self._workspace.look(lambda rows: meeting_list(rows, today)))
        if self.way.current() == YEAR:
            self.year.refresh()
        count = len(self._workspace.read(backlog))
        self.backlog_button.setText(self.tr("Item &backlog ({count})").format(count=count))
        self._show_count()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def ask_new_meeting(self, *, in_series: bool = True) -> None:
        """Open the sheet that asks about a new meeting."""
        if self._workspace.read_only or self.sheet is not None:
            return
        sheet = NewMeetingSheet(
            self.window(),
            self._workspace.read(all_series),
            self._title_in_year,
            self._workspace.today,
            in_series=in_series,
        )
        self.sheet = sheet
        sheet.accepted.connect(self._make_entered)
        sheet.closed.connect(self._forget_sheet)
        sheet.open_over(sheet.day if in_series else sheet.title)

    def ask_next_meeting(self) -> None:
        """Open the sheet that makes the next meeting from the last; without series, a first one."""
        series = self._workspace.read(all_series)
        if not series:
            self.ask_new_meeting()
            return
        if self._workspace.read_only or self.sheet is not None:
            return
        sheet = NextMeetingSheet(self.window(), self._workspace, series)
        self.sheet = sheet
        sheet.closed.connect(lambda: self._show_next(sheet))
        sheet.open_over(sheet.day)

    def _show_next(self, sheet: NextMeetingSheet) -> None:
        self._forget_sheet()
        if sheet.made:
            self.table.choose(sheet.made)
            self.meeting_chosen.emit(sheet.made)

    def open_backlog(self) -> None:
        """Open the items that wait for a meeting."""
        if self.backlog_sheet is None:
            sheet = BacklogSheet(self.window(), self._workspace, self._workspace.today())
            self.backlog_sheet = sheet
            sheet.closed.connect(self._forget_backlog)
            sheet.open_over(sheet.list if sheet.list.current_row() else sheet.entry.line)

    def show_way(self, way: str) -> None:
        """Show the list or the year."""
        self.way.show_choice(way)
        if way == YEAR:
            self.year.refresh()
        self._show_count()

    def focus_search(self) -> None:
        """Put the cursor in the filter field."""
        self.show_way(LIST)
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def choose(self, meeting_id: UUID) -> None:
        """Select a meeting in the list."""
        self.table.choose(meeting_id)

    def remove(self, row: MeetingRow) -> None:
        """Delete a meeting; undo brings all of it back."""
        if self._workspace.read_only:
            return
        label = self.tr("Remove {meeting}").format(meeting=row.title)
        _, done = self._workspace.tried(label, lambda s: delete_meeting(s, row.id))
        if done:
            told = self.tr("{meeting} was removed with its papers and minutes.")
            self.removed.emit(told.format(meeting=row.title))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.filter.setFixedWidth(min(px(FILTER), self.width() // 4))

    def _make_parts(self) -> None:
        self.header = PageHeader(self.tr("Meetings"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Search meeting, area, place or date"))
        self.filter.setAccessibleName(self.tr("Search among meetings"))
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        leave_keys_to_window(self.filter)
        self.new_button = button(
            self.tr("&New meeting ▾"), lambda: None, icon_name="calendar_add", variant="primary"
        )
        menu = QMenu(self)
        menu.addAction(self.tr("Ne&xt meeting from the last…"), self.ask_next_meeting)
        menu.addAction(self.tr("&From a series…"), self.ask_new_meeting)
        menu.addAction(self.tr("&Empty meeting…"), lambda: self.ask_new_meeting(in_series=False))
        self.new_button.setMenu(menu)
        self.table = MeetingsTable()
        self.year = YearPanel(self._workspace)
        self.way: Segmented[str] = Segmented([(LIST, self.tr("List")), (YEAR, self.tr("Year"))])
        self.way.setAccessibleName(self.tr("Show meetings as"))
        self.way.show_choice(LIST)
        self.backlog_button = button("", self.open_backlog)
        first = button(
            self.tr("&Make the first meeting…"),
            self.ask_new_meeting,
            icon_name="calendar_add",
            variant="primary",
        )
        self.empty = EmptyState(
            "calendar_ltr",
            self.tr("No meetings yet"),
            self.tr("Write a date and press Enter: number, items and people come along."),
            [first],
        )
        self.clear_button = button(self.tr("&Show all meetings"), self.filter.clear)
        self.nothing = EmptyState(
            "search",
            self.tr("No meeting matches"),
            self.tr("Every word must stand in the meeting's title, areas, place or date."),
            [self.clear_button],
        )
        for made in (self.new_button, first):
            made.setEnabled(not self._workspace.read_only)

    def _lay_out(self) -> None:
        beside = self.header.heading
        beside.insertWidget(beside.count() - 1, self.way)
        self.header.add_action(self.filter)
        self.header.add_action(self.backlog_button)
        self.header.add_action(self.new_button)
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedWidget()
        self._stack.setContentsMargins(px(L), 0, px(L), 0)
        for widget in (self.table, self.empty, self.nothing, self.year):
            self._stack.addWidget(widget)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.way.chosen.connect(lambda way: self.show_way(str(way)))
        self.year.opened.connect(self.meeting_chosen)
        self.filter.textChanged.connect(self._filter)
        self.filter.returnPressed.connect(self.table.setFocus)
        self.table.opened.connect(self._open)
        self.table.remove_asked.connect(self.remove)
        self.table.menu_asked.connect(self._show_menu)
        find = QAction(self)
        find.setShortcut(QKeySequence("Ctrl+F"))
        find.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.triggered.connect(self.focus_search)
        self.addAction(find)

    def _open(self, row: MeetingRow) -> None:
        past = row.starts_at.date() < self._workspace.today()
        (self.minutes_chosen if past else self.meeting_chosen).emit(row.id)

    def _show_menu(self, row: MeetingRow, at: QPoint) -> None:
        menu = self.menu_for(row)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def menu_for(self, row: MeetingRow) -> QMenu:
        """Return what can be done with a meeting."""
        menu = QMenu(self)
        agenda, minutes, summons = self.meeting_chosen, self.minutes_chosen, self.summons_asked
        menu.addAction(icon("open"), self.tr("&Open the agenda"), lambda: agenda.emit(row.id))
        menu.addAction(icon("edit"), self.tr("&Write the minutes"), lambda: minutes.emit(row.id))
        export = self.tr("&Export the summons…")
        menu.addAction(icon("arrow_export"), export, lambda: summons.emit(row.id))
        menu.addSeparator()
        delete = menu.addAction(icon("delete"), self.tr("&Remove the meeting"))
        delete.triggered.connect(lambda: self.remove(row))
        delete.setEnabled(not self._workspace.read_only)
        return menu

    def _filter(self, text: str) -> None:
        self.table.set_filter(text)
        self._show_count()

    def _show_count(self) -> None:
        shown, total = self.table.rows.shown, self.table.rows.total
        many = self.tr("{count} meetings").format(count=total)
        words = self.tr("1 meeting") if total == 1 else many
        if shown < total:
            words = self.tr("{shown} of {count} meetings").format(shown=shown, count=total)
        self.header.set_subtitle(words if total else "")
        in_year = self.way.current() == YEAR
        self.filter.setVisible(bool(total) and not in_year)
        without = self.empty if not total else self.nothing
        shown_list = self.table if shown else without
        self._stack.setCurrentWidget(self.year if in_year else shown_list)

    def _title_in_year(self, series_id: UUID, year: int) -> str:
        return self._workspace.read(lambda s: next_in_series(s, series_id, year)).title

    def _make_entered(self) -> None:
        sheet = self.sheet
        entered = sheet.entered() if isinstance(sheet, NewMeetingSheet) else None
        if not isinstance(sheet, NewMeetingSheet) or entered is None:
            return
        try:
            made = self._workspace.do_here(
                self.tr("New meeting"), lambda s: make_meeting(s, entered)
            )
        except RefusedError as error:
            sheet.show_refusal(error)
            return
        sheet.close_sheet()
        if made:
            self.table.choose(made)
            self.meeting_chosen.emit(made)

    def _forget_backlog(self) -> None:
        self.backlog_sheet = None

    def _forget_sheet(self) -> None:
        self.sheet = None

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        if tables & READS and not self.isVisible():
            self._stale = True  # it is read when somebody looks at it
        elif tables & READS:
            self.refresh()


def make_meeting(session: Session, entered: NewMeeting) -> UUID:
    """Make the meeting that was entered, and its series if that is new; return its id.

    Raises:
        RefusedError: The series' name is taken, or a title is missing.
    """
    sitting = Sitting(entered.starts_at, entered.ends_at, entered.place)
    if entered.series is Without.NONE:
        return add_meeting(session, entered.title, sitting)
    series_id = entered.series
    if isinstance(series_id, Without):
        series_id = add_series(session, entered.title)
        session.flush()
        starts, ends = entered.starts_at.time(), entered.ends_at.time()
        set_series_usual(session, series_id, entered.place, starts, ends)
    return plan_meeting(
        session,
        series_id,
        sitting,
        with_items=entered.with_items,
        with_people=entered.with_people,
    )
