"""How long the program takes to its first paint and until it can be used, from a cold process.

The baseline is a bare window of the same toolkit in the same run: what any program of this kind
must cost. The program is started with an empty database and with ten years in it, and tells the
moments on its error stream (`EST_DESKTOP_TIMES`); the clock is this process's, from before it asks
the system for the other.
"""

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from archive import fill
from measuring import ROOT, Measured, report

from est_desktop.paths import places
from est_desktop.store.sessions import open_store

RUNS = 9
LONGEST = 60.0
"""Seconds until a start that does not end is given up."""
ENVIRONMENT = {
    "QT_QPA_PLATFORM": "offscreen",
    "PYTHONDONTWRITEBYTECODE": "",
    "EST_DESKTOP_TIMES": "1",
}
BARE = "a bare window: first paint"
BARE_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        sys.stderr.write("first-paint 0\\n")
        sys.stderr.flush()
        QTimer.singleShot(0, QApplication.quit)
app = QApplication([])
window = Window()
window.show()
app.exec()
"""
PROMISED_MS = {"first-paint": 1000.0, "usable": 2000.0}


def main() -> int:
    """Start everything in turns, so that a busy moment hits all alike."""
    with tempfile.TemporaryDirectory() as folder:
        starts = {
            BARE: ["-c", BARE_WINDOW],
            "empty": ["-m", "est_desktop", "--data-dir", str(Path(folder) / "empty")],
            "ten years": ["-m", "est_desktop", "--data-dir", str(_ten_years(Path(folder)))],
        }
        times: dict[tuple[str, str], list[float]] = {}
        for run in range(RUNS + 1):
            for name, arguments in starts.items():
                for moment, milliseconds in _started(arguments).items():
                    if run:  # the first one warms up
                        times.setdefault((name, moment), []).append(milliseconds)
    return report([_row(*key, some) for key, some in times.items()], against=BARE)


def _row(name: str, moment: str, times: Sequence[float]) -> Measured:
    if name == BARE:
        return Measured(BARE, median(times), min(times), None)
    label = f"{name}: {moment.replace('-', ' ')}"
    return Measured(label, median(times), min(times), PROMISED_MS.get(moment))


def _ten_years(folder: Path) -> Path:
    there = folder / "ten years"
    database = places(there).database
    with closing(open_store(database, who="", now=lambda: datetime.now(UTC))) as store:
        fill(store)
    return there


def _started(arguments: Sequence[str]) -> Mapping[str, float]:
    """Return for each moment that a process tells how many milliseconds it took to get there.

    Raises:
        RuntimeError: It did not end well, or told nothing.
    """
    moments: dict[str, float] = {}
    told: list[str] = []
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**os.environ, **ENVIRONMENT},
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        watchdog = threading.Timer(LONGEST, process.kill)
        watchdog.start()
        for line in process.stderr or ():
            told.append(line)
            name, _, number = line.strip().partition(" ")
            if number.isdigit():
                moments.setdefault(name, (time.perf_counter() - start) * 1000)
        watchdog.cancel()
    if process.returncode or not moments:
        raise RuntimeError("".join(told))
    return moments


if __name__ == "__main__":
    sys.exit(main())
