"""Sheets about the item that is worked on: its secrecy, and its matter through all meetings."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from est_desktop.queries.backlog import matter
from est_desktop.ui.meeting.item_documents import ItemDocument
from est_desktop.ui.meeting.matter_sheet import MatterSheet
from est_desktop.ui.meeting.secrecy_sheet import SecrecySheet
from est_desktop.ui.workspace import Workspace


class ItemSheets(QObject):
    """Opens them over a page.

    Attributes:
        actions: The same for menus, with keys that hold in the whole page.

    Signals:
        place_asked: A meeting and an item of it shall be seen (two ids).
        export_asked: A document of the item (`ItemDocument`) shall be saved.
    """

    place_asked = Signal(UUID, UUID)
    export_asked = Signal(ItemDocument)

    def __init__(
        self, page: QWidget, workspace: Workspace, current: Callable[[], UUID | None]
    ) -> None:
        """Be ready.

        Args:
            page: What they lie over.
            workspace: Where the item is.
            current: Saves what is typed and returns the item that is worked on; None for none.
        """
        super().__init__(page)
        self._page, self._workspace, self._current = page, workspace, current
        offered = (
            (self.tr("S&ecrecy of the item …"), "Ctrl+Shift+S", self.open_secrecy),
            (self.tr("Histor&y of the matter …"), "Ctrl+Shift+H", self.open_matter),
        )
        self.actions = [self._action(words, keys, act) for words, keys, act in offered]

    def open_secrecy(self) -> SecrecySheet | None:
        """Show the secrecy marks of the item."""
        item = self._current()
        if item is None:
            return None
        sheet = SecrecySheet(self._page, self._workspace, item)
        sheet.open_over(sheet.first)
        return sheet

    def open_matter(self) -> MatterSheet | None:
        """Show the matter of the item through all its meetings."""
        item, today = self._current(), self._workspace.today()
        if item is None:
            return None
        sheet = MatterSheet(self._page, self._workspace.read(lambda s: matter(s, item, today)))
        sheet.place_asked.connect(self.place_asked)
        sheet.export_asked.connect(lambda: self.export_asked.emit(ItemDocument.HISTORY))
        sheet.open_over(sheet.list)
        return sheet

    def _action(self, words: str, keys: str, act: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: act())  # noqa: PLW0108 - drops "checked"
        return action
