"""The database is told of in words."""

from datetime import datetime

import pytest

from est_desktop.errors import Finding
from est_desktop.ui.preferences.data_words import findings_words, moment_words
from est_desktop.ui.preferences.licences import licences, program_version, qt_versions

NOW = datetime(2026, 11, 23, 10, 42)


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 11, 23, 8, 5), "today at 08.05"),
        (datetime(2026, 11, 22, 16, 30), "yesterday at 16.30"),
        (datetime(2026, 11, 20, 16, 30), "fre 20\xa0nov 2026 at 16.30"),
    ],
)
def test_when_the_latest_copy_was_made(moment, words):
    assert moment_words(moment, NOW) == words


def test_a_whole_database_is_said_to_be_whole():
    assert "is whole" in findings_words(())


def test_faults_are_counted_by_kind_and_the_way_out_is_told():
    found = ((Finding.INTEGRITY, "x"), (Finding.INTEGRITY, "y"), (Finding.BLOB, "z"))
    words = findings_words(found)
    assert "faults in the file itself: 2, damaged papers: 1" in words
    assert "backup" in words


def test_the_licence_of_qt_stands_first_and_fonts_are_there():
    titles = [licence.title for licence in licences()]
    assert titles[:3] == ["Qt", "LGPL-3.0", "GPL-3.0"]
    assert "Inter-OFL" in titles
    assert "Fluent-MIT" in titles
    assert all(licence.text.strip() for licence in licences())


def test_the_versions_in_use_are_known():
    assert program_version()
    assert all(part.count(".") == 2 for part in qt_versions())
