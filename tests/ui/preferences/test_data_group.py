"""Copies of the database, and its check, from the settings."""

from contextlib import closing
from datetime import datetime

import pytest

from est_desktop.actions.meetings import Sitting, add_meeting
from est_desktop.paths import places
from est_desktop.queries.meetings import meeting_list
from est_desktop.store.backup import rolling_backup
from est_desktop.store.sessions import open_store
from est_desktop.ui.preferences.data_group import DataGroup
from est_desktop.ui.workspace import Workspace


@pytest.fixture
def workspace(qapp, tmp_path, clock):
    there = places(tmp_path / "data")
    there.database.parent.mkdir()
    with closing(open_store(there.database, who="x", now=clock.now)) as store:
        sitting = Sitting(datetime(2026, 12, 14, 9), datetime(2026, 12, 14, 11))
        store.do("x", lambda s: add_meeting(s, "Chefssamråd", sitting))
        yield Workspace(store, clock.now, there)


@pytest.fixture
def group(qtbot, workspace):
    group = DataGroup(workspace)
    qtbot.addWidget(group)
    group.show()
    return group


def test_it_tells_where_the_data_lies_and_how_old_the_latest_copy_is(group, workspace):
    assert group._where.text() == str(workspace.places.database)
    assert group._latest.text() == "None yet"
    rolling_backup(workspace.places.database, workspace.places.backups, workspace.moment())
    group.refresh()
    assert group._latest.text() == "today at 10.42"


def test_a_copy_is_made_where_the_user_wants_it_and_can_be_opened(qtbot, group, tmp_path, clock):
    copy = tmp_path / "kopia.db"
    asked = []
    group.ask = lambda parent, title, suggested: asked.append(suggested.name) or copy
    group.back_up()
    assert not group.backup_button.isEnabled()
    qtbot.waitUntil(lambda: group.messages.texts() != [])
    assert asked == ["EST Desktop 2026-11-23.db"]
    assert str(copy) in group.messages.texts()[0]
    qtbot.waitUntil(group.backup_button.isEnabled)
    with closing(open_store(copy, who="x", now=clock.now, read_only=True)) as store:
        listed = store.look(lambda s: meeting_list(s, clock.today()))
    assert [row.title for row in listed.coming] == ["Chefssamråd"]


def test_a_copy_that_cannot_be_made_is_told_and_can_be_tried_again(
    qtbot, group, workspace, tmp_path
):
    group.ask = lambda parent, title, suggested: tmp_path / "no" / "such" / "kopia.db"
    with qtbot.waitSignal(workspace.refused):
        group.back_up()
    qtbot.waitUntil(group.backup_button.isEnabled)
    assert group.messages.texts() == []


def test_nothing_happens_when_the_user_does_not_choose_a_place(group):
    group.ask = lambda parent, title, suggested: None
    group.back_up()
    assert group.backup_button.isEnabled()


def test_a_check_tells_in_words_that_all_is_well(qtbot, group):
    group.check()
    assert not group.check_button.isEnabled()
    qtbot.waitUntil(lambda: group.messages.texts() != [])
    assert "is whole" in group.messages.texts()[0]
    qtbot.waitUntil(group.check_button.isEnabled)


def test_a_check_tells_what_is_broken(qtbot, group, workspace):
    with workspace.store.writing() as connection:
        connection.exec_driver_sql("CREATE TABLE strange (id INTEGER PRIMARY KEY)")
    group.check()
    qtbot.waitUntil(lambda: group.messages.texts() != [])
    assert "strange tables: 1" in group.messages.texts()[0]
    qtbot.waitUntil(group.check_button.isEnabled)


def test_the_folder_of_the_data_can_be_shown(group, workspace):
    shown = []
    group.open_folder = shown.append
    group.folder_button.click()
    assert shown == [workspace.places.database.parent]


def test_a_database_in_memory_has_no_folder_and_no_copy(qtbot, qapp, store, clock):
    group = DataGroup(Workspace(store, clock.now))
    qtbot.addWidget(group)
    assert not group.backup_button.isEnabled()
    assert not group.folder_button.isEnabled()
