"""The single door to the file: read, do, undo, redo."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from est_desktop.errors import ReadOnlyError
from est_desktop.store.connection import DriverError, raw
from est_desktop.store.failures import told
from est_desktop.store.history import History, Step
from est_desktop.store.journal import Journal, RowChange, inverted, put_back, tables_of
from est_desktop.store.opening import open_file, open_in_memory
from est_desktop.store.turns import Turn

T = TypeVar("T")


class Store:
    """One open file.

    Actions and queries run on the main thread. Jobs may use `store.blobs`, `store.backup` and
    `store.checking` meanwhile: they open connections of their own and take turns when they write.

    Attributes:
        path: The file; None for one in memory.
        read_only: True when nothing can be changed: the file is write-protected, another program
            writes it (`holder`), or it was opened so.
        holder: Who writes it, if that is why it is only read.
        revision: How many changes have been made since it was opened, undo and redo included.
        turn: Whose turn it is to write; for this room alone.
        put_in: Hashes of content put in since it was opened: a row may yet come to refer to them.
        half_written: The blobs that a job is writing now.
    """

    def __init__(
        self,
        path: Path | None,
        *,
        who: str,
        now: Callable[[], datetime],
        backups: Path | None = None,
        read_only: bool = False,
    ) -> None:
        """Open the file; it is made if missing.

        Args:
            path: The file; None for one in memory, which is gone when closed.
            who: Who uses it, as others who want to write shall see.
            now: The clock.
            backups: Where a copy goes before the tables change; else a folder beside the file.
            read_only: True to leave the file as it is.

        Raises:
            StoreError: The file cannot be used; it is as it was.
        """
        self.path = path
        self._now = now
        if path is None:
            opened = open_in_memory()
        else:
            place = backups or path.parent / "backups"
            opened = open_file(path, who=who, now=now, backups=place, read_only=read_only)
        self._engine = opened.engine
        self._reading = opened.engine.execution_options(reading=True)
        self._lock = opened.lock
        self.read_only = opened.read_only
        self.holder = opened.holder
        self.revision = 0
        self.turn = Turn()
        self.put_in: set[str] = set()
        self.half_written: set[int] = set()
        self._history = History()
        self._listeners: list[Callable[[frozenset[str]], None]] = []
        self._closed = False

    @property
    def undo_label(self) -> str | None:
        """What undo would take back, if anything."""
        return self._history.last_done.label if self._history.last_done else None

    @property
    def redo_label(self) -> str | None:
        """What redo would do again, if anything."""
        return self._history.last_undone.label if self._history.last_undone else None

    @property
    def place(self) -> Path:
        """The file, also when it is in memory: for errors."""
        return self.path or Path(":memory:")

    def read(self, query: Callable[[Session], T]) -> T:
        """Run a query on the last committed state.

        Raises:
            StoreError: The file cannot be read.
        """
        reading = Session(self._reading, autoflush=False)
        with told(self.place), self._turn_to_read(), reading as session:
            return query(session)

    def read_ahead(
        self, actions: Sequence[Callable[[Session], object]], query: Callable[[Session], T]
    ) -> T:
        """Run a query as if actions had been done that could not be stored yet; nothing is kept.

        Args:
            actions: What waits, oldest first.
            query: As for `read`.

        Raises:
            UserError: The file cannot be used so, or an action refused; `read` may still do.
        """
        with self._turn_to_write(), Session(self._engine, expire_on_commit=False) as session:
            for action in actions:
                action(session)
            session.flush()
            return query(session)

    def do(self, label: str, action: Callable[[Session], T], *, merge_key: str | None = None) -> T:
        """Run an action in one transaction and remember how to undo it.

        Args:
            label: What the user did, in the user's language: "Undo {label}".
            action: Changes rows through the session; its result is passed on.
            merge_key: Steps in a row with the same key become one undo step, so that typing in
                one field is undone at once, however often it was saved.

        Raises:
            UserError: The action refused, or the file cannot be written; nothing was changed.
        """
        with self._turn_to_write():
            result, changes = self._commit(action)
            if changes:
                self._history.add(Step(label, changes, self._now(), merge_key))
        self._tell(changes)
        return result

    def do_for_good(self, label: str, action: Callable[[Session], T]) -> T:
        """Run an action that undo shall not reach: it clears the history.

        Args:
            label: What the user did.
            action: As for `do`.

        Raises:
            UserError: The action refused, or the file cannot be written; nothing was changed.
        """
        del label  # as for `do`; nothing keeps it when nothing can be undone
        with self._turn_to_write():
            result, changes = self._commit(action)
            self._history.forget()
        self._tell(changes)
        return result

    def undo(self) -> str | None:
        """Take the last step back, if there is one, and return its label.

        Raises:
            StoreError: The file cannot be written; the step can still be undone.
        """
        with self.turn():
            step = self._history.last_done
            if step is None:
                return None
            changes = inverted(step.changes)
            self._replay(changes)
            self._history.mark_undone()
        self._tell(changes)
        return step.label

    def redo(self) -> str | None:
        """Do the step that was last undone again, if there is one, and return its label.

        Raises:
            StoreError: The file cannot be written; the step can still be redone.
        """
        with self.turn():
            step = self._history.last_undone
            if step is None:
                return None
            self._replay(step.changes)
            self._history.mark_redone()
        self._tell(step.changes)
        return step.label

    def break_merge(self) -> None:
        """Let the next step stand for itself: the user has left the field."""
        self._history.close_step()

    def on_change(self, listener: Callable[[frozenset[str]], None]) -> None:
        """Call the listener after every change, with the names of the tables changed."""
        self._listeners.append(listener)

    def size(self) -> int:
        """Return how many bytes the file takes, its write-ahead log included."""
        if self.path is None:
            with self.reading() as connection:
                pages: int = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
                page: int = connection.exec_driver_sql("PRAGMA page_size").scalar_one()
                return pages * page
        log = self.path.with_name(self.path.name + "-wal")
        return sum(file.stat().st_size for file in (self.path, log) if file.exists())

    def close(self) -> None:
        """Close the file; the write-ahead log goes into it. Jobs must have ended."""
        if self._closed:
            return
        self._closed = True
        if not self.read_only:
            with suppress(DriverError, DBAPIError), raw(self._engine) as last:
                last.execute("PRAGMA optimize")
                last.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._engine.dispose()
        if self._lock:
            self._lock.release()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give `store.blobs` and `store.checking` a connection that only reads, in any thread.

        Raises:
            StoreError: The file cannot be read.
        """
        with told(self.place), self._turn_to_read(), self._reading.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give `store.blobs` a short transaction, in any thread, when it is its turn.

        Raises:
            ReadOnlyError: The file is only read.
            StoreError: The file cannot be written; nothing was changed.
        """
        with self._turn_to_write(), self._engine.begin() as connection:
            yield connection

    def may_return(self, value: str) -> bool:
        """Tell whether undo or redo could bring back a row with this value; take the turn first."""
        return self._history.mentions(value)

    def _commit(self, action: Callable[[Session], T]) -> tuple[T, tuple[RowChange, ...]]:
        # as a context manager, begin() rolls back also when COMMIT itself fails
        with Session(self._engine, expire_on_commit=False) as session, session.begin():
            journal = Journal(session)
            result = action(session)
            session.flush()
        return result, tuple(journal.changes)

    def _replay(self, changes: tuple[RowChange, ...]) -> None:
        with told(self.place), self._engine.begin() as connection:
            put_back(connection, changes)

    def _tell(self, changes: tuple[RowChange, ...]) -> None:
        if not changes:
            return
        self.revision += 1
        for listener in self._listeners:
            listener(tables_of(changes))

    @contextmanager
    def _turn_to_write(self) -> Iterator[None]:
        if self.read_only:
            raise ReadOnlyError
        with told(self.place), self.turn():
            yield

    def _turn_to_read(self) -> AbstractContextManager[None]:
        """Everybody shares the one connection to a file in memory; other files need no turn."""
        return nullcontext() if self.path else self.turn()
