"""The menus: every command by its words, with its key."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence
from PySide6.QtWidgets import QMenu

from est_desktop.ui.icons import icon
from est_desktop.ui.main_window import Shell
from est_desktop.ui.theme import Mode, theme
from est_desktop.ui.tokens import SCALES
from est_desktop.ui.undo_actions import UndoActions
from est_desktop.ui.workspace import Workspace


class Commands(Protocol):
    """What the menus ask for; the desk does it."""

    shell: Shell
    workspace: Workspace
    undo_actions: UndoActions

    def ask_new_meeting(self, *, in_series: bool = True) -> None:
        """Ask for a new meeting."""

    def ask_next_meeting(self) -> None:
        """Ask for the next meeting, made from the last."""

    def open_help(self) -> None:
        """Show the help."""

    def open_keys(self) -> None:
        """Show the keys."""

    def open_about(self) -> None:
        """Show the version and licences."""

    def check_pdf(self) -> None:
        """Ask for a PDF file and tell what is wrong with it."""

    def take_in_numbers(self) -> None:
        """Ask for a file with numbers, and take them in."""

    def list_imports(self) -> None:
        """Show which files have come in."""

    def use_theme(self, mode: Mode, percent: int) -> None:
        """Use a theme and text size."""

    def toggle_theme(self) -> None:
        """Change between light and dark."""


class Menus(QObject):
    """Fills the frame's menus."""

    def __init__(self, desk: Commands) -> None:
        super().__init__(desk.shell)
        self._desk = desk
        shell = desk.shell
        self._file(shell.file_menu)
        self._edit(shell.edit_menu)
        self._view(shell.view_menu)
        self._help(shell.help_menu)
        shell.meeting_menu.aboutToShow.connect(self._meeting)

    def _file(self, menu: QMenu) -> None:
        desk = self._desk
        new = self._add(
            menu, self.tr("&New meeting…"), desk.ask_new_meeting, "Ctrl+N", "calendar_add"
        )
        empty = self._add(
            menu, self.tr("New &empty meeting…"), lambda: desk.ask_new_meeting(in_series=False)
        )
        following = self._add(
            menu, self.tr("Ne&xt meeting from the last…"), desk.ask_next_meeting, "Ctrl+Shift+N"
        )
        menu.addSeparator()
        taking = self._add(
            menu,
            self.tr("&Take in numbers from a file…"),
            desk.take_in_numbers,
            "",
            "document_table",
        )
        self._add(menu, self.tr("N&umbers from files…"), desk.list_imports)
        for action in (new, empty, following, taking):
            action.setEnabled(not desk.workspace.read_only)
        menu.addSeparator()
        self._add(menu, self.tr("Open the &data folder"), self._open_data, "", "folder_open")
        self._add(menu, self.tr("&Check a PDF file…"), desk.check_pdf, "", "document_pdf")
        menu.addSeparator()
        self._add(menu, self.tr("&Quit"), lambda: desk.shell.window().close(), "Ctrl+Q")

    def _edit(self, menu: QMenu) -> None:
        menu.addAction(self._desk.undo_actions.undo)
        menu.addAction(self._desk.undo_actions.redo)

    def _view(self, menu: QMenu) -> None:
        desk = self._desk
        menu.addSeparator()
        self._add(menu, self.tr("Light or &dark"), desk.toggle_theme, "Ctrl+Shift+D")
        self._add(menu, self.tr("&Larger text"), lambda: self._scale(1), "Ctrl+=", "zoom_in")
        self._add(menu, self.tr("S&maller text"), lambda: self._scale(-1), "Ctrl+-", "zoom_out")
        self._add(
            menu, self.tr("Nor&mal text"), lambda: desk.use_theme(theme().mode, SCALES[0]), "Ctrl+0"
        )

    def _help(self, menu: QMenu) -> None:
        desk = self._desk
        self._add(menu, self.tr("&Getting started"), desk.open_help, "", "question_circle")
        self._add(menu, self.tr("&Keyboard shortcuts"), desk.open_keys, "F1")
        menu.addSeparator()
        self._add(menu, self.tr("&About EST Desktop"), desk.open_about, "", "info")

    def _meeting(self) -> None:
        menu = self._desk.shell.meeting_menu
        menu.clear()
        page = self._desk.shell.pages.currentWidget()
        offered: Callable[[], list[QAction]] | None = getattr(page, "menu_actions", None)
        actions = offered() if offered else []
        menu.addActions(actions)
        if not actions:
            none = menu.addAction(self.tr("Open a meeting to see its commands"))
            none.setEnabled(False)

    def _add(
        self,
        menu: QMenu,
        words: str,
        act: Callable[[], object],
        keys: str = "",
        icon_name: str = "",
    ) -> QAction:
        action = QAction(words, self)
        if icon_name:
            action.setIcon(icon(icon_name))
        if keys:
            action.setShortcut(QKeySequence(keys))
            self._desk.shell.addAction(action)
        action.triggered.connect(lambda: act())  # noqa: PLW0108 - not the tick
        menu.addAction(action)
        return action

    def _scale(self, step: int) -> None:
        now = theme().percent
        place = SCALES.index(now) if now in SCALES else 0
        wanted = SCALES[max(0, min(len(SCALES) - 1, place + step))]
        self._desk.use_theme(theme().mode, wanted)

    def _open_data(self) -> None:
        places = self._desk.workspace.places
        if places is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(places.database.parent)))
