"""Ctrl+Shift+K marks a selected passage as secret; elsewhere it may be a command of the page."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def is_secret_key(event: QKeyEvent) -> bool:
    """Tell whether a key marks a passage."""
    return event.modifiers() == BOTH and event.key() == Qt.Key.Key_K


def keeps_secret_key(event: QEvent, cursor: QTextCursor) -> bool:
    """Let a field with a selection have the key itself, and tell whether that was asked."""
    wanted = (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and is_secret_key(event)
        and cursor.hasSelection()
    )
    if wanted:
        event.accept()
    return wanted
