"""Settings: groups at the left, and what belongs to the machine."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from est_desktop.ui.icons import find_style_icons
from est_desktop.ui.preferences.preferences_page import PreferencesPage
from est_desktop.ui.settings import SettingsFile
from est_desktop.ui.theme import Mode


@pytest.fixture
def settings(tmp_path):
    return SettingsFile(tmp_path / "settings.toml")


@pytest.fixture
def page(qtbot, workspace, settings, themed):
    find_style_icons()
    page = PreferencesPage(workspace, settings)
    qtbot.addWidget(page)
    page.resize(1158, 700)
    page.show()
    return page


def test_arrows_go_through_all_groups(page):
    page.groups.setFocus()
    titles = []
    for _ in range(page.groups.count()):
        titles.append(page._title.text())
        QTest.keyClick(page.groups, Qt.Key.Key_Down)
    assert titles == [
        "Appearance",
        "Letterhead",
        "Meeting series",
        "Recurring wordings",
        "Template of reports",
        "Expected reports",
        "Categories",
        "Sources",
        "Secrecy and exports",
        "Data and backups",
        "Language",
        "About",
    ]


def test_where_there_is_no_room_for_the_list_a_field_chooses_the_group(page):
    page.resize(600, 600)
    assert not page.groups.isVisible()
    assert page.choice.isVisible()
    last = page.choice.count() - 1
    page.choice.setCurrentIndex(last)
    page.choice.activated.emit(last)
    assert page._title.text() == "About"
    assert page.minimumSizeHint().width() < 683


def test_a_theme_is_used_at_once_and_kept(page, settings, themed):
    look = page.show_group("look")
    look.mode.show_choice(Mode.DARK)
    look.mode.chosen.emit(Mode.DARK)
    assert themed.dark
    assert settings.current.theme == "dark"
    look.text_size.show_choice(150)
    look.text_size.chosen.emit(150)
    assert themed.percent == 150
    assert SettingsFile(settings._path).current.text_percent == 150


def test_a_theme_changed_elsewhere_is_shown(page, themed):
    look = page.show_group("look")
    themed.apply(Mode.DARK, 125)
    assert (look.mode.current(), look.text_size.current()) == (Mode.DARK, 125)


def test_another_language_is_kept_for_the_next_start_and_said_so(page, settings):
    group = page.show_group("language")
    assert group.language.current() == "sv"
    assert not group.note.isVisible()
    group.language.show_choice("en")
    group.language.chosen.emit("en")
    assert settings.current.language == "en"
    assert group.note.isVisible()


def test_the_version_and_the_licence_of_qt_are_shown(page):
    page.show_about()
    about = page.show_group("about")
    assert "Qt 6 and PySide6" in about.text.toPlainText()
    about.licence.show_choice(1)
    about.licence.chosen.emit(1)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in about.text.toPlainText()


def test_what_is_removed_in_a_group_is_told_by_the_page(qtbot, page):
    group = page.show_group("wordings")
    with qtbot.waitSignal(page.removed) as told:
        group.removed.emit("The wording was removed")
    assert told.args == ["The wording was removed"]
