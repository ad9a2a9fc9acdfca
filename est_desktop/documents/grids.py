"""The tables that documents have in common: facts, people by organisation, papers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from est_desktop.documents.layout import Stack
from est_desktop.documents.story import Story
from est_desktop.documents.structure import Element
from est_desktop.documents.styles import CELL, GROUP_CELL, HEAD_CELL, STRONG_CELL, TextStyle, right
from est_desktop.documents.tables import Ground, Row, Table
from est_desktop.model.views.secrecy import Secrecy

COLUMN = "<</O/Table/Scope/Column>>"
ROW = "<</O/Table/Scope/Row>>"
GROUPS, ORGANISATIONS = 100.0, 168.0
"""The widths of the names of groups and of organisations."""
LABELS = 128.0
"""The width of the labels of facts."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    Attributes:
        title: Its head.
        share: Points if above 1, else its share of what is left.
        style: Of its cells.
    """

    title: str
    share: float
    style: TextStyle = CELL


class Grid:
    """A table in the making: a head, then row by row.

    Args:
        story: Where it stands.
        columns: From left to right; a grid without titles has no head.
        caption: Above the table; empty for none.
    """

    def __init__(self, story: Story, columns: Sequence[Column], *, caption: str = "") -> None:
        self._story = story
        self._columns = columns
        self._table = story.element.add("Table")
        if caption:
            story.caption(caption, self._table)
        self._head: Row | None = None
        if any(column.title for column in columns):
            line = self._table.add("THead").add("TR")
            titles = [_title(column, line, story) for column in columns]
            self._head = Row(titles, Ground.PALE)
        self._body = self._table.add("TBody")
        self._rows: list[Row] = []

    def row(self, tell: Sequence[Callable[[Story], None]], ground: Ground = Ground.PLAIN) -> None:
        """Add a row whose cells are told one by one; the first is the row's header."""
        line = self._body.add("TR")
        cells = []
        for index, each in enumerate(tell):
            element = line.add("TD") if index else line.add("TH", attributes=ROW)
            cells.append(self._cell(element, each))
        self._rows.append(Row(cells, ground))

    def texts(self, texts: Sequence[str], secrecy: Secrecy | None = None) -> None:
        """Add a row of plain texts; a mark of secrecy stands in the second cell."""
        cells = [
            self._plain(text, column) for text, column in zip(texts, self._columns, strict=True)
        ]
        if secrecy is not None:
            cells[1] = _marked(cells[1], secrecy)
        self.row(cells)

    def headless(self, tell: Sequence[Callable[[Story], None]], ground: Ground) -> None:
        """Add a row without a header of its own, such as a pause."""
        line = self._body.add("TR")
        cells = [self._cell(line.add("TD"), each) for each in tell]
        self._rows.append(Row(cells, ground))

    def close(self) -> None:
        """Put the table into the story, or nothing if it has no rows."""
        if self._rows:
            shares = [column.share for column in self._columns]
            self._story.blocks.append(Table(shares, self._head, self._rows))

    def _cell(self, element: Element, tell: Callable[[Story], None]) -> Stack:
        stack = Stack()
        tell(self._story.inside(element, stack.blocks))
        return stack

    @staticmethod
    def _plain(text: str, column: Column) -> Callable[[Story], None]:
        return lambda cell: cell.paragraph(text, column.style) if text else None


def _marked(tell: Callable[[Story], None], secrecy: Secrecy) -> Callable[[Story], None]:
    def told(cell: Story) -> None:
        tell(cell)
        cell.marked(secrecy)

    return told


def _title(column: Column, line: Element, story: Story) -> Stack:
    cell = Stack()
    element = line.add("TH", attributes=COLUMN)
    style = right(HEAD_CELL) if column.style == right(column.style) else HEAD_CELL
    story.inside(element, cell.blocks).paragraph(column.title, style)
    return cell


def facts(story: Story, rows: Sequence[tuple[str, str]]) -> None:
    """Add a table of labels and values; rows without a value are left out."""
    grid = Grid(story, [Column("", LABELS, STRONG_CELL), Column("", 1.0)])
    for label, value in rows:
        if value:
            grid.texts((label, value))
    grid.close()


def by_organisation(story: Story, rows: Sequence[tuple[str, Sequence[str]]]) -> None:
    """Add a table of organisations, each with its people one a line."""
    grid = Grid(story, [Column("", ORGANISATIONS, STRONG_CELL), Column("", 1.0)])
    for organisation, people in rows:
        grid.row([_paragraphs([organisation], STRONG_CELL), _paragraphs(people, CELL)])
    grid.close()


def by_group(
    story: Story, groups: Sequence[tuple[str, Sequence[tuple[str, Sequence[str]]]]]
) -> None:
    """Add a table of groups of organisations; a group's name stands before its first row."""
    shares = (GROUPS, ORGANISATIONS, 1.0)
    table = story.element.add("Table").add("TBody")
    rows = []
    for name, parties in groups:
        for index, (organisation, people) in enumerate(parties):
            line = table.add("TR")
            cells = [Stack(), Stack(), Stack()]
            if not index:
                span = f"<</O/Table/Scope/Row/RowSpan {len(parties)}>>"
                head = line.add("TH", attributes=span)
                story.inside(head, cells[0].blocks).paragraph(name, GROUP_CELL)
            holder = line.add("TH", attributes=ROW)
            story.inside(holder, cells[1].blocks).paragraph(organisation, STRONG_CELL)
            _paragraphs(people, CELL)(story.inside(line.add("TD"), cells[2].blocks))
            rows.append(Row(cells, rule_from=0 if index + 1 == len(parties) else 1))
    story.blocks.append(Table(shares, None, rows))


def _paragraphs(texts: Sequence[str], style: TextStyle) -> Callable[[Story], None]:
    def tell(cell: Story) -> None:
        for text in texts:
            if text:
                cell.paragraph(text, style)

    return tell
