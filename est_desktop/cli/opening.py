"""The file that a command works on, and the clock."""

import getpass
import os
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime

from est_desktop.errors import StoreHeldError, StoreReadOnlyError
from est_desktop.paths import Places, places
from est_desktop.store.sessions import open_store
from est_desktop.store.store import Store


def now() -> datetime:
    """Return this moment, UTC."""
    return datetime.now(UTC)


def today() -> date:
    """Return this day where the user is."""
    return datetime.now().astimezone().date()


def chosen_places(options: Namespace) -> Places:
    """Return where files lie, as the command was told with --data-dir or as usual."""
    return places(getattr(options, "data_dir", None))


@contextmanager
def opened(options: Namespace) -> Iterator[Store]:
    """Give the file to write in; it is made if missing.

    Raises:
        StoreHeldError: A window has it open for writing.
        StoreError: It cannot be used, or is write-protected.
    """
    with closing(_open(chosen_places(options))) as store:
        if store.holder is not None:
            raise StoreHeldError(store.place, store.holder.user, store.holder.host)
        if store.read_only:
            raise StoreReadOnlyError(store.place)
        yield store


@contextmanager
def opened_to_read(options: Namespace) -> Iterator[Store]:
    """Give the file to read, beside a window that writes; one that is missing is made.

    Raises:
        StoreError: It cannot be used.
    """
    chosen = chosen_places(options)
    with closing(_open_to_read(chosen) or _open(chosen)) as store:
        yield store


@contextmanager
def opened_if_free(options: Namespace) -> Iterator[Store]:
    """Give the file to write in, or to read beside a window that writes.

    Raises:
        StoreError: It cannot be used.
    """
    with closing(_open(chosen_places(options))) as store:
        yield store


def _open_to_read(chosen: Places) -> Store | None:
    """Open the file to read; None if it must be made, or brought to today's version, first."""
    if not os.path.exists(chosen.database):  # noqa: PTH110 - raises nothing
        return None
    try:
        return open_store(chosen.database, who=who(), now=now, read_only=True)
    except StoreReadOnlyError:
        return None


def _open(chosen: Places) -> Store:
    return open_store(chosen.database, who=who(), now=now, backups=chosen.backups)


def who() -> str:
    """Return the user's name at this computer; empty if it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
