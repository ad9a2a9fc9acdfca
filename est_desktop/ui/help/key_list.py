"""The keys of the program by group: those of the menus as they are, and those that have no menu."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from est_desktop.ui.translation import tr


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A key, and what it does in a few words."""

    keys: str
    does: str


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Where the keys work, and which they are."""

    title: str
    rows: tuple[KeyRow, ...]


def keys_of_menus(menus: Iterable[QMenu]) -> tuple[KeyGroup, ...]:
    """Return the keys that stand in menus, one group for each menu that has any."""
    groups = (KeyGroup(_plain(menu.title()), tuple(_rows(menu.actions()))) for menu in menus)
    return tuple(group for group in groups if group.rows)


def other_keys() -> tuple[KeyGroup, ...]:
    """Return the keys that stand in no menu: those of every page, of a meeting, lists and texts."""
    return (
        _everywhere(),
        _in_a_meeting(),
        _in_a_report(),
        _in_the_situation(),
        _in_lists(),
        _in_texts(),
    )


def _everywhere() -> KeyGroup:
    return KeyGroup(
        tr("Everywhere"),
        (
            KeyRow("Tab", tr("Go to the next field")),
            KeyRow("Esc", tr("Close what is on top")),
            KeyRow(keys("Ctrl+F"), tr("Search on the page")),
        ),
    )


def _in_a_meeting() -> KeyGroup:
    return KeyGroup(
        tr("In a meeting"),
        (
            KeyRow(keys("Ctrl+Shift+1"), tr("Show the agenda; 2 participants, 3 minutes")),
            KeyRow(keys("Ctrl+Return"), tr("New item")),
            KeyRow(keys("Ctrl+D"), tr("Duplicate the item")),
            KeyRow(keys("Ctrl+Shift+B"), tr("Attach papers to the item")),
            KeyRow(keys("Ctrl+Shift+S"), tr("Mark what is secret in the item")),
            KeyRow(keys("Ctrl+Shift+H"), tr("Show the matter of the item through all meetings")),
            KeyRow(keys("Ctrl+Shift+G"), tr("Show a measure of the minutes in the action plan")),
            KeyRow(keys("Ctrl+PgDown"), tr("Go to the next item")),
            KeyRow(keys("Ctrl+PgUp"), tr("Go to the previous item")),
            KeyRow(keys("Ctrl+Shift+A"), tr("Note everybody as present")),
            KeyRow(keys("Ctrl+Shift+I"), tr("Note that somebody comes now; Ctrl+Shift+O leaves")),
            KeyRow("F5", tr("Begin the item; Shift+F5 ends it")),
            KeyRow(keys("Ctrl+Shift+J"), tr("Adjourn, or go on again")),
            KeyRow(keys("Ctrl+Shift+K"), tr("New decision")),
            KeyRow("Ctrl+Shift+Å", tr("New measure")),
            KeyRow(keys("Ctrl+Shift+T"), tr("Insert a recurring wording")),
            KeyRow(keys("Ctrl+Shift+H"), tr("Show the measure in the action plan")),
            KeyRow(keys("Ctrl+E"), tr("Export the document that is shown")),
            KeyRow("F6", tr("Go to the next part of the window")),
        ),
    )


def _in_a_report() -> KeyGroup:
    return KeyGroup(
        tr("In a situation report"),
        (
            KeyRow(keys("Ctrl+Shift+P"), tr("Make an item of the selected words")),
            KeyRow("Ctrl+Shift+Å", tr("Make a measure of the selected words")),
            KeyRow(keys("Ctrl+Shift+K"), tr("Mark the selected words as secret")),
        ),
    )


def _in_the_situation() -> KeyGroup:
    return KeyGroup(
        tr("In the situation"),
        (
            KeyRow(keys("Left"), tr("Go through the months of a chart; Home and End too")),
            KeyRow("Ctrl+Shift+Å", tr("Make a measure of the need")),
            KeyRow(keys("Ctrl+V"), tr("Paste a block of counts")),
        ),
    )


def _in_lists() -> KeyGroup:
    return KeyGroup(
        tr("Lists"),
        (
            KeyRow("Enter", tr("Open the row")),
            KeyRow("F2", tr("Change the title of the row")),
            KeyRow(keys("Del"), tr("Remove the row; Ctrl+Z brings it back")),
            KeyRow(keys("Alt+Up"), tr("Move the row up")),
            KeyRow(keys("Alt+Down"), tr("Move the row down")),
            KeyRow(keys("Shift+F10"), tr("Show what can be done with the row")),
            KeyRow(keys("Alt+Right"), tr("On the board: move the measure to the next status")),
            KeyRow(keys("Right"), tr("On the timeline: go a month on; left goes back")),
        ),
    )


def _in_texts() -> KeyGroup:
    return KeyGroup(
        tr("Text"),
        (
            KeyRow(keys("Ctrl+B"), tr("Bold")),
            KeyRow(keys("Ctrl+Shift+K"), tr("Secret passage")),
            KeyRow(keys("Ctrl+I"), tr("Italic")),
            KeyRow(keys("Ctrl+Shift+8"), tr("Bulleted list")),
            KeyRow(keys("Ctrl+Shift+7"), tr("Numbered list")),
        ),
    )


def matching(groups: Sequence[KeyGroup], text: str) -> tuple[KeyGroup, ...]:
    """Return the groups with those rows in which every word of the text stands."""
    words = text.casefold().split()
    found = (
        KeyGroup(group.title, tuple(row for row in group.rows if _matches(row, words)))
        for group in groups
    )
    return tuple(group for group in found if group.rows)


def keys(portable: str) -> str:
    """Return a key as the user's keyboard and language call it."""
    return QKeySequence(portable).toString(QKeySequence.SequenceFormat.NativeText)


def _rows(actions: Sequence[QAction]) -> Iterator[KeyRow]:
    for action in actions:
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            yield from _rows(submenu.actions())
        elif not action.shortcut().isEmpty():
            native = QKeySequence.SequenceFormat.NativeText
            yield KeyRow(action.shortcut().toString(native), _plain(action.text()))


def _plain(text: str) -> str:
    """Return a menu's text without its access key, what it would undo, and "more follows"."""
    return text.replace("&", "").partition(": ")[0].removesuffix("…").rstrip()


def _matches(row: KeyRow, words: Sequence[str]) -> bool:
    haystack = f"{row.keys} {row.does}".casefold()
    return all(word in haystack for word in words)
