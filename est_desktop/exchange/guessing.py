"""A first proposal of how a table is laid out, from its headings and what stands below them."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property, partial
from typing import Final

from est_desktop.exchange.foreign_table import Cell, ForeignTable, Row
from est_desktop.exchange.heading_words import VALUE, is_total, role_of
from est_desktop.exchange.names import KnownNames, NameFinder, folded
from est_desktop.exchange.period_cells import cell_text, is_period, lacks_year, year_above
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
    names_period,
    read_period,
)

HEADER_ROWS = 30
"""The headings are looked for so far down."""
SAMPLE_ROWS, FEWEST_ROWS, SAMPLE_CELLS = 200, 5, 20_000
"""How much is looked at below the headings: fewer rows of a very wide table."""
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
        self._below = [row for row in table.rows if row.number > self._number]
        enough = SAMPLE_CELLS // max(1, table.width)
        self._sample = self._below[: max(FEWEST_ROWS, min(SAMPLE_ROWS, enough))]
        self._above = [row for row in table.rows[:HEADER_ROWS] if row.number < self._number]

    def mapping(self) -> Mapping:
        across, wide = self._across()
        places = self._places(set(wide), across)
        values = wide or tuple(self._values(places))
        period, year = self._times(across, places, wide)
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
            year=year,
            across=across,
            values=values,
            sign=self._sign(values),
            dates=self._dates(across, period, wide),
            headings=tuple(cell_text(self._heading(column)) for column in range(self._table.width)),
        )

    def _place(self, role: Role, across: Role | None, places: dict[Role, int]) -> Place:
        """Return the column of names of a kind, or the name that a title tells."""
        if role is across:
            return None
        column = places.get(role)
        return (self._name_above(role) or None) if column is None else column

    def _times(
        self, across: Role | None, places: dict[Role, int], wide: Sequence[int]
    ) -> tuple[Place, Place]:
        """Return where the period stands, and the year of periods that lack one."""
        if across is Role.PERIOD:
            headings = [column for column in wide if lacks_year(self._heading(column))]
            told = all(year_above(self._table, self._number, column) for column in headings)
            return None, None if told else self._year_in_title()
        column = places.get(Role.PERIOD)
        if column is None:
            return self._period_above() or None, None
        heading = cell_text(self._heading(column))
        if not any(lacks_year(cell, heading) for cell in self._column(column)):
            return column, None
        years = (
            other
            for other in range(self._table.width)
            if other not in places.values() and self._mostly(other, _is_year)
        )
        return column, next(years, self._year_in_title())

    def _header_row(self) -> Row | None:
        """Return the row that looks most like headings; None when all look like figures."""
        rated = [
            (self._likeness(row), len({*map(cell_text, row.cells)} - {""}), -at, row)
            for at, row in enumerate(self._table.rows[:HEADER_ROWS])
            if len({*map(cell_text, row.cells)} - {""}) > 1
        ]
        best = max(rated, key=lambda one: one[:3], default=None)
        return best[3] if best and best[0] >= 0 else None

    def _likeness(self, row: Row) -> int:
        return sum(self._rated(cell) for cell in row.cells if cell is not None)

    def _rated(self, cell: Cell) -> int:
        text = cell_text(cell)
        if role_of(text):
            return HEADING
        if (
            is_period(cell)
            or lacks_year(cell)
            or any(finder.find(text) for finder in self._finders.values())
        ):
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
            if cell is None or is_total(cell_text(cell)):
                continue
            if is_period(cell) or lacks_year(cell):
                kinds[Role.PERIOD].append(column)
            for role, finder in self._finders.items():
                if finder.find(cell_text(cell)):
                    kinds[role].append(column)
        role = max(kinds, key=lambda one: len(kinds[one]))
        if len(kinds[role]) < FEWEST_ACROSS:
            return None, ()
        if role is not Role.PERIOD:  # a name that is not known is told, not left out
            kinds[role] += filter(self._may_be_named, range(self._table.width))
        return role, tuple(sorted({*kinds[role]}))

    def _may_be_named(self, column: int) -> bool:
        """Tell whether a column of figures has a heading that says nothing else."""
        cell = self._heading(column)
        if cell is None or is_total(cell_text(cell)) or role_of(cell_text(cell)):
            return False
        return not is_period(cell) and self._mostly(column, _is_figure)

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
        role = role_of(cell_text(self._heading(column)))
        return role if isinstance(role, Role) else None

    def _content_role(self, column: int) -> Role | None:
        cells = list(self._column(column))
        heading = role_of(cell_text(self._heading(column)))
        if not cells or heading == VALUE:
            return None
        shares = {
            role: sum(bool(finder.find(cell_text(cell))) for cell in cells) / len(cells)
            for role, finder in self._finders.items()
        }
        shares[Role.PERIOD] = self._period_share(column, cells)
        best = max(shares, key=lambda role: (shares[role], role == heading))
        return best if shares[best] >= (MOSTLY if best is Role.PERIOD else SOME_NAMES) else None

    def _period_share(self, column: int, cells: Sequence[Cell]) -> float:
        """Return how much of a column are periods; years beside shorter ones do not count."""
        heading = cell_text(self._heading(column))
        if all(map(_is_year, cells)) and self._shorter_periods:
            return 0
        return sum(is_period(cell) or lacks_year(cell, heading) for cell in cells) / len(cells)

    @cached_property
    def _shorter_periods(self) -> bool:
        """Whether some column has periods that are shorter than years."""
        return any(
            self._mostly(column, partial(_is_shorter, heading=cell_text(self._heading(column))))
            for column in range(self._table.width)
        )

    def _values(self, places: dict[Role, int]) -> Iterator[int]:
        """Yield the column with the figures of a long table: by its heading, or the last of any."""
        free = [at for at in range(self._table.width) if at not in places.values()]
        named = [at for at in free if role_of(cell_text(self._heading(at))) == VALUE]
        full = [at for at in free if self._mostly(at, _is_figure)]
        yield from (named[:1] or full[-1:])

    def _mostly(self, column: int, is_so: Callable[[Cell], bool]) -> bool:
        cells = list(self._column(column))
        return bool(cells) and sum(map(is_so, cells)) / len(cells) >= MOSTLY

    def _texts_above(self) -> Iterator[str]:
        for row in self._above:
            yield from dict.fromkeys(filter(None, map(cell_text, row.cells)))
        yield self._table.sheet

    def _name_above(self, role: Role) -> str:
        """Return the known name that a title has in it, the longest; "" for none."""
        titles = [_words(text) for text in self._texts_above()]
        found = [name for name in self._names[role] if any(_words(name) in one for one in titles)]
        return max(found, key=len, default="")

    def _period_above(self) -> str:
        return next((part for text in self._texts_above() if (part := find_period(text))), "")

    def _year_in_title(self) -> str | None:
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
            cells = {row.cell(place) for row in self._below}  # all: the first may be of one day
        days = {day for day in map(_day, cells) if day}
        if days and all(day.day == FIRST for day in days):
            return PeriodKind.MONTH
        if len(days) > 1 and all(day.weekday() == MONDAY for day in days):
            return PeriodKind.WEEK
        return PeriodKind.DAY


def _words(text: str) -> str:
    """Return the words of a text with a space around each, so that whole words are found."""
    return f" {folded(NO_WORD.sub(' ', text))} "


def _is_shorter(cell: Cell, heading: str) -> bool:
    return lacks_year(cell, heading) or (is_period(cell) and not _is_year(cell))


def _is_year(cell: Cell) -> bool:
    text = cell_text(cell)
    return names_period(text) and read_period(text).kind is PeriodKind.YEAR


def _day(cell: Cell) -> date | None:
    if isinstance(cell, date):
        return cell
    if not names_period(cell_text(cell)):
        return None
    period = read_period(cell_text(cell))
    return period.start if period.kind is PeriodKind.DAY else None


FIGURES: Final = frozenset({AmountKind.NUMBER, AmountKind.SMALL, AmountKind.MISSING})


def _is_figure(cell: Cell) -> bool:
    try:
        return read_amount(cell_text(cell)).kind in FIGURES
    except NoFigureError:
        return False
