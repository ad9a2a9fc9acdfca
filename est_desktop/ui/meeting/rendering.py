"""One thing at a time is made in the background; the newest wish wins."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from est_desktop.ui.jobs import Job, Progress

T = TypeVar("T")
Work = Callable[[Progress], object]


class Rendering(QObject):
    """Runs at most one job; a wish that comes meanwhile waits, and replaces one that waits.

    Signals:
        made: What the newest job made.
        failed: The exception that ended it.
        began: Something is being made.
        rested: Nothing is being made any more.
    """

    made = Signal(object)
    failed = Signal(Exception)
    began = Signal()
    rested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job[object] | None = None
        self._next: Work | None = None
        self._wanted = False

    def ask(self, work: Work) -> None:
        """Make this; whatever was asked for before is no longer wanted."""
        self._wanted = False
        self._next = work
        if self._job is None:
            self._begin()

    def forget(self) -> None:
        """Want nothing any more; what is being made is thrown away."""
        self._wanted = False
        self._next = None
        if self._job:
            self._job.cancel()

    def _begin(self) -> None:
        work, self._next = self._next, None
        if work is None:
            return
        self._wanted = True
        self._job = Job(work, then=self._hand_over, failed=self._fail)
        self._job.ended.connect(self._end)
        self.began.emit()
        self._job.start()

    def _hand_over(self, made: object) -> None:
        if self._wanted:
            self.made.emit(made)

    def _fail(self, why: Exception) -> None:
        if self._wanted:
            self.failed.emit(why)

    def _end(self) -> None:
        self._job = None
        if self._next is None:
            self.rested.emit()
        self._begin()
