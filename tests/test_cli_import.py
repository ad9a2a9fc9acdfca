"""Numbers come in from files without a window: told first, taken in, and each bad row named."""

# ruff: noqa: F811 - a fixture that comes from another file

import pytest
from sqlmodel import select

from est_desktop.actions.importing import remember_mapping
from est_desktop.actions.people import add_area
from est_desktop.exchange.shapes import Mapping
from est_desktop.model.enums import ImportKind, ValueState
from est_desktop.model.tables import (
    AreaCount,
    Category,
    CategoryGroup,
    DataImport,
    Indicator,
    IndicatorValue,
    Source,
)
from est_desktop.paths import places
from est_desktop.store.sessions import open_store
from tests.commands import run  # noqa: F401 - a fixture

pytestmark = pytest.mark.usefixtures("qapp")

LONG = """Område;Kategori;Period;Antal;Källa
Klockaretorpet;A1;2026-10;9;EST
Hageby;Klotter;oktober 2026;8;EST
Navestad;Klotter;2026-10;;EST
Navestad;Klotter;2026-09;<5;EST
"""
BAD = """Område;Kategori;Period;Antal;Källa
Klockaretorpet;A1;2026-10;9;EST
Hagby;Klotter;2026-10;8;EST
Hageby;Klotter;trettonde;8;EST
Hageby;Klotter;2026-11;åtta;EST
"""


@pytest.fixture
def folder(tmp_path, clock):
    """A folder with a database that knows three areas, two categories, a source, an indicator."""
    data = tmp_path / "data"
    data.mkdir()
    store = open_store(places(data).database, who="sekreterare", now=clock.now)

    def fill(session):
        group = CategoryGroup(name="Ordning")
        session.add(group)
        session.flush()
        session.add_all(
            [
                Category(group_id=group.id, code="A1", name="Otrygg samling"),
                Category(group_id=group.id, code="B1", name="Klotter"),
                Source(name="EST"),
                Indicator(code="S1", name="Elevnärvaro", unit="procent"),
            ]
        )
        for name in ("Klockaretorpet", "Hageby", "Navestad"):
            add_area(session, name)
        mapping = Mapping(
            name="EST", header=1, area=0, category=1, period=2, source=4, values=(3,),
            headings=("Område", "Kategori", "Period", "Antal", "Källa"),
        )  # fmt: skip
        remember_mapping(session, ImportKind.COUNTS, "EST", mapping.to_json())

    store.do("", fill)
    store.close()
    return data


@pytest.fixture
def stored(folder, clock):
    def read(table):
        store = open_store(places(folder).database, who="", now=clock.now, read_only=True)
        found = store.read(
            lambda session: sorted(
                (row.value is None, row.value, row.state.name)
                if hasattr(row, "state")
                else (row.file_name, row.row_count)
                for row in session.exec(select(table))
            )
        )
        store.close()
        return found

    return read


def written(folder, text, name="Oktober.csv"):
    file = folder.parent / name
    file.write_text(text, encoding="windows-1252")
    return file


def test_counts_come_in_and_what_is_missing_is_not_zero(run, folder, stored):
    code, out, err = run("import", "counts", written(folder, LONG), "--data-dir", folder)
    assert (code, err) == (0, "")
    assert "4 nya" in out
    assert sorted((row[1], row[2]) for row in stored(AreaCount) if not row[0]) == [
        (8, "NUMBER"),
        (9, "NUMBER"),
    ]
    assert sorted(row[2] for row in stored(AreaCount) if row[0]) == ["MISSING", "SMALL"]
    assert stored(DataImport) == [("Oktober.csv", 4)]


def test_the_same_file_again_changes_nothing(run, folder, stored):
    file = written(folder, LONG)
    run("import", "counts", file, "--data-dir", folder)
    code, out, _ = run("import", "counts", file, "--mapping", "EST", "--data-dir", folder)
    assert code == 0
    assert "0 nya, 0 som ersätter ett annat tal, 4 som redan finns" in out
    assert len(stored(DataImport)) == 1


def test_a_trial_stores_nothing(run, folder, stored):
    code, out, _ = run("import", "counts", written(folder, LONG), "--dry-run", "--data-dir", folder)
    assert code == 0
    assert "4 nya" in out
    assert stored(AreaCount) == []


def test_each_bad_row_is_told_with_place_value_and_reason(run, folder, stored):
    code, _, err = run("import", "counts", written(folder, BAD), "--data-dir", folder)
    assert code == 1
    told = err.splitlines()
    assert told[0].startswith("Rad 3, Område: Hagby")
    assert "Hageby" in told[0]
    assert told[1].startswith("Rad 4, Period: trettonde")
    assert told[2].startswith("Rad 5, Antal: åtta")
    assert len(stored(AreaCount)) == 1


def test_values_of_indicators_come_in_with_decimals(run, folder, stored):
    text = "Indikator;Klockaretorpet;Hageby\nElevnärvaro;91,6;88,0\n"
    file = written(folder, "Period;" + text.replace("\nE", "\nHT 2026;E"))
    code, _, err = run("import", "indicators", file, "--data-dir", folder)
    assert (code, err) == (0, "")
    assert [row[1] for row in stored(IndicatorValue)] == [88.0, 91.6]
    assert {row[2] for row in stored(IndicatorValue)} == {ValueState.NUMBER.name}


def test_what_the_columns_lack_is_told(run, folder, stored):
    text = LONG.replace(";Källa", "").replace(";EST", "")
    file = written(folder, text)
    code, _, err = run("import", "counts", file, "--data-dir", folder)
    assert code == 3
    assert "Ange var källan står" in err
    code, _, err = run("import", "counts", file, "--source", "EST", "--data-dir", folder)
    assert (code, err) == (0, "")
    assert len(stored(AreaCount)) == 4


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["counts", "--mapping", "Finns inte"], "Finns inte"),
        (["indicators"], "en annan sorts tal"),
    ],
)
def test_what_is_asked_for_must_suit_the_file(run, folder, arguments, words):
    what, *rest = arguments
    code, _, err = run("import", what, written(folder, LONG), *rest, "--data-dir", folder)
    assert code == 3
    assert words in err


def test_a_file_that_is_no_table_is_refused(run, folder):
    file = folder.parent / "kaos.xlsx"
    file.write_bytes(b"PK\x03\x04" + b"\0" * 400)
    code, _, err = run("import", "counts", file, "--data-dir", folder)
    assert code == 3
    assert "kaos.xlsx" in err
