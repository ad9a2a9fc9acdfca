"""Reading counts: each where it belongs, in the periods that are compared and in its month.

The counts are asked for by the whole key of their index (area, category, source, first day), so
that what is read grows with the register and the period, not with the years that were kept.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import text
from sqlmodel import Session

from est_desktop.model.enums import ValueState
from est_desktop.model.rows import stored
from est_desktop.model.views.amount import Amount
from est_desktop.rules.spans import Span
from est_desktop.rules.sums import Counted, total, without_overlap

COUNTS = text("""
SELECT c.id, s.id, n.starts, n.ends, n.value, n.state
FROM category c CROSS JOIN source s CROSS JOIN area_count n
WHERE n.area_id = :area AND n.category_id = c.id AND n.source_id = s.id
  AND n.starts BETWEEN :first AND :last
""")
"""CROSS JOIN keeps the order: a look into the index for each category and source."""


class _Row(NamedTuple):
    """A count as the file has it: days as texts, which compare as days do."""

    starts: str
    ends: str
    value: int | None
    state: str


class _Bounds(NamedTuple):
    first: str
    last: str


class Told(NamedTuple):
    """What one source told of a category in an area during a period."""

    area_id: UUID
    source: str
    amount: Amount


class ToldCounts:
    """What was told of areas, by period and category.

    Args:
        session: The transaction.
        area_ids: Which areas.
        spans: The periods that are compared; their counts are looked for from the first day of all.
        months: Whole months, for the series.
    """

    def __init__(
        self,
        session: Session,
        area_ids: Sequence[UUID],
        spans: Iterable[Span],
        months: Iterable[Span],
    ) -> None:
        self._spans = {span: _Bounds(*map(date.isoformat, span)) for span in spans}
        self._months = {span[0].isoformat()[:7]: span for span in months}
        self._rows: dict[tuple[Span, str], dict[tuple[UUID, str], list[_Row]]] = {}
        self._crossing: set[tuple[Span, str]] = set()
        wanted = [*self._spans, *self._months.values()]
        first, last = min(span[0] for span in wanted), max(span[1] for span in wanted)
        for area_id in area_ids:
            bounds = {"area": stored(area_id), "first": stored(first), "last": stored(last)}
            for category, source, *told in session.execute(COUNTS, bounds):
                self._put(category, (area_id, source), _Row(*told))

    def of(self, span: Span, category: str) -> list[Told]:
        """Return what each source told in each area; a period that was not asked for has none."""
        found = self._rows.get((span, category), {})
        return [Told(*place, _amount(rows)) for place, rows in found.items()]

    def crosses(self, span: Span, category: str) -> bool:
        """Tell whether a count lies only in part in a period, and is therefore left out."""
        return (span, category) in self._crossing

    def _put(self, category: str, place: tuple[UUID, str], row: _Row) -> None:
        month = self._months.get(row.starts[:7])
        into = [month] if month and row.ends[:7] == row.starts[:7] else []
        for span, (first, last) in self._spans.items():
            starts_inside = first <= row.starts <= last
            if starts_inside != (first <= row.ends <= last):
                self._crossing.add((span, category))
            elif starts_inside and span not in into:
                into.append(span)
        for span in into:
            cell = self._rows.setdefault((span, category), defaultdict(list))
            cell[place].append(row)


def _amount(rows: Sequence[_Row]) -> Amount:
    if len(rows) == 1:
        return Amount(rows[0].value, ValueState[rows[0].state])
    counts = [
        Counted(
            date.fromisoformat(row.starts),
            date.fromisoformat(row.ends),
            Amount(row.value, ValueState[row.state]),
        )
        for row in rows
    ]
    return total(count.amount for count in without_overlap(counts))
