"""What comes in behind the frame: look, words, the file, and the desk on it."""

import getpass
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from est_desktop.errors import UserError
from est_desktop.paths import Places
from est_desktop.queries.meetings import late_measures
from est_desktop.queries.tables import read_every_table
from est_desktop.store.opening import Opened, open_file
from est_desktop.store.store import SessionsLike, Store
from est_desktop.ui.desk import Desk
from est_desktop.ui.frame import Frame
from est_desktop.ui.icons import app_icon, find_style_icons
from est_desktop.ui.main_window import Shell
from est_desktop.ui.message_bar import Message
from est_desktop.ui.messages import message_for
from est_desktop.ui.page_kinds import PagesLike
from est_desktop.ui.settings import SettingsFile
from est_desktop.ui.theme import Mode, load_fonts, theme
from est_desktop.ui.translation import LANGUAGES, install
from est_desktop.ui.undo_actions import save_typing
from est_desktop.ui.unstored import Unstored
from est_desktop.ui.workspace import Workspace

LEAST_PERCENT, MOST_PERCENT = 100, 200
"""Text sizes that a settings file can ask for."""


@dataclass(frozen=True, slots=True)
class Behind:
    """What the composition root brings in behind the overview, when it is wanted.

    Attributes:
        sessions: Sessions on an open file, which queries and actions need.
        pages: The pages.
        fill_sample: Puts sample content into an empty store.
    """

    sessions: Callable[[Opened], SessionsLike]
    pages: Callable[[Desk], PagesLike]
    fill_sample: Callable[[Store], None]


class Opening(QObject):
    """Fills a frame.

    Attributes:
        desk: What was filled in; None while the file cannot be opened.
    """

    def __init__(
        self,
        frame: Frame,
        settings: SettingsFile,
        places: Places,
        behind: Behind,
    ) -> None:
        """Dress the program, put the shell into the frame and open the file.

        Args:
            frame: The window, on the screen already.
            settings: What belongs to the machine.
            places: Where files lie.
            behind: What comes in when it is wanted.
        """
        super().__init__(frame)
        self._frame, self._settings, self._places = frame, settings, places
        self._behind = behind
        self.desk: Desk | None = None
        load_fonts()
        find_style_icons()
        speak(settings)
        dress(settings)
        frame.setWindowIcon(app_icon())
        self.shell = Shell()
        frame.setCentralWidget(self.shell)
        frame.leaving.connect(save_typing)
        self._open_file()

    def close(self) -> None:
        """Save what is typed, wait for what runs, close the file."""
        if self.desk is not None:
            self.desk.close()

    def _open_file(self) -> None:
        places = self._places
        try:
            store = _open(places, self._behind)
        except UserError as error:
            self._tell_not_opened(error)
            return
        workspace = Workspace(store, _now, places)
        self._frame.may_leave = Unstored(self.shell, workspace).may_leave
        self.desk = Desk(
            self.shell,
            workspace,
            self._settings,
            self._behind.pages,
            self._behind.fill_sample,
        )

    def _tell_not_opened(self, error: UserError) -> None:
        message = self.shell.messages.tell(
            "danger",
            message_for(error),
            (self.tr("Try again"), lambda: self._try_again(message)),
            (self.tr("Quit"), QApplication.quit),
            lasting=True,
        )

    def _try_again(self, message: Message) -> None:
        message.put_away()
        self._open_file()


def _open(places: Places, behind: Behind) -> Store:
    """Open the file and read a little, so that what cannot be read is not taken for open."""
    opened = open_file(places.database, who=_user(), now=_now, backups=places.backups)
    store = Store(opened, now=_now, bring_sessions=behind.sessions)
    try:
        store.look(read_every_table)
        store.look(lambda rows: late_measures(rows, _now().date()))
    except BaseException:
        store.close()
        raise
    return store


def speak(settings: SettingsFile) -> None:
    """Let the program speak the user's language; without a translation it speaks English."""
    wanted = settings.current.language
    try:
        install(wanted if wanted in LANGUAGES else LANGUAGES[0])
    except FileNotFoundError:
        if sys.stderr is not None:
            sys.stderr.write("No translation: run make translations.\n")


def dress(settings: SettingsFile) -> None:
    """Use the user's theme and text size; values that make no sense are passed over."""
    chosen = settings.current
    mode = Mode(chosen.theme) if chosen.theme in set(Mode) else Mode.LIGHT
    theme().apply(mode, min(MOST_PERCENT, max(LEAST_PERCENT, chosen.text_percent)))


def _now() -> datetime:
    return datetime.now().astimezone()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"
