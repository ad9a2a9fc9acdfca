"""Can every table be read?"""

from est_desktop.model.rows import Rows

TABLES = frozenset(
    {"agenda_item", "agenda_item_area", "area", "attachment", "attachment_version", "attendance",
     "blob", "blob_chunk", "decision", "export_entry", "measure", "meeting", "organisation",
     "person", "secrecy_mark", "series", "series_participant", "setting", "signed_copy",
     "standing_item",
     "text_module"}
)  # fmt: skip
"""The names of all tables; a test keeps it true."""


def read_every_table(rows: Rows) -> None:
    """Look into each table, so that one that is gone or begins with damage is met at once.

    Raises:
        StoreError: Through the store that runs it: the file is damaged.
    """
    for table in sorted(TABLES):
        rows(f'SELECT 1 FROM "{table}" LIMIT 1')  # noqa: S608 - our own names
