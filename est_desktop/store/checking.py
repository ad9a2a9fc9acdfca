"""Is the file whole, and is it what the program thinks it is?"""

from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from est_desktop.errors import (
    BlobDamagedError,
    Finding,
    NotAStoreError,
    StoreCorruptError,
    StoreReadOnlyError,
)
from est_desktop.store.blobs import whole_chunks
from est_desktop.store.sessions import open_store
from est_desktop.store.store import Store

Findings = tuple[tuple[Finding, str], ...]
"""What is wrong, and where, as SQLite or the hash tells it."""


def check(checked: Path | Store) -> Findings:
    """Return all faults that can be found; none if the file is whole.

    It reads everything, some seconds for each gigabyte: run it in a job.

    Args:
        checked: A file, which is then only read, or a store that is open.

    Raises:
        NotAStoreError: The file is empty.
        StoreError: The file cannot be opened at all.
    """
    try:
        if isinstance(checked, Store):
            return _faults(checked)
        reading = open_store(checked, who="", now=datetime.now, read_only=True)
        with closing(reading) as store:
            return _faults(store)
    except StoreReadOnlyError as error:  # nothing can be read: it has no tables yet
        raise NotAStoreError(error.path) from error
    except StoreCorruptError as error:
        return ((Finding.INTEGRITY, str(error.__cause__ or error)),)


def _faults(store: Store) -> Findings:
    expected = _expected()
    with store.reading() as connection:
        broken = _integrity(connection)
        loose = _foreign_keys(connection)
        strange = sorted(expected ^ _schema(connection))
        hashes = [] if strange else _hashes(connection)
    damaged = [sha256 for sha256 in hashes if _is_damaged(store, sha256)]
    return (
        *((Finding.INTEGRITY, what) for what in broken),
        *((Finding.FOREIGN_KEY, what) for what in loose),
        *((Finding.SCHEMA, what) for what in strange),
        *((Finding.BLOB, sha256) for sha256 in damaged),
    )


def _expected() -> set[str]:
    fresh = open_store(None, who="", now=datetime.now)
    with closing(fresh), fresh.reading() as connection:
        return _schema(connection)


def _integrity(connection: Connection) -> list[str]:
    found = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    return [] if found == ["ok"] else list(found)


def _foreign_keys(connection: Connection) -> list[str]:
    rows = connection.exec_driver_sql("PRAGMA foreign_key_check")
    return [f"{table} {rowid} -> {other}" for table, rowid, other, _ in rows]


def _schema(connection: Connection) -> set[str]:
    """Return what the tables and indexes are, and the version, as comparable texts."""
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    things = connection.exec_driver_sql(
        "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    return {f"version {version}", *(f"{kind} {name}: {sql}" for kind, name, sql in things)}


def _hashes(connection: Connection) -> list[str]:
    found = connection.exec_driver_sql(
        "SELECT sha256 FROM blob WHERE sha256 IS NOT NULL ORDER BY id"
    )
    return list(found.scalars())


def _is_damaged(store: Store, sha256: str) -> bool:
    try:
        for _ in whole_chunks(store, sha256):
            pass
    except (BlobDamagedError, StoreCorruptError):
        return True
    return False
