"""Tables: ruled rows, a head that is repeated overleaf, rows that may go on overleaf."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from est_desktop.documents.canvas import Box, Canvas
from est_desktop.documents.layout import SLACK, Block, Stack
from est_desktop.documents.styles import LINE, NAVY, PALE

PAD = (4.0, 4.5)
"""Beside and above the content of a cell."""
FEW = 3
"""Rows that a table keeps on a page before it gives one away."""
TALL = 150.0
"""Rows from this height may be divided; others go to the next page whole."""
THIN, THICK = 0.5, 1.0
"""Rules between rows, and under the head."""


class Ground(Enum):
    """What is behind a row."""

    PLAIN = "plain"
    PALE = "pale"


@dataclass(slots=True)
class Row:
    """The cells of a row, one for each column.

    Attributes:
        ground: What is behind them.
        ruled: A line is drawn below.
        rule_from: The column where that line begins.
        height: Once measured.
    """

    cells: list[Stack]
    ground: Ground = Ground.PLAIN
    ruled: bool = True
    rule_from: int = 0
    height: float = 0.0

    def measure(self, widths: Sequence[float]) -> float:
        """Arrange the cells and return the height of the highest, with the room around it."""
        inner = [
            cell.measure(width - 2 * PAD[0]) for cell, width in zip(self.cells, widths, strict=True)
        ]
        self.height = max(inner, default=0.0) + 2 * PAD[1]
        return self.height

    def least(self) -> float:
        """Return the whole of a low row, or the least of a tall one."""
        if self.height < TALL:
            return self.height
        return max([cell.least() for cell in self.cells]) + 2 * PAD[1]

    def split(self, room: float, widths: Sequence[float]) -> "tuple[Row, Row] | None":
        """Divide a tall row: what fits of each cell, and the rest."""
        if self.height < TALL:
            return None
        heads, tails = [], []
        for cell, width in zip(self.cells, widths, strict=True):
            inner = room - 2 * PAD[1]
            if cell.measure(width - 2 * PAD[0]) <= inner + SLACK:
                heads.append(cell)
                tails.append(Stack())
                continue
            parts = cell.split(inner)
            if parts is None:
                return None
            heads.append(parts[0])
            tails.append(parts[1])
        rows = (
            Row(heads, self.ground, ruled=False),
            Row(tails, self.ground, self.ruled, self.rule_from),
        )
        for row in rows:
            row.measure(widths)
        return rows


class Table(Block):
    """A table of rows in columns.

    Args:
        shares: The width of each column: points if above 1, else its share of what is left.
        head: The cells of the head; None for none.
        rows: At least one.
        begun: The head was drawn on an earlier page and is repeated here (an artifact).
    """

    above = 4.0
    below = 12.0

    def __init__(
        self, shares: Sequence[float], head: Row | None, rows: Sequence[Row], *, begun: bool = False
    ) -> None:
        self.shares, self.head, self.rows = shares, head, rows
        self.begun = begun
        self.widths: list[float] = []
        self.height = 0.0
        self._width = -1.0

    def measure(self, width: float) -> float:
        """Return the height of head and rows."""
        if width != self._width:
            self._width = width
            free = width - sum([share for share in self.shares if share > 1])
            parts = sum([share for share in self.shares if share <= 1])
            self.widths = [s if s > 1 else free * s / parts for s in self.shares]
            self.height = self._head_height()
            self.height += sum([row.measure(self.widths) for row in self.rows])
        return self.height

    def least(self) -> float:
        """Return the height of the head and the first row."""
        return self._head_height() + self.rows[0].least()

    def split(self, room: float) -> "tuple[Table, Table] | None":
        """Divide between rows, or inside a tall one."""
        filled, count = self._head_height(), 0
        while count < len(self.rows) and filled + self.rows[count].height <= room + SLACK:
            filled += self.rows[count].height
            count += 1
        if count == len(self.rows):
            return None
        if count == len(self.rows) - 1 and count >= FEW:
            count -= 1  # the last row does not stand alone on the next page
            filled -= self.rows[count].height
        upper, lower = list(self.rows[:count]), list(self.rows[count:])
        parts = lower[0].split(room - filled, self.widths)
        if parts:
            upper.append(parts[0])
            lower[0] = parts[1]
        if not upper:
            return None
        first = Table(self.shares, self.head, upper, begun=self.begun)
        rest = Table(self.shares, self.head, lower, begun=True)
        for table in (first, rest):
            table.adjust(self._width, self.widths)
        return first, rest

    def adjust(self, width: float, widths: list[float]) -> None:
        """Take over the widths of the table that this is a part of; its rows are measured."""
        self._width, self.widths = width, widths
        self.height = self._head_height() + sum([row.height for row in self.rows])

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the head, which is content the first time only, and the rows."""
        if self.head:
            if self.begun:
                canvas.begin_artifact("/Type/Pagination")
            top = self._draw_row(self.head, canvas, left, top, (NAVY, THICK))
            if self.begun:
                canvas.end_artifact()
        for row in self.rows:
            top = self._draw_row(row, canvas, left, top, (LINE, THIN))

    def _head_height(self) -> float:
        return self.head.measure(self.widths) if self.head else 0.0

    def _draw_row(
        self, row: Row, canvas: Canvas, left: float, top: float, rule: tuple[str, float]
    ) -> float:
        """Draw a row and return where the next begins."""
        foot = top - row.height
        right = left + sum(self.widths)
        if row.ground is Ground.PALE:
            canvas.fill(PALE, Box(left, foot, right, top))
        if row.ruled:
            start = left + sum(self.widths[: row.rule_from])
            canvas.fill(rule[0], Box(start, foot - rule[1] / 2, right, foot + rule[1] / 2))
        for cell, width in zip(row.cells, self.widths, strict=True):
            cell.draw(canvas, left + PAD[0], top - PAD[1])
            left += width
        return foot
