"""Charts of counts, each with its finding in words: for paper and for the screen."""

from collections.abc import Sequence
from datetime import date

from est_desktop.documents.count_words import kind_title, trend_name
from est_desktop.documents.language import Translate
from est_desktop.model.enums import CountKind
from est_desktop.model.views.amount import Amount
from est_desktop.model.views.chart import Chart, ChartKind, ChartSeries
from est_desktop.model.views.counts import CountTable, KindTotal
from est_desktop.rules.spans import month_of, short_span, span_text
from est_desktop.rules.swedish import SHORT_MONTHS, number_text


def months_chart(
    table: CountTable, kind: CountKind, tr: Translate, *, stacked: bool = True
) -> Chart | None:
    """Return the counts of twelve months, with last year's as a line; None when there are none.

    Args:
        table: The counts.
        kind: EST reports or reported crimes.
        tr: The language of the words.
        stacked: One series for each group; else this year's sums against last year's.
    """
    total = next((each for each in table.totals if each.kind is kind), None)
    if total is None:
        return None
    groups = [group for group in table.groups if group.kind is kind]
    lines = [group.total for group in groups] if stacked and len(groups) > 1 else [total.total]
    chart = Chart(
        kind=ChartKind.UPRIGHT,
        title=(tr("{kind} by month") if stacked else tr("{kind}, this year and last year")).format(
            kind=kind_title(kind, tr)
        ),
        unit=tr("number"),
        places=tuple(SHORT_MONTHS[month.month - 1] for month in table.months),
        series=tuple(
            ChartSeries(line.name or kind_title(kind, tr), _values(line.months)) for line in lines
        ),
        comparison=ChartSeries(tr("Total last year"), _values(total.last_year)),
        selected=len(table.months) - 1,
        finding=_finding(table, total, tr),
    )
    return None if chart.is_empty else chart


def areas_chart(tables: Sequence[CountTable], kind: CountKind, tr: Translate) -> Chart | None:
    """Return the sums of areas against each other, each marked with last year's; None for one."""
    told = [
        (table.areas[0], each)
        for table in tables
        for each in table.totals
        if each.kind is kind and len(table.areas) == 1
    ]
    if len(told) < len(("one", "other")):
        return None
    chart = Chart(
        kind=ChartKind.LYING,
        title=tr("{kind} by area").format(kind=kind_title(kind, tr)),
        unit=tr("number"),
        places=tuple(name for name, _ in told),
        series=(
            ChartSeries(
                span_text((tables[0].starts, tables[0].ends)),
                _values([each.total.now for _, each in told]),
            ),
        ),
        comparison=ChartSeries(
            span_text(tables[0].year), _values([each.total.year.old for _, each in told])
        ),
        selected=None,
        finding="; ".join(
            tr("{area}: {now}, last year {year}").format(
                area=name, now=_told(each.total.now, tr), year=_told(each.total.year.old, tr)
            )
            for name, each in told
        ),
    )
    return None if chart.is_empty else chart


def place_text(chart: Chart, place: int, tr: Translate) -> str:
    """Return what a chart says at one place: the total, its parts, and the comparison."""
    parts = [
        f"{each.name} {number_text(value)}"
        for each in chart.series
        if (value := each.values[place]) is not None
    ]
    whole = chart.total(place)
    told = tr("missing") if whole is None else number_text(whole)
    text = f"{chart.places[place]}: {told}"
    if len(parts) > 1:
        text += f" ({', '.join(parts)})"
    beside = chart.comparison.values[place] if chart.comparison else None
    if chart.comparison and beside is not None:
        text += f". {chart.comparison.name}: {number_text(beside)}"
    return text


def _finding(table: CountTable, total: KindTotal, tr: Translate) -> str:
    line = total.total
    now = tr("{period}: {count}").format(
        period=short_span((table.starts, table.ends)), count=_told(line.now, tr)
    )
    sentences = [now]
    for span, compared in ((table.previous, line.previous), (table.year, line.year)):
        sentences.append(
            tr("{trend} from {period} ({count})").format(
                trend=trend_name(compared.trend, tr),
                period=short_span(span),
                count=_told(compared.old, tr),
            )
        )
    known = [
        (amount.value, month)
        for month, amount in zip(table.months, line.months, strict=True)
        if amount.value is not None
    ]
    if len(known) > 1:
        value, month = max(known)
        sentences.append(
            tr("the highest month is {month} ({count})").format(
                month=_month(month), count=number_text(value)
            )
        )
    return "; ".join(sentences)


def _month(day: date) -> str:
    return short_span(month_of(day))


def _told(amount: Amount, tr: Translate) -> str:
    if amount.hidden:
        return tr("not shown")
    return tr("missing") if amount.value is None else number_text(amount.value)


def _values(amounts: Sequence[Amount]) -> tuple[int | None, ...]:
    return tuple(None if amount.hidden else amount.value for amount in amounts)
