"""Numbered steps from an empty file to today's, told by SQLite's `user_version`.

A step that has been released is never edited. Until version 0.1.0 is out, step 1 may be: when the
tables change, `tests/store/freeze_tables.py` writes `first_tables.py` anew.
"""

from collections.abc import Sequence
from pathlib import Path

from est_desktop.errors import NotAStoreError, StoreCorruptError, StoreTooNewError
from est_desktop.store.connection import RawConnection, scalar
from est_desktop.store.first_tables import FIRST_TABLES
from est_desktop.store.locks import FINAL_LOCKS

APPLICATION_ID = 0x45535444
"""Marks a file as ours: "ESTD" (https://sqlite.org/pragma.html#pragma_application_id)."""

Step = Sequence[str]
"""Statements of plain SQL."""
MIGRATIONS: tuple[Step, ...] = ((*FIRST_TABLES, *FINAL_LOCKS),)
"""Step n takes a file from version n to n + 1."""

COUNT = r"SELECT count(*) FROM sqlite_schema WHERE name NOT LIKE 'sqlite\_%' ESCAPE '\'"
"""How many tables and indexes there are besides SQLite's own."""


def version_of(connection: RawConnection, path: Path, known: int = len(MIGRATIONS)) -> int:
    """Return which version the file has; 0 for a new one.

    Args:
        connection: An open connection to it.
        path: The file, for the errors.
        known: The newest version that this program knows.

    Raises:
        NotAStoreError: The file belongs to another program.
        StoreTooNewError: The file was saved by a newer version of this program.
        StoreCorruptError: The version and what is in the file contradict each other.
    """
    mark = scalar(connection, "PRAGMA application_id")
    things = scalar(connection, COUNT)
    version: int = scalar(connection, "PRAGMA user_version")
    if mark != APPLICATION_ID and (mark or things or version):
        raise NotAStoreError(path)
    if version > known:
        raise StoreTooNewError(path, version, known)
    if version < 0 or bool(version) != bool(things):  # our steps set both or neither
        raise StoreCorruptError(path)
    return version


def migrate(connection: RawConnection, version: int, steps: Sequence[Step] = MIGRATIONS) -> None:
    """Run the steps that the file still lacks, each in its own transaction.

    Foreign keys are switched off meanwhile, so that a table can be built anew
    (https://sqlite.org/lang_altertable.html, 7), and checked before each commit.

    Args:
        connection: A connection outside any transaction.
        version: What `version_of` found.
        steps: All steps, those that have been run included.

    Raises:
        RuntimeError: A step broke a foreign key; that step was not done.
    """
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        for number, step in enumerate(steps[version:], start=version + 1):
            _run(connection, number, step)
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _run(connection: RawConnection, number: int, step: Step) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in step:
            connection.execute(statement)
        _refuse_loose_keys(connection, number)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk has ended it already
            connection.execute("ROLLBACK")
        raise


def _refuse_loose_keys(connection: RawConnection, number: int) -> None:
    if broken := connection.execute("PRAGMA foreign_key_check").fetchall():
        raise RuntimeError(f"step {number} breaks foreign keys: {broken[:3]}")
