"""Keys that text fields would keep for themselves are left to the window: there is one history."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

OURS = tuple(
    QKeySequence(keys)[0]
    for keys in ("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Ctrl+E", "Ctrl+K", "Ctrl+D", "Ctrl+N")
)
"""Undo, redo and the window's own commands."""


class _HandOver(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            undoing = event.matches(keys.Undo) or event.matches(keys.Redo)
            if undoing or event.keyCombination() in OURS:
                event.ignore()
                return True
        return False


_FILTER: list[_HandOver] = []


def leave_keys_to_window(*fields: QWidget) -> None:
    """Let the window have undo, redo and its commands also while these fields are in focus."""
    if not _FILTER:
        _FILTER.append(_HandOver())
    for field in fields:
        field.installEventFilter(_FILTER[0])
