"""Tables in workbooks (XLSX): the kept values of one sheet, row by row."""

from pathlib import Path

from est_desktop.errors import NoSuchSheetError
from est_desktop.exchange.foreign_table import ForeignTable, RowCollector, Step, no_step
from est_desktop.exchange.merged_cells import filled
from est_desktop.exchange.sheet_reading import SheetReader
from est_desktop.exchange.workbook import read_workbook
from est_desktop.exchange.workbook_parts import Parts


def read_xlsx(content: bytes, path: Path, sheet: str = "", step: Step = no_step) -> ForeignTable:
    """Return the table in a sheet of a workbook; one without rows when no sheet has any.

    Texts and days of merged cells stand in each of them, numbers only in the first: they would be
    counted more than once.

    Args:
        content: All of the file.
        path: Where it came from, for what is told when it cannot be read.
        sheet: The sheet's name; "" for the first that holds something.
        step: Told how many bytes of a sheet are read.

    Raises:
        NotTableError, TableFormatError: It is damaged, or no workbook.
        TableLockedError: It is encrypted.
        TableTooLargeError, TableTooLongError, TableTooWideError: It goes beyond the limits.
        NoSuchSheetError: There is no sheet of that name.
    """
    parts = Parts(content, path)
    workbook = read_workbook(parts, path)
    if sheet and sheet not in workbook.sheets:
        raise NoSuchSheetError(path, sheet)
    names = tuple(workbook.sheets)
    for name in (sheet,) if sheet else names:
        collector = RowCollector(path)
        reader = SheetReader(collector, workbook.texts, workbook.formats, workbook.first_day)
        parts.read(workbook.sheets[name], reader.start, reader.end, reader.text, step)
        if collector.rows:
            rows = filled(collector.rows, reader.merged, collector.width)
            return ForeignTable(name, names, tuple(rows), collector.width)
    return ForeignTable(sheet, names, (), 0)
