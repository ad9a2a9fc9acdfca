"""One program writes at a time: who holds the file, and since when.

The lock is SQLite's own on a small file beside the database, so the operating system frees it when
the process dies, however it dies.
"""

import json
import os
import platform
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from est_desktop.errors import NotAStoreError, StoreBusyError, StoreCorruptError
from est_desktop.store.connection import RawConnection, connect_alone
from est_desktop.store.failures import told


@dataclass(frozen=True, slots=True)
class Holder:
    """Who writes the file.

    Attributes:
        user: The name given to the store; "" if it could not be read.
        host: The computer's name.
        pid: The process there; 0 if it could not be read.
        since: When it opened the file, UTC.
    """

    user: str
    host: str
    pid: int
    since: datetime


class WriteLock:
    """The right to write the file; held until released or until the process ends."""

    def __init__(self, path: Path, connection: RawConnection) -> None:
        self._path = path
        self._connection = connection

    def release(self) -> None:
        """Let others write. The small file stays: removing it would be a race."""
        with suppress(OSError):
            _who(self._path).unlink(missing_ok=True)
        self._connection.close()


def take_lock(path: Path, user: str, now: datetime) -> WriteLock | Holder:
    """Take the right to write the file, or tell who has it.

    Args:
        path: The database.
        user: Who asks.
        now: The moment, for the others to read.

    Raises:
        StoreError: No file can be made beside the database.
    """
    try:
        connection = _connect(path)
    except StoreBusyError:
        return _holder(path)
    holder = Holder(user, platform.node(), os.getpid(), now.astimezone(UTC))
    with suppress(OSError):  # the lock holds without the note
        _write(_who(path), holder)
    return WriteLock(path, connection)


def _connect(path: Path) -> RawConnection:
    try:
        with told(path):
            return connect_alone(_side(path))
    except (NotAStoreError, StoreCorruptError):  # rubbish, which nobody can hold
        _side(path).unlink()
        with told(path):
            return connect_alone(_side(path))


def _write(file: Path, holder: Holder) -> None:
    part = file.with_name(file.name + ".part")
    part.write_text(json.dumps(asdict(holder), default=datetime.isoformat), encoding="utf-8")
    part.replace(file)


def _holder(path: Path) -> Holder:
    try:
        told_by = json.loads(_who(path).read_text(encoding="utf-8"))
        since = datetime.fromisoformat(told_by["since"])
        return Holder(told_by["user"], told_by["host"], told_by["pid"], since)
    except (OSError, ValueError, KeyError, TypeError):
        return Holder("", "", 0, datetime.fromtimestamp(_side(path).stat().st_mtime, UTC))


def _side(path: Path) -> Path:
    return path.with_name(path.name + ".lock")


def _who(path: Path) -> Path:
    return path.with_name(path.name + ".who")
