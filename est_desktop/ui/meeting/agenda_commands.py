"""What a user can do with the agenda of one meeting, through the workspace."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from est_desktop.actions.agenda import (
    add_item,
    delete_item,
    duplicate_item,
    indent_item,
    move_item,
    move_item_to_meeting,
    step_item,
)
from est_desktop.actions.backlog import put_in_backlog, set_carry
from est_desktop.actions.deferring import defer_item
from est_desktop.actions.sitting import set_outcome
from est_desktop.model.enums import ItemKind, Outcome
from est_desktop.queries.agenda import meeting_head
from est_desktop.ui.workspace import Workspace


class AgendaCommands(QObject):
    """Changes the agenda, and says what became of it.

    Signals:
        titled: The id of a new row whose title is to be written now.
        made: The id of a new row that is complete.
        moved: The id of a row that has moved.
        removed: What was removed, in the user's words; undo brings it back.
    """

    titled = Signal(UUID)
    made = Signal(UUID)
    moved = Signal(UUID)
    removed = Signal(str)

    def __init__(
        self, workspace: Workspace, meeting_id: UUID, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._meeting_id = meeting_id

    def add(self, after: UUID | None) -> None:
        """Add an item after a row, or last, to be given its title."""
        made = self._workspace.do(
            self.tr("New item"),
            lambda session: add_item(session, self._meeting_id, self.tr("New item"), after=after),
        )
        if made:
            self.titled.emit(made)

    def add_pause(self, after: UUID | None) -> None:
        """Add a pause after a row, or last."""
        made = self._workspace.do(
            self.tr("Add pause"),
            lambda session: add_item(
                session, self._meeting_id, self.tr("Pause"), after=after, kind=ItemKind.PAUSE
            ),
        )
        if made:
            self.made.emit(made)

    def duplicate(self, item_id: UUID) -> None:
        """Put a copy of a row, with sub-rows and papers, after it."""
        made = self._workspace.do(
            self.tr("Duplicate item"), lambda session: duplicate_item(session, item_id)
        )
        if made:
            self.made.emit(made)

    def move(self, item_id: UUID, before: UUID | None) -> bool:
        """Move a row before another, or last; tell whether it moved."""
        moved = self._workspace.do(
            self.tr("Move item"), lambda session: move_item(session, item_id, before)
        )
        return self._has_moved(item_id, moved=bool(moved))

    def step(self, item_id: UUID, *, up: bool) -> bool:
        """Move a row one place up or down among its likes; tell whether there was room."""
        moved = self._workspace.do(
            self.tr("Move item"), lambda session: step_item(session, item_id, up=up)
        )
        return self._has_moved(item_id, moved=bool(moved))

    def indent(self, item_id: UUID, by: int) -> bool:
        """Make a row a sub-item of the one above (1), or lift it a level (-1)."""
        label = self.tr("Make sub-item") if by > 0 else self.tr("Lift item a level")
        _, went = self._workspace.tried(label, lambda session: indent_item(session, item_id, by))
        if went:
            self.moved.emit(item_id)
        return went

    def withdraw(self, item_id: UUID, *, back: bool) -> None:
        """Let an item stand as withdrawn (utgår), with its number, or be taken up after all."""
        label = self.tr("Take the item up after all") if back else self.tr("Withdraw item")
        outcome = Outcome.OPEN if back else Outcome.WITHDRAWN
        self._workspace.do(label, lambda session: set_outcome(session, item_id, outcome))

    def remove(self, item_id: UUID, title: str) -> None:
        """Remove a row with its sub-rows."""
        label = self.tr("Remove “{title}”").format(title=title)
        _, went = self._workspace.tried(label, lambda session: delete_item(session, item_id))
        if went:
            self.removed.emit(self.tr("“{title}” was removed").format(title=title))

    def put_in_backlog(self, item_id: UUID) -> None:
        """Take a row with all that hangs on it from the meeting into the backlog."""
        _, went = self._workspace.tried(
            self.tr("Put item in the backlog"), lambda session: put_in_backlog(session, item_id)
        )
        if went:
            self.removed.emit(self.tr("The item waits in the backlog, under Meetings"))

    def move_to_meeting(self, item_id: UUID, meeting_id: UUID, meeting: str) -> None:
        """Move a row with all that hangs on it last in another meeting."""
        _, went = self._workspace.tried(
            self.tr("Move item to {meeting}").format(meeting=meeting),
            lambda session: move_item_to_meeting(session, item_id, meeting_id),
        )
        if went:
            self.removed.emit(self.tr("Moved to {meeting}").format(meeting=meeting))

    def defer(self, item_id: UUID, title: str) -> None:
        """Defer a row to the series' next planned meeting, or to the backlog."""
        label = self.tr("Defer “{title}”").format(title=title)
        target, went = self._workspace.tried(label, lambda s: defer_item(s, item_id))
        if went and target is None:
            self.removed.emit(self.tr("“{title}” waits in the backlog").format(title=title))
        elif went:
            head = self._workspace.read(lambda s: meeting_head(s, target) if target else None)
            words = self.tr("“{title}” was deferred to {meeting}")
            self.removed.emit(words.format(title=title, meeting=head.title if head else ""))

    def carry(self, item_id: UUID, title: str) -> None:
        """Say that a row shall follow to the next meeting whatever becomes of it."""
        label = self.tr("Take “{title}” to the next meeting").format(title=title)
        _, went = self._workspace.tried(label, lambda s: set_carry(s, item_id, carry=True))
        if went:
            words = self.tr("“{title}” will follow to the next meeting")
            self.removed.emit(words.format(title=title))

    def _has_moved(self, item_id: UUID, *, moved: bool) -> bool:
        if moved:
            self.moved.emit(item_id)
        return moved
