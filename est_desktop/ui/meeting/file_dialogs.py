"""The system's own file dialogs: the only place that opens them, so that tests can stand in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

ChooseFiles = Callable[[QWidget, str], list[Path]]
"""Asks for files that are there, given whose window and the dialog's title; none if cancelled."""
ChoosePlace = Callable[[QWidget, str, Path], Path | None]
"""Asks where a file shall go, given a suggestion; the dialog asks before it overwrites."""


ChooseFolder = Callable[[QWidget, str, Path], Path | None]
"""Asks for a folder, given where to begin."""


def choose_files(parent: QWidget, title: str) -> list[Path]:
    """Ask for one or more files."""
    names, _ = QFileDialog.getOpenFileNames(parent, title)
    return [Path(name) for name in names]


def choose_file(parent: QWidget, title: str) -> list[Path]:
    """Ask for one file."""
    name, _ = QFileDialog.getOpenFileName(parent, title)
    return [Path(name)] if name else []


def choose_place(parent: QWidget, title: str, suggested: Path) -> Path | None:
    """Ask where a file shall go; the suggested ending is added to a name that has none."""
    dialog = QFileDialog(parent, title, str(suggested.parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(suggested.suffix.removeprefix("."))
    dialog.selectFile(suggested.name)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


def choose_folder(parent: QWidget, title: str, start: Path) -> Path | None:
    """Ask for a folder that is there."""
    name = QFileDialog.getExistingDirectory(parent, title, str(start))
    return Path(name) if name else None
