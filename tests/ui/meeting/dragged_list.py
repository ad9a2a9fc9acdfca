"""An agenda on a real screen, for `test_real_drag.py`: tells where its rows are and what moved.

Writes one line of JSON after every change: the titles in order, the current title, the steps made,
and the middle of each row in pixels of the screen.
"""

import json
import sys
from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from est_desktop.actions.agenda import add_item
from est_desktop.actions.meetings import Sitting, add_meeting
from est_desktop.queries.agenda import agenda
from est_desktop.store.sessions import open_store
from est_desktop.ui.meeting.agenda_panel import AgendaPanel
from est_desktop.ui.workspace import Workspace

NOW = datetime(2026, 11, 23, 10, 42)
STARTS, ENDS = datetime(2026, 11, 25, 9), datetime(2026, 11, 25, 11)
TITLES = ("A", "B", "C", "D", "E", "F")
LONGEST_MS = 60_000
"""The program ends by itself after this, whatever became of the test."""


def main() -> int:
    """Show the agenda until the test ends the program."""
    app = QApplication([])
    app.setStyle("Fusion")
    store = open_store(None, who="sekreterare", now=lambda: NOW)
    workspace = Workspace(store, lambda: NOW)
    meeting = store.do("add", lambda s: add_meeting(s, "Samråd", Sitting(STARTS, ENDS)))
    for title in TITLES:
        store.do("add", lambda s, title=title: add_item(s, meeting, title))
    panel = AgendaPanel(workspace, meeting)
    panel.resize(400, 600)
    panel.move(20, 20)

    def refresh() -> None:
        panel.show_agenda(workspace.read(lambda s: agenda(s, meeting)))

    def tell() -> None:
        rows = panel.list
        current = rows.current_row()
        middles = []
        for at in range(rows.rows.rowCount()):
            place = rows.viewport().mapToGlobal(rows.visualRect(rows.rows.index(at)).center())
            middles.append((place.x(), place.y()))
        told = {
            "titles": "".join(row.title for row in rows.rows.rows),
            "current": current.title if current else "",
            "revision": store.revision,
            "rows": middles,
        }
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()

    refresh()
    workspace.changed.connect(lambda _: refresh())
    workspace.changed.connect(lambda _: QTimer.singleShot(50, tell))
    panel.show()
    QTimer.singleShot(800, tell)
    QTimer.singleShot(LONGEST_MS, app.quit)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
