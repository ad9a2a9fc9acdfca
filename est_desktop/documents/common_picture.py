"""The common picture (gemensam lägesbild): what the council sees of its areas for a period."""

from collections.abc import Sequence
from functools import partial

from est_desktop.documents.action_plan import term_name
from est_desktop.documents.charts import tell_chart
from est_desktop.documents.council import council_pdf
from est_desktop.documents.count_charts import areas_chart
from est_desktop.documents.count_tables import tell_counts
from est_desktop.documents.count_words import (
    compared_with,
    level_name,
    rule_text,
    suppression_text,
    trend_text,
)
from est_desktop.documents.grids import Column, Grid
from est_desktop.documents.indicators import tell_indicators
from est_desktop.documents.language import Translate
from est_desktop.documents.letterhead import tell_letterhead
from est_desktop.documents.public import FixedWords, refuse_leaks
from est_desktop.documents.story import Story
from est_desktop.documents.styles import (
    CELL,
    DECISION_HEADING,
    LABEL,
    NOTE,
    NOTE_CELL,
    STRONG_CELL,
    SUBTITLE,
    TextStyle,
)
from est_desktop.documents.substitutions import Warn
from est_desktop.documents.wording import joined
from est_desktop.model.enums import CountKind, Term
from est_desktop.model.views.counts import CountTable
from est_desktop.model.views.picture import (
    AreaPicture,
    NeedRow,
    PictureView,
    ReportedHeading,
    ReportedLine,
)
from est_desktop.rules.passages import bare
from est_desktop.rules.public_picture import public_picture
from est_desktop.rules.swedish import iso_date


def picture_pdf(view: PictureView, tr: Translate, *, warn: Warn | None = None) -> bytes:
    """Return the common picture as a PDF file; equal arguments give equal bytes.

    Args:
        view: What it prints.
        tr: The language of its fixed texts.
        warn: Is told of each character that cannot be printed as it was written.
    """
    return council_pdf(
        view,
        tr("Common picture of the areas"),
        tr("How the areas stand, as judged, reported and counted"),
        lambda story: _tell(story, view, tr),
        tr,
        warn=warn,
    )


def public_picture_pdf(view: PictureView, tr: Translate, *, warn: Warn | None = None) -> bytes:
    """Return the public copy: without what is secret or small; arguments as above.

    Raises:
        LeakError: The finished file held something secret.
    """
    fixed, public = FixedWords(tr), public_picture(view)
    pdf = picture_pdf(public, fixed, warn=warn)
    refuse_leaks(pdf, view, public, (), fixed.told)
    return pdf


def _tell(story: Story, view: PictureView, tr: Translate) -> None:
    tell_letterhead(story, view.letterhead, tr)
    story.heading(1, tr("Common picture of the areas"))
    story.paragraph(joined(view.title, tr("Public copy") if view.public_copy else ""), SUBTITLE)
    if not view.areas:
        story.paragraph(tr("There are no areas here."))
        return
    story.paragraph(compared_with(view.areas[0].table, tr))
    if view.public_copy:
        story.paragraph(suppression_text(tr), NOTE)
    if len(view.areas) > 1:
        _tell_levels(story.section(), view.areas, tr)
    for area in view.areas:
        _tell_area(story.section(), area, tr)
    if view.together is not None and not view.together.is_empty:
        _tell_together(story.section(), view, view.together, tr)
    if view.headings:
        _tell_reported(story.section(), view.headings, tr)
    if view.indicators.lines:
        section = story.section()
        section.heading(2, tr("Indicators"), bookmark=tr("Indicators"))
        tell_indicators(section, view.indicators, tr)


def _tell_levels(story: Story, areas: Sequence[AreaPicture], tr: Translate) -> None:
    title = tr("How the areas stand")
    story.heading(2, title, bookmark=title)
    grid = Grid(
        story,
        [
            Column(tr("Area"), 130.0, STRONG_CELL),
            Column(tr("Level"), 1.0),
            Column(tr("Trend"), 1.0),
        ],
    )
    for area in areas:
        judged = area.assessment
        trend = trend_text(judged.trend, tr) if judged.trend else ""
        grid.texts((area.name, level_name(judged.level, tr), trend))
    grid.close()


def _tell_area(story: Story, area: AreaPicture, tr: Translate) -> None:
    story.heading(2, area.name, bookmark=area.name)
    judged = area.assessment
    trend = trend_text(judged.trend, tr) if judged.trend else ""
    story.paragraph(joined(level_name(judged.level, tr), trend), DECISION_HEADING)
    for line in judged.reasons.split("\n"):
        if line.strip():
            story.paragraph(bare(line))
    for term in Term:
        needs = [need for need in judged.needs if need.term is term]
        if needs:
            _tell_needs(story, term, needs, tr)
    if area.table.is_empty:
        story.paragraph(tr("Nothing was counted here in the period."), NOTE)
        return
    tell_counts(story, area.table, tr)
    story.paragraph(rule_text(tr), NOTE)


def _tell_needs(story: Story, term: Term, needs: Sequence[NeedRow], tr: Translate) -> None:
    title = tr("Needs, {term}").format(term=term_name(term, tr).lower())
    story.paragraph(title, LABEL)
    for need in needs:
        story.paragraph(bare(need.text))
        for measure in need.measures:
            story.labelled([(measure.number, bare(measure.text))], NOTE_CELL)
            if measure.secrecy:
                story.marked(measure.secrecy)


def _tell_together(story: Story, view: PictureView, table: CountTable, tr: Translate) -> None:
    title = tr("All areas together")
    story.heading(2, title, bookmark=title)
    for kind in CountKind:
        chart = areas_chart([area.table for area in view.areas], kind, tr)
        if chart:
            tell_chart(story, chart)
    tell_counts(story, table, tr)
    story.paragraph(rule_text(tr), NOTE)


def _tell_reported(story: Story, headings: Sequence[ReportedHeading], tr: Translate) -> None:
    """Tell what was reported, heading by heading, areas and organisations below each other."""
    title = tr("What was reported")
    story.heading(2, title, bookmark=title)
    columns = [
        Column(tr("Area"), 96.0, STRONG_CELL),
        Column(tr("Organisation"), 96.0),
        Column(title, 1.0),
    ]
    for heading in headings:
        section = story.section()
        section.heading(3, heading.heading)
        grid = Grid(section, columns)
        for line in heading.lines:
            grid.row(
                [
                    partial(_plain, text=", ".join(line.areas), style=STRONG_CELL),
                    partial(_plain, text=line.organisation, style=CELL),
                    partial(_reported, line=line, tr=tr),
                ]
            )
        grid.close()


def _plain(cell: Story, text: str, style: TextStyle) -> None:
    cell.paragraph(text, style)


def _reported(cell: Story, line: ReportedLine, tr: Translate) -> None:
    for part in line.text.split("\n"):
        if part.strip():
            cell.paragraph(bare(part), CELL)
    day = iso_date(line.received_on)
    cell.paragraph(tr("Report of {date}").format(date=day), NOTE_CELL)
