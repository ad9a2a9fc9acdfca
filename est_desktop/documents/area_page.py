"""The page of an area (område): what lists called it, what happened, what is open, where it is."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from est_desktop.documents.action_plan import status_name
from est_desktop.documents.area_figure import AreaFigure
from est_desktop.documents.council import council_pdf
from est_desktop.documents.grids import Column, Grid, facts
from est_desktop.documents.language import Translate
from est_desktop.documents.letterhead import tell_letterhead
from est_desktop.documents.public import FixedWords, refuse_leaks
from est_desktop.documents.situation_words import level_word, trend_word
from est_desktop.documents.story import Story
from est_desktop.documents.styles import CELL, NOTE, NOTE_CELL, STRONG_CELL, SUBTITLE
from est_desktop.documents.substitutions import Warn
from est_desktop.documents.words import clean
from est_desktop.errors import BoundaryError
from est_desktop.model.views.areas import (
    AreaDocument,
    AreaEntry,
    Classified,
    EntryKind,
    MarkedMeasure,
)
from est_desktop.rules.geojson import Shape, read_boundary
from est_desktop.rules.passages import bare
from est_desktop.rules.public_area import public_area
from est_desktop.rules.report_periods import period_words
from est_desktop.rules.swedish import (
    MONTHS,
    capitalised,
    iso_date,
    join_words,
    plain_date,
    short_date,
)


def area_pdf(view: AreaDocument, tr: Translate, *, warn: Warn | None = None) -> bytes:
    """Return the page of an area as a PDF file; equal arguments give equal bytes.

    Args:
        view: What it prints.
        tr: The language of its fixed texts.
        warn: Is told of each character that cannot be printed as it was written.
    """
    subject = tr("Classification, time line and open measures of an area")
    tell = partial(_tell, view=view, tr=tr)
    return council_pdf(view, tr("Area"), subject, tell, tr, warn=warn)


def public_area_pdf(view: AreaDocument, tr: Translate, *, warn: Warn | None = None) -> bytes:
    """Return the public copy of an area's page; arguments as for the whole.

    Raises:
        LeakError: The finished file held something secret.
    """
    fixed, public = FixedWords(tr), public_area(view)
    pdf = area_pdf(public, fixed, warn=warn)
    refuse_leaks(pdf, view, public, (), fixed.told)
    return pdf


def _tell(story: Story, view: AreaDocument, tr: Translate) -> None:
    tell_letterhead(story, view.letterhead, tr)
    story.heading(1, tr("Area: {name}").format(name=view.facts.name))
    story.paragraph(capitalised(plain_date(view.dated_on)), SUBTITLE)
    summary = view.summary
    level = level_word(summary.level, tr) if summary.level else ""
    if summary.level_on:
        level = tr("{level}, until {day}").format(level=level, day=iso_date(summary.level_on))
    held = "" if summary.held is None else _class_words(summary.held, tr)
    source = summary.held.source if summary.held else ""
    last = summary.last_report
    facts(
        story,
        [
            (tr("Municipality"), view.facts.municipality),
            (tr("Also called"), ", ".join(view.facts.other_names.splitlines())),
            (tr("Classification"), ", ".join(part for part in (held, source) if part)),
            (tr("How it stands"), level),
            (tr("Last report"), iso_date(last) if last else ""),
            (tr("Open measures"), str(len(view.measures))),
        ],
    )
    _history(story.section(), view, tr)
    _measures(story.section(), view.measures, tr)
    _time_line(story.section(), view.entries, tr)
    _map(story, view, tr)


def _history(section: Story, view: AreaDocument, tr: Translate) -> None:
    title = tr("Classification")
    section.heading(2, title, bookmark=title)
    if not view.facts.history:
        section.paragraph(tr("No list is known to have said anything of the area."))
        return
    told = tr("What public lists have called the area, each at its own time.")
    section.paragraph(told, NOTE)
    columns = [
        Column(tr("From"), 96.0, STRONG_CELL),
        Column(tr("Until"), 96.0),
        Column(tr("Classification"), 0.5),
        Column(tr("Source"), 0.5),
    ]
    grid = Grid(section, columns)
    for row in view.facts.history:
        known = row.facts
        ends = _day(known, known.until_day) if known.until_day else tr("still applies")
        grid.texts((_day(known, known.from_day), ends, _class_words(known, tr), known.source))
    grid.close()


def _measures(section: Story, measures: Sequence[MarkedMeasure], tr: Translate) -> None:
    title = tr("Open measures")
    section.heading(2, title, bookmark=title)
    if not measures:
        section.paragraph(tr("No measure is open."))
        return
    columns = [
        Column(tr("No."), 54.0, STRONG_CELL),
        Column(tr("Measure"), 0.62),
        Column(tr("Responsible"), 0.38),
        Column(tr("Due"), 92.0),
        Column(tr("Status"), 74.0),
    ]
    grid = Grid(section, columns)
    for measure in measures:
        grid.row(_measure_cells(measure, tr))
    grid.close()


def _measure_cells(measure: MarkedMeasure, tr: Translate) -> Sequence[Callable[[Story], None]]:
    row = measure.row

    def what(cell: Story) -> None:
        cell.paragraph(bare(row.text), CELL)
        if measure.secrecy:
            cell.marked(measure.secrecy)

    def due(cell: Story) -> None:
        if row.due_date:
            cell.paragraph(short_date(row.due_date), CELL)
        if row.overdue:
            cell.paragraph(tr("Overdue"), STRONG_CELL)

    who = ", ".join(part for part in (row.owner, row.organisation) if part)
    return (
        lambda cell: cell.paragraph(row.number, STRONG_CELL),
        what,
        lambda cell: cell.paragraph(capitalised(who), CELL) if who else None,
        due,
        lambda cell: cell.paragraph(status_name(row.status, tr), CELL),
    )


def _time_line(section: Story, entries: Sequence[AreaEntry], tr: Translate) -> None:
    title = tr("Time line")
    section.heading(2, title, bookmark=title)
    if not entries:
        section.paragraph(tr("Nothing is noted about the area yet."))
        return
    columns = [
        Column(tr("Day"), 68.0, STRONG_CELL),
        Column(tr("Kind"), 92.0),
        Column(tr("What happened"), 1.0),
        Column(tr("Classified then"), 92.0),
    ]
    grid = Grid(section, columns)
    for entry in entries:
        grid.row(_entry_cells(entry, tr))
    grid.close()


def _entry_cells(entry: AreaEntry, tr: Translate) -> Sequence[Callable[[Story], None]]:
    judged = entry.kind is EntryKind.ASSESSMENT
    level, reasons = level_word(entry.level, tr) if entry.level else "", bare(entry.title)
    title = (level or tr("No level set")) if judged else reasons
    period = period_words(entry.starts, entry.ends) if entry.starts and entry.ends else ""
    status = status_name(entry.status, tr) if entry.status else ""
    trend = trend_word(entry.trend, tr) if entry.trend else ""
    told = (entry.source, status, "" if judged else level, trend, period, reasons if judged else "")
    line = " · ".join(part for part in told if part)
    own = entry.kind is EntryKind.CLASSIFICATION
    held = "" if entry.held is None or own else _class_words(entry.held, tr)

    def what(cell: Story) -> None:
        cell.paragraph(title, CELL)
        if entry.secrecy:
            cell.marked(entry.secrecy)
        if line:
            cell.paragraph(line, NOTE_CELL)

    return (
        lambda cell: cell.paragraph(iso_date(entry.day), STRONG_CELL),
        lambda cell: cell.paragraph(kind_name(entry.kind, tr), CELL),
        what,
        lambda cell: cell.paragraph(held, CELL) if held else None,
    )


def _map(story: Story, view: AreaDocument, tr: Translate) -> None:
    known = [(view.facts.name, view.facts.boundary)]
    known += [(other.name, other.boundary) for other in view.others]
    shapes = [(name, shape) for name, text in known if (shape := _shape(text))]
    if not shapes or not _shape(view.facts.boundary):
        return
    section = story.section()
    title = tr("Where it lies")
    section.heading(2, title, bookmark=title)
    others = [name for name, _ in shapes[1:]]
    alt = tr("Map with the boundary of {name}.").format(name=view.facts.name)
    if others:
        alt += " " + tr("Around it: {names}.").format(names=join_words(others))
    figure = section.element.add("Figure", alt=clean(alt))
    section.blocks.append(AreaFigure(shapes, figure))
    section.paragraph(tr("The map is a drawing of boundaries, with the north up."), NOTE)


def _shape(text: str) -> Shape | None:
    """Return the shape of a boundary; None where there is none that can be drawn."""
    try:
        return read_boundary(text) if text else None
    except BoundaryError:
        return None


def _day(known: Classified, day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.year}" if known.by_month else iso_date(day)


def _class_words(known: Classified, tr: Translate) -> str:
    if known.uncertain:
        return tr("{level} (uncertain)").format(level=known.level)
    return known.level


def kind_name(kind: EntryKind, tr: Translate) -> str:
    """Return what an entry is, as printed."""
    return {
        EntryKind.REPORT: tr("Report"),
        EntryKind.ASSESSMENT: tr("Joint assessment"),
        EntryKind.DECISION: tr("Decision"),
        EntryKind.MEETING: tr("Item on a meeting"),
        EntryKind.MEASURE: tr("Measure"),
        EntryKind.CLASSIFICATION: tr("Classification"),
    }[kind]
