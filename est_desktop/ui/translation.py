"""Words: Qt's translators for the window, the command line and documents. Needs QtCore alone."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from est_desktop.paths import RESOURCES

LANGUAGES = ("sv", "en")
"""The languages that there are; the first is the usual one. English is what the code says."""


def tr(text: str) -> str:
    """Return a text outside a QObject in the user's language."""
    return QCoreApplication.translate("", text)


def load(language: str) -> QTranslator:
    """Return the program's own translator for a language; it is not installed yet.

    Raises:
        FileNotFoundError: The translation has not been built (`make translations`).
    """
    translator = QTranslator()
    path = RESOURCES / "translations" / f"{language}.qm"
    if not translator.load(str(path)):
        raise FileNotFoundError(path)
    return translator


def install(language: str) -> None:
    """Let the program speak a language: its own texts, and those of Qt's dialogs."""
    app = QCoreApplication.instance()
    if app is None or language == "en":
        return
    ours = load(language)
    ours.setParent(app)
    QCoreApplication.installTranslator(ours)
    qts = QTranslator(app)
    if qts.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(qts)


def document_language(language: str = "sv") -> Callable[[str], str]:
    """Return what documents use as `tr`: independent of the language on the screen."""
    if language == "en":
        return str
    translator = load(language)

    def translated(text: str) -> str:
        return translator.translate("", text) or text

    return translated
