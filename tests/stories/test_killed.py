"""The program is killed while somebody types: at most the last second is missing."""

import os
import signal
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

import pytest

from est_desktop.model.rich_text import as_plain
from est_desktop.paths import places
from est_desktop.queries.meetings import meeting_list
from est_desktop.queries.minutes import minutes
from est_desktop.store.checking import check
from est_desktop.store.sessions import open_store

TYPING = Path(__file__).with_name("typist.py")
ALLOWED_SECONDS = 1.0


def typed_until_killed(folder, seconds):
    """Type for some seconds, kill; return the number of the last word a second before the end."""
    typing = subprocess.Popen(
        [sys.executable, str(TYPING), str(folder)],
        cwd=TYPING.parents[2],
        env={**os.environ, "PYTHONPATH": str(TYPING.parents[2])},
        stdout=subprocess.PIPE,
        text=True,
    )
    typed = []
    for line in typing.stdout:
        typed.append((time.monotonic(), int(line)))
        if typed[-1][0] - typed[0][0] > seconds:
            break
    typing.send_signal(signal.SIGKILL)
    killed = time.monotonic()
    typing.stdout.close()
    typing.wait()
    return max(number for moment, number in typed if moment <= killed - ALLOWED_SECONDS)


@pytest.mark.parametrize("seconds", [1.6, 2.3, 3.1])
def test_at_most_the_last_second_is_missing_and_the_file_is_whole(tmp_path, seconds):
    last = typed_until_killed(tmp_path, seconds)
    database = places(tmp_path).database
    store = open_store(database, who="sekreterare", now=datetime.now)
    (row,) = store.look(lambda s: meeting_list(s, datetime(2026, 1, 1).date())).coming
    notes = store.read(lambda s: minutes(s, row.id)).items[0].notes
    store.close()
    kept = [int(word) for word in as_plain(notes).split()]
    assert kept[: last - 1] == list(range(1, last))
    assert check(database) == ()
