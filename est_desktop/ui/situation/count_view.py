"""The counts as a table: now, before and last year, trends in words, twelve months as a line."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from est_desktop.documents.count_words import (
    amount_text,
    cautions_text,
    compared_text,
    kind_sum_title,
)
from est_desktop.model.views.counts import Compared, CountLine, CountTable
from est_desktop.rules.chart_geometry import stretches
from est_desktop.rules.spans import short_span
from est_desktop.rules.swedish import join_words
from est_desktop.ui.theme import color, px, theme
from est_desktop.ui.tokens import Role
from est_desktop.ui.translation import tr

SERIES: Final = Qt.ItemDataRole.UserRole
SIGN: Final = "*"
NUMBERS: Final = (1, 2, 4)
SPARK: Final = 6
NAMES, LEAST_NAMES = 160, 120
"""The width of the names at 100 %: what is wanted beside the spark lines, and at least."""
WIDTHS: Final = {1: 70, 2: 70, 3: 114, 4: 70, 5: 134, 6: 88}
"""Of all columns but the first, at 100 %."""
ROW: Final = 40
"""The height of a row at 100 %: two lines."""


@dataclass(frozen=True, slots=True)
class _Row:
    name: str
    line: CountLine
    strong: bool


class CountView(QTableWidget):
    """Shows a table of counts, to be read; cautions are told in what is pointed at and spoken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Counts by category"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.setColumnCount(SPARK + 1)
        self.setItemDelegateForColumn(SPARK, _Spark(self))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        theme().changed.connect(self._fit)
        self._fit()

    def show_table(self, table: CountTable) -> None:
        """Show the counts of a period; the row that was chosen stays."""
        place = self.currentRow()
        now, previous, year = (
            short_span(span) for span in ((table.starts, table.ends), table.previous, table.year)
        )
        heads = (
            self.tr("Category"),
            now,
            previous,
            self.tr("Change"),
            year,
            self.tr("Change in a year"),
            self.tr("12 months"),
        )
        self.setHorizontalHeaderLabels(heads)
        rows = self._rows(table)
        self.clearSpans()
        self.setRowCount(len(rows))
        for at, row in enumerate(rows):
            self._show_row(at, row)
        if rows:
            self.setCurrentCell(min(max(place, 0), len(rows) - 1), 0)

    def _rows(self, table: CountTable) -> list[_Row]:
        rows = []
        for each in table.totals:
            groups = [group for group in table.groups if group.kind is each.kind]
            for group in groups:
                rows += [_Row(_name(line), line, strong=False) for line in group.lines]
                if len(groups) > 1:
                    name = self.tr("Sum {group}").format(group=_name(group.total))
                    rows.append(_Row(name, group.total, strong=True))
            rows.append(_Row(kind_sum_title(each.kind, tr), each.total, strong=True))
        return rows

    def _show_row(self, at: int, row: _Row) -> None:
        line = row.line
        texts = (
            row.name,
            amount_text(line.now, tr) + (f" {SIGN}" if line.now.partial else ""),
            amount_text(line.previous.old, tr),
            self._change(line, line.previous),
            amount_text(line.year.old, tr),
            self._change(line, line.year),
        )
        told = _told(line)
        sources = join_words(line.sources)
        by = self.tr("Reported by: {sources}").format(sources=sources) if sources else ""
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            if column in NUMBERS:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if row.strong:
                item.setFont(theme().font(Role.STRONG))
            item.setToolTip("\n".join(part for part in (told, by) if part))
            if told:
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, told)
            self.setItem(at, column, item)
        self._show_series(at, [amount.value for amount in line.months])

    def _show_series(self, at: int, values: list[int | None]) -> None:
        item = QTableWidgetItem()
        item.setData(SERIES, values)
        known = [value for value in values if value is not None]
        if known:
            spoken = self.tr("lowest {low}, highest {high}").format(low=min(known), high=max(known))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.setItem(at, SPARK, item)

    def _change(self, line: CountLine, compared: Compared) -> str:
        told = compared_text(line.now, compared.old, compared.trend, tr).replace(", ", "\n", 1)
        return f"{told} {SIGN}" if compared.cautions else told

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the names what the numbers leave; the spark lines go where that is too little."""
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, px(width))
        room = self.viewport().width() - sum(px(width) for width in WIDTHS.values())
        self.setColumnHidden(SPARK, room < px(NAMES))
        if room < px(NAMES):
            room += px(WIDTHS[SPARK])
        self.setColumnWidth(0, max(room, px(LEAST_NAMES)))
        self.verticalHeader().setDefaultSectionSize(px(ROW))


class _Spark(QStyledItemDelegate):
    """Paints twelve months as a line with a dot at its end."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        values = index.data(SERIES) or []
        known = [value for value in values if value is not None]
        if not known:
            return
        area = QRectF(option.rect).adjusted(px(8), px(7), -px(8), -px(7))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("chart1"), px(2)))
        last = QPointF()
        for dots in stretches(values, max(known)):
            points = [
                QPointF(area.left() + dot.x * area.width(), area.bottom() - dot.y * area.height())
                for dot in dots
            ]
            painter.drawPolyline(QPolygonF(points))
            last = points[-1]
        painter.setBrush(color("chart1"))
        painter.drawEllipse(last, px(2), px(2))
        painter.restore()


def _name(line: CountLine) -> str:
    return f"{line.code} {line.name}" if line.code else line.name


def _told(line: CountLine) -> str:
    return cautions_text(list(dict.fromkeys((*line.previous.cautions, *line.year.cautions))), tr)
