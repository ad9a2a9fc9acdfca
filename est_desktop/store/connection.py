"""How every connection is opened: one driver, the same settings. Nobody else connects.

One SQLite library in the process: a second one (or a plain `open()`) on the same file drops the
locks of the first on POSIX systems (https://sqlite.org/howtocorrupt.html, 2.2).
"""

import os
import stat
import urllib.parse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Literal, Protocol, cast

import sqlcipher3.dbapi2 as driver

from est_desktop.errors import NotAStoreError
from est_desktop.rules.sorting import compare

DriverError: type[Exception] = driver.Error
"""What the driver raises; SQLAlchemy wraps it."""

WAIT = 5.0
"""Seconds to wait for a lock of another program."""
LARGEST_LOG = 16 * 1024 * 1024
"""Bytes to which the write-ahead log is cut back after it has grown."""

SHUT_OUT = frozenset({"SQLITE_CANTOPEN", "SQLITE_READONLY_DIRECTORY"})
"""What SQLite says when it may not make the files that a write-ahead log needs."""

Mode = Literal["rwc", "rw", "ro"]
"""Create if missing; write; read only."""


class Cursor(Protocol):
    """The result of a statement, as far as this room needs it."""

    def fetchone(self) -> Any:
        """Return the next row, or None."""

    def fetchall(self) -> list[Any]:
        """Return the rows that are left."""


class RawConnection(Protocol):
    """A connection of the driver itself, as far as this room needs it."""

    in_transaction: bool

    def execute(self, sql: str, parameters: Sequence[object] = ..., /) -> Cursor:
        """Run one statement."""

    def create_collation(self, name: str, compare: Callable[[str, str], int], /) -> None:
        """Give SQLite an order of texts."""

    def close(self) -> None:
        """Close it; what is not committed is lost."""


def connect(path: Path | None, *, key: str | None = None, mode: Mode = "rwc") -> RawConnection:
    """Open a connection with the settings that the file's safety rests on.

    With `mode="ro"`, a file in a folder where nothing may be written is opened as unchanging,
    since its write-ahead log needs files beside it (https://sqlite.org/wal.html#readonly).

    Texts sort in Swedish with `COLLATE sv`; no index may use it, so that the file stays readable
    without this program.

    Args:
        path: The file; None for a database in memory.
        key: The passphrase of an encrypted file.
        mode: Whether it may be made and written.
    """
    if path is None:
        connection = _open(":memory:")
    elif mode == "ro":
        return _connect_to_read(path, key)
    else:
        connection = _open(f"{_address(path)}?mode={mode}")
    _settle(connection, key)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = ON")  # macOS: a plain fsync does not reach the disk
    connection.execute(f"PRAGMA journal_size_limit = {LARGEST_LOG}")
    return connection


def connect_alone(path: Path) -> RawConnection:
    """Open a connection that nobody else can have at the same time, and keep others out.

    Raises:
        DriverError: Somebody has it (SQLITE_BUSY), or no file can be made there.
    """
    connection = _open(f"{_address(path)}?mode=rwc", wait=0)
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except driver.Error:
        connection.close()
        raise
    return connection


def scalar(connection: RawConnection, sql: str) -> Any:
    """Return the first value of the first row."""
    return connection.execute(sql).fetchone()[0]


def refuse_what_is_no_file(path: Path) -> None:
    """Let nobody open a folder, a pipe or a device as a database: a pipe would be waited for.

    Raises:
        NotAStoreError: Something else than a file is there.
        OSError: It cannot be seen what is there.
    """
    try:
        kind = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return
    if not stat.S_ISREG(kind):
        raise NotAStoreError(path)


def _connect_to_read(path: Path, key: str | None) -> RawConnection:
    address = f"{_address(path)}?mode=ro"
    connection = _open(address)
    try:
        _settle(connection, key)
        connection.execute("SELECT count(*) FROM sqlite_schema")
    except driver.Error as error:
        connection.close()
        if error.sqlite_errorname not in SHUT_OUT:
            raise
        connection = _open(f"{address}&immutable=1")
        _settle(connection, key)
    return connection


def _settle(connection: RawConnection, key: str | None) -> None:
    if key is not None:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute("PRAGMA key = '{}'".format(key.replace("'", "''")))
    connection.create_collation("sv", compare)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")  # files come by mail


def _open(address: str, *, wait: float = WAIT) -> RawConnection:
    opened = driver.connect(
        address, uri=True, isolation_level=None, check_same_thread=False, timeout=wait
    )
    return cast(RawConnection, opened)


def _address(path: Path) -> str:
    """Return the file as SQLite's address (https://sqlite.org/uri.html), drive letters included."""
    written = path.absolute().as_posix()
    rooted = written if written.startswith("/") else f"/{written}"
    return "file://" + urllib.parse.quote(os.fsencode(rooted))
