"""Running text with bold, italic and lists that saves itself."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from est_desktop.model.rich_text import Block, BlockKind, from_text, to_text
from est_desktop.rules.passages import has_passage, passages
from est_desktop.ui.field_keys import leave_keys_to_window
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.rich_blocks import (
    BOLD_FROM,
    blocks_of,
    insert_blocks,
    is_secret,
    make_secret,
)
from est_desktop.ui.widgets.saving import Saving
from est_desktop.ui.widgets.secret_key import is_secret_key, keeps_secret_key
from est_desktop.ui.widgets.text_field import place_after

Shortcuts = Qt.KeyboardModifier
BLOCKS = "application/x-est-desktop-blocks"
"""What is copied from one field to another, beside the forms that other programs know."""


class RichField(QTextEdit):
    """Emits `edited` when the user pauses or leaves; grows with its text up to a limit.

    Attributes:
        saving: Its `burst` belongs in the merge key.

    Signals:
        edited: The new blocks (a tuple).
    """

    edited = Signal(object)

    def __init__(
        self, least_px: int = 84, most_px: int = 320, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._height = (least_px, most_px)
        self._saved: tuple[Block, ...] = ()
        self._showing = False
        self.saving = Saving(self.save_now, self)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.document().setIndentWidth(px(20))
        self.document().documentLayout().documentSizeChanged.connect(
            lambda _: self.updateGeometry()
        )
        leave_keys_to_window(self)
        self.textChanged.connect(self._typed)

    @property
    def unsaved(self) -> bool:
        """Whether something typed has not been saved yet."""
        return self.blocks() != self._saved

    def blocks(self) -> tuple[Block, ...]:
        """Return what stands in the field."""
        return blocks_of(self.document())

    def show_blocks(self, blocks: tuple[Block, ...]) -> None:
        """Show blocks from the store, unless the user has typed something newer."""
        if self.unsaved:
            return
        self._put(blocks)

    def reset(self, blocks: tuple[Block, ...]) -> None:
        """Show blocks whatever stands in the field: for another record."""
        self._put(blocks)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def save_now(self) -> None:
        """Emit `edited` if there is anything unsaved. Also called before the window closes."""
        self.saving.stop()
        blocks = self.blocks()
        if blocks != self._saved:
            self._saved = blocks
            self.edited.emit(blocks)

    def insert_text(self, text: str) -> None:
        """Insert a recurring wording where the cursor is."""
        self.textCursor().insertText(text)
        self.setFocus()

    def toggle_bold(self) -> None:
        """Make the selection, or what is typed next, bold or not."""
        if self.isReadOnly():
            return
        form = QTextCharFormat()
        bold = self.fontWeight() >= BOLD_FROM
        form.setFontWeight(QFont.Weight.Normal if bold else QFont.Weight.Bold)
        self.mergeCurrentCharFormat(form)

    def toggle_italic(self) -> None:
        """Make the selection, or what is typed next, italic or not."""
        if self.isReadOnly():
            return
        form = QTextCharFormat()
        form.setFontItalic(not self.fontItalic())
        self.mergeCurrentCharFormat(form)

    def toggle_secret(self) -> None:
        """Make the selection, or what is typed next, a secret passage or not."""
        if self.isReadOnly():
            return
        form = QTextCharFormat()
        make_secret(form, secret=not is_secret(self.currentCharFormat()))
        self.mergeCurrentCharFormat(form)

    def toggle_list(self, *, numbered: bool) -> None:
        """Make the paragraphs list items, or paragraphs again."""
        if self.isReadOnly():
            return
        styles = QTextListFormat.Style
        wanted = styles.ListDecimal if numbered else styles.ListDisc
        cursor = self.textCursor()
        current = cursor.currentList()
        if current is not None and current.format().style() == wanted:
            block = cursor.blockFormat()
            current.remove(cursor.block())
            block.setIndent(0)
            cursor.setBlockFormat(block)
        else:
            form = QTextListFormat()
            form.setStyle(wanted)
            cursor.createList(form)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Let what is copied keep its secret passages: HTML has no word for them."""
        usual, data = super().createMimeDataFromSelection(), QMimeData()
        data.setHtml(usual.html())  # Qt's own takes no other form in
        data.setText(usual.text())
        cursor = self.textCursor()
        chosen = blocks_of(self.document(), cursor.selectionStart(), cursor.selectionEnd())
        data.setData(BLOCKS, to_text(chosen).encode())
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasFormat(BLOCKS):
            copied = bytes(source.data(BLOCKS).data()).decode("utf-8", "replace")
            insert_blocks(self.textCursor(), from_text(copied))
        elif source.hasHtml():
            scratch = QTextDocument()
            scratch.setHtml(source.html())
            insert_blocks(self.textCursor(), blocks_of(scratch))
        elif has_passage(source.text()):  # from a decision, for instance
            lines = source.text().splitlines()
            signed = tuple(Block(BlockKind.PARAGRAPH, passages(line)) for line in lines)
            insert_blocks(self.textCursor(), signed)
        elif source.hasText():
            self.textCursor().insertText(source.text())

    def event(self, event: QEvent) -> bool:
        return keeps_secret_key(event, self.textCursor()) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Shortcuts.ControlModifier
        both = event.modifiers() == Shortcuts.ControlModifier | Shortcuts.ShiftModifier
        if control and event.key() == Qt.Key.Key_B:
            self.toggle_bold()
        elif control and event.key() == Qt.Key.Key_I:
            self.toggle_italic()
        elif is_secret_key(event):
            self.toggle_secret()
        elif both and event.key() in (Qt.Key.Key_7, Qt.Key.Key_Slash):
            self.toggle_list(numbered=True)
        elif both and event.key() in (Qt.Key.Key_8, Qt.Key.Key_ParenLeft):
            self.toggle_list(numbered=False)
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and self._in_list():
            self._change_level(1 if event.key() == Qt.Key.Key_Tab else -1)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001
        return False if self._in_list() else super().focusNextPrevChild(next)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.save_now()
        self.saving.next_burst()
        super().focusOutEvent(event)

    def sizeHint(self) -> QSize:
        least, most = self._height
        wanted = int(self.document().size().height()) + px(12)
        return QSize(px(200), max(px(least), min(px(most), wanted)))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), self.sizeHint().height())

    def _put(self, blocks: tuple[Block, ...]) -> None:
        self.saving.stop()
        self._saved = blocks
        if blocks == self.blocks():
            return
        place, scroll = self.textCursor().position(), self.verticalScrollBar().value()
        old = self.document().toRawText()
        self._showing = True
        self.clear()
        insert_blocks(QTextCursor(self.document()), blocks)
        self._showing = False
        self._saved = self.blocks()
        cursor = self.textCursor()
        cursor.setPosition(place_after(place, old, self.document().toRawText()))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scroll)

    def _in_list(self) -> bool:
        return self.textCursor().currentList() is not None and not self.isReadOnly()

    def _change_level(self, by: int) -> None:
        cursor = self.textCursor()
        form = QTextListFormat(cursor.currentList().format())
        form.setIndent(max(1, min(3, form.indent() + by)))
        cursor.createList(form)

    def _typed(self) -> None:
        if not self._showing and self.unsaved:
            self.saving.typed()
