"""Whole copies of the file, tried by opening them, and how long they are kept.

A copy is written under a name ending in `.part` and renamed when it has proved whole: a copy that
was cut short can never be taken for one. Everything here opens a connection of its own and may run
outside the main thread.
"""

import errno
import os
import re
from collections.abc import Iterable
from contextlib import closing, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from est_desktop.errors import (
    BackupFailedError,
    DiskFullError,
    NotAStoreError,
    OutputDiskFullError,
    StoreBusyError,
    StoreCorruptError,
    StoreError,
)
from est_desktop.store.connection import (
    RawConnection,
    connect,
    refuse_what_is_no_file,
    scalar,
)
from est_desktop.store.failures import told
from est_desktop.store.migrations import APPLICATION_ID

KEEP_LATEST = 10
"""So many of the newest copies are kept whatever their age."""
KEEP_DAYS = 14
"""Among the older ones, the last of each day is kept for so long."""

WRITTEN = "%Y%m%dT%H%M%S%fZ"
"""The moment in a copy's name: UTC, so that names sort as time passes."""
NAME = re.compile(r".+?(?P<kept>\.v\d+)?\.(?P<moment>\d{8}T\d{12}Z)\.db")
"""`kept` marks a copy made before a migration: it is never dropped."""
PART = ".part"


def back_up(path: Path, to: Path) -> Path:
    """Write a whole copy of the file, what still stands in its write-ahead log included.

    Args:
        path: The database; it may be in use.
        to: The copy; a file there is replaced. In a folder, the copy gets the database's name.

    Returns:
        The copy.

    Raises:
        StoreError: The database cannot be read.
        OutputDiskFullError: There is no room for the copy.
        BackupFailedError: The copy could not be written, or did not prove whole; or something else
            than a file stands in its place, such as a pipe.
    """
    copy = to / path.name if os.path.isdir(to) else to  # noqa: PTH112 - raises nothing
    part = copy.with_name(copy.name + PART)
    try:
        refuse_what_is_no_file(path)
        if _is_taken(path, copy):
            raise BackupFailedError(copy)
        part.unlink(missing_ok=True)
        marks = _write(path, part)
        _try(part, marks)
        _sync(part)
        _put_in_place(part, copy)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise OutputDiskFullError(copy) from error
        raise BackupFailedError(copy) from error
    finally:
        with suppress(OSError):  # the next start sweeps it
            part.unlink(missing_ok=True)
    return copy


def rolling_backup(path: Path, backups: Path, now: datetime) -> Path | None:
    """Make today's copy and drop those that are too many; nothing if nothing has changed.

    Args:
        path: The database; it may be in use.
        backups: The folder of copies; made if missing.
        now: The moment, for the copy's name and for what is too old.

    Returns:
        The new copy, or None when the latest one still tells everything.

    Raises:
        StoreError, OutputDiskFullError: As for `back_up`.
    """
    changed_at = _last_change(path)
    try:
        backups.mkdir(parents=True, exist_ok=True)
        for part in backups.glob(f"*{PART}"):
            part.unlink()
    except OSError as error:
        raise BackupFailedError(backups) from error
    latest = latest_backup(backups)
    if latest and latest[0].stat().st_mtime_ns == changed_at:
        return None
    copy = back_up(path, backups / f"{path.stem}.{_moment(now)}.db")
    os.utime(copy, ns=(changed_at, changed_at))  # how the next start knows that nothing changed
    _drop(backups, now)
    return copy


def copy_before_migration(path: Path, backups: Path, version: int, now: datetime) -> Path:
    """Keep the file as it was before its structure changes; such copies are never dropped.

    Raises:
        StoreError, OutputDiskFullError: As for `back_up`.
    """
    try:
        backups.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BackupFailedError(backups) from error
    return back_up(path, backups / f"{path.stem}.v{version}.{_moment(now)}.db")


def latest_backup(backups: Path) -> tuple[Path, datetime] | None:
    """Return the newest copy in the folder and when it was made (UTC), if there is one."""
    copies = _copies(backups)
    newest = max(copies, default=None)
    return (copies[newest], newest) if newest else None


def to_drop(made: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return those copies that need not be kept, told by when they were made.

    Kept are the ten newest, and the last of each day for a fortnight.
    """
    newest_first = sorted(set(made), reverse=True)
    kept = set(newest_first[:KEEP_LATEST])
    days: set[date] = set()
    for moment in newest_first:
        if moment.date() not in days and now - moment <= timedelta(days=KEEP_DAYS):
            kept.add(moment)
        days.add(moment.date())
    return frozenset(newest_first) - kept


def _write(path: Path, part: Path) -> tuple[int, int]:
    with told(path):
        source = connect(path, mode="ro")
    try:
        with told(path):
            _refuse_others(source, path)
            source.execute("VACUUM INTO ?", (str(part),))
            return _marks(source)
    except DiskFullError as error:
        raise OutputDiskFullError(part.with_suffix("")) from error
    except (NotAStoreError, StoreCorruptError, StoreBusyError):
        raise
    except StoreError as error:
        raise BackupFailedError(part.with_suffix("")) from error
    finally:
        source.close()


def _refuse_others(source: RawConnection, path: Path) -> None:
    if scalar(source, "PRAGMA application_id") != APPLICATION_ID:
        raise NotAStoreError(path)


def _try(part: Path, marks: tuple[int, int]) -> None:
    """Open the copy and see whether it is whole."""
    try:
        with told(part), closing(connect(part, mode="ro")) as connection:
            whole = scalar(connection, "PRAGMA quick_check") == "ok"
            alike = _marks(connection) == marks
    except StoreError as error:
        raise BackupFailedError(part.with_suffix("")) from error
    if not (whole and alike):
        raise BackupFailedError(part.with_suffix(""))


def _marks(connection: RawConnection) -> tuple[int, int]:
    return scalar(connection, "PRAGMA application_id"), scalar(connection, "PRAGMA user_version")


def _sync(file: Path) -> None:
    with file.open("rb+") as written:
        os.fsync(written.fileno())


def _put_in_place(part: Path, copy: Path) -> None:
    part.replace(copy)
    with suppress(PermissionError):  # Windows opens no folders
        folder = os.open(copy.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _is_taken(path: Path, copy: Path) -> bool:
    """Tell whether the database itself, or no file at all, stands where the copy shall be."""
    if not copy.exists():
        return False
    return not copy.is_file() or (path.exists() and copy.samefile(path))


def _last_change(path: Path) -> int:
    """Return when the database last changed, in nanoseconds; an empty log says nothing."""
    log = path.with_name(path.name + "-wal")
    files = (path, log) if log.exists() and log.stat().st_size else (path,)
    return max(file.stat().st_mtime_ns for file in files)


def _copies(backups: Path, *, dropping: bool = False) -> dict[datetime, Path]:
    named = ((NAME.fullmatch(file.name), file) for file in backups.glob("*.db"))
    return {
        datetime.strptime(name["moment"], WRITTEN).replace(tzinfo=UTC): file
        for name, file in named
        if name and not (dropping and name["kept"])
    }


def _drop(backups: Path, now: datetime) -> None:
    rolling = _copies(backups, dropping=True)
    for moment in to_drop(rolling, now.astimezone(UTC)):
        rolling[moment].unlink(missing_ok=True)


def _moment(now: datetime) -> str:
    return now.astimezone(UTC).strftime(WRITTEN)
