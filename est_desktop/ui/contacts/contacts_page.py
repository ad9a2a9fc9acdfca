"""The page Kontakter: organisations, the people in them, and areas."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from est_desktop.ui.workspace import Workspace


class ContactsPage(QWidget):
    """Two lists with forms beside them: organisations and people, and areas.

    Signals:
        removed: What has been removed, to be told with a way back.
    """

    removed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
