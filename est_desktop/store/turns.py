"""Writing threads of this program take turns, the main thread first.

SQLite's own waiting sleeps and is not fair: a save could wait half a second for an import.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Turn:
    """A lock that a waiting main thread gets before any job."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._holder: int | None = None
        self._main_waits = False

    @contextmanager
    def __call__(self) -> Iterator[None]:
        """Wait for the turn, and hold it.

        Raises:
            RuntimeError: The thread has the turn already: an action must not open another.
        """
        self._take()
        try:
            yield
        finally:
            with self._changed:
                self._holder = None
                self._changed.notify_all()

    def _take(self) -> None:
        me = threading.get_ident()
        with self._changed:
            if self._holder == me:
                raise RuntimeError("one change at a time: this one began inside another")
            if threading.current_thread() is threading.main_thread():
                self._main_waits = True
                self._changed.wait_for(lambda: self._holder is None)
                self._main_waits = False
            else:
                self._changed.wait_for(lambda: self._holder is None and not self._main_waits)
            self._holder = me
