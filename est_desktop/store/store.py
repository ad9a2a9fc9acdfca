"""The single door to the file: look, read, do, undo, redo.

It looks into the file with the driver alone, which takes a few milliseconds. Sessions on the tables
(`store.sessions`) are brought in when the first query or action wants one. That is why a session
is not named here: queries and actions take a `sqlmodel.Session`.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol, TypeVar

from est_desktop.errors import ReadOnlyError
from est_desktop.model.rows import Rows, stored
from est_desktop.store.changes import RowChange, inverted, tables_of
from est_desktop.store.connection import DriverError, RawConnection
from est_desktop.store.failures import told
from est_desktop.store.history import History, Step
from est_desktop.store.opening import Opened
from est_desktop.store.turns import Turn

T = TypeVar("T")


class SessionsLike(Protocol):
    """What the store asks of `store.sessions`."""

    def read(self, query: Callable[[Any], T]) -> T:
        """Run a query."""

    def read_ahead(
        self, actions: Sequence[Callable[[Any], object]], query: Callable[[Any], T]
    ) -> T:
        """Run a query as if actions had been done."""

    def look_ahead(
        self, actions: Sequence[Callable[[Any], object]], query: Callable[[Rows], T]
    ) -> T:
        """Run a query in plain SQL as if actions had been done."""

    def commit(self, action: Callable[[Any], T]) -> tuple[T, tuple[RowChange, ...]]:
        """Run an action in one transaction."""

    def replay(self, changes: Sequence[RowChange]) -> None:
        """Give each row its `after` image."""

    def reading(self) -> AbstractContextManager[Any]:
        """Lend a connection that only reads."""

    def writing(self) -> AbstractContextManager[Any]:
        """Lend a transaction."""

    def close(self) -> None:
        """Close what is theirs."""


class Store:
    """One open file.

    Actions and queries run on the main thread. Jobs may use `store.blobs`, `store.backup` and
    `store.checking` meanwhile: they open connections of their own and take turns when they write.

    Attributes:
        path: The file; None for one in memory.
        read_only: True when nothing can be changed: the file is write-protected, another program
            writes it (`holder`), or it was opened so.
        holder: Who writes it, if that is why it is only read.
        who: Who uses it, as the log of exports names them.
        revision: How many changes have been made since it was opened, undo and redo included.
        turn: Whose turn it is to write; for this room alone.
        put_in: Hashes of content put in since it was opened: a row may yet come to refer to them.
        half_written: The blobs that a job is writing now.
    """

    def __init__(
        self,
        opened: Opened,
        *,
        now: Callable[[], datetime],
        bring_sessions: Callable[[Opened], SessionsLike],
    ) -> None:
        """Take over a file that `store.opening` has opened.

        Args:
            opened: The file; it is closed with the store.
            now: The clock.
            bring_sessions: Brings in sessions on the file, when they are first wanted.
        """
        self._opened, self._now, self._bring_sessions = opened, now, bring_sessions
        self.path = opened.path
        self.read_only = opened.read_only
        self.holder, self.who = opened.holder, opened.who
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

    def look(self, query: Callable[[Rows], T]) -> T:
        """Run a query in plain SQL on the last committed state; it needs no sessions.

        Raises:
            StoreError: The file cannot be read.
        """
        with told(self.place), self._turn_to_read(), _snapshot(self._opened.connection) as rows:
            return query(rows)

    def look_ahead(
        self, actions: Sequence[Callable[[Any], object]], query: Callable[[Rows], T]
    ) -> T:
        """Run a query in plain SQL as `read_ahead` does.

        Raises:
            UserError: As for `read_ahead`.
        """
        with self._turn_to_write():
            return self._sessions.look_ahead(actions, query)

    def read(self, query: Callable[[Any], T]) -> T:
        """Run a query on the last committed state.

        Raises:
            StoreError: The file cannot be read.
        """
        with told(self.place), self._turn_to_read():
            return self._sessions.read(query)

    def read_ahead(
        self, actions: Sequence[Callable[[Any], object]], query: Callable[[Any], T]
    ) -> T:
        """Run a query as if actions had been done that could not be stored yet; nothing is kept.

        Args:
            actions: What waits, oldest first.
            query: As for `read`.

        Raises:
            UserError: The file cannot be used so, or an action refused; `read` may still do.
        """
        with self._turn_to_write():
            return self._sessions.read_ahead(actions, query)

    def do(self, label: str, action: Callable[[Any], T], *, merge_key: str | None = None) -> T:
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
            result, changes = self._sessions.commit(action)
            if changes:
                self._history.add(Step(label, changes, self._now(), merge_key))
        self._tell(changes)
        return result

    def note(self, action: Callable[[Any], T]) -> T:
        """Run an action that is no step, such as an entry in a log; undo passes it by.

        Args:
            action: Adds rows that no other action touches.

        Raises:
            UserError: As for `do`.
        """
        with self._turn_to_write():
            result, changes = self._sessions.commit(action)
        self._tell(changes)
        return result

    def do_for_good(self, label: str, action: Callable[[Any], T]) -> T:
        """Run an action that undo shall not reach: it clears the history.

        Args:
            label: What the user did.
            action: As for `do`.

        Raises:
            UserError: The action refused, or the file cannot be written; nothing was changed.
        """
        del label  # as for `do`; nothing keeps it when nothing can be undone
        with self._turn_to_write():
            result, changes = self._sessions.commit(action)
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
        if "_sessions" in self.__dict__:
            self._sessions.close()
        connection, lock = self._opened.connection, self._opened.lock
        if not self.read_only:
            with suppress(DriverError):
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        if lock:
            lock.release()

    @contextmanager
    def reading(self) -> Iterator[Any]:
        """Give `store.blobs` and `store.checking` a connection that only reads, in any thread.

        Raises:
            StoreError: The file cannot be read.
        """
        with told(self.place), self._turn_to_read(), self._sessions.reading() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Any]:
        """Give `store.blobs` a short transaction, in any thread, when it is its turn.

        Raises:
            ReadOnlyError: The file is only read.
            StoreError: The file cannot be written; nothing was changed.
        """
        with self._turn_to_write(), self._sessions.writing() as connection:
            yield connection

    def may_return(self, value: str) -> bool:
        """Tell whether undo or redo could bring back a row with this value; take the turn first."""
        return self._history.mentions(value)

    @cached_property
    def _sessions(self) -> SessionsLike:
        return self._bring_sessions(self._opened)

    def _replay(self, changes: tuple[RowChange, ...]) -> None:
        with told(self.place):
            self._sessions.replay(changes)

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


@contextmanager
def _snapshot(connection: RawConnection) -> Iterator[Rows]:
    """Let several questions see the same state."""

    def ask(sql: str, *values: object) -> Sequence[Any]:
        return connection.execute(sql, tuple(stored(value) for value in values)).fetchall()

    connection.execute("BEGIN")
    try:
        yield ask
    finally:
        with suppress(DriverError):  # a failure may have ended it already
            connection.execute("ROLLBACK")
