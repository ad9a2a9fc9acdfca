"""Every page of a paper: all that it showed, nothing that it hid, and a strip above."""

import re
import shutil
import subprocess

import pytest
from PIL import Image, ImageChops

from tests.documents.pack import corpus
from tests.documents.pack.packing import packed

STRIP = 26
UNLIKE = {"udda rutor.pdf", "avklippt.pdf"}
"""The one has no size, the other cannot be opened by the program that draws."""
WITH_PAGES = [name for name in corpus.PAPERS if name.endswith(".pdf")]


def seen(page):
    """Return width and height as a reader sees them, in points."""
    box = page.mediabox
    size = (float(box.width), float(box.height))
    unit = float(page.get("/UserUnit", 1))
    turned = page.get("/Rotate", 0) % 180
    return tuple(side * unit for side in (size[::-1] if turned else size))


def test_all_pages_are_there(odd):
    assert len(odd.reader.pages) == odd.report.pages
    assert odd.report.pages == odd.report.papers[-1].first_page + odd.report.papers[-1].pages - 1


def test_every_page_says_where_it_stands(odd):
    last = odd.report.pages
    for paper in odd.report.papers:
        for number, page in enumerate(odd.pages(paper.number), 1):
            item = f"Item {1 + paper.number // 2}"
            told = f"{item} · attachment {paper.number} · page {number} of {paper.pages} · page "
            assert f"{told}{paper.first_page - 1 + number} of {last}" in strip_of(page)


def strip_of(page):
    """Return the text of the first of a page's contents: the rest may be broken."""
    codes = page["/Contents"][0].get_object().get_data()
    shown = codes[codes.index(b"[(") + 2 : codes.index(b")]TJ")]
    return re.sub(rb"\)-?\d+\(", b"", shown).decode("utf-16-be")


@pytest.mark.parametrize(
    ("name", "sizes"),
    [
        ("vänd.pdf", [(595.28, 841.89), (841.89, 595.28), (595.28, 841.89), (841.89, 595.28)]),
        ("beskuren.pdf", [(360, 220)]),
        ("stora enheter.pdf", [(1190.55, 1683.78)]),
        ("udda rutor.pdf", [(595, 842), (595.28, 841.89), (595.28, 841.89)]),
        ("ärvda värden.pdf", [(595, 842)] * 3),
        ("a3.pdf", [(1190.55, 841.89)] * 2),
        ("etikett.pdf", [(90, 40)]),
    ],
)
def test_the_page_grows_by_the_strip_and_by_nothing_else(odd, number_of, name, sizes):
    for page, (width, height) in zip(odd.pages(number_of(name)), sizes, strict=True):
        larger = max(min(width, height) / 595.28, 1)
        assert seen(page) == pytest.approx((width, height + STRIP * larger), abs=0.1)


def test_no_smaller_box_hides_the_strip(odd):
    for page in odd.reader.pages:
        assert not {"/CropBox", "/TrimBox", "/BleedBox", "/ArtBox"} & page.keys()


def rendered(file, first, last, folder):
    """Return pictures of pages, at 72 dots to the inch, after their visible box."""
    command = ["pdftoppm", "-r", "72", "-cropbox", "-png", "-f", str(first), "-l", str(last)]
    subprocess.run([*command, str(file), str(folder / "p")], check=True, capture_output=True)
    return [Image.open(made).convert("L") for made in sorted(folder.glob("p-*.png"))]


@pytest.mark.skipif(not shutil.which("pdftoppm"), reason="poppler is not installed")
@pytest.mark.parametrize("name", [n for n in WITH_PAGES if n not in UNLIKE])
def test_the_page_looks_as_it_did_below_the_strip(name, tmp_path):
    """Nothing is covered, nothing moved, and what the crop box or a layer hid stays hidden."""
    data = corpus.PAPERS[name]()
    original = tmp_path / "original.pdf"
    original.write_bytes(data)
    (tmp_path / "before").mkdir()
    (tmp_path / "after").mkdir()
    pack = packed({name: data}, tmp_path)
    (paper,) = pack.report.papers
    last = paper.first_page + paper.pages - 1
    before = rendered(original, 1, paper.pages, tmp_path / "before")
    after = rendered(pack.file, paper.first_page, last, tmp_path / "after")
    for old, new in zip(before, after, strict=True):
        cut = new.crop((0, new.height - old.height, old.width, new.height))
        assert abs(new.width - old.width) <= 1
        difference = ImageChops.difference(old, cut).point(lambda level: 255 * (level > 96))
        edge = difference.crop((3, 3, old.width - 3, old.height - 3))
        share = edge.histogram()[255] / (old.width * old.height)
        assert share < 0.02, "more differs than the smoothing of letters by a part of a dot"


def test_text_stays_text(odd, number_of):
    texts = [page.extract_text() for page in odd.pages(number_of("ägarlås.pdf"))]
    assert all("Verksamheten fortgår enligt plan, sida" in text for text in texts)


def test_a_page_shared_content_is_not_stamped_twice(make):
    def twice(pdf):
        pdf.pages.append(pdf.pages[0])

    pack = make({"dubblett.pdf": corpus.changed(twice, pages=1)})
    assert [page.extract_text().count("attachment 1") for page in pack.pages(1)] == [1, 1]
