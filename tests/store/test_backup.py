"""A copy is whole or not there; old ones go, but never the last."""

import os
import random
import signal
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.errors import (
    BackupFailedError,
    NotAStoreError,
    OutputDiskFullError,
    StoreCorruptError,
    StoreUnreachableError,
)
from est_desktop.store.backup import (
    KEEP_DAYS,
    KEEP_LATEST,
    back_up,
    latest_backup,
    rolling_backup,
    to_drop,
)
from est_desktop.store.blobs import put_bytes
from est_desktop.store.checking import check
from est_desktop.store.connection import connect, scalar
from tests.store.conftest import utc
from tests.store.things import add_thing, things

NOON = utc(2026, 11, 23, 12)


@pytest.fixture
def store(opening, path):
    """A store with something in it, open."""
    opened = opening(path)
    put_bytes(opened, b"brev")
    return opened


def test_a_copy_has_what_was_stored_a_moment_ago(opening, path, disk_store, tmp_path):
    """Also what still stands in the write-ahead log; the store is open meanwhile."""
    disk_store.do("Add", lambda s: add_thing(s, "a"))
    copy = back_up(path, tmp_path / "kopia é.db")
    disk_store.do("Add", lambda s: add_thing(s, "b"))
    assert len(opening(copy, read_only=True).read(things)) == 1


def test_a_copy_is_a_whole_store_in_one_file(store, path, tmp_path):
    copy = back_up(path, tmp_path / "copy.db")
    assert check(copy) == ()
    assert sorted(file.name for file in tmp_path.glob("copy*")) == ["copy.db"]


def test_a_copy_into_a_folder_keeps_the_name(store, path, tmp_path):
    (tmp_path / "folder").mkdir()
    assert back_up(path, tmp_path / "folder") == tmp_path / "folder" / "est.db"


def test_a_copy_replaces_an_older_one(store, path, tmp_path):
    (tmp_path / "copy.db").write_text("older")
    assert check(back_up(path, tmp_path / "copy.db")) == ()


def test_the_store_is_never_copied_onto_itself(store, path):
    for to in (path, path.parent):
        with pytest.raises(BackupFailedError):
            back_up(path, to)
    assert check(store) == ()


def test_a_store_that_is_missing_cannot_be_copied(path, tmp_path):
    with pytest.raises(StoreUnreachableError):
        back_up(path, tmp_path / "copy.db")


def test_what_is_no_store_cannot_be_copied(tmp_path):
    (tmp_path / "other").write_text("something else")
    with pytest.raises(NotAStoreError):
        back_up(tmp_path / "other", tmp_path / "copy.db")
    assert [file.name for file in tmp_path.iterdir()] == ["other"]


@pytest.mark.parametrize("to", ["missing/copy.db", "file/copy.db"])
def test_where_nothing_can_be_written_there_is_no_copy(store, path, tmp_path, to):
    (tmp_path / "file").touch()
    with pytest.raises(BackupFailedError):
        back_up(path, tmp_path / to)


def test_a_full_disk_leaves_the_older_copy(store, path, small_disk):
    (small_disk / "copy.db").write_text("older")
    put_bytes(store, os.urandom(6_000_000))
    with pytest.raises(OutputDiskFullError):
        back_up(path, small_disk / "copy.db")
    assert [file.name for file in small_disk.iterdir()] == ["copy.db"]
    assert (small_disk / "copy.db").read_text() == "older"


def test_a_full_disk_is_told_whoever_notices(store, path, tmp_path, monkeypatch):
    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputDiskFullError):
        back_up(path, tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


def test_a_damaged_store_is_not_copied(path, disk_store, tmp_path):
    for _ in range(50):
        disk_store.do("Add", lambda s: add_thing(s, os.urandom(2000).hex()))
    disk_store.close()
    with path.open("rb+") as file:
        file.seek(path.stat().st_size - 8 * 4096)
        file.write(b"\xff" * 4096 * 4)
    with pytest.raises(StoreCorruptError):
        back_up(path, tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


@pytest.mark.parametrize("fault", ["damaged", "another", "unreadable"])
def test_a_copy_that_does_not_prove_whole_is_none(store, path, tmp_path, monkeypatch, fault):
    """As on a disk that says it has written what it has not."""
    put_bytes(store, os.urandom(1_000_000))

    def harm(part):
        with part.open("rb+") as file:
            if fault == "damaged":
                os.truncate(file.fileno(), 4096 * 100)
            elif fault == "another":
                file.seek(60)  # user_version
                file.write(b"\0\0\0\x09")
            else:
                file.write(b"x" * 100)

    real = back_up.__globals__["_try"]
    monkeypatch.setitem(back_up.__globals__, "_try", lambda part, m: (harm(part), real(part, m)))
    with pytest.raises(BackupFailedError):
        back_up(path, tmp_path / "copy.db")
    assert list(tmp_path.glob("copy*")) == []


BACKING_UP = """
import sys
from pathlib import Path
from est_desktop.store.backup import back_up
print("go", flush=True)
while True:
    back_up(Path(sys.argv[1]), Path(sys.argv[2]))
"""


def test_a_program_killed_while_copying_leaves_no_half_copy(store, path, tmp_path, program):
    put_bytes(store, os.urandom(4_000_000))
    chance = random.Random(7)
    copies = tmp_path / "copies"
    copies.mkdir()
    parts = 0
    for n in range(8):
        copy = copies / f"{n}.db"
        other = program(BACKING_UP, path, copy)
        other.stdout.readline()
        time.sleep(chance.uniform(0, 0.12))
        os.kill(other.pid, signal.SIGKILL)
        other.wait()
        parts += copy.with_name(f"{n}.db.part").exists()
        if copy.exists():
            assert check(copy) == ()
    assert rolling_backup(path, copies, NOON)
    assert list(copies.glob("*.part")) == []
    assert check(store) == ()


def test_a_rolling_copy_is_made_when_something_has_changed(store, path, tmp_path):
    copies = tmp_path / "copies"
    first = rolling_backup(path, copies, NOON)
    assert first == copies / "est.20261123T120000000000Z.db"
    assert rolling_backup(path, copies, NOON + timedelta(hours=1)) is None
    put_bytes(store, b"mer")
    second = rolling_backup(path, copies, NOON + timedelta(hours=2))
    assert latest_backup(copies) == (second, NOON + timedelta(hours=2))
    assert {first, second} == set(copies.iterdir())


def test_opening_and_reading_is_no_change(opening, store, path, tmp_path):
    store.close()
    rolling_backup(path, tmp_path / "copies", NOON)
    again = opening(path)
    again.read(lambda s: None)
    assert rolling_backup(path, tmp_path / "copies", NOON + timedelta(days=1)) is None
    again.close()
    assert rolling_backup(path, tmp_path / "copies", NOON + timedelta(days=2)) is None


def test_the_clock_of_the_name_is_utc(store, path, tmp_path):
    local = datetime(2026, 11, 23, 12)
    rolling_backup(path, tmp_path, local)
    assert latest_backup(tmp_path)[1] == local.astimezone(UTC)


def test_without_copies_there_is_no_latest(tmp_path):
    (tmp_path / "other.db").touch()
    (tmp_path / "est.20261123T120000000000Z.db.part").touch()
    assert latest_backup(tmp_path) is None
    assert latest_backup(tmp_path / "missing") is None


def test_a_folder_that_cannot_be_made_is_told(store, path, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(BackupFailedError):
        rolling_backup(path, tmp_path / "file", NOON)


def test_old_copies_go_and_those_before_a_migration_stay(store, path, tmp_path):
    for days in range(1, 40):
        moment = NOON - timedelta(days=days)
        copy = tmp_path / f"est.{moment:%Y%m%dT%H%M%S%fZ}.db"
        copy.touch()
        os.utime(copy, (moment.timestamp(), moment.timestamp()))
    kept = tmp_path / "est.v1.20250101T000000000000Z.db"
    kept.touch()
    rolling_backup(path, tmp_path, NOON)
    assert kept.exists()
    assert len(list(tmp_path.glob("*.db"))) == KEEP_DAYS + 1 + 1


moments = st.datetimes(
    datetime(2026, 9, 1), datetime(2026, 11, 23, 12), timezones=st.just(UTC), allow_imaginary=False
)


@given(st.sets(moments, max_size=60))
def test_enough_copies_are_kept_and_no_more(made):
    dropped = to_drop(made, NOON)
    kept = made - dropped
    assert dropped <= made
    assert set(sorted(made)[-KEEP_LATEST:]) <= kept
    young = {moment for moment in made if NOON - moment <= timedelta(days=KEEP_DAYS)}
    for day in {moment.date() for moment in young}:
        assert max(moment for moment in made if moment.date() == day) in kept
    assert len(kept) <= KEEP_LATEST + KEEP_DAYS + 1
    assert to_drop(kept, NOON) == frozenset()


def test_a_copy_keeps_the_marks(store, path, tmp_path):
    with closing(connect(back_up(path, tmp_path / "copy.db"), mode="ro")) as raw:
        assert scalar(raw, "PRAGMA journal_mode") == "delete"
        assert scalar(raw, "PRAGMA application_id")
