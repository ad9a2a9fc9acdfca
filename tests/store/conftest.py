"""Stores on disk, and other programs that use the same file."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from est_desktop.store.sessions import open_store
from tests.store.things import with_things

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def path(tmp_path):
    """Where the file lies: in a folder whose name needs quoting."""
    return tmp_path / "Samråd 100 % & ?#å" / "est.db"


@pytest.fixture
def opening(clock):
    """Open stores; all are closed in the end."""
    opened = []

    def open_one(path, **options):
        store = open_store(path, who=options.pop("who", "sekreterare"), now=clock.now, **options)
        opened.append(store)
        return store

    yield open_one
    for store in opened:
        store.close()


@pytest.fixture(params=["in memory", "on disk"])
def any_store(request, opening, path):
    """A store with the tests' own table, in memory and on disk."""
    return with_things(opening(None if request.param == "in memory" else path))


@pytest.fixture
def disk_store(opening, path):
    return with_things(opening(path))


@pytest.fixture
def program():
    """Run Python in another process, talking through pipes; killed in the end."""
    running = []

    def start(code, *arguments):
        process = subprocess.Popen(
            [sys.executable, "-c", code, *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        running.append(process)
        return process

    yield start
    for process in running:
        process.kill()
        process.communicate()


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 5 MB, where the system lets us make one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=5m", "none", str(disk)]
    try:
        made = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except OSError:
        made = False
    if not made:
        pytest.skip("no right to make a disk")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


@pytest.fixture
def protect():
    """Write-protect a file or folder so that it binds even the administrator, or skip."""
    protected = []

    def on(place):
        try:
            done = subprocess.run(["chattr", "+i", str(place)], capture_output=True, check=False)
        except OSError:
            pytest.skip("no chattr")
        if done.returncode:
            pytest.skip("the file system has no such protection")
        protected.append(place)

    yield on
    for place in reversed(protected):
        subprocess.run(["chattr", "-i", str(place)], check=True)


def utc(year, month, day, hour=0, minute=0):
    """A moment, in short."""
    return datetime(year, month, day, hour, minute, tzinfo=UTC)
