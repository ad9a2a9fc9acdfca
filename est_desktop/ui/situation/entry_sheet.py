"""Writing figures: categories down, areas across, one source and period at a time."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from est_desktop.actions.counts import CountKey, paste_counts, set_count
from est_desktop.errors import RefusedError
from est_desktop.queries.count_entry import EntryTable, entry_table, sources
from est_desktop.rules.cells import read_count, written
from est_desktop.rules.spans import Span, span_text
from est_desktop.ui.messages import message_for
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.workspace import Workspace


class EntryGrid(QTableWidget):
    """Cells to write counts in; a block is pasted from where the cursor is.

    Signals:
        written: The row and column of a cell, and what stands in it now.
        pasted: The row and column, and the text of the clipboard.
    """

    written = Signal(int, int, str)
    pasted = Signal(int, int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Counts"))
        self.setMinimumHeight(px(340))
        self._filling = False
        self.itemChanged.connect(self._tell)

    def show_table(self, table: EntryTable) -> None:
        """Show what is told; the cursor stays."""
        self._filling = True
        place = max(self.currentRow(), 0), max(self.currentColumn(), 0)
        self.setRowCount(len(table.categories))
        self.setColumnCount(len(table.areas))
        self.setVerticalHeaderLabels([name for _, name in table.categories])
        self.setHorizontalHeaderLabels([name for _, name in table.areas])
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for row, (category, _) in enumerate(table.categories):
            for column, (area, _) in enumerate(table.areas):
                item = QTableWidgetItem(written(table.told.get((category, area))))
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, item)
        self.setCurrentCell(*place)
        self._filling = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text()
            self.pasted.emit(self.currentRow(), self.currentColumn(), text)
        elif event.key() == Qt.Key.Key_Delete and self.currentItem() is not None:
            self.currentItem().setText("")
        else:
            super().keyPressEvent(event)

    def _tell(self, item: QTableWidgetItem) -> None:
        if not self._filling:
            self.written.emit(item.row(), item.column(), item.text())


class EntrySheet(Sheet):
    """Every cell is stored at once, and a pasted block in one step.

    Attributes:
        source: Who counted.
        grid: The cells.
    """

    def __init__(self, parent: QWidget, workspace: Workspace, span: Span) -> None:
        title = self.tr("Write figures for {period}").format(period=span_text(span))
        super().__init__(parent, title, self.tr("Done"), 860)
        self._workspace, self._span = workspace, span
        self._table = EntryTable((), (), {})
        self.cancel.hide()
        self.source: ChoiceField[UUID | None] = ChoiceField()
        self.source.set_choices(workspace.read(sources))
        self.source.setCurrentIndex(0 if self.source.count() else -1)
        self.grid = EntryGrid()
        hint = self.tr(
            "Write a number, <5 for fewer than five, or – when it is missing. An empty cell says "
            "nothing. A block copied from a spreadsheet is pasted with Ctrl+V."
        )
        self.field = Field(self.tr("&Counts"), self.grid, hint=hint)
        self.body.addWidget(Field(self.tr("&Source"), self.source))
        self.body.addWidget(self.field)
        self.source.chosen.connect(lambda _: self._read())
        self.grid.written.connect(self._write)
        self.grid.pasted.connect(self._paste)
        self.accepted.connect(self.close_sheet)
        self._read()
        if not self._table.categories or not self._table.areas:
            missing = self.tr("There must be a source, a category and an area first.")
            self.body.addWidget(label(missing, wrap=True))

    def _read(self) -> None:
        source = self.source.current()
        if source is not None:
            self._table = self._workspace.read(lambda s: entry_table(s, source, self._span))
        self.grid.show_table(self._table)

    def _key(self, row: int, column: int) -> CountKey:
        source = self.source.current()
        if source is None:
            raise LookupError("cells are shown of a source only")
        area, category = self._table.areas[column][0], self._table.categories[row][0]
        return CountKey(area, category, source, *self._span)

    def _write(self, row: int, column: int, text: str) -> None:
        key = self._key(row, column)
        self._do(self.tr("Write a count"), lambda s: set_count(s, key, read_count(text)))

    def _paste(self, row: int, column: int, text: str) -> None:
        if row < 0 or column < 0:
            return
        keys: Sequence[Sequence[CountKey]] = [
            [self._key(r, c) for c in range(column, len(self._table.areas))]
            for r in range(row, len(self._table.categories))
        ]
        self._do(self.tr("Paste counts"), lambda s: paste_counts(s, keys, text))

    def _do(self, words: str, action: Any) -> None:
        try:
            self._workspace.do_here(words, action)
        except RefusedError as error:
            self._read()
            self.field.show_fault(message_for(error))
        else:
            self._read()
            self.field.show_fault("")
