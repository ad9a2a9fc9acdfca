"""The page Översikt: the next meeting, what wants to be seen to, and what is near in time."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from est_desktop.model.views.meetings import MeetingRow, OverviewView
from est_desktop.queries.meetings import overview
from est_desktop.ui.backups import latest_copy
from est_desktop.ui.overview.concerns import Concern, Errand, concerns
from est_desktop.ui.overview.concerns_card import ConcernsCard
from est_desktop.ui.overview.next_meeting_card import NextMeetingCard
from est_desktop.ui.overview.overview_words import (
    SEPARATOR,
    outcome_words,
    tile_facts,
    today_words,
    weekday_and_time,
)
from est_desktop.ui.overview.side_cards import MeetingsCard, PlanCard
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import XL, L
from est_desktop.ui.widgets.buttons import button
from est_desktop.ui.widgets.empty_state import EmptyState
from est_desktop.ui.widgets.page_header import PageHeader
from est_desktop.ui.workspace import Workspace

READS = frozenset(
    {"meeting", "agenda_item", "attendance", "attachment", "decision", "measure", "organisation",
     "person", "area", "agenda_item_area", "series", "expected_report", "situation_report",
     "report_area"}
)  # fmt: skip
"""The tables whose change makes the page read again."""
ANY = (1 << 24) - 1
"""Qt's own word for no greatest width (QWIDGETSIZE_MAX)."""
NARROW = 820
"""Below this width, in pixels at 100 %, the right column stands under the left one."""
SIDE = 340
"""The width of the right column at 100 %."""


class OverviewPage(QWidget):
    """Reads itself; what is chosen is told upwards.

    Signals:
        meeting_chosen: Open the agenda of a meeting.
        minutes_chosen: Open the minutes of a meeting.
        summons_asked: Make the summons of a meeting.
        new_meeting_asked: Make a meeting: True in a series, False an empty one.
        meetings_asked, plan_asked, contacts_asked: Open that section.
        reports_asked: See which situation reports are missing.
        backup_asked: Make a copy of the database.
        sample_asked: Fill the empty database with sample content.
    """

    meeting_chosen = Signal(UUID)
    minutes_chosen = Signal(UUID)
    summons_asked = Signal(UUID)
    new_meeting_asked = Signal(bool)
    meetings_asked = Signal()
    plan_asked = Signal()
    contacts_asked = Signal()
    reports_asked = Signal()
    backup_asked = Signal()
    sample_asked = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._make_parts()
        self._lay_out()
        self._connect()
        workspace.changed.connect(self._read_if_touched)
        self.refresh()

    def refresh(self) -> None:
        """Read the page anew, also because the day has changed or a copy has been made."""
        self._stale = False
        today, now = self._workspace.today(), self._workspace.now()
        view = self._workspace.look(lambda rows: overview(rows, today))
        self.header.set_subtitle(today_words(today))
        self._stack.setCurrentWidget(self.welcome if view.empty else self._scroll)
        self._show_next(view)
        self.coming.show_meetings(view.coming)
        self.latest.show_meetings(view.latest)
        self.plan.show_numbers(view.late_count, view.open_count, view.done_count)
        self.concerns.show_concerns(concerns(view, now, latest_copy(self._workspace)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < px(NARROW)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._side.setMinimumWidth(0 if narrow else px(SIDE))
        self._side.setMaximumWidth(ANY if narrow else px(SIDE))

    def _make_parts(self) -> None:
        self.header = PageHeader(self.tr("Overview"))
        self.new_button = button(
            self.tr("&New meeting ▾"), lambda: None, icon_name="calendar_add", variant="primary"
        )
        menu = QMenu(self)
        menu.addAction(self.tr("&From a series…"), self._ask_in_series)
        menu.addAction(self.tr("&Empty meeting…"), lambda: self.new_meeting_asked.emit(False))  # noqa: FBT003
        self.new_button.setMenu(menu)
        self.header.add_action(self.new_button)
        self.next_card = NextMeetingCard()
        self.concerns = ConcernsCard()
        self.coming = MeetingsCard(
            self.tr("Coming meetings"),
            self.tr("No meeting is planned."),
            tile_facts,
            first_is_next=True,
        )
        self.latest = MeetingsCard(
            self.tr("Latest meetings"), self.tr("No meeting has been held yet."), _latest_facts
        )
        self.plan = PlanCard()
        self._make_empty_states()

    def _make_empty_states(self) -> None:
        plan_next, first = (
            button(words, self._ask_in_series, icon_name="calendar_add", variant="primary")
            for words in (self.tr("&Plan the next meeting…"), self.tr("&Make the first meeting…"))
        )
        self.no_next = QFrame()
        self.no_next.setProperty("card", "true")
        QVBoxLayout(self.no_next).addWidget(
            EmptyState(
                "calendar_ltr",
                self.tr("No meeting is planned"),
                self.tr("Write a date and press Enter: number, items and people come along."),
                [plan_next],
            )
        )
        sample = button(self.tr("&Show sample content"), self.sample_asked.emit, icon_name="eye")
        people = button(
            self.tr("&Add organisations and people"), self.contacts_asked.emit, variant="ghost"
        )
        self.welcome = EmptyState(
            "people_team",
            self.tr("Welcome to EST Desktop"),
            self.tr(
                "Here you prepare the meetings of the council, take the minutes and follow up what "
                "was agreed. Begin with a meeting, or look around among sample content first."
            ),
            [first, sample, people],
        )
        for made in (self.new_button, plan_next, first, sample):
            made.setEnabled(not self._workspace.read_only)

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(px(L))
        for card in (self.next_card, self.no_next, self.concerns):
            left.addWidget(card)
        for card in (self.coming, self.plan, self.latest):
            right.addWidget(card)
        left.addStretch(1)
        right.addStretch(1)
        right.setContentsMargins(0, 0, 0, 0)
        self._side = QWidget()
        self._side.setLayout(right)
        content = QWidget()
        content.setProperty("ground", "window")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(px(XL), px(20), px(XL), px(XL))
        self._columns.setSpacing(px(L))
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self._side)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self.welcome)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.next_card.agenda_asked.connect(self.meeting_chosen)
        self.next_card.minutes_asked.connect(self.minutes_chosen)
        self.next_card.export_asked.connect(self.summons_asked)
        self.concerns.chosen.connect(self._see_to)
        self.coming.meeting_chosen.connect(self.meeting_chosen)
        self.coming.all_asked.connect(self.meetings_asked)
        self.latest.meeting_chosen.connect(self.minutes_chosen)
        self.latest.all_asked.connect(self.meetings_asked)
        self.plan.plan_asked.connect(self.plan_asked)

    def _show_next(self, view: OverviewView) -> None:
        self.next_card.setVisible(view.next_meeting is not None)
        self.no_next.setVisible(view.next_meeting is None)
        if view.next_meeting:
            self.next_card.show_meeting(view.next_meeting, self._workspace.now())

    def _see_to(self, concern: Concern) -> None:
        if concern.errand is Errand.PLAN:
            self.plan_asked.emit()
        elif concern.errand is Errand.BACKUP:
            self.backup_asked.emit()
        elif concern.errand is Errand.REPORTS:
            self.reports_asked.emit()
        elif concern.meeting_id:
            agenda = concern.errand is Errand.AGENDA
            (self.meeting_chosen if agenda else self.minutes_chosen).emit(concern.meeting_id)

    def _ask_in_series(self) -> None:
        self.new_meeting_asked.emit(True)  # noqa: FBT003

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        if tables & READS and not self.isVisible():
            self._stale = True  # it is read when somebody looks at it
        elif tables & READS:
            self.refresh()


def _latest_facts(row: MeetingRow) -> str:
    return SEPARATOR.join(part for part in (weekday_and_time(row), outcome_words(row)) if part)
