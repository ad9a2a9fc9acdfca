"""Plain SQL for queries that are handed a session: see `model.rows`."""

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session

from est_desktop.model.rows import Rows, stored


def rows_of(session: Session) -> Rows:
    """Return what asks the file in plain SQL, within the session's transaction."""

    def ask(sql: str, *values: object) -> Sequence[Any]:
        given = tuple(stored(value) for value in values)
        return session.connection().exec_driver_sql(sql, given).all()

    return ask
