"""A paper damaged at random never stops a pack: its pages are there, or a slip is."""

import io
import random

import pikepdf
import pypdf
import pytest

from est_desktop.documents.minutes import minutes_pdf
from est_desktop.documents.pack.building import build_pack
from est_desktop.documents.public import build_public_pack
from est_desktop.model.views.pack import PackPaper, PackView
from tests.documents import views

SEEDS = range(40)


@pytest.fixture(scope="module")
def whole():
    return minutes_pdf(views.minutes(2), str)


@pytest.fixture(scope="module")
def plain(whole):
    """The same without compression, so that damage reaches what is inside."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(whole)) as pdf:
        pdf.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
            compress_streams=False,
        )
    return out.getvalue()


def spoilt(data, seed):
    """Return the file with bytes changed, lost and put in; equal for equal seeds."""
    dice = random.Random(seed)
    told = bytearray(data)
    for _ in range(dice.choice([1, 3, 10, 50])):
        place = dice.randrange(len(told))
        match dice.randrange(3):
            case 0:
                told[place] = dice.randrange(256)
            case 1:
                del told[place : place + dice.randrange(1, 40)]
            case _:
                told[place:place] = dice.randbytes(dice.randrange(1, 20))
    return bytes(told)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_spoilt_paper_stops_nothing(tmp_path, whole, plain, seed):
    bad, good, out = tmp_path / "bad.pdf", tmp_path / "good.pdf", tmp_path / "pack.pdf"
    bad.write_bytes(spoilt(plain if seed % 3 else whole, seed))
    good.write_bytes(whole)
    papers = tuple(
        PackPaper(number, "1", "Ärende", f"Bilaga {number}", "", f"{number}.pdf", 1, digit * 64)
        for number, digit in ((1, "a"), (2, "b"))
    )
    report = build_pack(
        PackView(views.summons(2), papers),
        lambda paper: bad if paper.number == 1 else good,
        out,
        str,
        lambda _done, _of: None,
    )
    assert len(pypdf.PdfReader(out).pages) == report.pages
    assert report.papers[1].slip == ""


@pytest.mark.parametrize("archive", [False, True])
@pytest.mark.parametrize("seed", [11, 63, 77])
def test_a_spoilt_paper_does_not_stop_the_search_for_secrets(tmp_path, whole, plain, seed, archive):
    bad, out = tmp_path / "bad.pdf", tmp_path / "pack.pdf"
    paper = PackPaper(1, "1", "Ärende", "Bilaga 1", "", "1.pdf", 1, "a" * 64)
    for data in (whole, plain):
        bad.write_bytes(spoilt(data, seed))
        build_public_pack(
            PackView(views.summons(2), (paper,)),
            ["hemliga ord som ingen annan har skrivit"],
            lambda _paper: bad,
            out,
            str,
            lambda _done, _of: None,
            archive=archive,
        )
        assert out.exists()
