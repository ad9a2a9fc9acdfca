"""Any file may be attached: what cannot be shown is told, quickly and without eating memory."""

import io
import os
import struct
import time
import zlib
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from est_desktop.model.views.agenda import VersionRow
from est_desktop.ui.meeting.paper_preview import LONGEST_LINE, PaperPreview, folded

NO_PAGES = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
)
PATIENCE_SECONDS = 5


def pdf(encryption=None):
    file = io.BytesIO()
    canvas = Canvas(file, encrypt=encryption)
    canvas.drawString(100, 100, "Yttrande")
    canvas.save()
    return file.getvalue()


def png(width, height, pixels=b"x"):
    def part(kind, data):
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", zlib.compress(pixels))


@pytest.fixture
def preview(qtbot):
    made = PaperPreview()
    qtbot.addWidget(made)
    made.resize(600, 800)
    made.show()
    return made


def show(preview, name, data):
    version = VersionRow(uuid4(), 1, name, "", len(data), datetime.now(UTC))
    if preview.can_show(version):
        preview.show_paper(version, data)
    return preview.pdf.message if preview.currentWidget() is preview.pdf else ""


def test_a_whole_pdf_is_shown(preview):
    assert show(preview, "a.pdf", pdf()) == ""
    assert preview.pdf.pages == 1


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (pdf()[:400], "damaged"),
        (NO_PAGES, "damaged"),
        (NO_PAGES.replace(b"Kids[]/Count 0", b"Kids[2 0 R]/Count 9"), "damaged"),
        (b"%PDF-1.7", "damaged"),
        (pdf(StandardEncryption("hemligt")), "password"),
        (b"PK\x03\x04" + bytes(900), "no PDF file"),
        (b"<html><body>Hej</body></html>", "no PDF file"),
        (os.urandom(4000).replace(b"%PDF-", b""), "no PDF file"),
    ],
    ids=["cut", "no pages", "circle", "head", "encrypted", "docx", "html", "noise"],
)
def test_a_pdf_that_cannot_be_shown_is_told_with_the_reason(preview, data, told):
    assert told in show(preview, "a.pdf", data)


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("karta.png", png(20_000, 20_000), "20000 × 20000"),
        ("karta.png", png(100_000, 100_000), "100000 × 100000"),
        ("karta.png", png(2**31 - 1, 2**31 - 1), "damaged"),
        ("karta.png", png(500, 500)[:60], "damaged"),
        ("karta.png", b"", "empty"),
        ("foto.jpg", b"\xff\xd8\xff\xe0" + bytes(100), "damaged"),
        ("foto.gif", b"GIF89a\xff\xff\xff\xff\0\0\0", "damaged"),
        ("bild.svg", b'<svg xmlns="http://www.w3.org/2000/svg" width="999999"/>', "own program"),
    ],
)
@pytest.mark.qt_log_ignore("JPEG", extend=True)
def test_a_picture_that_cannot_be_shown_is_told_at_once(preview, name, data, told):
    began = time.monotonic()
    assert told in show(preview, name, data)
    assert time.monotonic() - began < PATIENCE_SECONDS


@pytest.mark.parametrize("data", [b"x" * 400_000, bytes(999), os.urandom(99_999), b"\xff\xfe" * 9])
def test_a_text_of_any_kind_is_shown_soon(preview, data, qtbot):
    began = time.monotonic()
    show(preview, "logg.txt", data)
    qtbot.wait(1)
    preview.grab()
    assert time.monotonic() - began < PATIENCE_SECONDS


def test_lines_are_broken_and_nothing_is_lost():
    text = "x" * (2 * LONGEST_LINE + 1)
    assert folded(f"{text}\n\nslut").replace("\n", "") == text + "slut"
    assert folded("ett\n\ntvå") == "ett\n\ntvå"
    assert folded("") == ""
