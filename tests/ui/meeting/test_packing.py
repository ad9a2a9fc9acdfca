"""The papers of a meeting as one file, from the window."""

import io

import pypdf
import pytest
from PIL import Image

from est_desktop.actions.attachments import StoredPaper, attach_papers
from est_desktop.actions.secrecy import set_mark
from est_desktop.model.views.secrecy import MarkKind
from est_desktop.queries.secrecy import exports
from est_desktop.store.blobs import put_bytes
from est_desktop.ui.jobs import jobs
from est_desktop.ui.meeting.packing import NotesSheet, PackKind
from tests.actions.conftest import MOMENT
from tests.ui.meeting.conftest import wait_for_jobs
from tests.ui.meeting.test_secrecy import MARK


@pytest.fixture
def papers(page, store, do):
    """A picture and a file that is damaged, on the current item."""
    picture = io.BytesIO()
    Image.new("RGB", (80, 60), "navy").save(picture, "PNG")
    stored = [
        StoredPaper("Karta.png", put_bytes(store, picture.getvalue())),
        StoredPaper("Rapport.pdf", put_bytes(store, b"%PDF-1.7 trasig")),
    ]
    return do(attach_papers, page.tabs.current_item(), stored, MOMENT)


@pytest.fixture
def export(qtbot, page, tmp_path):
    def export(kind):
        asked = []

        def choose(_window, _title, suggested):
            asked.append(suggested.name)
            return tmp_path / suggested.name

        page._exporting.choose_place = choose
        page.export_pack(kind)
        wait_for_jobs(qtbot)
        return tmp_path / asked[0]

    return export


def text(file):
    return " ".join(page.extract_text() for page in pypdf.PdfReader(file).pages)


def test_the_pack_holds_every_paper_and_tells_what_is_worth_knowing(page, store, papers, export):
    file = export(PackKind.READING)
    assert "Papers" in file.name
    reader = pypdf.PdfReader(file)
    assert len(reader.pages) >= 4
    (sheet,) = page.findChildren(NotesSheet)
    assert sheet.isVisible()
    sheet.accepted.emit()
    (row,) = store.read(exports)
    assert (row.document, row.size) == ("pack", file.stat().st_size)


def test_a_public_pack_leaves_the_secret_paper_out(page, store, do, papers, export):
    do(set_mark, MarkKind.PAPER, papers[0], MARK)
    file = export(PackKind.PUBLIC)
    told = text(file).replace("\xa0", " ")
    assert "omfattas av sekretess (OSL 18 kap. 1 §)" in told
    assert "Karta" not in told
    (row,) = store.read(exports)
    assert row.public


def test_the_archive_holds_the_papers_as_they_are(papers, export):
    file = export(PackKind.ARCHIVE)
    held = pypdf.PdfReader(file).attachments
    assert any(data == [b"%PDF-1.7 trasig"] for data in held.values())


def test_a_meeting_without_papers_has_a_pack_too(page, store, export):
    file = export(PackKind.READING)
    assert pypdf.PdfReader(file).pages
    assert not page.findChildren(NotesSheet)


def test_a_cancelled_pack_leaves_nothing(qtbot, page, papers, tmp_path):
    page._exporting.choose_place = lambda *_: tmp_path / "Handlingar.pdf"
    started = []
    jobs().started.connect(started.append)
    page.export_pack(PackKind.READING)
    started[0].cancel()
    wait_for_jobs(qtbot)
    jobs().started.disconnect(started.append)
    assert list(tmp_path.iterdir()) == []
