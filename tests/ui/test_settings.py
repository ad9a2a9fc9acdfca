"""The machine's settings: kept between starts, and never a reason not to start."""

import os
import stat
import sys

import pytest

from est_desktop.ui.settings import Settings, SettingsFile


@pytest.fixture
def path(tmp_path):
    return tmp_path / "inställningar" / "settings.toml"


def test_the_usual_values_stand_until_something_is_chosen(path):
    assert SettingsFile(path).current == Settings()
    assert not path.exists()


def test_what_is_chosen_is_there_at_the_next_start(path):
    SettingsFile(path).change(theme="dark", text_percent=150, meeting="åäö")
    again = SettingsFile(path)
    assert again.current == Settings(theme="dark", text_percent=150, meeting="åäö")
    assert not again.was_broken


@pytest.mark.parametrize("content", [b"theme = ", b"\xff\xfe\x00", b"= =", b"theme"])
def test_a_broken_file_is_set_aside_and_kept(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    file = SettingsFile(path)
    assert file.was_broken
    assert file.current == Settings()
    assert path.with_name("settings.toml.broken").read_bytes() == content
    file.change(theme="dark")
    assert SettingsFile(path).current.theme == "dark"


def test_a_value_of_the_wrong_kind_is_passed_over(path):
    path.parent.mkdir()
    path.write_text('theme = 7\ntext_percent = "stor"\nlanguage = "en"\n', encoding="utf-8")
    assert SettingsFile(path).current == Settings(language="en")


def test_what_a_later_version_wrote_is_kept(path):
    path.parent.mkdir()
    path.write_text('theme = "dark"\nfont = "system"\n', encoding="utf-8")
    SettingsFile(path).change(theme="light")
    assert 'font = "system"' in path.read_text(encoding="utf-8")


def test_no_half_file_is_left_behind(path):
    file = SettingsFile(path)
    for percent in range(100, 200, 10):
        file.change(text_percent=percent)
    assert [one.name for one in path.parent.iterdir()] == ["settings.toml"]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(path):
    path.parent.mkdir()
    path.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
    file = SettingsFile(path)
    file.change(theme="dark")
    assert file.current.theme == "dark"
    path.parent.chmod(stat.S_IRWXU)


def test_a_file_where_the_folder_should_be_is_no_reason_to_stop(path):
    path.parent.write_text("en fil")
    file = SettingsFile(path)
    file.change(theme="dark")
    assert file.current.theme == "dark"
