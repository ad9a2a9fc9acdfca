"""The composition root with a window: shows the frame first, then brings in the rest behind it.

The only file that imports late. At the top stands what the frame needs: Qt's widgets and our own
files that reach neither the database nor the documents. When the frame has been painted,
`_bring_in_the_rest` imports the pages, opens the file and fills the frame.
"""

import argparse
import builtins
import gc
import getpass
import importlib
import os
import sys
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from est_desktop import PLAIN_IMPORT, paths
from est_desktop.errors import UserError
from est_desktop.ui.crash import CrashReporter
from est_desktop.ui.icons import find_style_icons
from est_desktop.ui.main_window import Shell
from est_desktop.ui.messages import message_for
from est_desktop.ui.settings import SettingsFile
from est_desktop.ui.theme import Mode, load_fonts, theme
from est_desktop.ui.translation import install, tr

TIMES = "EST_DESKTOP_TIMES"
"""When this is set in the environment the start is timed on the error stream; then it ends."""
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""Without any of these there is no screen on Linux."""
BEHIND = (
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
    load_fonts()
    find_style_icons()
    _speak(settings)
    _dress(settings)
    shell = Shell()
    shell.restore_place(settings.current.geometry)
    window = _Window(shell, settings, places, start)
    shell.painted.connect(window.first_painted)
    shell.show()
    code = app.exec()
    window.close()
    del reporter
    return code


class _Window:
    """The frame, and what fills it once it has been painted."""

    def __init__(
        self, shell: Shell, settings: SettingsFile, places: paths.Places, start: float
    ) -> None:
        self._shell, self._settings, self._places, self._start = shell, settings, places, start
        self._desk: object | None = None

    def first_painted(self) -> None:
        """The frame is on the screen: now the rest may take its time."""
        _note_time("first-paint", self._start)
        QTimer.singleShot(0, self._bring_in_the_rest)

    def close(self) -> None:
        """Save what is typed, wait for what runs, close the file."""
        self._settings.change(geometry=self._shell.geometry_text())
        if self._desk is not None:
            self._desk.close()  # type: ignore[attr-defined]
        self._shell.deleteLater()

    def _bring_in_the_rest(self) -> None:
        store_room = importlib.import_module("est_desktop.store.store")
        ui = importlib.import_module("est_desktop.ui.desk")
        try:
            store = store_room.Store(
                self._places.database,
                who=_user(),
                now=_now,
                backups=self._places.backups,
            )
        except UserError as error:
            self._tell_not_opened(error)
            return
        workspace = ui.Workspace(store, _now, self._places)
        self._desk = ui.Desk(
            self._shell, workspace, self._settings, self._bring_pages, _fill_sample
        )
        self._shell.repaint()
        _note_time("usable", self._start)
        gc.enable()
        gc.freeze()
        self._warm_up(list(BEHIND))

    def _bring_pages(self, desk: object) -> object:
        return importlib.import_module("est_desktop.ui.pages").Pages(desk, self._settings)

    def _warm_up(self, modules: list[str]) -> None:
        """Bring in what the other pages need, piece by piece, while nobody is waiting for it."""
        if modules:
            importlib.import_module(modules.pop(0))
            QTimer.singleShot(WARM_UP_MS, lambda: self._warm_up(modules))
        else:
            _note_time("complete", self._start)

    def _tell_not_opened(self, error: UserError) -> None:
        message = self._shell.messages.tell(
            "danger",
            message_for(error),
            (tr("Try again"), lambda: self._try_again(message)),
            (tr("Quit"), QApplication.quit),
            lasting=True,
        )

    def _try_again(self, message: object) -> None:
        message.put_away()  # type: ignore[attr-defined]
        self._bring_in_the_rest()


def _fill_sample(store: object) -> None:
    importlib.import_module("est_desktop.cli").fill_sample(store)


def _speak(settings: SettingsFile) -> None:
    try:
        install(settings.current.language)
    except FileNotFoundError:
        _complain("No translation: run make translations.")


def _dress(settings: SettingsFile) -> None:
    chosen = settings.current
    mode = Mode(chosen.theme) if chosen.theme in set(Mode) else Mode.LIGHT
    theme().apply(mode, min(200, max(100, chosen.text_percent)))


def _now() -> datetime:
    return datetime.now().astimezone()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"


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
