"""The papers of the sample: several types, marked as invented, the same each time."""

import csv
from io import BytesIO, StringIO

import pytest
from PIL import Image
from pypdf import PdfReader

from est_desktop.documents.sample_papers import paper_bytes
from est_desktop.model.sample import read_papers
from est_desktop.paths import RESOURCES

NOTICE = "Exempeldata – påhittade uppgifter"
PAPERS = read_papers((RESOURCES / "sample" / "papers.json").read_bytes())
READABLE = [
    paper
    for paper in PAPERS
    if paper.file_name.endswith(".pdf") and not (paper.password or paper.scanned)
]


def paper(part):
    """Return the first paper whose file name has the part."""
    return next(paper for paper in PAPERS if part in paper.file_name)


def made(some):
    return paper_bytes(some, NOTICE)


def pages(some):
    return PdfReader(BytesIO(made(some))).pages


@pytest.mark.parametrize("some", PAPERS, ids=lambda some: some.key)
def test_equal_papers_give_equal_bytes(some):
    assert made(some) == made(some)


@pytest.mark.parametrize("some", READABLE, ids=lambda some: some.key)
def test_every_page_says_that_it_is_invented(some):
    reader = PdfReader(BytesIO(made(some)))
    assert reader.metadata.title == " ".join(some.title.split())
    for page in reader.pages:
        assert NOTICE in page.extract_text()


def test_file_names_are_different_and_good_on_every_system():
    names = [some.file_name for some in PAPERS]
    assert len(set(map(str.casefold, names))) == len(names)
    assert not any(set(name) & set('<>:"/\\|?*') for name in names)


def test_papers_are_short_but_for_a_survey():
    lengths = {some.file_name: len(pages(some)) for some in READABLE}
    long = [name for name, count in lengths.items() if count > 3]
    assert long == [paper("Trygghetsundersökning").file_name]
    assert lengths[long[0]] == 180


def test_a_scanned_paper_is_a_picture_without_text():
    (scanned,) = [some for some in PAPERS if some.scanned]
    (page,) = pages(scanned)
    assert page.extract_text() == ""
    assert len(page.images) == 1


def test_plans_lie_on_their_side():
    box = pages(paper("Årsuppföljning"))[0].mediabox
    assert box.width > box.height
    box = pages(paper("Lägesbild Hageby oktober"))[0].mediabox
    assert box.width < box.height


def test_a_situation_picture_tells_text_and_numbers():
    text = "".join(page.extract_text() for page in pages(paper("Lägesbild Hageby oktober")))
    assert "Läget är ansträngt." in text
    assert "Pyroteknik och smällare" in text


@pytest.mark.parametrize("locked", [some for some in PAPERS if some.password])
def test_a_locked_paper_cannot_be_opened_without_its_password(locked):
    reader = PdfReader(BytesIO(made(locked)))
    assert reader.is_encrypted
    assert reader.decrypt("") == 0
    assert reader.decrypt(locked.password)
    assert NOTICE in reader.pages[0].extract_text()


def test_a_table_opens_in_a_spreadsheet():
    data = made(paper("oktober 2026.csv"))
    rows = list(csv.reader(StringIO(data.decode("utf-8-sig")), delimiter=";"))
    assert rows[0] == ["Kod", "Kategori", "Klockaretorpet", "Hageby", "Navestad", "Summa"]
    assert rows[1] == ["A1", "Otrygghetsskapande samling av personer", "9", "18", "14", "41"]
    assert rows[-1] == [NOTICE]


def test_a_sketch_is_a_picture():
    with Image.open(BytesIO(made(paper(".png")))) as sketch:
        assert sketch.format == "PNG"
        assert sketch.size == (1200, 800)
