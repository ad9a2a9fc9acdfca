"""What is said of areas, in words."""

from datetime import date

from est_desktop.documents.situation_words import level_word, trend_label
from est_desktop.model.enums import SituationLevel
from est_desktop.model.views.areas import AreaEntry, AreaSummary, Classified, EntryKind
from est_desktop.rules.passages import bare
from est_desktop.rules.report_periods import period_words
from est_desktop.rules.swedish import MONTHS, iso_date, short_date
from est_desktop.rules.typed import one_line
from est_desktop.ui.action_plan.plan_words import status_word
from est_desktop.ui.reports.report_words import TONES
from est_desktop.ui.translation import tr

SEPARATOR = " · "
ICONS = {
    EntryKind.REPORT: "data_trending",
    EntryKind.ASSESSMENT: "flag",
    EntryKind.DECISION: "gavel",
    EntryKind.MEETING: "calendar_ltr",
    EntryKind.MEASURE: "task_list_square_ltr",
    EntryKind.CLASSIFICATION: "list",
}
"""The icon of each kind of entry; its word stands beside it."""
MARKS = {
    SituationLevel.GREEN: "checkmark_circle",
    SituationLevel.YELLOW: "info",
    SituationLevel.ORANGE: "warning",
    SituationLevel.RED: "error_circle",
}
"""The icon of each level, likewise."""


def short_level(level: SituationLevel | None) -> str:
    """Return how an area stands, in a word, "Gul"; empty when nobody has said."""
    return level_word(level, tr).partition(" ")[0] if level else ""


def level_badge(level: SituationLevel | None) -> tuple[str, str, str]:
    """Return the words, tone and icon of a level, for a badge; empty words for none."""
    return (level_word(level, tr), TONES[level], MARKS[level]) if level else ("", "neutral", "")


def kind_word(kind: EntryKind) -> str:
    """Return what an entry is."""
    return {
        EntryKind.REPORT: tr("Report"),
        EntryKind.ASSESSMENT: tr("Joint assessment"),
        EntryKind.DECISION: tr("Decision"),
        EntryKind.MEETING: tr("Item on a meeting"),
        EntryKind.MEASURE: tr("Measure"),
        EntryKind.CLASSIFICATION: tr("Classification"),
    }[kind]


def kinds_word(kind: EntryKind) -> str:
    """Return what entries of a kind are called together, on the buttons that choose them."""
    return {
        EntryKind.REPORT: tr("Reports"),
        EntryKind.ASSESSMENT: tr("Assessments"),
        EntryKind.DECISION: tr("Decisions"),
        EntryKind.MEETING: tr("Items on meetings"),
        EntryKind.MEASURE: tr("Measures"),
        EntryKind.CLASSIFICATION: tr("Classifications"),
    }[kind]


def entry_title(entry: AreaEntry) -> str:
    """Return what an entry is called, on one line."""
    if entry.kind is EntryKind.ASSESSMENT:
        return level_word(entry.level, tr) if entry.level else tr("No level set")
    return one_line(bare(entry.title))


def entry_line(entry: AreaEntry) -> str:
    """Return what else is told of an entry, on one line."""
    status = status_word(entry.status) if entry.status else ""
    about = period_words(entry.starts, entry.ends) if entry.starts and entry.ends else ""
    judged = short_level(entry.level) if entry.kind is EntryKind.REPORT else ""
    trend = trend_label(entry.trend, tr) if entry.trend else ""
    reasons = one_line(bare(entry.title)) if entry.kind is EntryKind.ASSESSMENT else ""
    parts = (entry.source, status, judged, trend, about, reasons)
    return SEPARATOR.join(part for part in parts if part)


def held_words(held: Classified | None) -> str:
    """Return what an area was called, and whether that is uncertain; empty if nothing is known."""
    if held is None:
        return ""
    return tr("{level} (uncertain)").format(level=held.level) if held.uncertain else held.level


def spoken_entry(entry: AreaEntry) -> str:
    """Return an entry for a screen reader."""
    held = held_words(entry.held) if entry.kind is not EntryKind.CLASSIFICATION else ""
    then = tr("classified then: {level}").format(level=held) if held else ""
    secret = tr("secret") if entry.secrecy else ""
    parts = (short_date(entry.day), kind_word(entry.kind), entry_title(entry), entry_line(entry))
    return ", ".join(part for part in (*parts, then, secret) if part)


def month_words(day: date) -> str:
    """Return a day's month, "September 2026"."""
    return f"{MONTHS[day.month - 1]} {day.year}".capitalize()


def class_day(facts: Classified, day: date | None) -> str:
    """Return a day of a classification, or its month if only that is known; empty for none."""
    if day is None:
        return ""
    return f"{MONTHS[day.month - 1]} {day.year}" if facts.by_month else iso_date(day)


def class_span(facts: Classified) -> str:
    """Return when a classification applied."""
    starts, ends = class_day(facts, facts.from_day), class_day(facts, facts.until_day)
    if not ends:
        return tr("since {day}").format(day=starts)
    return tr("from {day} until {until}").format(day=starts, until=ends)


def class_line(facts: Classified) -> str:
    """Return what is told below the word of a classification."""
    uncertain = tr("uncertain") if facts.uncertain else ""
    parts = (class_span(facts), facts.source, uncertain)
    return SEPARATOR.join(part for part in parts if part)


def summary_line(row: AreaSummary) -> str:
    """Return what the list tells below an area's name: level, open measures, last report."""
    many = tr("{count} measures").format(count=row.open_measures)
    measures = tr("1 measure") if row.open_measures == 1 else many
    report = tr("report {day}").format(day=iso_date(row.last_report)) if row.last_report else ""
    parts = (short_level(row.level), measures if row.open_measures else "", report)
    return SEPARATOR.join(part for part in parts if part) or tr("Nothing yet")


def header_line(row: AreaSummary) -> str:
    """Return what stands below the name of the area that is shown."""
    source = row.held.source if row.held else ""
    parts = (row.municipality, held_words(row.held), source)
    return SEPARATOR.join(part for part in parts if part)


def level_source(row: AreaSummary) -> str:
    """Return where the level of an area comes from."""
    if row.level_on is None:
        return ""
    told = (
        tr("level by the joint assessment until {day}")
        if row.level_source == "assessment"
        else tr("level by the report until {day}")
    )
    return told.format(day=iso_date(row.level_on))
