"""A document goes where the user wants it, whole, under a name that says what it is."""

import pypdf
import pytest

from est_desktop.actions.items import rename_item
from est_desktop.errors import NotApprovedError, OutputError
from est_desktop.queries.secrecy import exports
from est_desktop.ui.meeting.item_documents import ItemDocument
from est_desktop.ui.meeting.meeting_documents import Document
from tests.ui.meeting.conftest import wait_for_jobs


@pytest.fixture
def export(qtbot, page):
    """Export the summons to a place, and return what was suggested."""

    def export(place):
        suggested = []
        page._exporting.choose_place = lambda _window, _title, path: (
            suggested.append(path.name) or place
        )
        page.export_summons()
        wait_for_jobs(qtbot)
        return suggested

    return export


def test_the_summons_is_written_and_told_with_ways_to_open_it(qtbot, page, export, tmp_path):
    place = tmp_path / "Kallelse.pdf"
    opened = []
    page.open_file = opened.append
    with qtbot.waitSignal(page.told) as told:
        suggested = export(place)
    assert suggested == ["2026-11-25 Chefssamråd 2026-1 – Summons.pdf"]
    assert "Lägesbild" in "".join(part.extract_text() for part in pypdf.PdfReader(place).pages)
    sentence, choices = told.args
    assert sentence
    for _, act in choices:
        act()
    assert opened == [place, tmp_path]


def test_what_is_being_typed_is_in_the_document(page, export, tmp_path):
    place = tmp_path / "Kallelse.pdf"
    title = page.tabs.agenda.form.fields.title
    title.setFocus()
    title.setText("Mötets öppnande")
    title.textEdited.emit(title.text())
    export(place)
    assert "Mötets öppnande" in pypdf.PdfReader(place).pages[0].extract_text()


def test_the_minutes_can_be_exported(qtbot, page, tmp_path):
    place = tmp_path / "Anteckningar.pdf"
    page._exporting.choose_place = lambda _window, _title, _path: place
    page.export(Document.MINUTES)
    wait_for_jobs(qtbot)
    assert pypdf.PdfReader(place).pages


def test_a_cancelled_dialog_writes_nothing(export, tmp_path):
    export(None)
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told_and_leaves_nothing(
    qtbot, export, workspace, tmp_path
):
    with qtbot.waitSignal(workspace.refused) as told:
        export(tmp_path / "borta" / "Kallelse.pdf")
    assert isinstance(told.args[0], OutputError)
    assert list(tmp_path.iterdir()) == []


def test_the_next_export_begins_in_the_same_folder(page, export, tmp_path):
    export(tmp_path / "Kallelse.pdf")
    assert page._exporting.folder == tmp_path


def test_what_cannot_be_printed_is_told_with_its_place(qtbot, page, do, export, tmp_path):
    do(rename_item, page.tabs.current_item(), "Lägesbild 😀")
    with qtbot.waitSignal(page.told) as told:
        export(tmp_path / "Kallelse.pdf")
    assert "😀" in told.args[0]


@pytest.mark.parametrize(
    ("document", "logged"),
    [(Document.RUNNING_ORDER, "Chefssamråd 2026:1"), (Document.FOLLOW_UP, "")],
)
def test_what_is_for_those_who_meet_is_exported_too(qtbot, page, store, tmp_path, document, logged):
    file = tmp_path / "ut.pdf"
    page._exporting.choose_place = lambda *_: file
    with qtbot.waitSignal(page.told, timeout=10_000):
        page.export(document)
    assert len(pypdf.PdfReader(file).pages) == 1
    (entry,) = store.read(exports)
    assert (entry.document, entry.meeting) == (document.value, logged)


@pytest.mark.parametrize("document", ItemDocument)
def test_a_document_of_one_item_is_written_and_logged(qtbot, page, tmp_path, document, store):
    place = tmp_path / "Punkt.pdf"
    page._exporting.choose_place = lambda _window, _title, _path: place
    with qtbot.waitSignal(page.told):
        page.exports.item_asked.emit(document)
    assert "Öppnande" in "".join(part.extract_text() for part in pypdf.PdfReader(place).pages)
    assert [row.document for row in store.read(exports)] == [document.value]


def test_a_sheet_to_sign_on_is_refused_while_there_is_nothing_to_sign(qtbot, page, workspace):
    page._exporting.choose_place = None
    with qtbot.waitSignal(workspace.refused) as told:
        page.export(Document.APPROVAL_SHEET)
    assert isinstance(told.args[0], NotApprovedError)
