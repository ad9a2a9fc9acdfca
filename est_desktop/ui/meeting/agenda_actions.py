"""The commands of the agenda as actions with keys, for menus and for the list."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from est_desktop.model.enums import Outcome
from est_desktop.model.views.agenda import AgendaRow
from est_desktop.ui.announce import announce
from est_desktop.ui.icons import icon
from est_desktop.ui.meeting.agenda_commands import AgendaCommands
from est_desktop.ui.meeting.agenda_list import AgendaList

Context = Qt.ShortcutContext


class AgendaActions(QObject):
    """Acts on the current row of a list.

    Attributes:
        wide: Actions whose keys hold in the whole tab: new item, pause, duplicate.
        near: Actions whose keys hold in the list: edit title, move, indent, withdraw, remove.

    Signals:
        title_asked: The current row's title shall be written.
        matter_asked: The current row's matter through all meetings shall be seen.
    """

    title_asked = Signal()
    matter_asked = Signal()

    def __init__(self, commands: AgendaCommands, rows: AgendaList, *, editable: bool) -> None:
        """Make the actions, and give the list those that are its own.

        Args:
            commands: Changes the agenda.
            rows: The list; it owns the actions.
            editable: False to leave every action disabled.
        """
        super().__init__(rows)
        self._commands, self._list, self._editable = commands, rows, editable
        tab, own = Context.WidgetWithChildrenShortcut, Context.WidgetShortcut
        self.new_item = self._action(self.tr("New item"), ("Ctrl+Enter", "Ctrl+Return"), self._add)
        self.new_item.setIcon(icon("add"))
        self.pause = self._action(self.tr("Add pause"), (), self._add_pause)
        self.duplicate = self._action(self.tr("Duplicate"), ("Ctrl+D",), self._duplicate)
        self.title = self._action(self.tr("Edit title"), ("F2",), self.title_asked.emit)
        self.up = self._action(self.tr("Move up"), ("Alt+Up",), lambda: self._step(up=True))
        self.down = self._action(self.tr("Move down"), ("Alt+Down",), lambda: self._step(up=False))
        self.deeper = self._action(
            self.tr("Make sub-item"), ("Alt+Right",), lambda: self._indent(1)
        )
        self.higher = self._action(self.tr("Lift a level"), ("Alt+Left",), lambda: self._indent(-1))
        self.withdraw = self._action(self.tr("Withdrawn, or back again"), (), self._withdraw)
        self.remove = self._action(self.tr("Remove"), ("Delete",), self._remove)
        self.defer = self._action(self.tr("Defer"), (), self._defer)
        self.carry = self._action(self.tr("Take to the next meeting"), (), self._carry)
        self.matter = QAction(self.tr("History of the matter …"), self)  # also where all is read
        self.matter.triggered.connect(lambda: self.matter_asked.emit())  # noqa: PLW0108
        self.wide = (self.new_item, self.pause, self.duplicate)
        self.outline = (self.title, self.up, self.down, self.deeper, self.higher)
        self.onward = (self.defer, self.carry)
        self.near = (*self.outline, *self.onward, self.withdraw, self.remove)
        for actions, context in ((self.wide, tab), (self.near, own)):
            for action in actions:
                action.setShortcutContext(context)
        rows.addActions(self.near)

    def _action(self, words: str, keys: tuple[str, ...], act: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        action.setShortcuts([QKeySequence(chord) for chord in keys])
        action.triggered.connect(lambda: act())  # noqa: PLW0108 - drops "checked"
        action.setEnabled(self._editable)
        return action

    def _current(self) -> AgendaRow | None:
        return self._list.current_row()

    def _current_id(self) -> UUID | None:
        row = self._current()
        return row.id if row else None

    def _add(self) -> None:
        self._commands.add(self._current_id())

    def _add_pause(self) -> None:
        self._commands.add_pause(self._current_id())

    def _duplicate(self) -> None:
        if row := self._current():
            self._commands.duplicate(row.id)

    def _step(self, *, up: bool) -> None:
        if (row := self._current()) and self._commands.step(row.id, up=up):
            self._tell_place()

    def _indent(self, by: int) -> None:
        if (row := self._current()) and self._commands.indent(row.id, by):
            self._tell_place()

    def _withdraw(self) -> None:
        if row := self._current():
            self._commands.withdraw(row.id, back=row.outcome is Outcome.WITHDRAWN)

    def _defer(self) -> None:
        if row := self._current():
            self._commands.defer(row.id, row.title)

    def _carry(self) -> None:
        if row := self._current():
            self._commands.carry(row.id, row.title)

    def _remove(self) -> None:
        if row := self._current():
            self._commands.remove(row.id, row.title)

    def _tell_place(self) -> None:
        row = self._current()
        if row is None:
            return
        self._list.scrollTo(self._list.currentIndex())
        sentence = self.tr("Moved to place {place} of {of}, number {number}")
        of = self._list.rows.rowCount()
        place = sentence.format(place=row.position, of=of, number=row.number or "–")
        announce(self._list, place)
