"""The newest values of the indicators, with those they are compared with."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.model.enums import Direction, Trend, ValueState
from est_desktop.model.tables import Area, Indicator, IndicatorValue, Source
from est_desktop.model.views.indicators import (
    IndicatorCell,
    IndicatorLine,
    IndicatorTable,
    Reading,
)
from est_desktop.rules.spans import last_year
from est_desktop.rules.trends import SMALL, is_good, measured_trend

FAR_BACK: Final = timedelta(days=3 * 366)
"""Older values are not compared with: this far back there are three school years."""
PER_CENT: Final = ("procent", "%", "andel")
"""Units whose values are compared in percentage points."""
COMPARABLE: Final = (ValueState.NUMBER,)
"""A forecast is no number to compare."""


def indicators(session: Session, area_ids: Sequence[UUID], until: date) -> IndicatorTable:
    """Return the indicators of areas as known on a day.

    Args:
        session: The transaction.
        area_ids: Which areas; none means all.
        until: Periods that begin later are left out.
    """
    wanted = [col(Area.id).in_(area_ids)] if area_ids else []
    areas = session.exec(select(Area).where(*wanted).order_by(col(Area.position))).all()
    in_order = select(Indicator).order_by(col(Indicator.position), col(Indicator.name))
    known = {each.id: each for each in session.exec(in_order)}
    found = session.exec(
        select(IndicatorValue)
        .where(
            col(IndicatorValue.area_id).in_([area.id for area in areas]),
            col(IndicatorValue.starts).between(until - FAR_BACK, until),
        )
        .order_by(col(IndicatorValue.starts).desc(), col(IndicatorValue.ends).desc())
    )
    values: dict[tuple[UUID, UUID], list[Reading]] = defaultdict(list)
    for row in found:
        values[row.indicator_id, row.area_id].append(_reading(row, known[row.indicator_id]))
    sources = {each.id: each.name for each in session.exec(select(Source))}
    return IndicatorTable(
        tuple(area.name for area in areas),
        until,
        tuple(
            IndicatorLine(
                source=sources[each.source_id] if each.source_id else "",
                cells=tuple(_cell(values[each.id, area.id], each) for area in areas),
                **each.model_dump(include=COPIED),
            )
            for each in known.values()
        ),
    )


COPIED = {"code", "name", "theme", "unit", "direction", "target", "never_small"}
"""What is shown of an indicator as it is."""


def _reading(row: IndicatorValue, indicator: Indicator) -> Reading:
    """Return a value; of an indicator that is never told when small, only that it is."""
    if indicator.never_small and row.value is not None and row.value < SMALL:
        return Reading(row.starts, row.ends, None, ValueState.SMALL)
    return Reading(row.starts, row.ends, row.value, row.state)


def _cell(readings: Sequence[Reading], indicator: Indicator) -> IndicatorCell:
    """Return a cell of readings, the newest first; what has no value yet waits for it."""
    told = [each for each in readings if each.state is not ValueState.NOT_YET]
    if not told:
        return IndicatorCell(readings[0] if readings else None)
    now, *older = told
    numbers = [each for each in older if each.state in COMPARABLE]
    before = numbers[0] if numbers else None
    earlier = last_year((now.starts, now.ends))
    year = next((each for each in numbers if (each.starts, each.ends) == earlier), None)
    if now.state not in COMPARABLE or before is None:
        return IndicatorCell(now, before, year)
    trend = compared(now, before, indicator.unit)
    return IndicatorCell(now, before, year, trend, is_good(trend, Direction(indicator.direction)))


def compared(now: Reading, before: Reading, unit: str) -> Trend:
    """Tell which way an indicator goes from one reading to another."""
    if now.value is None or before.value is None:
        return Trend.NOT_COMPARABLE
    return measured_trend(now.value, before.value, per_cent=unit.casefold() in PER_CENT)
