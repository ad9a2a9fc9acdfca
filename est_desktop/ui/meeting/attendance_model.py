"""The list of those called to a meeting, under the names of their organisations."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, TypeAlias
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from est_desktop.model.enums import Presence
from est_desktop.model.views.record import AttendanceRow
from est_desktop.ui.meeting.attendance_words import AttendanceWords
from est_desktop.ui.tips import tip

Index: TypeAlias = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
ENTRY = Qt.ItemDataRole.UserRole
"""The role that the delegate reads: an `Entry`."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the list: an organisation's name, or somebody called."""

    heading: str
    row: AttendanceRow | None = None
    facts: str = ""

    @property
    def key(self) -> UUID | str:
        """What tells the line from all others."""
        return self.row.id if self.row else self.heading


class AttendanceModel(QAbstractListModel):
    """Shows who is called; ticking somebody asks for it by a signal and changes nothing itself.

    Signals:
        ticked: The row's id, and whether the person is there.
    """

    ticked = Signal(object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self.editable = True

    def set_rows(self, rows: Sequence[AttendanceRow], words: AttendanceWords) -> None:
        """Show these people; where they are the same as before, selection and scroll stay."""
        entries: list[Entry] = []
        for organisation, some in groupby(rows, key=lambda row: row.organisation):
            entries.append(Entry(organisation))
            entries += [Entry(organisation, row, words.facts(row)) for row in some]
        same = [entry.key for entry in entries] == [entry.key for entry in self._entries]
        self._words = words
        if same and entries:
            self._entries = tuple(entries)
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1), [])
            return
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def entry_at(self, index: Index) -> Entry | None:
        """Return the line at an index, or None outside the list."""
        if not index.isValid() or not 0 <= index.row() < len(self._entries):
            return None
        return self._entries[index.row()]

    def index_of(self, key: UUID) -> QModelIndex:
        """Return where somebody stands; an invalid index for one who is not called."""
        places = (place for place, entry in enumerate(self._entries) if entry.key == key)
        place = next(places, None)
        return QModelIndex() if place is None else self.index(place)

    def first_person(self) -> QModelIndex:
        """Return where the first person stands."""
        return self.index(1) if self._entries else QModelIndex()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let people be chosen and ticked; a heading is only read."""
        entry = self.entry_at(index)
        if entry is None or entry.row is None:
            return Qt.ItemFlag.NoItemFlags
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen | Qt.ItemFlag.ItemIsUserCheckable if self.editable else chosen

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry_at(index)
        if entry is None:
            return None
        if role == ENTRY:
            return entry
        if entry.row is None:
            return entry.heading if role in (DISPLAYED, SPOKEN) else None
        return self._person(entry.row, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry = self.entry_at(index)
        if role != Qt.ItemDataRole.CheckStateRole or entry is None or entry.row is None:
            return False
        self.ticked.emit(entry.row.id, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _person(self, row: AttendanceRow, role: int) -> Any:
        if role == DISPLAYED:
            return row.role
        if role == SPOKEN:
            return self._words.spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._words.spoken(row))
        if role == Qt.ItemDataRole.CheckStateRole:
            present = row.presence is Presence.PRESENT
            return Qt.CheckState.Checked if present else Qt.CheckState.Unchecked
        return None


DISPLAYED = Qt.ItemDataRole.DisplayRole
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
