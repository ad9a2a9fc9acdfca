"""Opens the window and types numbered words into a meeting's notes until it is killed.

Run by `test_killed.py` with a data folder; tells each word on the output once it is typed.
"""

import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from est_desktop.actions.agenda import add_item
from est_desktop.actions.meetings import Sitting, add_meeting
from est_desktop.paths import places
from est_desktop.store.sessions import open_store
from est_desktop.ui.desk import Desk
from est_desktop.ui.frame import Frame
from est_desktop.ui.icons import find_style_icons
from est_desktop.ui.main_window import Shell
from est_desktop.ui.pages import Pages
from est_desktop.ui.settings import SettingsFile
from est_desktop.ui.theme import Mode, theme
from est_desktop.ui.tokens import LIGHT
from est_desktop.ui.workspace import Workspace

EVERY_MS = 15
"""Time between two keys."""
NINE, ELEVEN = datetime(2026, 11, 23, 9), datetime(2026, 11, 23, 11)


class Typist:
    """Types "1 2 3 …" with the keyboard, one letter at a time."""

    def __init__(self, field: QWidget) -> None:
        self._field = field
        self._number = 1
        self._left = "1 "
        self._timer = QTimer(interval=EVERY_MS)
        self._timer.timeout.connect(self._type)
        self._timer.start()

    def _type(self) -> None:
        if not self._field.hasFocus():  # until the window is the active one
            self._field.setFocus()
            return
        letter, self._left = self._left[0], self._left[1:]
        none = Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(QApplication.focusWidget(), QKeyEvent(kind, 0, none, letter))
        if not self._left:
            sys.stdout.write(f"{self._number}\n")
            sys.stdout.flush()
            self._number += 1
            self._left = f"{self._number} "


def main() -> int:
    """Open the window and type."""
    app = QApplication([])
    app.setStyle("Fusion")
    find_style_icons()
    theme().apply(Mode.LIGHT, 100)
    where = places(Path(sys.argv[1]))
    now = datetime.now().astimezone
    store = open_store(where.database, who="sekreterare", now=now, backups=where.backups)
    meeting = store.do("Add", lambda s: add_meeting(s, "Möte", Sitting(NINE, ELEVEN)))
    store.do("Add", lambda s: add_item(s, meeting, "Ärende"))
    frame, shell = Frame(LIGHT), Shell()
    frame.setCentralWidget(shell)
    frame.show()
    settings = SettingsFile(where.settings)
    workspace = Workspace(store, now, where)
    desk = Desk(shell, workspace, settings, lambda d: Pages(d, settings), print)
    page = desk.open_meeting(meeting, 2)
    typist = Typist(page.tabs.record.paper.notes)
    code = app.exec()
    del typist
    return code


if __name__ == "__main__":
    sys.exit(main())
