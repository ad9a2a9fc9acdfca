"""What the head of a meeting's page says."""

from datetime import date
from html import escape

from est_desktop.model.enums import MeetingState
from est_desktop.model.views.agenda import AgendaView, MeetingHead
from est_desktop.rules.swedish import clock_span, short_date
from est_desktop.ui.translation import tr

MEETINGS = "meetings"
"""Where the first bread crumb leads."""


def crumbs(head: MeetingHead) -> str:
    """Return the bread crumbs as rich text: meetings, series, day and time."""
    meetings = tr("Meetings")  # outside the f-string: lupdate does not look into it
    first = f'<a href="{MEETINGS}">{escape(meetings)}</a>'
    when = f"{short_date(head.starts_at.date())}, {_times(head)}"
    rest = [escape(part) for part in (head.series, when, head.place) if part]
    return "&nbsp; › &nbsp;".join([first, *rest])


def state_badge(agenda: AgendaView, today: date) -> tuple[str, str, str]:
    """Return where the meeting is in time, as a badge's word, tone and icon."""
    set_apart = {
        MeetingState.FINAL: (tr("Minutes approved"), "success", "lock_closed"),
        MeetingState.CORRECTED: (tr("Minutes corrected"), "success", "lock_closed"),
        MeetingState.CANCELLED: (tr("Cancelled"), "danger", "dismiss"),
        MeetingState.POSTPONED: (tr("Postponed"), "warn", "clock"),
    }
    if agenda.head.state in set_apart:
        return set_apart[agenda.head.state]
    days = (agenda.head.starts_at.date() - today).days
    if days == 0:
        return tr("Today"), "accent", "calendar_ltr"
    if days == 1:
        return tr("Tomorrow"), "info", "calendar_ltr"
    if days > 1:
        return tr("In {days} days").format(days=days), "info", "calendar_ltr"
    if agenda.head.state is MeetingState.HELD:
        return tr("Held"), "success", "checkmark_circle"
    if any(row.noted for row in agenda.rows):
        return tr("The day has passed"), "neutral", "calendar_ltr"
    return tr("Minutes missing"), "warn", "warning"


def _times(head: MeetingHead) -> str:
    return clock_span(head.starts_at.time(), head.ends_at.time())
