"""One program writes at a time; the others read, and know who it is."""

import os
import signal

import pytest

from est_desktop.errors import StoreUnreachableError
from est_desktop.store.lock import Holder, WriteLock, take_lock
from tests.store.conftest import utc
from tests.store.things import add_thing, things

HOLDING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from est_desktop.store.sessions import open_store
store = open_store(Path(sys.argv[1]), who="nämndsekreterare", now=lambda: datetime.now(UTC))
print("read" if store.read_only else "write", flush=True)
sys.stdin.readline()
store.close()
"""


def test_the_second_program_only_reads_and_knows_why(opening, path, disk_store, program):
    other = program(HOLDING, path)
    assert other.stdout.readline() == "read\n"
    other.communicate("\n")
    disk_store.close()
    other = program(HOLDING, path)
    assert other.stdout.readline() == "write\n"
    store = opening(path)
    assert store.read_only
    assert (store.holder.user, store.holder.pid) == ("nämndsekreterare", other.pid)
    assert store.holder.host
    assert store.holder.since.tzinfo
    store.close()
    other.communicate("\n")
    assert not opening(path).read_only


def test_what_the_first_writes_the_second_reads(opening, path, disk_store):
    reader = opening(path, who="kommunpolis")
    assert reader.read_only
    disk_store.do("Add", lambda s: add_thing(s, "a"))
    assert len(reader.read(things)) == 1


def test_a_program_that_is_killed_lets_go(opening, path, program):
    other = program(HOLDING, path)
    assert other.stdout.readline() == "write\n"
    os.kill(other.pid, signal.SIGKILL)
    other.wait()
    assert path.with_name("est.db.who").exists()
    assert not opening(path).read_only


def test_without_a_note_the_holder_has_no_name(path):
    path.parent.mkdir()
    lock = take_lock(path, "sekreterare", utc(2026, 11, 23))
    assert isinstance(lock, WriteLock)
    for note in (None, "{", '{"user": "x"}', "[]", '{"since": 1}'):
        who = path.with_name("est.db.who")
        who.unlink(missing_ok=True)
        if note:
            who.write_text(note)
        found = take_lock(path, "annan", utc(2026, 11, 24))
        assert isinstance(found, Holder)
        assert (found.user, found.host, found.pid) == ("", "", 0)
    lock.release()


def test_the_lock_holds_without_its_note(path):
    path.parent.mkdir()
    path.with_name("est.db.who").mkdir()
    lock = take_lock(path, "sekreterare", utc(2026, 11, 23))
    assert isinstance(take_lock(path, "annan", utc(2026, 11, 24)), Holder)
    lock.release()
    lock = take_lock(path, "annan", utc(2026, 11, 24))
    assert isinstance(lock, WriteLock)
    lock.release()


def test_where_no_file_can_be_made_there_is_no_lock(path, protect):
    path.parent.mkdir()
    protect(path.parent)
    with pytest.raises(StoreUnreachableError):
        take_lock(path, "sekreterare", utc(2026, 11, 23))


def test_where_the_lock_cannot_be_made_the_file_is_only_read(opening, path):
    """As on Windows, which tells that a folder is protected only when one tries to write."""
    opening(path).close()
    side = path.with_name("est.db.lock")
    side.unlink()
    side.mkdir()
    store = opening(path)
    assert store.read_only
    assert store.holder is None
