"""The program is killed in the middle of its work, again and again: nothing told is lost."""

import os
import random
import signal
import subprocess
import sys
import time

import pytest

from est_desktop.store.blobs import read_blob
from est_desktop.store.checking import check
from est_desktop.store.collecting import collect
from tests.store.conftest import ROOT
from tests.store.crashing import command, done, state

KILLS = int(os.environ.get("EST_KILLS", "15"))


def work_and_be_killed(path, seconds):
    """Return the number of the last command that the program said it had stored."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.store.crashing", path],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as process:
        told = [process.stdout.readline()]
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        told += process.stdout.read().splitlines()
    assert told[0], "it ended before it had done anything"
    return int(told[-1])


@pytest.mark.skipif(sys.platform == "win32", reason="nothing like SIGKILL")
def test_nothing_that_was_told_is_lost(opening, path):
    """And the file is what the commands up to the last one make, no more and no less."""
    replayed, expected = opening(None), 0
    chance = random.Random(7)
    for _ in range(KILLS):
        told = work_and_be_killed(path, chance.uniform(0, 0.15))
        store = opening(path)
        assert store.holder is None
        found = done(store)
        assert told <= found <= told + 1
        for number in range(expected + 1, found + 1):
            command(replayed, number)
        expected = found
        assert state(store) == state(replayed)
        collect(store)
        assert check(store) == ()
        if logo := state(store)[1]:
            assert read_blob(store, logo)
        store.close()
