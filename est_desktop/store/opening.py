"""Opening a file: whose it is, who else has it, which version it has, and what it then needs."""

import os
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from est_desktop.errors import (
    NotAStoreError,
    StoreBusyError,
    StoreReadOnlyError,
    StoreUnreachableError,
)
from est_desktop.store.backup import copy_before_migration
from est_desktop.store.connection import RawConnection, connect, refuse_what_is_no_file
from est_desktop.store.failures import told
from est_desktop.store.lock import Holder, WriteLock, take_lock
from est_desktop.store.migrations import MIGRATIONS, migrate, version_of

MAGIC = b"SQLite format 3\0"
"""How every SQLite file that is not encrypted begins (https://sqlite.org/fileformat.html, 1.3)."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An open file.

    Attributes:
        path: The file; None for one in memory.
        connection: The first connection to it, for the main thread.
        lock: The right to write it; None for a file in memory and when it is only read.
        holder: Who else writes it, if anybody.
        who: Who opened it.
    """

    path: Path | None
    connection: RawConnection
    read_only: bool = False
    lock: WriteLock | None = None
    holder: Holder | None = None
    who: str = ""

    @property
    def in_memory(self) -> bool:
        """Whether it is gone when its one connection is closed."""
        return self.path is None

    def connect(self) -> RawConnection:
        """Return another connection; to a file in memory there is but one."""
        if self.path is None:
            return self.connection
        return connect(self.path, mode="ro" if self.read_only else "rwc")


def open_in_memory() -> Opened:
    """Return a new file in memory, with today's tables."""
    connection = connect(None)
    migrate(connection, 0)
    return Opened(None, connection)


def open_file(
    path: Path, *, who: str, now: Callable[[], datetime], backups: Path, read_only: bool = False
) -> Opened:
    """Open the file, made if missing, and bring it to today's version.

    It is only read when asked, when it or its folder is write-protected, and when another program
    writes it.

    Args:
        path: The file.
        who: Who opens it, for others to read.
        now: The clock.
        backups: Where a copy goes before the tables change.
        read_only: True to leave it as it is.

    Raises:
        StoreError: The file cannot be used.
    """
    try:
        refuse_what_is_no_file(path)
        with told(path):
            got = None if read_only or not _may_write(path) else _lock(path, who, now())
            if isinstance(got, WriteLock):
                try:
                    return replace(_open_to_write(path, got, backups, now), who=who)
                except BaseException:
                    got.release()
                    raise
            return replace(_open_to_read(path, got), who=who)
    except OSError as error:  # such as a name that is too long
        raise StoreUnreachableError(path) from error


def _lock(path: Path, who: str, now: datetime) -> WriteLock | Holder | None:
    """Take the lock; None where no file may be made, which Windows tells only when one tries."""
    try:
        return take_lock(path, who, now)
    except (StoreUnreachableError, StoreReadOnlyError):
        if path.exists():
            return None
        raise


def _open_to_write(
    path: Path, lock: WriteLock, backups: Path, now: Callable[[], datetime]
) -> Opened:
    refuse_foreign(path)
    version = _found(path) if path.exists() else 0
    if 0 < version < len(MIGRATIONS):
        copy_before_migration(path, backups, version, now())
    if version < len(MIGRATIONS):
        with closing(connect(path)) as connection:
            migrate(connection, version)
    return Opened(path, connect(path), lock=lock)


def _open_to_read(path: Path, holder: Holder | None) -> Opened:
    version = _found(path)
    if version < len(MIGRATIONS):
        raise StoreBusyError(path) if holder else StoreReadOnlyError(path)
    return Opened(path, connect(path, mode="ro"), read_only=True, holder=holder)


def refuse_foreign(path: Path) -> None:
    """Look at the first bytes of a file that nobody in this process has open.

    A plain `open()` of a file that SQLite has open would drop its locks (`store.connection`).

    Raises:
        NotAStoreError: It is no SQLite file, or an encrypted one.
        StoreUnreachableError: It cannot be read.
    """
    try:
        with path.open("rb") as file:
            start = file.read(len(MAGIC))
    except FileNotFoundError:
        return
    except OSError as error:
        raise StoreUnreachableError(path) from error
    if start and start != MAGIC:
        raise NotAStoreError(path)


def _found(path: Path) -> int:
    with closing(connect(path, mode="ro")) as connection:
        return version_of(connection, path)


def _may_write(path: Path) -> bool:
    """Tell whether file and folder can be written; the folder is made if missing."""
    if path.exists():
        return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreUnreachableError(path) from error
    return True
