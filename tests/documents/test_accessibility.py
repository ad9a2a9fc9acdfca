"""What PDF/UA-1 wants and veraPDF cannot wholly see: asked of every golden file."""

import io
import re
from functools import cache
from itertools import pairwise

import pikepdf
import pytest

from tests.documents.golden import GOLDEN
from tests.documents.reading import check, heading_levels

OURS = [name for name in GOLDEN if not name.startswith("pack")]
"""A pack holds others' pages, with labels, titles and fonts of their own."""
pytestmark = pytest.mark.parametrize("name", OURS)


@cache
def read(name):
    return check(GOLDEN[name].make())


def annotations(document):
    return [each.get_object() for page in document.reader.pages for each in page.get("/Annots", [])]


def objects_of(node):
    """Return the annotations that an element stands for."""
    kids = node.entries.get("/K", [])
    kids = kids if isinstance(kids, list) else [kids]
    told = [kid.get_object() for kid in kids]
    return [each["/Obj"] for each in told if hasattr(each, "get") and each.get("/Type") == "/OBJR"]


def test_headings_begin_with_one_title_and_skip_no_level(name):
    levels = heading_levels(read(name))
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_table_has_headers_that_say_what_they_are_for(name):
    tables = read(name).find("Table")
    assert tables or name == "picture_without_counts"
    for table in tables:
        heads = [node for node in table.walk() if node.tag == "TH"]
        assert heads
        assert {head.attributes.get("/Scope") for head in heads} <= {"/Row", "/Column"}
        for row in (node for node in table.walk() if node.tag == "TR"):
            assert {kid.tag for kid in row.kids} <= {"TH", "TD"}


def test_every_figure_has_a_text_and_a_place(name):
    for figure in read(name).find("Figure"):
        assert figure.entries["/Alt"].strip()
        assert len(figure.attributes["/BBox"]) == 4


def test_every_link_and_field_says_where_it_leads_and_is_in_the_tree(name):
    document = read(name)
    elements = [*document.find("Link"), *document.find("Form")]
    reached = [each for element in elements for each in objects_of(element)]
    assert len(reached) == len(annotations(document))
    for each in annotations(document):
        told = each["/Contents"] if each["/Subtype"] == "/Link" else each["/TU"]
        assert str(told).strip()
        assert each["/F"] == 4
        assert each["/Subtype"] != "/Link" or "/Dest" in each or each["/A"]["/S"] == "/URI"


def test_a_line_of_the_contents_is_a_link_to_a_heading(name):
    document = read(name)
    headings = [re.sub(r"\W+", " ", text) for text in document.texts("H2")]
    for line in document.find("TOCI"):
        assert [node.tag for node in line.walk()] == ["TOCI", "Reference", "Link"]
        title = re.sub(r"\W+", " ", line.text.strip().rpartition(" ")[0]).strip()
        assert any(heading.strip().startswith(title) for heading in headings)


def test_head_and_foot_of_the_pages_are_artifacts_of_their_kind(name):
    for operators in read(name).operators:
        kinds = [
            operands[1].get("/Subtype")
            for operands, operator in operators
            if operator == b"BDC" and operands[0] == "/Artifact"
        ]
        assert {"/Header", "/Footer"} <= set(kinds)


def test_language_title_and_tags_are_told_by_the_catalogue(name):
    root = read(name).root
    assert root["/Lang"] == "sv-SE"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert read(name).reader.metadata.title.strip()


def test_bookmarks_lead_to_their_headings_in_order(name):
    document = read(name)
    pages = {}
    for node in document.tree.walk():
        if node.tag in ("H1", "H2", "H3", "H4"):
            pages.setdefault(re.sub(r"\W+", " ", node.text).strip(), node.page)
    found = []

    def follow(marks):
        for mark in marks:
            if isinstance(mark, list):
                follow(mark)
            else:
                found.append(document.reader.get_destination_page_number(mark))
                heading = re.sub(r"\W+", " ", mark.title).strip()
                assert pages.get(heading, found[-1]) <= found[-1]

    follow(document.reader.outline)
    assert found or len(document.pages) == 1
    assert found == sorted(found)


def test_pages_are_labelled_as_they_are_numbered(name):
    document = read(name)
    assert document.reader.page_labels == [str(n + 1) for n in range(len(document.pages))]
    for page in document.reader.pages:
        assert page["/Tabs"] == "/S"


def test_every_code_that_is_shown_has_a_glyph_and_a_character(name):
    """No box of ".notdef" can be on a page, and nothing that other programs cannot copy."""
    with pikepdf.open(io.BytesIO(read(name).data)) as pdf:
        fonts = pdf.pages[0].Resources.Font
        glyphs, known = {}, {}
        for key, font in fonts.items():
            glyphs[key] = font.DescendantFonts[0].CIDToGIDMap.read_bytes()
            known[key] = set(re.findall(rb"^<([0-9A-F]{4})>", font.ToUnicode.read_bytes(), re.M))
        font, shown = "", 0
        for page in pdf.pages:
            for told in pikepdf.parse_content_stream(page, operators="Tf Tj TJ"):
                if str(told.operator) == "Tf":
                    font = str(told.operands[0])
                    continue
                parts = told.operands[0] if str(told.operator) == "TJ" else told.operands
                for part in (each for each in parts if isinstance(each, pikepdf.String)):
                    codes = bytes(part)
                    for place in range(0, len(codes), 2):
                        code = int.from_bytes(codes[place : place + 2], "big")
                        assert glyphs[font][2 * code : 2 * code + 2] not in (b"", b"\0\0")
                        assert b"%04X" % code in known[font]
                        shown += 1
        assert shown > 200
