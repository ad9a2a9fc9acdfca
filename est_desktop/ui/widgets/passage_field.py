"""Several lines of plain text, passages of which can be marked as secret."""

from PySide6.QtCore import QEvent, QMimeData
from PySide6.QtGui import (
    QKeyEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from est_desktop.model.rich_text import from_text
from est_desktop.rules.passages import (
    CLOSE,
    OPEN,
    bare,
    part_of,
    passages,
    place_of,
    signed,
    toggled,
)
from est_desktop.ui.theme import color, theme
from est_desktop.ui.widgets.rich_blocks import make_secret
from est_desktop.ui.widgets.rich_field import BLOCKS
from est_desktop.ui.widgets.secret_key import is_secret_key, keeps_secret_key
from est_desktop.ui.widgets.text_field import TextField, replace_middle, utf16_length


class PassageField(TextField):
    """Shows a secret passage between its signs (`rules.passages`), underlined in dashes."""

    def __init__(
        self, least_lines: int = 2, most_lines: int = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(least_lines, most_lines, parent)
        self._shown = _Passages(self.document())

    def toggle_secret(self) -> None:
        """Make the selection a secret passage or not; without one, what is typed next."""
        if self.isReadOnly():
            return
        cursor, text = self.textCursor(), self.toPlainText()
        start, end = self._place(cursor.selectionStart()), self._place(cursor.selectionEnd())
        if start == end:
            self._begin_or_end(cursor, text, start)
            return
        first, last = len(bare(text[:start])), len(bare(text[:end]))
        made = toggled(text, start, end)
        replace_middle(self, text, made)
        self._select(made, place_of(made, first), place_of(made, last))

    def _begin_or_end(self, cursor: QTextCursor, text: str, place: int) -> None:
        line, rest = text[:place].rpartition("\n")[2], text[place:].partition("\n")[0]
        if line.count(OPEN) > line.count(CLOSE):
            if CLOSE in rest:
                behind = place + rest.index(CLOSE) + 1
                self._select(text, behind, behind)
            else:
                cursor.insertText(CLOSE)
            return
        cursor.insertText(OPEN + CLOSE)
        cursor.movePosition(QTextCursor.MoveOperation.Left)
        self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        return keeps_secret_key(event, self.textCursor()) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_secret_key(event):
            self.toggle_secret()
        else:
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Let what is copied keep its signs, also where they stand outside the selection."""
        cursor, data = self.textCursor(), QMimeData()
        places = self._place(cursor.selectionStart()), self._place(cursor.selectionEnd())
        data.setText(part_of(self.toPlainText(), *places))
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasFormat(BLOCKS):
            blocks = from_text(bytes(source.data(BLOCKS).data()).decode("utf-8", "replace"))
            self.textCursor().insertText("\n".join(signed(block.runs) for block in blocks))
        else:
            super().insertFromMimeData(source)

    def _place(self, units: int) -> int:
        """Return a place in the text from one in Qt's count."""
        coded = self.toPlainText().encode("utf-16-le", "surrogatepass")[: 2 * units]
        return len(coded.decode("utf-16-le", "surrogatepass"))

    def _select(self, text: str, start: int, end: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(utf16_length(text[:start]))
        cursor.setPosition(utf16_length(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)


class _Passages(QSyntaxHighlighter):
    """Underlines what is secret as running text does, and shows the signs in the same colour."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        theme().changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        if OPEN not in text and CLOSE not in text:
            return
        secret, sign = QTextCharFormat(), QTextCharFormat()
        make_secret(secret)
        sign.setForeground(color("danger"))
        flags = [run.secret for run in passages(text) for _ in run.text]
        place, letters = 0, iter(flags)
        for letter in text:
            length = utf16_length(letter)
            if letter in (OPEN, CLOSE):
                self.setFormat(place, length, sign)
            elif next(letters):
                self.setFormat(place, length, secret)
            place += length
