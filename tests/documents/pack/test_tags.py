"""What a screen reader follows: tags are taken over, made, and never promised without ground."""

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from est_desktop.documents.summons import summons_pdf
from tests.documents.pack import corpus
from tests.documents.reading import check
from tests.documents.views import summons


def tagged(change=lambda pdf: None):
    """Return one of our own documents after a change."""
    with Pdf.open(io.BytesIO(summons_pdf(summons(3), str))) as pdf:
        change(pdf)
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def packet(file):
    with pikepdf.open(file) as pdf:
        return pdf.Root.Metadata.read_bytes().decode()


def test_a_pack_of_tagged_papers_is_read_aloud_as_they_were(make):
    pack = make({"a.pdf": tagged(), "b.pdf": tagged()})
    document = check(pack.file.read_bytes())
    alone = check(tagged())
    parts = [node for node in document.tree.kids if node.tag == "Part"]
    assert [part.text for part in parts] == [alone.tree.text] * 2
    assert pack.report.accessible
    assert pack.report.archivable
    assert pack.report.untagged == ()
    assert "pdfuaid:part>1" in packet(pack.file)
    assert "Accessibility" not in pack.reader.pages[0].extract_text()


def test_a_scanned_paper_takes_the_promise_away_and_the_cover_says_so(make):
    pack = make({"a.pdf": tagged(), "b.pdf": corpus.scanned})
    assert not pack.report.accessible
    assert not pack.report.archivable
    assert pack.report.untagged == (2,)
    assert "pdfuaid:part>" not in packet(pack.file)
    assert "pdfaid:part>" not in packet(pack.file)
    cover = " ".join(pack.reader.pages[0].extract_text().split())
    assert "Attachment 2 is scanned without text" in cover


def test_the_text_of_an_untagged_page_can_still_be_reached(make):
    pack = make({"a.pdf": corpus.plain(2), "b.pdf": corpus.scanned})
    with pikepdf.open(pack.file) as pdf:
        parts = [kid for kid in pdf.Root.StructTreeRoot.K.K if Name.Part == kid.S]
        assert [[str(kid.S) for kid in part.K] for part in parts] == [["/P", "/P"], ["/Figure"]]
        assert str(parts[1].K[0].Alt) == "Page 1 of 1, a picture without text"


def keys(pdf):
    nums = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    return dict(zip(map(int, nums[::2]), nums[1::2], strict=True))


def test_every_page_points_at_elements_of_its_own(make):
    files = {"a.pdf": tagged(), "b.pdf": corpus.plain, "c.pdf": tagged(), "d.pdf": corpus.scripted}
    pack = make(files)
    with pikepdf.open(pack.file) as pdf:
        owners = keys(pdf)
        met = set()
        for page in pdf.pages:
            key = int(page.obj.StructParents)
            assert key not in met
            met.add(key)
            for element in owners[key]:
                assert element.Pg.objgen == page.obj.objgen
            for annotation in page.obj.get("/Annots", ()):
                kids = owners[int(annotation.StructParent)].K
                aims = [kid.Obj.objgen for kid in kids if isinstance(kid, Dictionary)]
                assert annotation.objgen in aims


def test_a_paper_that_only_says_it_is_tagged_does_not_point_into_our_tree(make):
    def spoil(pdf):
        del pdf.Root.StructTreeRoot.ParentTree

    pack = make({"a.pdf": tagged(spoil)})
    assert pack.report.untagged == (1,)
    with pikepdf.open(pack.file) as pdf:
        owners = keys(pdf)
        for page in list(pdf.pages)[pack.report.papers[0].first_page - 1 :]:
            (owner,) = owners[int(page.obj.StructParents)]
            assert owner.Pg.objgen == page.obj.objgen


def signed_unseen(pdf):
    field = pdf.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Sig, Rect=[0, 0, 0, 0], F=132)
    )
    pdf.pages[0].Annots = Array([*pdf.pages[0].obj.get("/Annots", ()), field])
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]), SigFlags=3)


def signed_seen(pdf):
    signed_unseen(pdf)
    pdf.Root.AcroForm.Fields[0].Rect = [0, 0, 90, 40]


def in_circles(pdf):
    top = pdf.Root.StructTreeRoot.K
    top.K.append(top)


def without_promise(pdf):
    told = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(told.replace(b"<pdfuaid:part>1</pdfuaid:part>", b""))


def with_loose_headings(pdf):
    pdf.Root.StructTreeRoot.RoleMap = Dictionary(H1=Name.H)


def for_another_press(pdf):
    pdf.Root.OutputIntents[0].DestOutputProfile.N = 4


@pytest.mark.parametrize(
    ("change", "accessible", "archivable"),
    [
        (lambda pdf: None, True, True),
        (signed_unseen, True, True),
        (signed_seen, False, False),
        (without_promise, False, True),
        (with_loose_headings, False, True),
        (for_another_press, True, False),
    ],
)
def test_a_promise_is_kept_only_if_every_paper_gives_it(make, change, accessible, archivable):
    pack = make({"a.pdf": tagged(), "b.pdf": tagged(change)})
    assert pack.report.accessible is accessible
    assert pack.report.archivable is archivable
    assert ("pdfuaid:part>1" in packet(pack.file)) is accessible
    assert ("pdfaid:part>2" in packet(pack.file)) is archivable


def test_a_tree_that_goes_in_circles_is_not_followed_for_ever(make, monkeypatch):
    monkeypatch.setattr("est_desktop.documents.pack.graft.MOST_ELEMENTS", 5000)
    pack = make({"a.pdf": tagged(in_circles)})
    assert pack.report.untagged == (1,)


def test_names_of_elements_that_mean_different_things_are_kept_apart(make):
    def named(role):
        def change(pdf):
            pdf.Root.StructTreeRoot.RoleMap = Dictionary(Rubrik=role)
            pdf.Root.StructTreeRoot.K.K[0].S = Name.Rubrik

        return change

    pack = make({"a.pdf": tagged(named(Name.P)), "b.pdf": tagged(named(Name.Sect))})
    with pikepdf.open(pack.file) as pdf:
        roles = {key: str(value) for key, value in pdf.Root.StructTreeRoot.RoleMap.items()}
        parts = [kid for kid in pdf.Root.StructTreeRoot.K.K if Name.Part == kid.S]
        used = [roles[str(part.K[0].K[0].S)] for part in parts]
    assert used == ["/P", "/Sect"]


def test_cells_find_the_headers_of_their_own_paper(make):
    def name_cells(pdf):
        tree = pdf.Root.StructTreeRoot
        head, cell = [each for each in pdf.objects if _is_cell(each)][:2]
        head.ID = String("rubrik")
        cell.A = Dictionary(O=Name.Table, Headers=Array([String("rubrik")]))
        tree.IDTree = pdf.make_indirect(Dictionary(Names=Array([String("rubrik"), head])))

    pack = make({"a.pdf": tagged(name_cells), "b.pdf": tagged(name_cells)})
    with pikepdf.open(pack.file) as pdf:
        (leaf,) = pdf.Root.StructTreeRoot.IDTree.Kids
        names = {bytes(name) for name in list(leaf.Names)[::2]}
        asked = {
            bytes(each.A.Headers[0])
            for each in pdf.objects
            if _is_cell(each) and isinstance(each.get("/A"), Dictionary) and "/Headers" in each.A
        }
    assert len(names) == 2
    assert asked == names


def _is_cell(each):
    return isinstance(each, Dictionary) and str(each.get("/S")) in ("/TH", "/TD")


def test_the_language_of_a_paper_is_kept(make):
    def english(pdf):
        pdf.Root.Lang = String("en-GB")

    pack = make({"a.pdf": tagged(english)})
    with pikepdf.open(pack.file) as pdf:
        (part,) = [kid for kid in pdf.Root.StructTreeRoot.K.K if Name.Part == kid.S]
        assert str(part.Lang) == "en-GB"
