"""A check of anybody's PDF file: what is wrong is found, and no odd file makes it stumble."""

import io
import time
import zlib
from random import Random

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from est_desktop.documents.pdf_checking import PdfFault, PdfFinding, check_pdf, ranges
from est_desktop.errors import NotPdfError, PdfLockedError, PdfTooLargeError, PdfUnreadableError
from tests.documents import golden, torture

Name, Dictionary, Array = pikepdf.Name, pikepdf.Dictionary, pikepdf.Array


@pytest.fixture(scope="module")
def minutes():
    return golden.minutes_to_sign()


@pytest.fixture
def look(tmp_path):
    def look_at(data):
        file = tmp_path / "någons fil.pdf"
        file.write_bytes(data)
        return check_pdf(file)

    return look_at


@pytest.fixture
def spoilt(look, minutes):
    """Change a good file and return what is found."""

    def spoil(change, data=minutes, **saving):
        out = io.BytesIO()
        with pikepdf.open(io.BytesIO(data)) as pdf:
            change(pdf)
            pdf.save(out, **saving)
        return {finding.fault: finding.detail for finding in look(out.getvalue()).findings}

    return spoil


def first(pdf, tag):
    """Return the first structure element of a type."""
    return next(each for each in pdf.objects if _is(each, tag))


def _is(each, tag):
    return isinstance(each, Dictionary) and each.get("/S") == tag


def prepend(pdf, operators):
    page = pdf.pages[0].obj
    page.Contents = Array([pdf.make_stream(operators), page.Contents])


@pytest.mark.parametrize("name", golden.GOLDEN)
def test_nothing_is_found_in_a_golden_file(look, name):
    report = look(golden.GOLDEN[name].make())
    assert report.findings == ()
    part = 3 if "3a" in golden.GOLDEN[name].profiles else 2
    assert report.claims == ("PDF/UA-1", f"PDF/A-{part}a")
    assert report.language == "sv-SE"
    assert report.title


def test_the_report_tells_title_and_pages(look):
    report = look(torture.pdf())
    assert (report.title, report.pages) == ("Tortyr", 15)


def test_an_ordinary_file_of_another_program_has_much_that_is_wrong(look):
    out = io.BytesIO()
    page = Canvas(out)
    page.drawString(72, 72, "Text")
    page.save()
    found = {finding.fault for finding in look(out.getvalue()).findings}
    assert {PdfFault.UNTAGGED, PdfFault.NO_LANGUAGE, PdfFault.FONT_NOT_EMBEDDED} <= found
    assert PdfFault.FALSE_CLAIM not in found


def no_title(pdf):
    del pdf.trailer["/Info"]
    del pdf.Root["/Metadata"]


def script(pdf):
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS="app.alert(1)")


def launch(pdf):
    pdf.pages[0].obj.AA = Dictionary(O=Dictionary(S=Name.Launch, F="a.exe"))


def font(pdf):
    pdf.pages[0].obj.Resources.Font["/Other"] = pdf.make_indirect(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    )


def no_headers(pdf):
    for each in pdf.objects:
        if _is(each, "/TH"):
            each.S = Name.TD


def figure(pdf):
    paragraph = first(pdf, "/P")
    paragraph.S = Name.Figure


def nameless(pdf):
    for each in pdf.Root.AcroForm.Fields:
        del each["/TU"]


def skip(pdf):
    first(pdf, "/H2").S = Name.H4


def untag(pdf):
    del pdf.Root["/StructTreeRoot"]


def cut_tree(pdf):
    pdf.Root.StructTreeRoot.K.K = Array(list(pdf.Root.StructTreeRoot.K.K)[:2])


@pytest.mark.parametrize(
    ("change", "fault", "detail"),
    [
        (no_title, PdfFault.NO_TITLE, ""),
        (lambda pdf: pdf.Root.__delitem__("/ViewerPreferences"), PdfFault.TITLE_NOT_SHOWN, ""),
        (lambda pdf: pdf.Root.__delitem__("/Lang"), PdfFault.NO_LANGUAGE, ""),
        (untag, PdfFault.UNTAGGED, ""),
        (lambda pdf: pdf.Root.__delitem__("/MarkInfo"), PdfFault.UNTAGGED, ""),
        (skip, PdfFault.HEADING_SKIPS, "H1 → H4"),
        (figure, PdfFault.FIGURE_WITHOUT_TEXT, "1"),
        (no_headers, PdfFault.TABLE_WITHOUT_HEADERS, "3"),
        (font, PdfFault.FONT_NOT_EMBEDDED, "Helvetica"),
        (lambda pdf: prepend(pdf, b"BT (x) Tj ET"), PdfFault.TEXT_NOT_MARKED, "1"),
        (cut_tree, PdfFault.TEXT_NOT_REACHED, "1–3"),
        (nameless, PdfFault.FIELD_WITHOUT_NAME, "2"),
        (script, PdfFault.ACTIVE_CONTENT, "JavaScript"),
        (launch, PdfFault.ACTIVE_CONTENT, "Launch"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)  # fmt: skip
def test_what_is_wrong_is_found_and_the_claim_with_it(spoilt, change, fault, detail):
    found = spoilt(change)
    assert found[fault] == detail
    if fault is not PdfFault.NO_TITLE:  # whose claims went with the title
        assert PdfFault.FALSE_CLAIM in found


def test_text_in_a_form_counts_as_the_page_draws_it(spoilt):
    def draw(pdf):
        form = pdf.make_stream(b"BT (x) Tj ET", Type=Name.XObject, Subtype=Name.Form)
        pdf.pages[0].obj.Resources.XObject["/Fm"] = form
        prepend(pdf, operators)

    operators = b"/Fm Do"
    assert spoilt(draw)[PdfFault.TEXT_NOT_MARKED] == "1"
    operators = b"/Artifact BMC /Fm Do EMC"
    assert spoilt(draw) == {}


def test_a_figure_that_is_called_something_else_is_still_one(spoilt):
    def rename(pdf):
        first(pdf, "/P").S = Name.Bild
        pdf.Root.StructTreeRoot.RoleMap = Dictionary(Bild=Name.Foto, Foto=Name.Figure)

    assert PdfFault.FIGURE_WITHOUT_TEXT in spoilt(rename)


def test_a_repaired_file_is_told_of(look, minutes):
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(minutes)) as pdf:
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    found = [each.fault for each in look(out.getvalue()[:-40]).findings]
    assert PdfFault.DAMAGED in found


def test_a_password_is_needed_or_was_set_against_changes(look, spoilt, minutes):
    def encrypted(owner, user):
        out = io.BytesIO()
        with pikepdf.open(io.BytesIO(minutes)) as pdf:
            pdf.save(out, encryption=pikepdf.Encryption(owner=owner, user=user))
        return out.getvalue()

    with pytest.raises(PdfLockedError):
        look(encrypted("a", "b"))
    assert PdfFault.RESTRICTED in [each.fault for each in look(encrypted("a", "")).findings]


def test_what_is_no_pdf_file_is_refused(look):
    for data in (b"", b"hej", b"PK\x03\x04" * 99, b"%PDF-1.7\n" + bytes(5000)):
        with pytest.raises(NotPdfError):
            look(data)


def test_a_file_that_is_not_there_or_too_large_is_refused(tmp_path):
    for path in (tmp_path / "none.pdf", tmp_path, tmp_path / "a\0b"):
        with pytest.raises(PdfUnreadableError):
            check_pdf(path)
    huge = tmp_path / "huge.pdf"
    with huge.open("wb") as out:
        out.truncate(2**40 // 1024)  # takes no room on the disk
    with pytest.raises(PdfTooLargeError):
        check_pdf(huge)


def loop(pdf):
    root = pdf.Root.StructTreeRoot.K
    root.K.append(root)
    pdf.Root.StructTreeRoot.RoleMap = Dictionary(Document=Name.P, P=Name.Document)


def form_in_itself(pdf):
    form = pdf.make_stream(b"/Fm Do /Fm Do", Type=Name.XObject, Subtype=Name.Form)
    form.Resources = Dictionary(XObject=Dictionary(Fm=form))
    pdf.pages[0].obj.Resources.XObject["/Fm"] = form
    prepend(pdf, b"/Fm Do")


def bomb(pdf):
    packed = zlib.compress(b"BT ET " * 10_000_000, 9)
    page = pdf.pages[0].obj
    page.Contents = pikepdf.Stream(pdf, packed, Filter=Name.FlateDecode)


def packed_twice(pdf):
    packed = zlib.compress(zlib.compress(bytes(200_000_000), 1) + Random(1).randbytes(300_000))
    pdf.pages[0].obj.Contents = pikepdf.Stream(
        pdf, packed, Filter=Array([Name.FlateDecode, Name.FlateDecode])
    )


def nonsense(pdf):
    tree = pdf.Root.StructTreeRoot
    tree.K.K = Array([1, "a", Name.B, Array([Array([])]), Dictionary(S=5, K="x", Pg=3), None])
    pdf.Root.MarkInfo = 7
    pdf.Root.ViewerPreferences = Array([])
    pdf.Root.Lang = 4
    pdf.trailer.Info = pdf.make_indirect(Array([]))
    pdf.pages[0].obj.Resources = 1
    pdf.pages[1].obj.Contents = Dictionary()
    del pdf.pages[2].obj["/Contents"]


def deep(pdf):
    inner = Dictionary(S=Name.Sect)
    for _ in range(5000):
        inner = pdf.make_indirect(Dictionary(S=Name.Sect, K=inner))
    pdf.Root.StructTreeRoot.K.K.append(inner)


def broken_content(pdf):
    pdf.pages[0].obj.Contents = pdf.make_stream(b"BT (x Tj EMC EMC EMC << [ /A BDC BI ID \xff")


@pytest.mark.parametrize(
    "change", [loop, form_in_itself, bomb, packed_twice, nonsense, deep, broken_content]
)
def test_a_trap_is_looked_at_and_left(spoilt, change):
    start = time.process_time()
    spoilt(change, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    assert time.process_time() - start < 20


def test_a_page_with_too_much_on_it_is_told_of(spoilt):
    keep = {"compress_streams": False, "stream_decode_level": pikepdf.StreamDecodeLevel.none}
    assert spoilt(bomb, **keep)[PdfFault.NOT_ALL_CHECKED] == "1"


@pytest.mark.parametrize("seed", range(60))
def test_bytes_thrown_over_each_other_never_crash_it(look, minutes, seed):
    dice = Random(seed)
    data = bytearray(minutes)
    for _ in range(dice.choice((1, 10, 200))):
        data[dice.randrange(len(data))] = dice.randrange(256)
    if seed % 3 == 0:
        del data[dice.randrange(len(data)) :]
    try:
        look(bytes(data))
    except (NotPdfError, PdfLockedError):
        return


def test_page_numbers_are_told_in_short():
    assert ranges([1, 2, 3, 7, 9, 10]) == "1–3, 7, 9–10"
    assert ranges([]) == ""


def test_a_finding_is_told_by_its_kind():
    assert PdfFinding(PdfFault.NO_TITLE).detail == ""
