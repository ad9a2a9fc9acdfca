"""A file that cannot be opened is told in the window, and opened as soon as it can be."""

import os
from contextlib import closing
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QPushButton

from est_desktop.cli import fill_sample
from est_desktop.paths import places
from est_desktop.store.sessions import Sessions, open_store
from est_desktop.ui.frame import Frame
from est_desktop.ui.message_bar import Message
from est_desktop.ui.opening import Behind, Opening
from est_desktop.ui.pages import Pages
from est_desktop.ui.settings import SettingsFile
from est_desktop.ui.tokens import LIGHT
from est_desktop.ui.translation import tr
from tests.store.conftest import protect  # noqa: F401 - a fixture

# ruff: noqa: F811


@pytest.fixture
def open_window(qtbot, qapp, themed):
    opened = []

    def open_on(folder):
        where, frame = places(folder), Frame(LIGHT)
        qtbot.addWidget(frame)
        settings = SettingsFile(where.settings)
        behind = Behind(Sessions, lambda desk: Pages(desk, settings), fill_sample)
        opening = Opening(frame, settings, where, behind)
        opened.append(opening)
        frame.show()
        return opening

    yield open_on
    for opening in opened:
        opening.close()
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()


def text(database):
    database.write_text("ingen databas", encoding="utf-8")


def folder(database):
    database.mkdir()


def pipe(database):
    os.mkfifo(database)


def broken_log(database):
    """Make a file that opens and then cannot be read: a folder in the place of its log."""
    with closing(open_store(database, who="", now=lambda: datetime.now(UTC))):
        pass
    database.with_name(database.name + "-wal").mkdir()


def lost_table(database):
    """Make a file that is whole but for a table."""
    store = open_store(database, who="", now=lambda: datetime.now(UTC))
    with closing(store), store.writing() as connection:
        connection.exec_driver_sql("DROP TABLE decision")


@pytest.mark.skipif(os.name != "posix", reason="pipes are files on POSIX alone")
@pytest.mark.parametrize("harm", [text, folder, pipe, broken_log, lost_table])
def test_what_cannot_be_opened_is_told_and_tried_again(open_window, tmp_path, harm):
    data = tmp_path / "data"
    data.mkdir()
    harm(places(data).database)
    opening = open_window(data)
    assert opening.desk is None
    (message,) = opening.shell.findChildren(Message)
    message.findChildren(QPushButton)[0].click()
    assert opening.desk is None
    data.rename(tmp_path / "undan")
    (message,) = opening.shell.messages.messages()
    message.findChildren(QPushButton)[0].click()
    assert opening.desk is not None
    assert opening.shell.messages.messages() == []


def test_a_folder_that_cannot_be_made_is_told(open_window, tmp_path):
    (tmp_path / "fil").touch()
    opening = open_window(tmp_path / "fil" / "data")
    assert opening.desk is None
    assert len(opening.shell.messages.texts()) == 1


def test_a_protected_file_is_opened_to_read(open_window, tmp_path, protect, clock):
    open_store(places(tmp_path).database, who="", now=clock.now).close()
    protect(places(tmp_path).database)
    opening = open_window(tmp_path)
    assert opening.desk.workspace.read_only
    assert len(opening.shell.messages.texts()) == 1


@pytest.mark.parametrize(
    "settings",
    [
        'theme = "purpur"\nlanguage = "xx"\ntext_percent = 999999999\ngeometry = "zzåäö"\n',
        'section = "borta"\nmeeting = "inget id"\ntext_percent = -5\n',
        'meeting = "00000000-0000-0000-0000-000000000000"\n',
        "theme = [",
        "theme = 1\ntext_percent = true\n",
    ],
)
def test_settings_that_make_no_sense_are_passed_over(open_window, tmp_path, settings):
    places(tmp_path).settings.write_text(settings, encoding="utf-8")
    opening = open_window(tmp_path)
    assert opening.desk is not None
    assert opening.shell.isVisible()
    assert tr("There is already one called {name}. Choose another name.").startswith("Det finns")


def test_settings_that_are_no_text_are_passed_over(open_window, tmp_path):
    places(tmp_path).settings.write_bytes(b"\xff\xfe\x00")
    assert open_window(tmp_path).desk is not None


def test_settings_and_log_that_cannot_be_written_stop_nothing(open_window, tmp_path):
    places(tmp_path).settings.mkdir()
    places(tmp_path).log.mkdir()
    opening = open_window(tmp_path)
    opening.desk.toggle_theme()
    assert opening.desk is not None
