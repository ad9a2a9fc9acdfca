"""Words: Swedish on the screen and in documents, each in a language of its own."""

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from est_desktop.paths import RESOURCES
from est_desktop.ui.translation import document_language, install, load, tr

BUILT = (RESOURCES / "translations" / "sv.qm").exists()
needs_words = pytest.mark.skipif(not BUILT, reason="make translations has not been run")


@pytest.fixture
def in_swedish(qapp):
    install("sv")
    yield
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()


@needs_words
def test_the_screen_speaks_swedish(in_swedish):
    assert tr("There is already one called {name}. Choose another name.").startswith("Det finns")


def test_the_code_speaks_english(qapp):
    assert tr("Quit") == "Quit"


@needs_words
def test_a_document_is_in_swedish_whatever_the_screen_speaks(qapp):
    swedish = document_language("sv")
    assert swedish("Summons") == "Kallelse"
    assert tr("Quit") == "Quit"
    assert swedish("No such text at all") == "No such text at all"
    assert document_language("en")("Quit") == "Quit"


def test_a_language_that_has_not_been_built_is_told(qapp):
    with pytest.raises(FileNotFoundError):
        load("xx")


@needs_words
def test_the_dialogs_of_qt_speak_swedish_too(in_swedish):
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Avbryt"
