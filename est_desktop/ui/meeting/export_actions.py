"""Everything of a meeting that can be taken out, as actions for menus."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from est_desktop.ui.meeting.item_documents import ItemDocument
from est_desktop.ui.meeting.meeting_documents import Document
from est_desktop.ui.meeting.packing import PackKind


class ExportActions(QObject):
    """Says by signals what was chosen.

    Signals:
        document_asked: A document (`Document`), and whether its public copy.
        pack_asked: All papers in one file (`PackKind`).
        item_asked: A document of the item that is worked on (`ItemDocument`).
    """

    document_asked = Signal(Document, bool)
    pack_asked = Signal(PackKind)
    item_asked = Signal(ItemDocument)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.summons = self._document(self.tr("&Summons with agenda (PDF) …"), Document.SUMMONS)
        self.minutes = self._document(self.tr("&Minutes (PDF) …"), Document.MINUTES)
        self.approval_sheet = self._document(
            self.tr("Approval sheet to si&gn on (PDF) …"), Document.APPROVAL_SHEET
        )
        self.running_order = self._document(
            self.tr("Running order for the chair (PDF) …"), Document.RUNNING_ORDER
        )
        self.follow_up = self._document(self.tr("Follow-up list (PDF) …"), Document.FOLLOW_UP)
        self.of_item = [
            self._of_item(self.tr("&Extract of this item (PDF) …"), ItemDocument.EXTRACT),
            self._of_item(self.tr("History of this ma&tter (PDF) …"), ItemDocument.HISTORY),
        ]
        self.pack = self._pack(self.tr("All p&apers in one file (PDF) …"), PackKind.READING)
        self.public = [
            self._document(self.tr("Summons, &public copy (PDF) …"), Document.SUMMONS, public=True),
            self._document(self.tr("Minutes, pu&blic copy (PDF) …"), Document.MINUTES, public=True),
            self._pack(self.tr("All papers, publi&c copy (PDF) …"), PackKind.PUBLIC),
        ]
        self.archive = self._pack(
            self.tr("All papers for the arc&hive (PDF/A-3) …"), PackKind.ARCHIVE
        )

    def all(self) -> list[QAction]:
        """Return them in the order of a menu."""
        inner = [self.running_order, self.follow_up, *self.of_item]
        first = [self.summons, self.minutes, self.approval_sheet, self.pack]
        return [*first, *inner, *self.public, self.archive]

    def menu(self, parent: QWidget) -> QMenu:
        """Return them as a menu of their own."""
        menu = QMenu(parent)
        menu.addActions([self.summons, self.minutes, self.approval_sheet, self.pack])
        menu.addSeparator()
        menu.addActions([self.running_order, self.follow_up, *self.of_item])
        menu.addSeparator()
        menu.addActions(self.public)
        menu.addSeparator()
        menu.addAction(self.archive)
        return menu

    def _document(self, words: str, document: Document, *, public: bool = False) -> QAction:
        return self._action(words, lambda: self.document_asked.emit(document, public))

    def _of_item(self, words: str, document: ItemDocument) -> QAction:
        return self._action(words, lambda: self.item_asked.emit(document))

    def _pack(self, words: str, kind: PackKind) -> QAction:
        return self._action(words, lambda: self.pack_asked.emit(kind))

    def _action(self, words: str, ask: Callable[[], None]) -> QAction:
        action = QAction(words, self)
        action.triggered.connect(lambda: ask())  # noqa: PLW0108 - drops "checked"
        return action
