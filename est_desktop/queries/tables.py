"""Can every table be read?"""

from est_desktop.model.rows import Rows

TABLES = frozenset(
    {"adjournment", "adopted_plan", "agenda_item", "agenda_item_area", "area", "attachment",
     "attachment_version", "attendance", "blob", "blob_chunk", "conflict_of_interest",
     "correction", "decision", "dispatch", "dispatch_file", "export_entry", "measure",
     "measure_area", "measure_note", "measure_partner", "meeting", "minutes_version",
     "organisation", "person", "personal_data_decision", "secrecy_mark", "series",
     "series_participant", "setting", "signed_copy", "standing_item", "text_module"}
)  # fmt: skip
"""The names of all tables; a test keeps it true."""


def read_every_table(rows: Rows) -> None:
    """Look into each table, so that one that is gone or begins with damage is met at once.

    Raises:
        StoreError: Through the store that runs it: the file is damaged.
    """
    for table in sorted(TABLES):
        rows(f'SELECT 1 FROM "{table}" LIMIT 1')  # noqa: S608 - our own names
