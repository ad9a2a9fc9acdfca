"""Large streams stay in their files, and nothing of that shows in the pack."""

import random
import zlib

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf

from est_desktop.documents.pack import ballast
from est_desktop.documents.pack.intake import Intake
from tests.documents.pack import corpus
from tests.documents.pack.packing import packed

NOISE = random.Random(1).randbytes(300_000)


def heavy(number_of_streams=3, **saving):
    """Return a paper with large streams, packed in different ways."""

    def add(pdf):
        page = pdf.pages[0]
        page.Resources.XObject = Dictionary()
        for number in range(number_of_streams):
            image = Dictionary(Type=Name.XObject, Subtype=Name.Image, Width=500, Height=200)
            image.update({"/ColorSpace": Name.DeviceRGB, "/BitsPerComponent": 8})
            stream = pdf.make_stream(NOISE, image)
            page.Resources.XObject[f"/Large{number}"] = stream
            page.contents_add(f"q 90 0 0 40 50 {50 + 60 * number} cm /Large{number} Do Q".encode())

    return corpus.changed(add, pages=1, **saving)


def test_large_streams_arrive_whole(make):
    data = heavy()
    assert len(data) > ballast.LARGE_FILE
    pack = make({"karta.pdf": data})
    images = pack.pages(1)[0].images
    assert [image.image.tobytes() for image in images] == [NOISE] * 3
    with pikepdf.open(pack.file) as pdf:
        assert pdf.get_warnings() == []
        assert pdf.check_pdf_syntax() == []


def test_what_came_unpacked_is_packed(make):
    plain = heavy(1, compress_streams=False, recompress_flate=False)
    pack = make({"karta.pdf": plain})
    (image,) = pack.pages(1)[0].images
    assert image.image.tobytes() == NOISE


def test_a_protected_paper_can_be_heavy_too(make):
    lock = pikepdf.Encryption(owner="hemlig", user="", R=6)
    pack = make({"karta.pdf": heavy(encryption=lock)})
    assert [image.image.tobytes() for image in pack.pages(1)[0].images] == [NOISE] * 3


def test_parameters_of_packing_are_kept(make):
    def predict(pdf):
        rows = b"".join(b"\0" + NOISE[at : at + 1500] for at in range(0, len(NOISE), 1500))
        predicted = Dictionary(Predictor=15, Colors=3, BitsPerComponent=8, Columns=500)
        image = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Image, Width=500, Height=200)
        image.ColorSpace, image.BitsPerComponent = Name.DeviceRGB, 8
        image.write(
            zlib.compress(rows), filter=Array([Name.FlateDecode]), decode_parms=Array([predicted])
        )
        pdf.pages[0].Resources.XObject = Dictionary(Large=image)
        pdf.pages[0].contents_add(b"q 90 0 0 40 50 50 cm /Large Do Q")

    pack = make({"karta.pdf": corpus.changed(predict, pages=1)})
    (image,) = pack.pages(1)[0].images
    assert image.image.tobytes() == NOISE


def test_pages_are_the_same_with_everything_left_in_its_file(tmp_path, monkeypatch):
    files = {name: made() for name, made in corpus.PAPERS.items()}
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    usual = packed(files, tmp_path / "a")
    monkeypatch.setattr(ballast, "LARGE_FILE", 0)
    monkeypatch.setattr(ballast, "LARGE_STREAM", 40)
    light = packed(files, tmp_path / "b")
    assert light.file.read_bytes() != usual.file.read_bytes()
    with pikepdf.open(usual.file) as one, pikepdf.open(light.file) as other:
        assert other.get_warnings() == []
        for first, second in zip(one.pages, other.pages, strict=True):
            assert contents(first) == contents(second)


def contents(page):
    """Return all that a page draws, with the pictures on it."""
    told = page.obj.get("/Contents", [])
    parts = list(told) if isinstance(told, Array) else [told]
    drawn = [part.read_bytes() for part in parts]
    return drawn, [image.read_raw_bytes() for image in page.get_images().values()]


def test_many_heavy_papers_do_not_stay_open(make, monkeypatch):
    monkeypatch.setattr(ballast, "MOST_OPEN", 2)
    pack = make({f"{number}.pdf": heavy for number in range(5)})
    for number in range(1, 6):
        assert [each.image.tobytes() for each in pack.pages(number)[0].images] == [NOISE] * 3


def test_a_stream_that_cannot_be_read_at_last_costs_its_paper_only(make, monkeypatch):
    """The file was changed, or the disk gave up, after the paper had been taken in."""
    taken = []
    admit = Intake.admit

    def then_spoil(self, paper):
        admitted = admit(self, paper)
        if paper.file_name == "karta.pdf":
            taken.append(self)
            waiting = self.ballast._waiting
            for mark, (number, file, _) in waiting.items():
                waiting[mark] = (number, file, (99_999, 0))
        return admitted

    monkeypatch.setattr(Intake, "admit", then_spoil)
    pack = make({"a.pdf": corpus.plain, "karta.pdf": heavy(), "b.pdf": corpus.plain})
    assert taken
    assert [bool(one.slip) for one in pack.report.papers] == [False, True, False]
    assert len(pack.reader.pages) == pack.report.pages


@pytest.mark.parametrize("archive", [False, True])
def test_equal_heavy_papers_make_equal_packs(tmp_path, archive):
    data = heavy()
    first = packed({"a.pdf": data}, tmp_path, archive=archive).file.read_bytes()
    assert packed({"a.pdf": data}, tmp_path, archive=archive).file.read_bytes() == first


def test_a_broken_page_costs_its_paper_only(make, monkeypatch):
    """The library finds a fault that only copying shows."""

    def copy(source, out):
        if len(source.pages) == 5:
            raise pikepdf.PdfError
        for page in source.pages:
            out.pages.append(page)

    monkeypatch.setattr("est_desktop.documents.pack.building._copy_pages", copy)
    pack = make({"a.pdf": corpus.plain, "b.pdf": corpus.plain(5)})
    assert [one.pages for one in pack.report.papers] == [3, 1]
    assert "damaged" in pack.report.papers[1].slip
    assert Pdf.open(pack.file).pages
