"""How a number has changed: the trend rule (trendregeln), printed below each table that uses it.

The number of a period is compared with the previous period of equal length, and with the same
period last year. The percentage is counted on the old number. Tested in this order:

1. both numbers under 5: small basis
2. a difference under 3, or a change under 10 %: unchanged
3. no old number to count on (0): up clearly, without a percentage
4. a change under 25 %: up or down
5. otherwise up or down clearly
"""

from fractions import Fraction
from typing import Final

from est_desktop.model.enums import Direction, Trend, ValueState
from est_desktop.model.views.amount import Amount
from est_desktop.rules.swedish import NBSP, decimal, number_text

SMALL: Final = 5
"""Numbers under this are a small basis (litet underlag) to compare, and are not published."""
LEAST_DIFFERENCE: Final = 3
"""A smaller difference is none."""
LEAST_CHANGE, CLEAR_CHANGE = Fraction(1, 10), Fraction(1, 4)
"""Shares of the old number: a smaller change is none, and from here a change is clear."""
LEAST_POINTS, CLEAR_POINTS = 1.0, 5.0
"""The same for shares in per cent, in percentage points."""
ARROWS: Final = {
    Trend.UP_CLEAR: "↑",
    Trend.UP: "↗",
    Trend.UNCHANGED: "→",
    Trend.DOWN: "↘",
    Trend.DOWN_CLEAR: "↓",
}
"""What stands beside the word of a trend, never alone; two trends have none."""
RISING, FALLING = (Trend.UP, Trend.UP_CLEAR), (Trend.DOWN, Trend.DOWN_CLEAR)


def trend(new: int | None, old: int | None) -> Trend:
    """Tell which way a number goes; None is a number that is missing, which is not zero."""
    if new is None or old is None:
        return Trend.NOT_COMPARABLE
    if max(new, old) < SMALL:
        return Trend.SMALL_BASIS
    difference = abs(new - old)
    if difference < LEAST_DIFFERENCE or difference < LEAST_CHANGE * old:
        return Trend.UNCHANGED
    clear = difference >= CLEAR_CHANGE * old
    if new > old:
        return Trend.UP_CLEAR if clear else Trend.UP
    return Trend.DOWN_CLEAR if clear else Trend.DOWN


def amounts_trend(new: Amount, old: Amount) -> Trend:
    """Tell which way a number goes when it may be told only as "fewer than five"."""
    if all(each.state is ValueState.SMALL or (each.value or SMALL) < SMALL for each in (new, old)):
        return Trend.SMALL_BASIS
    return trend(new.value, old.value)


def measured_trend(new: float, old: float, *, per_cent: bool) -> Trend:
    """Tell which way something measured goes, which has no small basis.

    Shares in per cent are compared in percentage points: under 1 is no change, from 5 it is clear.
    Other values follow the shares of the trend rule.
    """
    difference = abs(new - old)
    least, clear = (
        (LEAST_POINTS, CLEAR_POINTS)
        if per_cent
        else (float(LEAST_CHANGE) * abs(old), float(CLEAR_CHANGE) * abs(old))
    )
    if difference < least or difference == 0:
        return Trend.UNCHANGED
    if new > old:
        return Trend.UP_CLEAR if difference >= clear else Trend.UP
    return Trend.DOWN_CLEAR if difference >= clear else Trend.DOWN


def is_good(found: Trend, direction: Direction) -> bool | None:
    """Tell whether a trend is for the better; None when it is neither better nor worse."""
    if direction is Direction.NEUTRAL or found not in RISING + FALLING:
        return None
    return (found in RISING) == (direction is Direction.HIGHER_IS_BETTER)


def difference_text(new: int, old: int) -> str:
    """Return a difference with its sign, "+4", "−7", "0"."""
    return f"+{number_text(new - old)}" if new > old else number_text(new - old)


def percent_text(new: int, old: int) -> str:
    """Return a change in per cent of the old number, "+4,0 %", "−8,6 %"; "" when that is 0."""
    if old == 0:
        return ""
    # Adding zero makes 0.0 of -0.0, so that nothing falls by "−0,0 %".
    share = round(100 * (new - old) / old, 1) + 0.0
    return f"{'+' if share > 0 else ''}{decimal(share)}{NBSP}%"


def change_text(new: int | None, old: int | None) -> str:
    """Return a change as in tables, "−7 (−33,3 %)"; "" when the trend rule does not count it."""
    if new is None or old is None or max(new, old) < SMALL:
        return ""
    percent = percent_text(new, old)
    return f"{difference_text(new, old)}{NBSP}({percent})" if percent else difference_text(new, old)
