"""A scan without text is told of, and nothing else is taken for one."""

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from PIL import Image

from est_desktop.documents.pack.looking import faults
from est_desktop.documents.pack.textless import is_textless
from est_desktop.documents.pack.verdict import Remark
from est_desktop.model.views.pack import PackView
from tests.documents import golden, views
from tests.documents.pack import corpus
from tests.documents.pack.packing import paper

INLINE = b"q 10 0 0 10 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q"
LETTERS = b"BT /F1 12 Tf 3 Tr (Protokoll) Tj ET"


def scan(pages=2, change=lambda pdf: None):
    """A file as a scanner makes it, changed."""
    pictures = [Image.new("L", (80, 110), 255) for _ in range(pages)]
    out, changed = io.BytesIO(), io.BytesIO()
    pictures[0].save(out, "PDF", save_all=True, append_images=pictures[1:])
    with pikepdf.open(out) as pdf:
        change(pdf)
        pdf.save(changed)
    return changed.getvalue()


def behind(data):
    """Change that puts operators behind the last page's own."""

    def change(pdf):
        pdf.pages[-1].contents_add(pdf.make_stream(data))

    return change


def with_only(data, **resources):
    def change(pdf):
        page = pdf.pages[-1]
        page.obj.Contents = pdf.make_stream(data)
        page.obj.Resources = Dictionary(**resources)

    return change


def in_a_form(data):
    """Change that draws the last page from a form within a form."""

    def change(pdf):
        inner = pdf.make_stream(data)
        inner.Subtype = Name.Form
        outer = pdf.make_stream(b"/Inner Do")
        outer.Subtype = Name.Form
        outer.Resources = Dictionary(XObject=Dictionary(Inner=inner))
        with_only(b"/Outer Do", XObject=Dictionary(Outer=outer))(pdf)

    return change


def in_circles(pdf):
    form = pdf.make_stream(b"/Me Do")
    form.Subtype = Name.Form
    form.Resources = Dictionary(XObject=Dictionary(Me=form))
    with_only(b"/Me Do", XObject=Dictionary(Me=form))(pdf)


def asked(data):
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return is_textless(pdf)


@pytest.mark.parametrize(
    "change",
    [
        lambda pdf: None,
        behind(b"0 0 10 10 re f"),
        behind(b"BT (  ) Tj ET"),
        lambda pdf: pdf.add_blank_page(),
        with_only(INLINE),
        in_a_form(INLINE),
        in_circles,
        with_only(b"/Gone Do"),
        with_only(b"Do"),
        with_only(b"/Odd Do", XObject=Array([1])),
    ],
    ids=[
        "plain",
        "stamp",
        "blanks",
        "empty page",
        "inline",
        "form",
        "circle",
        "gone",
        "nothing",
        "odd",
    ],
)
def test_pages_that_are_pictures_are_a_scan(change):
    assert asked(scan(change=change))


@pytest.mark.parametrize(
    "change",
    [
        behind(LETTERS),
        behind(b"BT [(Pro) 20 (tokoll)] TJ ET"),
        in_a_form(LETTERS),
        behind(b"0 0 1 1 re f " * 60),
    ],
    ids=["read by a program", "array", "in a form", "drawing"],
)
def test_a_scan_with_text_behind_it_or_a_drawing_is_none(change):
    assert not asked(scan(change=change))


@pytest.mark.parametrize("make", [golden.minutes, golden.summons, golden.pack_of_tagged_papers])
def test_our_own_documents_are_none(make):
    assert not asked(make())


def test_blank_pages_alone_are_none():
    pdf, out = pikepdf.new(), io.BytesIO()
    pdf.add_blank_page()
    pdf.save(out)
    assert not asked(out.getvalue())


def test_of_odd_papers_only_those_that_are_pictures_are_scans():
    found = []
    for name, made in corpus.PAPERS.items():
        data = made() if callable(made) else made
        if data.startswith(b"%PDF-"):
            found += [name] if asked(data) else []
    assert found == [name for name, made in corpus.PAPERS.items() if made is corpus.scanned]


def test_a_page_that_cannot_be_read_is_not_called_a_scan():
    def broken(pdf):
        content = pdf.make_stream(b"")
        content.write(b"no such packing", filter=Name.FlateDecode)
        pdf.pages[-1].obj.Contents = content

    assert not asked(scan(change=broken))


def test_a_scan_is_told_before_it_is_sent_and_in_the_pack(make, tmp_path):
    pack = make({"a.pdf": corpus.plain(2), "b.pdf": scan(), "c.pdf": scan()})
    told = "Attachment 2 is scanned without text: a screen reader cannot read it."
    assert Remark.SCANNED in pack.report.papers[1].remarks
    assert [note for note in pack.told if "Attachment 2" in note] == [
        f"{told} Ask for the original or a PDF file whose text has been recognised."
    ]
    cover = " ".join(pack.reader.pages[0].extract_text().split())
    assert "Attachment 1 is not tagged" in cover
    assert "Attachments 2 and 3 are scanned" in cover or "Attachments 2 och 3 are scanned" in cover
    file = tmp_path / "b"
    file.write_bytes(scan())
    view = PackView(views.summons(2), (paper(2, "b.pdf"),))
    (fault,) = faults(view, lambda _: file, str)
    assert (fault.scanned, fault.told.startswith(told)) == (True, True)
