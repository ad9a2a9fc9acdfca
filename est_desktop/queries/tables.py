"""Can every table be read?"""

from est_desktop.model.rows import Rows

TABLES = frozenset(
    {"adjournment", "adopted_plan", "agenda_item", "agenda_item_area", "area",
     "area_classification", "area_count", "area_need", "assessment", "attachment",
     "attachment_version", "attendance", "blob", "blob_chunk", "category", "category_change",
     "category_group", "conflict_of_interest", "correction", "coverage_note", "data_import",
     "decision", "dispatch", "dispatch_file", "expected_report", "export_entry",
     "import_mapping", "indicator", "indicator_value", "measure", "measure_area", "measure_note",
     "measure_partner", "meeting", "minutes_version", "organisation", "person",
     "personal_data_decision", "report_area", "report_file", "report_heading", "report_section",
     "secrecy_mark", "series", "series_participant", "setting", "signed_copy", "situation_link",
     "situation_report", "source", "standing_item", "text_module"}
)  # fmt: skip
"""The names of all tables; a test keeps it true."""


def read_every_table(rows: Rows) -> None:
    """Look into each table, so that one that is gone or begins with damage is met at once.

    Raises:
        StoreError: Through the store that runs it: the file is damaged.
    """
    for table in sorted(TABLES):
        rows(f'SELECT 1 FROM "{table}" LIMIT 1')  # noqa: S608 - our own names
