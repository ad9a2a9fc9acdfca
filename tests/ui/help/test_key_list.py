"""The keys of the program, gathered from where they are."""

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from est_desktop.ui.help.key_list import keys_of_menus, matching, other_keys


@pytest.fixture
def menu(qtbot):
    menu = QMenu("&Meeting")
    qtbot.addWidget(menu)
    for text, keys in (("&New meeting…", "Ctrl+N"), ("Without a key", "")):
        action = QAction(text, menu)
        action.setShortcut(QKeySequence(keys))
        menu.addAction(action)
    return menu


def test_the_menus_tell_their_keys_without_access_keys_and_dots(menu):
    (group,) = keys_of_menus([menu])
    assert group.title == "Meeting"
    assert [(row.keys, row.does) for row in group.rows] == [("Ctrl+N", "New meeting")]


def test_keys_in_submenus_are_found(menu):
    sub = menu.addMenu("&More")
    sub.addAction("&Export…").setShortcut(QKeySequence("Ctrl+E"))
    (group,) = keys_of_menus([menu])
    assert [row.keys for row in group.rows] == ["Ctrl+N", "Ctrl+E"]


def test_a_search_finds_keys_by_what_they_do_and_by_their_name(menu):
    groups = (*keys_of_menus([menu]), *other_keys())
    assert [row.does for group in matching(groups, "new meet") for row in group.rows] == [
        "New meeting"
    ]
    assert [row.keys for group in matching(groups, "f6 part") for row in group.rows] == ["F6"]
    assert matching(groups, "nonsense") == ()


def test_undo_is_called_undo_whatever_it_would_undo(menu):
    menu.addAction("&Undo: Remove Chefssamråd").setShortcut(QKeySequence("Ctrl+Z"))
    (group,) = keys_of_menus([menu])
    assert group.rows[-1].does == "Undo"
