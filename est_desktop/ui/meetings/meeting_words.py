"""What the list of meetings says, to the eye and to a screen reader."""

from est_desktop.model.views.meetings import MeetingRow
from est_desktop.rules.swedish import clock_span, short_date
from est_desktop.ui.translation import tr


def day_words(row: MeetingRow) -> str:
    """Return the day of a meeting, "ons 25 nov 2026"."""
    return short_date(row.starts_at.date())


def time_words(row: MeetingRow) -> str:
    """Return the times of a meeting, "09.00–11.30"."""
    return clock_span(row.starts_at.time(), row.ends_at.time())


def count_words(count: int) -> str:
    """Return a count as a cell shows it: a dash says that there is none."""
    return str(count) if count else "–"


def spoken(row: MeetingRow) -> str:
    """Return the whole row for a screen reader."""
    counts = (
        _counted(row.items, tr("1 item"), tr("{count} items")),
        _counted(row.papers, tr("1 paper"), tr("{count} papers")),
        _counted(row.decisions, tr("1 decision"), tr("{count} decisions")),
        _counted(row.measures, tr("1 measure"), tr("{count} measures")),
    )
    facts = (row.title, day_words(row), time_words(row), row.areas, row.place, *counts)
    return ", ".join(fact for fact in facts if fact)


def searched(row: MeetingRow) -> str:
    """Return what the filter field looks in."""
    day = row.starts_at.date().isoformat()
    facts = (row.title, row.series, row.areas, row.place, day_words(row), day)
    return " ".join(facts).casefold()


def _counted(count: int, one: str, many: str) -> str:
    if count == 0:
        return ""
    return one if count == 1 else many.format(count=count)
