"""What a row of the follow-up list says."""

from est_desktop.model.views.follow_up import FollowUpRow
from est_desktop.model.views.secrecy import MarkKind
from est_desktop.rules.swedish import capitalised, short_date
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.two_lines import Lines

SEPARATOR = " · "
"""Between facts on one line."""


def row_lines(row: FollowUpRow) -> Lines:
    """Return what a row says in the list."""
    title = SEPARATOR.join(part for part in (row.number, row.text) if part)
    facts = (due_words(row), owner_words(row))
    return Lines(title, SEPARATOR.join(fact for fact in facts if fact), icon_of(row))


def icon_of(row: FollowUpRow) -> str:
    """Return the icon that tells what a row is, or that it is late."""
    if row.overdue:
        return "warning"
    return "gavel" if row.kind is MarkKind.DECISION else "task_list_square_ltr"


def due_words(row: FollowUpRow) -> str:
    """Return until when it shall be done; a day that has passed says so."""
    if row.due_date is None:
        return tr("No last day")
    day = short_date(row.due_date)
    return tr("Overdue since {date}").format(date=day) if row.overdue else day


def owner_words(row: FollowUpRow) -> str:
    """Return who answers for it."""
    told = ", ".join(part for part in (capitalised(row.owner), row.organisation) if part)
    return told or tr("Nobody answers for it")


def counted_words(count: int, late: int) -> str:
    """Return how much is open, and how much of it is late."""
    opened = tr("{count} open").format(count=count)
    return SEPARATOR.join((opened, tr("{count} overdue").format(count=late))) if late else opened
