"""What the program does by itself at start: a backup, and clearing away what is left over."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from est_desktop.errors import UserError
from est_desktop.store.backup import rolling_backup
from est_desktop.store.collecting import collect
from est_desktop.ui.jobs import Job, Progress
from est_desktop.ui.meeting.opened_files import empty_opened
from est_desktop.ui.message_bar import MessageBar
from est_desktop.ui.messages import message_for
from est_desktop.ui.workspace import Workspace

START_MS = 3000
"""The chores wait until the user has the window."""


class Chores(QObject):
    """Starts the chores, after the window is up; only a failure is told."""

    def __init__(self, workspace: Workspace, messages: MessageBar) -> None:
        super().__init__()
        self._workspace, self._messages = workspace, messages
        self._tidy_up()
        self._soon = QTimer(self, singleShot=True, interval=START_MS)
        self._soon.timeout.connect(self._start)
        if not workspace.read_only and workspace.places is not None:
            self._soon.start()

    def leave(self) -> None:
        """Begin nothing more, and leave nothing behind."""
        self._soon.stop()
        self._tidy_up()

    def _start(self) -> None:
        workspace, places = self._workspace, self._workspace.places
        if places is None:
            return
        path, backups, now = places.database, places.backups, workspace.moment()
        store = workspace.store

        def work(_progress: Progress) -> Path | None:
            copy = rolling_backup(path, backups, now)
            collect(store)
            return copy

        Job(work, lambda _copy: None, self._tell).start()

    def _tidy_up(self) -> None:
        """Remove the copies of papers that other programs were shown.

        Not from a window that only reads: the other window may have them open.
        """
        if self._workspace.places is not None and not self._workspace.read_only:
            empty_opened(self._workspace.places.opened)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._messages.tell("warn", message_for(error))
