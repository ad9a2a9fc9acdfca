"""One table laid out in five ways, as CSV and as XLSX, gives the same rows."""

import csv
import io
from datetime import date
from decimal import Decimal

import openpyxl
import pytest

from est_desktop.exchange.fitting import fitted
from est_desktop.exchange.guessing import guess
from est_desktop.exchange.names import KnownNames
from est_desktop.exchange.reading import read_table
from est_desktop.exchange.rows import rows_of
from est_desktop.exchange.shapes import Mapping, MappingError, Role, mapping_from_json
from est_desktop.model.enums import PeriodKind
from est_desktop.rules.numbers_in_text import DecimalSign
from tests.exchange.making import saved

KNOWN = KnownNames(
    areas={"Klockaretorpet": ("K",), "Hageby": ("H",), "Navestad": ("N",)},
    categories={"Klotter": ("B1",), "Brand i fordon": ("D1",), "Misshandel utomhus": ("E1",)},
    indicators={"Elevnärvaro": ("S1",), "Elever med hög frånvaro": ("S2",)},
    sources={"Polisen": (), "Räddningstjänsten": ("RTÖG",)},
)
AREAS, CATEGORIES, MONTHS = ("Klockaretorpet", "Hageby"), ("Klotter", "Brand i fordon"), (1, 2, 3)
FIGURES = {
    (area, category, month): value
    for (area, category, month), value in zip(
        [(area, category, month) for area in AREAS for category in CATEGORIES for month in MONTHS],
        [5, 7, "<5", 0, 1, "..", 12, 1204, 9, "x", 3, 2],
        strict=True,
    )
}


def month_word(month):
    return ("jan", "feb", "mars")[month - 1]


def long_rows():
    yield ("Område", "Kategori", "Period", "Antal", "Anmärkning")
    for (area, category, month), value in FIGURES.items():
        yield (area, category, f"2026-{month:02d}", value, None)


def months_across():
    yield ("Händelser i Norrköping år 2026",)
    yield ()
    yield ("Stadsdel", "Händelsetyp", *map(month_word, MONTHS), "Summa")
    for area in AREAS:
        for category in CATEGORIES:
            values = [FIGURES[area, category, month] for month in MONTHS]
            yield (area, category, *values, sum(one for one in values if isinstance(one, int)))
    yield ()
    yield ("Källa: polisen och räddningstjänsten.",)


def areas_across():
    yield ("När", "Vad", *AREAS)
    for month in MONTHS:
        for category in CATEGORIES:
            yield (
                f"{month_word(month)} 2026",
                category,
                *(FIGURES[area, category, month] for area in AREAS),
            )


def categories_across():
    yield ("Månad", "Område", *CATEGORIES, "Totalt")
    for month in MONTHS:
        for area in AREAS:
            yield (date(2026, month, 1), area, *(FIGURES[area, one, month] for one in CATEGORIES))
        yield (date(2026, month, 1), "Summa", 17, 1204, None)


def english_with_codes():
    yield ("Type", "District", "Month", "Count")
    for (area, category, month), value in FIGURES.items():
        code = {"Klotter": "B1", "Brand i fordon": "d1 brand i fordon"}[category]
        yield (
            code,
            area.upper()[0],
            f"2026-{month:02d}-01–2026-{month:02d}-{31 - 3 * (month == 2)}",
            value,
        )


SHAPES = [long_rows, months_across, areas_across, categories_across, english_with_codes]
EXPECTED = {
    (area, category, month): {
        "<5": ("small", 5),
        "..": ("missing", None),
        "x": ("secret", None),
    }.get(value, ("number", value))
    for (area, category, month), value in FIGURES.items()
}


def as_csv(rows):
    kept = io.StringIO()
    csv.writer(kept, delimiter=";").writerows(
        [("" if cell is None else f"{cell:,}".replace(",", " ") if isinstance(cell, int) else cell)
         for cell in row]
        for row in rows
    )  # fmt: skip
    return kept.getvalue().encode("windows-1252")


def as_xlsx(rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    return saved(book)


@pytest.fixture
def read(tmp_path):
    def read(content):
        path = tmp_path / "tabell"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return read_table(path)

    return read


def facts(reading):
    return {
        (row.area, row.category, row.period.start.month): (row.kind, row.number)
        for row in reading.good
        if row.period.kind is PeriodKind.MONTH
        and row.period.start.year == 2026
        and not row.indicator + row.source
    }


@pytest.mark.parametrize("write", [as_csv, as_xlsx])
@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_five_shapes_of_one_table_give_the_same_rows(read, shape, write):
    table = read(write(shape()))
    mapping = guess(table, KNOWN)
    assert mapping.lacks() == ()
    reading = rows_of(table, mapping, KNOWN)
    assert facts(reading) == EXPECTED
    assert len(reading.good) == len(EXPECTED)
    assert {bad.reason for bad in reading.bad} <= {"total"}
    assert reading.duplicates == ()
    assert mapping_from_json(mapping.to_json()) == mapping
    assert fitted(mapping, table, KNOWN) == mapping


def test_what_the_proposals_are(read):
    long, months, areas, categories, english = (
        guess(read(as_xlsx(shape())), KNOWN) for shape in SHAPES
    )
    assert (long.area, long.category, long.period, long.values) == (0, 1, 2, (3,))
    assert (long.across, long.header, long.indicator, long.source) == (None, 1, None, None)
    assert (months.across, months.values, months.year) == (Role.PERIOD, (2, 3, 4), "2026")
    assert months.header == 3
    assert (areas.across, areas.values, areas.area, areas.period) == (Role.AREA, (2, 3), None, 0)
    assert (categories.across, categories.values) == (Role.CATEGORY, (2, 3))
    assert categories.dates is PeriodKind.MONTH
    assert (english.category, english.area, english.period, english.values) == (0, 1, 2, (3,))


def test_area_and_period_may_stand_in_the_title(read):
    table = read("Hageby, tertial 2 2026\nKategori;Antal\nKlotter;5\nMisshandel utomhus;2\n")
    mapping = guess(table, KNOWN)
    assert (mapping.area, mapping.period) == ("Hageby", "tertial 2 2026")
    told = [
        (row.area, row.category, row.period.words()) for row in rows_of(table, mapping, KNOWN).good
    ]
    assert told[0][:2] == ("Hageby", "Klotter")
    assert told[0][2].split() == ["tertial", "2", "2026"]


def test_a_title_may_name_the_only_indicator(read):
    mapping = guess(read("Elevnärvaro per läsår\nOmråde;Läsår;Andel\nHageby;2025/26;88,1\n"), KNOWN)
    assert (mapping.indicator, mapping.category) == ("Elevnärvaro", None)
    assert mapping.lacks() == ()


def test_school_figures_by_term_with_points(read):
    table = read("Område\tIndikator\tTermin\tKälla\tVärde\nHageby\tS1\tHT25\tRTÖG\t88.1\n")
    mapping = guess(table, KNOWN)
    assert (mapping.indicator, mapping.source, mapping.sign) == (1, 3, DecimalSign.POINT)
    (row,) = rows_of(table, mapping, KNOWN).good
    assert (row.indicator, row.source, row.category) == ("Elevnärvaro", "Räddningstjänsten", "")
    assert (row.number, row.period.kind) == (Decimal("88.1"), PeriodKind.TERM)


def test_mondays_stand_for_their_weeks_and_other_days_for_themselves(read):
    head = "Område;Kategori;Datum;Antal\n"
    weeks = guess(read(f"{head}Hageby;Klotter;2026-01-05;1\nHageby;Klotter;2026-01-12;2\n"), KNOWN)
    days = guess(read(f"{head}Hageby;Klotter;2026-01-05;1\nHageby;Klotter;2026-01-07;2\n"), KNOWN)
    assert (weeks.dates, days.dates) == (PeriodKind.WEEK, PeriodKind.DAY)
    many = "Hageby;Klotter;2026-01-01;1\n" * 300
    late = guess(read(f"{head}{many}Hageby;Klotter;2026-01-07;2\n"), KNOWN)
    assert late.dates is PeriodKind.DAY


def test_a_table_without_headings_is_proposed_by_what_stands_in_it(read):
    table = read("Hageby;Klotter;2026-01;5\nNavestad;Klotter;2026-01;7\n")
    mapping = guess(table, KNOWN)
    assert (mapping.header, mapping.area, mapping.category) == (0, 0, 1)
    assert (mapping.period, mapping.values) == (2, (3,))
    assert len(rows_of(table, mapping, KNOWN).good) == 2


@pytest.mark.parametrize(
    ("head", "told", "words"),
    [
        ("År;Månad", "2026;januari", "januari 2026"),
        ("Månad;År", "1;2026", "januari 2026"),
        ("År;Vecka", "2026;53", "v. 53 2026"),
        ("Kvartal;År", "4;2026", "kvartal 4 2026"),
        ("Tertial;År", "T2;2026", "tertial 2 2026"),
        ("År;Period", "2025;2026-03", "mars 2026"),
    ],
)
def test_year_and_part_of_it_may_stand_in_columns_of_their_own(read, head, told, words):
    table = read(f"Kategori;{head};Antal\nKlotter;{told};5\nBrand i fordon;{told};1\n")
    rows = rows_of(table, guess(table, KNOWN), KNOWN).good
    assert [" ".join(row.period.words().split()) for row in rows] == [words] * 2


def test_the_year_of_weeks_may_stand_in_the_title(read):
    table = read("Klotter 2026\n\nOmråde;Vecka;Antal\nHageby;v. 5;1\nHageby;v. 6;2\n")
    mapping = guess(table, KNOWN)
    assert (mapping.period, mapping.year, mapping.category) == (1, "2026", "Klotter")
    assert [row.period.start.isoformat() for row in rows_of(table, mapping, KNOWN).good] == [
        "2026-01-26", "2026-02-02",
    ]  # fmt: skip


def test_years_may_stand_over_their_months(read):
    book = openpyxl.Workbook()
    for row in ((None, 2025, None, 2026), ("Kategori", "nov", "dec", "jan"), ("Klotter", 1, 2, 3)):
        book.active.append(row)
    book.active.merge_cells("B1:C1")
    table = read(saved(book))
    mapping = guess(table, KNOWN)
    assert (mapping.header, mapping.across, mapping.year) == (2, Role.PERIOD, None)
    assert [row.period.start.isoformat() for row in rows_of(table, mapping, KNOWN).good] == [
        "2025-11-01", "2025-12-01", "2026-01-01",
    ]  # fmt: skip


def test_months_without_a_year_anywhere_are_told(read):
    table = read("Kategori;jan;feb\nKlotter;1;2\n")
    reading = rows_of(table, guess(table, KNOWN), KNOWN)
    assert (reading.good, {one.reason for one in reading.bad}) == ((), {"no_period"})


def test_a_category_in_a_column_hides_an_indicator_in_the_title(read):
    mapping = guess(read("Elevnärvaro\nKategori;År;Antal\nKlotter;2026;5\n"), KNOWN)
    assert (mapping.category, mapping.indicator) == (0, None)


def test_a_misspelt_area_does_not_hide_the_column(read):
    mapping = guess(
        read("Var;Vad;När;Hur många\nHagby;Klotter;2026;5\nNavestad;Klotter;2025;7\n"), KNOWN
    )
    assert (mapping.area, mapping.category, mapping.period, mapping.values) == (0, 1, 2, (3,))


def test_what_is_lacking_is_told(read):
    assert guess(read("a;b\nc;d\n"), KNOWN).lacks() == ("values", "period", "category")


def test_an_area_that_is_not_known_is_told_and_not_left_out(read):
    table = read("Kategori;År;Hageby;Navestad;Vilbergen;Summa\nKlotter;2026;1;2;3;6\n")
    mapping = guess(table, KNOWN)
    assert (mapping.across, mapping.values) == (Role.AREA, (2, 3, 4))
    reading = rows_of(table, mapping, KNOWN)
    assert len(reading.good) == 2
    assert [(one.row, one.value) for one in reading.bad] == [(1, "Vilbergen")]


@pytest.mark.parametrize(
    ("part", "other"),
    [
        ('"format": 1', '"format": 2'),
        ('"header": 1', '"header": -1'),
        ('"header": 1', '"header": true'),
        ('"values": [2]', '"values": ["2"]'),
        ('"area": 0', '"area": 1.5'),
        ('"across": null', '"across": "hej"'),
        ('"sign": "auto"', '"sign": "hej"'),
        ('"name": ""', '"name": 5'),
        ('"dates": "day", ', ""),
        ("{", "["),
    ],
)  # fmt: skip
def test_a_stored_mapping_that_is_damaged_is_refused(part, other):
    stored = Mapping(area=0, values=(2,)).to_json()
    assert mapping_from_json(stored) == Mapping(area=0, values=(2,))
    assert part in stored
    with pytest.raises(MappingError):
        mapping_from_json(stored.replace(part, other, 1))
