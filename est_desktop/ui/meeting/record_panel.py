"""The tab Minnesanteckningar: the agenda, one item's paper, and what will be printed."""

from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from est_desktop.model.enums import ItemKind
from est_desktop.model.views.agenda import AgendaView
from est_desktop.queries.agenda import agenda, has_meeting, meeting_head
from est_desktop.queries.contacts import organisations
from est_desktop.queries.letterhead import text_modules
from est_desktop.queries.record import record
from est_desktop.ui.announce import announce
from est_desktop.ui.icons import icon
from est_desktop.ui.meeting.record_list import RecordList
from est_desktop.ui.meeting.record_paper import RecordPaper
from est_desktop.ui.meeting.sitting_commands import SittingCommands
from est_desktop.ui.meeting.sitting_sheet import SittingSheet
from est_desktop.ui.meeting.sitting_words import sitting_status
from est_desktop.ui.theme import px
from est_desktop.ui.tips import menu_words
from est_desktop.ui.tokens import L, M, S
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.empty_state import EmptyState
from est_desktop.ui.widgets.folding_panes import FoldingPanes
from est_desktop.ui.workspace import Workspace

READS = frozenset(
    {
        "adjournment",
        "agenda_item",
        "attachment",
        "attachment_version",
        "attendance",
        "conflict_of_interest",
        "decision",
        "measure",
        "meeting",
        "organisation",
        "person",
        "series",
    }
)
"""The tables whose change makes the panel read again."""


class RecordPanel(QWidget):
    """Everything needed to write minutes by keyboard alone.

    Attributes:
        list: The agenda; its current row is the item on the paper.
        paper: The item's notes, decisions and measures.
        commands: What can be done, with keys, for a menu.
        sitting: Those that note with the clock what happens.

    Signals:
        removed: What was removed, in the user's words; undo brings it back.
        agenda_asked: The agenda is empty and the user wants to fill it.
        measure_asked: A measure (its id) shall be seen in the action plan.
    """

    removed = Signal(str)
    agenda_asked = Signal()
    measure_asked = Signal(UUID)

    def __init__(
        self,
        workspace: Workspace,
        meeting_id: UUID,
        preview: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Read the meeting.

        Args:
            workspace: Where the data is.
            meeting_id: The meeting.
            preview: What shows the minutes as they will be printed; it can be folded away.
            parent: Owns the panel.
        """
        super().__init__(parent)
        self._workspace, self._meeting_id = workspace, meeting_id
        self._preview = preview
        self._leaving = False
        self.list = RecordList()
        self._counted = label("", "caption")
        self._status = label("", "caption", wrap=True)
        self.paper = RecordPaper(workspace)
        self.sitting = SittingCommands(workspace, meeting_id, self._current_id, self)
        self.sitting.times_asked.connect(self.open_times)
        self.commands = (*self._built_commands(), *self.sitting.all())
        self._modules_button = self._command_button(self.commands[2])
        self._middle = self._built_middle()
        self.panes = FoldingPanes(self._built_panes())
        self._empty = EmptyState(
            "list",
            self.tr("The agenda is empty"),
            self.tr("Minutes are written item by item. Put the items on the agenda first."),
            [button(self.tr("To the agenda"), self.agenda_asked.emit, variant="primary")],
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes)
        column.addWidget(self._empty)
        self.list.chosen.connect(self._show_chosen)
        self.list.activated.connect(lambda _: self._write())
        self.paper.outcomes.wanted.connect(lambda _: self.panes.show_pane(self._middle))
        self.paper.outcomes.removed.connect(self.removed)
        self.paper.outcomes.plan_asked.connect(self.measure_asked)
        workspace.changed.connect(self._read_if_touched)
        self._read()

    def show_item(self, item_id: UUID) -> bool:
        """Show an item and tell whether it is there."""
        return self.list.choose(item_id)

    def save_now(self) -> None:
        """Save what is typed. To be called before the panel is left."""
        self.paper.save_now()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) item, with the cursor in its notes."""
        self.list.step(by)
        self._write()

    def open_wordings(self) -> None:
        """Offer the recurring wordings; figures choose."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        modules = self._workspace.read(text_modules)
        for place, module in enumerate(modules, start=1):
            action = menu.addAction(f"&{place}  {menu_words(module.text)}")
            action.triggered.connect(
                lambda _=False, text=module.text: self.paper.insert_wording(text)
            )
        if not modules:
            none = menu.addAction(self.tr("No wordings yet: add them in the settings"))
            none.setEnabled(False)
        menu.popup(self._modules_button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
        if modules:
            menu.setActiveAction(menu.actions()[0])

    def open_times(self) -> SittingSheet:
        """Show the sheet with the meeting's times."""
        key = self._meeting_id
        head = self._workspace.read(lambda session: meeting_head(session, key))
        sheet = SittingSheet(self, self._workspace, head, self.sitting.refresh())
        sheet.open_over(sheet.opened)
        return sheet

    def _current_id(self) -> UUID | None:
        row = self.list.current_row()
        return row.id if row else None

    def _write(self) -> None:
        view = self.paper.view
        if view is not None:
            self.panes.show_pane(self._middle)
            place = self.list if view.kind is ItemKind.PAUSE else self.paper.notes
            place.setFocus(Qt.FocusReason.ShortcutFocusReason)
            announce(self, f"{view.number} {view.title}".strip())

    def _built_commands(self) -> tuple[QAction, ...]:
        outcomes = self.paper.outcomes
        offered = (
            (self.tr("New &decision"), "Ctrl+Shift+K", outcomes.add_decision, "gavel", True),
            (
                self.tr("New &measure"),
                "Ctrl+Shift+Å",
                outcomes.add_measure,
                "task_list_square_ltr",
                True,
            ),
            (self.tr("&Wordings"), "Ctrl+Shift+T", self.open_wordings, "document_text", True),
            (self.tr("Ne&xt item"), "Ctrl+PgDown", lambda: self.step(1), "next", False),
            (self.tr("&Previous item"), "Ctrl+PgUp", lambda: self.step(-1), "previous", False),
            (self.tr("S&how in the action plan"), "Ctrl+Shift+H", outcomes.ask_plan, "open", False),
        )
        made = []
        for words, keys, act, icon_name, writes in offered:
            action = QAction(icon(icon_name), words, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setEnabled(not (writes and self._workspace.read_only))
            action.triggered.connect(act)
            self.addAction(action)
            made.append(action)
        for keys, by in (("F6", 1), ("Shift+F6", -1)):
            pane = QAction(self)
            pane.setShortcut(QKeySequence(keys))
            pane.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            pane.triggered.connect(lambda _=False, by=by: self.panes.next_pane(by))
            self.addAction(pane)
        return tuple(made)

    def _command_button(self, action: QAction) -> QPushButton:
        made = button(action.text(), action.trigger)
        made.setIcon(action.icon())
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        made.setToolTip(f"{action.text().replace('&', '')} ({keys})")
        made.setEnabled(action.isEnabled())
        action.enabledChanged.connect(made.setEnabled)
        return made

    def _built_panes(self) -> list[tuple[str, QWidget, int]]:
        panes = [
            (self.tr("Items"), self._built_agenda(), 260),
            (self.tr("The item"), self._middle, 640),
        ]
        if self._preview is not None:
            panes.append((self.tr("Preview"), self._preview, 400))
        return panes

    def _built_agenda(self) -> QWidget:
        pane = QFrame()
        pane.setProperty("ground", "surface")
        pane.setMinimumWidth(px(200))
        pane.setFocusProxy(self.list)
        head = QHBoxLayout()
        head.setContentsMargins(px(L), px(M), px(M), px(S))
        head.addWidget(label(self.tr("Agenda"), "strong"))
        head.addStretch(1)
        head.addWidget(self._counted)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        clock = button(self.tr("&Clock ▾"), _nothing, icon_name="timer")
        clock.setMenu(self.sitting.menu(self))
        noted = QHBoxLayout()
        noted.setContentsMargins(px(L), 0, px(M), px(S))
        noted.setSpacing(px(S))
        noted.addWidget(clock)
        noted.addWidget(self._status, 1)
        column.addLayout(noted)
        column.addWidget(self.list, 1)
        return pane

    def _built_middle(self) -> QWidget:
        foot = QFrame()
        foot.setProperty("ground", "surface")
        foot.setProperty("edge", "top")
        row = QHBoxLayout(foot)
        row.setContentsMargins(px(M), px(S), px(M), px(S))
        row.setSpacing(px(S))
        row.addWidget(self._command_button(self.commands[0]))
        row.addWidget(self._command_button(self.commands[1]))
        row.addWidget(self._modules_button)
        row.addStretch(1)
        if self._preview is not None:
            self._fold = button(self.tr("Pre&view"), self._fold_preview, icon_name="eye")
            self._fold.setCheckable(True)
            self._fold.setChecked(True)
            row.addWidget(self._fold)
        middle = QWidget()
        middle.setMinimumWidth(px(380))
        middle.setFocusProxy(self.paper.notes)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.paper, 1)
        column.addWidget(foot)
        return middle

    def _fold_preview(self) -> None:
        if self._preview is not None:
            self.panes.put_away(self._preview, away=not self._fold.isChecked())

    def _show_chosen(self) -> None:
        self._leaving = True  # what is saved now belongs to the item that is left
        self.paper.save_now()
        self._leaving = False
        self._read_item()

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        key = self._meeting_id
        there = self._workspace.read(lambda session: has_meeting(session, key))
        if there and tables & READS:
            self._read()

    def _read(self) -> None:
        view = self._workspace.read(lambda session: agenda(session, self._meeting_id))
        self._count(view)
        status = sitting_status(self.sitting.refresh(), view.rows)
        self._status.setText(status)
        self._status.setVisible(bool(status))
        self.panes.setVisible(bool(view.rows))
        self._empty.setVisible(not view.rows)
        self.list.show_rows(view.rows)
        self._read_item()

    def _count(self, view: AgendaView) -> None:
        items = [row for row in view.rows if row.kind is ItemKind.ITEM]
        noted = sum(row.noted for row in items)
        self._counted.setText(self.tr("{noted} of {all} noted").format(noted=noted, all=len(items)))

    def _read_item(self) -> None:
        if self._leaving:
            return
        row, today = self.list.current_row(), self._workspace.today()
        writes = row is not None and row.kind is not ItemKind.PAUSE
        for command in self.commands[:3]:
            command.setEnabled(writes and not self._workspace.read_only)
        self.sitting.refresh()
        if row is None:
            self.paper.show_view(None, ())
            return
        view = self._workspace.read(lambda session: record(session, row.id, today))
        self.paper.show_view(view, self._workspace.read(organisations))


def _nothing() -> None:
    """Nothing: the button's menu does it."""
