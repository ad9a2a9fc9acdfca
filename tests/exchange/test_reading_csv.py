"""Text files from any program are read as what somebody meant."""

import pytest

from est_desktop.errors import (
    NotTableError,
    TableEmptyError,
    TableFormatError,
    TableQuotesError,
    TableTooLargeError,
    TableTooLongError,
    TableTooWideError,
    TableUnreadableError,
)
from est_desktop.exchange import foreign_table, reading
from est_desktop.exchange.reading import read_table

ROWS = [
    (1, ("Område", "Månad", "Antal")),
    (2, ("Hageby", "januari 2026", "1 234,5")),
    (4, ("Å, Ä och Ö", None, "3")),
]
TEXT = 'Område;Månad;Antal\nHageby;januari 2026;1 234,5\n\n"Å, Ä och Ö";;3\n'


@pytest.fixture
def read(tmp_path):
    """Read bytes or text as a file."""

    def read(content, name="tabell.csv"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_table(path)

    return read


def told(table):
    return [(row.number, row.cells) for row in table.rows]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"], ids=lambda name: name
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["unix", "windows", "mac"])
@pytest.mark.parametrize("separator", [";", "\t", "|"], ids=["semicolon", "tab", "bar"])
def test_one_table_in_every_encoding_and_form(read, encoding, line_end, separator):
    text = TEXT.replace(";", separator).replace("\n", line_end)
    table = read(text.encode(encoding))
    assert told(table) == ROWS
    assert (table.sheet, table.sheets, table.width) == ("", (), 3)


def test_commas_part_fields_where_figures_with_commas_are_quoted(read):
    text = 'Område,Månad,Antal\nHageby,januari 2026,"1 234,5"\n\n"Å, Ä och Ö",,3\n'
    assert told(read(text)) == ROWS


def test_decimal_commas_are_not_taken_for_separators(read):
    assert told(read("Hageby;3,5\nNavestad;4,5\nKlockaretorpet;2,5\n"))[0] == (1, ("Hageby", "3,5"))


def test_a_title_with_commas_does_not_mislead(read):
    table = read("Händelser, oktober, 2026, alla\n\nOmråde;Antal\nHageby;1\nNavestad;2\n")
    assert told(table)[0] == (1, ("Händelser, oktober, 2026, alla",))
    assert told(table)[-1] == (5, ("Navestad", "2"))


def test_the_separator_that_a_spreadsheet_program_tells_is_used(read):
    assert told(read("sep=,\nOmråde,Antal; kommentar\nHageby,1; inget\n")) == [
        (2, ("Område", "Antal; kommentar")),
        (3, ("Hageby", "1; inget")),
    ]


def test_quotes_hold_separators_quotes_and_lines(read):
    table = read('a;"b;c";"d ""e"" f"\n1;"två\nrader";3\n4;5;6\n')
    assert told(table) == [
        (1, ("a", "b;c", 'd "e" f')),
        (2, ("1", "två rader", "3")),
        (3, ("4", "5", "6")),
    ]


def test_spaces_and_what_cannot_be_seen_are_left_out(read):
    nbsp, unseen = "\N{NO-BREAK SPACE}", "\N{ZERO WIDTH SPACE}"
    table = read(f"  Hageby{nbsp};{unseen}1{nbsp}234 \n")
    assert told(table) == [(1, ("Hageby", "1 234"))]


def test_letters_put_together_of_two_are_the_same_letters(read):
    assert told(read("O\u0308st;1\n"))[0][1][0] == "Öst"


def test_a_quotation_mark_that_does_not_close_is_told_with_its_line(read):
    with pytest.raises(TableQuotesError) as refused:
        read('a;b\n"Hageby;1\nNavestad;2\n')
    assert refused.value.line == 3


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", TableEmptyError),
        (b"\n\n ; ;\n", TableEmptyError),
        (b"\xef\xbb\xbf", TableEmptyError),
        (b"\xff\xfe", TableEmptyError),
        (b"%PDF-1.7\n\x00\x01", NotTableError),
        (b"a;b\x00;c", NotTableError),
        ("a;b".encode("utf-16-le"), NotTableError),
        (b"\xff\xfea", NotTableError),
        (b"\x81\x8d\x8f", NotTableError),
        (b"<html><table><tr><td>1</td></tr></table>", TableFormatError),
        (b"\xef\xbb\xbf <?xml version='1.0'?><Workbook/>", TableFormatError),
        (b";" * 2000 + b"x", TableTooWideError),
        (b"x;" * 2001, TableTooWideError),
    ],
    ids=str,
)
def test_what_is_no_table_is_refused(read, content, error):
    with pytest.raises(error):
        read(content)


def test_empty_columns_without_end_are_nothing(read):
    assert read(b"Hageby;1" + b";" * 9000).width == 2


def test_blank_lines_and_separators_do_not_go_on_for_ever(read):
    with pytest.raises(TableTooLongError):
        read(b"Hageby;1" + b"\n" * 1_048_577)
    with pytest.raises(TableTooWideError):
        read(b";" * 20_000)


def test_a_text_without_any_separator_is_one_column(read):
    assert told(read("Hageby\nNavestad\n")) == [(1, ("Hageby",)), (2, ("Navestad",))]


def test_a_field_without_end_is_refused(read):
    with pytest.raises(TableQuotesError):
        read('"' + "x" * 200_000 + '"')


def test_a_file_that_is_not_there_or_no_file_is_told(tmp_path):
    for path in (tmp_path / "borta.csv", tmp_path, tmp_path / ("lång" * 99)):
        with pytest.raises(TableUnreadableError):
            read_table(path)


def test_limits_of_bytes_rows_and_cells(read, monkeypatch):
    """The limits are lowered, so that the files can be small."""
    monkeypatch.setattr(foreign_table, "MOST_ROWS", 10)
    monkeypatch.setattr(foreign_table, "MOST_CELLS", 30)
    assert len(read("1;2\n" * 10).rows) == 10
    with pytest.raises(TableTooLongError) as refused:
        read("1;2\n" * 11)
    assert refused.value.most == 10
    with pytest.raises(TableTooLongError) as refused:
        read("1;2;3;4\n" * 9)
    assert refused.value.most == 30
    monkeypatch.setattr(reading, "MOST_BYTES", 20)
    with pytest.raises(TableTooLargeError):
        read("1;2\n" * 6)


def test_it_is_told_how_far_the_reading_is_and_it_can_be_stopped(tmp_path):
    path = tmp_path / "lång.csv"
    path.write_text("Hageby;1\n" * 12_000)
    steps = []
    read_table(path, step=lambda *step: steps.append(step))
    assert steps == [(5000, 12_001), (10_000, 12_001)]

    def stop(_done, _total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_table(path, step=stop)
