"""SQLite's result codes (https://sqlite.org/rescode.html) into errors that a user understands.

The environment's fault is a `StoreError`; our own mistake, such as a CHECK that fails, stays a bug.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from est_desktop import errors
from est_desktop.store.locks import REFUSAL

KINDS: tuple[tuple[str, type[errors.StoreError]], ...] = (
    ("SQLITE_FULL", errors.DiskFullError),
    ("SQLITE_READONLY", errors.StoreReadOnlyError),
    ("SQLITE_NOTADB", errors.NotAStoreError),
    ("SQLITE_CORRUPT", errors.StoreCorruptError),
    ("SQLITE_BUSY", errors.StoreBusyError),
    ("SQLITE_LOCKED", errors.StoreBusyError),
    ("SQLITE_IOERR", errors.StoreUnwritableError),
    ("SQLITE_CANTOPEN", errors.StoreUnreachableError),
)
"""The beginning of a result code's name, extended codes included, and what it means here."""
GONE = "no such table"
"""How SQLite begins to tell of a missing table: we ask only for our own, so the file lost it."""


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what SQLite raises inside into a `StoreError` about the file, if it is one.

    Raises:
        MeetingFinalError: The file holds approved minutes still.
        StoreError: The file or its disk stands in the way.
    """
    try:
        yield
    except Exception as error:
        if REFUSAL in str(getattr(error, "orig", error)):
            raise errors.MeetingFinalError from error
        kind = kind_of(getattr(error, "orig", error))  # SQLAlchemy wraps the driver's own
        if kind is None:
            raise
        raise kind(path) from error


def kind_of(error: object) -> type[errors.StoreError] | None:
    """Return what the driver's error means for the user, or None for a mistake of ours."""
    name: str = getattr(error, "sqlite_errorname", None) or ""
    if name == "SQLITE_ERROR" and str(error).startswith(GONE):
        return errors.StoreCorruptError
    return next((kind for start, kind in KINDS if name.startswith(start)), None)
