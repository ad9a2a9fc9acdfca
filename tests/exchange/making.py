"""Makes the files that others would send: workbooks as programs write them, and broken ones."""

import io
import re
import zipfile

import openpyxl


def workbook(*sheets):
    """Return the bytes of a workbook; each sheet is a name and its rows, or rows alone."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for place, told in enumerate(sheets, 1):
        name, rows = told if isinstance(told, tuple) else (f"Blad{place}", told)
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    return saved(book)


def saved(book):
    """Return the bytes of a workbook of openpyxl's."""
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def changed(content, name, change):
    """Return a workbook in which the bytes of one part are others."""
    kept = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for part in old.namelist():
            new.writestr(part, change(old.read(part)) if part == name else old.read(part))
    return kept.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
"""The part of the first sheet, as openpyxl calls it."""
EMPTY = re.compile(rb"<sheetData ?/>|<sheetData></sheetData>")


def with_cells(rows):
    """Return a workbook whose first sheet has these rows, in the file's own XML."""
    told = f"<sheetData>{rows}</sheetData>".encode()
    return changed(workbook([]), SHEET, lambda old: EMPTY.sub(lambda _found: told, old))


def sharing(content, texts):
    """Return a workbook with these shared texts (`si`), in the file's own XML."""
    part = f"<x:sst xmlns:x='urn:x'>{texts}</x:sst>".encode()
    return changed(content, "xl/sharedStrings.xml", lambda _old: part)


def zipped(parts):
    """Return a zip file with these parts."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return kept.getvalue()
