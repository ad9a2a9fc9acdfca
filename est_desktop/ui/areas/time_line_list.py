"""The time line of an area as a list: months, and below each what happened in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from est_desktop.model.views.areas import AreaEntry, EntryKind
from est_desktop.rules.swedish import SHORT_MONTHS
from est_desktop.ui.areas.area_words import (
    ICONS,
    entry_line,
    entry_title,
    held_words,
    kind_word,
    month_words,
    spoken_entry,
)
from est_desktop.ui.icons import paint_icon
from est_desktop.ui.theme import color, px, theme
from est_desktop.ui.tokens import Role
from est_desktop.ui.widgets.columns import ROOT, Index

MONTH, ENTRY = 34, 52
"""Heights at 100 %."""
DAY, HELD = 62, 190
"""Widths at 100 % of the day, and of what the area was called then."""
LEAST_FOR_HELD = 620
"""Narrower lists at 100 % leave that out; it is told all the same."""


@dataclass(frozen=True, slots=True)
class Month:
    """A heading over the entries of a month."""

    words: str


class TimeLineModel(QAbstractListModel):
    """Months and entries, from the newest."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Month | AreaEntry] = []

    def show_entries(self, entries: Sequence[AreaEntry]) -> None:
        """Show these entries."""
        self.beginResetModel()
        self.lines = []
        for words, some in groupby(entries, key=lambda entry: month_words(entry.day)):
            self.lines += [Month(words), *some]
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:  # letters that are typed jump to a month
            return line.words if isinstance(line, Month) else str(line.day.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.words if isinstance(line, Month) else spoken_entry(line)
        return None


class TimeLineList(QListView):
    """Arrows move, Enter opens, letters jump to a month.

    Signals:
        opened: An entry to open.
    """

    opened = Signal(AreaEntry)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Time line"))
        self.lines = TimeLineModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Painter(self))
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(self._open)

    def show_entries(self, entries: Sequence[AreaEntry]) -> None:
        """Show these entries; the current one stays current."""
        chosen, scrolled = self.current_entry(), self.verticalScrollBar().value()
        self.lines.show_entries(entries)
        if chosen is None or not self.choose(chosen.id):
            self.setCurrentIndex(self.lines.index(1 if entries else -1, 0))
        else:
            self.verticalScrollBar().setValue(scrolled)

    def current_entry(self) -> AreaEntry | None:
        """Return the current entry; None on a month."""
        index = self.currentIndex()
        line = self.lines.lines[index.row()] if index.isValid() else None
        return line if isinstance(line, AreaEntry) else None

    def choose(self, key: UUID) -> bool:
        """Make an entry current; tell whether it is there."""
        for place, line in enumerate(self.lines.lines):
            if isinstance(line, AreaEntry) and line.id == key:
                self.setCurrentIndex(self.lines.index(place, 0))
                return True
        return False

    def _open(self) -> None:
        entry = self.current_entry()
        if entry is not None:
            self.opened.emit(entry)


class _Painter(QStyledItemDelegate):
    """Paints months and entries from the theme."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model: Any = index.model()
        return QSize(0, px(MONTH if isinstance(model.lines[index.row()], Month) else ENTRY))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model: Any = index.model()
        line = model.lines[index.row()]
        rect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, color("selection"))
            painter.fillRect(QRect(rect.left(), rect.top(), px(3), rect.height()), color("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, color("hover"))
        if isinstance(line, Month):
            box = rect.adjusted(px(14), px(6), -px(8), 0)
            _text(painter, box, line.words, theme().font(Role.STRONG), "text")
        else:
            _paint_entry(painter, rect, line)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color("divider"))
        painter.restore()


def _paint_entry(painter: QPainter, rect: QRect, entry: AreaEntry) -> None:
    left, caption = rect.left() + px(14), theme().font(Role.CAPTION)
    day = f"{entry.day.day}\N{NO-BREAK SPACE}{SHORT_MONTHS[entry.day.month - 1]}"
    _text(painter, QRect(left, rect.top(), px(DAY), rect.height()), day, caption, "text2")
    left += px(DAY)
    mark = QRect(left, rect.center().y() - px(10), px(20), px(20))
    paint_icon(painter, mark, ICONS[entry.kind], "accent", filled=False)
    left = mark.right() + px(10)
    right = rect.right() - px(10)
    told = held_words(entry.held)
    if told and entry.kind is not EntryKind.CLASSIFICATION and rect.width() > px(LEAST_FOR_HELD):
        box = QRect(right - px(HELD), rect.top(), px(HELD), rect.height())
        _text(painter, box, told, caption, "text3", Qt.AlignmentFlag.AlignRight)
        right = box.left() - px(10)
    upper = QRect(left, rect.top() + px(6), right - left, px(20))
    lower = QRect(left, upper.bottom(), right - left, px(20))
    if entry.secrecy:
        lock = QRect(upper.left(), upper.center().y() - px(7), px(14), px(14))
        paint_icon(painter, lock, "lock_closed", "warn", filled=True)
        upper.setLeft(lock.right() + px(5))
    kind = f"{kind_word(entry.kind)}: "
    words = theme().font(weight=500)
    wide = QFontMetrics(theme().font()).horizontalAdvance(kind)
    _text(painter, upper, kind, theme().font(), "text2")
    _text(painter, upper.adjusted(wide, 0, 0, 0), entry_title(entry), words, "text")
    _text(painter, lower, entry_line(entry), caption, "text2")


def _text(  # noqa: PLR0913 - what there is to a text
    painter: QPainter,
    box: QRect,
    text: str,
    font: QFont,
    ink: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setFont(font)
    painter.setPen(color(ink))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)
