"""The group Brevhuvud: who documents are from, and the picture in their head."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from est_desktop.ui.workspace import Workspace


class LetterheadGroup(QWidget):
    """Reads itself and saves itself.

    Signals:
        removed: A sentence about what was removed; it can be undone.
    """

    removed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def save_now(self) -> None:
        """Save what is typed."""
