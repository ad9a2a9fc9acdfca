"""Tables of counts as they are printed: now, before and last year, with trends in words."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from est_desktop.documents.charts import tell_chart
from est_desktop.documents.count_charts import months_chart
from est_desktop.documents.count_words import (
    amount_text,
    cautions_text,
    compared_text,
    kind_sum_title,
    kind_title,
)
from est_desktop.documents.grids import Column, Grid
from est_desktop.documents.language import Translate
from est_desktop.documents.story import Story
from est_desktop.documents.styles import (
    CELL,
    LABEL,
    NOTE,
    STRONG_CELL,
    TextStyle,
    right,
)
from est_desktop.documents.tables import Ground
from est_desktop.model.rich_text import Block, BlockKind, Run
from est_desktop.model.views.counts import Compared, CountLine, CountTable, KindTotal
from est_desktop.rules.spans import short_span
from est_desktop.rules.swedish import NBSP, join_words

TIGHT = replace(CELL, size=9.0, leading=12.0, below=0.0)
"""Many lines on a page."""
TIGHT_STRONG = replace(STRONG_CELL, size=9.0, leading=12.0, below=0.0)
SIGN = "*"
"""Stands by a comparison that something below the table is said of."""


def tell_counts(story: Story, table: CountTable, tr: Translate) -> None:
    """Tell a table for each kind: reports and crimes are never in one."""
    for each in table.totals:
        section = story.section()
        section.heading(3, kind_title(each.kind, tr))
        # In a public copy only the sums of a month are told: the groups' would give numbers away.
        chart = months_chart(table, each.kind, tr, stacked=not table.public_copy)
        if chart and each.total.months:
            tell_chart(section, chart)
        _tell_kind(section, table, each, tr)
        _tell_cautions(section, table, each, tr)
    sources = [name for group in table.groups for line in group.lines for name in line.sources]
    if sources:
        told = join_words(list(dict.fromkeys(sources)))
        story.paragraph(tr("Reported by: {sources}.").format(sources=told), NOTE)


def _tell_kind(story: Story, table: CountTable, total: KindTotal, tr: Translate) -> None:
    now, previous, year = (
        short_span(span) for span in ((table.starts, table.ends), table.previous, table.year)
    )
    number = right(TIGHT)
    columns = [
        Column(tr("Category"), 1.0, TIGHT),
        Column(now, 50.0, right(TIGHT_STRONG)),
        Column(previous, 50.0, number),
        Column(tr("Change"), 92.0, TIGHT),
        Column(year, 50.0, number),
        Column(tr("Change in a year"), 92.0, TIGHT),
    ]
    grid = Grid(story, columns)
    groups = [group for group in table.groups if group.kind is total.kind]
    for group in groups:
        for line in group.lines:
            grid.row(_cells(line, _name(line), TIGHT, tr))
        if len(groups) > 1:
            name = tr("Sum {group}").format(group=_name(group.total))
            grid.row(_cells(group.total, name, TIGHT_STRONG, tr), Ground.PALE)
    name = kind_sum_title(total.kind, tr)
    grid.row(_cells(total.total, name, TIGHT_STRONG, tr), Ground.PALE)
    grid.close()


def _cells(
    line: CountLine, name: str, style: TextStyle, tr: Translate
) -> Sequence[Callable[[Story], None]]:
    numbers = right(style)

    def text(told: str, looks: TextStyle) -> Callable[[Story], None]:
        return lambda cell: cell.paragraph(told, looks)

    def change(compared: Compared) -> Callable[[Story], None]:
        told = compared_text(line.now, compared.old, compared.trend, tr)
        return text(f"{told}{NBSP}{SIGN}" if compared.cautions else told, style)

    return (
        text(name, style),
        text(_amount(line, tr), numbers),
        text(amount_text(line.previous.old, tr), numbers),
        change(line.previous),
        text(amount_text(line.year.old, tr), numbers),
        change(line.year),
    )


def _amount(line: CountLine, tr: Translate) -> str:
    told = amount_text(line.now, tr)
    return f"{told}{NBSP}{SIGN}" if line.now.partial and not line.now.hidden else told


def _name(line: CountLine) -> str:
    return f"{line.code} {line.name}" if line.code else line.name


def _tell_cautions(story: Story, table: CountTable, total: KindTotal, tr: Translate) -> None:
    """Tell what makes comparisons uncertain: what several lines share is told once."""
    by_caution: dict[tuple[str, str], list[str]] = {}
    for line in _lines(table, total):
        for span, compared in ((table.previous, line.previous), (table.year, line.year)):
            for caution in compared.cautions:
                told = cautions_text([caution], tr)
                by_caution.setdefault((short_span(span), told), []).append(line.code or line.name)
    if by_caution:
        story.paragraph(tr("{sign} To keep in mind when comparing").format(sign=SIGN), LABEL)
        story.rich(
            [
                Block(
                    BlockKind.BULLET,
                    (
                        Run(
                            tr("{lines}, against {period}: {caution}").format(
                                lines=", ".join(lines), period=period, caution=told
                            )
                        ),
                    ),
                    1,
                )
                for (period, told), lines in by_caution.items()
            ],
            NOTE,
        )


def _lines(table: CountTable, total: KindTotal) -> Iterable[CountLine]:
    return (line for group in table.groups if group.kind is total.kind for line in group.lines)
