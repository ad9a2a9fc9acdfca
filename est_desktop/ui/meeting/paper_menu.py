"""The menu of a paper: what can be done with it, and with its older versions."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from est_desktop.model.enums import ItemKind
from est_desktop.model.views.agenda import AgendaRow, AttachmentRow, VersionRow
from est_desktop.rules.swedish import short_date
from est_desktop.ui.meeting.file_kinds import version_facts
from est_desktop.ui.tips import menu_words


class PaperMenu(QMenu):
    """Says by signals what was chosen.

    Signals:
        shown, opened, saved: A version (`VersionRow`).
        renamed, described, replaced, removed: No more is needed.
        stepped: 1 for down, -1 for up.
        given: The row (`AgendaRow`) that shall have the paper.
    """

    shown = Signal(VersionRow)
    opened = Signal(VersionRow)
    saved = Signal(VersionRow)
    renamed = Signal()
    described = Signal()
    replaced = Signal()
    stepped = Signal(int)
    given = Signal(AgendaRow)
    removed = Signal()

    def __init__(
        self,
        paper: AttachmentRow,
        targets: Sequence[AgendaRow],
        *,
        editable: bool,
        parent: QWidget,
    ) -> None:
        """Make the menu for one paper.

        Args:
            paper: The paper.
            targets: The rows of the agenda to which it can be moved.
            editable: Whether it can be changed.
            parent: Owns the menu, which goes away when it is closed.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if paper.versions:
            self._for_version(self, paper.versions[0], keys=True)
        if len(paper.versions) > 1:
            older = self.addMenu(self.tr("Older versions"))
            for version in paper.versions[1:]:
                self._for_version(older.addMenu(self._named(version)), version, keys=False)
        if editable:
            self._for_changes(paper, targets)

    def _for_version(self, menu: QMenu, version: VersionRow, *, keys: bool) -> None:
        show, read, save = self.tr("&Preview"), self.tr("&Open"), self.tr("&Save a copy …")
        self._put(menu, show, lambda: self.shown.emit(version), "Space" if keys else "")
        self._put(menu, read, lambda: self.opened.emit(version), "Return" if keys else "")
        self._put(menu, save, lambda: self.saved.emit(version))

    def _for_changes(self, paper: AttachmentRow, targets: Sequence[AgendaRow]) -> None:
        self.addSeparator()
        self._put(self, self.tr("&Rename"), self.renamed.emit, "F2")
        self._put(self, self.tr("Describe for screen readers …"), self.described.emit)
        self._put(self, self.tr("Replace with a newer file …"), self.replaced.emit)
        self.addSeparator()
        self._put(self, self.tr("Move up"), lambda: self.stepped.emit(-1), "Alt+Up")
        self._put(self, self.tr("Move down"), lambda: self.stepped.emit(1), "Alt+Down")
        others = self.addMenu(self.tr("Move to item"))
        for row in targets:
            if row.kind is ItemKind.ITEM:
                words = menu_words(f"{row.number} {row.title}")
                self._put(others, words, lambda row=row: self.given.emit(row))  # type: ignore[misc]
        others.setEnabled(not others.isEmpty())
        self.addSeparator()
        self._put(self, self.tr("Remove"), self.removed.emit, "Delete")

    def _named(self, version: VersionRow) -> str:
        day = short_date(version.added_at.date())
        return self.tr("Version {number}, {day}, {facts}").format(
            number=version.number, day=day, facts=version_facts(version)
        )

    def _put(self, menu: QMenu, words: str, act: Callable[[], object], keys: str = "") -> QAction:
        action = menu.addAction(words)
        if keys:  # only to be seen: the list takes the keys
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: act())  # noqa: PLW0108 - drops "checked"
        return action
