"""What shall be done, as a field: it wraps, but is one line."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from est_desktop.ui.widgets.text_field import TextField


class MeasureText(TextField):
    """A measure's text; Enter goes on instead of beginning a line.

    Signals:
        entered: The user pressed Enter.
        left: The focus went elsewhere.
    """

    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
