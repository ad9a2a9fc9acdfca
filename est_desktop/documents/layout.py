"""Blocks, and how they follow each other down a page and onto the next."""

from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from est_desktop.documents.canvas import Canvas

SLACK = 0.01
"""Points that rounding may cost; what fits but for this fits."""


class Block(ABC):
    """Something that is drawn once, as high as its content asks for.

    Attributes:
        above, below: Distance to the neighbours; of two that meet, the larger counts.
        keeps_next: Stands on the same page as the beginning of what follows.
    """

    above: float = 0.0
    below: float = 0.0
    keeps_next: bool = False

    @abstractmethod
    def measure(self, width: float) -> float:
        """Arrange the content in a width and return the height; cheap when asked again."""

    @abstractmethod
    def least(self) -> float:
        """Return the height of the least that may stand alone at a page's end, once measured."""

    @abstractmethod
    def split(self, room: float) -> "tuple[Block, Block] | None":
        """Divide a measured block so that the first part fits the room; None if it cannot be."""

    @abstractmethod
    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the measured block with its upper left corner there."""


class Gap(Block):
    """Empty space; it vanishes at the top of a page."""

    def __init__(self, height: float) -> None:
        self.above = height

    def measure(self, width: float) -> float:  # noqa: ARG002 -- space is as high at any width
        """Return no height: the distance above does the work."""
        return 0.0

    def least(self) -> float:
        """Return no height."""
        return 0.0

    def split(self, room: float) -> None:
        """Refuse: there is nothing to divide."""

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw nothing."""


class Filling:
    """What was taken from a queue to fill a room, with each block's distance from the top."""

    def __init__(self) -> None:
        self.placed: list[tuple[float, Block]] = []
        self.height = 0.0

    def gap(self, block: Block) -> float:
        """Return the distance a block would keep from the last one."""
        if not self.placed:
            return 0.0
        return max(self.placed[-1][1].below, block.above)

    def place(self, block: Block, gap: float, height: float) -> None:
        """Put a block at the end."""
        self.placed.append((self.height + gap, block))
        self.height += gap + height


def fill(queue: deque[Block], width: float, room: float, *, must: bool) -> Filling:
    """Take from a queue what fits; a block that goes on later leaves its rest in front.

    Args:
        queue: The blocks in order; what was placed is gone from it.
        width: Of the column.
        room: The height there is.
        must: Place at least one block, even if it is too high: nothing may wait for ever.
    """
    filling = Filling()
    while queue:
        block = queue[0]
        gap = filling.gap(block)
        height = block.measure(width)
        left = room - filling.height - gap + SLACK
        first = must and not filling.placed
        if height <= left and (first or _followed(queue, width, left - height)):
            filling.place(queue.popleft(), gap, height)
            continue
        parts = None if block.keeps_next and not first else block.split(left)
        if parts:
            queue[0] = parts[1]
            filling.place(parts[0], gap, parts[0].measure(width))
        elif first:
            filling.place(queue.popleft(), gap, height)
        break
    return filling


def _followed(queue: deque[Block], width: float, left: float) -> bool:
    """Tell whether the first block, if it wants company, has room for it below."""
    for index in range(len(queue) - 1):
        block, after = queue[index], queue[index + 1]
        if not block.keeps_next:
            return True
        left -= max(block.below, after.above)
        height = after.measure(width)
        needed = height if after.keeps_next else after.least()
        left -= needed
        if left < 0:
            return False
    return True


class Stack(Block):
    """Blocks one below the other, as in a cell or a panel.

    Args:
        blocks: In order; more may be added until the stack is measured.
    """

    def __init__(self, blocks: Iterable[Block] = ()) -> None:
        self.blocks = list(blocks)
        self._width = -1.0
        self._filling = Filling()

    def measure(self, width: float) -> float:
        """Return the height of all blocks with the distances between them."""
        if width != self._width:
            self._width = width
            self._filling = Filling()
            for block in self.blocks:
                self._filling.place(block, self._filling.gap(block), block.measure(width))
        return self._filling.height

    def least(self) -> float:
        """Return the height of the first blocks that belong together."""
        total = 0.0
        for offset, block in self._filling.placed:
            total = offset + block.least()
            if not block.keeps_next:
                return total
        return self._filling.height

    def split(self, room: float) -> "tuple[Stack, Stack] | None":
        """Divide between the blocks, or inside one."""
        queue = deque(self.blocks)
        head = fill(queue, self._width, room, must=False)
        if not head.placed or not queue:
            return None
        parts = Stack([block for _, block in head.placed]), Stack(queue)
        parts[0].measure(self._width)
        parts[1].measure(self._width)
        return parts

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the blocks."""
        for offset, block in self._filling.placed:
            block.draw(canvas, left, top - offset)


@dataclass(frozen=True, slots=True)
class Column:
    """Where text stands on a page, in points; `top` is measured from the page's lower edge."""

    left: float
    top: float
    width: float
    height: float


def flow(
    blocks: Iterable[Block],
    canvas: Canvas,
    columns: Iterable[Column],
    end_page: Callable[[], None],
) -> None:
    """Draw blocks on as many pages as they need.

    Args:
        blocks: In reading order.
        canvas: Where to draw; pages are begun as they are needed.
        columns: The column of each page, without end.
        end_page: Called when a page's text is drawn, for what stands around it.
    """
    queue = deque(blocks)
    for column in columns:
        canvas.begin_page()
        for offset, block in fill(queue, column.width, column.height, must=True).placed:
            block.draw(canvas, column.left, column.top - offset)
        end_page()
        if not queue:
            return
