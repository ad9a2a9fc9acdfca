"""How long a page takes to open, from asking for it until it is painted, without a screen.

In the archive of ten years that a council of twelve meetings a year has, and in the one of the
other benchmarks, which holds four times the meetings and more than ten times the measures.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from archive import ITEMS, MEASURES, MEETINGS, Archive, fill
from measuring import BASELINE, Measured, baseline, in_process, report

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from est_desktop.store.sessions import open_store
from est_desktop.ui.action_plan.plan_page import PlanPage
from est_desktop.ui.follow_up.follow_up_page import FollowUpPage
from est_desktop.ui.icons import find_style_icons
from est_desktop.ui.jobs import jobs
from est_desktop.ui.meeting.meeting_page import MeetingPage
from est_desktop.ui.meeting.meeting_tabs import MINUTES
from est_desktop.ui.meetings.meetings_page import YEAR, MeetingsPage
from est_desktop.ui.theme import Mode, load_fonts, theme
from est_desktop.ui.workspace import Workspace

NOW = datetime(2026, 11, 23, 10, 42, tzinfo=UTC)
SIZES = {"ten years": (120, 3000, 1500), "ten times that": (MEETINGS, ITEMS, MEASURES)}
RUNS = 9
PROMISED_MS = {"ten years": 500.0, "ten times that": 1000.0}
"""A page that has been asked for stands there before anybody wonders."""
WIDTH, HEIGHT = 1366, 768


def main() -> int:
    """Open every page in both archives."""
    app = QApplication([])
    load_fonts()
    find_style_icons()
    theme().apply(Mode.LIGHT, 100)
    rows = [baseline()]
    for name, size in SIZES.items():
        with _workspace(*size) as (workspace, archive):
            for what, opening in _pages(workspace, archive).items():
                rows.append(_timed(f"{what}, {name}", opening, PROMISED_MS[name]))
    app.processEvents()
    return report(rows, against=BASELINE)


@contextmanager
def _workspace(*size: int) -> Iterator[tuple[Workspace, Archive]]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "archive.db"
        with closing(open_store(path, who="", now=lambda: NOW)) as store:
            archive = fill(store, *size)
            yield Workspace(store, lambda: NOW), archive


def _timed(name: str, opening: Callable[[], QWidget], promised: float) -> Measured:
    """Time a page; the one before is gone by then."""
    last: list[QWidget] = []

    def go() -> None:
        while last:
            page = last.pop()
            page.window().close()
            page.deleteLater()
        jobs().leave()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    def work() -> None:
        page = opening()
        last.append(page)
        page.grab()  # paints it, with all that is in it

    timed = in_process(name, work, budget_ms=promised, before=go, runs=RUNS)
    go()
    return timed


def _pages(workspace: Workspace, archive: Archive) -> dict[str, Callable[[], QWidget]]:
    """Return what opens each page, by what it is called."""

    def plan(*, board: bool) -> QWidget:
        page = PlanPage(workspace)
        if board:
            page.ways.show_way(page.ways.board)
        return _shown(page)

    def meetings(after: Callable[[MeetingsPage], object]) -> QWidget:
        page = MeetingsPage(workspace)
        _shown(page)
        after(page)
        QApplication.processEvents()
        return page

    def meeting(after: Callable[[MeetingPage], object]) -> QWidget:
        page = MeetingPage(workspace)
        page.open_meeting(archive.meetings[-1])
        _shown(page)
        page.show_item(archive.items[-1])
        after(page)
        QApplication.processEvents()
        return page

    return {
        "the plan as a table": lambda: plan(board=False),
        "the plan as a board": lambda: plan(board=True),
        "the follow-up list": lambda: _shown(FollowUpPage(workspace)),
        "the meetings": lambda: meetings(lambda _: None),
        "the year": lambda: meetings(lambda page: page.show_way(YEAR)),
        "the next meeting's sheet": lambda: meetings(MeetingsPage.ask_next_meeting),
        "the item backlog": lambda: meetings(MeetingsPage.open_backlog),
        "a meeting": lambda: meeting(lambda _: None),
        "a meeting's minutes": lambda: meeting(lambda page: page.show_tab(MINUTES)),
        "a matter's history": lambda: meeting(lambda page: page.sheets.open_matter()),
        "a meeting's history": lambda: meeting(lambda page: page.life.files.show_history()),
    }


def _shown(page: QWidget) -> QWidget:
    page.resize(WIDTH, HEIGHT)
    page.show()
    QApplication.processEvents()
    return page


if __name__ == "__main__":
    sys.exit(main())
