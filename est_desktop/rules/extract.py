"""An extract of minutes (utdrag): one § with its head and participants."""

from dataclasses import replace
from uuid import UUID

from est_desktop.model.views.minutes import MinutesView
from est_desktop.rules.public_copy import inherited


def extract(view: MinutesView, item_id: UUID) -> MinutesView:
    """Return the minutes with one item and its sub-items alone.

    Papers, corrections and secrecy are those of that item. Measures and decisions stay as they
    are printed in the whole; so do numbers.
    """
    items = list(inherited(view.items))
    start = next(place for place, item in enumerate(items) if item.id == item_id)
    end = start + 1
    while end < len(items) and items[end].level > items[start].level:
        end += 1
    kept = tuple(items[start:end])
    numbers = {item.number for item in kept}
    return replace(
        view,
        items=kept,
        papers=tuple(paper for item in kept for paper in item.papers),
        corrections=tuple(line for line in view.corrections if line.item in numbers),
        extract=True,
    )
