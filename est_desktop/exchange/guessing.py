"""A first proposal of how a table is laid out, from its headings and what stands below them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from est_desktop.exchange.foreign_table import Cell, ForeignTable, Row, Unkept
from est_desktop.exchange.heading_words import VALUE, is_total, role_of
from est_desktop.exchange.names import KnownNames, NameFinder, folded
from est_desktop.exchange.shapes import Mapping, Place, Role
from est_desktop.model.enums import PeriodKind
from est_desktop.rules.numbers_in_text import (
    AmountKind,
    DecimalSign,
    NoFigureError,
    read_amount,
)
from est_desktop.rules.period_texts import (
    find_period,
    month_without_year,
    names_period,
    read_period,
)

HEADER_ROWS = 30
"""The headings are looked for so far down."""
SAMPLE_ROWS = 200
SOME_NAMES = 0.2
"""A column is about areas when so many of its texts are known areas; others may be misspelt."""
MOSTLY = 0.6
"""A column is of figures or of periods when so many of its cells are."""
FEWEST_ACROSS = 2
"""So many headings of one kind make a table wide."""
COMMA_DECIMAL = re.compile(r"[0-9],[0-9]")
POINT_DECIMAL = re.compile(r"^[-+]?[0-9 ]*\.([0-9]{1,2}|[0-9]{4,})$")
NO_WORD = re.compile(r"\W+")
MONDAY, FIRST = 0, 1
HEADING, NAME, FIGURE = 3, 2, -10
"""How much a cell speaks for its row being the headings."""


def guess(table: ForeignTable, known: KnownNames) -> Mapping:
    """Return a mapping to begin with; the user looks at it and changes what is wrong.

    Args:
        table: What was read.
        known: The names that are known: a column full of areas is the area's, whatever its heading.
    """
    return _Guess(table, known).mapping()


class _Guess:
    def __init__(self, table: ForeignTable, known: KnownNames) -> None:
        self._table = table
        self._finders = {
            Role.AREA: NameFinder(known.areas),
            Role.CATEGORY: NameFinder(known.categories),
            Role.INDICATOR: NameFinder(known.indicators),
            Role.SOURCE: NameFinder(known.sources),
        }
        self._names = {
            Role.AREA: known.areas,
            Role.CATEGORY: known.categories,
            Role.INDICATOR: known.indicators,
            Role.SOURCE: known.sources,
        }
        self._header = self._header_row()
        self._number = self._header.number if self._header else 0
        below = [row for row in table.rows if row.number > self._number]
        self._sample = below[:SAMPLE_ROWS]
        self._above = [row for row in table.rows[:HEADER_ROWS] if row.number < self._number]

    def mapping(self) -> Mapping:
        across, wide = self._across()
        places = self._places(set(wide), across)
        values = wide or tuple(self._values(places))
        period = self._period(across, places, wide)
        category = self._place(Role.CATEGORY, across, places)
        indicator = self._place(Role.INDICATOR, across, places)
        if isinstance(indicator, str) and category is not None:
            indicator = None
        return Mapping(
            sheet=self._table.sheet,
            header=self._number,
            area=self._place(Role.AREA, across, places),
            category=category,
            indicator=indicator,
            source=places.get(Role.SOURCE),
            period=period,
            across=across,
            values=values,
            sign=self._sign(values),
            dates=self._dates(across, period, wide),
            headings=tuple(_text(self._heading(column)) for column in range(self._table.width)),
        )

    def _place(self, role: Role, across: Role | None, places: dict[Role, int]) -> Place:
        """Return the column of names of a kind, or the name that a title tells."""
        if role is across:
            return None
        column = places.get(role)
        return (self._name_above(role) or None) if column is None else column

    def _period(self, across: Role | None, places: dict[Role, int], wide: Sequence[int]) -> Place:
        if across is Role.PERIOD:
            return self._year_above(wide)
        column = places.get(Role.PERIOD)
        return (self._period_above() or None) if column is None else column

    def _header_row(self) -> Row | None:
        """Return the row that looks most like headings; None when all look like figures."""
        rated = [
            (self._likeness(row), len({*map(_text, row.cells)} - {""}), -at, row)
            for at, row in enumerate(self._table.rows[:HEADER_ROWS])
            if len({*map(_text, row.cells)} - {""}) > 1
        ]
        best = max(rated, key=lambda one: one[:3], default=None)
        return best[3] if best and best[0] >= 0 else None

    def _likeness(self, row: Row) -> int:
        return sum(self._rated(cell) for cell in row.cells if cell is not None)

    def _rated(self, cell: Cell) -> int:
        text = _text(cell)
        if role_of(text):
            return HEADING
        if _is_period(cell) or any(finder.find(text) for finder in self._finders.values()):
            return NAME
        return FIGURE if _is_figure(cell) else 0

    def _heading(self, column: int) -> Cell:
        return self._header.cell(column) if self._header else None

    def _column(self, column: int) -> Iterator[Cell]:
        return (cell for row in self._sample if (cell := row.cell(column)) is not None)

    def _across(self) -> tuple[Role | None, tuple[int, ...]]:
        """Return what the headings of a wide table are, and its columns; None for a long table."""
        kinds: dict[Role, list[int]] = {role: [] for role in Role}
        for column in range(self._table.width):
            cell = self._heading(column)
            if cell is None or is_total(_text(cell)):
                continue
            if _is_period(cell) or month_without_year(_text(cell)):
                kinds[Role.PERIOD].append(column)
            for role, finder in self._finders.items():
                if finder.find(_text(cell)):
                    kinds[role].append(column)
        role = max(kinds, key=lambda one: len(kinds[one]))
        if len(kinds[role]) < FEWEST_ACROSS:
            return None, ()
        return role, tuple(kinds[role])

    def _places(self, taken: set[int], across: Role | None) -> dict[Role, int]:
        """Return the columns of a role: what stands in them says more than what stands above."""
        places: dict[Role, int] = {}
        free = [column for column in range(self._table.width) if column not in taken]
        for by in (self._content_role, self._heading_role):
            for column in free:
                role = by(column)
                if role and role is not across and column not in places.values():
                    places.setdefault(role, column)
        return places

    def _heading_role(self, column: int) -> Role | None:
        role = role_of(_text(self._heading(column)))
        return role if isinstance(role, Role) else None

    def _content_role(self, column: int) -> Role | None:
        cells = list(self._column(column))
        heading = role_of(_text(self._heading(column)))
        if not cells or heading == VALUE:
            return None
        shares = {
            role: sum(bool(finder.find(_text(cell))) for cell in cells) / len(cells)
            for role, finder in self._finders.items()
        }
        shares[Role.PERIOD] = sum(map(_is_period, cells)) / len(cells)
        best = max(shares, key=lambda role: (shares[role], role == heading))
        return best if shares[best] >= (MOSTLY if best is Role.PERIOD else SOME_NAMES) else None

    def _values(self, places: dict[Role, int]) -> Iterator[int]:
        """Yield the column with the figures of a long table: by its heading, or the last of any."""
        free = [at for at in range(self._table.width) if at not in places.values()]
        named = [at for at in free if role_of(_text(self._heading(at))) == VALUE]
        full = [at for at in free if self._mostly_figures(at)]
        yield from (named[:1] or full[-1:])

    def _mostly_figures(self, column: int) -> bool:
        cells = list(self._column(column))
        return bool(cells) and sum(map(_is_figure, cells)) / len(cells) >= MOSTLY

    def _texts_above(self) -> Iterator[str]:
        for row in self._above:
            yield from dict.fromkeys(filter(None, map(_text, row.cells)))
        yield self._table.sheet

    def _name_above(self, role: Role) -> str:
        """Return the known name that a title has in it, the longest; "" for none."""
        titles = [_words(text) for text in self._texts_above()]
        found = [name for name in self._names[role] if any(_words(name) in one for one in titles)]
        return max(found, key=len, default="")

    def _period_above(self) -> str:
        return next((part for text in self._texts_above() if (part := find_period(text))), "")

    def _year_above(self, columns: Sequence[int]) -> str | None:
        """Return the year in a title, when the headings are months that lack one."""
        if all(_is_period(self._heading(column)) for column in columns):
            return None
        told = self._period_above()
        return str(read_period(told).start.year) if told else None

    def _sign(self, columns: Iterable[int]) -> DecimalSign:
        texts = [cell for at in columns for cell in self._column(at) if isinstance(cell, str)]
        if any(COMMA_DECIMAL.search(text) for text in texts):
            return DecimalSign.AUTO
        return (
            DecimalSign.POINT
            if any(POINT_DECIMAL.match(text) for text in texts)
            else DecimalSign.AUTO
        )

    def _dates(self, across: Role | None, place: Place, wide: Iterable[int]) -> PeriodKind:
        """Return what single days stand for: the months that they begin, the weeks, themselves."""
        cells: Iterable[Cell] = ()
        if across is Role.PERIOD:
            cells = map(self._heading, wide)
        elif isinstance(place, int):
            cells = self._column(place)
        days = {day for day in map(_day, cells) if day}
        if days and all(day.day == FIRST for day in days):
            return PeriodKind.MONTH
        if len(days) > 1 and all(day.weekday() == MONDAY for day in days):
            return PeriodKind.WEEK
        return PeriodKind.DAY


def _text(cell: Cell) -> str:
    return "" if cell is None or isinstance(cell, Unkept) else str(cell)


def _words(text: str) -> str:
    """Return the words of a text with a space around each, so that whole words are found."""
    return f" {folded(NO_WORD.sub(' ', text))} "


def _is_period(cell: Cell) -> bool:
    return isinstance(cell, date) or names_period(_text(cell))


def _day(cell: Cell) -> date | None:
    if isinstance(cell, date):
        return cell
    if not names_period(_text(cell)):
        return None
    period = read_period(_text(cell))
    return period.start if period.kind is PeriodKind.DAY else None


FIGURES: Final = frozenset({AmountKind.NUMBER, AmountKind.SMALL, AmountKind.MISSING})


def _is_figure(cell: Cell) -> bool:
    try:
        return read_amount(_text(cell)).kind in FIGURES
    except NoFigureError:
        return False
