"""What goes on in a meeting, in words."""

from datetime import datetime

from est_desktop.model.enums import Outcome
from est_desktop.model.views.agenda import AgendaRow
from est_desktop.model.views.sitting import SittingView
from est_desktop.rules.swedish import clock
from est_desktop.ui.translation import tr


def outcome_word(outcome: Outcome) -> str:
    """Return what became of an item, in a word or two."""
    return {
        Outcome.OPEN: tr("Not settled"),
        Outcome.AGREED: tr("Agreed"),
        Outcome.NOTED: tr("Noted"),
        Outcome.DEFERRED: tr("Deferred"),
        Outcome.WITHDRAWN: tr("Withdrawn"),
        Outcome.NOT_REACHED: tr("Not reached"),
    }[outcome]


def state_of_row(row: AgendaRow) -> str:
    """Return what stands first among the facts of a row; "" for what goes without saying."""
    if row.outcome in (Outcome.DEFERRED, Outcome.WITHDRAWN, Outcome.NOT_REACHED):
        return outcome_word(row.outcome)
    return tr("Added item") if row.late else ""


def sitting_status(sitting: SittingView, rows: tuple[AgendaRow, ...]) -> str:
    """Return how far the meeting has come; "" before it has begun."""
    if sitting.closed_at is not None:
        return tr("Closed at {time}").format(time=_clock(sitting.closed_at))
    going_on = next((each for each in sitting.breaks if each.ends_at is None), None)
    if going_on is not None:
        return tr("Adjourned since {time}").format(time=_clock(going_on.begins_at))
    if sitting.opened_at is None:
        return ""
    opened = tr("Opened at {time}").format(time=_clock(sitting.opened_at))
    late = _lateness(rows)
    return f"{opened} · {late}" if late else opened


def _lateness(rows: tuple[AgendaRow, ...]) -> str:
    """Return how far the last item that has begun is from its planned time; "" when it is not."""
    begun = [row for row in rows if row.began is not None]
    if not begun:
        return ""
    last = max(begun, key=lambda row: (row.began, row.position))
    if last.began is None:
        return ""
    late = _minutes(last.began.hour, last.began.minute) - _minutes(
        last.starts.hour, last.starts.minute
    )
    if late > 0:
        return tr("{minutes} min late").format(minutes=late)
    return tr("{minutes} min early").format(minutes=-late) if late else tr("on time")


def _minutes(hour: int, minute: int) -> int:
    return hour * 60 + minute


def _clock(moment: datetime) -> str:
    return clock(moment.time())
