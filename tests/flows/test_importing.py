"""Large imports: compared, taken in piece by piece, stopped without a trace, taken out again."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlmodel import func, select

from est_desktop.actions.importing import ImportFacts
from est_desktop.actions.people import add_area, add_organisation
from est_desktop.flows import importing
from est_desktop.flows.importing import (
    begin,
    bring_in,
    compare,
    empty,
    finish,
    is_step,
    remove_step,
    take_in_step,
)
from est_desktop.model.enums import ImportKind, ValueState
from est_desktop.model.tables import AreaCount, Category, CategoryGroup, DataImport, Source
from est_desktop.model.views.importing import ImportView, NumberRow

FACTS = ImportFacts("Händelser.csv", datetime(2026, 11, 23, 9, tzinfo=UTC))
COUNTS = ImportKind.COUNTS


def quiet(_done, _total):
    """Nobody looks."""


class StoppedError(Exception):
    """Somebody wants the work to stop."""


@pytest.fixture
def keys(store):
    def make(session):
        group = CategoryGroup(name="Ordning")
        session.add(group)
        session.flush()
        rows = [Category(name="Klotter", group_id=group.id), Source(name="fältgrupp")]
        session.add_all(rows)
        session.flush()
        return (add_area(session, "Hageby"), *(row.id for row in rows))

    return store.do("", make)


def days(keys, count, value=1, first=0):
    """Return one number a day."""
    start = date(2020, 1, 1)
    moments = [start + timedelta(days=first + number) for number in range(count)]
    return [
        NumberRow((*keys, day, day), ValueState.NUMBER, value, row)
        for row, day in enumerate(moments, start=2)
    ]


def stored(store):
    return store.read(
        lambda s: (
            s.exec(select(func.count()).select_from(AreaCount)).one(),
            s.exec(select(func.sum(AreaCount.value))).one() or 0,
        )
    )


def imports(store):
    return store.read(
        lambda s: [
            ImportView(row.id, row.file_name, row.imported_at, row.row_count, row.kind)
            for row in s.exec(select(DataImport))
        ]
    )


def test_what_is_new_other_and_same_is_told(store, keys):
    take_in_step(store, "", FACTS, compare(store, COUNTS, days(keys, 3), quiet))
    rows = [*days(keys, 2), *days(keys, 1, value=9, first=2), *days(keys, 4, first=3)]
    compared = compare(store, COUNTS, rows, quiet)
    assert (len(compared.new), len(compared.replaced), compared.same) == (4, 1, 2)
    assert [(row.new.value, row.old_value) for row in compared.replaced] == [(9, 1)]
    assert compared.changes == 5


def test_a_large_file_comes_in_for_good(store, keys):
    store.do("Förra", lambda session: add_organisation(session, "Polisen"))
    take_in_step(store, "", FACTS, compare(store, COUNTS, days(keys, 1, value=5), quiet))
    compared = compare(store, COUNTS, days(keys, importing.AS_A_STEP + 2), quiet)
    assert not is_step(compared)
    told = []
    made = begin(store, "", FACTS, COUNTS)
    count = bring_in(store, made, compared, lambda *steps: told.append(steps))
    finish(store, "", made, count)
    assert count == importing.AS_A_STEP + 2
    assert stored(store) == (count, count)
    assert told[-1] == (count - 1, count - 1)
    assert store.undo_label is None
    whole = imports(store)[-1]
    assert whole.row_count == count
    assert not remove_step(store, "", whole)
    assert empty(store, whole, quiet) == count - 1
    finish(store, "", made, 0)
    assert stored(store) == (1, 1)
    assert len(imports(store)) == 1


@pytest.mark.parametrize("place", [1, 2, 4])
def test_stopping_leaves_no_trace(store, keys, place):
    take_in_step(store, "", FACTS, compare(store, COUNTS, days(keys, 1, value=5), quiet))
    compared = compare(store, COUNTS, days(keys, 1400), quiet)
    made = begin(store, "", FACTS, COUNTS)
    told = []

    def tell(*steps):
        told.append(steps)
        if len(told) == place:
            raise StoppedError

    with pytest.raises(StoppedError):
        bring_in(store, made, compared, tell)
    finish(store, "", made, 0)
    assert stored(store) == (1, 5)
    assert len(imports(store)) == 1


def test_a_small_one_is_taken_out_as_a_step(store, keys):
    take_in_step(store, "", FACTS, compare(store, COUNTS, days(keys, 3), quiet))
    assert remove_step(store, "", imports(store)[0])
    assert stored(store) == (0, 0)
    store.undo()
    assert stored(store) == (3, 3)
