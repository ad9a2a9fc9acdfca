"""The sheet of keys (F1): every key of the program by group, searchable."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView, QMenu, QMenuBar, QPushButton, QWidget

from est_desktop.ui.field_keys import leave_keys_to_window
from est_desktop.ui.help.key_list import KeyGroup, keys_of_menus, matching, other_keys
from est_desktop.ui.help.key_rows import KeyDelegate, KeyModel
from est_desktop.ui.icons import icon
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.sheet import Sheet


class KeySheet(Sheet):
    """Reads the keys from the menus of what it covers, so that none is forgotten.

    Attributes:
        search: Where words are typed.
        rows: The model of the list.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Keyboard shortcuts"), self.tr("&Close"), width=640)
        menus = keys_of_menus(_menus(parent.window()))
        self._groups: tuple[KeyGroup, ...] = (*menus, *other_keys())
        self._make_parts()
        self.accepted.connect(self.close_sheet)
        self._show_matching("")

    def open_over(self, first: QWidget | None = None) -> None:
        """Show the sheet, with the cursor in the search field."""
        super().open_over(first or self.search)

    def _make_parts(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search a key or what it does"))
        self.search.setAccessibleName(self.tr("Search among shortcuts"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._show_matching)
        leave_keys_to_window(self.search)
        self.rows = KeyModel(self)
        self._list = QListView()
        self._list.setModel(self.rows)
        self._list.setItemDelegate(KeyDelegate(self._list))
        self._list.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMinimumHeight(px(420))
        self._none = label(self.tr("No shortcut matches."), "caption")
        self.body.addWidget(self.search)
        self.body.addWidget(self._list, 1)
        self.body.addWidget(self._none)
        for other in self.panel.findChildren(QPushButton):
            other.setVisible(other is self.primary)  # there is nothing to cancel

    def _show_matching(self, text: str) -> None:
        groups = matching(self._groups, text)
        self.rows.set_groups(groups)
        self._none.setVisible(not groups)
        if groups:
            self._list.setCurrentIndex(self.rows.index(1))


def _menus(window: QWidget) -> Iterator[QMenu]:
    for bar in window.findChildren(QMenuBar):
        for action in bar.actions():
            menu = action.menu()
            if isinstance(menu, QMenu):
                yield menu
