"""One thing is made at a time, and the newest wish wins."""

import threading

import pytest

from est_desktop.ui.meeting.rendering import Rendering
from tests.ui.meeting.conftest import wait_for_jobs


@pytest.fixture
def rendering(qtbot, qapp):
    rendering = Rendering()
    yield rendering
    wait_for_jobs(qtbot)


@pytest.fixture
def made(rendering):
    things = []
    rendering.made.connect(things.append)
    return things


def test_what_is_asked_for_is_made(qtbot, rendering, made):
    rendering.ask(lambda _progress: "sidor")
    qtbot.waitUntil(lambda: made == ["sidor"])


def test_of_many_wishes_the_newest_alone_is_shown(qtbot, rendering, made):
    gate = threading.Event()
    rendering.ask(lambda _progress: gate.wait() and "första")
    for wish in ("andra", "tredje", "fjärde"):
        rendering.ask(lambda _progress, wish=wish: wish)
    gate.set()
    qtbot.waitUntil(lambda: bool(made))
    wait_for_jobs(qtbot)
    assert made == ["fjärde"]


def test_a_failure_is_told_and_the_next_wish_is_made(qtbot, rendering, made):
    def fail(_progress):
        raise ValueError("för stort")

    with qtbot.waitSignal(rendering.failed) as told:
        rendering.ask(fail)
    assert isinstance(told.args[0], ValueError)
    rendering.ask(lambda _progress: "sidor")
    qtbot.waitUntil(lambda: made == ["sidor"])


def test_what_is_forgotten_is_not_shown(qtbot, rendering, made):
    gate = threading.Event()
    rendering.ask(lambda _progress: gate.wait() and "sidor")
    rendering.forget()
    gate.set()
    wait_for_jobs(qtbot)
    assert made == []


def test_it_says_when_it_works_and_when_it_rests(qtbot, rendering):
    said = []
    rendering.began.connect(lambda: said.append("begins"))
    rendering.rested.connect(lambda: said.append("rests"))
    rendering.ask(lambda _progress: None)
    qtbot.waitUntil(lambda: said == ["begins", "rests"])
