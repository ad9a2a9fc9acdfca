"""What papers are like: damaged, locked, active or not even PDF; no paper stops the pack."""

import io
import os
import stat
import sys
import time
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from pypdf import PdfReader

from est_desktop.documents.pack.building import build_pack
from est_desktop.documents.pack.office import as_pdf
from est_desktop.documents.pack.verdict import Remark
from est_desktop.errors import BlobDamagedError, OutputError
from est_desktop.model.views.pack import PackView
from tests.documents.pack import corpus
from tests.documents.pack.packing import packed, paper
from tests.documents.views import summons

FORBIDDEN = ("/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToR", "/AA", "/OpenAction")


@pytest.mark.parametrize("name", corpus.PAPERS)
def test_a_paper_with_pages_has_no_slip(odd, number_of, name):
    assert odd.report.papers[number_of(name) - 1].slip == ""


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("låst.pdf", "could not be opened: the file asks for a password."),
        ("slinga.pdf", "could not be read: the file is damaged."),
        ("inga sidor.pdf", "could not be shown: the file has no pages."),
        ("tom.pdf", "could not be read: the file is empty."),
        ("webbsida.pdf", "could not be shown: its file is of a kind without pages."),
        ("skräp.pdf", "could not be shown: its file is of a kind without pages."),
        ("halv.pdf", "could not be read: the file is damaged."),
        ("trasig bild.png", "could not be read: the file is damaged."),
    ],
)
def test_a_slip_says_why_a_paper_is_not_there(odd, number_of, name, reason):
    number = number_of(name)
    (page,) = odd.pages(number)
    told = f"Attachment {number} {reason} The original is with the secretary."
    assert odd.report.papers[number - 1].slip == told
    assert told in " ".join(page.extract_text().split())
    assert told in odd.told


@pytest.mark.parametrize(
    ("name", "remark"),
    [
        ("ägarlås.pdf", Remark.ENCRYPTED),
        ("trasig tabell.pdf", Remark.REPAIRED),
        ("avklippt.pdf", Remark.REPAIRED),
        ("lager.pdf", Remark.LAYERS),
        ("blankett.pdf", Remark.FORM),
        ("skript.pdf", Remark.SCRIPTS),
        ("skript.pdf", Remark.LINKS),
        ("kommentarer.pdf", Remark.COMMENTS),
        ("kommentarer.pdf", Remark.HIDDEN),
        ("signerad.pdf", Remark.SIGNED),
        ("xfa.pdf", Remark.XFA),
    ],
)
def test_what_is_worth_knowing_is_told(odd, number_of, name, remark):
    one = odd.report.papers[number_of(name) - 1]
    assert remark in one.remarks
    assert any(f"Attachment {one.number}" in note and note in odd.told for note in one.notes)


def test_nothing_acts_by_itself(odd):
    with pikepdf.open(odd.file) as pdf:
        assert "/OpenAction" not in pdf.Root
        assert "/JavaScript" not in pdf.Root.get("/Names", {})
        for each in pdf.objects:
            if isinstance(each, pikepdf.Dictionary):
                assert not {"/AA", "/OpenAction", "/Next"} & set(each.keys()) or "/Title" in each
                assert str(each.get("/S")) not in FORBIDDEN


def test_a_link_to_an_address_stays_and_can_be_printed(odd, number_of):
    (page,) = odd.pages(number_of("skript.pdf"))
    (link,) = [each.get_object() for each in page["/Annots"]]
    assert link["/A"]["/URI"] == "https://kommun.example/"
    assert link["/F"] == 4


def test_what_was_filled_in_is_seen_though_the_form_is_gone(odd, number_of):
    (page,) = odd.pages(number_of("blankett.pdf"))
    assert "ifyllt" in page.extract_text()
    assert "/Annots" not in page
    assert "/AcroForm" not in odd.reader.trailer["/Root"]


def test_hidden_layers_stay_hidden(odd):
    layers = odd.reader.trailer["/Root"]["/OCProperties"]
    assert [each.get_object()["/Name"] for each in layers["/D"]["/OFF"]] == ["Dolt"]
    assert "/AS" not in layers["/D"]


def test_no_comment_of_a_reviewer_is_sent_out(odd):
    data = b"".join(stream_bytes(odd.file))
    for hidden in ("intern kommentar", "dold kommentar"):
        assert hidden.encode() not in data
        assert hidden.encode("utf-16-be") not in data


def stream_bytes(file):
    with pikepdf.open(file) as pdf:
        for each in pdf.objects:
            yield each.unparse() if not isinstance(each, pikepdf.Stream) else each.read_raw_bytes()


@pytest.mark.parametrize("name", ["foto.jpg", "skiss.png", "bild.gif", "bild.bmp", "bild.webp"])
def test_a_picture_becomes_a_page(odd, number_of, name):
    (page,) = odd.pages(number_of(name))
    assert float(page.mediabox.width) > float(page.mediabox.height)
    (image,) = page.images
    assert image.image.size == (300, 200)


def test_a_photograph_stands_the_right_way_up(odd, number_of):
    (page,) = odd.pages(number_of("mobilfoto.jpg"))
    assert page.images[0].image.size == (200, 300)


def test_each_picture_of_a_file_has_its_page(odd, number_of):
    assert len(odd.pages(number_of("skanning.tif"))) == 3


def test_a_huge_picture_is_made_smaller_and_that_is_told(make):
    pack = make({"karta.png": lambda: corpus.image("PNG", (9000, 40))})
    assert pack.report.papers[0].remarks == {Remark.SHRUNK}
    assert pack.pages(1)[0].images[0].image.size[0] == 3000


def test_a_picture_is_described_in_words(make):
    described = {"skiss.png": {"description": "Gångväg med lyktor"}}
    pack = make({"skiss.png": corpus.PAPERS["skiss.png"]}, changes=described)
    assert pack.report.accessible
    assert figure_texts(pack.file) == ["Gångväg med lyktor"]


def test_a_picture_without_a_description_is_called_by_its_title(make):
    pack = make({"skiss.png": corpus.PAPERS["skiss.png"]})
    assert figure_texts(pack.file) == ["Handling 1"]


def figure_texts(file):
    with pikepdf.open(file) as pdf:
        found = [
            each
            for each in pdf.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/S") == pikepdf.Name.Figure
        ]
        return [str(each.Alt) for each in found]


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_text_file_is_typeset(make, coding):
    pack = make({"anteckningar.txt": "Råd\r\n\r\nÖvrigt".encode(coding)})
    text = pack.pages(1)[0].extract_text()
    assert "Råd" in text
    assert "Övrigt" in text


def test_a_table_of_values_is_set_as_a_table(make):
    table = "Kategori;Antal\r\nStörning;12\r\nPyroteknik;1 250\r\nKort rad\r\n"
    pack = make({"rapport.csv": table.encode("utf-8-sig")})
    with pikepdf.open(pack.file) as pdf:
        (part,) = [kid for kid in pdf.Root.StructTreeRoot.K.K if pikepdf.Name.Part == kid.S]
        (sect,) = part.K
        (grid,) = [kid for kid in sect.K if pikepdf.Name.Table == kid.S]
        assert [len(rows.K) for rows in grid.K] == [1, 3]
    assert pack.report.accessible


@pytest.mark.parametrize(
    "text",
    [
        "en enda kolumn\nutan värden\n",
        "a;b\n1;2;3\n",
        ";".join(str(n) for n in range(11)) + "\n" + ";".join(["x"] * 11),
        'a;b\n"utan slut;2\n',
        "",
        "\n\n",
    ],
)
def test_what_is_no_table_is_set_line_by_line(make, text):
    pack = make({"rapport.csv": (text or " ").encode()})
    assert pack.report.papers[0].slip == ""


def test_a_text_that_is_too_long_gets_a_slip(make):
    pack = make({"logg.txt": b"rad\n" * 1_100_000})
    assert "too long" in pack.report.papers[0].slip


def test_an_office_file_without_a_converter_gets_a_slip_that_says_which(make, monkeypatch):
    monkeypatch.setenv("PATH", "")
    pack = make({"avtal.docx": corpus.word})
    assert "text document (Word)" in pack.report.papers[0].slip


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script")
@pytest.mark.parametrize(("does", "shown"), [("cp", True), ("true", False)])
def test_an_office_file_is_converted_where_libreoffice_is(make, monkeypatch, tmp_path, does, shown):
    ready = tmp_path / "ready.pdf"
    ready.write_bytes(corpus.plain(2))
    program = tmp_path / "soffice"
    program.write_text(
        "#!/bin/sh\n"
        'while [ "$1" != --outdir ]; do shift; done\n'
        f'{does} "{ready}" "$2/paper.pdf"\n'
    )  # fmt: skip
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    pack = make({"avtal.docx": corpus.word})
    assert (pack.report.papers[0].slip == "") is shown
    assert pack.report.papers[0].pages == (2 if shown else 1)


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script")
def test_a_converter_that_hangs_is_not_waited_for(make, monkeypatch, tmp_path):
    program = tmp_path / "soffice"
    program.write_text("#!/bin/sh\nsleep 60 & sleep 60\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setattr("est_desktop.documents.pack.office.LONGEST_SECONDS", 0.2)
    start = time.monotonic()
    pack = make({"avtal.docx": corpus.word})
    assert time.monotonic() - start < 20
    assert "Word" in pack.report.papers[0].slip


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script")
def test_a_conversion_is_stopped_at_once_with_all_that_it_started(make, monkeypatch, tmp_path):
    running = tmp_path / "running"
    program = tmp_path / "soffice"
    program.write_text(f'#!/bin/sh\nsleep 60 &\necho $! $$ > "{running}"\nwait\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    scratch = tmp_path / "scratch"
    scratch.mkdir()

    def progress(_done, _of):
        if running.exists() and running.read_text().endswith("\n"):
            raise StopError

    start = time.monotonic()
    with pytest.raises(StopError):
        make({"avtal.docx": corpus.word}, progress=progress, scratch=scratch)
    assert time.monotonic() - start < 20
    for process in running.read_text().split():
        assert ended(int(process))
    assert list(scratch.iterdir()) == []
    assert not (tmp_path / "pack.pdf").exists()


def ended(process):
    """Tell whether a process has ended; one that nobody has asked after counts as ended."""
    for _ in range(100):
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return True
        stat_file = Path(f"/proc/{process}/stat")
        if stat_file.exists() and stat_file.read_text().rpartition(")")[2].split()[0] == "Z":
            return True
        time.sleep(0.05)
    return False


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script")
def test_a_conversion_leaves_no_profile_behind(monkeypatch, tmp_path):
    program = tmp_path / "soffice"
    program.write_text("#!/bin/sh\nexit 0\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    folder = tmp_path / "folder"
    folder.mkdir()
    file = tmp_path / "file"
    file.write_bytes(corpus.word())
    assert as_pdf(file, "avtal.docx", folder) is None
    assert [each.name for each in folder.iterdir()] == ["paper.docx"]


def test_what_is_made_on_the_way_lies_where_it_was_asked_to(make, tmp_path):
    scratch, seen = tmp_path / "scratch", []
    scratch.mkdir()
    make(
        {"a.txt": b"Ett", "b.txt": b"Tv\xc3\xa5"},
        progress=lambda *_: seen.extend(scratch.iterdir()),
        scratch=scratch,
    )
    assert seen
    assert list(scratch.iterdir()) == []


def test_a_paper_that_is_withheld_is_never_opened(tmp_path):
    secret = paper(1, "hemlig.pdf", withheld="Bilaga 1 omfattas av sekretess.")

    def opened(_):
        raise AssertionError

    out = tmp_path / "pack.pdf"
    report = build_pack(PackView(summons(2), (secret,)), opened, out, str, lambda *_: None)
    text = PdfReader(out).pages[-1].extract_text()
    assert report.papers[0].slip == "Bilaga 1 omfattas av sekretess."
    assert "Bilaga\xa01 omfattas av sekretess." in text
    assert "hemlig.pdf" not in text


def test_a_paper_whose_bytes_cannot_be_fetched_gets_a_slip(tmp_path):
    def opened(_):
        raise BlobDamagedError(tmp_path, "x")

    view = PackView(summons(2), (paper(1, "x.pdf"),))
    report = build_pack(view, opened, tmp_path / "p.pdf", str, lambda *_: None)
    assert "its content cannot be fetched" in report.papers[0].slip


class StopError(Exception):
    """What a job raises when the user cancels."""


@pytest.mark.parametrize("archive", [False, True])
@pytest.mark.parametrize("after", [0, 1, 2, 8])
def test_a_pack_that_is_cancelled_leaves_what_was_there(tmp_path, archive, after):
    out = tmp_path / "pack.pdf"
    out.write_bytes(b"gammal")
    calls = []

    def progress(done, of):
        assert 0 <= done <= of
        calls.append(done)
        if len(calls) > after:
            raise StopError

    files = {f"{number}.pdf": corpus.plain for number in range(8)}
    with pytest.raises(StopError):
        packed(files, tmp_path, progress=progress, archive=archive)
    assert out.read_bytes() == b"gammal"
    assert not list(tmp_path.glob("*.part")) + list(tmp_path.glob(".*.part"))


def test_progress_goes_forward_to_the_end(tmp_path):
    told = []
    packed({"a.pdf": corpus.plain}, tmp_path, progress=lambda done, of: told.append((done, of)))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    view = PackView(summons(2), ())
    with pytest.raises(OutputError):
        build_pack(view, lambda _: tmp_path, tmp_path, str, lambda *_: None)


def test_equal_papers_make_equal_packs(tmp_path):
    first = packed({"a.pdf": corpus.plain()}, tmp_path).file.read_bytes()
    assert packed({"a.pdf": corpus.plain()}, tmp_path).file.read_bytes() == first


def test_a_picture_too_large_to_unpack_is_not_unpacked(make):
    head = io.BytesIO()
    Image.new("1", (1, 1)).save(head, "PNG")
    trap = bytearray(head.getvalue())
    trap[16:24] = (60_000).to_bytes(4, "big") * 2
    pack = make({"bomb.png": bytes(trap)})
    assert "the file is damaged" in pack.report.papers[0].slip
