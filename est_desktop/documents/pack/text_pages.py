"""Text files on our own pages: tables of values as tables, everything else line by line."""

import csv
import re
from collections.abc import Sequence
from pathlib import PurePath

from est_desktop.documents.grids import Column, Grid
from est_desktop.documents.pack.faults import LengthFault
from est_desktop.documents.story import Story
from est_desktop.documents.styles import CELL, STRONG_CELL, right
from est_desktop.documents.words import clean

MOST_BYTES = 4_000_000
"""A longer text file is no paper to be read page by page."""
SEPARATORS = ";\t,"
"""Between values; Swedish spreadsheets write semicolons."""
MOST_COLUMNS, MOST_ROWS = 10, 3000
"""A larger table cannot be read on paper, and is not set as one."""
WIDE = 5
"""A table of more columns stands on pages that are turned."""
SHORT, LONG = 6, 30
"""Columns get a share of the width after their longest text, between these lengths."""
FIGURE = re.compile(r"[-–+]?\d[\d\s.,]*\s?%?|[-–]?")
ENDS = (".csv", ".tsv", ".tab")

Rows = Sequence[Sequence[str]]


def decoded(data: bytes) -> str:
    """Return the text of a file as Swedish offices save it: UTF-8, UTF-16 with a mark, or 1252.

    Raises:
        LengthFault: It is too long to be printed.
    """
    if len(data) > MOST_BYTES:
        raise LengthFault
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def as_table(text: str, name: str) -> Rows:
    """Return the rows of a table of values, the first its head; nothing if it is none."""
    if PurePath(name).suffix.lower() not in ENDS:
        return ()
    head = text.split("\n", 1)[0]
    separator = max(SEPARATORS, key=head.count)
    try:
        rows = [row for row in csv.reader(text.splitlines(), delimiter=separator) if any(row)]
    except csv.Error:
        return ()
    columns = len(rows[0]) if rows else 0
    if not (1 < columns <= MOST_COLUMNS and 1 < len(rows) <= MOST_ROWS):
        return ()
    if any(len(row) > columns for row in rows):
        return ()
    return [[*row, *[""] * (columns - len(row))] for row in rows]


def tell_table(story: Story, rows: Rows) -> None:
    """Add a table."""
    head, *body = rows
    columns = []
    full = [row for row in body if any(row[1:])] or body  # a remark in the first cell is no value
    for place, title in enumerate(head):
        values = [row[place].strip() for row in full]
        longest = max(map(len, [title, *values]))
        style = right(CELL) if all(map(FIGURE.fullmatch, values)) else CELL
        share = min(max(longest, SHORT), LONG) / LONG
        columns.append(Column(clean(title), share, style if place else STRONG_CELL))
    grid = Grid(story, columns)
    for row in body:
        grid.texts(row)
    grid.close()


def tell_lines(story: Story, text: str) -> None:
    """Add a text line by line, as it was typed."""
    for line in clean(text).split("\n"):
        if line.strip():
            story.paragraph(line, CELL)
        else:
            story.gap(CELL.leading / 2)
