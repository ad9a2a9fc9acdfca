"""What the overview says of days, meetings and measures."""

from collections.abc import Sequence
from datetime import date

from est_desktop.model.views.meetings import DueMeasure, MeetingRow, NextMeeting, Readiness
from est_desktop.rules.swedish import (
    SHORT_WEEKDAYS,
    clock,
    clock_span,
    day_date,
    number_text,
    short_date,
    week,
)
from est_desktop.ui.translation import tr

SEPARATOR = " · "
"""Stands between facts on one line."""
MOST_LETTERS = 44
"""So much of a measure's text is shown on a line of facts."""


def today_words(today: date) -> str:
    """Return the day as the page's second line has it, "Måndag 23 november 2026, vecka 48"."""
    text = f"{day_date(today)}, {week(today)}"
    return text[:1].upper() + text[1:]


def in_days(day: date, today: date) -> str:
    """Return how far away a coming day is, "i dag", "i morgon", "om 2 dagar"."""
    days = (day - today).days
    if days == 0:
        return tr("Today")
    if days == 1:
        return tr("Tomorrow")
    return tr("In {days} days").format(days=number_text(days))


def due_in(day: date, today: date) -> str:
    """Return when a measure is due, as the end of a sentence: "i dag", "i morgon", "om 3 dagar"."""
    days = (day - today).days
    if days == 0:
        return tr("today")
    if days == 1:
        return tr("tomorrow")
    return tr("in {days} days").format(days=number_text(days))


def late_by(day: date, today: date) -> str:
    """Return how late something is, "10 dagar sen"."""
    days = (today - day).days
    return tr("1 day late") if days == 1 else tr("{days} days late").format(days=number_text(days))


def when(row: MeetingRow) -> str:
    """Return when a meeting is, "ons 25 nov 2026, 09.00–11.00"."""
    span = clock_span(row.starts_at.time(), row.ends_at.time())
    return f"{short_date(row.starts_at.date())}, {span}"


def tile_facts(row: MeetingRow) -> str:
    """Return the second line beside a date tile, "ons 09.00 · Rådhuset"."""
    place = row.place or tr("no place yet")
    return f"{weekday_and_time(row)}{SEPARATOR}{place}"


def weekday_and_time(row: MeetingRow) -> str:
    """Return when in the week a meeting is, "ons 09.00"; its date stands beside it."""
    return f"{SHORT_WEEKDAYS[row.starts_at.weekday()]} {clock(row.starts_at.time())}"


def outcome_words(row: MeetingRow) -> str:
    """Return what a meeting led to, "2 beslut · 3 åtgärder"; empty if nothing is noted."""
    facts = [decisions_words(row.decisions), measures_words(row.measures)]
    return SEPARATOR.join(fact for fact in facts if fact)


def decisions_words(count: int) -> str:
    """Return a number of decisions in words; empty for none."""
    if count == 0:
        return ""
    return (
        tr("1 decision") if count == 1 else tr("{count} decisions").format(count=number_text(count))
    )


def measures_words(count: int) -> str:
    """Return a number of measures in words; empty for none."""
    if count == 0:
        return ""
    return (
        tr("1 measure") if count == 1 else tr("{count} measures").format(count=number_text(count))
    )


def people_words(count: int) -> str:
    """Return how many people are called."""
    if count == 0:
        return tr("nobody called yet")
    return tr("1 called") if count == 1 else tr("{count} called").format(count=count)


def items_words(count: int) -> str:
    """Return how many items an agenda has."""
    if count == 0:
        return tr("no items yet")
    return tr("1 item") if count == 1 else tr("{count} items").format(count=count)


def share(readiness: Readiness) -> float:
    """Return how much is ready, from 0 to 1; nothing at all to do is not ready."""
    return min(readiness.done / readiness.total, 1.0) if readiness.total else 0.0


def prepared_percent(meeting: NextMeeting) -> int:
    """Return how far a meeting is prepared: the mean of its readiness rows, in per cent.

    The rows are the agenda (there, and not longer than the meeting), people, presenters, papers.
    """
    agenda = bool(meeting.row.items) and meeting.planned_minutes <= meeting.minutes
    shares = (
        float(agenda),
        float(bool(meeting.invited)),
        share(meeting.presenters),
        share(meeting.papers),
    )
    return round(100 * sum(shares) / len(shares))


def measure_facts(measures: Sequence[DueMeasure], today: date) -> str:
    """Return one line about the first of some measures: which, how late or when, and whose."""
    if not measures:
        return ""
    first = measures[0]
    time = (
        late_by(first.due_date, today) if first.due_date < today else due_in(first.due_date, today)
    )
    facts = (f"{first.number} {shortened(first.text)}", time, first.owner)
    return SEPARATOR.join(fact for fact in facts if fact)


def shortened(text: str) -> str:
    """Return the beginning of a text, at whole words, with "…" where something is left out."""
    if len(text) <= MOST_LETTERS:
        return text
    return f"{text[:MOST_LETTERS].rpartition(' ')[0]} …"
