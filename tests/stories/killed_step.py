"""Runs a command and kills itself before a certain statement reaches the database.

usage: python -m tests.stories.killed_step MOMENT COMMAND…

A moment is how statements begin, with > between them: when all but the last have been seen in this
order, the next that begins as the last one does is never done. Without a moment it lives.
"""

import os
import signal
import sys

from PySide6.QtCore import QCoreApplication
from sqlalchemy import Engine, event

from est_desktop.cli import main


class Waiting:
    """Waits for a moment, and kills the process."""

    def __init__(self, moment: str) -> None:
        self._left = [each.strip() for each in moment.split(">") if each.strip()]
        event.listen(Engine, "before_cursor_execute", lambda _c, _k, told, *_: self._see(told))
        event.listen(Engine, "commit", lambda _: self._see("COMMIT"))

    def _see(self, statement: str) -> None:
        if self._left and statement.startswith(self._left[0]):
            del self._left[0]
            if not self._left:
                os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    waiting = Waiting(sys.argv[1])
    QCoreApplication(sys.argv[:1])
    sys.exit(main(sys.argv[2:]))
