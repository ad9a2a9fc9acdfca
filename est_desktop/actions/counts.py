"""What a user can do with figures: counts of events, and values of indicators."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlmodel import Session, col, func, select

from est_desktop.actions.categories import free_name, next_position
from est_desktop.actions.titles import short_text
from est_desktop.errors import BlockTooLargeError, InUseError, TimesCrossedError
from est_desktop.model.enums import Direction, PeriodKind, ValueState
from est_desktop.model.tables import AreaCount, Indicator, IndicatorValue
from est_desktop.model.views.amount import Amount
from est_desktop.rules.cells import read_block


@dataclass(frozen=True, slots=True)
class CountKey:
    """Which count: where, of what, by whom, and the first and last day."""

    area_id: UUID
    category_id: UUID
    source_id: UUID
    starts: date
    ends: date


def set_count(session: Session, key: CountKey, amount: Amount | None) -> None:
    """Write one cell: a number, why there is none, or None for nothing told.

    A count that came with a file is from now on the user's own.

    Raises:
        TimesCrossedError: The last day comes before the first.
    """
    if key.ends < key.starts:
        raise TimesCrossedError
    found = session.exec(
        select(AreaCount).where(
            AreaCount.area_id == key.area_id,
            AreaCount.category_id == key.category_id,
            AreaCount.source_id == key.source_id,
            AreaCount.starts == key.starts,
            AreaCount.ends == key.ends,
        )
    ).one_or_none()
    if amount is None:
        if found is not None:
            session.delete(found)
        return
    if found is None:
        found = AreaCount(
            area_id=key.area_id,
            category_id=key.category_id,
            source_id=key.source_id,
            starts=key.starts,
            ends=key.ends,
            state=ValueState.MISSING,
        )
        session.add(found)
    found.value, found.state, found.import_id = amount.value, amount.state, None


def paste_counts(session: Session, keys: Sequence[Sequence[CountKey]], text: str) -> int:
    """Write a block of cells as a spreadsheet copies it, all of it or nothing; return how many.

    Args:
        session: The transaction.
        keys: The cells of the table from where it is pasted, row by row.
        text: Tabs between cells, one row a line; an empty cell leaves what stands there.

    Raises:
        NoCountError: A cell cannot be read.
        BlockTooLargeError: It is larger than the table.
    """
    block = read_block(text)
    width = max(map(len, block), default=0)
    if len(block) > len(keys) or any(
        len(line) > len(row) for line, row in zip(block, keys, strict=False)
    ):
        raise BlockTooLargeError(len(block), width)
    written = 0
    for line, row in zip(block, keys, strict=False):
        for amount, key in zip(line, row, strict=False):
            if amount is not None:
                set_count(session, key, amount)
                written += 1
    return written


@dataclass(frozen=True, slots=True)
class IndicatorFacts:
    """What an indicator is; see `model.tables.counting.Indicator`."""

    name: str
    code: str = ""
    theme: str = ""
    unit: str = ""
    direction: Direction = Direction.NEUTRAL
    period_kind: PeriodKind = PeriodKind.MONTH
    target: float | None = None
    source_id: UUID | None = None
    never_small: bool = False


def add_indicator(session: Session, facts: IndicatorFacts) -> UUID:
    """Add an indicator, last in the order; return its id.

    Raises:
        EmptyNameError: The name is blank.
        NameTakenError: Another indicator is called so.
    """
    indicator = Indicator(
        name=free_name(session, Indicator, facts.name), position=next_position(session, Indicator)
    )
    session.add(indicator)
    _describe(indicator, facts)
    return indicator.id


def change_indicator(session: Session, indicator_id: UUID, facts: IndicatorFacts) -> None:
    """Change what an indicator is; raises as `add_indicator`."""
    indicator = session.get_one(Indicator, indicator_id)
    indicator.name = free_name(session, Indicator, facts.name, besides=indicator_id)
    _describe(indicator, facts)


def remove_indicator(session: Session, indicator_id: UUID) -> None:
    """Remove an indicator without values.

    Raises:
        InUseError: It has some.
    """
    indicator = session.get_one(Indicator, indicator_id)
    uses = session.exec(
        select(func.count())
        .select_from(IndicatorValue)
        .where(col(IndicatorValue.indicator_id) == indicator_id)
    ).one()
    if uses:
        raise InUseError(indicator.name, uses)
    session.delete(indicator)


def set_value(
    session: Session,
    indicator_id: UUID,
    area_id: UUID,
    span: tuple[date, date],
    told: tuple[ValueState, float | None] | None,
) -> None:
    """Write the value of an indicator for an area and period; None for nothing told.

    Args:
        session: The transaction.
        indicator_id: Which indicator.
        area_id: Where.
        span: The first and last day.
        told: What is known, and the number where there is one.

    Raises:
        TimesCrossedError: The last day comes before the first.
    """
    starts, ends = span
    if ends < starts:
        raise TimesCrossedError
    found = session.exec(
        select(IndicatorValue).where(
            IndicatorValue.indicator_id == indicator_id,
            IndicatorValue.area_id == area_id,
            IndicatorValue.starts == starts,
            IndicatorValue.ends == ends,
        )
    ).one_or_none()
    if told is None:
        if found is not None:
            session.delete(found)
        return
    if found is None:
        found = IndicatorValue(
            indicator_id=indicator_id,
            area_id=area_id,
            starts=starts,
            ends=ends,
            state=ValueState.MISSING,
        )
        session.add(found)
    found.state, found.value = told
    found.import_id = None


def _describe(indicator: Indicator, facts: IndicatorFacts) -> None:
    indicator.code, indicator.theme = short_text(facts.code), short_text(facts.theme)
    indicator.unit, indicator.direction = short_text(facts.unit), facts.direction
    indicator.period_kind, indicator.target = facts.period_kind, facts.target
    indicator.source_id, indicator.never_small = facts.source_id, facts.never_small
