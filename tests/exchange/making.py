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
    """Return a workbook with these shared texts (`si`), which openpyxl does not write."""
    told = b'<Relationship Type="urn:x/sharedStrings" Target="sharedStrings.xml" Id="rId99"/>'
    content = changed(
        content,
        "xl/_rels/workbook.xml.rels",
        lambda old: old.replace(b"</Relationships>", told + b"</Relationships>"),
    )
    kept = io.BytesIO(content)
    with zipfile.ZipFile(kept, "a") as file:
        file.writestr("xl/sharedStrings.xml", f"<x:sst xmlns:x='urn:x'>{texts}</x:sst>")
    return kept.getvalue()


def zipped(parts):
    """Return a zip file with these parts."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return kept.getvalue()
