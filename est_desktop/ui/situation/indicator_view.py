"""The indicators as a table: the newest value in each area, and which way it goes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from est_desktop.documents.count_words import places_of, reading_text, trend_text
from est_desktop.documents.indicators import direction_name, good_text
from est_desktop.model.enums import Trend
from est_desktop.model.views.indicators import IndicatorCell, IndicatorLine, IndicatorTable
from est_desktop.rules.spans import span_text
from est_desktop.ui.theme import color, px, theme
from est_desktop.ui.translation import tr

ROW = 40
"""The height of a row at 100 %: two lines."""


class IndicatorView(QTableWidget):
    """To be read; a colour says what the words say too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: IndicatorTable | None = None
        self.setAccessibleName(self.tr("Indicators"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        theme().changed.connect(self._recolour)

    def show_table(self, table: IndicatorTable) -> None:
        """Show the indicators of areas."""
        self._table = table
        self.setColumnCount(len(table.areas) + 1)
        self.setRowCount(len(table.lines))
        self.setHorizontalHeaderLabels([self.tr("Indicator"), *table.areas])
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        for row, line in enumerate(table.lines):
            name = QTableWidgetItem(f"{line.code} {line.name}".strip())
            facts = (line.unit, direction_name(line.direction, tr), line.source)
            name.setToolTip(" · ".join(fact for fact in facts if fact))
            self.setItem(row, 0, name)
            for column, cell in enumerate(line.cells, start=1):
                self.setItem(row, column, self._item(line, cell))

    def _recolour(self) -> None:
        if self._table is not None:
            self.show_table(self._table)

    def _item(self, line: IndicatorLine, cell: IndicatorCell) -> QTableWidgetItem:
        places = places_of(line)
        words = [trend_text(cell.trend, tr)] if cell.trend is not Trend.NOT_COMPARABLE else []
        good = good_text(cell, tr)
        told = " · ".join([*words, good] if good else words)
        text = reading_text(cell.now, places, tr)
        item = QTableWidgetItem(f"{text}\n{told}" if told else text)
        if cell.good is not None:
            item.setForeground(color("success_text" if cell.good else "danger_text"))
        spans = [
            f"{span_text((each.starts, each.ends))}: {reading_text(each, places, tr)}"
            for each in (cell.now, cell.before, cell.year)
            if each
        ]
        item.setToolTip("\n".join(dict.fromkeys(spans)))
        return item
