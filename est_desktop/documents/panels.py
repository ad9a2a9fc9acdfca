"""Panels, columns, pictures and lines to sign on."""

from collections.abc import Iterable, Sequence

from est_desktop.documents.canvas import Box, Canvas, SignatureField
from est_desktop.documents.layout import Block, Stack
from est_desktop.documents.pictures import Bitmap
from est_desktop.documents.structure import Element
from est_desktop.documents.styles import GREY, LINE, NAVY, PALE

PAD = 9.0
"""Between a panel's edge and its content."""
BAR = 3.0
"""The width of the accent at a panel's left edge."""
KEPT_WHOLE = 120.0
"""Panels up to this height are not divided."""
LEAST_PART = 64.0
"""What stands on the next page is at least this high: not a line of facts without its decision."""


class Panel(Block):
    """Content on a pale ground with an accent bar: what was agreed, or is proposed.

    Args:
        content: What stands in it.
    """

    above = 8.0
    below = 10.0

    def __init__(self, content: Stack) -> None:
        self.content = content
        self._height = 0.0
        self._width = 0.0

    def measure(self, width: float) -> float:
        """Return the content's height and the room around it."""
        self._width = width
        self._height = self.content.measure(width - 2 * PAD - BAR) + 2 * PAD
        return self._height

    def least(self) -> float:
        """Return the whole of a low panel, or the least of a high one's content."""
        if self._height <= KEPT_WHOLE:
            return self._height
        return self.content.least() + 2 * PAD

    def split(self, room: float) -> "tuple[Panel, Panel] | None":
        """Divide the content of a high panel."""
        if self._height <= KEPT_WHOLE:
            return None
        parts = self.content.split(room - 2 * PAD)
        if parts is None:
            return None
        panels = Panel(parts[0]), Panel(parts[1])
        for panel in panels:
            panel.measure(self._width)
        if panels[1].measure(self._width) < LEAST_PART:
            return None
        panels[0].below = panels[1].above = 0.0
        return panels

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the ground, the bar and the content."""
        foot = top - self._height
        canvas.fill(PALE, Box(left, foot, left + self._width, top))
        canvas.fill(NAVY, Box(left, foot, left + BAR, top))
        self.content.draw(canvas, left + BAR + PAD, top - PAD)


class Solid(Block):
    """A block that is never divided; the base of those below."""

    height = 0.0

    def measure(self, width: float) -> float:  # noqa: ARG002 -- as high at any width
        """Return the height."""
        return self.height

    def least(self) -> float:
        """Return the whole height."""
        return self.height

    def split(self, room: float) -> None:
        """Refuse."""

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw nothing."""


class Rule(Solid):
    """A line across the column.

    Args:
        length: From the left edge; None for the whole width.
        thickness: Of the line.
        colour: Of the line.
        height: Of the empty space that ends with the line.
    """

    def __init__(
        self,
        *,
        length: float | None = None,
        thickness: float = 0.6,
        colour: str = LINE,
        height: float = 0.0,
    ) -> None:
        self.height = height or thickness
        self._length, self._thickness, self._colour = length, thickness, colour
        self._width = 0.0

    def measure(self, width: float) -> float:
        """Return the height."""
        self._width = width
        return self.height

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the line."""
        foot = top - self.height
        end = left + (self._length or self._width)
        canvas.fill(self._colour, Box(left, foot, end, foot + self._thickness))


def accent() -> Rule:
    """Return the line under the letterhead."""
    return Rule(thickness=1.2, colour=NAVY)


def signature_line(length: float) -> Rule:
    """Return a line to sign on, with room for the pen."""
    return Rule(length=length, thickness=0.7, colour=GREY, height=40.0)


class SignatureLine(Rule):
    """A line to sign on, with a field above it for a signature in the file.

    Args:
        length: Of the line, as far as the column is wide enough.
        field: The field.
        element: Its form, with a text for those who cannot see it.
    """

    def __init__(self, length: float, field: SignatureField, element: Element) -> None:
        super().__init__(length=length, thickness=0.7, colour=GREY, height=40.0)
        self._field, self._element = field, element
        self._room = length

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the line and lay the field over it."""
        super().draw(canvas, left, top)
        box = Box(left, top - self.height, left + self._room, top)
        canvas.field(self._field, self._element, box)


class Picture(Solid):
    """A bitmap as large as fits a box, as a figure.

    Args:
        bitmap: The picture.
        element: Its figure, with a text for those who cannot see it.
        most: The largest width and height.
    """

    below = 6.0

    def __init__(self, bitmap: Bitmap, element: Element, most: tuple[float, float]) -> None:
        scale = min(most[0] / bitmap.width, most[1] / bitmap.height)
        self._bitmap, self._element = bitmap, element
        self.width, self.height = bitmap.width * scale, bitmap.height * scale

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the picture."""
        box = Box(left, top - self.height, left + self.width, top)
        canvas.picture(self._bitmap, self._element, box)


class Columns(Block):
    """Stacks side by side, never divided.

    Args:
        stacks: From left to right, which is also the order they are read in.
        shares: The width of each, as shares of the whole.
        gap: The space between two.
    """

    def __init__(
        self, stacks: Iterable[Stack], shares: Sequence[float], *, gap: float = 24.0
    ) -> None:
        self._stacks = list(stacks)
        self._shares, self._gap = shares, gap
        self._widths: list[float] = []
        self._height = 0.0

    def measure(self, width: float) -> float:
        """Return the height of the highest."""
        room = width - self._gap * (len(self._stacks) - 1)
        self._widths = [room * share / sum(self._shares) for share in self._shares]
        heights = zip(self._stacks, self._widths, strict=True)
        self._height = max([stack.measure(share) for stack, share in heights])
        return self._height

    def least(self) -> float:
        """Return the whole height."""
        return self._height

    def split(self, room: float) -> None:
        """Refuse."""

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the stacks, their tops in line."""
        for stack, width in zip(self._stacks, self._widths, strict=True):
            stack.draw(canvas, left, top)
            left += width + self._gap
