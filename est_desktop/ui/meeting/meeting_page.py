"""One meeting: its head, and the tabs Dagordning, Närvaro and Minnesanteckningar."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from est_desktop.actions.meetings import delete_meeting, rename_meeting
from est_desktop.model.enums import LOCKED
from est_desktop.queries.agenda import agenda, agenda_item, has_meeting, meeting_head
from est_desktop.rules.swedish import capitalised
from est_desktop.ui.locked import locked
from est_desktop.ui.meeting.export_actions import ExportActions
from est_desktop.ui.meeting.exporting import Exporting
from est_desktop.ui.meeting.facts_sheet import FactsSheet
from est_desktop.ui.meeting.going import go_to
from est_desktop.ui.meeting.item_documents import ItemDocument
from est_desktop.ui.meeting.item_sheets import ItemSheets
from est_desktop.ui.meeting.living import Living
from est_desktop.ui.meeting.meeting_documents import Document, document_words
from est_desktop.ui.meeting.meeting_header import MeetingHeader
from est_desktop.ui.meeting.meeting_tabs import AGENDA, MeetingTabs
from est_desktop.ui.meeting.meeting_words import crumbs, state_badge
from est_desktop.ui.meeting.packing import NotesSheet, PackKind
from est_desktop.ui.meeting.paper_commands import open_with_system
from est_desktop.ui.meeting.title_editor import TitleEditor
from est_desktop.ui.state_words import state_word
from est_desktop.ui.theme import theme
from est_desktop.ui.widgets.buttons import button
from est_desktop.ui.widgets.empty_state import EmptyState
from est_desktop.ui.workspace import Workspace

READS = frozenset(
    {"agenda_item", "attachment", "attachment_version", "decision", "measure", "meeting", "series"}
)
"""The tables whose change makes the page read again."""
NARROW, LOW = 900, 500
"""Below this width and height, in pixels at 100 % text, the page leaves out what can be missed."""


class MeetingPage(QWidget):
    """Shows one meeting at a time; `open_meeting` says which.

    Attributes:
        header: Crumbs, title, badge, actions, tabs.
        open_file: Opens a file or folder with another program; tests put their own here.

    Signals:
        left: The user wants the list of meetings.
        removed: What was removed, as a sentence; undo brings it back.
        item_chosen: Another meeting and an item of it shall be seen (two ids).
        told: What was just done, and choices that go with it (pairs of words and what they do).
        measure_asked: A measure (its id) shall be seen in the action plan.
    """

    left = Signal()
    removed = Signal(str)
    item_chosen = Signal(UUID, UUID)
    told = Signal(str, tuple)
    measure_asked = Signal(UUID)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._meeting_id: UUID | None = None
        self._locked = False
        self._words = document_words()
        self.open_file: Callable[[Path], bool] = open_with_system
        self.header = MeetingHeader()
        self.tabs: MeetingTabs | None = None
        self._exporting: Exporting | None = None
        self._title = TitleEditor(self.header.title, self.tr("The meeting's title"))
        self._gone = EmptyState(
            "calendar_ltr",
            self.tr("The meeting is not there any more"),
            self.tr("It has been deleted. Undo brings it back as it was."),
            [button(self.tr("To the meetings"), self.left.emit, variant="primary")],
        )
        self._body = QStackedWidget()
        self._body.addWidget(self._gone)
        self._make_actions()
        self.life = Living(workspace, self._words, self.save_now, self)
        self.life.place_asked.connect(lambda place: go_to(self, place))
        self.life.told.connect(lambda sentence: self.told.emit(sentence, ()))
        self.life.actions.correction_asked.connect(self._correct)
        self.life.files.copied.connect(self._tell_exported)
        self.life.files.file_ready.connect(lambda file: self.open_file(file))  # noqa: PLW0108 -- may change
        self.addAction(self.life.actions.onward)
        self._lay_out()
        workspace.changed.connect(self._read_if_touched)
        theme().changed.connect(self._fold)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def open_meeting(self, meeting_id: UUID) -> None:
        """Show a meeting; what is typed in the one before is saved."""
        self.save_now()
        if self._meeting_id != meeting_id:
            self._meeting_id = meeting_id
            self._take_down()
        self._read()

    def show_tab(self, place: int) -> None:
        """Show the agenda (0), the attendance (1) or the minutes (2)."""
        self.header.tabs.setCurrentIndex(place)

    def show_item(self, item_id: UUID) -> bool:
        """Make an item of the meeting current; tell whether it is there."""
        return self.tabs is not None and self.tabs.choose(item_id)

    def where(self) -> tuple[int, str]:
        """Return the tab that is shown and the id of the item worked on; "" for none."""
        item = self.tabs.current_item() if self.tabs is not None else None
        return self.header.tabs.currentIndex(), str(item or "")

    def export_summons(self) -> None:
        """Let the user export the summons."""
        self.export(Document.SUMMONS)

    def export(self, document: Document, *, public: bool = False) -> None:
        """Let the user export a document, or its copy without what is secret."""
        if self._shown_id() is not None and self._exporting is not None:
            self.save_now()
            self._exporting.export(document, public=public)

    def export_pack(self, kind: PackKind = PackKind.READING) -> None:
        """Let the user export the papers of the meeting as one file."""
        if self._shown_id() is not None and self._exporting is not None:
            self.save_now()
            self._exporting.export_pack(kind)

    def save_now(self) -> None:
        """Save what is typed."""
        self._title.finish()
        if self.tabs is not None and self._body.currentWidget() is self.tabs:
            self.tabs.save_now()

    def menu_actions(self) -> list[QAction]:
        """Return what can be done with the meeting, for a menu."""
        if self.tabs is None or self._body.currentWidget() is not self.tabs:
            return []
        rule = QAction(self)
        rule.setSeparator(True)
        return [
            *self.tabs.menu_actions(),
            rule,
            *self.life.actions.shown(),
            self._rename,
            self._facts,
            *self.sheets.actions,
            *self.exports.all(),
            self._delete,
        ]

    def open_facts(self) -> FactsSheet | None:
        """Show the sheet with the meeting's facts."""
        if (key := self._shown_id()) is None:
            return None
        self.save_now()
        head = self._workspace.read(lambda session: meeting_head(session, key))
        seen = locked(self._workspace) if self._locked else self._workspace
        sheet = FactsSheet(self, seen, head)
        sheet.delete_asked.connect(sheet.close_sheet)
        sheet.delete_asked.connect(self.delete)
        sheet.open_over(sheet.title)
        return sheet

    def delete(self) -> None:
        """Delete the meeting; undo brings it back."""
        key = self._shown_id()
        if key is None:
            return
        self.save_now()
        title = self.header.title.text()
        _, went = self._workspace.tried(
            self.tr("Delete {title}").format(title=title),
            lambda session: delete_meeting(session, key),
        )
        if went:
            self.removed.emit(self.tr("{title} was deleted").format(title=title))

    def _shown_id(self) -> UUID | None:
        shown = self.tabs is not None and self._body.currentWidget() is self.tabs
        return self._meeting_id if shown else None

    def _make_actions(self) -> None:
        self._rename = self._action(self.tr("Edit the &title"), "", self._title.begin)
        self._facts = self._action(self.tr("&Facts about the meeting …"), "", self.open_facts)
        self.exports = ExportActions(self)
        self.exports.document_asked.connect(
            lambda document, public: self.export(document, public=public)
        )
        self.exports.pack_asked.connect(self.export_pack)
        self.exports.item_asked.connect(lambda document: self._export_item(document))  # noqa: PLW0108
        self.sheets = ItemSheets(self, self._workspace, self._saved_item)
        self.sheets.place_asked.connect(self.item_chosen)
        self.sheets.export_asked.connect(lambda document: self._export_item(document))  # noqa: PLW0108
        self.addActions(self.sheets.actions)
        self._delete = self._action(self.tr("&Delete the meeting"), "", self.delete)
        self._action("", "Ctrl+E", self._export_shown)
        for place in range(3):
            self._action("", f"Ctrl+Shift+{place + 1}", partial(self.show_tab, place))
        self._delete.setEnabled(not self._workspace.read_only)

    def _action(self, words: str, keys: str, act: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        action.triggered.connect(lambda: act())  # noqa: PLW0108 - drops "checked"
        return action

    def _lay_out(self) -> None:
        steps, exports = self.life.actions.menu(self), self.exports.menu(self)
        self.header.dress(self._title.begin, self.open_facts, steps, exports)
        self.header.pencil.setEnabled(not self._workspace.read_only)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._body, 1)
        self.header.tabs.currentChanged.connect(self._show_tab)
        self.header.crumbs.linkActivated.connect(lambda _: self.left.emit())
        self._title.entered.connect(self._set_title)

    def _take_down(self) -> None:
        old, self.tabs = self.tabs, None
        if old is not None:
            self._body.removeWidget(old)
            old.deleteLater()
        self.header.tabs.setCurrentIndex(AGENDA)

    def _build(self, meeting_id: UUID) -> MeetingTabs:
        seen = locked(self._workspace) if self._locked else self._workspace
        tabs = MeetingTabs(seen, meeting_id, self._words)
        tabs.removed.connect(self.removed)
        tabs.copied.connect(self._tell_copied)
        tabs.agenda_asked.connect(lambda: self.show_tab(AGENDA))
        tabs.secrecy_asked.connect(self.sheets.open_secrecy)
        tabs.matter_asked.connect(self.sheets.open_matter)
        tabs.measure_asked.connect(self.measure_asked)
        self._exporting = Exporting(self._workspace, meeting_id, self._words, tabs)
        self._exporting.exported.connect(self._tell_exported)
        self._exporting.place_asked.connect(self.life.place_asked)
        self._exporting.packed.connect(lambda packed: NotesSheet(self, packed).open_over())
        self._body.addWidget(tabs)
        return tabs

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        if self._meeting_id is not None and tables & READS:
            self._read()

    def _read(self) -> None:
        key = self._meeting_id
        there = key is not None and self._workspace.read(lambda session: has_meeting(session, key))
        if key is None or not there:
            self._body.setCurrentWidget(self._gone)
            self.header.hide()
            return
        view = self._workspace.read(lambda session: agenda(session, key))
        at = self._see_lock(view.head.state in LOCKED)
        if self.tabs is None:
            self.tabs = self._build(key)
        self.life.show_meeting(key)
        self.header.show()
        badge = state_badge(view, self._workspace.today())
        state = capitalised(state_word(view.head.state))
        self.header.show_meeting(view.head.title, crumbs(view.head), badge, state)
        self._fold()
        self.tabs.show_agenda(view)
        self._body.setCurrentWidget(self.tabs)
        if at:
            self.show_tab(at)

    def _see_lock(self, final: bool) -> int:  # noqa: FBT001 -- what it is about
        """Build the tabs anew if the meeting was locked or opened; return the tab to show then."""
        at = self.where()[0] if self.tabs is not None and final != self._locked else 0
        if final != self._locked:
            self._locked = final
            self.save_now()
            self._take_down()
        for action in (self._rename, self.header.pencil):
            action.setEnabled(not (final or self._workspace.read_only))
        return at

    def _correct(self) -> None:
        item = self.tabs.current_item() if self.tabs is not None else None
        row = self._workspace.read(lambda s: agenda_item(s, item)) if item else None
        self.save_now()
        self.life.correct(item, f"{row.number} {row.title}" if row else "")

    def _fold(self) -> None:
        """Leave out what can be missed in a small window or with large text."""
        scale = theme().percent / 100
        narrow, low = self.width() / scale < NARROW, self.height() / scale < LOW
        self.header.fold(narrow=narrow)
        if self.tabs is not None:
            self.tabs.fold(low=low)

    def _show_tab(self, place: int) -> None:
        if self.tabs is not None:
            self.tabs.show_tab(place)

    def _set_title(self, title: str) -> None:
        key = self._shown_id()
        if key is not None:
            self._workspace.do(
                self.tr("Change the meeting's title"),
                lambda session: rename_meeting(session, key, title),
            )

    def _export_shown(self) -> None:
        if self.tabs is not None:
            self.export(self.tabs.document)

    def _saved_item(self) -> UUID | None:
        """Save what is typed and return the item that is worked on."""
        if self.tabs is None or self._shown_id() is None:
            return None
        self.save_now()
        return self.tabs.current_item()

    def _export_item(self, document: ItemDocument) -> None:
        item = self._saved_item()
        if item is not None and self._exporting is not None:
            self._exporting.export_item(document, item)

    def _tell_exported(self, sentence: str, file: Path) -> None:
        self.told.emit(
            sentence,
            (
                (self.tr("Open"), lambda: self.open_file(file)),
                (self.tr("Show in folder"), lambda: self.open_file(file.parent)),
            ),
        )

    def _tell_copied(self, file: Path) -> None:
        self._tell_exported(self.tr("The copy is saved"), file)
