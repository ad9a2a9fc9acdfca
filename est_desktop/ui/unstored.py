"""What was typed and could not be stored: kept, told, and not left behind by mistake."""

from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from est_desktop.errors import (
    DiskFullError,
    StoreBusyError,
    StoreError,
    StoreReadOnlyError,
    StoreUnreachableError,
    StoreUnwritableError,
    UserError,
)
from est_desktop.ui.main_window import Shell
from est_desktop.ui.messages import message_for
from est_desktop.ui.undo_actions import save_typing
from est_desktop.ui.workspace import Workspace

UNWRITTEN = (
    DiskFullError,
    StoreBusyError,
    StoreReadOnlyError,
    StoreUnreachableError,
    StoreUnwritableError,
)
"""What is over as soon as something can be stored again."""


class Unstored(QObject):
    """Takes a message about the file away when it is over, and asks before the window closes."""

    def __init__(self, shell: Shell, workspace: Workspace) -> None:
        super().__init__(shell)
        self._shell, self._workspace = shell, workspace
        self._told: set[str] = set()
        self._waited = self._asked = False
        workspace.refused.connect(self._remember)
        workspace.saved.connect(self._put_away)

    def may_leave(self) -> bool:
        """Tell whether the window may close; if something would be lost, ask in the window."""
        save_typing()
        try:
            self._workspace.catch_up()
        except StoreError as error:
            if not self._asked:
                self._ask(error)
        return self._asked or not self._workspace.waiting

    def _ask(self, error: StoreError) -> None:
        self._remember(error)
        self._shell.messages.tell("danger", message_for(error))
        sentence = self.tr(
            "What you typed last is not stored yet. It stands in the window and is tried again by "
            "itself; if you close now it is lost."
        )
        self._told.add(sentence)
        self._shell.messages.tell("warn", sentence, (self.tr("Close anyway"), self._leave))

    def _leave(self) -> None:
        self._asked = True
        QApplication.closeAllWindows()

    def _remember(self, error: UserError) -> None:
        if isinstance(error, UNWRITTEN):
            self._told.add(message_for(error))
            self._waited = self._waited or self._workspace.waiting

    def _put_away(self, _moment: datetime) -> None:
        if not self._told or self._workspace.waiting:
            return
        for message in self._shell.messages.messages():
            if message.text in self._told:
                message.put_away()
        self._told.clear()
        if self._waited:
            self._waited = False
            self._shell.toast.tell(self.tr("Now everything is stored again."))
