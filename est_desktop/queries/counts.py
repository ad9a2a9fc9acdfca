"""Counts of areas for a period, with what they are compared with, and what makes that uncertain."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.model.enums import CountKind
from est_desktop.model.tables import (
    Area,
    Category,
    CategoryChange,
    CategoryGroup,
    CoverageNote,
    Organisation,
    Source,
)
from est_desktop.model.views.amount import MISSING, Amount
from est_desktop.model.views.counts import (
    CategoryRow,
    Caution,
    Compared,
    CountGroupView,
    CountLine,
    CountTable,
    Flag,
    KindTotal,
    SourceRow,
)
from est_desktop.queries.told_counts import Told, ToldCounts
from est_desktop.rules.spans import Span, last_year, months_until, previous_period
from est_desktop.rules.sums import NUMBERS, total
from est_desktop.rules.trends import amounts_trend

MONTHS = 12
"""So many months are in a series."""


@dataclass(frozen=True, slots=True)
class Register:
    """The categories in order, who counts, and what is known of both."""

    groups: Sequence[CategoryGroup]
    categories: Sequence[Category]
    changes: Sequence[CategoryChange]
    sources: Mapping[str, str]
    notes: Sequence[CoverageNote]


def read_register(session: Session) -> Register:
    """Return the categories and sources, for as many tables as are wanted."""
    groups, categories = CategoryGroup, Category
    in_order = session.exec(select(groups).order_by(col(groups.position), col(groups.name))).all()
    return Register(
        in_order,
        session.exec(
            select(categories).order_by(col(categories.position), col(categories.name))
        ).all(),
        session.exec(select(CategoryChange)).all(),
        {
            each.id.hex: each.name
            for each in session.exec(select(Source).order_by(col(Source.position)))
        },
        session.exec(select(CoverageNote).order_by(col(CoverageNote.starts))).all(),
    )


def categories(session: Session) -> tuple[CategoryRow, ...]:
    """Return the register of categories, in order."""
    register = read_register(session)
    codes = {each.id: each.code or each.name for each in register.categories}
    return tuple(
        CategoryRow(
            each.id,
            group.id,
            each.code,
            each.name,
            group.name,
            group.kind,
            each.from_day,
            each.until_day,
            tuple(codes[c.old_id] for c in register.changes if c.new_id == each.id),
        )
        for group in register.groups
        for each in register.categories
        if each.group_id == group.id
    )


def category_groups(session: Session) -> tuple[tuple[UUID, str], ...]:
    """Return the groups of categories, in order."""
    return tuple(
        (group.id, f"{group.code} {group.name}".strip()) for group in read_register(session).groups
    )


def source_rows(session: Session) -> tuple[SourceRow, ...]:
    """Return who counts, in order."""
    found = session.exec(
        select(Source, Organisation.name)
        .join(Organisation, col(Organisation.id) == col(Source.organisation_id), isouter=True)
        .order_by(col(Source.position), col(Source.name))
    )
    return tuple(
        SourceRow(source.id, source.name, source.organisation_id, organisation or "")
        for source, organisation in found
    )


def count_table(
    session: Session, area_ids: Sequence[UUID], span: Span, register: Register | None = None
) -> CountTable:
    """Return what was counted in areas, together, during a period.

    Args:
        session: The transaction.
        area_ids: Which areas; none means all.
        span: The first and last day of the period.
        register: What `read_register` returned; read anew if it is not given.
    """
    wanted = [col(Area.id).in_(area_ids)] if area_ids else []
    areas = session.exec(select(Area).where(*wanted).order_by(col(Area.position))).all()
    months = months_until(span[1], MONTHS)
    year_months = tuple(map(last_year, months))
    spans = (span, previous_period(span), last_year(span))
    keys = [area.id for area in areas]
    told = ToldCounts(session, keys, spans, [*months, *year_months])
    lines = _Lines(register or read_register(session), told, frozenset(keys), spans, months)
    groups = tuple(lines.groups())
    kinds = [kind for kind in CountKind if any(group.kind is kind for group in groups)]
    return CountTable(
        areas=tuple(area.name for area in areas),
        starts=span[0],
        ends=span[1],
        previous=spans[1],
        year=spans[2],
        months=tuple(month[0] for month in months),
        groups=groups,
        totals=tuple(
            KindTotal(
                kind,
                _sum("", "", [group.total for group in groups if group.kind is kind]),
                tuple(lines.kind_sum(kind, month) for month in year_months),
            )
            for kind in kinds
        ),
    )


@dataclass(frozen=True, slots=True)
class _Lines:
    """Makes the lines of a table; `spans` are the period and the two it is compared with."""

    register: Register
    told: ToldCounts
    area_ids: frozenset[UUID]
    spans: tuple[Span, Span, Span]
    months: tuple[Span, ...]

    def groups(self) -> Iterable[CountGroupView]:
        """Yield the groups that have something to show."""
        for group in self.register.groups:
            own = [each for each in self.register.categories if each.group_id == group.id]
            lines = tuple(self._line(each) for each in own if self._is_shown(each))
            if lines:
                yield CountGroupView(group.kind, lines, _sum(group.code, group.name, lines))

    def kind_sum(self, kind: CountKind, span: Span) -> Amount:
        """Return the sum of all categories of a kind during a month."""
        groups = {group.id for group in self.register.groups if group.kind is kind}
        return total(
            each.amount
            for category in self.register.categories
            if category.group_id in groups
            for each in self.told.of(span, category.id.hex)
        )

    def _is_shown(self, category: Category) -> bool:
        """Tell whether a category is in use in the period, or something was told of it."""
        starts, ends = self.spans[0]
        begun = category.from_day is None or category.from_day <= ends
        lasts = category.until_day is None or category.until_day >= starts
        spans = (*self.spans, *self.months)
        return (begun and lasts) or any(self.told.of(span, category.id.hex) for span in spans)

    def _line(self, category: Category) -> CountLine:
        key = category.id.hex
        now, previous, year = (self.told.of(span, key) for span in self.spans)
        amount = _amount(now)
        tellers = {each.source for each in (*now, *previous, *year)}
        return CountLine(
            id=category.id,
            code=category.code,
            name=category.name,
            now=amount,
            previous=self._compared(category, now, previous, self.spans[1], tellers),
            year=self._compared(category, now, year, self.spans[2], tellers),
            sources=self._names({each.source for each in now}),
            months=tuple(_amount(self.told.of(month, key)) for month in self.months),
        )

    def _compared(
        self,
        category: Category,
        now: Sequence[Told],
        then: Sequence[Told],
        span: Span,
        tellers: set[str],
    ) -> Compared:
        new, old = _amount(now), _amount(then)
        notes = dict(self._noted(span, tellers))
        found = {Caution(Flag.COVERAGE, text) for text in notes.values()}
        if old.value is not None and new.value is not None:
            once = {each[:2] for each in _numbers(now)} ^ {each[:2] for each in _numbers(then)}
            names = self._names({source for _area, source in once} - set(notes))
            found |= {Caution(Flag.SOURCES, name) for name in names}
        if self._is_recoded(category, span):
            found.add(Caution(Flag.RECODED))
        if new.partial or old.partial:
            found.add(Caution(Flag.MISSING))
        if any(self.told.crosses(each, category.id.hex) for each in (self.spans[0], span)):
            found.add(Caution(Flag.CROSSING))
        return Compared(old, amounts_trend(new, old), tuple(sorted(found)))

    def _noted(self, span: Span, tellers: set[str]) -> Iterable[tuple[str, str]]:
        """Yield the sources of which something was noted in the period or the earlier one."""
        for note in self.register.notes:
            here = note.area_id is None or note.area_id in self.area_ids
            touches = any(
                note.starts <= ends and note.ends >= starts
                for starts, ends in (self.spans[0], span)
            )
            if here and touches and note.source_id.hex in tellers:
                source = self.register.sources[note.source_id.hex]
                told = f"{source}: {note.note}" if note.note else source
                yield note.source_id.hex, told

    def _is_recoded(self, category: Category, span: Span) -> bool:
        """Tell whether the coding changed after the earlier period began."""
        starts, ends = span[0], self.spans[0][1]
        days = [category.from_day] if category.from_day else []
        days += [
            change.changed_on
            for change in self.register.changes
            if category.id in (change.old_id, change.new_id)
        ]
        return any(starts < day <= ends for day in days)

    def _names(self, keys: set[str]) -> tuple[str, ...]:
        return tuple(name for key, name in self.register.sources.items() if key in keys)


def _numbers(told: Iterable[Told]) -> Iterable[Told]:
    return (each for each in told if each.amount.state in NUMBERS)


def _amount(told: Sequence[Told]) -> Amount:
    return total(each.amount for each in told) if told else MISSING


def _sum(code: str, name: str, lines: Sequence[CountLine]) -> CountLine:
    now = total(line.now for line in lines)
    return CountLine(
        id=None,
        code=code,
        name=name,
        now=now,
        previous=_sum_compared(now, [line.previous for line in lines]),
        year=_sum_compared(now, [line.year for line in lines]),
        months=tuple(total(some) for some in zip(*(line.months for line in lines), strict=True)),
    )


def _sum_compared(now: Amount, parts: Sequence[Compared]) -> Compared:
    old = total(part.old for part in parts)
    found = {caution for part in parts for caution in part.cautions}
    return Compared(old, amounts_trend(now, old), tuple(sorted(found)))
