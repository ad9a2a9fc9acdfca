"""From an empty file to today's: in order, whole steps only, with a copy first."""

from contextlib import closing

import pytest

from est_desktop.errors import (
    BackupFailedError,
    NotAStoreError,
    StoreBusyError,
    StoreReadOnlyError,
    StoreTooNewError,
)
from est_desktop.store import opening as opening_module
from est_desktop.store.backup import latest_backup
from est_desktop.store.checking import check
from est_desktop.store.connection import DriverError, connect, scalar
from est_desktop.store.migrations import APPLICATION_ID, MIGRATIONS, migrate, version_of

ONE = ("CREATE TABLE a(id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT",)
TWO = (
    "CREATE TABLE b(id INTEGER PRIMARY KEY, a_id INTEGER NOT NULL REFERENCES a(id)) STRICT",
    "INSERT INTO a VALUES (1, 'x')",
    "INSERT INTO b VALUES (1, 1)",
)
REBUILT = (
    "CREATE TABLE a_new(id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> '')) STRICT",
    "INSERT INTO a_new SELECT id, name FROM a",
    "DROP TABLE a",
    "ALTER TABLE a_new RENAME TO a",
)
FAILING = ("CREATE TABLE half(id INTEGER) STRICT", "SELECT nonsense")
ENDED = ("ROLLBACK", "SELECT nonsense")
LOOSE = ("DELETE FROM a",)


@pytest.fixture
def raw(path):
    path.parent.mkdir()
    with closing(connect(path)) as connection:
        yield connection


def test_steps_run_once_and_in_order(raw, path):
    migrate(raw, version_of(raw, path, 9), (ONE, TWO))
    assert version_of(raw, path, 9) == 2
    migrate(raw, version_of(raw, path, 9), (ONE, TWO, REBUILT))
    assert version_of(raw, path, 9) == 3
    assert scalar(raw, "PRAGMA application_id") == APPLICATION_ID
    assert raw.execute("SELECT * FROM b").fetchall() == [(1, 1)]
    assert scalar(raw, "PRAGMA foreign_keys") == 1


@pytest.mark.parametrize("step", [FAILING, ENDED, LOOSE], ids=["failing", "ended", "breaks a key"])
def test_a_step_that_fails_leaves_no_trace(raw, path, step):
    migrate(raw, 0, (ONE, TWO))
    with pytest.raises((DriverError, RuntimeError)):
        migrate(raw, 2, (ONE, TWO, step))
    assert version_of(raw, path, 9) == 2
    assert scalar(raw, "SELECT count(*) FROM sqlite_schema WHERE name = 'half'") == 0
    assert scalar(raw, "SELECT count(*) FROM a") == 1
    assert scalar(raw, "PRAGMA foreign_keys") == 1


def test_a_disk_that_is_full_leaves_the_version_as_it_was(raw, path):
    migrate(raw, 0, (ONE,))
    raw.execute(f"PRAGMA max_page_count = {scalar(raw, 'PRAGMA page_count')}")
    large = ("CREATE TABLE c(x)", "INSERT INTO c SELECT zeroblob(1000000)")
    with pytest.raises(DriverError) as caught:
        migrate(raw, 1, (ONE, large))
    assert caught.value.sqlite_errorname == "SQLITE_FULL"
    assert version_of(raw, path, 9) == 1


def test_a_file_of_a_newer_program_is_refused_and_left(opening, path):
    opening(path).close()
    with closing(connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreTooNewError) as caught:
        opening(path)
    assert (caught.value.version, caught.value.known) == (99, len(MIGRATIONS))
    with closing(connect(path)) as connection:
        assert scalar(connection, "PRAGMA user_version") == 99


@pytest.mark.parametrize(
    "sql", ["CREATE TABLE other(x)", "PRAGMA user_version = 1", "PRAGMA application_id = 7"]
)
def test_a_file_of_another_program_is_refused_and_left(opening, path, sql):
    path.parent.mkdir()
    with closing(connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute(sql)
    before = path.read_bytes()
    with pytest.raises(NotAStoreError):
        opening(path)
    assert path.read_bytes() == before


@pytest.fixture
def a_step_more(monkeypatch):
    """Today's program, with one more step than the file has seen."""
    steps = (*MIGRATIONS, ("CREATE TABLE later(id INTEGER) STRICT",))
    monkeypatch.setattr(opening_module, "MIGRATIONS", steps)
    monkeypatch.setattr(opening_module, "migrate", lambda c, version: migrate(c, version, steps))
    monkeypatch.setattr(opening_module, "version_of", lambda c, p: version_of(c, p, len(steps)))


def test_an_older_file_is_copied_before_it_is_changed(opening, path, request):
    opening(path).close()
    request.getfixturevalue("a_step_more")
    store = opening(path, backups=path.parent / "copies")
    with store.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == len(MIGRATIONS) + 1
    copy, _ = latest_backup(path.parent / "copies")
    assert f".v{len(MIGRATIONS)}." in copy.name
    with closing(connect(copy, mode="ro")) as connection:
        assert version_of(connection, copy) == len(MIGRATIONS)


def test_without_a_copy_an_older_file_is_not_changed(opening, path, request):
    opening(path).close()
    request.getfixturevalue("a_step_more")
    (path.parent / "copies").write_text("in the way")
    with pytest.raises(BackupFailedError):
        opening(path, backups=path.parent / "copies")
    request.getfixturevalue("monkeypatch").undo()
    assert not opening(path).read_only
    assert check(path) == ()


def test_an_older_file_that_only_can_be_read_is_refused(opening, path, request):
    first = opening(path)
    request.getfixturevalue("a_step_more")
    with pytest.raises(StoreBusyError):
        opening(path)
    first.close()
    with pytest.raises(StoreReadOnlyError):
        opening(path, read_only=True)
