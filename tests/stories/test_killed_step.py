"""The program is killed while a meeting is sent or approved: it is wholly so afterwards, or not.

Wherever the end comes, a file is never half: either nothing has happened and the step can be taken
again, or all of it has, with every PDF file whole.
"""

import hashlib
import os
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest

from est_desktop.actions.agenda import items_of
from est_desktop.model.enums import MeetingState
from est_desktop.paths import RESOURCES, places
from est_desktop.queries.dispatches import meeting_life
from est_desktop.queries.named import meeting_called
from est_desktop.queries.secrecy import exports
from est_desktop.store.blobs import read_blob
from est_desktop.store.checking import check
from est_desktop.store.collecting import collect
from est_desktop.store.sessions import open_store

ROOT = Path(__file__).parents[2]
MEETING = ("--meeting", "2026:8")
TODAY = date(2026, 11, 24)
SENDING = (
    "INSERT INTO blob_chunk",
    "UPDATE agenda_item",
    "INSERT INTO dispatch",
    "UPDATE meeting > INSERT INTO dispatch_file",
    "INSERT INTO dispatch_file > COMMIT",
)
APPROVING = (
    "INSERT INTO blob_chunk",
    "UPDATE agenda_item",
    "INSERT INTO minutes_version",
    "INSERT INTO export_entry",
    "UPDATE meeting > COMMIT",
)
"""Moments at which nothing has happened yet; see `killed_step`."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="nothing like SIGKILL")
if not (RESOURCES / "translations" / "sv.qm").exists():
    pytest.skip("`make translations` first", allow_module_level=True)


def run(folder, *command, moment=""):
    """Run a command on a data folder, killed at a moment; return how it ended."""
    program = [sys.executable, "-m", "tests.stories.killed_step", moment]
    return subprocess.run(
        [*program, "--data-dir", str(folder), *command],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=False,
    ).returncode


def send(folder):
    return ("send", *MEETING, "-o", str(folder / "ut"), "--recipients", "Polismyndigheten")


def approve(folder):
    return ("approve", *MEETING, "-o", str(folder / "minnesanteckningar.pdf"))


@pytest.fixture(scope="module")
def drafted(tmp_path_factory):
    """A folder with sample content."""
    folder = tmp_path_factory.mktemp("utkast")
    assert run(folder, "demo") == 0
    return folder


@pytest.fixture(scope="module")
def held(drafted, tmp_path_factory):
    """A folder where the meeting was sent and held."""
    folder = copied(drafted, tmp_path_factory.mktemp("genomfört"))
    for command in (send(folder), ("hold", *MEETING)):
        assert run(folder, *command) == 0
    return folder


def copied(folder, to):
    return Path(shutil.copytree(folder, to, dirs_exist_ok=True))


def killed(folder, moment, *command):
    """Run a command and kill it; the file is whole when it is opened next, and all PDFs in it."""
    assert run(folder, *command, moment=moment) == -signal.SIGKILL
    database = places(folder).database
    with closing(open_store(database, who="sekreterare", now=datetime.now)) as store:
        key = store.read(lambda s: meeting_called(s, "2026:8"))
        life = store.read(lambda s: meeting_life(s, key, TODAY))
        sent = [file for each in life.dispatches for file in each.files]
        for file in [*sent, *(version.file for version in life.versions)]:
            data = read_blob(store, file.sha256)
            assert data.startswith(b"%PDF-")
            assert (len(data), hashlib.sha256(data).hexdigest()) == (file.size, file.sha256)
        items = store.read(lambda s: items_of(s, key))
        logged = [row.sha256 for row in store.read(lambda s: exports(s, key))]
        collect(store)
    assert check(database) == ()
    return life, items, logged


@pytest.mark.parametrize("moment", SENDING)
def test_killed_before_the_end_a_meeting_is_a_draft_and_can_be_sent(drafted, tmp_path, moment):
    folder = copied(drafted, tmp_path / "data")
    life, items, _ = killed(folder, moment, *send(folder))
    assert (life.state, life.dispatches) == (MeetingState.DRAFT, ())
    assert not any(item.sent_number for item in items)
    if moment == SENDING[-1]:
        assert run(folder, *send(folder)) == 0


def test_killed_after_the_end_a_meeting_is_sent_with_all_its_files(drafted, tmp_path):
    folder = copied(drafted, tmp_path / "data")
    life, items, _ = killed(folder, f"{SENDING[-1]} > BEGIN", *send(folder))
    (dispatch,) = life.dispatches
    assert life.state is MeetingState.SENT
    assert [file.document for file in dispatch.files] == ["summons", "pack"]
    assert dispatch.recipients == "Polismyndigheten"
    assert any(item.sent_number for item in items)


@pytest.mark.parametrize("moment", APPROVING)
def test_killed_before_the_end_no_number_is_spent_and_minutes_can_be_approved(
    held, tmp_path, moment
):
    folder = copied(held, tmp_path / "data")
    life, items, logged = killed(folder, moment, *approve(folder))
    assert (life.state, life.versions, logged) == (MeetingState.HELD, (), [])
    assert not any(item.paragraph_no for item in items)
    if moment == APPROVING[-1]:
        assert run(folder, *approve(folder)) == 0


def test_killed_after_the_end_minutes_are_approved_with_their_file(held, tmp_path):
    folder = copied(held, tmp_path / "data")
    life, items, logged = killed(folder, f"{APPROVING[-1]} > BEGIN", *approve(folder))
    (version,) = life.versions
    assert life.state is MeetingState.FINAL
    assert logged == [version.file.sha256]
    assert any(item.paragraph_no for item in items)
