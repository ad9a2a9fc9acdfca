"""How long a table of 100,000 rows takes from a file to checked rows, and how much memory.

The baseline is the standard library's bare csv reader; openpyxl's reader stands beside ours.
Memory is what Python's own objects need at most, measured in a run that is not timed.
"""

import csv
import io
import tracemalloc
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
from measuring import Measured, in_process, report

from est_desktop.exchange.guessing import guess
from est_desktop.exchange.names import KnownNames
from est_desktop.exchange.reading import read_table
from est_desktop.exchange.rows import Reading, rows_of

ROWS = 100_000
RUNS = 3
BUDGET_MS = 10_000
BARE = "bare reading of the CSV file"
AREAS = ("Klockaretorpet", "Hageby", "Navestad")
CATEGORIES = tuple(f"Kategori {number}" for number in range(1, 27))
SOURCES = ("Polisen", "Räddningstjänsten", "Hyresbostäder", "Kommunen")
HEADINGS = ("Område", "Kategori", "Källa", "Datum", "Antal")
KNOWN = KnownNames(
    dict.fromkeys(AREAS, ()),
    dict.fromkeys(CATEGORIES, ()),
    {},
    dict.fromkeys(SOURCES, ()),
)


def rows() -> list[tuple[str, str, str, date, int]]:
    """Return rows that all tell something else."""
    told = []
    for number in range(ROWS):
        rest, area = divmod(number, len(AREAS))
        rest, category = divmod(rest, len(CATEGORIES))
        days, source = divmod(rest, len(SOURCES))
        day = date.fromordinal(date(2026, 1, 1).toordinal() + days)
        told.append((AREAS[area], CATEGORIES[category], SOURCES[source], day, number % 57))
    return told


def taken_in(path: Path) -> Reading:
    """Read, propose and check."""
    table = read_table(path)
    return rows_of(table, guess(table, KNOWN), KNOWN)


def bare_csv(path: Path) -> int:
    """Read with the standard library alone."""
    with path.open(encoding="utf-8", newline="") as file:
        return sum(len(row) for row in csv.reader(file, delimiter=";"))


def bare_openpyxl(path: Path) -> int:
    """Read with openpyxl's reader for large files."""
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    return sum(len(row) for row in book.active.iter_rows(values_only=True))


def peak_megabytes(path: Path) -> float:
    """Return the memory that reading and checking a file needs at most."""
    tracemalloc.start()
    kept = taken_in(path)
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    if len(kept.good) != ROWS:
        raise RuntimeError(f"rows were lost: {len(kept.good)}")
    return peak / 1_000_000


def measured(folder: Path) -> list[Measured]:
    """Make the files and time what reads them."""
    told = [HEADINGS, *rows()]
    text, book = io.StringIO(), openpyxl.Workbook(write_only=True)
    csv.writer(text, delimiter=";").writerows(told)
    sheet = book.create_sheet()
    for row in told:
        sheet.append(row)
    as_csv, as_xlsx = folder / "tabell.csv", folder / "tabell.xlsx"
    as_csv.write_text(text.getvalue(), encoding="utf-8")
    book.save(as_xlsx)
    for path in (as_csv, as_xlsx):
        print(f"{path.name}: {peak_megabytes(path):.0f} MB of memory at most")
    return [
        in_process(BARE, lambda: bare_csv(as_csv), runs=RUNS),
        in_process("CSV to checked rows", lambda: taken_in(as_csv), budget_ms=BUDGET_MS, runs=RUNS),
        in_process(
            "openpyxl's reading of the XLSX file", lambda: bare_openpyxl(as_xlsx), runs=RUNS
        ),
        in_process("XLSX to rows of cells", lambda: read_table(as_xlsx), runs=RUNS),
        in_process(
            "XLSX to checked rows", lambda: taken_in(as_xlsx), budget_ms=BUDGET_MS, runs=RUNS
        ),
    ]


if __name__ == "__main__":
    with TemporaryDirectory() as kept:
        raise SystemExit(report(measured(Path(kept)), BARE))
