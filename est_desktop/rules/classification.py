"""What an area was called by a public list on a day (klassning): the list's word at that time.

A later list changes nothing about an earlier day, so that documents print what held when
they are about.
"""

from collections.abc import Iterable
from datetime import date

from est_desktop.model.views.areas import Classified


def held_on(history: Iterable[Classified], day: date) -> Classified | None:
    """Return the classification that held on a day, or None if none is known."""
    return next((each for each in history if _covers(each, day)), None)


def overlaps(one: Classified, other: Classified) -> bool:
    """Tell whether two classifications hold on a same day."""
    day = max(one.from_day, other.from_day)
    return _covers(one, day) and _covers(other, day)


def _covers(each: Classified, day: date) -> bool:
    return each.from_day <= day and (each.until_day is None or day < each.until_day)
