"""The licences of what the program is built with, as they lie in resources/licences."""

from dataclasses import dataclass

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion

from est_desktop import __version__
from est_desktop.paths import RESOURCES

LICENCES = RESOURCES / "licences"
FONTS = RESOURCES / "fonts"
ICONS = RESOURCES / "icons"
FIRST = ("Qt", "LGPL-3.0", "GPL-3.0")
"""Shown first: what the licence of Qt asks the program to show."""


@dataclass(frozen=True, slots=True)
class Licence:
    """What it covers, and its whole text."""

    title: str
    text: str


def licences() -> tuple[Licence, ...]:
    """Return every licence text: Qt's first, the others by name, then fonts and icons."""
    files = {file.stem: file for file in LICENCES.glob("*.txt")}
    rest = sorted(files.keys() - set(FIRST), key=str.casefold)
    ordered = [files[name] for name in (*FIRST, *rest) if name in files]
    others = [*sorted(FONTS.glob("*.txt")), *sorted(ICONS.glob("*.txt"))]
    return tuple(
        Licence(file.stem, file.read_text(encoding="utf-8", errors="replace"))
        for file in (*ordered, *others)
    )


def program_version() -> str:
    """Return the version of the program."""
    return __version__


def qt_versions() -> tuple[str, str]:
    """Return the versions of Qt and of PySide6 in use."""
    return qVersion(), pyside_version
