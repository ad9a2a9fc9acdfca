"""A PDF is shown, renewed without losing the place, and told about when it cannot be shown."""

import io

import pytest
from pypdf import PdfReader, PdfWriter
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from reportlab.pdfgen.canvas import Canvas

from est_desktop.ui.widgets.pdf_preview import PdfPreview, PreviewBar, Trouble


def pdf(pages=15, word="Samråd"):
    file = io.BytesIO()
    canvas = Canvas(file)
    for page in range(pages):
        canvas.drawString(72, 700, f"{word} {page + 1}")
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def locked():
    writer = PdfWriter(PdfReader(io.BytesIO(pdf(1))))
    writer.encrypt("hemligt", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


@pytest.fixture
def preview(qtbot):
    preview = PdfPreview()
    qtbot.addWidget(preview)
    preview.resize(400, 500)
    with qtbot.waitExposed(preview):
        preview.show()
    return preview


def test_the_pages_are_counted_and_told(preview, qtbot):
    with qtbot.waitSignal(preview.moved) as told:
        assert preview.show_pdf(pdf()) is None
    assert told.args == [1, 15]
    assert preview.pages == 15
    assert preview.message == ""


def test_a_newer_form_of_the_same_document_keeps_page_and_zoom(preview, qtbot):
    preview.show_pdf(pdf())
    preview.zoom_by(1.5)
    zoom = preview.view.zoomFactor()
    bar = preview.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1500)
    bar.setValue(1500)
    preview.show_pdf(pdf(word="Ändrat"), another=False)
    assert bar.value() == 1500
    assert preview.view.zoomFactor() == zoom


def test_another_document_begins_at_its_first_page(preview, qtbot):
    preview.show_pdf(pdf())
    bar = preview.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1500)
    bar.setValue(1500)
    preview.show_pdf(pdf(3))
    assert bar.value() == 0
    assert preview.pages == 3


@pytest.mark.parametrize("data", [b"", b"no PDF at all", pdf(2)[:200]])
def test_a_damaged_file_is_told_in_place_of_pages(preview, data):
    preview.show_pdf(pdf())
    assert preview.show_pdf(data) is Trouble.DAMAGED
    assert "damaged" in preview.message
    assert preview.pages == 0


def test_a_locked_file_is_told_in_place_of_pages(preview):
    assert preview.show_pdf(locked()) is Trouble.ENCRYPTED
    assert "password" in preview.message


def test_the_old_pages_stay_when_the_newer_ones_cannot_be_shown(preview):
    preview.show_pdf(pdf())
    assert preview.show_pdf(b"broken", another=False) is Trouble.DAMAGED
    assert preview.message == ""
    assert preview.pages == 15


def test_the_pages_can_be_read_as_text_and_stay_text_when_renewed(preview):
    preview.show_pdf(pdf(2))
    preview.read_as_text(on=True)
    assert "Page 2 of 2" in preview.text.toPlainText()
    assert "Samråd 2" in preview.text.toPlainText()
    preview.show_pdf(pdf(2, "Ändrat"), another=False)
    assert "Ändrat 1" in preview.text.toPlainText()
    preview.read_as_text(on=False)
    assert not preview.as_text


def test_zoom_starts_from_what_is_seen(preview):
    preview.show_pdf(pdf())
    preview.zoom_by(1.0)
    fitting = preview.view.zoomFactor()
    assert 0.3 < fitting < 1.0
    preview.zoom_by(2.0)
    assert preview.view.zoomFactor() == pytest.approx(2 * fitting)
    preview.fit_width()
    assert preview.view.zoomMode() == QPdfView.ZoomMode.FitToWidth


def test_forty_renewals_leave_one_document_behind(preview):
    before = len(preview.findChildren(QPdfDocument))
    for number in range(40):
        preview.show_pdf(pdf(1, str(number)), another=False)
        preview.show_message("")
        preview.show_pdf(pdf(1, str(number)))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(preview.findChildren(QPdfDocument)) == before + 1


def test_a_preview_can_be_closed_while_it_paints(qtbot):
    for _ in range(5):
        preview = PdfPreview()
        preview.show()
        preview.show_pdf(pdf(3))
        QCoreApplication.processEvents()
        preview.close()
        preview.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_bar_tells_the_page_and_rests_while_there_is_none(preview, qtbot):
    bar = PreviewBar(preview)
    qtbot.addWidget(bar)
    assert not bar.isEnabled()
    preview.show_pdf(pdf(3))
    assert bar.isEnabled()
    assert bar._place.text() == "Page 1 of 3"
    bar._text.click()
    assert preview.as_text
    preview.show_pdf(b"")
    assert not bar.isEnabled()
