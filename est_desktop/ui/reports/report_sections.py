"""The texts of a report, heading by heading; words in them become items or measures with a key."""

from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from est_desktop.actions.reports import add_section, remove_section, set_section_text
from est_desktop.model.views.reports import ReportForm, SectionChange, SectionText
from est_desktop.queries.reports import headings
from est_desktop.ui.refusals import do_beside
from est_desktop.ui.reports.report_words import change_words
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import M, S
from est_desktop.ui.widgets.badge import Badge
from est_desktop.ui.widgets.buttons import button, label, tool_button
from est_desktop.ui.widgets.entry_line import EntryLine
from est_desktop.ui.widgets.flowing_row import FlowingRow
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.passage_field import PassageField
from est_desktop.ui.workspace import Workspace

BOTH: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
ITEM_KEY, MEASURE_KEY = Qt.Key.Key_P, Qt.Key.Key_Aring
"""With Ctrl and Shift: selected words become an item, or a measure."""


class SectionField(PassageField):
    """The text of one section.

    Signals:
        item_asked: The selected words shall become an item.
        measure_asked: They shall become a measure.
        entered: The cursor has come here.
    """

    item_asked = Signal()
    measure_asked = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__(2, 16)

    def selected(self) -> str:
        """Return the selected words, with the signs of secret passages; "" for none."""
        if not self.textCursor().hasSelection():
            return ""
        return self.createMimeDataFromSelection().text()

    def event(self, event: QEvent) -> bool:
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and _is_command(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _is_command(event):
            super().keyPressEvent(event)
        elif event.key() == ITEM_KEY:
            self.item_asked.emit()
        else:
            self.measure_asked.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


class SectionBlock(QWidget):
    """One section: heading, what became of it since the last report, and its text."""

    def __init__(self, section: SectionText, hint: str, remove: QWidget | None) -> None:
        super().__init__()
        self.section = section
        self.text = SectionField()
        self.text.setPlaceholderText(hint)
        self.badge = Badge("")
        self.field = Field(section.heading.replace("&", "&&"), self.text)
        line = QHBoxLayout()
        line.addWidget(FlowingRow([self.field.label, self.badge]), 1)
        if remove is not None:
            line.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        column = self.field.layout()
        if isinstance(column, QVBoxLayout):
            column.insertLayout(0, line)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.field)
        self.text.reset(section.text)

    def show_change(self, change: SectionChange | None) -> None:
        """Tell what became of the section; what it said before is told on hovering."""
        words, tone = change_words(change) if change else ("", "neutral")
        self.badge.set_badge(words, tone)
        self.badge.setVisible(bool(words))
        before = change.before if change else ""
        self.badge.setToolTip(self.tr("Before: {text}").format(text=before) if before else "")


class ReportSections(QWidget):
    """All sections of one report, which save themselves.

    Attributes:
        blocks: By the id of the section.
        entry: Where a heading of the report's own is written.

    Signals:
        item_asked: The id of a section, and selected words that shall become an item.
        measure_asked: The same for a measure.
    """

    item_asked = Signal(UUID, str)
    measure_asked = Signal(UUID, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._report_id: UUID | None = None
        self._last: UUID | None = None
        self.blocks: dict[UUID, SectionBlock] = {}
        self.item_button = button(
            self.tr("Make an item of the words"), lambda: self._ask_item(self._last)
        )
        self.measure_button = button(
            self.tr("Make a measure of the words"), lambda: self._ask_measure(self._last)
        )
        self.secret_button = button(self.tr("Mark as secret"), self._toggle_secret)
        keys = ("Ctrl+Shift+P", "Ctrl+Shift+Å", "Ctrl+Shift+K")
        self._buttons = (self.item_button, self.measure_button, self.secret_button)
        for each, chord in zip(self._buttons, keys, strict=True):
            each.setProperty("variant", "ghost")
            each.setToolTip(chord)
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the selection stays where it is
            each.setEnabled(not workspace.read_only)
        self._hint = label("", "caption", wrap=True)
        self.entry = EntryLine(self.tr("Add a &heading to this report"))
        self.entry.setVisible(not workspace.read_only)
        self.entry.entered.connect(self._add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(M))
        self._hint.setText(
            self.tr(
                "Select words, then press Ctrl+Shift+P for an item, Ctrl+Shift+Å for a measure, "
                "or Ctrl+Shift+K to mark them as secret."
            )
        )
        self._column.addWidget(FlowingRow(self._buttons, gap=S))
        self._column.addWidget(self._hint)
        self._column.addWidget(self.entry)

    def show_form(self, form: ReportForm) -> None:
        """Show a report, or the same one as it is now; before another one call `save_now`."""
        view = form.view
        if [part.id for part in view.sections] != list(self.blocks) or any(
            self.blocks[part.id].section.heading != part.heading for part in view.sections
        ):
            self._build(view.sections)
        self._report_id = view.id
        changes = form.changes or (None,) * len(view.sections)
        for part, change in zip(view.sections, changes, strict=True):
            self.blocks[part.id].text.show_text(part.text)
            self.blocks[part.id].show_change(change)

    def save_now(self) -> None:
        """Save what is typed."""
        for block in self.blocks.values():
            block.text.save_now()

    def _build(self, sections: tuple[SectionText, ...]) -> None:
        """Make a field for each section; one that stays keeps its cursor."""
        hints = {row.title: row.hint for row in self._workspace.read(headings)}
        wanted = {part.id for part in sections}
        for key in [key for key in self.blocks if key not in wanted]:
            gone = self.blocks.pop(key)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        kept, self.blocks = self.blocks, {}
        for place, part in enumerate(sections, start=2):
            block = kept.get(part.id) or self._block(part, hints.get(part.heading, ""))
            self.blocks[part.id] = block
            self._column.insertWidget(place, block)

    def _block(self, part: SectionText, hint: str) -> SectionBlock:
        remove = None
        if not self._workspace.read_only:
            words = self.tr("Remove the heading {heading}").format(heading=part.heading)
            remove = tool_button(words, lambda: self._remove(part.id), "dismiss")
            remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        block = SectionBlock(part, hint, remove)
        text, key = block.text, part.id
        text.setReadOnly(self._workspace.read_only)
        text.edited.connect(lambda written: self._store(key, written))
        text.item_asked.connect(lambda: self._ask_item(key))
        text.measure_asked.connect(lambda: self._ask_measure(key))
        text.entered.connect(lambda: self._note_last(key))
        return block

    def _note_last(self, key: UUID) -> None:
        self._last = key

    def _store(self, key: UUID, text: str) -> None:
        self._workspace.do(
            self.tr("Change the report"),
            lambda session: set_section_text(session, key, text),
            merge_key=f"report_section/{key}/{self.blocks[key].text.saving.burst}",
        )

    def _ask_item(self, key: UUID | None) -> None:
        words = self._selected(key)
        if key is not None and words:
            self.item_asked.emit(key, words)

    def _ask_measure(self, key: UUID | None) -> None:
        words = self._selected(key)
        if key is not None and words:
            self.measure_asked.emit(key, words)

    def _selected(self, key: UUID | None) -> str:
        """Return the selected words of a section, what is typed saved; "" for none."""
        block = self.blocks.get(key) if key else None
        if block is None or self._workspace.read_only:
            return ""
        block.text.save_now()
        return block.text.selected().strip()

    def _toggle_secret(self) -> None:
        if self._last in self.blocks:
            self.blocks[self._last].text.toggle_secret()

    def _add(self, heading: str) -> None:
        key = self._report_id
        if key is None:
            return
        added = do_beside(
            self._workspace,
            self.entry.field,
            self.tr("Add a heading"),
            lambda session: add_section(session, key, heading),
        )
        if added:
            self.entry.accept()
            self.blocks[added].text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, key: UUID) -> None:
        self.save_now()
        self._workspace.do(
            self.tr("Remove the heading"), lambda session: remove_section(session, key)
        )


def _is_command(event: QKeyEvent) -> bool:
    return event.modifiers() == BOTH and event.key() in (ITEM_KEY, MEASURE_KEY)
