"""The composition root with a window: shows the frame first, then brings in the rest behind it.

The only file that imports late. At the top stands what the frame needs: Qt's widgets and our own
files that reach neither the database nor the documents. When the frame has been painted,
`_bring_in_the_rest` imports the pages, opens the file and fills the frame.
"""

import argparse
import builtins
import gc
import importlib
import os
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from est_desktop import PLAIN_IMPORT, paths
from est_desktop.ui.crash import CrashReporter
from est_desktop.ui.frame import Frame
from est_desktop.ui.settings import SettingsFile
from est_desktop.ui.tokens import DARK, LIGHT

TIMES = "EST_DESKTOP_TIMES"
"""When this is set in the environment the start is timed on the error stream; then it ends."""
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""Without any of these there is no screen on Linux."""
LARGE = (
    "sqlmodel",
    "reportlab.pdfgen.canvas",
    "PIL.Image",
    "uharfbuzz",
    "pikepdf",
    "pypdf",
    "pyhanko.sign.validation",
)
"""Libraries that a thread of their own imports, so that the window answers meanwhile.

Only others' files: two threads that import ours could wait for each other.
"""
BEHIND = (
    "est_desktop.model.tables",
    "est_desktop.store.sessions",
    "est_desktop.documents.summons",
    "est_desktop.documents.minutes",
    "est_desktop.ui.meeting.meeting_page",
    "est_desktop.ui.meetings.meetings_page",
    "est_desktop.ui.pages",
)
"""What the pages behind the first one need, in pieces of less than 0.1 s each."""
WARM_UP_MS = 20
"""Between two pieces the window has time for its user."""
SWITCH_SECONDS = 0.0005
"""How long a job may keep Python to itself: short, so that the window never stutters."""

# PySide6 looks at every import for its `from __feature__`, which we do not use. With 1,500 modules
# still to come that costs a fifth of the start.
builtins.__import__ = PLAIN_IMPORT


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, or run a command if one is given; return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--data-dir", type=Path)
    options, rest = parser.parse_known_args(given)
    if rest:
        gc.enable()
        return _command(given)
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in SCREENS):
        return _without_a_screen()
    return _window(paths.places(options.data_dir))


def _command(arguments: Sequence[str]) -> int:
    run = importlib.import_module("est_desktop.cli").main
    code: int = run(arguments)
    return code


def _without_a_screen() -> int:
    """Do the main job where nobody can look at a window, and leave its PDF files in `output`."""
    return _command(["self-test", "--keep", "output"])


def _window(places: paths.Places) -> int:
    start = _process_start()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("EST Desktop")
    app.setStyle("Fusion")
    reporter = CrashReporter(places.log)
    settings = SettingsFile(places.settings)
    sys.setswitchinterval(SWITCH_SECONDS)
    frame = Frame(DARK if settings.current.theme == "dark" else LIGHT)
    frame.restore_place(settings.current.geometry)
    rest = _Rest(frame, settings, places, start)
    frame.painted.connect(rest.first_painted)
    frame.show()
    code = app.exec()
    rest.close()
    del reporter
    return code


class _Rest:
    """What comes in behind the frame once it has been painted."""

    def __init__(
        self, frame: Frame, settings: SettingsFile, places: paths.Places, start: float
    ) -> None:
        self._frame, self._settings, self._places, self._start = frame, settings, places, start
        self._opening: object | None = None

    def first_painted(self) -> None:
        """The frame is on the screen: now the rest may take its time."""
        _note_time("first-paint", self._start)
        QTimer.singleShot(0, self._bring_in)

    def close(self) -> None:
        """Save what is typed, wait for what runs, close the file."""
        self._settings.change(geometry=self._frame.geometry_text())
        if self._opening is not None:
            self._opening.close()  # type: ignore[attr-defined]
        self._frame.deleteLater()

    def _bring_in(self) -> None:
        module = importlib.import_module("est_desktop.ui.opening")
        behind = module.Behind(_bring_sessions, self._bring_pages, _fill_sample)
        self._opening = module.Opening(self._frame, self._settings, self._places, behind)
        self._frame.repaint()
        _note_time("usable", self._start)
        libraries = threading.Thread(target=_import_large, daemon=True)
        libraries.start()
        self._wait_for(libraries)

    def _bring_pages(self, desk: object) -> object:
        return importlib.import_module("est_desktop.ui.pages").Pages(desk, self._settings)

    def _wait_for(self, libraries: threading.Thread) -> None:
        if libraries.is_alive():
            QTimer.singleShot(WARM_UP_MS, lambda: self._wait_for(libraries))
        else:
            self._warm_up(list(BEHIND))

    def _warm_up(self, modules: list[str]) -> None:
        """Bring in what the other pages need, piece by piece, while nobody is waiting for it."""
        if modules:
            importlib.import_module(modules.pop(0))
            QTimer.singleShot(WARM_UP_MS, lambda: self._warm_up(modules))
        else:
            gc.enable()  # not before: among so many new modules each round takes 0.1 s
            gc.freeze()
            _note_time("complete", self._start)


def _import_large() -> None:
    for library in LARGE:
        importlib.import_module(library)


def _bring_sessions(opened: object) -> object:
    return importlib.import_module("est_desktop.store.sessions").Sessions(opened)


def _fill_sample(store: object) -> None:
    importlib.import_module("est_desktop.cli").fill_sample(store)


def _process_start() -> float:
    """Return when this process began, in seconds of `time.time`."""
    now = time.time()
    try:
        fields = Path("/proc/self/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
        up = float(Path("/proc/uptime").read_text(encoding="ascii").split()[0])
    except OSError:
        return now - time.process_time()
    ticks = os.sysconf("SC_CLK_TCK")
    return now - up + int(fields[19]) / ticks


def _note_time(what: str, start: float) -> None:
    if os.environ.get(TIMES):
        _complain(f"{what} {(time.time() - start) * 1000:.0f}")
        if what == "complete":
            QTimer.singleShot(0, QApplication.quit)


def _complain(text: str) -> None:
    """Write a line to the error stream; on Windows a program with a window has none."""
    if sys.stderr is not None:
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()
