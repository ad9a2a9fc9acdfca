"""Undo and redo in menu and keys: always enabled, so that no text field takes the keys itself."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from est_desktop.ui.icons import icon
from est_desktop.ui.workspace import Workspace


class UndoActions(QObject):
    """Two actions that follow the store's history.

    Attributes:
        undo, redo: Put them in menus and bars.
    """

    def __init__(
        self, workspace: Workspace, tell: Callable[[str], object], parent: QWidget
    ) -> None:
        """Make the actions and give them to a window.

        Args:
            workspace: Whose steps they are.
            tell: Shows a sentence for a while.
            parent: The window whose keys they take.
        """
        super().__init__(parent)
        self._workspace, self._say = workspace, tell
        self.undo = self._action("arrow_undo", "Ctrl+Z", self._undo, parent)
        self.redo = self._action("arrow_redo", "Ctrl+Y", self._redo, parent)
        self.redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        workspace.changed.connect(lambda _: self._name())
        workspace.done.connect(lambda _: self._name())
        self._name()

    def _action(
        self, icon_name: str, keys: str, act: Callable[[], None], window: QWidget
    ) -> QAction:
        action = QAction(icon(icon_name), "", self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(act)
        window.addAction(action)
        return action

    def _undo(self) -> None:
        save_typing()
        label = self._workspace.undo()
        sentence = self.tr("Undone: {what}").format(what=label) if label else ""
        self._say(sentence or self.tr("There is nothing to undo."))
        self._name()

    def _redo(self) -> None:
        save_typing()  # typing is newer than what was undone: it ends the redo
        label = self._workspace.redo()
        sentence = self.tr("Done again: {what}").format(what=label) if label else ""
        self._say(sentence or self.tr("There is nothing to do again."))
        self._name()

    def _name(self) -> None:
        undo, redo = self._workspace.store.undo_label, self._workspace.store.redo_label
        self.undo.setText(self.tr("&Undo: {what}").format(what=undo) if undo else self.tr("&Undo"))
        self.redo.setText(self.tr("&Redo: {what}").format(what=redo) if redo else self.tr("&Redo"))


def save_typing() -> None:
    """Let the field in focus save what is typed in it, if it is one that saves itself."""
    widget: QObject | None = QApplication.focusWidget()
    while widget is not None:
        save = getattr(widget, "save_now", None)
        if callable(save):
            save()
            return
        widget = widget.parent()
