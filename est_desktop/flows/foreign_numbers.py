"""From a table of others to numbers that can be taken in: what window and command line do alike."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from est_desktop.exchange.fitting import fitted
from est_desktop.exchange.foreign_table import ForeignTable, Step, no_step
from est_desktop.exchange.guessing import guess
from est_desktop.exchange.names import KnownNames, Spellings
from est_desktop.exchange.rows import BadRow, Duplicate, GoodRow, rows_of
from est_desktop.exchange.shapes import Mapping, MappingError, Role, mapping_from_json
from est_desktop.model.enums import ImportKind, ValueState
from est_desktop.model.views.importing import ImportNames, Key, MappingView, Named, NumberRow
from est_desktop.rules.numbers_in_text import AmountKind

STATES = {
    AmountKind.NUMBER: ValueState.NUMBER,
    AmountKind.SMALL: ValueState.SMALL,
    AmountKind.MISSING: ValueState.MISSING,
    AmountKind.SECRET: ValueState.SECRET,
}


@dataclass(frozen=True, slots=True)
class Understood:
    """What became of a table's rows.

    Attributes:
        numbers: What can be taken in.
        bad: What cannot, and why.
        repeated: What another row of the file had told already; the first one counts.
    """

    kind: ImportKind
    numbers: tuple[NumberRow, ...]
    bad: tuple[BadRow, ...]
    repeated: tuple[Duplicate, ...]


def known_names(names: ImportNames) -> KnownNames:
    """Return the names as the reading of tables wants them."""
    return KnownNames(
        *(
            _spellings(some)
            for some in (names.areas, names.categories, names.indicators, names.sources)
        )
    )


def kind_of(mapping: Mapping) -> ImportKind:
    """Tell what the numbers of a table are, by what its columns are about."""
    about_indicators = mapping.indicator is not None or mapping.across is Role.INDICATOR
    return ImportKind.INDICATORS if about_indicators else ImportKind.COUNTS


def first_mapping(
    table: ForeignTable, names: ImportNames, remembered: Sequence[MappingView]
) -> Mapping:
    """Return the mapping to begin with: one that is remembered and suits, or a guess."""
    for view in remembered:
        mapping = remembered_mapping(view, table, names)
        if mapping is not None:
            return mapping
    return guess(table, known_names(names))


def remembered_mapping(
    view: MappingView, table: ForeignTable, names: ImportNames
) -> Mapping | None:
    """Return a remembered mapping as it fits a table; None when it does not, or cannot be read."""
    try:
        kept = mapping_from_json(view.content)
    except MappingError:
        return None
    mapping = fitted(kept, table, known_names(names))
    return None if mapping is None else replace(mapping, name=view.name)


def headings_of(table: ForeignTable, header: int) -> tuple[str, ...]:
    """Return the texts of the row with the headings; none if there is no such row."""
    row = next((row for row in table.rows if row.number == header), None)
    if row is None:
        return ()
    return tuple(str(cell) if cell is not None else "" for cell in row.cells)


def lacking(mapping: Mapping) -> tuple[str, ...]:
    """Return what must be told before rows can be read, of `Role` and "values"."""
    told = {role for role in Role if mapping.place(role) is not None or mapping.across is role}
    needed = [Role.AREA]
    if kind_of(mapping) is ImportKind.COUNTS:
        needed.append(Role.SOURCE)
    return (*mapping.lacks(), *(role.value for role in needed if role not in told))


def understand(
    table: ForeignTable, mapping: Mapping, names: ImportNames, step: Step = no_step
) -> Understood:
    """Read the rows of a table by a mapping in which nothing lacks; runs in any thread.

    Args:
        table: What was read from the file.
        mapping: How it is laid out.
        names: What it may name.
        step: Told how many rows are done; what it raises ends the work.
    """
    reading = rows_of(table, mapping, known_names(names), step)
    kind = kind_of(mapping)
    finder = _Keys(names, kind)
    numbers = tuple(finder.number(row) for row in reading.good)
    return Understood(kind, numbers, reading.bad, reading.duplicates)


class _Keys:
    """Finds the keys of names."""

    def __init__(self, names: ImportNames, kind: ImportKind) -> None:
        self._kind = kind
        self._areas, self._categories, self._indicators, self._sources = (
            {one.name: one.id for one in some}
            for some in (names.areas, names.categories, names.indicators, names.sources)
        )

    def number(self, row: GoodRow) -> NumberRow:
        area, days = self._areas[row.area], (row.period.start, row.period.end)
        state = STATES[row.kind]
        number = row.number if state is ValueState.NUMBER else None
        if self._kind is ImportKind.INDICATORS:
            of_value: Key = (self._indicators[row.indicator], area, *days)
            return NumberRow(of_value, state, None if number is None else float(number), row.row)
        of_count: Key = (area, self._categories[row.category], self._sources[row.source], *days)
        return NumberRow(of_count, state, None if number is None else int(number), row.row)


def _spellings(some: tuple[Named, ...]) -> Spellings:
    return {one.name: one.others for one in some}
