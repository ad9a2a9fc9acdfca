"""A title that is changed where it stands."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from est_desktop.ui.field_keys import leave_keys_to_window
from est_desktop.ui.theme import px

LEAST_WIDTH = 420
"""How wide the field is at least, in pixels at 100 %."""


class TitleEditor(QObject):
    """Lays a line over a label while its text is changed: Enter keeps it, Esc does not.

    Signals:
        entered: The new title, if it is another one.
    """

    entered = Signal(str)

    def __init__(self, shown: QLabel, name: str) -> None:
        """Be ready.

        Args:
            shown: The label.
            name: What screen readers call the line.
        """
        super().__init__(shown)
        self._shown, self._name = shown, name
        self.line: QLineEdit | None = None

    def begin(self) -> None:
        """Let the user write."""
        if self.line is not None:
            return
        self.line = QLineEdit(self._shown.text(), self._shown.parentWidget())
        self.line.setAccessibleName(self._name)
        self.line.installEventFilter(self)
        leave_keys_to_window(self.line)
        place = self._shown.geometry()
        place.setWidth(max(place.width() + px(40), px(LEAST_WIDTH)))
        place.setHeight(max(place.height(), px(32)))
        self.line.setGeometry(place)
        self.line.editingFinished.connect(self._keep)
        self.line.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def finish(self) -> None:
        """Keep what is written, if the user is writing."""
        self._keep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._end()
            return True
        return False

    def _keep(self) -> None:
        if self.line is None:
            return
        text = self.line.text()
        self._end()
        if text != self._shown.text():
            self.entered.emit(text)

    def _end(self) -> None:
        line, self.line = self.line, None
        if line is not None:
            line.hide()
            line.deleteLater()
