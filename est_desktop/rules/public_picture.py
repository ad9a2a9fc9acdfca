"""The public copy of the common picture: without secret passages, small numbers and their traces.

Each number that is printed is an unknown, and each sum that a reader can check an equation: of a
group's categories, of a kind's groups, and of the areas for each line that they share. What is
left out is chosen for all tables of the picture at once (`rules.small_numbers`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from est_desktop.model.enums import Trend, ValueState
from est_desktop.model.rich_text import Run
from est_desktop.model.views.amount import Amount
from est_desktop.model.views.counts import (
    Compared,
    CountGroupView,
    CountLine,
    CountTable,
    KindTotal,
)
from est_desktop.model.views.indicators import IndicatorCell, IndicatorTable, Reading
from est_desktop.model.views.picture import (
    AssessmentView,
    IndicatorsView,
    LinkedMeasure,
    NeedRow,
    PictureView,
)
from est_desktop.rules.passages import passages
from est_desktop.rules.secrecy import removed
from est_desktop.rules.small_numbers import Equation, to_hide
from est_desktop.rules.spans import Span, last_year, month_of
from est_desktop.rules.trends import SMALL

UNTOLD: Final = (ValueState.SMALL, ValueState.SECRET)
"""States that tell something of a number that is not there."""
COUNTED_UNIT: Final = "antal"
"""The unit of indicators that count people or events."""


def public_picture(view: PictureView) -> PictureView:
    """Return the picture without what is secret or small."""
    tables = [area.table for area in view.areas]
    whole = [*tables, *([view.together] if view.together else [])]
    *parts, last = public_tables(whole, together=view.together is not None)
    if view.together is None:
        parts.append(last)
    return replace(
        view,
        areas=tuple(
            replace(area, assessment=_assessment(area.assessment), table=table)
            for area, table in zip(view.areas, parts, strict=True)
        ),
        together=last if view.together else None,
        headings=tuple(
            replace(
                heading,
                lines=tuple(replace(line, text=open_text(line.text)) for line in heading.lines),
            )
            for heading in view.headings
        ),
        indicators=public_indicators(view.indicators),
        public_copy=True,
    )


def public_indicators_view(view: IndicatorsView) -> IndicatorsView:
    """Return the indicators without what is secret or small."""
    return replace(view, table=public_indicators(view.table), public_copy=True)


def open_text(text: str) -> str:
    """Return a text of any lines with each secret passage as a few words."""
    return "\n".join("".join(_told(passages(line))) for line in text.split("\n"))


def public_indicators(table: IndicatorTable) -> IndicatorTable:
    """Return a table of indicators without what is secret or small."""
    return replace(
        table,
        lines=tuple(
            replace(line, cells=tuple(_cell(cell, line.unit) for cell in line.cells))
            for line in table.lines
        ),
        public_copy=True,
    )


class _Key(NamedTuple):
    """A number: of a table, in a period, on a line ("" and a kind for the sum of it)."""

    table: int
    span: Span
    line: str


def public_tables(tables: Sequence[CountTable], *, together: bool) -> tuple[CountTable, ...]:
    """Return tables without small numbers, and without what they could be computed from.

    Args:
        tables: Of areas, for the same period.
        together: The last is of all areas of the others.
    """
    values: dict[_Key, int] = {}
    sums: list[Equation[_Key]] = []
    for index, table in enumerate(tables):
        values |= dict(_numbers(index, table))
        sums += _sums(index, table)
    if together:
        last = len(tables) - 1
        sums += [
            Equation(key, tuple(key._replace(table=part) for part in range(last)))
            for key in values
            if key.table == last
        ]
    hidden = to_hide(values, sums)
    return tuple(_Public(index, table, hidden).table() for index, table in enumerate(tables))


def _has_months(table: CountTable) -> bool:
    """Tell whether the series fits the period: otherwise differences between them would tell."""
    return (table.starts, table.ends) == month_of(table.starts)


def _spans(table: CountTable) -> tuple[Span, Span, Span]:
    return (table.starts, table.ends), table.previous, table.year


def _series(table: CountTable, total: KindTotal) -> Iterator[tuple[Span, Amount]]:
    """Yield the months of a kind's sums, this year's and last year's."""
    for month, now, before in zip(table.months, total.total.months, total.last_year, strict=True):
        yield month_of(month), now
        yield last_year(month_of(month)), before


def _columns(table: CountTable, line: CountLine) -> Iterator[tuple[Span, Amount]]:
    yield from zip(_spans(table), (line.now, line.previous.old, line.year.old), strict=True)


def _numbers(index: int, table: CountTable) -> Iterator[tuple[_Key, int]]:
    """Yield every number that the public copy could print."""
    lines = [(_name(line), line) for group in table.groups for line in group.lines]
    lines += [(_group_name(group), group.total) for group in table.groups]
    lines += [(each.kind.value, each.total) for each in table.totals]
    for name, line in lines:
        for span, amount in _columns(table, line):
            if amount.value is not None:
                yield _Key(index, span, name), amount.value
    for each in table.totals if _has_months(table) else ():
        for span, amount in _series(table, each):
            if amount.value is not None:
                yield _Key(index, span, each.kind.value), amount.value


def _sums(index: int, table: CountTable) -> Iterator[Equation[_Key]]:
    for span in _spans(table):
        for group in table.groups:
            parts = tuple(_Key(index, span, _name(line)) for line in group.lines)
            yield Equation(_Key(index, span, _group_name(group)), parts)
        for each in table.totals:
            groups = [group for group in table.groups if group.kind is each.kind]
            parts = tuple(_Key(index, span, _group_name(group)) for group in groups)
            yield Equation(_Key(index, span, each.kind.value), parts)


def _name(line: CountLine) -> str:
    return str(line.id)


def _group_name(group: CountGroupView) -> str:
    return f"{group.kind.value}: {group.total.code} {group.total.name}"


class _Public:
    """Makes the public copy of one table."""

    def __init__(self, index: int, table: CountTable, hidden: frozenset[_Key]) -> None:
        self._index, self._table, self._hidden = index, table, hidden

    def table(self) -> CountTable:
        """Return the table."""
        table = self._table
        return replace(
            table,
            groups=tuple(
                replace(
                    group,
                    lines=tuple(self._line(line, _name(line)) for line in group.lines),
                    total=self._line(group.total, _group_name(group)),
                )
                for group in table.groups
            ),
            totals=tuple(self._total(each) for each in table.totals),
            public_copy=True,
        )

    def _total(self, each: KindTotal) -> KindTotal:
        line = self._line(each.total, each.kind.value)
        if not _has_months(self._table):
            return replace(each, total=line, last_year=())
        told = {
            span: self._amount(amount, span, each.kind.value)
            for span, amount in _series(self._table, each)
        }
        months = [month_of(month) for month in self._table.months]
        return replace(
            each,
            total=replace(line, months=tuple(told[month] for month in months)),
            last_year=tuple(told[last_year(month)] for month in months),
        )

    def _line(self, line: CountLine, name: str) -> CountLine:
        now, previous, year = _spans(self._table)
        amount = self._amount(line.now, now, name)
        return replace(
            line,
            now=amount,
            previous=self._compared(amount, line.previous, previous, name),
            year=self._compared(amount, line.year, year, name),
            months=(),
        )

    def _compared(self, now: Amount, told: Compared, span: Span, name: str) -> Compared:
        old = self._amount(told.old, span, name)
        trend = Trend.NOT_COMPARABLE if now.hidden or old.hidden else told.trend
        return replace(told, old=old, trend=trend)

    def _amount(self, amount: Amount, span: Span, name: str) -> Amount:
        if amount.state in UNTOLD or _Key(self._index, span, name) in self._hidden:
            return Amount(hidden=True)
        return amount


def _told(runs: Sequence[Run]) -> Iterator[str]:
    for run in runs:
        yield removed("") if run.secret else run.text


def _assessment(view: AssessmentView) -> AssessmentView:
    return replace(
        view,
        reasons=open_text(view.reasons),
        needs=tuple(
            NeedRow(need.id, open_text(need.text), need.term, tuple(map(_measure, need.measures)))
            for need in view.needs
        ),
    )


def _measure(measure: LinkedMeasure) -> LinkedMeasure:
    if measure.secrecy is None:
        return replace(measure, text=open_text(measure.text))
    return replace(measure, text=removed(measure.secrecy.provision), secrecy=None)


def _cell(cell: IndicatorCell, unit: str) -> IndicatorCell:
    now, before, year = (_reading(each, unit) for each in (cell.now, cell.before, cell.year))
    shown = not any(each.hidden for each in (now, before) if each)
    return IndicatorCell(
        now,
        before,
        year,
        cell.trend if shown else Trend.NOT_COMPARABLE,
        cell.good if shown else None,
    )


def _reading(reading: Reading | None, unit: str) -> Reading | None:
    if reading is None:
        return None
    small = unit.casefold() == COUNTED_UNIT and reading.value is not None and reading.value < SMALL
    if small or reading.state in UNTOLD:
        return Reading(reading.starts, reading.ends, None, ValueState.MISSING, hidden=True)
    return reading
