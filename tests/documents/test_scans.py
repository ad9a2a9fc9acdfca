"""A scanned paper: its control code is read where its text tells it, and never guessed."""

import io
from dataclasses import replace

import pikepdf
import pytest
from PIL import Image
from pypdf import PdfReader

from est_desktop.documents.minutes import minutes_pdf
from est_desktop.documents.public import public_minutes_pdf
from est_desktop.documents.scans import look_at_scan
from est_desktop.errors import NotScanError, PdfLockedError, PdfUnreadableError
from est_desktop.rules.extract import extract
from tests.documents import golden

CODE = "ES2R-DJXF"
APPROVED = replace(golden.approved(1), control_code=CODE)


@pytest.fixture
def file(tmp_path):
    def write(data):
        path = tmp_path / "skanning"
        path.write_bytes(data)
        return path

    return write


def picture(kind):
    out = io.BytesIO()
    Image.new("RGB", (80, 110), "white").save(out, kind)
    return out.getvalue()


def pages(*documents):
    """A file of the first pages of some documents."""
    out = io.BytesIO()
    with pikepdf.new() as joined:
        for data in documents:
            with pikepdf.open(io.BytesIO(data)) as pdf:
                joined.pages.append(pdf.pages[0])
        joined.save(out)
    return out.getvalue()


@pytest.mark.parametrize("make", [golden.approved_minutes, golden.approval_sheet])
def test_the_code_is_read_from_a_scan_whose_letters_were_read(file, make):
    assert look_at_scan(file(make())) == (CODE,)


def test_every_page_of_approved_minutes_bears_the_code():
    read = PdfReader(io.BytesIO(golden.approved_minutes())).pages
    assert all(f"Control code {CODE}" in page.extract_text() for page in read)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "PDF"])
def test_a_picture_tells_no_code(file, kind):
    assert look_at_scan(file(picture(kind))) == ()


def test_of_a_long_file_the_first_and_last_pages_are_read(file):
    blank = picture("PDF")
    assert look_at_scan(file(pages(*[blank] * 70, golden.approved_minutes()))) == (CODE,)


def test_extracts_and_public_copies_bear_no_code(file):
    part = extract(APPROVED, APPROVED.items[0].id)
    assert look_at_scan(file(minutes_pdf(part, str))) == ()
    assert look_at_scan(file(public_minutes_pdf(APPROVED, [], str))) == ()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hej",
        b"%PDF-1.7 sedan inget mer",
        picture("GIF"),
        picture("PNG")[:60],
        b"\xff\xd8\xff",
    ],
    ids=["empty", "text", "broken PDF", "GIF", "half a PNG", "half a JPEG"],
)
def test_what_no_scanner_makes_is_refused(file, data):
    with pytest.raises(NotScanError):
        look_at_scan(file(data))


def test_a_file_without_pages_is_refused(file):
    with pytest.raises(NotScanError):
        look_at_scan(file(pages()))


def test_a_page_that_cannot_be_read_tells_no_code(file):
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(golden.approval_sheet())) as pdf:
        pdf.pages[0].obj["/Resources"] = pikepdf.Array([1])
        pdf.save(out)
    assert look_at_scan(file(out.getvalue())) == ()


def test_a_locked_file_is_refused(file):
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(golden.approval_sheet())) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(PdfLockedError):
        look_at_scan(file(out.getvalue()))


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(PdfUnreadableError):
        look_at_scan(tmp_path / "borta.pdf")
