"""When a field saves itself: at a pause, at the latest soon after the first unsaved key."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

PAUSE_MS = 400
"""How long the user must pause before what they typed is saved."""
LATEST_MS = 800
"""How long typing without a pause may stay unsaved: a killed program loses less than a second."""
BURST_MS = 30_000
"""After a pause this long, typing in the same field is another step for undo."""


class Saving(QObject):
    """Decides when; what is saved is the field's business.

    Attributes:
        burst: Goes up when a new undo step shall begin: part of the field's merge key.
    """

    def __init__(self, save: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.burst = 0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._latest = QTimer(self, singleShot=True, interval=LATEST_MS)
        self._thought = QTimer(self, singleShot=True, interval=BURST_MS)
        self._pause.timeout.connect(save)
        self._latest.timeout.connect(save)
        self._thought.timeout.connect(self.next_burst)

    def typed(self) -> None:
        """Something was typed: save when it pauses, or soon anyway."""
        self._pause.start()
        self._thought.start()
        if not self._latest.isActive():
            self._latest.start()

    def hurry(self, pause_ms: int) -> None:
        """Save after a shorter pause: something beside the field shows what is typed."""
        self._pause.setInterval(pause_ms)

    def stop(self) -> None:
        """Nothing is left to save."""
        self._pause.stop()
        self._latest.stop()

    def next_burst(self) -> None:
        """What is typed next is a step of its own."""
        self.burst += 1
