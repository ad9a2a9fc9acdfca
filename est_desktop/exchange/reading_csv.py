"""Tables in text files: rows of fields with a separator between, whoever wrote them."""

import codecs
import csv
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from est_desktop.errors import (
    NotTableError,
    TableQuotesError,
    TableTooLongError,
    TableTooWideError,
)
from est_desktop.exchange.foreign_table import (
    LAST_COLUMN,
    LAST_ROW,
    MOST_COLUMNS,
    ForeignTable,
    RowCollector,
    Step,
    no_step,
)

SEPARATORS = ";\t,|"
"""Looked for in this order; where two fit equally well the first is taken."""
SAMPLE_LINES = 50
SAMPLE_LETTERS = 100_000
OFTEN = 5_000
"""After so many rows it is told how far the reading is."""
BYTE_ORDERS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
"""What no text has: the file is of another kind, or damaged."""
TOLD_SEPARATOR = re.compile(r"sep=([;,|\t])\n?", re.IGNORECASE)
"""The first line by which a spreadsheet program tells another which separator it used."""


def read_csv(content: bytes, path: Path, step: Step = no_step) -> ForeignTable:
    """Return the table in a text file.

    The encoding is UTF-8, UTF-16 with a byte order mark, or Windows-1252; the separator is the one
    that gives most rows of the same length.

    Args:
        content: All of the file.
        path: Where it came from, for what is told when it cannot be read.
        step: Called now and then.

    Raises:
        NotTableError: It is no text.
        TableQuotesError: A quotation mark does not close.
        TableTooLongError, TableTooWideError: The table goes beyond the limits.
    """
    text = _text(content, path)
    told = TOLD_SEPARATOR.match(text)
    separator = told[1] if told else _separator(text)
    lines = text.count("\n") + 1
    collector = RowCollector(path)
    reader = csv.reader(_lines(text, separator, path), delimiter=separator, strict=True)
    try:
        for number, fields in enumerate(reader, 1):
            if number > LAST_ROW:
                raise TableTooLongError(path, LAST_ROW)
            if number % OFTEN == 0:
                step(reader.line_num, lines)
            if not (told and number == 1):
                collector.add(number, [collector.text(field) for field in fields])
    except csv.Error as error:
        raise TableQuotesError(path, reader.line_num) from error
    return ForeignTable("", (), tuple(collector.rows), collector.width)


def _lines(text: str, separator: str, path: Path) -> Iterator[str]:
    """Yield the lines one by one: a list of them could be larger than the text."""
    start = 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        if text.count(separator, start, end) >= LAST_COLUMN:
            raise TableTooWideError(path, MOST_COLUMNS)
        yield text[start:end]
        start = end


def _text(content: bytes, path: Path) -> str:
    try:
        text = _decoded(content)
    except UnicodeDecodeError as error:
        raise NotTableError(path) from error
    if CONTROL.search(text):
        raise NotTableError(path)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(content: bytes) -> str:
    if content.startswith(BYTE_ORDERS):
        return content.decode("utf-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("windows-1252")


def _separator(text: str) -> str:
    lines = (line for line in text[:SAMPLE_LETTERS].split("\n") if line.strip())
    sample = [f"{line}\n" for line in islice(lines, SAMPLE_LINES)]
    return max(SEPARATORS, key=lambda separator: _agreement(sample, separator))


def _agreement(sample: list[str], separator: str) -> tuple[int, int]:
    """Return how many rows of a sample have the same number of fields, and how many fields."""
    lengths = Counter(map(len, csv.reader(sample, delimiter=separator)))
    return max(((rows, length) for length, rows in lengths.items() if length > 1), default=(0, 0))
