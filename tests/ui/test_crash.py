"""Our own mistakes: told once, logged without a fuss, and the program goes on."""

import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from est_desktop.errors import StoreCorruptError
from est_desktop.ui.crash import LOG, CrashReporter, described
from est_desktop.ui.messages import message_for


@pytest.fixture
def reporter(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    reporter = CrashReporter(tmp_path / "logg" / "est.log")
    yield reporter
    for handler in list(LOG.handlers):
        if isinstance(handler, logging.FileHandler):
            LOG.removeHandler(handler)
            handler.close()


@pytest.fixture
def answered(reporter):
    """Answer each dialog with the last of `answers`, and keep what it said."""
    said, answers = [], ["Go on"]

    def answer():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append((box.text(), box.detailedText()))
            next(b for b in box.buttons() if b.text() == answers[-1]).click()

    timer = QTimer(interval=10)
    timer.timeout.connect(answer)
    timer.start()
    yield said, answers
    timer.stop()


def mistake(secret="Polisens hemliga text"):
    return [][len(secret)]


def caught(reporter, work):
    try:
        work()
    except Exception:
        reporter.caught(*sys.exc_info())


def test_a_mistake_is_told_in_words_and_the_program_goes_on(reporter, answered):
    said, _ = answered
    caught(reporter, mistake)
    assert said[0][0] == "Something went wrong in the program."
    assert "IndexError" in said[0][1]


def test_the_same_mistake_is_told_once(reporter, answered):
    said, _ = answered
    for _ in range(5):
        caught(reporter, mistake)
    assert len(said) == 1
    caught(reporter, lambda: {}["annat"])
    assert len(said) == 2


def test_the_report_can_be_copied_and_holds_no_text_of_the_users(reporter, answered):
    _, answers = answered
    answers.append("Copy the report")
    caught(reporter, lambda: {}["Polisens hemliga text"])
    report = QGuiApplication.clipboard().text()
    assert "KeyError" in report
    assert "hemliga" not in report
    assert "EST Desktop" in report


def test_it_is_in_the_log(reporter, answered, tmp_path):
    caught(reporter, mistake)
    assert "IndexError" in (tmp_path / "logg" / "est.log").read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_is_no_reason_to_stop(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    (tmp_path / "fil").write_text("")
    CrashReporter(tmp_path / "fil" / "est.log")


def test_a_report_without_lines_is_no_mistake_of_its_own():
    assert "Qt" in described("")


def test_what_the_user_can_do_something_about_is_told_in_its_own_words(reporter, answered):
    """Such as a damaged page of the file that is met when a page of the window reads it."""

    def damaged():
        raise StoreCorruptError(Path("est-desktop.db"))

    said, _ = answered
    caught(reporter, damaged)
    caught(reporter, damaged)
    (told,) = said
    assert told == (message_for(StoreCorruptError(Path("est-desktop.db"))), "")
