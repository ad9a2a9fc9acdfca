"""The joint action plan (gemensam handlingsplan): a table on landscape pages."""

from collections.abc import Callable, Sequence
from typing import Final

from est_desktop.documents.grids import Column, Grid
from est_desktop.documents.language import Translate
from est_desktop.documents.letterhead import sender_line, tell_letterhead, tell_public
from est_desktop.documents.metadata import Details
from est_desktop.documents.page import Running, to_pdf
from est_desktop.documents.story import Story, begin
from est_desktop.documents.styles import CELL, NOTE, NOTE_CELL, PAGE, STRONG_CELL, SUBTITLE
from est_desktop.documents.substitutions import Warn
from est_desktop.documents.wording import joined
from est_desktop.model.enums import Level, MeasureKind, MeasureStatus, Term
from est_desktop.model.views.action_plan import PlanChange, PlanLine, PlanView
from est_desktop.model.views.letterhead import Letterhead
from est_desktop.rules.passages import bare
from est_desktop.rules.swedish import capitalised, plain_date, short_date

LANDSCAPE: Final = (PAGE[1], PAGE[0])
CHANGES: Final = (PlanChange.NEW, PlanChange.CHANGED, PlanChange.DONE, PlanChange.LATE)
"""The order of the chapters of a plan that is compared with a meeting."""


def plan_pdf(
    view: PlanView, letterhead: Letterhead, tr: Translate, *, warn: Warn | None = None
) -> bytes:
    """Return the action plan as a PDF file; equal arguments give equal bytes.

    Args:
        view: What it prints.
        letterhead: Who it is from.
        tr: The language of its fixed texts.
        warn: Is told of each character that cannot be printed as it was written.
    """
    structure, story = begin()
    _tell(story, view, letterhead, tr)
    kind, public = _kind(view, tr), tr("Public copy") if view.public_copy else ""
    running = Running(
        head=joined(kind, *_scope(view, tr), public),
        foot=sender_line(letterhead, ""),
        number=tr("Page {page} ({count})"),
        colour=letterhead.colour,
    )
    details = Details(
        title=" – ".join([kind, *_scope(view, tr)]) + (f" ({public})" if public else ""),
        author=view.organisation or kind,
        subject=tr("Joint action plan: who does what, and until when"),
        dated_on=view.dated_on,
    )
    return to_pdf(structure, story, details, running, size=LANDSCAPE, warn=warn)


def _kind(view: PlanView, tr: Translate) -> str:
    return tr("Adopted action plan") if view.adopted_at else tr("Joint action plan")


def _scope(view: PlanView, tr: Translate) -> list[str]:
    since = tr("Changed since {meeting}").format(meeting=view.since) if view.since else ""
    adopted = tr("Adopted at {meeting}").format(meeting=view.adopted_at)
    return [part for part in (adopted if view.adopted_at else "", since, *view.selection) if part]


def _tell(story: Story, view: PlanView, letterhead: Letterhead, tr: Translate) -> None:
    tell_letterhead(story, letterhead, tr)
    story.heading(1, _kind(view, tr))
    dated = capitalised(plain_date(view.dated_on))
    story.paragraph(joined(*_scope(view, tr), dated), SUBTITLE)
    tell_public(story, tr, public=view.public_copy)
    if not view.lines:
        story.paragraph(tr("There are no measures here."))
        return
    story.paragraph(_sum(view.lines, tr), NOTE)
    if not view.since:
        _table(story.section(), tr("Measures"), view.lines, tr)
        return
    titles = {
        PlanChange.NEW: tr("New measures"),
        PlanChange.CHANGED: tr("Changed measures"),
        PlanChange.DONE: tr("Measures that have ended"),
        PlanChange.LATE: tr("Measures that have become late"),
    }
    for change in CHANGES:
        lines = [line for line in view.lines if line.change is change]
        if lines:
            _table(story.section(), titles[change], lines, tr)


def _sum(lines: Sequence[PlanLine], tr: Translate) -> str:
    late = sum(line.overdue for line in lines)
    told = tr("Measures: {count}").format(count=len(lines))
    return joined(told, tr("late: {count}").format(count=late) if late else "")


def _table(story: Story, title: str, lines: Sequence[PlanLine], tr: Translate) -> None:
    story.heading(2, title, bookmark=title)
    columns = [
        Column(tr("No."), 50.0, STRONG_CELL),
        Column(tr("Measure"), 1.0),
        Column(tr("Area"), 72.0),
        Column(tr("Responsible"), 104.0),
        Column(tr("Sort"), 68.0),
        Column(tr("Time"), 100.0),
        Column(tr("Status"), 100.0),
    ]
    grid = Grid(story, columns)
    for line in lines:
        grid.row(_cells(line, tr))
    grid.close()


def _cells(line: PlanLine, tr: Translate) -> Sequence[Callable[[Story], None]]:
    sort = (level_name(line.level, tr), kind_name(line.kind, tr), term_name(line.term, tr))
    return (
        lambda cell: cell.paragraph(line.number, STRONG_CELL),
        lambda cell: _what(cell, line, tr),
        lambda cell: _lines(cell, line.areas),
        lambda cell: _who(cell, line, tr),
        lambda cell: _lines(cell, sort),
        lambda cell: _when(cell, line, tr),
        lambda cell: _status(cell, line, tr),
    )


def _what(cell: Story, line: PlanLine, tr: Translate) -> None:
    """Tell the way from the problem to the goal, the measure first."""
    cell.paragraph(bare(line.text), STRONG_CELL)
    for label, text in (
        (tr("Problem:"), line.problem),
        (tr("Goal:"), line.goal),
        (tr("Indicator:"), line.indicator),
    ):
        if text:
            cell.labelled([(label, bare(text))], NOTE_CELL)
    if line.secrecy:
        cell.marked(line.secrecy)


def _who(cell: Story, line: PlanLine, tr: Translate) -> None:
    if line.owner:
        cell.paragraph(capitalised(line.owner), CELL)
    if line.partners:
        cell.labelled([(tr("With:"), ", ".join(line.partners))], NOTE_CELL)


def _when(cell: Story, line: PlanLine, tr: Translate) -> None:
    if line.due_date:
        cell.paragraph(short_date(line.due_date), STRONG_CELL if line.overdue else CELL)
    if line.overdue:
        cell.paragraph(tr("Late"), STRONG_CELL)
    if line.start_date:
        starts = tr("starts {day}").format(day=short_date(line.start_date))
        cell.paragraph(starts, NOTE_CELL)


def _status(cell: Story, line: PlanLine, tr: Translate) -> None:
    if line.status:
        cell.paragraph(status_name(line.status, tr), CELL)
    for text in dict.fromkeys((line.closed_reason, line.note)):
        if text:
            cell.paragraph(bare(text), NOTE_CELL)
    if line.agreed:
        cell.paragraph(line.agreed, NOTE_CELL)


def _lines(cell: Story, texts: Sequence[str]) -> None:
    for text in texts:
        if text:
            cell.paragraph(text, CELL)


def status_name(status: MeasureStatus, tr: Translate) -> str:
    """Return how far a measure has come, as printed."""
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


def level_name(level: Level | None, tr: Translate) -> str:
    """Return on which level something is done, as printed; "" for none."""
    names = {
        Level.STRATEGIC: tr("Strategic"),
        Level.TACTICAL: tr("Tactical"),
        Level.OPERATIVE: tr("Operative"),
    }
    return names[level] if level else ""


def term_name(term: Term | None, tr: Translate) -> str:
    """Return how far something reaches, as printed; "" for none."""
    names = {Term.SHORT: tr("Short term"), Term.LONG: tr("Long term")}
    return names[term] if term else ""


def kind_name(kind: MeasureKind | None, tr: Translate) -> str:
    """Return how a measure works, as printed; "" for none."""
    names = {MeasureKind.SITUATIONAL: tr("Situational"), MeasureKind.SOCIAL: tr("Social")}
    return names[kind] if kind else ""
