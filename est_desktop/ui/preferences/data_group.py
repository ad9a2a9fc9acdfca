"""Data och säkerhetskopior: where the data lies, copies of it, and whether it is whole."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QWidget

from est_desktop.rules.swedish import file_size
from est_desktop.store.checking import Findings, check
from est_desktop.ui.backups import latest_copy, start_backup
from est_desktop.ui.jobs import Job
from est_desktop.ui.message_bar import MessageBar
from est_desktop.ui.preferences.data_words import findings_words, moment_words
from est_desktop.ui.preferences.group_page import GroupPage
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import M, S
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.cards import row_of
from est_desktop.ui.workspace import Workspace

SUGGESTED = "EST Desktop {day}.db"
"""The name that a copy is given unless the user writes another."""


def ask_place(parent: QWidget, title: str, suggested: Path) -> Path | None:
    """Ask where a copy shall go; the dialog asks before it overwrites. None if cancelled."""
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), "*.db")
    return Path(name) if name else None


class DataGroup(GroupPage):
    """What is told of the data, and what can be done to keep it safe.

    Attributes:
        backup_button, check_button, folder_button: The buttons.
        messages: How it went.
        ask: Asks where a copy shall go.
        open_folder: Shows a folder in the system's own program.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.ask: Callable[[QWidget, str, Path], Path | None] = ask_place
        self.open_folder: Callable[[Path], object] = _show_folder
        self.messages = MessageBar()
        column = self.messages.layout()
        if column:
            column.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.messages)
        self._make_data_card()
        self._make_check_card()
        self.refresh()

    def refresh(self) -> None:
        """Read anew where things are and how old the latest copy is."""
        path, latest = self._workspace.store.path, latest_copy(self._workspace)
        self._where.setText(str(path) if path else self.tr("In memory: gone when closed"))
        self._size.setText(file_size(self._workspace.store.size()))
        words = moment_words(latest, self._workspace.now()) if latest else self.tr("None yet")
        self._latest.setText(words)
        self.backup_button.setEnabled(path is not None)
        self.folder_button.setEnabled(path is not None)

    def back_up(self) -> None:
        """Ask where a copy shall go, and make it in the background."""
        path = self._workspace.store.path
        if path is None:
            return
        name = SUGGESTED.format(day=self._workspace.today().isoformat())
        to = self.ask(self, self.tr("Back up to"), Path.home() / name)
        if to is None:
            return
        self.backup_button.setEnabled(False)
        job = start_backup(self._workspace, path, to, self._tell_made)
        job.ended.connect(self.refresh)

    def check(self) -> None:
        """Look for faults in the background, and tell what was found."""
        store = self._workspace.store
        self.check_button.setEnabled(False)
        self._checking.show()
        work = self.tr("Checking the database")
        job = Job(lambda _: check(store), self._tell_found, self._workspace.report, work)
        job.ended.connect(self._end_check)
        job.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _make_data_card(self) -> None:
        self._where, self._size, self._latest = (label("", wrap=True) for _ in range(3))
        self._where.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._where.setAccessibleName(self.tr("Where the data lies"))
        self.backup_button = button(
            self.tr("&Back up now…"), self.back_up, icon_name="history", variant="primary"
        )
        self.folder_button = button(
            self.tr("&Open the data folder"), self._open_folder, icon_name="folder_open"
        )
        facts = QWidget()
        grid = QGridLayout(facts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(M))
        grid.setVerticalSpacing(px(S))
        grid.setColumnStretch(1, 1)
        rows = (
            (self.tr("File"), self._where),
            (self.tr("Size"), self._size),
            (self.tr("Latest backup"), self._latest),
        )
        for place, (words, told) in enumerate(rows):
            grid.addWidget(label(words, "label"), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(told, place, 1)
        sentence = self.tr(
            "The program makes a copy of its own each day it is started, if anything has changed. "
            "Now and then, save a copy on another disk too."
        )
        self.card(
            facts,
            label(sentence, "caption", wrap=True),
            row_of(self.backup_button, self.folder_button),
        )

    def _make_check_card(self) -> None:
        self.check_button = button(
            self.tr("&Check the database"), self.check, icon_name="checkmark_circle"
        )
        self._checking = label(self.tr("Checking…"), "caption")
        self._checking.hide()
        sentence = self.tr(
            "Reads everything and looks for faults. It takes some seconds for each gigabyte; you "
            "can go on working meanwhile."
        )
        self.card(
            label(sentence, wrap=True),
            row_of(self.check_button, self._checking),
            title=self.tr("Is everything whole?"),
        )

    def _tell_made(self, copy: Path) -> None:
        self.messages.clear()
        told = self.tr("The backup is made and has been tried: {file}").format(file=copy)
        show = (self.tr("Show the folder"), lambda: self.open_folder(copy.parent))
        self.messages.tell("success", told, show)

    def _tell_found(self, findings: Findings) -> None:
        self.messages.clear()
        self.messages.tell("danger" if findings else "success", findings_words(findings))

    def _end_check(self) -> None:
        self.check_button.setEnabled(True)
        self._checking.hide()

    def _open_folder(self) -> None:
        if self._workspace.store.path:
            self.open_folder(self._workspace.store.path.parent)


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
