"""What the program does by itself at start: a backup, and clearing away what is left over."""

from pathlib import Path

from est_desktop.errors import UserError
from est_desktop.store.backup import rolling_backup
from est_desktop.store.collecting import collect
from est_desktop.ui.jobs import Job, Progress
from est_desktop.ui.meeting.opened_files import empty_opened
from est_desktop.ui.message_bar import MessageBar
from est_desktop.ui.messages import message_for
from est_desktop.ui.workspace import Workspace


class Chores:
    """Runs the chores, when the user has had the window for a while; only a failure is told."""

    def __init__(self, workspace: Workspace, messages: MessageBar) -> None:
        self._workspace, self._messages = workspace, messages
        self.tidy_up()

    def begin(self) -> None:
        """Start the backup in a job."""
        workspace, places = self._workspace, self._workspace.places
        if places is None or workspace.read_only:
            return
        path, backups, now = places.database, places.backups, workspace.moment()
        store = workspace.store

        def work(_progress: Progress) -> Path | None:
            copy = rolling_backup(path, backups, now)
            collect(store)
            return copy

        Job(work, lambda _copy: None, self._tell).start()

    def tidy_up(self) -> None:
        """Remove the copies of papers that other programs were shown.

        Not from a window that only reads: the other window may have them open.
        """
        if self._workspace.places is not None and not self._workspace.read_only:
            empty_opened(self._workspace.places.opened)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._messages.tell("warn", message_for(error))
