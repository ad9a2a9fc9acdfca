"""What is said of a measure, in words."""

from datetime import date

from est_desktop.model.enums import Level, MeasureKind, MeasureStatus, Term
from est_desktop.model.views.action_plan import PlanGroup, PlanOrder
from est_desktop.model.views.record import MeasureRow
from est_desktop.rules.swedish import number_text, short_date
from est_desktop.ui.translation import tr


def status_word(status: MeasureStatus) -> str:
    """Return how far a measure has come, in a word or two."""
    return {
        MeasureStatus.PROPOSED: tr("Proposed"),
        MeasureStatus.DECIDED: tr("Decided"),
        MeasureStatus.NOT_STARTED: tr("Not started"),
        MeasureStatus.ONGOING: tr("Ongoing"),
        MeasureStatus.PAUSED: tr("Paused"),
        MeasureStatus.DONE: tr("Done"),
        MeasureStatus.CLOSED: tr("Closed"),
        MeasureStatus.ABANDONED: tr("Closed, not done"),
    }[status]


def level_word(level: Level) -> str:
    """Return on which level something is done."""
    return {
        Level.STRATEGIC: tr("Strategic"),
        Level.TACTICAL: tr("Tactical"),
        Level.OPERATIVE: tr("Operative"),
    }[level]


def term_word(term: Term) -> str:
    """Return how far something reaches."""
    return {Term.SHORT: tr("Short term"), Term.LONG: tr("Long term")}[term]


def kind_word(kind: MeasureKind) -> str:
    """Return how a measure works."""
    words = {MeasureKind.SITUATIONAL: tr("Situational"), MeasureKind.SOCIAL: tr("Social")}
    return words[kind]


def group_word(group: PlanGroup) -> str:
    """Return what a heap of measures is called after its number, "3 försenade"."""
    return {
        PlanGroup.OVERDUE: tr("overdue"),
        PlanGroup.ONGOING: tr("ongoing"),
        PlanGroup.NOT_STARTED: tr("not started"),
        PlanGroup.ENDED: tr("done"),
    }[group]


def late_words(row: MeasureRow, today: date) -> str:
    """Return how late a measure is, "försenad 10 d"; empty for one that is not."""
    if not row.overdue or row.due_date is None:
        return ""
    days = (today - row.due_date).days
    return tr("overdue {days} d").format(days=number_text(days))


def due_words(row: MeasureRow) -> str:
    """Return a measure's last day as the list shows it; empty for none."""
    return short_date(row.due_date) if row.due_date else ""


def spoken(row: MeasureRow, today: date) -> str:
    """Return the whole row for a screen reader."""
    due = tr("due {day}").format(day=due_words(row)) if row.due_date else ""
    who = ", ".join(part for part in (row.owner, row.organisation) if part)
    parts = (row.number, row.text, who, due, late_words(row, today), status_word(row.status))
    return ", ".join(part for part in (*parts, row.meeting) if part)


def found_words(found: int, total: int) -> str:
    """Return how many measures the list shows, "14 åtgärder" or "3 av 14 åtgärder"."""
    if found != total:
        words = tr("{found} of {total} measures")
        return words.format(found=number_text(found), total=number_text(total))
    return (
        tr("1 measure") if total == 1 else tr("{total} measures").format(total=number_text(total))
    )


def sorted_words(order: PlanOrder) -> str:
    """Return what the list is sorted by."""
    return {
        PlanOrder.NUMBER: tr("Sorted by number"),
        PlanOrder.TEXT: tr("Sorted by text"),
        PlanOrder.OWNER: tr("Sorted by who answers"),
        PlanOrder.DUE: tr("Sorted by last day"),
        PlanOrder.STATUS: tr("Sorted by status"),
        PlanOrder.MEETING: tr("Sorted by meeting"),
    }[order]
