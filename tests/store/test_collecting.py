"""Bytes that nothing refers to are removed; those that may be needed are not."""

import os
import threading
from datetime import UTC, datetime

import pytest

from est_desktop.actions.agenda import add_item
from est_desktop.actions.attachments import StoredPaper, attach_papers, remove_paper
from est_desktop.actions.meetings import Sitting, add_meeting
from est_desktop.actions.settings import set_setting
from est_desktop.errors import BlobDamagedError
from est_desktop.model.views.settings import SettingKey
from est_desktop.store.blobs import CHUNK, put_bytes, put_file, read_blob
from est_desktop.store.checking import check
from est_desktop.store.collecting import collect

SITTING = Sitting(datetime(2026, 11, 23, 9), datetime(2026, 11, 23, 11, 30), "Rådhuset")
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture
def store(opening, path):
    return opening(path)


@pytest.fixture
def again(opening, path):
    """Close the store and open it another day."""

    def reopen(store):
        store.close()
        return opening(path)

    return reopen


def attach(store, data):
    """Attach some bytes to an item; return their hash and the paper."""
    digest = put_bytes(store, data)

    def act(session):
        item = add_item(session, add_meeting(session, "Chefssamråd", SITTING), "Lägesbild")
        return attach_papers(session, item, [StoredPaper("bild.png", digest)], NOW)[0]

    return digest, store.do("Attach", act)


def test_what_nothing_refers_to_goes_the_next_time(store, again):
    put_bytes(store, b"x" * (CHUNK * 9))
    assert collect(store) == 0
    store = again(store)
    assert collect(store) == 1
    assert collect(store) == 0
    with store.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM blob_chunk").scalar() == 0


def test_what_is_referred_to_stays(store, again):
    paper, _ = attach(store, b"brev")
    logo = put_bytes(store, b"logotyp")
    store.do("Set", lambda s: set_setting(s, SettingKey.LOGO, logo))
    store = again(store)
    assert collect(store) == 0
    assert (read_blob(store, paper), read_blob(store, logo)) == (b"brev", b"logotyp")


def test_what_undo_could_bring_back_stays(store, again):
    digest, paper = attach(store, b"brev")
    store = again(store)
    store.do("Remove", lambda s: remove_paper(s, paper))
    assert collect(store) == 0
    store.undo()
    assert read_blob(store, digest) == b"brev"
    store.redo()
    store = again(store)
    assert collect(store) == 1
    with pytest.raises(BlobDamagedError):
        read_blob(store, digest)


def test_what_redo_could_bring_back_stays(store, again):
    digest, _ = attach(store, b"brev")
    store.undo()
    store = again(store)
    assert put_bytes(store, b"brev") == digest
    store.do("Set", lambda s: set_setting(s, SettingKey.LOGO, digest))
    store.undo()
    store.put_in.clear()
    assert collect(store) == 0
    store.redo()
    assert read_blob(store, digest) == b"brev"


def test_what_is_found_again_stays(store, again):
    """Content from before, put in again: a row will come to refer to it."""
    put_bytes(store, b"brev")
    store = again(store)
    put_bytes(store, b"brev")
    assert collect(store) == 0


def test_what_is_being_written_stays(store, tmp_path):
    file = tmp_path / "bild.png"
    file.write_bytes(os.urandom(CHUNK * 9))
    removed = []
    stored = put_file(store, file, lambda done, total: removed.append(collect(store)))
    assert set(removed) == {0}
    assert read_blob(store, stored.sha256) == file.read_bytes()


def test_what_a_killed_import_left_goes(store, again):
    with store.writing() as connection:
        connection.exec_driver_sql("INSERT INTO blob VALUES (7, NULL, 100)")
        connection.exec_driver_sql("INSERT INTO blob_chunk VALUES (7, 0, zeroblob(100))")
    store = again(store)
    assert collect(store) == 1
    assert check(store) == ()


def test_what_comes_into_use_meanwhile_stays(store, again):
    """Between finding it and removing it, the main thread refers to it."""
    digest, paper = attach(store, b"brev")
    store.do("Remove", lambda s: remove_paper(s, paper))
    store = again(store)
    looked = store.writing

    def main_thread_first():
        store.writing = looked
        store.do("Set", lambda s: set_setting(s, SettingKey.LOGO, digest))
        return looked()

    store.writing = main_thread_first
    assert collect(store) == 0
    assert read_blob(store, digest) == b"brev"


def test_a_store_that_only_reads_collects_nothing(opening, store, path):
    put_bytes(store, b"brev")
    store.close()
    assert collect(opening(path, read_only=True)) == 0


def test_collecting_goes_on_beside_the_main_thread(store, again):
    for n in range(5):
        put_bytes(store, os.urandom(CHUNK * 9 + n))
    store = again(store)
    job = threading.Thread(target=collect, args=[store])
    job.start()
    for n in range(10):
        put_bytes(store, b"%d" % n)
    job.join()
    with store.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM blob").scalar() == 10
    assert check(store) == ()
