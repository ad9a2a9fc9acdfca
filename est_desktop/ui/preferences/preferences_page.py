"""The page Inställningar: groups at the left, the chosen group at the right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from est_desktop.ui.settings import SettingsFile
from est_desktop.ui.workspace import Workspace


class PreferencesPage(QWidget):
    """Look, letterhead, series, wordings, data, language, about.

    Signals:
        removed: A sentence about what was removed; it can be undone.
    """

    removed = Signal(str)

    def __init__(
        self, workspace: Workspace, settings: SettingsFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._settings = workspace, settings
