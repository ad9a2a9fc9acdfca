"""Messages that last, and toasts that do not: neither is told twice."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from est_desktop.ui.message_bar import ICONS, MessageBar
from est_desktop.ui.toast import SHOWN_MS, Toast


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    return window


@pytest.fixture
def bar(window):
    bar = MessageBar(window)
    bar.resize(900, 200)
    return bar


@pytest.fixture
def toast(window):
    return Toast(window)


def buttons(widget):
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {button.text(): button for button in widget.findChildren(QPushButton)}


def closed():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("tone", ICONS)
def test_a_message_is_shown_until_it_is_put_away(bar, tone):
    message = bar.tell(tone, "Säkerhetskopian kunde inte skrivas.")
    assert bar.isVisible()
    assert bar.texts() == ["Säkerhetskopian kunde inte skrivas."]
    message.put_away()
    closed()
    assert bar.texts() == []
    assert not bar.isVisible()


def test_the_same_is_not_told_twice(bar):
    first = bar.tell("warn", "Databasen är bara öppen för läsning.")
    assert bar.tell("warn", "Databasen är bara öppen för läsning.") is first
    assert len(bar.messages()) == 1


def test_a_message_can_offer_a_way_on(bar):
    done = []
    bar.tell("warn", "Mappen går inte att nå.", ("Försök igen", lambda: done.append(1)))
    buttons(bar)["Försök igen"].click()
    assert done == [1]


def test_a_lasting_message_has_no_cross(bar):
    assert bar.tell("info", "Bara läsning.", lasting=True).findChildren(QPushButton) == []


def test_a_toast_in_the_place_of_another_has_room_for_its_own_words(toast):
    toast.tell("Kort.")
    toast.tell("Minnesanteckningarna är sparade", ("Öppna", id), ("Visa i mappen", id))
    shown = [widget for widget in toast.findChildren(QWidget) if widget.isVisible()]
    assert len(shown) == 3
    assert all(widget.width() >= widget.sizeHint().width() for widget in shown)


def test_a_toast_stands_at_the_foot_and_goes_by_itself(toast, window, qtbot):
    toast.tell("Punkten togs bort.")
    assert toast.text == "Punkten togs bort."
    assert toast.geometry().bottom() < window.height()
    assert abs(toast.geometry().center().x() - window.rect().center().x()) <= 1
    assert toast._timer.interval() == SHOWN_MS
    toast._timer.timeout.emit()
    assert toast.text == ""


def test_a_newer_toast_takes_the_place_of_the_older(toast):
    toast.tell("Punkten togs bort.", ("Ångra", lambda: None))
    toast.tell("Punkten flyttades.")
    assert toast.text == "Punkten flyttades."
    assert buttons(toast) == {}


def test_the_toasts_button_does_it_once(toast):
    done = []
    toast.tell("Punkten togs bort.", ("Ångra", lambda: done.append(1)))
    buttons(toast)["Ångra"].click()
    assert done == [1]
    assert not toast.isVisible()


def test_a_toast_goes_when_its_step_is_no_longer_the_last(toast):
    toast.tell("Punkten togs bort.", ("Ångra", lambda: None), of_step=True)
    toast.step_over()
    assert toast.text == ""
    toast.tell("Kallelsen är sparad.", ("Öppna", lambda: None))
    toast.step_over()
    assert toast.text == "Kallelsen är sparad."


def test_a_toast_follows_the_windows_size(toast, window):
    toast.tell("Punkten togs bort.")
    window.resize(500, 400)
    assert toast.geometry().bottom() < 400
