"""Numbers of a file come in as one step, replace what they replace, and can be taken out again."""

from datetime import date

import pytest
from sqlmodel import select

from est_desktop.actions.importing import (
    ImportFacts,
    begin_import,
    forget_import,
    forget_mapping,
    remember_mapping,
    take_in,
    take_out,
)
from est_desktop.actions.people import add_area
from est_desktop.errors import EmptyNameError
from est_desktop.model.enums import ImportKind, ValueState
from est_desktop.model.tables import (
    AreaCount,
    Category,
    CategoryGroup,
    DataImport,
    ImportMapping,
    Indicator,
    IndicatorValue,
    Source,
)
from est_desktop.model.views.importing import ComparedNumbers, NumberRow, ReplacedNumber
from tests.actions.conftest import MOMENT

JANUARY = (date(2026, 1, 1), date(2026, 1, 31))
FACTS = ImportFacts("Januari.csv", MOMENT)


@pytest.fixture
def keys(store):
    """An area, a category, a source and an indicator."""

    def make(session):
        group = CategoryGroup(name="Ordning")
        session.add(group)
        session.flush()
        rows = [Category(name="Klotter", group_id=group.id), Source(name="fältgrupp"),
                Indicator(name="Elevnärvaro")]  # fmt: skip
        session.add_all(rows)
        session.flush()
        return (add_area(session, "Hageby"), *(row.id for row in rows))

    return store.do("", make)


def rows_of(store, table):
    return store.read(
        lambda session: [
            (row.value, row.state, row.import_id) for row in session.exec(select(table))
        ]
    )


def count(keys, value, state=ValueState.NUMBER):
    area, category, source, _ = keys
    return NumberRow((area, category, source, *JANUARY), state, value, row=2)


def compared(*new, replaced=(), kind=ImportKind.COUNTS):
    return ComparedNumbers(kind, new, tuple(replaced), same=0)


def test_a_file_comes_in_as_one_step(store, keys):
    made = store.do("", lambda session: take_in(session, FACTS, compared(count(keys, 4))))
    assert rows_of(store, AreaCount) == [(4, ValueState.NUMBER, made)]
    assert store.read(lambda s: s.get_one(DataImport, made).row_count) == 1
    store.undo()
    assert rows_of(store, AreaCount) == []
    store.redo()
    assert rows_of(store, AreaCount) == [(4, ValueState.NUMBER, made)]


def test_what_is_missing_is_not_zero(store, keys):
    missing = count(keys, None, ValueState.MISSING)
    store.do("", lambda session: take_in(session, FACTS, compared(missing)))
    assert [row[:2] for row in rows_of(store, AreaCount)] == [(None, ValueState.MISSING)]


def test_a_number_that_stands_there_is_replaced_and_comes_back_by_undo(store, keys):
    first = store.do("", lambda session: take_in(session, FACTS, compared(count(keys, 4))))
    other = ReplacedNumber(count(keys, 9), ValueState.NUMBER, 4)
    store.do("", lambda session: take_in(session, FACTS, compared(replaced=[other])))
    assert rows_of(store, AreaCount) == [(9, ValueState.NUMBER, first)]
    store.undo()
    assert rows_of(store, AreaCount) == [(4, ValueState.NUMBER, first)]


def test_values_of_indicators_keep_their_decimals(store, keys):
    area, _, _, indicator = keys
    row = NumberRow((indicator, area, *JANUARY), ValueState.FORECAST, 91.6, row=2)
    store.do("", lambda session: take_in(session, FACTS, compared(row, kind=ImportKind.INDICATORS)))
    assert [row[:2] for row in rows_of(store, IndicatorValue)] == [(91.6, ValueState.FORECAST)]


def test_what_a_file_brought_is_taken_out_again(store, keys):
    made = store.do("", lambda session: take_in(session, FACTS, compared(count(keys, 4))))
    store.do("", lambda session: take_out(session, made))
    assert rows_of(store, AreaCount) == []
    assert store.read(lambda session: session.exec(select(DataImport)).all()) == []
    store.undo()
    assert rows_of(store, AreaCount) == [(4, ValueState.NUMBER, made)]


def test_an_import_that_was_cut_off_is_forgotten(store):
    made = store.do("", lambda session: begin_import(session, FACTS, ImportKind.COUNTS))
    store.do("", lambda session: forget_import(session, made))
    assert store.read(lambda session: session.exec(select(DataImport)).all()) == []


def test_a_mapping_is_remembered_by_name_and_given_anew(store):
    def names():
        return store.read(
            lambda session: [(row.name, row.content) for row in session.exec(select(ImportMapping))]
        )

    store.do("", lambda s: remember_mapping(s, ImportKind.COUNTS, " EST-export ", "{}"))
    kept = store.do("", lambda s: remember_mapping(s, ImportKind.COUNTS, "EST-export", "[1]"))
    assert names() == [("EST-export", "[1]")]
    with pytest.raises(EmptyNameError):
        store.do("", lambda s: remember_mapping(s, ImportKind.COUNTS, " ", "{}"))
    store.do("", lambda session: forget_mapping(session, kept))
    assert names() == []
