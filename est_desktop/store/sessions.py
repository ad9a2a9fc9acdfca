"""SQLModel's sessions on the file: brought in behind the first page, since the library is large."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TypeVar, cast

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool, StaticPool
from sqlmodel import Session

from est_desktop.model.rows import Rows, stored
from est_desktop.store.changes import RowChange
from est_desktop.store.connection import DriverError, RawConnection
from est_desktop.store.journal import Journal, put_back
from est_desktop.store.opening import Opened, open_file, open_in_memory
from est_desktop.store.store import Store

T = TypeVar("T")


class Sessions:
    """Runs queries and actions on the tables; the store says when, and keeps the history."""

    def __init__(self, opened: Opened) -> None:
        self._engine = _engine(opened)
        self._reading = self._engine.execution_options(reading=True)

    def read(self, query: Callable[[Session], T]) -> T:
        """Run a query on the last committed state."""
        with Session(self._reading, autoflush=False) as session:
            return query(session)

    def read_ahead(
        self, actions: Sequence[Callable[[Session], object]], query: Callable[[Session], T]
    ) -> T:
        """Run a query as if actions had been done; nothing is kept."""
        with Session(self._engine, expire_on_commit=False) as session:
            for action in actions:
                action(session)
            session.flush()
            return query(session)

    def look_ahead(
        self, actions: Sequence[Callable[[Session], object]], query: Callable[[Rows], T]
    ) -> T:
        """Run a query in plain SQL as if actions had been done; nothing is kept."""
        return self.read_ahead(actions, lambda session: query(_rows(session)))

    def commit(self, action: Callable[[Session], T]) -> tuple[T, tuple[RowChange, ...]]:
        """Run an action in one transaction; return its result and what it changed."""
        # as a context manager, begin() rolls back also when COMMIT itself fails
        with Session(self._engine, expire_on_commit=False) as session, session.begin():
            journal = Journal(session)
            result = action(session)
            session.flush()
        return result, tuple(journal.changes)

    def replay(self, changes: Sequence[RowChange]) -> None:
        """Give each row its `after` image, in one transaction."""
        with self._engine.begin() as connection:
            put_back(connection, changes)

    def reading(self) -> AbstractContextManager[Connection]:
        """Lend a connection that only reads, in any thread."""
        return self._reading.connect()

    def writing(self) -> AbstractContextManager[Connection]:
        """Lend a transaction, in any thread."""
        return self._engine.begin()

    def close(self) -> None:
        """Let SQLite note what it has learnt of the tables, and close what is the engine's."""
        with suppress(DriverError, DBAPIError), _raw(self._engine) as last:
            last.execute("PRAGMA optimize")
        self._engine.dispose()


def open_store(
    path: Path | None,
    *,
    who: str,
    now: Callable[[], datetime],
    backups: Path | None = None,
    read_only: bool = False,
) -> Store:
    """Open a store with its sessions at hand.

    Args:
        path: The file, made if missing; None for one in memory, which is gone when closed.
        who: Who uses it, as others who want to write shall see.
        now: The clock.
        backups: Where a copy goes before the tables change; else a folder beside the file.
        read_only: True to leave the file as it is.

    Raises:
        StoreError: The file cannot be used; it is as it was.
    """
    if path is None:
        opened = open_in_memory()
    else:
        opened = open_file(
            path,
            who=who,
            now=now,
            backups=backups or path.parent / "backups",
            read_only=read_only,
        )
    return Store(opened, now=now, bring_sessions=Sessions)


def _engine(opened: Opened) -> Engine:
    """Return an engine that writes at once or not at all, and checks foreign keys at commit.

    Without `Relationship`, SQLAlchemy cannot know which rows must come first; at commit the order
    no longer matters. With the execution option `reading`, a transaction takes no write lock.
    A database in memory has one connection, which everybody shares.
    """
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=opened.connect,
        poolclass=StaticPool if opened.in_memory else QueuePool,
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        reading = opened.read_only or connection.get_execution_options().get("reading", False)
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")

    return engine


def _rows(session: Session) -> Rows:
    def ask(sql: str, *values: object) -> Sequence[object]:
        given = tuple(stored(value) for value in values)
        return session.connection().exec_driver_sql(sql, given).all()

    return ask


@contextmanager
def _raw(engine: Engine) -> Iterator[RawConnection]:
    """Lend the driver's own connection from the engine's pool, outside any transaction."""
    pooled = engine.raw_connection()
    try:
        yield cast(RawConnection, pooled.driver_connection)
    finally:
        pooled.close()
