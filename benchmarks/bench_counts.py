"""How long the picture of a month takes, by how many counts the file holds.

What is read grows with the register and the period; an archive a hundred times as large must not
be felt. The counts are put in by the driver directly: only here, where nobody needs to undo them.
"""

import sys
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID, uuid4

from measuring import baseline, in_process, report
from sqlmodel import Session

from est_desktop.actions.categories import add_category, add_group, add_source
from est_desktop.actions.people import add_area
from est_desktop.documents.common_picture import picture_pdf
from est_desktop.model.enums import CountKind
from est_desktop.model.rows import stored
from est_desktop.queries.counts import count_table
from est_desktop.queries.picture import common_picture
from est_desktop.rules.spans import month_of, months_until
from est_desktop.store.sessions import open_store
from est_desktop.store.store import Store

SIZES = (20_000, 200_000, 2_000_000)
CATEGORIES, SOURCES, AREAS = 26, 3, 8
LAST = date(2026, 10, 31)
INSERT = "INSERT INTO area_count VALUES (?, ?, ?, ?, ?, ?, ?, 'NUMBER', NULL)"
BATCH = 50_000
BUDGET_MS, PDF_BUDGET_MS = 300.0, 1500.0
"""The screen shows a month, and the PDF file of three areas is made, within this at every size."""


def main() -> int:
    """Time the month of one area and of all, at each size."""
    rows = [baseline()]
    with TemporaryDirectory() as folder:
        for size in SIZES:
            store = open_store(Path(folder) / f"{size}.db", who="bench", now=datetime.now)
            areas = fill(store, size)
            few, many = areas[:1], areas[:3]
            for name, keys in (("one area", few), ("three areas", many)):
                rows.append(
                    in_process(
                        f"month, {name}, {size:,} counts",
                        partial(_read_month, store, keys),
                        budget_ms=BUDGET_MS,
                    )
                )
            rows.append(
                in_process(
                    f"PDF, three areas, {size:,} counts",
                    partial(_print_month, store, many),
                    budget_ms=PDF_BUDGET_MS,
                )
            )
            store.close()
    return report(rows)


def _read_month(store: Store, keys: Sequence[UUID]) -> object:
    return store.read(lambda s: count_table(s, keys, month_of(LAST)))


def _print_month(store: Store, keys: Sequence[UUID]) -> object:
    return picture_pdf(store.read(lambda s: common_picture(s, month_of(LAST), LAST, keys)), str)


def fill(store: Store, size: int) -> list[UUID]:
    """Put a register and so many counts into a store; return its areas."""
    keys: dict[str, list[UUID]] = {"area": [], "category": [], "source": []}

    def register(session: Session) -> None:
        for index in range(max(AREAS, size // 200_000 * AREAS)):
            keys["area"].append(add_area(session, f"Område {index}"))
            session.flush()
        group = add_group(session, "Ordning", "A", CountKind.EST)
        session.flush()
        for index in range(CATEGORIES):
            keys["category"].append(add_category(session, group, f"Kategori {index}", f"A{index}"))
            session.flush()
        for index in range(SOURCES):
            keys["source"].append(add_source(session, f"Källa {index}"))
            session.flush()

    store.do("register", register)
    with store.writing() as connection:
        driver = connection.connection.driver_connection
        batch = []
        for row in counts(keys, size):
            batch.append(row)
            if len(batch) == BATCH:
                driver.executemany(INSERT, batch)
                batch = []
        driver.executemany(INSERT, batch)
    return keys["area"]


def counts(keys: dict[str, list[UUID]], size: int) -> Iterator[tuple[object, ...]]:
    """Yield rows: month after month back in time, until there are so many."""
    series = [
        (stored(area), stored(category), stored(source))
        for area in keys["area"]
        for category in keys["category"]
        for source in keys["source"]
    ]
    months = months_until(LAST, size // len(series) + 1)
    for number in range(size):
        back, place = divmod(number, len(series))
        starts, ends = months[-1 - back]
        area, category, source = series[place]
        yield uuid4().hex, area, category, source, stored(starts), stored(ends), number % 23


if __name__ == "__main__":
    sys.exit(main())
