"""Indicators as they are printed: the newest value in each area, and which way it goes."""

from collections.abc import Callable
from functools import partial

from est_desktop.documents.council import council_pdf
from est_desktop.documents.count_words import places_of, reading_text, suppression_text, trend_text
from est_desktop.documents.grids import Column, Grid
from est_desktop.documents.language import Translate
from est_desktop.documents.letterhead import tell_letterhead
from est_desktop.documents.public import FixedWords, refuse_leaks
from est_desktop.documents.story import Story
from est_desktop.documents.styles import CELL, NOTE, NOTE_CELL, STRONG_CELL, SUBTITLE
from est_desktop.documents.substitutions import Warn
from est_desktop.documents.wording import joined
from est_desktop.model.enums import Direction, Trend
from est_desktop.model.views.indicators import IndicatorCell, IndicatorLine, IndicatorTable
from est_desktop.model.views.picture import IndicatorsView
from est_desktop.rules.public_picture import public_indicators_view
from est_desktop.rules.spans import span_text
from est_desktop.rules.swedish import capitalised, decimal, plain_date


def indicators_pdf(view: IndicatorsView, tr: Translate, *, warn: Warn | None = None) -> bytes:
    """Return the indicators as a PDF file; equal arguments give equal bytes.

    Args:
        view: What it prints.
        tr: The language of its fixed texts.
        warn: Is told of each character that cannot be printed as it was written.
    """
    return council_pdf(
        view,
        tr("Indicators"),
        tr("Indicators by area, and which way they go"),
        lambda story: _tell(story, view, tr),
        tr,
        warn=warn,
    )


def public_indicators_pdf(
    view: IndicatorsView, tr: Translate, *, warn: Warn | None = None
) -> bytes:
    """Return the public copy: without what is secret or small; arguments as above.

    Raises:
        LeakError: The finished file held something secret.
    """
    fixed, public = FixedWords(tr), public_indicators_view(view)
    pdf = indicators_pdf(public, fixed, warn=warn)
    refuse_leaks(pdf, view, public, (), fixed.told)
    return pdf


def _tell(story: Story, view: IndicatorsView, tr: Translate) -> None:
    tell_letterhead(story, view.letterhead, tr)
    story.heading(1, tr("Indicators"))
    story.paragraph(joined(view.title, capitalised(plain_date(view.dated_on))), SUBTITLE)
    if not view.table.lines:
        story.paragraph(tr("There are no indicators here."))
        return
    tell_indicators(story, view.table, tr)


def tell_indicators(story: Story, table: IndicatorTable, tr: Translate) -> None:
    """Tell a table of indicators, with what is good said of each."""
    columns = [Column(tr("Indicator"), 1.0, CELL)]
    columns += [Column(area, 0.55, CELL) for area in table.areas]
    grid = Grid(story, columns)
    for line in table.lines:
        grid.row(
            [
                partial(_name, line=line, tr=tr),
                *(_cell(each, places_of(line), tr) for each in line.cells),
            ]
        )
    grid.close()
    story.paragraph(
        tr(
            "Each value is compared with the one before it. Shares in per cent are compared in "
            "percentage points: under 1 is unchanged, from 5 it is clear. Other values: under 10 % "
            "is unchanged, from 25 % it is clear. Forecasts are not compared."
        ),
        NOTE,
    )
    if table.public_copy:
        story.paragraph(suppression_text(tr), NOTE)


def _name(cell: Story, line: IndicatorLine, tr: Translate) -> None:
    cell.paragraph(f"{line.code} {line.name}" if line.code else line.name, STRONG_CELL)
    target = f"{tr('target')} {decimal(line.target)}" if line.target is not None else ""
    facts = joined(line.unit, direction_name(line.direction, tr), target, line.source)
    cell.paragraph(facts, NOTE_CELL)


def _cell(cell: IndicatorCell, places: int, tr: Translate) -> Callable[[Story], None]:
    def tell(story: Story) -> None:
        story.paragraph(reading_text(cell.now, places, tr), STRONG_CELL)
        if cell.now:
            story.paragraph(span_text((cell.now.starts, cell.now.ends)), NOTE_CELL)
        if cell.before:
            before = tr("before: {value}").format(value=reading_text(cell.before, places, tr))
            story.paragraph(before, NOTE_CELL)
        if cell.trend is not Trend.NOT_COMPARABLE:
            story.paragraph(joined(trend_text(cell.trend, tr), good_text(cell, tr)), NOTE_CELL)

    return tell


def good_text(cell: IndicatorCell, tr: Translate) -> str:
    """Return whether an indicator goes the right way; "" when it is neither."""
    if cell.good is None:
        return ""
    return tr("for the better") if cell.good else tr("for the worse")


def direction_name(direction: Direction, tr: Translate) -> str:
    """Return which way is good."""
    return {
        Direction.HIGHER_IS_BETTER: tr("higher is better"),
        Direction.LOWER_IS_BETTER: tr("lower is better"),
        Direction.NEUTRAL: tr("no direction is better"),
    }[direction]
