"""The rows of a table of others, understood: what can be taken in, and why the rest cannot."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

from est_desktop.exchange.foreign_table import Cell, ForeignTable, Row, Step, Unkept, no_step
from est_desktop.exchange.heading_words import is_total
from est_desktop.exchange.names import KnownNames, NameFinder
from est_desktop.exchange.period_cells import cell_period, cell_text, year_above
from est_desktop.exchange.shapes import Mapping, Place, Role
from est_desktop.rules.numbers_in_text import (
    Amount,
    AmountKind,
    DecimalSign,
    FigureFault,
    NoFigureError,
    read_amount,
)
from est_desktop.rules.periods import Period

OFTEN = 1_000
"""After so many rows it is told how far the reading is."""
SHOWN = 200
"""So much of a cell is told back; the rest of a long text would only be in the way."""


class Reason(StrEnum):
    """Why a row was not taken."""

    UNKNOWN_NAME = "unknown_name"
    NO_NAME = "no_name"
    NO_PERIOD = "no_period"
    TOTAL = "total"
    NOT_KEPT = "not_kept"
    NO_COUNT = "no_count"
    NO_NUMBER = "no_number"
    UNKNOWN_UNIT = "unknown_unit"
    EITHER_WAY = "either_way"
    TOO_LONG = "too_long"


FAULTS: Final = {
    FigureFault.NO_NUMBER: Reason.NO_NUMBER,
    FigureFault.UNKNOWN_UNIT: Reason.UNKNOWN_UNIT,
    FigureFault.EITHER_WAY: Reason.EITHER_WAY,
    FigureFault.TOO_LONG: Reason.TOO_LONG,
}


@dataclass(frozen=True, slots=True)
class GoodRow:
    """A figure that can be taken in, or what stands in its place.

    Attributes:
        row: The number of the row in the file.
        area, category, indicator, source: Names as the records have them; "" where none is told.
            Category or indicator, or both.
        period: The time it is told for.
        kind: A number, or that it is small, missing or secret.
        number: The figure; of a small basis what it lies below, where it is told.
    """

    row: int
    area: str
    category: str
    indicator: str
    source: str
    period: Period
    kind: AmountKind
    number: Decimal | None

    @property
    def key(self) -> tuple[str, str, str, str, date, date]:
        """What the figure is about; two rows with one key tell the same thing."""
        days = (self.period.start, self.period.end)
        return (self.area, self.category, self.indicator, self.source, *days)


@dataclass(frozen=True, slots=True)
class BadRow:
    """A figure that cannot be taken in.

    Attributes:
        row: The number of the row in the file.
        column: Which column is at fault, counted from 0; −1 when it is a text of the mapping.
        value: What stands there.
        reason: Why.
        suggestions: Known names that look like an unknown one.
    """

    row: int
    column: int
    value: str
    reason: Reason
    suggestions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A figure that another row of the file has told already.

    Attributes:
        again: The later row.
        first: The number of the earlier one, which is among the good rows.
        same: Whether both tell the same figure.
    """

    again: GoodRow
    first: int
    same: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """What became of the rows of a table.

    Attributes:
        good: What can be taken in, in the order of the file.
        bad: What cannot, and why.
        duplicates: What had been told already; the caller asks which figure counts.
        notes: The numbers of rows that were passed by as remarks.
    """

    good: tuple[GoodRow, ...]
    bad: tuple[BadRow, ...]
    duplicates: tuple[Duplicate, ...]
    notes: tuple[int, ...]


NO_ROW: Final = Row(0, ())


class _BadCellError(Exception):
    def __init__(
        self, column: int, value: Cell, reason: Reason, suggestions: tuple[str, ...] = ()
    ) -> None:
        super().__init__(reason)
        self.column, self.value, self.reason, self.suggestions = column, value, reason, suggestions


def rows_of(
    table: ForeignTable, mapping: Mapping, known: KnownNames, step: Step = no_step
) -> Reading:
    """Return the rows of a table as far as they can be understood.

    A row is bad as a whole when its area, category, indicator, source or period is, and only in
    one of its figures otherwise. Missing figures are good rows: that nothing is known is known.
    Remarks, alone in their row or beside the columns that are read, are passed by.

    Args:
        table: What was read.
        mapping: How it is laid out; nothing may be lacking in it.
        known: The names that are known.
        step: Told how many rows are done; what it raises ends the work.
    """
    reader = _RowReader(table, mapping, known)
    reader.take_headings(table)
    rows = [row for row in table.rows if row.number > mapping.header]
    for done, row in enumerate(rows, 1):
        reader.take(row)
        if done % OFTEN == 0 or done == len(rows):
            step(done, len(rows))
    return Reading(
        tuple(reader.good.values()),
        tuple(reader.bad),
        tuple(reader.duplicates),
        tuple(reader.notes),
    )


class _RowReader:
    """Takes one row after the other and sorts what they tell."""

    def __init__(self, table: ForeignTable, mapping: Mapping, known: KnownNames) -> None:
        self.good: dict[tuple[str, str, str, str, date, date], GoodRow] = {}
        self.bad: list[BadRow] = []
        self.duplicates: list[Duplicate] = []
        self.notes: list[int] = []
        self._mapping = mapping
        self._places = {role: mapping.place(role) for role in Role if role is not mapping.across}
        places = (place for place in self._places.values() if isinstance(place, int))
        self._columns = (*mapping.values, *places)
        self._header = next((row for row in table.rows if row.number == mapping.header), NO_ROW)
        self._finders = {
            Role.AREA: NameFinder(known.areas),
            Role.CATEGORY: NameFinder(known.categories),
            Role.INDICATOR: NameFinder(known.indicators),
            Role.SOURCE: NameFinder(known.sources),
        }
        self._headings: dict[int, str | Period] = {}
        """What each column of a wide table is about; those that make no sense are not in it."""

    def take_headings(self, table: ForeignTable) -> None:
        """Understand the headings of a wide table once, not in each row."""
        across = self._mapping.across
        if across is None:
            return
        for column in self._mapping.values:
            cell = self._header.cell(column)
            year = self._mapping.year or year_above(table, self._mapping.header, column)
            try:
                self._headings[column] = (
                    self._period(cell, column, str(year))
                    if across is Role.PERIOD
                    else self._name(across, cell, column)
                )
            except _BadCellError as error:
                self._tell(self._mapping.header, error)

    def take(self, row: Row) -> None:
        """Sort what a row tells."""
        mapping = self._mapping
        if all(row.cell(column) is None for column in self._columns):
            self.notes.append(row.number)
            return
        try:
            about = {role: self._stands(role, place, row) for role, place in self._places.items()}
        except _BadCellError as error:
            if self._is_note(row):
                self.notes.append(row.number)
            else:
                self._tell(row.number, error)
            return
        for column in mapping.values:
            if mapping.across is not None:
                if column not in self._headings:
                    continue
                about[mapping.across] = self._headings[column]
            self._take_figure(row, column, about)

    def _is_note(self, row: Row) -> bool:
        """Tell whether a row that makes no sense is a remark below the table, without figures."""
        alone = sum(cell is not None for cell in row.cells) == 1
        return alone and all(row.cell(column) is None for column in self._mapping.values)

    def _take_figure(self, row: Row, column: int, about: dict[Role, str | Period]) -> None:
        try:
            amount = _amount(row.cell(column), column, self._mapping.sign)
            if about[Role.CATEGORY] and not about[Role.INDICATOR]:
                _must_count(amount, row.cell(column), column)
        except _BadCellError as error:
            self._tell(row.number, error)
            return
        period = about[Role.PERIOD]
        if not isinstance(period, Period):
            raise TypeError("a mapping without a period")
        area, category, indicator, source = (str(about[role]) for role in self._finders)
        good = GoodRow(
            row.number, area, category, indicator, source, period, amount.kind, amount.number
        )
        first = self.good.setdefault(good.key, good)
        if first is not good:
            same = (first.kind, first.number) == (good.kind, good.number)
            self.duplicates.append(Duplicate(good, first.row, same))

    def _stands(self, role: Role, place: Place, row: Row) -> str | Period:
        if place is None:
            return ""
        cell, column = (place, -1) if isinstance(place, str) else (row.cell(place), place)
        if role is Role.PERIOD:
            return self._period(cell, column, self._year(row))
        return self._name(role, cell, column)

    def _name(self, role: Role, cell: Cell, column: int) -> str:
        finder = self._finders[role]
        written = cell_text(cell)
        if isinstance(cell, Unkept):
            raise _BadCellError(column, cell, Reason.NOT_KEPT)
        if not written:
            raise _BadCellError(column, cell, Reason.NO_NAME)
        name = finder.find(written)
        if name:
            return name
        if is_total(written):
            raise _BadCellError(column, cell, Reason.TOTAL)
        raise _BadCellError(column, cell, Reason.UNKNOWN_NAME, finder.suggest(written))

    def _period(self, cell: Cell, column: int, year: str) -> Period:
        if isinstance(cell, Unkept):
            raise _BadCellError(column, cell, Reason.NOT_KEPT)
        heading = "" if column < 0 else cell_text(self._header.cell(column))
        period = cell_period(cell, heading, year, self._mapping.dates)
        if period is None:
            total = is_total(cell_text(cell))
            raise _BadCellError(column, cell, Reason.TOTAL if total else Reason.NO_PERIOD)
        return period

    def _year(self, row: Row) -> str:
        place = self._mapping.year
        return cell_text(row.cell(place)) if isinstance(place, int) else place or ""

    def _tell(self, row: int, error: _BadCellError) -> None:
        value = cell_text(error.value)[:SHOWN]
        self.bad.append(BadRow(row, error.column, value, error.reason, error.suggestions))


def _amount(cell: Cell, column: int, sign: DecimalSign) -> Amount:
    if isinstance(cell, Unkept):
        raise _BadCellError(column, cell, Reason.NOT_KEPT)
    if isinstance(cell, date):
        raise _BadCellError(column, cell, Reason.NO_NUMBER)
    if isinstance(cell, int | Decimal):
        amount = Amount(AmountKind.NUMBER, Decimal(cell))
    else:
        try:
            amount = read_amount(cell or "", sign)
        except NoFigureError as error:
            raise _BadCellError(column, cell, FAULTS[error.fault]) from error
    return amount


def _must_count(amount: Amount, cell: Cell, column: int) -> None:
    """Refuse what cannot be a number of incidents: below nought, or not whole."""
    number = amount.number
    if number is not None and (number < 0 or number != int(number)):
        raise _BadCellError(column, cell, Reason.NO_COUNT)
