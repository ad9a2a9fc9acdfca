"""The three tabs of one meeting, each built when it is first opened."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QStackedWidget, QTabBar, QWidget

from est_desktop.model.views.agenda import AgendaView
from est_desktop.ui.focus_first import focus_first
from est_desktop.ui.meeting.agenda_tab import AgendaTab
from est_desktop.ui.meeting.attendance_panel import AttendancePanel
from est_desktop.ui.meeting.meeting_documents import Document
from est_desktop.ui.meeting.preview_panel import PreviewPanel
from est_desktop.ui.meeting.record_panel import RecordPanel
from est_desktop.ui.workspace import Workspace

AGENDA, ATTENDANCE, MINUTES = range(3)
"""The places of the tabs."""


class MeetingTabs(QStackedWidget):
    """Shows one tab at a time.

    Attributes:
        meeting_id: The meeting.
        agenda: The first tab.

    Signals:
        removed: What was just done, as a sentence; undo takes it back.
        copied: Where a copy of a paper was saved.
        agenda_asked: The user wants the first tab.
        secrecy_asked: The secrecy of the current item shall be seen.
        matter_asked: Its matter through all meetings shall be seen.
        measure_asked: A measure (its id) shall be seen in the action plan.
    """

    removed = Signal(str)
    copied = Signal(Path)
    agenda_asked = Signal()
    secrecy_asked = Signal()
    matter_asked = Signal()
    measure_asked = Signal(UUID)

    def __init__(
        self,
        workspace: Workspace,
        meeting_id: UUID,
        words: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        """Build the first tab.

        Args:
            workspace: Where the meeting is.
            meeting_id: The meeting.
            words: The language of documents.
            parent: Owns the tabs.
        """
        super().__init__(parent)
        self.meeting_id = meeting_id
        self._workspace, self._words = workspace, words
        self.agenda = AgendaTab(workspace, meeting_id, words)
        self.agenda.told.connect(self.removed)
        self.agenda.copied.connect(self.copied)
        self.agenda.secrecy_asked.connect(self.secrecy_asked)
        self.agenda.matter_asked.connect(self.matter_asked)
        self.attendance: AttendancePanel | None = None
        self.record: RecordPanel | None = None
        self._last_item: UUID | None = None
        self.addWidget(self.agenda)

    @property
    def place(self) -> int:
        """Which tab is shown."""
        shown = self.currentWidget()
        if shown is self.attendance:
            return ATTENDANCE
        return MINUTES if shown is self.record else AGENDA

    @property
    def document(self) -> Document:
        """The document that belongs to the tab."""
        return Document.MINUTES if self.place == MINUTES else Document.SUMMONS

    def show_agenda(self, agenda: AgendaView) -> None:
        """Show the agenda as it is now; the other tabs read for themselves."""
        self.agenda.show_agenda(agenda)

    def show_tab(self, place: int) -> None:
        """Save what is typed and show a tab, at the item that was current."""
        self.save_now()
        bar = QApplication.focusWidget()  # before it is hidden with what it stands in
        at_arrows = isinstance(bar, QTabBar) and not self.isAncestorOf(bar)
        self._last_item = self.current_item()
        if place == ATTENDANCE:
            self.setCurrentWidget(self._attendance())
        elif place == MINUTES:
            self.setCurrentWidget(self._record())
        else:
            self.setCurrentWidget(self.agenda)
        if self._last_item is not None:
            self.choose(self._last_item)
        if not at_arrows:
            focus_first(self.currentWidget())

    def fold(self, *, low: bool) -> None:
        """Leave out what can be missed where there is little height."""
        self.agenda.fold(low=low)

    def choose(self, item_id: UUID) -> bool:
        """Make an item current in the tab that is shown; tell whether it is there."""
        if self.place == MINUTES and self.record is not None:
            return self.record.show_item(item_id)
        return self.agenda.choose(item_id)

    def save_now(self) -> None:
        """Save what is typed in any of them."""
        self.agenda.save_now()
        for panel in (self.attendance, self.record):
            save = getattr(panel, "save_now", None)
            if callable(save):
                save()

    def menu_actions(self) -> list[QAction]:
        """Return what can be done in the tab that is shown."""
        if self.place == ATTENDANCE and self.attendance:
            return list(self.attendance.commands)
        if self.place == MINUTES and self.record:
            return list(self.record.commands)
        return self.agenda.menu_actions()

    def current_item(self) -> UUID | None:
        """Return the item that is worked on, in the attendance the one before."""
        if self.place == ATTENDANCE:
            return self._last_item
        minutes = self.record if self.place == MINUTES else None
        rows = minutes.list if minutes else self.agenda.agenda.list
        row = rows.current_row()
        return row.id if row else self._last_item

    def _attendance(self) -> AttendancePanel:
        if self.attendance is None:
            self.attendance = AttendancePanel(self._workspace, self.meeting_id)
            self.attendance.removed.connect(self.removed)
            self.addWidget(self.attendance)
        return self.attendance

    def _record(self) -> RecordPanel:
        if self.record is None:
            preview = PreviewPanel(self._workspace, self.meeting_id, self._words)
            preview.show_document(Document.MINUTES)
            self.record = RecordPanel(self._workspace, self.meeting_id, preview)
            self.record.removed.connect(self.removed)
            self.record.agenda_asked.connect(self.agenda_asked)
            self.record.measure_asked.connect(self.measure_asked)
            self.addWidget(self.record)
        return self.record
