"""What an agenda row says, to the eye and to a screen reader."""

from est_desktop.model.enums import ItemKind, Purpose
from est_desktop.model.views.agenda import AgendaRow, AgendaView
from est_desktop.rules.swedish import clock
from est_desktop.ui.meeting.sitting_words import state_of_row
from est_desktop.ui.translation import tr

SEPARATOR = " · "
"""Stands between facts on one line."""


def purpose_word(purpose: Purpose) -> str:
    """Return what an item is for (syfte), as one word."""
    match purpose:
        case Purpose.INFORMATION:
            return tr("Information")
        case Purpose.DISCUSSION:
            return tr("Discussion")
        case Purpose.DECISION:
            return tr("Decision")
        case Purpose.FOLLOW_UP:
            return tr("Follow-up")
        case Purpose.FORMALITY:
            return tr("Formality")


def minutes_words(minutes: int) -> str:
    """Return a number of minutes, "25 min"."""
    return tr("{minutes} min").format(minutes=minutes)


def row_facts(row: AgendaRow) -> str:
    """Return the second line of a row: its state, how long it takes, who presents it."""
    takes = minutes_words(row.minutes_planned) if row.minutes_planned else ""
    return SEPARATOR.join(fact for fact in (state_of_row(row), takes, row.presenter) if fact)


def spoken_row(row: AgendaRow, of: int) -> str:
    """Return what a screen reader says of a row.

    Args:
        row: The row.
        of: How many rows there are.
    """
    if row.kind is ItemKind.PAUSE:
        name = tr("Row {place} of {of}, no number: {title}")
    else:
        name = tr("Item {number}, row {place} of {of}: {title}")
    parts = [
        name.format(number=row.number, place=row.position, of=of, title=row.title),
        tr("at {time}").format(time=clock(row.expected or row.starts)),
        tr("{minutes} minutes").format(minutes=row.minutes_planned),
    ]
    if row.kind is ItemKind.ITEM:
        parts.append(purpose_word(row.purpose).lower())
    if state_of_row(row):
        parts.append(state_of_row(row).lower())
    if row.presenter:
        parts.append(tr("presented by {who}").format(who=row.presenter))
    if row.papers == 1:
        parts.append(tr("1 attachment"))
    elif row.papers:
        parts.append(tr("{count} attachments").format(count=row.papers))
    if row.noted:
        parts.append(tr("noted in the minutes"))
    return ", ".join(parts)


def counted_items(rows: tuple[AgendaRow, ...]) -> str:
    """Return how many numbered items there are, "8 items"."""
    count = sum(row.kind is ItemKind.ITEM for row in rows)
    return tr("1 item") if count == 1 else tr("{count} items").format(count=count)


def planned_words(agenda: AgendaView) -> str:
    """Return how much of the meeting is planned, "115 of 120 min planned"."""
    return tr("{planned} of {whole} min planned").format(
        planned=agenda.planned_minutes, whole=agenda.head.minutes
    )


def time_left_words(agenda: AgendaView) -> str:
    """Return how far the plan is from the meeting's end, "5 min left" or "12 min over"."""
    if agenda.over_minutes > 0:
        return tr("{minutes} min over").format(minutes=agenda.over_minutes)
    if agenda.over_minutes == 0:
        return tr("Exactly full")
    return tr("{minutes} min left").format(minutes=-agenda.over_minutes)
