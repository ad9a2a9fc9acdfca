"""Rows before and after: what a session changed, and how to put it back.

Reading each row from the file before and after every flush is right for every kind of change and
needs no knowledge of SQLAlchemy's attribute history.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice
from uuid import UUID

from sqlalchemy import Connection, Table, delete, event, insert, inspect, select, update
from sqlalchemy.orm import ORMExecuteState
from sqlmodel import Session

from est_desktop.store.changes import Row, RowChange

Place = tuple[Table, UUID]
"""Where a row is: its table and its id."""

NOT_FOR_ACTIONS = frozenset({"blob", "blob_chunk"})
"""Tables that `store.blobs` alone writes; their rows are never undone."""
ROWS_AT_ONCE = 500
"""Ids in one question; SQLite takes many more, but a statement that long serves nobody."""


class Journal:
    """Listens to one session and lists the rows that it changed, in order.

    Attributes:
        changes: The rows before and after.
    """

    def __init__(self, session: Session) -> None:
        self.changes: list[RowChange] = []
        self._before: dict[Place, Row | None] = {}
        event.listen(session, "before_flush", self._note_before)
        event.listen(session, "after_flush", self._note_after)
        event.listen(session, "do_orm_execute", _refuse_bulk_writes)

    def _note_before(self, session: Session, *_: object) -> None:
        # SQLAlchemy updates in the order of keys; undo must go the same way back (UNIQUE)
        changed = sorted((_place(row) for row in session.dirty), key=_order)
        places = [
            *(_place(row) for row in session.new),
            *changed,
            *(_place(row) for row in session.deleted),
        ]
        self._before = _read(session.connection(), places)

    def _note_after(self, session: Session, *_: object) -> None:
        for place, after in _read(session.connection(), list(self._before)).items():
            before = self._before[place]
            if before != after:
                self.changes.append(RowChange(*place, before, after))


def put_back(connection: Connection, changes: Iterable[RowChange]) -> None:
    """Give each row its `after` image, in order.

    Raises:
        RuntimeError: A row is not where it was left: something wrote past the journal.
    """
    for change in changes:
        same_row = change.table.c.id == change.key
        if change.before is None:
            connection.execute(insert(change.table).values(change.after or {}))
            continue
        if change.after is None:
            result = connection.execute(delete(change.table).where(same_row))
        else:
            result = connection.execute(update(change.table).where(same_row).values(change.after))
        if result.rowcount != 1:
            raise RuntimeError(f"{change.table.name} {change.key} was changed past the journal")


def _place(row: object) -> Place:
    state = inspect(row, raiseerr=True)
    table = state.mapper.local_table
    if table.name in NOT_FOR_ACTIONS:
        raise RuntimeError(f"{table.name} is the store's own: see store.blobs")
    key: UUID = state.dict["id"] if "id" in state.dict else state.identity[0]
    if state.identity and state.identity[0] != key:
        raise RuntimeError(f"the id of a {table.name} never changes")
    return table, key


def _order(place: Place) -> tuple[str, UUID]:
    table, key = place
    return table.name, key


def _read(connection: Connection, places: Sequence[Place]) -> dict[Place, Row | None]:
    """Return the rows at these places, in the order asked for."""
    found: dict[Place, Row | None] = dict.fromkeys(places)
    by_table = sorted(places, key=_order)
    for _, group in groupby(by_table, key=lambda place: place[0].name):
        for some in _parts(group):
            table = some[0][0]
            keys = [key for _, key in some]
            for row in connection.execute(select(table).where(table.c.id.in_(keys))).mappings():
                found[table, row["id"]] = dict(row)
    return found


def _parts(places: Iterable[Place]) -> Iterator[list[Place]]:
    rest = iter(places)
    while some := list(islice(rest, ROWS_AT_ONCE)):
        yield some


def _refuse_bulk_writes(state: ORMExecuteState) -> None:
    if not state.is_select:
        raise RuntimeError("an action changes rows one by one; SQL writes cannot be undone")
