"""A meeting with three items, people of two organisations, and a hand that types."""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from est_desktop.actions.agenda import add_item
from est_desktop.actions.meetings import Sitting, plan_meeting
from est_desktop.actions.people import add_organisation, add_person
from est_desktop.actions.series import add_series, set_series_participants

SITTING = Sitting(datetime(2026, 11, 25, 9), datetime(2026, 11, 25, 11), "Rådhuset")
CONTROL = Qt.KeyboardModifier.ControlModifier
BOTH = CONTROL | Qt.KeyboardModifier.ShiftModifier


class Content:
    """What the store holds, by name."""

    def __init__(self, store):
        def do(action, *arguments):
            return store.do(action.__name__, lambda s: action(s, *arguments))

        self.police = do(add_organisation, "Polisen")
        self.housing = do(add_organisation, "Hyresbostäder")
        self.chief = do(add_person, self.police, "lokalpolisområdeschef")
        self.second = do(add_person, self.police, "biträdande lokalpolisområdeschef")
        self.landlord = do(add_person, self.housing, "vd")
        self.extra = do(add_person, self.housing, "trygghetssamordnare")
        self.series = do(add_series, "Chefssamråd")
        members = [self.chief, self.second, self.landlord]
        do(set_series_participants, self.series, members)
        self.meeting = do(plan_meeting, self.series, SITTING)
        titles = ("Öppnande", "Lägesbild", "Nästa möte")
        self.items = [do(add_item, self.meeting, title) for title in titles]


def type_text(text):
    """Type into the field in focus as a keyboard does, å ä ö included."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(QApplication.focusWidget(), event)


def press(window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    """Press a chord in the window, so that shortcuts take their real way."""
    QTest.keyClick(window.windowHandle(), key, modifiers)
