"""The agenda of a meeting: its rows, what can be done with them, and the sum of their time."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from est_desktop.model.enums import ItemKind
from est_desktop.model.views.agenda import AgendaRow, AgendaView
from est_desktop.queries.meetings import meeting_list
from est_desktop.ui.meeting.agenda_actions import AgendaActions
from est_desktop.ui.meeting.agenda_commands import AgendaCommands
from est_desktop.ui.meeting.agenda_list import AgendaList
from est_desktop.ui.meeting.agenda_words import counted_items
from est_desktop.ui.meeting.time_foot import TimeFoot
from est_desktop.ui.theme import px
from est_desktop.ui.tips import menu_words
from est_desktop.ui.widgets.buttons import button, label, tool_button
from est_desktop.ui.widgets.empty_state import EmptyState
from est_desktop.ui.workspace import Workspace


class AgendaPanel(QFrame):
    """Shows an agenda that it is given, and changes it through commands.

    Attributes:
        list: The rows.
        commands: What can be done with them.
        agenda_actions: The same with keys, for menus.
        foot: How the time adds up.
    """

    def __init__(
        self, workspace: Workspace, meeting_id: UUID, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self._workspace, self._meeting_id = workspace, meeting_id
        self.commands = AgendaCommands(workspace, meeting_id, self)
        self.list = AgendaList(editable=not workspace.read_only)
        self.agenda_actions = AgendaActions(
            self.commands, self.list, editable=not workspace.read_only
        )
        self.foot = TimeFoot()
        self._count = label("", "strong")
        self._empty = EmptyState(
            "task_list_square_ltr",
            self.tr("Empty agenda"),
            self.tr("Write the first item, or press Ctrl+Enter."),
            self._first_buttons(),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._lay_out()
        self.list.menu_asked.connect(self._open_menu)
        self.list.rows.move_by(self.commands.move)

    def show_agenda(self, agenda: AgendaView) -> None:
        """Show an agenda; the current row stays current."""
        self.list.show_rows(agenda.rows)
        self.foot.show_agenda(agenda)
        self._count.setText(counted_items(agenda.rows))
        self._stack.setCurrentWidget(self.list if agenda.rows else self._empty)

    def menu_for(self, row: AgendaRow) -> QMenu:
        """Return the menu of a row."""
        actions = self.agenda_actions
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(actions.wide)
        menu.addSeparator()
        menu.addActions(actions.outline)
        menu.addActions(actions.onward)
        menu.addMenu(self._other_meetings(row, menu))
        waiting = menu.addAction(self.tr("Put in the backlog"))
        waiting.triggered.connect(lambda: self.commands.put_in_backlog(row.id))
        waiting.setEnabled(row.kind is ItemKind.ITEM and not self._workspace.read_only)
        menu.addSeparator()
        menu.addActions((actions.withdraw, actions.remove))
        menu.addSeparator()
        menu.addAction(actions.matter)
        return menu

    def _lay_out(self) -> None:
        head = QFrame()
        head.setProperty("edge", "bottom")
        row = QHBoxLayout(head)
        row.setContentsMargins(px(20), px(7), px(8), px(7))
        row.addWidget(self._count)
        row.addStretch(1)
        new_item = self.agenda_actions.new_item
        self.new_button = button(
            self.tr("&New item"), new_item.trigger, icon_name="add", variant="ghost"
        )
        self.new_button.setToolTip(self.tr("New item after the current one (Ctrl+Enter)"))
        self.more = tool_button(
            self.tr("More about the item"), self._open_menu_below, "more_horizontal"
        )
        self.new_button.setEnabled(new_item.isEnabled())
        row.addWidget(self.new_button)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)

    def _first_buttons(self) -> tuple[QPushButton, ...]:
        if self._workspace.read_only:
            return ()
        add = self.agenda_actions.new_item.trigger
        return (button(self.tr("New item"), add, icon_name="add", variant="primary"),)

    def _other_meetings(self, row: AgendaRow, parent: QMenu) -> QMenu:
        menu = QMenu(self.tr("Move to another meeting"), parent)
        today = self._workspace.today()
        for meeting in self._workspace.look(lambda rows: meeting_list(rows, today)).coming:
            if meeting.id != self._meeting_id:
                action = menu.addAction(menu_words(meeting.title))
                action.triggered.connect(self._mover(row.id, meeting.id, meeting.title))
        menu.setEnabled(not (menu.isEmpty() or self._workspace.read_only))
        return menu

    def _mover(self, item_id: UUID, meeting_id: UUID, title: str) -> Callable[[], None]:
        def move() -> None:
            self.commands.move_to_meeting(item_id, meeting_id, title)

        return move

    def _open_menu(self, place: QPoint) -> None:
        if row := self.list.current_row():
            self.menu_for(row).popup(place)

    def _open_menu_below(self) -> None:
        self._open_menu(self.more.mapToGlobal(QPoint(0, self.more.height())))
