"""Opening whatever lies at the place where the file should be."""

import os
from contextlib import closing

import pytest

from est_desktop.errors import (
    NotAStoreError,
    StoreCorruptError,
    StoreReadOnlyError,
    StoreUnreachableError,
)
from est_desktop.store.checking import check
from est_desktop.store.connection import connect
from est_desktop.store.opening import refuse_foreign
from est_desktop.store.sessions import open_store
from tests.store.things import add_thing, things, with_things


def test_a_file_that_is_missing_is_made_with_its_folder(opening, path):
    opening(path).close()
    assert check(path) == ()


def test_an_empty_file_is_a_new_one(opening, path):
    path.parent.mkdir()
    path.touch()
    opening(path).close()
    assert check(path) == ()


@pytest.mark.parametrize("content", [b"x", b"Hej!" * 1000, os.urandom(8192), b"SQLite format 3"])
def test_something_else_is_refused_and_left(opening, path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(NotAStoreError):
        opening(path)
    assert path.read_bytes() == content


def test_an_encrypted_file_is_refused_and_left(opening, path):
    path.parent.mkdir()
    with closing(connect(path, key="lösen'ord")) as connection:
        connection.execute("CREATE TABLE t(x)")
    before = path.read_bytes()
    with pytest.raises(NotAStoreError):
        opening(path)
    assert path.read_bytes() == before
    with closing(connect(path, key="lösen'ord", mode="ro")) as connection:
        assert connection.execute("SELECT * FROM t").fetchall() == []
    with pytest.raises(NotAStoreError):
        opening(path, read_only=True)


def test_a_folder_in_its_place_is_refused(opening, path):
    path.mkdir(parents=True)
    with pytest.raises(NotAStoreError):
        opening(path)


def test_what_cannot_be_read_at_all_is_unreachable(tmp_path):
    with pytest.raises(StoreUnreachableError):
        refuse_foreign(tmp_path)


def test_a_folder_that_cannot_be_made_is_refused(opening, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(StoreUnreachableError):
        opening(tmp_path / "file" / "est.db")


def test_a_missing_file_cannot_be_read(opening, path):
    with pytest.raises(StoreUnreachableError):
        opening(path, read_only=True)


def test_an_empty_file_cannot_be_read(opening, path):
    path.parent.mkdir()
    path.touch()
    with pytest.raises(StoreReadOnlyError):
        opening(path, read_only=True)


def test_after_a_refusal_the_file_is_free_again(opening, path):
    path.parent.mkdir()
    path.write_bytes(b"something else")
    with pytest.raises(NotAStoreError):
        opening(path)
    path.unlink()
    assert opening(path).holder is None


def test_a_protected_file_is_only_read(opening, path, disk_store, protect):
    disk_store.do("Add", lambda s: add_thing(s, "a"))
    disk_store.close()
    protect(path)
    store = opening(path)
    assert store.read_only
    assert store.holder is None
    assert len(store.read(things)) == 1


def test_a_protected_folder_is_only_read(opening, path, disk_store, protect):
    disk_store.do("Add", lambda s: add_thing(s, "a"))
    disk_store.close()
    protect(path.parent)
    store = opening(path)
    assert store.read_only
    assert len(store.read(things)) == 1


def test_a_new_file_in_a_protected_folder_is_refused(opening, path, protect):
    path.parent.mkdir()
    protect(path.parent)
    with pytest.raises((StoreUnreachableError, StoreReadOnlyError)):
        opening(path)


def test_a_file_cut_short_is_damaged(opening, path, disk_store):
    for _ in range(20):
        disk_store.do("Add", lambda s: add_thing(s, os.urandom(5000).hex()))
    disk_store.close()
    os.truncate(path, path.stat().st_size * 6 // 10 // 4096 * 4096)
    with pytest.raises(StoreCorruptError):
        opening(path).read(things)


def test_a_store_is_closed_as_any_other_thing(path, clock):
    with closing(open_store(path, who="sekreterare", now=clock.now)) as store:
        with_things(store)
    assert path.exists()
