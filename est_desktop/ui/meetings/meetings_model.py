"""The list of meetings as a table in two groups, coming and earlier."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Any, TypeAlias
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from est_desktop.model.views.meetings import MeetingList, MeetingRow
from est_desktop.ui.meetings.meeting_words import (
    count_words,
    day_words,
    searched,
    spoken,
    time_words,
)
from est_desktop.ui.tips import tip

Index: TypeAlias = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
LINE = Qt.ItemDataRole.UserRole
"""The role that the delegate reads: a `MeetingRow` or a `GroupLine`."""


class Column(IntEnum):
    """The columns from left to right."""

    DATE = 0
    TITLE = 1
    AREAS = 2
    PLACE = 3
    ITEMS = 4
    PAPERS = 5
    DECISIONS = 6
    MEASURES = 7


COUNTS = frozenset({Column.ITEMS, Column.PAPERS, Column.DECISIONS, Column.MEASURES})
"""Columns of numbers, set to the right."""


@dataclass(frozen=True, slots=True)
class GroupLine:
    """The heading of a group, and how many meetings are under it."""

    title: str
    count: int


class MeetingsModel(QAbstractTableModel):
    """Shows the meetings that match the filter; every word of it must be found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[tuple[MeetingRow, ...], tuple[MeetingRow, ...]] = ((), ())
        self._lines: list[MeetingRow | GroupLine] = []
        self._haystacks: dict[UUID, str] = {}
        self._words: tuple[str, ...] = ()
        self._heads = {
            Column.DATE: self.tr("Date"),
            Column.TITLE: self.tr("Meeting"),
            Column.AREAS: self.tr("Areas"),
            Column.PLACE: self.tr("Place"),
            Column.ITEMS: self.tr("Items"),
            Column.PAPERS: self.tr("Papers"),
            Column.DECISIONS: self.tr("Decisions"),
            Column.MEASURES: self.tr("Measures"),
        }

    @property
    def shown(self) -> int:
        """How many meetings match the filter."""
        return sum(isinstance(line, MeetingRow) for line in self._lines)

    @property
    def total(self) -> int:
        """How many meetings there are."""
        return sum(len(group) for group in self._groups)

    def set_meetings(self, meetings: MeetingList) -> None:
        """Show these meetings; where they are the same as before, selection and scroll stay."""
        self._groups = (meetings.coming, meetings.past)
        self._haystacks = {row.id: searched(row) for group in self._groups for row in group}
        self._show(self._filtered())

    def set_filter(self, text: str) -> None:
        """Show only the meetings in which every word of the text stands."""
        self._words = tuple(text.casefold().split())
        self._show(self._filtered())

    def row_at(self, index: Index) -> MeetingRow | None:
        """Return the meeting at an index; None for a heading and outside the list."""
        line = self._line(index)
        return line if isinstance(line, MeetingRow) else None

    def place_of(self, meeting_id: UUID | None) -> int:
        """Return which line shows a meeting, -1 for none."""
        for place, line in enumerate(self._lines):
            if isinstance(line, MeetingRow) and line.id == meeting_id:
                return place
        return -1

    def first_meeting(self) -> int:
        """Return the first line that is a meeting, -1 for none."""
        lines = enumerate(self._lines)
        return next((place for place, line in lines if isinstance(line, MeetingRow)), -1)

    def headings(self) -> list[int]:
        """Return the lines that are headings."""
        return [place for place, line in enumerate(self._lines) if isinstance(line, GroupLine)]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._line(index), GroupLine):
            return Qt.ItemFlag.NoItemFlags  # the arrow keys pass it over
        return super().flags(index)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._line(index)
        if line is None:
            return None
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if isinstance(line, GroupLine):
            return self._group_data(line, index.column(), role)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.DATE:
            return spoken(line)  # the first cell tells the row, the others theirs
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _cell(line, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() not in COUNTS:
            return tip(_cell(line, Column(index.column())))
        return None

    def _group_data(self, line: GroupLine, column: int, role: int) -> str | None:
        if column or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return f"{line.title} ({line.count})"

    def _line(self, index: Index) -> MeetingRow | GroupLine | None:
        there = index.isValid() and 0 <= index.row() < len(self._lines)
        return self._lines[index.row()] if there else None

    def _filtered(self) -> list[MeetingRow | GroupLine]:
        lines: list[MeetingRow | GroupLine] = []
        for title, group in zip((self.tr("Coming"), self.tr("Earlier")), self._groups, strict=True):
            rows = [row for row in group if self._matches(row)]
            if rows:
                lines += [GroupLine(title, len(rows)), *rows]
        return lines

    def _matches(self, row: MeetingRow) -> bool:
        return all(word in self._haystacks[row.id] for word in self._words)

    def _show(self, lines: list[MeetingRow | GroupLine]) -> None:
        if lines and [_key(line) for line in lines] == [_key(line) for line in self._lines]:
            self._lines = lines
            last = self.index(len(lines) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [])
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()


def _key(line: MeetingRow | GroupLine) -> UUID | str:
    return line.id if isinstance(line, MeetingRow) else line.title


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in COUNTS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _cell(row: MeetingRow, column: Column) -> str:
    return {
        Column.DATE: f"{day_words(row)}, {time_words(row)}",
        Column.TITLE: row.title,
        Column.AREAS: row.areas,
        Column.PLACE: row.place,
        Column.ITEMS: count_words(row.items),
        Column.PAPERS: count_words(row.papers),
        Column.DECISIONS: count_words(row.decisions),
        Column.MEASURES: count_words(row.measures),
    }[column]
