"""The whole window on a real store, as `app.py` puts it together."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from est_desktop.cli import fill_sample
from est_desktop.paths import places
from est_desktop.store.sessions import open_store
from est_desktop.ui.desk import Desk
from est_desktop.ui.frame import Frame
from est_desktop.ui.icons import find_style_icons
from est_desktop.ui.main_window import Shell
from est_desktop.ui.pages import Pages
from est_desktop.ui.settings import SettingsFile
from est_desktop.ui.theme import Mode, theme
from est_desktop.ui.tokens import LIGHT
from est_desktop.ui.undo_actions import save_typing
from est_desktop.ui.workspace import Workspace

NOON = datetime(2026, 11, 23, 10, 42).astimezone()
"""The moment in which stories begin."""


class Hand:
    """Does what a hand does with a keyboard, and counts it."""

    def __init__(self):
        self.keys = 0

    def key(self, chord):
        part = QKeySequence(chord)[0]
        QTest.keyClick(QGuiApplication.focusWindow(), part.key(), part.keyboardModifiers())
        QCoreApplication.processEvents()
        self.keys += 1

    def text(self, words):
        """Type text as key events that carry the letter: å, ä and ö too."""
        none = Qt.KeyboardModifier.NoModifier
        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, none, letter)
                QApplication.sendEvent(QGuiApplication.focusWindow(), event)


@pytest.fixture
def hand():
    return Hand()


@pytest.fixture
def open_window(qtbot, tmp_path):
    """Opens the window on a folder; several times in one test, one after another."""
    opened = []

    def open_on(folder: Path = tmp_path / "Data åäö") -> Desk:
        where = places(folder)
        store = open_store(
            where.database, who="sekreterare", now=lambda: NOON, backups=where.backups
        )
        frame, shell = Frame(LIGHT), Shell()
        frame.setCentralWidget(shell)
        frame.leaving.connect(save_typing)
        qtbot.addWidget(frame)
        find_style_icons()
        theme().apply(Mode.LIGHT, 100)
        frame.show()
        with qtbot.waitActive(frame):
            frame.activateWindow()
        workspace = Workspace(store, lambda: NOON, where)
        settings = SettingsFile(where.settings)
        desk = Desk(shell, workspace, settings, lambda d: Pages(d, settings), fill_sample)
        opened.append((desk, frame))  # Python must hold the window
        return desk

    yield open_on
    for desk, frame in opened:
        desk.close()
        frame.close()
