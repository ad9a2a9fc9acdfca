"""The structure tree holds everything that is drawn, in reading order."""

import pytest

from est_desktop.documents.pdf_file import PdfFile
from est_desktop.documents.structure import Element, Mark, Structure, StructureFault


def told(*tags):
    structure = Structure()
    for number, tag in enumerate(tags):
        structure.document.add(tag).kids.append(Mark(0, number))
    return structure


def test_headings_go_down_one_level_at_a_time():
    told("H1", "H2", "H3", "H2", "H3").write(PdfFile(), [1])


def test_a_heading_that_skips_a_level_is_refused():
    with pytest.raises(StructureFault):
        told("H1", "H3").write(PdfFile(), [1])


def test_what_is_drawn_outside_the_tree_is_refused():
    structure = told("H1")
    stray = Element("P")
    structure.page_key([stray])
    with pytest.raises(StructureFault):
        structure.write(PdfFile(), [1])


def test_elements_without_content_are_left_out_but_cells_are_kept():
    structure = told("H1")
    row = structure.document.add("Table").add("TR")
    row.add("TD")
    row.add("P")
    structure.document.add("Sect").add("P")
    structure.write(PdfFile(), [1])
    assert [each.tag for each in structure.document.walk()] == [
        "Document",
        "H1",
        "Table",
        "TR",
        "TD",
    ]


def test_a_link_stands_where_its_text_does():
    paragraph, link = Element("P"), Element("Link")
    paragraph.kids.append(Mark(0, 0))
    paragraph.adopt(link)
    paragraph.kids.append(Mark(0, 2))
    assert [type(kid).__name__ for kid in paragraph.kids] == ["Mark", "Element", "Mark"]
    assert link.parent is paragraph
