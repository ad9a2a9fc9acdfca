"""Each row is taken, or told with its number, column, text and reason; none is lost."""

from decimal import Decimal

import pytest

from est_desktop.exchange.foreign_table import ForeignTable, Row, Unkept
from est_desktop.exchange.names import MOST_LOOKED_UP, KnownNames, NameFinder
from est_desktop.exchange.rows import Reason, rows_of
from est_desktop.exchange.shapes import Mapping, Role
from est_desktop.rules.numbers_in_text import DecimalSign

KNOWN = KnownNames(
    areas={"Hageby": ("H",), "Navestad": ("N",)},
    categories={"Klotter": ("B1",), "Bränder": ("D1",)},
    indicators={"Elevnärvaro": ("S1",)},
    sources={"Polisen": ()},
)
LONG = Mapping(area=0, category=1, period=2, values=(3,))


def table(*rows):
    told = tuple(Row(number, tuple(row)) for number, row in enumerate(rows, 1) if row)
    return ForeignTable("", (), told, max(map(len, rows)))


def read(*rows, mapping=LONG):
    return rows_of(table(("Område", "Kategori", "Period", "Antal"), *rows), mapping, KNOWN)


def bad(*row, mapping=LONG):
    reading = read(row, mapping=mapping)
    assert reading.good == ()
    (told,) = reading.bad
    assert told.row == 2
    return told


def test_names_are_found_in_any_capitals_with_any_spaces_and_by_code():
    reading = read(
        ("HAGEBY", " klotter ", "2026-01", 1),
        ("h", "b1", "2026-02", 2),
        ("hageby", "B1  Klotter", "2026-03", 3),
    )
    assert {(row.area, row.category) for row in reading.good} == {("Hageby", "Klotter")}
    assert [row.row for row in reading.good] == [2, 3, 4]
    assert reading.bad == ()


def test_letters_with_rings_and_dots_are_letters_of_their_own():
    told = bad("Hageby", "Brander", "2026-01", 1)
    assert (told.reason, told.value, told.column) == (Reason.UNKNOWN_NAME, "Brander", 1)
    assert told.suggestions == ("Bränder",)


@pytest.mark.parametrize(
    ("row", "column", "reason"),
    [
        (("Hagby", "Klotter", "2026-01", 1), 0, Reason.UNKNOWN_NAME),
        ((None, "Klotter", "2026-01", 1), 0, Reason.NO_NAME),
        ((Unkept.FORMULA, "Klotter", "2026-01", 1), 0, Reason.NOT_KEPT),
        (("Totalt:", "Klotter", "2026-01", 1), 0, Reason.TOTAL),
        (("Hageby", "Klotter", "2026-13", 1), 2, Reason.NO_PERIOD),
        (("Hageby", "Klotter", None, 1), 2, Reason.NO_PERIOD),
        (("Hageby", "Klotter", "Summa", 1), 2, Reason.TOTAL),
        (("Hageby", "Klotter", Unkept.FORMULA, 1), 2, Reason.NOT_KEPT),
        (("Hageby", "Klotter", "2026-01", "många"), 3, Reason.NO_NUMBER),
        (("Hageby", "Klotter", "2026-01", "5 äpplen"), 3, Reason.UNKNOWN_UNIT),
        (("Hageby", "Klotter", "2026-01", "1.234"), 3, Reason.EITHER_WAY),
        (("Hageby", "Klotter", "2026-01", "1" * 99), 3, Reason.TOO_LONG),
        (("Hageby", "Klotter", "2026-01", Unkept.FORMULA), 3, Reason.NOT_KEPT),
        (
            ("Hageby", "Klotter", "2026-01", __import__("datetime").date(2026, 1, 1)),
            3,
            Reason.NO_NUMBER,
        ),
        (("Hageby", "Klotter", "2026-01", -1), 3, Reason.NO_COUNT),
        (("Hageby", "Klotter", "2026-01", "2,5"), 3, Reason.NO_COUNT),
    ],
)
def test_what_cannot_be_taken_is_told_with_its_place_and_reason(row, column, reason):
    told = bad(*row)
    assert (told.column, told.reason) == (column, reason)


def test_an_indicator_may_be_below_nought_and_not_whole():
    mapping = Mapping(area=0, indicator=1, period=2, values=(3,))
    (row,) = read(("Hageby", "S1", "2026-01", Decimal("-2.5")), mapping=mapping).good
    assert (row.indicator, row.number) == ("Elevnärvaro", Decimal("-2.5"))


def test_missing_figures_are_rows_and_never_nought():
    reading = read(("Hageby", "Klotter", "2026-01", None), ("Hageby", "Klotter", "2026-02", "-"))
    assert [(row.kind, row.number) for row in reading.good] == [("missing", None)] * 2


def test_what_is_told_twice_is_told_to_the_user():
    reading = read(
        ("Hageby", "Klotter", "2026-01", 1),
        ("hageby", "B1", "januari 2026", 1),
        ("H", "Klotter", "1–31 jan 2026", 2),
    )
    assert [row.row for row in reading.good] == [2]
    assert [(one.again.row, one.first, one.same) for one in reading.duplicates] == [
        (3, 2, True), (4, 2, False),
    ]  # fmt: skip


def test_remarks_below_the_table_are_passed_by_and_named():
    reading = read(("Hageby", "Klotter", "2026-01", 1), (), ("Källa: polisen",))
    assert (len(reading.good), reading.bad, reading.notes) == (1, (), (4,))


def test_a_text_of_the_mapping_holds_for_all_rows_and_may_be_wrong_too():
    mapping = Mapping(area="Hageby", category=1, source="Polisen", period="T1 2026", values=(3,))
    (row,) = read((None, "Klotter", None, 5), mapping=mapping).good
    assert (row.area, row.source) == ("Hageby", "Polisen")
    told = bad(
        None,
        "Klotter",
        None,
        5,
        mapping=Mapping(area="Hej", category=1, period="2026", values=(3,)),
    )
    assert (told.column, told.value) == (-1, "Hej")


def test_a_heading_that_makes_no_sense_is_told_once():
    mapping = Mapping(category=0, across=Role.PERIOD, values=(1, 2, 3), year="2026")
    rows = [("Kategori", "jan", "hej", "Summa"), ("Klotter", 1, 2, 3), ("Bränder", 4, 5, 6)]
    reading = rows_of(table(*rows), mapping, KNOWN)
    assert [(row.category, row.number) for row in reading.good] == [("Klotter", 1), ("Bränder", 4)]
    assert [(one.row, one.column, one.reason) for one in reading.bad] == [
        (1, 2, Reason.NO_PERIOD), (1, 3, Reason.TOTAL),
    ]  # fmt: skip


def test_a_wide_table_without_its_heading_gives_nothing():
    mapping = Mapping(header=9, category=0, across=Role.PERIOD, values=(1,))
    reading = rows_of(table(("Klotter", 1)), mapping, KNOWN)
    assert (reading.good, [one.reason for one in reading.bad]) == ((), [Reason.NO_PERIOD])


def test_decimals_are_read_as_the_mapping_says():
    mapping = Mapping(area=0, indicator=1, period=2, values=(3,), sign=DecimalSign.POINT)
    (row,) = read(("Hageby", "S1", "2026-01", "1.234"), mapping=mapping).good
    assert row.number == Decimal("1.234")


def test_a_mapping_without_a_period_is_a_fault_of_the_caller():
    with pytest.raises(TypeError):
        read(("Hageby", "Klotter", None, 5), mapping=Mapping(category=1, values=(3,)))


def test_it_is_told_how_far_the_reading_is_and_it_can_be_stopped():
    rows = [("Hageby", "Klotter", "2026-01", 1)] * 2500
    steps = []
    rows_of(
        table(*rows),
        Mapping(header=0, category=1, period=2, values=(3,)),
        KNOWN,
        lambda *one: steps.append(one),
    )
    assert steps == [(1000, 2500), (2000, 2500), (2500, 2500)]

    def stop(_done, _total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rows_of(table(*rows), LONG, KNOWN, stop)


def test_a_spelling_that_two_names_share_is_found_as_neither_but_a_name_is_itself():
    finder = NameFinder({"Kommunen": ("K",), "Klotter": ("K",), "K": ("Hej",)})
    assert [finder.find(text) for text in ("k", "klotter", "hej")] == ["K", "Klotter", "K"]
    finder = NameFinder({"Kommunen": ("K", ""), "Klotter": ("K",)})
    assert [finder.find(text) for text in ("k", "", "k klotter")] == ["", "", "Klotter"]


def test_nothing_is_suggested_when_nearly_all_is_unknown():
    finder = NameFinder({"Hageby": ()})
    for number in range(MOST_LOOKED_UP):
        finder.suggest(f"{number}")
    assert finder.suggest("Hagby") == ()
