"""Whatever is handed in, there is a table or a refusal of ours, soon and in little memory."""

import io
import random
import tracemalloc
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.errors import TableError, TableTooLargeError
from est_desktop.exchange.guessing import guess
from est_desktop.exchange.names import KnownNames
from est_desktop.exchange.reading import read_table
from est_desktop.exchange.rows import rows_of
from tests.exchange.making import SHEET, changed, sharing, with_cells, workbook, zipped

CSV = 'Område;Kategori;Månad;Antal\nHageby;"Klotter";jan 2026;1 234,5\nNavestad;;;<5\n'.encode()
XLSX = sharing(
    with_cells(
        '<row r="1"><c r="A1" t="s"><v>0</v></c>'
        '<c r="B1" t="inlineStr"><is><t>Antal</t></is></c></row>'
        '<row r="2"><c r="A2" s="0"><v>46023</v></c><c r="B2"><f>1+1</f><v>2</v></c></row>'
        '<mergeCell ref="A1:A2"/>'
    ),
    "<x:si><x:t>Område</x:t></x:si>",
)
KNOWN = KnownNames({"Hageby": ()}, {"Klotter": ()}, {"Elevnärvaro": ()}, {"Polisen": ()})
BIG = 200_000_000


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return tmp_path_factory.mktemp("dåliga") / "tabell"


def table_or_refusal(path, content):
    """Read, propose and take the rows; only our own refusals may come of it."""
    path.write_bytes(content)
    try:
        table = read_table(path)
    except TableError:
        return None
    mapping = guess(table, KNOWN)
    if not mapping.lacks():
        rows_of(table, mapping, KNOWN)
    return table


def damaged(content, chance):
    """Return bytes with some of them changed, doubled, left out or cut off."""
    told = bytearray(content)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(told))
        match chance.randrange(5):
            case 0:
                told[at] = chance.randrange(256)
            case 1:
                told[at] ^= 1 << chance.randrange(8)
            case 2:
                del told[at : at + chance.randint(1, 40)]
            case 3:
                told[at:at] = told[at : at + chance.randint(1, 40)]
            case 4:
                told[at:at] = bytes(chance.randrange(256) for _ in range(chance.randint(1, 9)))
        if not told:
            return b""
    return bytes(told[: chance.randrange(1, len(told) + 1)] if chance.random() < 0.2 else told)


@given(content=st.binary(max_size=400))
def test_random_bytes(path, content):
    table_or_refusal(path, content)


@given(content=st.binary(max_size=200), start=st.sampled_from([b"PK\x03\x04", XLSX[:60], CSV[:9]]))
def test_random_bytes_behind_a_good_beginning(path, content, start):
    table_or_refusal(path, start + content)


@given(text=st.text(max_size=200))
def test_random_text(path, text):
    table_or_refusal(path, text.encode("utf-8", "replace"))


@given(text=st.text(';,\t"\n\r ab1<5.-åÖ', max_size=120))
def test_random_tables(path, text):
    table_or_refusal(path, text.encode())


@pytest.mark.parametrize("seed", range(100))
def test_damaged_text_files(path, seed):
    chance = random.Random(seed)
    for encoding in ("utf-8", "utf-16"):
        table_or_refusal(path, damaged(CSV.decode().encode(encoding), chance))


@pytest.mark.parametrize("seed", range(150))
def test_damaged_workbooks(path, seed):
    table_or_refusal(path, damaged(XLSX, random.Random(seed)))


PARTS = sorted(
    name for name in zipfile.ZipFile(io.BytesIO(XLSX)).namelist()
    if name.startswith(("xl/w", "xl/s", "xl/_", "_rels"))
)  # fmt: skip


@pytest.mark.parametrize("part", PARTS)
def test_workbooks_with_one_damaged_part_in_a_whole_zip_file(path, part):
    """What a checksum does not catch: the XML itself is wrong."""
    for seed in range(60):
        chance = random.Random(seed)
        table_or_refusal(path, changed(XLSX, part, lambda old, chance=chance: damaged(old, chance)))


@pytest.mark.parametrize("part", PARTS)
def test_workbooks_with_a_missing_or_empty_part(path, part):
    with zipfile.ZipFile(io.BytesIO(XLSX)) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    table_or_refusal(path, zipped({name: parts[name] for name in parts if name != part}))
    table_or_refusal(path, zipped(parts | {part: b""}))


def test_workbooks_cut_off_anywhere(path):
    for end in range(0, len(XLSX), 97):
        assert table_or_refusal(path, XLSX[:end]) is None


def test_the_whole_ones_are_tables(path):
    assert table_or_refusal(path, CSV)
    assert table_or_refusal(path, XLSX)


def large_part():
    kept, spaces = io.BytesIO(), b" " * 1_000_000
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as file, file.open(SHEET, "w") as part:
        for _ in range(BIG // len(spaces) + 1):
            part.write(spaces)
    return kept.getvalue()


def entities():
    told = b'<!DOCTYPE x [<!ENTITY a "' + b"ha" * 50 + b'">'
    for one in b"bcdefgh":
        told += b'<!ENTITY %c "%s">' % (one, b"&%c;" % (one - 1) * 50)
    return changed(XLSX, SHEET, lambda old: told + b"]>" + old.replace(b"Antal", b"&h;"))


BOMBS = {
    "large part": large_part,
    "large part among good ones": lambda: changed(XLSX, SHEET, lambda old: old + b" " * 30_000_000),
    "zip in zip": lambda: zipped({"xl/workbook.xml": large_part()}),
    "cells far out": lambda: with_cells(
        "".join(f'<row r="{row}"><c r="XFD{row}"><v>1</v></c></row>' for row in (1, 1_048_576))
    ),
    "empty cells without end": lambda: with_cells(
        "".join(f'<row><c r="BXX{row}"><v>1</v></c></row>' for row in range(1, 4000))
    ),
    "merged cells without end": lambda: with_cells(
        '<row><c t="str"><v>x</v></c></row>' * 900 + '<mergeCell ref="A1:XFD1048576"/>' * 20_000
    ),
    "entities": entities,
    "deep elements": lambda: with_cells("<a>" * 50_000),
    "separators": lambda: b";" * 2_000_000,
    "blank lines": lambda: b"a;b\n" + b"\n" * 200_000,
    "open quote": lambda: b'a;"' + b"x\n" * 1_000_000,
    "one long line": lambda: b"x" * 5_000_000,
}
"""Files that are small and would grow."""


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_end_small(path, name):
    content = BOMBS[name]()
    tracemalloc.start()
    try:
        table_or_refusal(path, content)
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 150_000_000


def test_a_bomb_is_told_as_too_large(path):
    path.write_bytes(large_part())
    with pytest.raises(TableTooLargeError) as refused:
        read_table(path)
    assert refused.value.most == BIG


def test_nothing_is_left_open(path):
    """A file that is refused can be deleted at once, on Windows too."""
    path.write_bytes(workbook([[1]])[:-30])
    with pytest.raises(TableError):
        read_table(path)
    path.unlink()
