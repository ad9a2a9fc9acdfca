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
from est_desktop.actions.backlog import put_in_backlog
from est_desktop.model.enums import ItemKind
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

    def _has_moved(self, item_id: UUID, *, moved: bool) -> bool:
        if moved:
            self.moved.emit(item_id)
        return moved
