"""What the disk or the file does to us becomes an error that a user understands."""

import os
import threading
from contextlib import closing, suppress

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from est_desktop import errors
from est_desktop.model.tables import Decision
from est_desktop.store.checking import check
from est_desktop.store.connection import connect, scalar
from est_desktop.store.failures import KINDS, kind_of, told
from tests.store.things import Thing, add_thing, change_thing, things, with_things


class FakeDriverError(Exception):
    def __init__(self, name):
        self.sqlite_errorname = name


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        *KINDS,
        ("SQLITE_READONLY_DIRECTORY", errors.StoreReadOnlyError),
        ("SQLITE_IOERR_WRITE", errors.StoreUnwritableError),
        ("SQLITE_BUSY_SNAPSHOT", errors.StoreBusyError),
        ("SQLITE_CONSTRAINT_CHECK", None),
        ("SQLITE_ERROR", None),
        (None, None),
    ],
)
def test_result_codes_and_what_they_mean(name, kind):
    assert kind_of(FakeDriverError(name)) is kind


def test_our_own_sql_mistake_stays_a_bug(path, any_store):
    with pytest.raises(OperationalError, match="nonsense"), any_store.writing() as connection:
        connection.exec_driver_sql("SELECT nonsense")
    raw = connect(None)
    with pytest.raises(Exception, match="nonsense") as caught, told(path), closing(raw):
        raw.execute("SELECT nonsense")
    assert not isinstance(caught.value, errors.UserError)


def test_a_table_that_is_gone_means_that_the_file_is_damaged(path, disk_store):
    with disk_store.writing() as connection:
        connection.exec_driver_sql("DROP TABLE decision")
    with pytest.raises(errors.StoreCorruptError):
        disk_store.read(lambda s: s.exec(select(Decision)).all())
    disk_store.close()
    assert any("table decision" in where for _, where in check(path))


def fill(file):
    """Write until there is no room left."""
    with suppress(OSError), file.open("wb", buffering=0) as written:
        while written.write(b"x" * 4096):
            pass


def test_a_full_disk_changes_nothing_and_is_got_over(opening, small_disk):
    """The very action that failed succeeds when there is room again, and so does undo."""
    store = with_things(opening(small_disk / "est.db"))
    key = store.do("Add", lambda s: add_thing(s, "a"))
    store.do("Change", lambda s: change_thing(s, key, name="b"))
    filler = small_disk / "filler"
    fill(filler)

    def large(session):
        return add_thing(session, "x" * 500_000)

    before = store.read(things)
    for _ in range(3):
        with pytest.raises(errors.DiskFullError) as caught:
            store.do("Large", large)
        assert caught.value.path == small_disk / "est.db"
    assert store.read(things) == before
    assert store.undo_label == "Change"
    filler.unlink()
    store.do("Large", large)
    assert len(store.read(things)) == 2
    assert [store.undo(), store.undo()] == ["Large", "Change"]
    with store.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"


def test_a_step_that_cannot_be_taken_back_now_can_be_later(any_store):
    """A full disk, shown by a limit to the file's pages."""
    any_store.do("Add", lambda s: add_thing(s, "x" * 300_000))
    any_store.do("Remove", lambda s: s.delete(s.execute(select(Thing)).scalar_one()))
    with any_store.writing() as connection:
        connection.exec_driver_sql("DROP TABLE IF EXISTS free")
        connection.exec_driver_sql("CREATE TABLE free AS SELECT zeroblob(300000)")
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(errors.DiskFullError):
        any_store.undo()
    assert any_store.undo_label == "Remove"
    with any_store.writing() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    assert any_store.undo() == "Remove"
    assert len(any_store.read(things)) == 1


def test_damaged_pages_are_told(opening, path, disk_store):
    for _ in range(50):
        disk_store.do("Add", lambda s: add_thing(s, os.urandom(2000).hex()))
    disk_store.close()
    with path.open("rb+") as file:
        for page in range(30, path.stat().st_size // 4096, 3):
            file.seek(page * 4096)
            file.write(b"\xff" * 4096)
    with pytest.raises(errors.StoreCorruptError):
        opening(path).read(things)
    assert errors.Finding.INTEGRITY in {finding for finding, _ in check(path)}


def test_a_file_that_somebody_holds_is_busy(path, disk_store):
    other = connect(path)
    other.execute("BEGIN IMMEDIATE")
    with disk_store.reading() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 10")
    with pytest.raises(errors.StoreBusyError):
        disk_store.do("Add", lambda s: add_thing(s, "a"))
    other.close()
    disk_store.do("Add", lambda s: add_thing(s, "a"))


def test_reading_goes_on_while_something_is_written(disk_store):
    """In another thread: a job reads the last committed state."""
    disk_store.do("Add", lambda s: add_thing(s, "a"))
    seen = []

    def write(session):
        add_thing(session, "b")
        session.flush()
        reader = threading.Thread(target=lambda: seen.append(len(disk_store.read(things))))
        reader.start()
        reader.join()

    disk_store.do("Write", write)
    assert seen == [1]
    assert len(disk_store.read(things)) == 2


@pytest.mark.parametrize("where", ["memory", "disk"])
def test_settings_that_the_files_safety_rests_on(path, where):
    path.parent.mkdir()
    with closing(connect(path if where == "disk" else None)) as raw:
        assert scalar(raw, "PRAGMA synchronous") == 2
        assert scalar(raw, "PRAGMA foreign_keys") == 1
        assert scalar(raw, "PRAGMA trusted_schema") == 0
        assert scalar(raw, "PRAGMA journal_mode") == ("wal" if where == "disk" else "memory")
        found = raw.execute(
            "SELECT column1 FROM (VALUES ('Östra'), ('ekerö'), ('Ärlinghem'), ('Åkersberga'))"
            " ORDER BY column1 COLLATE sv"
        ).fetchall()
        assert [row[0] for row in found] == ["ekerö", "Åkersberga", "Ärlinghem", "Östra"]
