"""Whether the files that the program carries are all there and can be used."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator

from est_desktop.model.sample import read_content, read_papers
from est_desktop.model.sample_counts import read_counts, read_indicators
from est_desktop.model.sample_reports import read_reports
from est_desktop.paths import RESOURCES
from est_desktop.ui.translation import document_language

FONT = b"\0\1\0\0"
"""How a TrueType file begins (OpenType 1.9, "Organization of an OpenType font")."""
LEAST_FONTS, LEAST_ICONS, LEAST_LICENCES = 8, 100, 10
"""Fewer than these means that some were left out."""
SAMPLE_FILES = {
    "content.json", "papers.json", "reports.json", "counts.json", "indicators.json"
}  # fmt: skip


def resource_facts(resources: Path = RESOURCES) -> dict[str, bool]:
    """Return for each kind of resource whether it is there and whole."""
    checks: dict[str, Callable[[Path], bool]] = {
        "fonts": _fonts,
        "icons": _icons,
        "licences": lambda folder: len(_filled(folder / "licences", "*")) >= LEAST_LICENCES,
        "translations": _translations,
        "sample": _sample,
    }
    return {name: resources.is_dir() and check(resources) for name, check in checks.items()}


def qt_speaks_swedish() -> bool:
    """Tell whether the words of Qt's own dialogs are there: they come with Qt, not with us."""
    words = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return words.load("qtbase_sv", folder) and (
        words.translate("QPlatformTheme", "Cancel") == "Avbryt"
    )


def _fonts(resources: Path) -> bool:
    fonts = _filled(resources / "fonts", "*.ttf")
    return len(fonts) >= LEAST_FONTS and all(font.read_bytes().startswith(FONT) for font in fonts)


def _icons(resources: Path) -> bool:
    icons = _filled(resources / "icons", "*.svg")
    return len(icons) >= LEAST_ICONS and resources / "icons" / "app.svg" in icons


def _translations(resources: Path) -> bool:
    """Tell whether Swedish is there and used; documents have the same texts as the window."""
    if not _filled(resources / "translations", "*.qm"):
        return False
    return document_language()("Minutes") == "Minnesanteckningar"


def _sample(resources: Path) -> bool:
    folder = resources / "sample"
    files = _filled(folder, "*.json")
    if not {file.name for file in files} >= SAMPLE_FILES:
        return False
    content = read_content((folder / "content.json").read_bytes())
    papers = read_papers((folder / "papers.json").read_bytes())
    reports = read_reports((folder / "reports.json").read_bytes())
    counts = read_counts((folder / "counts.json").read_bytes())
    measured = read_indicators((folder / "indicators.json").read_bytes())
    figures = counts.counts and measured.indicators
    return bool(content.meetings and papers and reports.reports and figures)


def _filled(folder: Path, pattern: str) -> list[Path]:
    return [file for file in sorted(folder.glob(pattern)) if file.is_file() and file.stat().st_size]
