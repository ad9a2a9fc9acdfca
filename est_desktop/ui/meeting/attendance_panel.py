"""The tab Närvaro: who is called, and what became of it."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from est_desktop.model.enums import ItemKind, Presence
from est_desktop.model.views.record import AttendanceRow
from est_desktop.queries.agenda import agenda, has_meeting
from est_desktop.queries.contacts import organisations
from est_desktop.queries.record import attendance
from est_desktop.ui.announce import announce
from est_desktop.ui.icons import icon
from est_desktop.ui.meeting.attendance_commands import AttendanceCommands
from est_desktop.ui.meeting.attendance_form import AttendanceForm, Others, stands_before
from est_desktop.ui.meeting.attendance_list import AttendanceList
from est_desktop.ui.meeting.attendance_words import AttendanceWords, presence_word
from est_desktop.ui.meeting.call_sheet import CallSheet
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import L, M, S
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.empty_state import EmptyState
from est_desktop.ui.widgets.folding_panes import FoldingPanes
from est_desktop.ui.workspace import Workspace

READS = frozenset({"agenda_item", "attendance", "meeting", "organisation", "person"})
"""The tables whose change makes the panel read again."""
AWAY = (Presence.EXCUSED, Presence.ABSENT)
"""Those whose place a deputy takes."""


class AttendancePanel(QWidget):
    """A list to tick, and a form for the person who is current.

    Attributes:
        list: Those called.
        form: The current person.
        commands: What can be done, with keys, for a menu.
        clock_commands: What is noted of the current person with the clock.

    Signals:
        removed: Who was taken off the list, in the user's words; undo brings them back.
    """

    removed = Signal(str)

    def __init__(
        self, workspace: Workspace, meeting_id: UUID, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._meeting_id = workspace, meeting_id
        self._do = AttendanceCommands(workspace, meeting_id, self)
        self._rows: tuple[AttendanceRow, ...] = ()
        self._others = Others()
        self._shown: UUID | None = None
        self._noted: UUID | None = None
        self.list = AttendanceList()
        self.form = AttendanceForm()
        self.counted = label("", "strong")
        self.commands = (
            self._command(
                self.tr("Everybody &present"), "Ctrl+Shift+A", self.note_all, "people_checkmark"
            ),
            self._command(self.tr("&Call more …"), "", self.open_sheet, "add"),
        )
        self.clock_commands = (
            self._command(self.tr("Co&mes now"), "Ctrl+Shift+I", self.arrive, "play"),
            self._command(self.tr("&Leaves now"), "Ctrl+Shift+O", self.leave, "stop"),
        )
        self._remove = button(
            self.tr("Take &off the list"), self.remove, icon_name="delete", variant="ghost"
        )
        clock = QHBoxLayout()
        for command in self.clock_commands:
            clock.addWidget(self._button_of(command))
        clock.addStretch(1)
        self.form.buttons.addLayout(clock)
        self.form.buttons.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.form.setFocusProxy(self.form.note)
        self.panes = FoldingPanes(
            [
                (self.tr("Participants"), self._built_list(), 620),
                (self.tr("The participant"), self.form, 420),
            ]
        )
        self._empty = self._built_empty()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes)
        column.addWidget(self._empty)
        self._wire()
        self._read()

    def save_now(self) -> None:
        """Save what is typed. To be called before the panel is left."""
        for field in (self.form.came, self.form.left, self.form.note):
            field.save_now()

    def note_all(self) -> None:
        """Note everybody as present who has not announced absence."""
        if self._do.note_all_present():
            announce(self, self.counted.text())

    def open_sheet(self) -> CallSheet:
        """Let the user choose who else is called."""
        called = frozenset(row.person_id for row in self._rows)
        sheet = CallSheet(self, self._workspace.read(organisations), called)
        sheet.accepted.connect(lambda: self._call_and_close(sheet))
        sheet.open_over(sheet.filter)
        return sheet

    def arrive(self) -> None:
        """Note that the current person comes now."""
        row = self.list.current_row()
        if row is not None:
            self._do.arrive(row)

    def leave(self) -> None:
        """Note that the current person leaves now."""
        row = self.list.current_row()
        if row is not None:
            self._do.leave(row)

    def remove(self) -> None:
        """Take the current person off the list."""
        row, place = self.list.current_row(), self.list.currentIndex().row()
        if row is None or self._workspace.read_only:
            return
        self.save_now()
        if self._do.uncall(row):
            self.list.choose_place(place)
            self.list.setFocus()
            self.removed.emit(self.tr("{role} was taken off the list").format(role=row.role))

    def _command(self, words: str, keys: str, act: Any, icon_name: str) -> QAction:
        action = QAction(icon(icon_name), words, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setEnabled(not self._workspace.read_only)
        action.triggered.connect(act)
        self.addAction(action)
        return action

    @staticmethod
    def _button_of(action: QAction) -> QPushButton:
        made = button(action.text(), action.trigger)
        made.setIcon(action.icon())
        made.setToolTip(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        made.setEnabled(action.isEnabled())
        return made

    def _built_list(self) -> QWidget:
        pane = QFrame()
        pane.setProperty("ground", "surface")
        pane.setMinimumWidth(px(360))
        pane.setFocusProxy(self.list)
        head = QHBoxLayout()
        head.setContentsMargins(px(L), px(M), px(L), px(S))
        head.setSpacing(px(S))
        head.addWidget(self.counted)
        head.addStretch(1)
        for action in self.commands:
            head.addWidget(self._button_of(action))
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        return pane

    def _built_empty(self) -> EmptyState:
        standing = self.tr("Call the &standing participants")
        buttons = [
            button(standing, self._do.call_standing, variant="primary"),
            button(self.tr("C&hoose from the contacts …"), self.open_sheet),
        ]
        for made in buttons:
            made.setEnabled(not self._workspace.read_only)
        return EmptyState(
            "people",
            self.tr("Nobody is called yet"),
            self.tr("Those called are listed here, and in the minutes as present or absent."),
            buttons,
        )

    def _wire(self) -> None:
        form = self.form
        self.list.chosen.connect(self._show_chosen)
        self.list.menu_asked.connect(self._open_menu)
        self.list.remove_asked.connect(self.remove)
        self.list.activated.connect(lambda _: self._open_form())
        self.list.people.ticked.connect(self._tick)
        form.presence.chosen.connect(self._set_presence)
        form.capacity.chosen.connect(self._set_capacity)
        form.deputy_for.chosen.connect(self._set_deputy)
        form.first.chosen.connect(self._set_span)
        form.last.chosen.connect(self._set_span)
        form.note.edited.connect(self._set_note)
        form.came.edited.connect(self._set_clock)
        form.left.edited.connect(self._set_clock)
        self._workspace.changed.connect(self._read_if_touched)
        if self._workspace.read_only:
            self.list.people.editable = False
            form.set_read_only()
            self._remove.hide()

    def _open_form(self) -> None:
        self.panes.show_pane(self.form)
        self.form.capacity.setFocus(Qt.FocusReason.TabFocusReason)

    def _call_and_close(self, sheet: CallSheet) -> None:
        people = sheet.ticked()
        sheet.close_sheet()
        self._do.call(people)
        self.list.setFocus()

    def _open_menu(self, place: Any) -> None:
        row = self.list.current_row()
        if row is None or self._workspace.read_only:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for presence in Presence:
            action = menu.addAction(presence_word(presence))
            action.setCheckable(True)
            action.setChecked(presence is row.presence)
            action.triggered.connect(lambda _=False, chosen=presence: self._set_presence(chosen))
        menu.addSeparator()
        menu.addActions(list(self.clock_commands))
        menu.addSeparator()
        menu.addAction(self._remove.text()).triggered.connect(self.remove)
        menu.popup(place)

    def _tick(self, attendance_id: Any, present: bool) -> None:  # noqa: FBT001 - Qt's signature
        presence = Presence.PRESENT if present else Presence.EXPECTED
        self._do.set_presence(attendance_id, presence)

    def _set_presence(self, presence: Any) -> None:
        if self._shown is not None:
            self._do.set_presence(self._shown, presence)

    def _set_capacity(self, capacity: Any) -> None:
        row = self.list.current_row()
        if row is not None:
            self._do.set_capacity(row.id, capacity, self._likely_principal(row))

    def _set_deputy(self, person_id: Any) -> None:
        row = self.list.current_row()
        if row is not None:
            self._do.set_capacity(row.id, row.capacity, person_id)

    def _likely_principal(self, row: AttendanceRow) -> UUID | None:
        """Return who of the same organisation is away: whose place a deputy most likely takes."""
        away = (
            other.person_id
            for other in self._rows
            if other.organisation_id == row.organisation_id and other.presence in AWAY
            if other.id != row.id
        )
        return next(away, None)

    def _set_span(self, _chosen: object) -> None:
        row = self.list.current_row()
        if row is None:
            return
        first, last = self.form.first.current(), self.form.last.current()
        if stands_before(first, last, self._others.items):
            self.form.span.show_fault(self.tr("The last item stands before the first."))
            return
        self.form.span.show_fault("")
        self._do.set_span(row.id, first, last)

    def _set_clock(self, _time: object) -> None:
        row = next((row for row in self._rows if row.id == self._noted), None)
        if row is None:
            return
        if not self._do.set_clock(row, self.form.came.value, self.form.left.value):
            self.form.came.reset(row.arrived_at.time() if row.arrived_at else None)
            self.form.left.reset(row.left_at.time() if row.left_at else None)

    def _set_note(self, note: str) -> None:
        if self._noted is not None:
            self._do.set_note(self._noted, note, self.form.note.saving.burst)

    def _show_chosen(self, attendance_id: Any) -> None:
        self._shown = attendance_id
        self.save_now()  # the remark of who was shown before
        self._noted = attendance_id
        row = self.list.current_row()
        if row is not None:
            self.form.span.show_fault("")
            self.form.note.reset(row.note)
            self.form.came.reset(row.arrived_at.time() if row.arrived_at else None)
            self.form.left.reset(row.left_at.time() if row.left_at else None)
            self.form.show_row(row, self._others)

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        key = self._meeting_id
        there = self._workspace.read(lambda session: has_meeting(session, key))
        if there and tables & READS:
            self._read()

    def _read(self) -> None:
        meeting_id = self._meeting_id
        self._rows = self._workspace.read(lambda session: attendance(session, meeting_id))
        items = self._workspace.read(lambda session: agenda(session, meeting_id)).rows
        self._others = Others(
            self._rows, tuple(item for item in items if item.kind is ItemKind.ITEM)
        )
        words = AttendanceWords(
            roles={row.person_id: row.role for row in self._rows},
            numbers={item.id: item.number for item in items},
        )
        kept, place = self._shown, self.list.currentIndex().row()
        self.list.people.set_rows(self._rows, words)
        if self._rows and not self.list.choose(kept):
            self.list.choose_place(max(place, 1))
        self.panes.setVisible(bool(self._rows))
        self._empty.setVisible(not self._rows)
        self._count()
        row = self.list.current_row()
        if row is not None and row.id == self._shown:
            self.form.show_row(row, self._others)

    def _count(self) -> None:
        present = sum(row.presence is Presence.PRESENT for row in self._rows)
        self.counted.setText(
            self.tr("{present} of {all} present").format(present=present, all=len(self._rows))
        )
