"""A secretary puts papers on a meeting's agenda, changes her mind, and sends the summons out."""

import pypdf
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from est_desktop.actions.agenda import add_item
from est_desktop.actions.meetings import Sitting, add_meeting
from est_desktop.queries.agenda import agenda
from tests.stories.conftest import NOON
from tests.ui.meeting.conftest import wait_for_jobs

TITLES = ("Öppnande", "Lägesbild över Hageby", "Nästa möte")


@pytest.fixture
def desk(open_window):
    return open_window()


@pytest.fixture
def page(desk):
    """An open meeting of three items."""
    starts = NOON.replace(tzinfo=None)
    sitting = Sitting(starts, starts.replace(hour=12))
    meeting = desk.workspace.do("Add", lambda s: add_meeting(s, "Chefssamråd", sitting))
    for title in TITLES:
        desk.workspace.do("Add", lambda s, title=title: add_item(s, meeting, title))
    return desk.open_meeting(meeting)


@pytest.fixture
def files(tmp_path):
    made = [tmp_path / name for name in ("Lägesbild.pdf", "Åtgärder.docx", "Karta över Hageby.png")]
    for at, file in enumerate(made):
        file.write_bytes(f"innehåll {at}".encode())
    return made


def drop(page, files, row):
    """Drop files from outside on a row of the agenda."""
    rows = page.tabs.agenda.agenda.list
    at = rows.visualRect(rows.rows.index(row)).center()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    for kind in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(rows.viewport(), kind(at, copy, data, left, none))
    QApplication.sendEvent(rows.viewport(), QDropEvent(QPointF(at), copy, data, left, none))


def rows_of(desk, page):
    view = desk.workspace.read(lambda s: agenda(s, page.tabs.meeting_id))
    return [(row.number, row.title, row.papers) for row in view.rows]


def test_papers_follow_their_item_into_the_summons(qtbot, desk, page, files, hand, tmp_path):
    drop(page, files, 1)
    wait_for_jobs(qtbot)
    assert rows_of(desk, page)[1] == ("2", "Lägesbild över Hageby", 3)
    assert "3" in desk.shell.toast.text

    page.tabs.agenda.agenda.list.setFocus()
    hand.key("Alt+Down")
    hand.key("Ctrl+Return")
    hand.text("Övriga frågor")
    hand.key("Ctrl+Z")
    hand.key("Ctrl+Z")
    assert rows_of(desk, page) == [
        ("1", "Öppnande", 0),
        ("2", "Nästa möte", 0),
        ("3", "Lägesbild över Hageby", 3),
    ]

    place = tmp_path / "Kallelse.pdf"
    page._exporting.choose_place = lambda _window, _title, _path: place
    hand.key("Ctrl+E")
    wait_for_jobs(qtbot)
    text = "".join(part.extract_text() for part in pypdf.PdfReader(place).pages)
    assert text.index("Nästa möte") < text.index("Lägesbild över Hageby")
    assert "Karta över Hageby" in text
    assert desk.shell.toast.text


def test_three_files_come_and_go_as_one_step(qtbot, desk, page, files, hand):
    page.tabs.agenda.papers.choose_files = lambda _window, _title: files
    page.show_item(page.tabs.agenda.agenda.list.rows.rows[2].id)
    page.tabs.agenda.agenda.list.setFocus()
    hand.key("Ctrl+Shift+B")
    wait_for_jobs(qtbot)
    assert hand.keys == 1
    assert [papers for _, _, papers in rows_of(desk, page)] == [0, 0, 3]
    hand.key("Ctrl+Z")
    assert [papers for _, _, papers in rows_of(desk, page)] == [0, 0, 0]


def test_the_page_beside_the_form_follows_what_is_typed(qtbot, page, hand):
    preview = page.tabs.agenda.preview.shows.pdf
    qtbot.waitUntil(lambda: preview.pages > 0)
    page.tabs.agenda.form.write_title()
    hand.text("Mötet öppnas av ordföranden")

    def shown():
        preview.read_as_text(on=True)
        return preview.text.toPlainText()

    qtbot.waitUntil(lambda: "Mötet öppnas av ordföranden" in shown())


def test_the_next_day_begins_where_the_last_one_ended(desk, page, open_window):
    desk.open_meeting(page.tabs.meeting_id, 2)
    row = page.tabs.record.list.rows.rows[1]
    page.show_item(row.id)
    desk.close()
    again = open_window().shell.pages.currentWidget()
    assert again.where() == (2, str(row.id))
    assert again.tabs.record.paper.view.title == row.title
