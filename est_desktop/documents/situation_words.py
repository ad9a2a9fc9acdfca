"""How things stand, and which way they go, in words: never told by a colour or an arrow alone."""

from typing import Final

from est_desktop.documents.language import Translate
from est_desktop.model.enums import SituationLevel, Trend

GROUNDS: Final = {
    SituationLevel.GREEN: "0.12 0.48 0.24",
    SituationLevel.YELLOW: "0.86 0.68 0.05",
    SituationLevel.ORANGE: "0.80 0.36 0.02",
    SituationLevel.RED: "0.70 0.08 0.12",
}
"""The colour of the mark beside a level's word."""
ARROWS: Final = {
    Trend.UP_CLEAR: "↑",
    Trend.UP: "↗",
    Trend.UNCHANGED: "→",
    Trend.DOWN: "↘",
    Trend.DOWN_CLEAR: "↓",
}


def level_word(level: SituationLevel, tr: Translate) -> str:
    """Return how things stand, "Gul – förhöjd uppmärksamhet"."""
    return {
        SituationLevel.GREEN: tr("Green – normal"),
        SituationLevel.YELLOW: tr("Yellow – raised attention"),
        SituationLevel.ORANGE: tr("Orange – strained"),
        SituationLevel.RED: tr("Red – serious"),
    }[level]


def trend_word(trend: Trend, tr: Translate) -> str:
    """Return which way the problems go, "Problemen ökar tydligt"."""
    return {
        Trend.UP_CLEAR: tr("The problems increase clearly"),
        Trend.UP: tr("The problems increase"),
        Trend.UNCHANGED: tr("Unchanged"),
        Trend.DOWN: tr("The problems decrease"),
        Trend.DOWN_CLEAR: tr("The problems decrease clearly"),
        Trend.SMALL_BASIS: tr("Too little to go by"),
        Trend.NOT_COMPARABLE: tr("Cannot be compared"),
    }[trend]


def trend_label(trend: Trend, tr: Translate) -> str:
    """Return the word with its arrow before it, where it has one."""
    arrow = ARROWS.get(trend, "")
    return f"{arrow} {trend_word(trend, tr)}".strip()
