"""A row dragged with a real mouse on a real screen: only so does Qt move it as for users."""

import json
import os
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
LONGEST_S = 20
"""How long the list may take to tell of a change."""

pytestmark = [
    pytest.mark.display,
    pytest.mark.skipif(
        not all(shutil.which(tool) for tool in ("Xvfb", "openbox", "xdotool")),
        reason="Xvfb, openbox and xdotool are needed",
    ),
]


class Screen:
    """A display of its own, with a window manager, and a mouse."""

    def __init__(self):
        read, write = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1000x800x24", "-nolisten", "tcp"],
            pass_fds=[write], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(write)
        with os.fdopen(read) as told:
            name = told.readline().strip()
        self.environment = {**os.environ, "DISPLAY": f":{name}", "QT_QPA_PLATFORM": "xcb"}
        self._manager = subprocess.Popen(
            ["openbox"], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def close(self):
        for process in (self._manager, self._server):
            process.terminate()
            process.wait(5)

    def mouse(self, *words):
        subprocess.run(["xdotool", *map(str, words)], env=self.environment, check=True)
        time.sleep(0.1)

    def drag(self, start, end):
        """Press, move in steps as a hand does, rest, and let go."""
        self.mouse("mousemove", *start)
        self.mouse("mousedown", 1)
        for step in range(1, 13):
            x = start[0] + (end[0] - start[0]) * step // 12
            y = start[1] + (end[1] - start[1]) * step // 12
            self.mouse("mousemove", x, y)
        time.sleep(0.2)
        self.mouse("mouseup", 1)


class DraggedList:
    """The agenda in a process of its own."""

    def __init__(self, screen):
        self._screen = screen
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.meeting.dragged_list"],
            cwd=ROOT, env=screen.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            text=True,
        )  # fmt: skip
        self.told = self._read()

    def drag(self, title, above):
        """Drag a row to just above another, or below the last."""
        rows, titles = self.told["rows"], self.told["titles"]
        height = rows[1][1] - rows[0][1]
        start = rows[titles.index(title)]
        end = rows[titles.index(above)] if above else (rows[-1][0], rows[-1][1] + height)
        shift = 12 - height // 2 if above else -height // 2 - 8
        self._screen.drag(start, (end[0], end[1] + shift))
        self.told = self._read()

    def _read(self):
        ready, _, _ = select.select([self._process.stdout], [], [], LONGEST_S)
        assert ready, "the list tells of no change"
        return json.loads(self._process.stdout.readline())

    def close(self):
        self._process.terminate()
        self._process.wait(LONGEST_S)
        self._process.stdout.close()


@pytest.fixture
def screen():
    screen = Screen()
    yield screen
    screen.close()


@pytest.fixture
def agenda(screen):
    agenda = DraggedList(screen)
    yield agenda
    agenda.close()


def test_rows_are_dragged_down_up_and_to_the_end(agenda):
    begun = agenda.told["revision"]
    assert agenda.told["titles"] == "ABCDEF"
    agenda.drag("A", above="D")
    assert agenda.told["titles"] == "BCADEF"
    agenda.drag("F", above="C")
    assert agenda.told["titles"] == "BFCADE"
    agenda.drag("F", above=None)  # in the free room below
    assert agenda.told["titles"] == "BCADEF"
    assert agenda.told["current"] == "F"
    assert agenda.told["revision"] == begun + 3
