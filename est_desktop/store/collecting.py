"""Removing bytes that nothing refers to any more."""

from sqlalchemy import Connection

from est_desktop.store.blobs import discard
from est_desktop.store.store import Store

BY_VALUE = (("setting", "value"),)
"""Columns that may hold a content's hash without a foreign key: the letterhead's logo."""


def collect(store: Store) -> int:
    """Remove content that no row refers to, in short transactions, and return how many there were.

    What was put in since the store was opened stays, and so does what a step that can be undone or
    redone could bring back. Run it in a job at start.

    Raises:
        StoreError: The store cannot be written; the rest is collected another time.
    """
    if store.read_only:
        return 0
    with store.reading() as connection:
        columns = _referring(connection)
        found = connection.exec_driver_sql(
            f"SELECT id FROM blob WHERE {_unused(columns)}"  # noqa: S608 - names from the schema
        ).scalars()
        candidates = list(found)
    removed = 0
    for blob_id in candidates:
        if _let_go(store, blob_id, columns):
            discard(store, blob_id)
            removed += 1
    return removed


def _let_go(store: Store, blob_id: int, columns: list[tuple[str, str]]) -> bool:
    """Make the blob impossible to find, unless something has come to need it."""
    with store.writing() as connection:
        row = connection.exec_driver_sql(
            f"SELECT sha256 FROM blob WHERE id = ? AND {_unused(columns)}",  # noqa: S608
            (blob_id,),
        ).first()
        if row is None or blob_id in store.half_written:
            return False
        sha256 = row[0]
        if sha256 is not None and (sha256 in store.put_in or store.may_return(sha256)):
            return False
        connection.exec_driver_sql("UPDATE blob SET sha256 = NULL WHERE id = ?", (blob_id,))
    return True


def _referring(connection: Connection) -> list[tuple[str, str]]:
    """Return the columns, told by table and name, that refer to content."""
    keys = connection.exec_driver_sql(
        'SELECT s.name, k."from" FROM sqlite_schema s, pragma_foreign_key_list(s.name) k'
        """ WHERE k."table" = 'blob' AND k."to" = 'sha256'"""
    )
    return [*((table, column) for table, column in keys), *BY_VALUE]


def _unused(columns: list[tuple[str, str]]) -> str:
    """Return the condition, true also for what is half-written."""
    uses = (
        f'NOT EXISTS (SELECT 1 FROM "{table}" r WHERE r."{column}" = blob.sha256)'  # noqa: S608
        for table, column in columns
    )
    return " AND ".join(uses)
