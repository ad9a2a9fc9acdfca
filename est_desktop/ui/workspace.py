"""The store as the window sees it: reads, actions, what changed, what was refused."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from est_desktop.errors import StoreError, UserError
from est_desktop.model.rows import Rows
from est_desktop.paths import Places
from est_desktop.queries.tables import TABLES
from est_desktop.store.store import Store

T = TypeVar("T")

AGAIN_MS = 3000
"""How soon what could not be stored is tried again."""


class Workspace(QObject):
    """Everything the window does to the data goes through here.

    Attributes:
        store: The file.
        places: Where files lie.

    Signals:
        changed: The names of the tables to be read anew (a frozenset): written, undo and redo
            included; or all, when the file could not take a choice that the screen shows already.
        refused: A `UserError`: the action changed nothing, and somebody must be told.
        saved: The moment (local time) something was stored.
        done: The label of the step just done; not for undo and redo.
    """

    changed = Signal(frozenset)
    refused = Signal(UserError)
    saved = Signal(datetime)
    done = Signal(str)

    def __init__(
        self,
        store: Store,
        now: Callable[[], datetime],
        places: Places | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Watch the store.

        Args:
            store: The open file.
            now: The clock: local time, with or without zone.
            places: Where files lie; None in tests that need none.
            parent: Owns this object.
        """
        super().__init__(parent)
        self.store = store
        self.places = places
        self._now = now
        self._waiting: dict[str, tuple[str, Callable[[Any], object]]] = {}
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._try_again)
        store.on_change(self._tell)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self.store.read_only

    def now(self) -> datetime:
        """Return the local time, for people."""
        return self._now()

    def today(self) -> date:
        """Return the day."""
        return self._now().date()

    def moment(self) -> datetime:
        """Return the time in UTC, for what is stored as a moment."""
        return self._now().astimezone(UTC)

    @property
    def waiting(self) -> bool:
        """Whether something typed could not be stored yet."""
        return bool(self._waiting)

    def read(self, query: Callable[[Any], T]) -> T:
        """Run a query and return its view, in which what waits is as if it were stored."""
        if self._waiting:
            with suppress(UserError):
                return self.store.read_ahead(self._ahead(), query)
        return self.store.read(query)

    def look(self, query: Callable[[Rows], T]) -> T:
        """Run a query in plain SQL, as `read` does."""
        if self._waiting:
            with suppress(UserError):
                return self.store.look_ahead(self._ahead(), query)
        return self.store.look(query)

    def do(
        self,
        label: str,
        action: Callable[[Any], T],
        *,
        merge_key: str | None = None,
        waits: bool = True,
    ) -> T | None:
        """Run an action as one step that can be undone.

        Args:
            label: What the user did: "Undo: {label}".
            action: Changes rows through the session.
            merge_key: Steps in a row with the same key become one: something typed. If the file
                cannot be written, the last of them waits and is tried again until it is stored.
            waits: False for what must not be done later, such as adding a row that its caller
                wants to know.

        Returns:
            What the action returns; None if it was refused, which `refused` has told. Actions
            that return None themselves: compare `store.revision`, or ask `tried`.
        """
        result, _ = self.tried(label, action, merge_key=merge_key, waits=waits)
        return result

    def tried(
        self,
        label: str,
        action: Callable[[Any], T],
        *,
        merge_key: str | None = None,
        waits: bool = True,
    ) -> tuple[T | None, bool]:
        """Run an action as `do` does, and tell also whether it went through."""
        try:
            return self._store(label, action, merge_key, waits=waits), True
        except UserError as error:
            self.refused.emit(error)
            if isinstance(error, StoreError) and waits and merge_key is None:
                self.changed.emit(TABLES)
            return None, False

    def do_here(
        self, label: str, action: Callable[[Any], T], *, merge_key: str | None = None
    ) -> T | None:
        """Run an action as `do` does, for a caller that tells a refusal beside the field.

        Returns:
            What the action returns; None also if the file could not be written, which `refused`
            has told.

        Raises:
            RefusedError: The records say no; nothing was changed, and nobody has been told.
        """
        try:
            return self._store(label, action, merge_key)
        except StoreError as error:
            self.refused.emit(error)
            return None

    def do_for_good(self, label: str, action: Callable[[Any], T]) -> T | None:
        """Run an action that undo shall not reach, such as sending a meeting.

        Returns:
            What the action returns; None if it was refused, which `refused` has told.
        """
        try:
            self.catch_up()
            result = self.store.do_for_good(label, action)
        except UserError as error:
            self.refused.emit(error)
            return None
        self.done.emit(label)
        return result

    def catch_up(self) -> None:
        """Store what waits, oldest first.

        Raises:
            StoreError: The file can still not be written; what is left waits on.
        """
        while self._waiting:
            key = next(iter(self._waiting))
            label, action = self._waiting[key]
            try:
                del self._waiting[key]
                self.store.do(label, action, merge_key=key)
            except StoreError:
                self._waiting = {key: (label, action), **self._waiting}
                self._again.start()
                raise
            except UserError as error:
                self.refused.emit(error)
            else:
                self.done.emit(label)

    def undo(self) -> str | None:
        """Take the last step back; return its label, or None if there was none."""
        return self._replay(self.store.undo)

    def redo(self) -> str | None:
        """Do the step last undone again; return its label, or None if there was none."""
        return self._replay(self.store.redo)

    def report(self, error: Exception) -> None:
        """Tell a `UserError`, such as a job's; anything else is a bug and is raised."""
        if not isinstance(error, UserError):
            raise error
        self.refused.emit(error)

    def _store(
        self,
        label: str,
        action: Callable[[Any], T],
        merge_key: str | None,
        *,
        waits: bool = True,
    ) -> T:
        self._waiting.pop(merge_key or "", None)  # this is newer
        try:
            self.catch_up()
            result = self.store.do(label, action, merge_key=merge_key)
        except StoreError:
            if merge_key is not None and waits:
                self._waiting[merge_key] = (label, action)
                self._again.start()
            raise
        self.done.emit(label)
        return result

    def _ahead(self) -> list[Callable[[Any], object]]:
        return [action for _, action in self._waiting.values()]

    def _try_again(self) -> None:
        with suppress(StoreError):  # it has been told
            self.catch_up()

    def _replay(self, replay: Callable[[], str | None]) -> str | None:
        try:
            self.catch_up()
            return replay()
        except UserError as error:
            self.refused.emit(error)
            return None

    def _tell(self, tables: frozenset[str]) -> None:
        self.saved.emit(self._now())
        self.changed.emit(tables)
