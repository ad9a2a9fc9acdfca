"""Rows that the user puts in order, as Qt's views see them; the model changes nothing itself."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from est_desktop.ui.tips import tip

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
ROW_TYPE = "application/x-est-desktop-row"
"""What is dragged inside a list; nothing but `moveRows` accepts it."""
ROW_ROLE = Qt.ItemDataRole.UserRole
"""Gives the row itself."""


class Ordered(Protocol):
    """A row of a list that has an order."""

    @property
    def id(self) -> UUID:
        """Its id."""

    @property
    def title(self) -> str:
        """What it is called."""


R = TypeVar("R", bound=Ordered)


class OrderedModel(QAbstractListModel, Generic[R]):
    """Shows rows; a move, a drop or a new title is asked for, and comes back as new rows.

    Attributes:
        editable: False for a list that is only read.
        titles_editable: True for a list whose titles are edited in place.
        taking_files: True while files are dragged: they go on a row, rows go between rows.

    Signals:
        files_dropped: The row's id and the files that were dropped on it.
        titled: The row's id and the title that was typed.
    """

    files_dropped = Signal(UUID, list)
    titled = Signal(UUID, str)

    def __init__(
        self,
        spoken: Callable[[R, int], str],
        *,
        takes_files: Callable[[R], bool] = lambda _row: True,
        parent: QObject | None = None,
    ) -> None:
        """Begin without rows.

        Args:
            spoken: What a screen reader says of a row, given how many there are.
            takes_files: Whether files can be dropped on a row.
            parent: Owns the model.
        """
        super().__init__(parent)
        self.editable = True
        self.titles_editable = False
        self.taking_files = False
        self._takes_files = takes_files
        self._spoken = spoken
        self._rows: tuple[R, ...] = ()
        self._move: Callable[[UUID, UUID | None], bool] | None = None

    @property
    def rows(self) -> tuple[R, ...]:
        """The rows in order."""
        return self._rows

    def move_by(self, move: Callable[[UUID, UUID | None], bool]) -> None:
        """Let rows be dragged: `move` is given a row and the one it shall stand before."""
        self._move = move

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show these rows instead; selection, current row and scroll follow the ids."""
        wanted = tuple(rows)
        self._take_away({row.id for row in wanted})
        self._arrange(wanted)
        self._put_in(wanted)
        self._rows = wanted
        if wanted:
            self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1), [])

    def row_of(self, key: UUID | None) -> int:
        """Return where the row stands, or -1."""
        return next((at for at, row in enumerate(self._rows) if row.id == key), -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole:
                return tip(row.title)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, len(self._rows))
            case Qt.ItemDataRole.UserRole:
                return row
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        drop, none = Qt.ItemFlag.ItemIsDropEnabled, Qt.ItemFlag.NoItemFlags
        if not index.isValid():
            return drop if self.editable else none
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        usual |= Qt.ItemFlag.ItemNeverHasChildren
        if not self.editable:
            return usual
        if self.titles_editable:
            usual |= Qt.ItemFlag.ItemIsEditable
        on_it = self.taking_files and self._takes_files(self._rows[index.row()])
        return usual | Qt.ItemFlag.ItemIsDragEnabled | (drop if on_it else none)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not self.titles_editable:
            return False
        row = self._rows[index.row()]
        if str(value) != row.title:
            self.titled.emit(row.id, str(value))
        return True

    def moveRows(self, _from: Index, source: int, count: int, _to: Index, before: int) -> bool:
        if self._move is None or not self.editable or count != 1:
            return False
        if before in (source, source + 1) or not 0 <= before <= len(self._rows):
            return False  # Qt counts "before" in the old order
        follower = self._rows[before].id if before < len(self._rows) else None
        return self._move(self._rows[source].id, follower)

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [ROW_TYPE, "text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(ROW_TYPE, b",".join(str(index.row()).encode() for index in indexes))
        return data

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index
    ) -> bool:
        if not self.editable:
            return False
        if data.hasUrls():
            on_it = parent.isValid() and self._takes_files(self._rows[parent.row()])
            return on_it and bool(local_files(data))
        return data.hasFormat(ROW_TYPE)

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index
    ) -> bool:
        files = local_files(data)
        if not (self.editable and files and parent.isValid()):
            return False  # a row of our own: were this True, Qt would take its source away
        self.files_dropped.emit(self._rows[parent.row()].id, files)
        return True

    def _take_away(self, wanted: set[UUID]) -> None:
        for at in range(len(self._rows) - 1, -1, -1):
            if self._rows[at].id not in wanted:
                self.beginRemoveRows(ROOT, at, at)
                self._rows = self._rows[:at] + self._rows[at + 1 :]
                self.endRemoveRows()

    def _arrange(self, wanted: Sequence[R]) -> None:
        """Bring the rows that stay into their new order, as a change of layout and no reset."""
        here = {row.id for row in self._rows}
        ordered = tuple(row for row in wanted if row.id in here)
        if [row.id for row in ordered] == [row.id for row in self._rows]:
            self._rows = ordered
            return
        self.layoutAboutToBeChanged.emit()  # 6.11 takes no arguments
        place = {row.id: at for at, row in enumerate(ordered)}
        before = self.persistentIndexList()
        after = [self.index(place[self._rows[index.row()].id]) for index in before]
        self._rows = ordered
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _put_in(self, wanted: Sequence[R]) -> None:
        for at, row in enumerate(wanted):
            if at >= len(self._rows) or self._rows[at].id != row.id:
                self.beginInsertRows(ROOT, at, at)
                self._rows = (*self._rows[:at], row, *self._rows[at:])
                self.endInsertRows()


def local_files(data: QMimeData) -> list[Path]:
    """Return the files on this computer that are dragged; none if anything else is among them."""
    urls = data.urls()
    if not urls or not all(url.isLocalFile() for url in urls):
        return []
    return [Path(url.toLocalFile()) for url in urls]
