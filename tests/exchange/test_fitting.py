"""A mapping that was kept reads next month's file, and never files it under the month before."""

import pytest

from est_desktop.exchange.fitting import fitted
from est_desktop.exchange.guessing import guess
from est_desktop.exchange.names import KnownNames
from est_desktop.exchange.reading import read_table
from est_desktop.exchange.rows import rows_of
from est_desktop.exchange.shapes import Mapping

KNOWN = KnownNames({"Hageby": (), "Navestad": ()}, {"Klotter": (), "Bränder": ()}, {}, {})


@pytest.fixture
def read(tmp_path):
    def read(text):
        path = tmp_path / "tabell.csv"
        path.write_text(text)
        return read_table(path)

    return read


def test_columns_that_moved_are_found_by_their_headings(read):
    old = guess(read("Område;Kategori;Period;Antal\nHageby;Klotter;2026-01;1\n"), KNOWN)
    new = read("Utskrift;1\n\nantal;Period;Ny;OMRÅDE;Kategori\n5;2026-02;x;Hageby;Klotter\n")
    mapping = fitted(old, new, KNOWN)
    assert (mapping.header, mapping.area, mapping.category) == (3, 3, 4)
    assert (mapping.period, mapping.values) == (1, (0,))
    (row,) = rows_of(new, mapping, KNOWN).good
    assert (row.number, row.period.start.month) == (5, 2)


def test_a_month_more_is_read_too(read):
    old = guess(read("Kategori;jan 2026;feb 2026\nKlotter;1;2\n"), KNOWN)
    new = read("Kategori;jan 2026;feb 2026;mars 2026\nKlotter;1;2;3\n")
    assert fitted(old, new, KNOWN).values == (1, 2, 3)


def test_the_period_of_the_old_title_is_never_that_of_the_new_file(read):
    table = "{}\nOmråde;Kategori;Antal\nHageby;Klotter;1\n"
    old = guess(read(table.format("Händelser september 2026")), KNOWN)
    assert old.period == "september 2026"
    assert fitted(old, read(table.format("Händelser oktober 2026")), KNOWN).period == "oktober 2026"
    lacking = fitted(old, read(table.format("Händelser")), KNOWN)
    assert (lacking.period, lacking.lacks()) == (None, ("period",))


def test_names_that_the_user_set_stay_unless_the_new_title_has_another(read):
    table = "{}\nKategori;Period;Antal\nKlotter;2026-01;1\n"
    old = Mapping(
        name="Polisen", header=2, area="Hageby", category=0, source="Polisen", period=1,
        values=(2,), headings=("Kategori", "Period", "Antal"),
    )  # fmt: skip
    kept, moved = (fitted(old, read(table.format(title)), KNOWN) for title in ("Läget", "Navestad"))
    assert (kept.area, kept.source, kept.name) == ("Hageby", "Polisen", "Polisen")
    assert (moved.area, moved.source) == ("Navestad", "Polisen")


def test_a_table_of_another_kind_does_not_fit(read):
    long = guess(read("Område;Kategori;Period;Antal\nHageby;Klotter;2026-01;1\n"), KNOWN)
    wide = guess(read("Kategori;jan 2026;feb 2026\nKlotter;1;2\n"), KNOWN)
    assert fitted(long, read("Kategori;jan 2026;feb 2026\nKlotter;1;2\n"), KNOWN) is None
    assert fitted(wide, read("Kategori;Period;Antal\nKlotter;2026-01;1\n"), KNOWN) is None
    assert fitted(Mapping(area=0, values=(5,)), read("Område;x\nHageby;1\n"), KNOWN) is None


def test_a_table_without_headings_fits_when_it_is_wide_enough(read):
    bare = Mapping(header=0, area=0, category=1, period=2, values=(3,))
    table = read("Hageby;Klotter;2026-01;5\nNavestad;Klotter;2026-01;7\n")
    assert fitted(bare, table, KNOWN).values == (3,)
    assert fitted(bare, read("Hageby;5\n"), KNOWN) is None
