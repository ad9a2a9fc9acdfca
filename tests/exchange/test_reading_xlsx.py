"""Workbooks are read cell by cell as the spreadsheet program shows them."""

from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO

import openpyxl
import pytest

from est_desktop.errors import (
    NoSuchSheetError,
    NotTableError,
    TableEmptyError,
    TableFormatError,
    TableLockedError,
    TableTooLargeError,
    TableTooLongError,
    TableTooWideError,
)
from est_desktop.exchange import workbook_parts
from est_desktop.exchange.cell_formats import Shown, shown_by
from est_desktop.exchange.foreign_table import Unkept
from est_desktop.exchange.reading import read_table
from tests.exchange.making import SHEET, changed, saved, sharing, with_cells, workbook, zipped


@pytest.fixture
def read(tmp_path):
    """Read bytes as a file."""

    def read(content, sheet="", step=lambda _done, _total: None):
        path = tmp_path / "tabell.xlsx"
        path.write_bytes(content)
        return read_table(path, sheet, step)

    return read


def cells(table):
    return [row.cells for row in table.rows]


def test_texts_numbers_and_days(read):
    table = read(
        workbook(
            [
                ["Område", "Antal", "Andel", "Dag"],
                [],
                [" Hageby ", 12, 90.4, date(2026, 1, 5)],
                [None, -1.5, 0.1 + 0.2, datetime(2026, 1, 5, 13, 30)],
                ["Å & <Ö>", 1e20, 3.0, None],
            ]
        )
    )
    assert [row.number for row in table.rows] == [1, 3, 4, 5]
    assert cells(table)[1:] == [
        ("Hageby", 12, Decimal("90.4"), date(2026, 1, 5)),
        (None, Decimal("-1.5"), Decimal("0.3"), date(2026, 1, 5)),
        ("Å & <Ö>", Decimal("1E+20"), 3),
    ]
    assert table.width == 4


def test_the_first_sheet_with_something_is_read_and_all_are_named(read):
    book = openpyxl.load_workbook(BytesIO(workbook([], ("Gömt", [["x"]]), ("Data", [["Hageby"]]))))
    book["Gömt"].sheet_state = "hidden"
    content = saved(book)
    table = read(content)
    assert (table.sheet, table.sheets) == ("Data", ("Blad1", "Data", "Gömt"))
    assert cells(read(content, "Gömt")) == [("x",)]
    with pytest.raises(TableEmptyError):
        read(content, "Blad1")
    with pytest.raises(NoSuchSheetError) as refused:
        read(content, "Blad9")
    assert refused.value.sheet == "Blad9"


def test_formulas_give_their_kept_values_and_missing_ones_are_told(read):
    table = read(
        with_cells(
            '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>1+1</f></c>'
            '<c r="C1" t="str"><f>A1&amp;""</f><v>Hageby</v></c>'
            '<c r="D1" t="str"><f>""</f><v></v></c>'
            '<c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#N/A</v></c>'
            '<c r="G1" t="d"><v>2026-01-05T00:00:00</v></c></row>'
        )
    )
    assert cells(table) == [(2, Unkept.FORMULA, "Hageby", None, "TRUE", "#N/A", date(2026, 1, 5))]


def test_texts_in_runs_with_readings_and_escapes(read):
    table = read(
        with_cells(
            '<row><c t="inlineStr"><is><r><t>Klock</t></r><r><t>are_x000A_torpet</t></r>'
            "<rPh sb='0' eb='1'><t>läses</t></rPh></is></c>"
            "<c t='inlineStr'><is><t>_x005F_</t></is></c>"
            "<c/><c t='n'><v>5</v></c></row>"
        )
    )
    assert cells(table) == [("Klockare torpet", "_", None, 5)]


def test_cells_may_come_in_any_order_in_their_row(read):
    row = '<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c><v>2</v></c></row>'
    assert cells(read(with_cells(row))) == [(1, 2, 3)]


def test_shared_texts_in_runs_with_readings_whatever_the_prefix(read):
    content = sharing(
        with_cells('<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>2</v></c></row>'),
        "<x:si><x:t>Hageby</x:t></x:si><x:si><x:r><x:t>Nave</x:t></x:r><x:r><x:t>stad</x:t></x:r>"
        "<x:rPh sb='0' eb='1'><x:t>läses</x:t></x:rPh></x:si><x:si/>",
    )
    assert cells(read(content)) == [("Navestad", "Hageby")]


def test_merged_cells_share_texts_and_days_but_no_figures(read):
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (
        ["Händelser i oktober", None, None],
        ["Hageby", "Klotter", 5],
        [None, "Bränder", 6],
        [None, "x", 7],
    ):
        sheet.append(row)
    sheet.merge_cells("A1:C1")
    sheet.merge_cells("A2:A3")
    sheet.merge_cells("C3:C4")
    assert cells(read(saved(book))) == [
        ("Händelser i oktober",) * 3,
        ("Hageby", "Klotter", 5),
        ("Hageby", "Bränder", 6),
        (None, "x"),
    ]


@pytest.mark.parametrize("merged", ["A1:XFD1048576", "A9:A10", "A1", "hej:på", "C1:A1", "A2:A1"])
def test_merged_cells_that_make_no_sense_do_no_harm(read, merged):
    content = changed(
        workbook([["Hageby", 1], [None, 2]]), SHEET,
        lambda old: old.replace(b"<sheetData>", f'<mergeCell ref="{merged}"/><sheetData>'.encode()),
    )  # fmt: skip
    assert [row[1] for row in cells(read(content))] == [1, 2]


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("General", Shown.NUMBER),
        ("# ##0,00", Shown.NUMBER),
        ("0.0%", Shown.PERCENT),
        ("yyyy-mm-dd", Shown.DAY),
        ("[$-41D]d mmmm yyyy;@", Shown.DAY),
        ("mmm-yy", Shown.MONTH),
        ("mmmm yyyy", Shown.MONTH),
        ("yyyy", Shown.YEAR),
        ("hh:mm", Shown.NUMBER),
        ("[h]:mm:ss", Shown.NUMBER),
        ('0 "dagar"', Shown.NUMBER),
        ("0\\ \\d", Shown.NUMBER),
        ("[Red]0;0 %", Shown.NUMBER),
    ],
)
def test_a_format_tells_what_a_number_is(code, shown):
    assert shown_by(code) is shown


def test_days_are_told_as_far_as_their_format_shows_them(read):
    book = openpyxl.Workbook()
    sheet = book.active
    told = [
        ("mmm-yy", 46023),
        ("yyyy", 46023),
        ("yyyy-mm-dd", 46023.9999999),
        ("0%", 0.125),
        ("yyyy-mm-dd", -5),
    ]
    for column, (code, number) in enumerate(told, 1):
        sheet.cell(1, column, number).number_format = code
    sheet.cell(1, 6, time(13, 30))
    assert cells(read(saved(book))) == [
        ("2026-01", "2026", date(2026, 1, 2), Decimal("12.5"), -5, Decimal("0.5625"))
    ]


def test_a_workbook_may_count_from_1904(read):
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active.append([date(2026, 1, 5)])
    assert cells(read(saved(book))) == [(date(2026, 1, 5),)]


def test_too_wide_too_long_and_cells_far_out(read, monkeypatch):
    with pytest.raises(TableTooWideError):
        read(workbook([range(10_000)]))
    with pytest.raises(TableTooWideError):
        read(
            with_cells(
                '<row r="1"><c r="A1"><v>1</v></c></row>'
                '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
            )
        )
    far = read(
        with_cells(
            '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"/></row>'
            '<row r="1048576"><c><v>2</v></c></row>'
        )
    )
    assert [(row.number, row.cells) for row in far.rows] == [(1, (1,)), (1_048_576, (2,))]
    monkeypatch.setattr("est_desktop.exchange.foreign_table.MOST_ROWS", 3)
    with pytest.raises(TableTooLongError):
        read(workbook([[1]] * 4))
    monkeypatch.setattr("est_desktop.exchange.workbook.MOST_CELLS", 3)
    with pytest.raises(TableTooLongError):
        read(sharing(workbook([["a"]]), "<x:si><x:t>a</x:t></x:si>" * 4))


def test_empty_cells_are_not_looked_at_without_end(read, monkeypatch):
    monkeypatch.setattr("est_desktop.exchange.sheet_reading.MOST_TOLD", 3)
    assert cells(read(with_cells("<row><c/><c/><c><v>1</v></c></row>"))) == [(None, None, 1)]
    with pytest.raises(TableTooLongError) as refused:
        read(with_cells("<row><c/><c/><c/></row><row><c/></row>"))
    assert refused.value.most == 3


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="2"/><row r="1"/>',
        '<row r="0"/>',
        '<row r="1048577"/>',
        '<row r="x"/>',
        '<row><c r="ZZZ1"><v>1</v></c></row>',
        '<row><c t="s"><v>999</v></c></row>',
        '<row><c t="s"><v>-1</v></c></row>',
        '<row><c s="999"><v>1</v></c></row>',
        '<row><c t="d"><v>2026-99-99</v></c></row>',
        "<row><c></row>",
        "&hej;",
    ],
)
def test_a_sheet_that_breaks_the_rules_is_refused(read, rows):
    with pytest.raises(NotTableError):
        read(with_cells(rows))


def test_what_is_no_number_is_kept_as_it_stands(read):
    table = read(
        with_cells("<row><c><v>hej</v></c><c><v>1e999</v></c><c><v>nan</v></c><c t='x'/></row>")
    )
    assert cells(table) == [("hej", "1e999", "nan")]


def test_other_workbooks_and_locked_ones_are_told_apart(read):
    compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    with pytest.raises(TableFormatError) as refused:
        read(compound + "Workbook".encode("utf-16-le"))
    assert refused.value.kind == "xls"
    with pytest.raises(TableLockedError):
        read(compound + "EncryptedPackage".encode("utf-16-le"))
    for name, kind in (("xl/workbook.bin", "xlsb"), ("content.xml", "ods")):
        with pytest.raises(TableFormatError) as refused:
            read(zipped({name: b"x", "mimetype": b"x"}))
        assert refused.value.kind == kind
    with pytest.raises(NotTableError):
        read(zipped({"word/document.xml": b"<w/>"}))
    with pytest.raises(NotTableError):
        read(zipped({}))
    locked = bytearray(workbook([[1]]))
    at = locked.find(b"PK\x01\x02")
    locked[at + 8] |= 1
    with pytest.raises(TableLockedError):
        read(bytes(locked))


def test_a_workbook_without_sheets_is_refused(read):
    with pytest.raises(NotTableError):
        read(
            changed(
                workbook([[1]]), "xl/workbook.xml", lambda old: old.replace(b"<sheet ", b"<blad ")
            )
        )


def test_bombs_are_refused_before_anything_is_unpacked(read, monkeypatch):
    """Three of them: large parts, parts that say they are small, entities that grow."""
    with pytest.raises(TableTooLargeError):
        read(changed(workbook([[1]]), SHEET, lambda old: old + b" " * 20_000_000))
    monkeypatch.setattr(workbook_parts, "MOST_UNPACKED", 10_000)
    monkeypatch.setattr(workbook_parts, "SMALL", 10_000)
    with pytest.raises(TableTooLargeError):
        read(workbook([[number, number * 7] for number in range(2000)]))
    monkeypatch.setattr(workbook_parts, "MOST_PARTS", 3)
    with pytest.raises(TableTooLargeError):
        read(workbook([[1]]))


def test_a_part_is_not_unpacked_beyond_what_it_says(read):
    content = bytearray(changed(workbook([[1]]), SHEET, lambda old: old + b" " * 1_000_000))
    at = content.find(SHEET.encode(), content.find(b"PK\x01\x02")) - 46
    content[at + 24 : at + 28] = (100).to_bytes(4, "little")
    with pytest.raises(NotTableError):
        read(bytes(content))


def test_entities_are_refused(read):
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    with pytest.raises(NotTableError):
        read(changed(workbook([[1]]), SHEET, lambda old: laughs + old))


def test_it_is_told_how_far_the_reading_is_and_it_can_be_stopped(read):
    steps = []
    content = workbook([[number, number * 7] for number in range(10_000)])
    read(content, step=lambda *step: steps.append(step))
    assert len(steps) > 1
    assert steps[-1][0] == steps[-1][1]

    def stop(_done, _total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read(content, step=stop)
