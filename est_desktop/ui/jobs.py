"""Slow work in the background: a plain function in the thread pool, its result in front."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

T = TypeVar("T")

LEAVE_MS = 2000
"""How long the program waits at exit for what still runs."""


class CancelledError(Exception):
    """The user wants the work to stop."""


class Progress:
    """Handed to the work, so that it can tell how far it is and notice a cancel."""

    def __init__(self, tell: Callable[[int, int], None], stopped: threading.Event) -> None:
        self._tell, self._stopped = tell, stopped

    def __call__(self, done: int, total: int) -> None:
        """Report `done` of `total` steps.

        Raises:
            CancelledError: The user wants the work to stop.
        """
        if self._stopped.is_set():
            raise CancelledError
        self._tell(done, total)


class Job(QObject, Generic[T]):
    """One piece of work under way. The register `jobs()` keeps it until it has ended.

    Attributes:
        label: What it does, in the user's words; "" for work that is never shown.

    Signals, all delivered on the main thread:
        progressed: Steps done, steps in all.
        ended: Always last, whatever happened.
    """

    progressed = Signal(object, object)
    ended = Signal()
    _succeeded = Signal(object)
    _failed = Signal(object)

    def __init__(
        self,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
        label: str = "",
    ) -> None:
        """Set the work up.

        Args:
            work: Runs in the thread pool; touches no Qt object.
            then: Called with its result, on the main thread; not after a cancel.
            failed: Called with the exception that ended it, on the main thread.
            label: What it does, to be shown with its progress.
        """
        super().__init__()
        self.label = label
        self._work = work
        self._stopped = threading.Event()
        self._succeeded.connect(cast(Callable[[object], None], then))
        self._failed.connect(cast(Callable[[object], None], failed))

    @property
    def cancelled(self) -> bool:
        """Whether it has been asked to stop."""
        return self._stopped.is_set()

    def start(self) -> None:
        """Hand the work to the thread pool and return at once."""
        jobs().add(self)
        QThreadPool.globalInstance().start(QRunnable.create(self._run))

    def cancel(self) -> None:
        """Ask the work to stop at its next progress report."""
        self._stopped.set()

    def _run(self) -> None:
        try:
            result = self._work(Progress(self.progressed.emit, self._stopped))
        except CancelledError:
            pass
        except Exception as error:
            self._failed.emit(error)
        else:
            if not self._stopped.is_set():
                self._succeeded.emit(result)
        finally:
            self.ended.emit()


class Jobs(QObject):
    """All the work under way.

    Signals:
        started: A job that has begun.
        progressed: A job, its steps done, its steps in all.
        ended: A job that has ended.
    """

    started = Signal(object)
    progressed = Signal(object, object, object)
    ended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._running: set[Job[object]] = set()

    def add(self, job: Job[T]) -> None:
        """Keep a job until it has ended."""
        kept = cast(Job[object], job)
        self._running.add(kept)
        kept.progressed.connect(lambda done, total: self.progressed.emit(kept, done, total))
        kept.ended.connect(lambda: self._let_go(kept))
        self.started.emit(kept)

    def leave(self) -> None:
        """Ask all work to stop and wait for it a little, before the program ends."""
        for job in self._running:
            job.cancel()
        QThreadPool.globalInstance().waitForDone(LEAVE_MS)

    def _let_go(self, job: Job[object]) -> None:
        self._running.discard(job)
        self.ended.emit(job)


_JOBS: list[Jobs] = []


def jobs() -> Jobs:
    """Return the register of the program's jobs."""
    if not _JOBS:
        _JOBS.append(Jobs())
    return _JOBS[0]
