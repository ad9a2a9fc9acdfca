"""The window before anything is in it: on the screen while the rest comes in behind it.

Nothing here needs the theme, icons or words: each would cost a part of the time to first paint.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow

FIRST_SIZE = (1366, 768)
"""The window's size before the user has chosen one."""
LEAST_SIZE = (640, 400)
TITLE_BAR = 40
"""What a window manager puts above a window, about, in pixels."""


class Frame(QMainWindow):
    """An empty window in the theme's colours; the shell becomes its content.

    Attributes:
        may_leave: Asked before the window closes; False keeps it open.

    Signals:
        painted: Once, when it has been drawn for the first time.
        leaving: Before the window closes: what is typed must be saved now.
    """

    painted = Signal()
    leaving = Signal()

    def __init__(self, colours: Mapping[str, str]) -> None:
        """Stand ready to be shown.

        Args:
            colours: The tokens of the theme in use.
        """
        super().__init__()
        self.setWindowTitle("EST Desktop")
        self.resize(*FIRST_SIZE)
        self.setMinimumSize(*LEAST_SIZE)
        self.setStyleSheet(f"Frame {{ background: {colours['window']}; }}")
        self._was_painted = False
        self.may_leave: Callable[[], bool] = lambda: True

    def geometry_text(self) -> str:
        """Return the window's place as it is kept in the settings."""
        return bytes(self.saveGeometry().toHex().data()).decode()

    def restore_place(self, text: str) -> None:
        """Put the window where it was; a broken or off-screen place is ignored.

        The first time it fills a screen on which it would hang over the edge.
        """
        if not (text and self.restoreGeometry(QByteArray.fromHex(text.encode()))):
            room = self.screen().availableSize()
            if room.width() < self.width() or room.height() < self.height() + TITLE_BAR:
                self.setWindowState(self.windowState().WindowMaximized)
        else:
            screens = [screen.availableGeometry() for screen in self.screen().virtualSiblings()]
            title_bar = self.geometry().topLeft()
            if not any(screen.contains(title_bar) for screen in screens):
                self.move(screens[0].topLeft())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.leaving.emit()
        event.setAccepted(self.may_leave())
