"""What reports are called in lists, and what their choices are called."""

from est_desktop.documents.situation_words import ARROWS, level_word, trend_label
from est_desktop.model.enums import Rhythm, SituationLevel, Trend
from est_desktop.model.views.reports import Change, MissingReport, ReportRow, SectionChange
from est_desktop.rules.report_changes import LONG
from est_desktop.rules.report_periods import period_words
from est_desktop.rules.swedish import capitalised, short_date
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.two_lines import Lines

SEPARATOR = " · "
TONES = {
    SituationLevel.GREEN: "success",
    SituationLevel.YELLOW: "warn",
    SituationLevel.ORANGE: "warn",
    SituationLevel.RED: "danger",
}
"""The tone of a badge; its word says which level it is."""


def level_choices() -> list[tuple[SituationLevel | None, str]]:
    """Return every level with its word, and that none is said."""
    return [(None, tr("Not said")), *((level, level_word(level, tr)) for level in SituationLevel)]


def trend_choices() -> list[tuple[Trend | None, str]]:
    """Return the trends that somebody can judge, with arrow and word, and that none is said."""
    return [(None, tr("Not said")), *((trend, trend_label(trend, tr)) for trend in ARROWS)]


def rhythm_word(rhythm: Rhythm) -> str:
    """Return how often a report is expected."""
    return {
        Rhythm.MEETING: tr("For each meeting"),
        Rhythm.WEEK: tr("Each week"),
        Rhythm.MONTH: tr("Each month"),
        Rhythm.TERTIAL: tr("Three times a year"),
    }[rhythm]


def report_lines(row: ReportRow | MissingReport) -> Lines:
    """Return what the line of a report says, or that of one that is missing."""
    period = capitalised(period_words(row.starts, row.ends))
    if isinstance(row, MissingReport):
        told = SEPARATOR.join(part for part in (row.area, period, tr("missing")) if part)
        return Lines(row.organisation, told, icon="hourglass")
    level = level_word(row.level, tr).partition(" ")[0] if row.level else ""
    told = SEPARATOR.join(part for part in (", ".join(row.areas), period, level) if part)
    icon = "lock_closed" if row.secrecy else "checkmark_circle"
    return Lines(row.organisation, told, icon=icon)


def came_in_words(row: ReportRow) -> str:
    """Return when a report came in."""
    return tr("Received {day}").format(day=short_date(row.received_on))


def change_words(change: SectionChange) -> tuple[str, str]:
    """Return what became of a section since the report before, and the tone of that."""
    if change.change is Change.UNCHANGED and change.unchanged_for >= LONG:
        told = tr("Unchanged in {count} reports: does it still hold?")
        return told.format(count=change.unchanged_for), "warn"
    return {
        Change.NEW: (tr("New since the last report"), "info"),
        Change.CHANGED: (tr("Changed since the last report"), "info"),
        Change.UNCHANGED: (tr("As in the last report"), "neutral"),
        Change.EMPTY: ("", "neutral"),
    }[change.change]
