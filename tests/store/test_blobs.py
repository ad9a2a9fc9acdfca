"""Bytes go in once for each content, whole or not at all, and come out as they were."""

import hashlib
import os
import threading

import pytest

from est_desktop.errors import (
    BlobDamagedError,
    DiskFullError,
    FileChangedError,
    FileEmptyError,
    FileIsFolderError,
    FileMissingError,
    FileTooLargeError,
    FileUnreadableError,
    OutputDiskFullError,
    OutputError,
    ReadOnlyError,
    StoreCorruptError,
)
from est_desktop.store import blobs
from est_desktop.store.blobs import CHUNK, StoredFile, put_bytes, put_file, read_blob, size_of
from est_desktop.store.checking import check
from est_desktop.store.collecting import collect
from est_desktop.store.copying_out import copy_out


def quiet(_done, _total):
    """Nobody looks."""


@pytest.fixture(params=["in memory", "on disk"])
def store(request, opening, path):
    return opening(None if request.param == "in memory" else path)


@pytest.fixture
def file(tmp_path):
    """A file of some chunks, and a part of one."""
    made = tmp_path / "Förslag.pdf"
    made.write_bytes(os.urandom(CHUNK * 9 + 1000))
    return made


def rows(store):
    """How many blobs and chunks there are, half-written ones included."""
    with store.reading() as connection:
        return tuple(
            connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar()
            for table in ("blob", "blob_chunk")
        )


def test_what_goes_in_comes_out(store, file):
    stored = put_file(store, file, quiet)
    content = file.read_bytes()
    assert stored == StoredFile(hashlib.sha256(content).hexdigest(), len(content))
    assert read_blob(store, stored.sha256) == content
    assert size_of(store, stored.sha256) == len(content)
    assert rows(store) == (1, 10)


@pytest.mark.parametrize("size", [1, CHUNK - 1, CHUNK, CHUNK + 1, CHUNK * 4, CHUNK * 8])
def test_any_size(store, tmp_path, size):
    content = os.urandom(size)
    (tmp_path / "f").write_bytes(content)
    assert read_blob(store, put_file(store, tmp_path / "f", quiet).sha256) == content


def test_the_same_content_is_kept_once(store, file, tmp_path):
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(file.read_bytes())
    told = []
    first = put_file(store, file, quiet)
    assert put_file(store, copy, lambda *steps: told.append(steps)) == first
    assert put_bytes(store, file.read_bytes()) == first.sha256
    assert rows(store) == (1, 10)
    assert told[-1] == (2 * first.size, 2 * first.size)


def test_progress_goes_from_nothing_to_all(store, file):
    told = []
    stored = put_file(store, file, lambda *steps: told.append(steps))
    assert told[0] == (0, 2 * stored.size)
    assert told[-1] == (2 * stored.size, 2 * stored.size)
    assert told == sorted(told)


@pytest.mark.parametrize("data", [b"", b"x", b"x" * (CHUNK * 5 + 1)])
def test_bytes_without_a_file(store, data):
    digest = put_bytes(store, data)
    assert digest == hashlib.sha256(data).hexdigest()
    assert read_blob(store, digest) == data


@pytest.mark.parametrize("limit", [0, 1, CHUNK, CHUNK + 7, 10**9])
def test_the_beginning_alone(store, file, limit):
    digest = put_file(store, file, quiet).sha256
    assert read_blob(store, digest, limit) == file.read_bytes()[:limit]


def test_files_that_cannot_be_used(store, tmp_path, monkeypatch):
    (tmp_path / "empty").touch()
    (tmp_path / "folder").mkdir()
    (tmp_path / "large").write_bytes(b"x" * 11)
    os.mkfifo(tmp_path / "pipe")
    monkeypatch.setattr(blobs, "MOST_BYTES", 10)
    for name, error in (
        ("missing", FileMissingError),
        ("empty", FileEmptyError),
        ("folder", FileIsFolderError),
        ("large", FileTooLargeError),
        ("pipe", FileUnreadableError),
        ("large/in a file", FileUnreadableError),
    ):
        with pytest.raises(error) as caught:
            put_file(store, tmp_path / name, quiet)
        assert caught.value.path == tmp_path / name
    assert rows(store) == (0, 0)


@pytest.mark.parametrize("while_", ["hashed", "written"])
@pytest.mark.parametrize("change", ["rewritten", "cut", "grown"])
def test_a_file_that_changes_meanwhile_is_refused(store, file, change, while_):
    content = file.read_bytes()
    how = {"rewritten": os.urandom(len(content)), "cut": content[:CHUNK], "grown": content + b"x"}
    moment = 0 if while_ == "hashed" else len(content)

    def alter(done, total):
        if done == moment:
            file.write_bytes(how[change])

    if (change, while_) == ("rewritten", "hashed"):  # before the first byte was read: no matter
        assert put_file(store, file, alter).sha256 == hashlib.sha256(how[change]).hexdigest()
        return
    with pytest.raises(FileChangedError):
        put_file(store, file, alter)
    assert rows(store) == (0, 0)
    assert store.half_written == set()


def test_a_file_that_vanishes_meanwhile_is_read_to_its_end_or_refused(store, file):
    """Here the open file stays readable; elsewhere it cannot be removed."""
    content = file.read_bytes()
    stored = put_file(store, file, lambda done, total: file.unlink(missing_ok=True))
    assert read_blob(store, stored.sha256) == content


class StoppedError(Exception):
    """Somebody pressed cancel."""


@pytest.mark.parametrize("at", [0.0, 0.3, 0.5, 0.8, 1.0])
def test_a_cancel_leaves_nothing(store, file, at):
    def stop(done, total):
        if done >= total * at:
            raise StoppedError

    with pytest.raises(StoppedError):
        put_file(store, file, stop)
    assert rows(store) == (0, 0)
    assert store.half_written == set()
    assert put_file(store, file, quiet)


def test_what_is_half_written_cannot_be_found(store, file):
    seen = []

    def look(done, total):
        with pytest.raises(BlobDamagedError):
            read_blob(store, digest)
        seen.append(done)

    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    put_file(store, file, look)
    assert seen


def test_the_same_content_twice_at_the_same_time_is_kept_once(store, file):
    """A logo is put in while a job writes the same bytes."""

    def meanwhile(done, total):
        if done == total:
            put_bytes(store, file.read_bytes())

    stored = put_file(store, file, meanwhile)
    assert read_blob(store, stored.sha256) == file.read_bytes()
    assert rows(store) == (1, 10)


def test_a_job_and_the_main_thread_write_in_turns(store, file):
    results = []
    jobs = [
        threading.Thread(target=lambda: results.append(put_file(store, file, quiet)))
        for _ in range(2)
    ]
    for job in jobs:
        job.start()
    for n in range(20):
        put_bytes(store, b"%d" % n)
    for job in jobs:
        job.join()
    assert len(set(results)) == 1
    assert rows(store)[0] == 21
    assert check(store) == ()


def test_a_store_that_only_reads_takes_nothing(opening, path, file):
    opening(path).close()
    with pytest.raises(ReadOnlyError):
        put_file(opening(path, read_only=True), file, quiet)


def test_a_full_disk_keeps_nothing_and_is_got_over(opening, small_disk, tmp_path):
    large, small = tmp_path / "large", tmp_path / "small"
    large.write_bytes(os.urandom(6_000_000))
    small.write_bytes(b"brev")
    store = opening(small_disk / "est.db")
    with pytest.raises(DiskFullError):
        put_file(store, large, quiet)
    assert store.half_written == set()
    collect(store)
    assert rows(store) == (0, 0)
    assert read_blob(store, put_file(store, small, quiet).sha256) == b"brev"


def test_a_copy_on_disk_is_whole(store, file, tmp_path):
    told = []
    stored = put_file(store, file, quiet)
    out = tmp_path / "ut.pdf"
    out.write_text("older")
    copy_out(store, stored.sha256, out, lambda *steps: told.append(steps))
    assert out.read_bytes() == file.read_bytes()
    assert told[-1] == (stored.size, stored.size)
    assert sorted(tmp_path.glob("ut*")) == [out]


@pytest.mark.parametrize("to", ["missing/ut.pdf", "folder"])
def test_a_copy_that_cannot_be_written_is_told(store, tmp_path, to):
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "x").touch()
    with pytest.raises(OutputError) as caught:
        copy_out(store, put_bytes(store, b"brev"), tmp_path / to, quiet)
    assert caught.value.path == tmp_path / to
    assert list(tmp_path.glob("*.part")) == []


def test_a_copy_to_a_full_disk_leaves_nothing(store, small_disk):
    digest = put_bytes(store, os.urandom(6_000_000))
    with pytest.raises(OutputDiskFullError):
        copy_out(store, digest, small_disk / "ut.pdf", quiet)
    assert list(small_disk.iterdir()) == []


def test_a_copy_that_is_cancelled_leaves_nothing(store, file, tmp_path):
    def stop(done, total):
        raise StoppedError

    with pytest.raises(StoppedError):
        copy_out(store, put_file(store, file, quiet).sha256, tmp_path / "ut.pdf", stop)
    assert list(tmp_path.glob("ut*")) == []


@pytest.mark.parametrize("harm", ["other bytes", "a part gone", "all gone", "no row"])
def test_damage_is_noticed(store, file, tmp_path, harm):
    digest = put_file(store, file, quiet).sha256
    sql = {
        "other bytes": "UPDATE blob_chunk SET data = zeroblob(7) WHERE n = 3",
        "a part gone": "DELETE FROM blob_chunk WHERE n = 3",
        "all gone": "DELETE FROM blob_chunk",
        "no row": "UPDATE blob SET sha256 = NULL",
    }
    with store.writing() as connection:
        connection.exec_driver_sql(sql[harm])
    with pytest.raises(BlobDamagedError) as caught:
        read_blob(store, digest)
    assert caught.value.name == digest
    with pytest.raises(BlobDamagedError):
        copy_out(store, digest, tmp_path / "ut.pdf", quiet)
    assert list(tmp_path.glob("ut*")) == []
    if harm != "no row":
        assert [what for _, what in check(store)] == [digest]


def test_a_damaged_page_is_noticed(opening, path, file):
    store = opening(path)
    digest = put_file(store, file, quiet).sha256
    store.close()
    with path.open("rb+") as raw:
        raw.seek(path.stat().st_size - 4096 * 200)
        raw.write(b"\xff" * 4096 * 4)
    with pytest.raises((StoreCorruptError, BlobDamagedError)):
        read_blob(opening(path), digest)
    assert check(path)
