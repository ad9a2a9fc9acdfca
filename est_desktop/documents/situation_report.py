"""A situation report (lägesbild): who reports, about where and when, and what they say."""

from dataclasses import replace

from est_desktop.documents.grids import LABELS, Column, Grid
from est_desktop.documents.language import Translate
from est_desktop.documents.letterhead import sender_line, tell_letterhead, tell_public
from est_desktop.documents.metadata import Details
from est_desktop.documents.page import Running, to_pdf
from est_desktop.documents.situation_words import GROUNDS, level_word, trend_label
from est_desktop.documents.story import Story, begin
from est_desktop.documents.styles import CELL, NOTE, STRONG_CELL, SUBTITLE
from est_desktop.documents.substitutions import Warn
from est_desktop.documents.text import Run, Text
from est_desktop.documents.wording import joined
from est_desktop.model.rich_text import Block, BlockKind
from est_desktop.model.rich_text import Run as RichRun
from est_desktop.model.views.letterhead import Letterhead
from est_desktop.model.views.reports import ReportView, SectionText
from est_desktop.rules.passages import bare
from est_desktop.rules.report_periods import day_words, period_words, week_words
from est_desktop.rules.swedish import capitalised, file_size, plain_date

MARK = "■ "
"""Stands in the level's colour before its word."""
POINTS = ("- ", "– ", "• ", "* ")
"""What begins a line that is a point of a list."""


def report_pdf(
    view: ReportView, letterhead: Letterhead, tr: Translate, *, warn: Warn | None = None
) -> bytes:
    """Return a report as a PDF file; equal arguments give equal bytes.

    Args:
        view: What it prints.
        letterhead: Of the council that keeps it.
        tr: The language of its fixed texts.
        warn: Is told of each character that cannot be printed as it was written.
    """
    structure, story = begin()
    _tell(story, view, letterhead, tr)
    kind, about = tr("Situation report"), report_title(view)
    public = tr("Public copy") if view.public_copy else ""
    details = Details(
        title=f"{kind} – {about}" + (f" ({public})" if public else ""),
        author=view.organisation,
        subject=tr("How things stand, as one organisation sees it"),
        dated_on=view.received_on,
    )
    running = Running(
        head=joined(kind, about, public),
        foot=sender_line(letterhead, ""),
        number=tr("Page {page} ({count})"),
        colour=letterhead.colour,
    )
    return to_pdf(structure, story, details, running, warn=warn)


def report_title(view: ReportView) -> str:
    """Return what a report is called: areas and period, and who reports."""
    period = period_words(view.starts, view.ends)
    areas = ", ".join(view.areas)
    return f"{areas}, {period}, {view.organisation}" if areas else f"{period}, {view.organisation}"


def _tell(story: Story, view: ReportView, letterhead: Letterhead, tr: Translate) -> None:
    tell_letterhead(story, letterhead, tr)
    tell_public(story, tr, public=view.public_copy)
    story.heading(1, tr("Situation report"))
    areas = ", ".join(view.areas)
    story.paragraph(joined(areas, capitalised(period_words(view.starts, view.ends))), SUBTITLE)
    if view.secrecy is not None:
        story.marked(view.secrecy)
    _facts(story, view, tr)
    for section in view.sections:
        if section.text.strip():
            _tell_section(story.section(), section)
    if view.files:
        _tell_files(story.section(), view, tr)


def _facts(story: Story, view: ReportView, tr: Translate) -> None:
    grid = Grid(story, [Column("", LABELS, STRONG_CELL), Column("", 1.0)])
    grid.texts((tr("Reported by"), view.organisation))
    if view.areas:
        grid.texts((tr("Areas"), ", ".join(view.areas)))
    days, weeks = day_words(view.starts, view.ends), week_words(view.starts, view.ends)
    grid.texts((tr("Period"), joined(days, weeks)))
    if view.level is not None:
        level, word = view.level, level_word(view.level, tr)

        def tell(cell: Story) -> None:
            style = replace(CELL, face=STRONG_CELL.face)
            mark = Run(MARK, style.face, GROUNDS[level])
            runs = [mark, Run(word, style.face, style.colour)]
            cell.blocks.append(Text(runs, style, cell.element.add("P")))

        label = tr("Level")
        grid.row([lambda cell: cell.paragraph(label, STRONG_CELL), tell])
    if view.trend is not None:
        grid.texts((tr("Trend"), trend_label(view.trend, tr)))
    grid.texts((tr("Received"), plain_date(view.received_on)))
    grid.close()


def _tell_section(section: Story, told: SectionText) -> None:
    section.heading(2, told.heading, bookmark=told.heading)
    lines = [line.strip() for line in bare(told.text).splitlines()]
    section.rich([_block(line) for line in lines if line])


def _block(line: str) -> Block:
    """Return a line as a paragraph, or as a point if it begins with a dash."""
    for sign in POINTS:
        if line.startswith(sign):
            return Block(BlockKind.BULLET, (RichRun(line.removeprefix(sign).strip()),), level=1)
    return Block(BlockKind.PARAGRAPH, (RichRun(line),))


def _tell_files(section: Story, view: ReportView, tr: Translate) -> None:
    title = tr("Files that came with the report")
    section.heading(2, title, bookmark=title)
    section.paragraph(tr("They are kept with the report and are not printed here."), NOTE)
    for file in view.files:
        section.paragraph(joined(file.title, file_size(file.size)))
