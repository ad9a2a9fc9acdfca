"""A PDF file of anybody's is checked from the window, which says what the command says."""

import pytest
from PySide6.QtWidgets import QLabel, QMainWindow

from est_desktop.documents.pdf_checking import check_pdf
from est_desktop.documents.pdf_words import report_lines
from est_desktop.ui.jobs import jobs
from est_desktop.ui.pdf_check import PdfCheckSheet, ask_and_check
from est_desktop.ui.translation import tr
from tests.documents.pack import corpus
from tests.ui.meeting.conftest import wait_for_jobs


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    window.resize(900, 700)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "rapport.pdf"
    path.write_bytes(corpus.plain(3))
    return path


class StopError(Exception):
    """What a job raises when the user cancels."""


def told(window):
    (sheet,) = window.findChildren(PdfCheckSheet)
    return [each.text() for each in sheet.findChildren(QLabel)]


def test_what_was_found_is_told_in_a_sheet(qtbot, window, workspace, file):
    ask_and_check(window, workspace, lambda _window, _title: [file])
    wait_for_jobs(qtbot)
    lines = report_lines(check_pdf(file), "rapport.pdf", tr)
    assert len(lines) > 2
    assert set(lines) <= set(told(window))


def test_nothing_is_checked_when_no_file_is_chosen(qtbot, window, workspace):
    ask_and_check(window, workspace, lambda _window, _title: [])
    wait_for_jobs(qtbot)
    assert window.findChildren(PdfCheckSheet) == []


def test_a_file_that_is_no_pdf_is_told_as_any_refusal(qtbot, window, workspace, tmp_path):
    other = tmp_path / "x.pdf"
    other.write_bytes(b"text")
    with qtbot.waitSignal(workspace.refused):
        ask_and_check(window, workspace, lambda _window, _title: [other])
    wait_for_jobs(qtbot)
    assert window.findChildren(PdfCheckSheet) == []


def test_a_check_that_is_cancelled_tells_nothing(qtbot, window, workspace, file):
    jobs().started.connect(stop := (lambda job: job.cancel()))
    try:
        ask_and_check(window, workspace, lambda _window, _title: [file])
    finally:
        jobs().started.disconnect(stop)
    wait_for_jobs(qtbot)
    assert window.findChildren(PdfCheckSheet) == []


def test_a_check_can_be_stopped_at_each_page(file):
    seen = []

    def step(done, of):
        seen.append((done, of))
        if done == 2:
            raise StopError

    with pytest.raises(StopError):
        check_pdf(file, step)
    assert seen == [(0, 3), (1, 3), (2, 3)]
