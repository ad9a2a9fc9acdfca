"""The pages follow what is written and stay when they cannot be renewed; papers can be shown."""

import io
from uuid import uuid4

import pypdf
import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage

from est_desktop.actions.attachments import StoredPaper, attach_papers
from est_desktop.actions.items import rename_item
from est_desktop.model.views.agenda import VersionRow
from est_desktop.store.blobs import put_bytes
from est_desktop.ui.meeting.meeting_documents import Document
from est_desktop.ui.meeting.preview_panel import PreviewPanel
from est_desktop.ui.widgets.pdf_preview import PreviewBar
from tests.ui.meeting.conftest import wait_for_jobs


@pytest.fixture
def preview(qtbot, workspace, meeting, items):
    preview = PreviewPanel(workspace, meeting, str)
    qtbot.addWidget(preview)
    preview.resize(480, 600)
    with qtbot.waitExposed(preview):
        preview.show()
    yield preview
    wait_for_jobs(qtbot)


@pytest.fixture
def pages(preview):
    """Return the pages as text."""

    def read():
        pdf = preview.shows.pdf
        pdf.read_as_text(on=True)
        text = pdf.text.toPlainText()
        pdf.read_as_text(on=False)
        return text if pdf.pages else ""

    return read


@pytest.fixture
def paper(do, items, store, clock, read_item):
    """Attach bytes under a file's name and return the version."""

    def attach(name, data):
        stored = StoredPaper(name, put_bytes(store, data))
        do(attach_papers, items[0], [stored], clock.now().astimezone())
        return read_item(items[0]).attachments[-1].versions[0]

    return attach


def test_the_summons_is_shown_as_it_is_now_and_renewed_after_a_change(
    qtbot, pages, items, workspace
):
    qtbot.waitUntil(lambda: "Lägesbild" in pages())
    workspace.do("Rename", lambda s: rename_item(s, items[1], "Bränder i källare"))
    qtbot.waitUntil(lambda: "Bränder i källare" in pages())
    workspace.undo()
    qtbot.waitUntil(lambda: "Bränder i källare" not in pages())


def test_the_minutes_can_be_shown_instead(qtbot, preview, pages):
    preview.show_document(Document.MINUTES)
    qtbot.waitUntil(lambda: "Minutes" in pages())
    assert preview.choice.current() is Document.MINUTES


def test_nothing_is_made_while_nobody_looks(qtbot, preview, pages, items, workspace):
    qtbot.waitUntil(lambda: bool(pages()))
    wait_for_jobs(qtbot)
    preview.hide()
    begun = []
    preview.rendering.began.connect(lambda: begun.append(1))
    workspace.do("Rename", lambda s: rename_item(s, items[1], "Bränder"))
    qtbot.wait(60)
    assert begun == []
    preview.show()
    qtbot.waitUntil(lambda: "Bränder" in pages())


def test_pages_that_cannot_be_renewed_stay_and_it_is_said(qtbot, preview, pages):
    qtbot.waitUntil(lambda: bool(pages()))

    def fail(_progress):
        raise ValueError("en tabell är för hög")

    preview.rendering.ask(fail)
    qtbot.waitUntil(lambda: bool(preview.messages.texts()))
    assert "Lägesbild" in pages()
    preview.show_document(Document.SUMMONS)
    qtbot.waitUntil(lambda: not preview.messages.texts())


def test_a_pdf_is_shown_and_the_summons_again_when_it_is_chosen(qtbot, preview, pages, paper):
    qtbot.waitUntil(lambda: "Lägesbild" in pages())
    preview.show_paper(paper("Plan.pdf", a_pdf(3)))
    qtbot.waitUntil(lambda: preview.shows.pdf.pages == 3)
    assert preview.choice.currentText() == "Plan.pdf"
    preview.choice.chosen.emit(Document.SUMMONS)
    qtbot.waitUntil(lambda: "Lägesbild" in pages())
    assert preview.paper is None


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("Skadad.pdf", b"%PDF-1.7 och sedan inget", "damaged"),
        ("Bild.png", b"ingen bild", "damaged"),
        ("Tabell.xlsx", b"PK", "Spreadsheet"),
        ("okänd.qqq", b"?", "QQQ"),
        ("utan", b"?", "cannot be shown"),
    ],
)
def test_what_cannot_be_shown_is_said_in_a_sentence(qtbot, preview, paper, name, data, word):
    preview.show_paper(paper(name, data))
    qtbot.waitUntil(lambda: word in preview.shows.pdf.message)


def test_a_protected_pdf_is_said_to_be_so(qtbot, preview, paper):
    writer = pypdf.PdfWriter(io.BytesIO(a_pdf(1)))
    writer.encrypt("hemligt", algorithm="RC4-128")
    locked = io.BytesIO()
    writer.write(locked)
    preview.show_paper(paper("Låst.pdf", locked.getvalue()))
    qtbot.waitUntil(lambda: "password" in preview.shows.pdf.message)


def test_bytes_that_are_gone_are_said_to_be_damaged(qtbot, preview, clock):
    gone = VersionRow(uuid4(), 1, "Borta.pdf", "0" * 64, 900, clock.now())
    preview.show_paper(gone)
    qtbot.waitUntil(lambda: "damaged" in preview.shows.pdf.message)


@pytest.mark.parametrize(("size", "word"), [(0, "empty"), (400_000_000, "too large")])
def test_sizes_that_make_no_sense_to_show_are_said(preview, clock, size, word):
    preview.show_paper(VersionRow(uuid4(), 1, "Film.pdf", "0" * 64, size, clock.now()))
    assert word in preview.shows.pdf.message


def test_pictures_and_plain_texts_are_shown(qtbot, preview, paper):
    preview.show_paper(paper("Karta.png", a_picture()))
    qtbot.waitUntil(lambda: preview.shows.currentWidget() is preview.shows.picture)
    preview.show_paper(paper("Läs.txt", "Hej å ä ö".encode()))
    qtbot.waitUntil(lambda: preview.shows.text.toPlainText() == "Hej å ä ö")
    assert preview.shows.currentWidget() is preview.shows.text
    assert not preview.findChild(PreviewBar).isVisible()  # it turns pages, and there are none


def a_pdf(pages):
    writer = pypdf.PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(300, 400)
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def a_picture():
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(0)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(data.data())
