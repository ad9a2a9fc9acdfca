"""Slow work runs behind, its result comes in front, and nothing fails without a word."""

import threading

import pytest
from PySide6.QtCore import QThread

from est_desktop.ui.job_strip import JobStrip
from est_desktop.ui.jobs import Job, jobs


class Gate:
    """Work that waits until the test lets it go on."""

    def __init__(self):
        self.open = threading.Event()

    def __call__(self, progress):
        progress(1, 4)
        assert self.open.wait(5)
        progress(2, 4)
        return "klart"


@pytest.fixture
def gate():
    gate = Gate()
    yield gate
    gate.open.set()


def run(work, qtbot, label=""):
    told, failed = [], []
    job = Job(work, told.append, failed.append, label)
    with qtbot.waitSignal(job.ended):
        job.start()
    return told, failed


def test_the_result_is_handed_over_on_the_main_thread(qapp, qtbot):
    threads = []
    job = Job(
        lambda _: QThread.currentThread() is qapp.thread(),
        lambda there: threads.append((there, QThread.currentThread() is qapp.thread())),
        pytest.fail,
    )
    with qtbot.waitSignal(job.ended):
        job.start()
    assert threads == [(False, True)]


def test_a_failure_is_handed_over_too(qtbot):
    def failing(_progress):
        raise ZeroDivisionError

    told, failed = run(failing, qtbot)
    assert told == []
    assert [type(error) for error in failed] == [ZeroDivisionError]


def test_cancelled_work_stops_and_tells_neither_result_nor_failure(gate, qtbot):
    told, failed = [], []
    job = Job(gate, told.append, failed.append)
    with qtbot.waitSignal(job.ended):
        job.start()
        job.cancel()
        gate.open.set()
    assert (told, failed) == ([], [])


def test_work_is_kept_alive_until_it_has_ended(gate, qtbot):
    told = []
    Job(gate, told.append, pytest.fail).start()
    gate.open.set()
    qtbot.waitUntil(lambda: told == ["klart"])


def test_the_program_waits_for_work_when_it_ends(gate, qtbot):
    told = []
    Job(gate, told.append, pytest.fail).start()
    gate.open.set()
    jobs().leave()
    qtbot.wait(20)
    assert told in ([], ["klart"])


@pytest.fixture
def strip(qtbot):
    strip = JobStrip()
    qtbot.addWidget(strip)
    return strip


def test_short_work_is_never_shown(strip, qtbot):
    run(lambda _: None, qtbot, "Skriver PDF")
    assert not strip.isVisible()


def test_longer_work_is_shown_with_a_way_to_stop_it(strip, gate, qtbot):
    job = Job(gate, pytest.fail, pytest.fail, "Skriver PDF")
    job.start()
    qtbot.waitUntil(strip.isVisible, timeout=2000)
    assert strip._words.text() == "Skriver PDF"
    strip._cancel.click()
    with qtbot.waitSignal(job.ended):
        gate.open.set()
    assert not strip.isVisible()


def test_work_without_a_name_is_not_shown(strip, gate, qtbot):
    job = Job(gate, lambda _: None, pytest.fail)
    job.start()
    qtbot.wait(600)
    assert not strip.isVisible()
    with qtbot.waitSignal(job.ended):
        gate.open.set()
