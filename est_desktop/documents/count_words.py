"""What figures are called: trends with their arrows, why there is no number, what to beware of."""

from collections.abc import Sequence

from est_desktop.documents.language import Translate
from est_desktop.model.enums import CountKind, SituationLevel, Trend, ValueState
from est_desktop.model.views.amount import Amount
from est_desktop.model.views.counts import Caution, CountTable, Flag
from est_desktop.model.views.indicators import IndicatorLine, Reading
from est_desktop.rules.spans import span_text
from est_desktop.rules.swedish import NBSP, capitalised, decimal, number_text
from est_desktop.rules.trends import ARROWS, change_text


def trend_name(trend: Trend, tr: Translate) -> str:
    """Return which way a number goes, in words."""
    return {
        Trend.UP_CLEAR: tr("increases clearly"),
        Trend.UP: tr("increases"),
        Trend.UNCHANGED: tr("unchanged"),
        Trend.DOWN: tr("decreases"),
        Trend.DOWN_CLEAR: tr("decreases clearly"),
        Trend.SMALL_BASIS: tr("small basis"),
        Trend.NOT_COMPARABLE: tr("cannot be compared"),
    }[trend]


def trend_text(trend: Trend, tr: Translate) -> str:
    """Return the word of a trend with its arrow before it; the arrow is never alone."""
    arrow = ARROWS.get(trend, "")
    return f"{arrow}{NBSP}{trend_name(trend, tr)}" if arrow else trend_name(trend, tr)


def amount_text(amount: Amount, tr: Translate) -> str:
    """Return a count as in a table: the number, or why there is none."""
    if amount.hidden:
        return tr("not shown")
    if amount.value is not None:
        return number_text(amount.value)
    return state_name(amount.state, tr)


def state_name(state: ValueState, tr: Translate) -> str:
    """Return why there is no number, in words; "" for a number."""
    return {
        ValueState.NUMBER: "",
        ValueState.FORECAST: tr("forecast"),
        ValueState.NOT_YET: tr("not yet"),
        ValueState.SMALL: tr("fewer than 5"),
        ValueState.MISSING: tr("missing"),
        ValueState.SECRET: tr("secret"),
    }[state]


def places_of(line: IndicatorLine) -> int:
    """Return how many decimals the values of an indicator are shown with, all alike."""
    values = [
        each.value
        for cell in line.cells
        for each in (cell.now, cell.before)
        if each and each.value is not None
    ]
    return int(any(value != int(value) for value in values))


def reading_text(reading: Reading | None, places: int, tr: Translate) -> str:
    """Return the value of an indicator as in a table."""
    if reading is None:
        return tr("missing")
    if reading.hidden:
        return tr("not shown")
    if reading.value is None:
        return state_name(reading.state, tr)
    value = decimal(reading.value, places)
    return f"{value} ({tr('forecast')})" if reading.state is ValueState.FORECAST else value


def compared_text(new: Amount, old: Amount, trend: Trend, tr: Translate) -> str:
    """Return a trend with the change in numbers, "↘ minskar, −6 (−12,8 %)"."""
    if new.hidden or old.hidden:
        return tr("not shown")
    change = "" if trend is Trend.NOT_COMPARABLE else change_text(new.value, old.value)
    words = trend_text(trend, tr)
    return f"{words}, {change}" if change else words


def caution_text(caution: Caution, tr: Translate) -> str:
    """Return what makes a comparison uncertain."""
    if caution.flag is Flag.COVERAGE:
        return caution.about
    if caution.flag is Flag.SOURCES:
        return tr("{source} reported in one of the periods only").format(source=caution.about)
    return {
        Flag.RECODED: tr("recoded between the periods"),
        Flag.MISSING: tr("a part is missing"),
        Flag.CROSSING: tr("a report across the edge of the period is left out"),
    }[caution.flag]


def kind_title(kind: CountKind, tr: Translate) -> str:
    """Return the heading of the counts of a kind."""
    return tr("EST reports") if kind is CountKind.EST else tr("Reported crimes (police)")


def kind_sum_title(kind: CountKind, tr: Translate) -> str:
    """Return what the sum of a kind is called."""
    return tr("All EST reports") if kind is CountKind.EST else tr("All reported crimes (police)")


def level_name(level: SituationLevel | None, tr: Translate) -> str:
    """Return how an area stands: the colour's word and what it means."""
    if level is None:
        return tr("Not judged")
    return {
        SituationLevel.GREEN: tr("Green: normal"),
        SituationLevel.YELLOW: tr("Yellow: heightened attention"),
        SituationLevel.ORANGE: tr("Orange: strained"),
        SituationLevel.RED: tr("Red: serious"),
    }[level]


def rule_text(tr: Translate) -> str:
    """Return the trend rule, as it is printed below every table that uses it."""
    return tr(
        "The trend rule: the number is compared with the period before, of equal length, and with "
        "the same period last year. Both numbers under 5: small basis. A difference under 3 or a "
        "change under 10 %: unchanged. A change of 10–25 %: increases or decreases. From 25 %, or "
        "when the old number is 0: clearly. The percentage is counted on the old number. Fewer "
        "reports does not mean fewer problems."
    )


def suppression_text(tr: Translate) -> str:
    """Return what a public copy leaves out."""
    return tr(
        "In the public copy, numbers under 5 are not shown, nor those that they could be computed "
        "from."
    )


def compared_with(table: CountTable, tr: Translate) -> str:
    """Return what a table is compared with, as a sentence."""
    return tr("{period}. Compared with {previous} and {year}.").format(
        period=capitalised(span_text((table.starts, table.ends))),
        previous=span_text(table.previous),
        year=span_text(table.year),
    )


def cautions_text(cautions: Sequence[Caution], tr: Translate) -> str:
    """Return several cautions on one line."""
    return "; ".join(dict.fromkeys(caution_text(each, tr) for each in cautions))
