"""Figures as they stand in other people's tables: "1 234,5", "12 %", "<5", "..", "sekretess".

Statistics say in place of a figure that it is too small to be shown, missing or secret. None of
these is nought, so each is kept as what it is.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from est_desktop.rules.swedish import MINUS

MOST_DIGITS = 15
"""A longer figure is no count: a phone number, a key."""
MOST_LETTERS = 60
GROUP = 3
"""So many digits stand between two signs that part thousands."""


class AmountKind(StrEnum):
    """What stands in a cell of figures."""

    NUMBER = "number"
    SMALL = "small"
    MISSING = "missing"
    SECRET = "secret"  # noqa: S105  a word, no password


class DecimalSign(StrEnum):
    """What parts whole and decimals; the other sign, if any, parts thousands."""

    AUTO = "auto"
    COMMA = "comma"
    POINT = "point"


class FigureFault(StrEnum):
    """Why a text is no figure."""

    NO_NUMBER = "no_number"
    UNKNOWN_UNIT = "unknown_unit"
    EITHER_WAY = "either_way"
    TOO_LONG = "too_long"


class NoFigureError(ValueError):
    """A text is no figure, nor one of the signs that stand for one.

    Attributes:
        fault: Why.
    """

    def __init__(self, fault: FigureFault) -> None:
        super().__init__(fault)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure, or what stands in its place.

    Attributes:
        kind: Which of the two.
        number: The figure; of a small basis the number it lies below, where it is told; or None.
    """

    kind: AmountKind
    number: Decimal | None = None


MISSING: Final = frozenset({
    "", "-", "--", "–", "—", MINUS, ".", "..", "...", "…", "saknas", "uppgift saknas",
    "ingen uppgift", "ej uppgift", "uppgift ej tillgänglig", "n/a", "na",
    "e/t", "#n/a", "#saknas!", "null",
})  # fmt: skip
"""Signs for a figure that nobody has, as Statistics Sweden and the spreadsheets write them."""
SECRET: Final = frozenset(
    {"x", "xx", "sekretess", "sekretessbelagd", "sekretessbelagt", "sekr", "sekr.", "skyddad"}
)
SMALL_WORDS: Final = frozenset({"litet underlag", "för litet underlag", "för få", "färre"})
UNITS: Final = frozenset({
    "", "%", "procent", "procentenheter", "st", "st.", "stycken", "kr", "kronor", "sek", "h", "tim",
    "timmar", "min", "minuter", "dagar", "dygn", "elever", "barn", "personer", "händelser",
    "anmälningar", "ärenden", "fall", "besök", "poäng",
})  # fmt: skip
"""What may stand after a figure without changing it: a share in per cent stays "12"."""

BELOW = re.compile(
    r"(?:<|&lt;|färre än|mindre än|under|högst|≤|<=) ?(?P<below>[0-9]{1,3})(?P<unit>.*)"
)
FEW = re.compile(r"(?:0|1) ?[-–] ?(?P<most>[0-9])")
"""The form "1–4": a figure that is not told because it is small."""
FIGURE = re.compile(r"(?P<sign>[-+–−]?) ?(?P<digits>[0-9][0-9., '’]*|[.,][0-9]+)(?P<unit>[^0-9]*)")
AT_MOST = ("högst", "≤", "<=")


def read_amount(text: str, sign: DecimalSign = DecimalSign.AUTO) -> Amount:
    """Return what a cell of figures says.

    Understood: 1234,5 · 1 234,5 · 1.234,5 · 1,234.5 · -3 · 12 % · 3,2 st · <5, färre än 5, 1–4
    (a small basis) · nothing, -, .., saknas (missing) · x, sekretess (secret).

    Args:
        text: What stands there; capitals and spaces do not matter.
        sign: What parts decimals. Without it a comma does, and a point where it cannot part
            thousands; "1.234" alone can be read either way and is refused.

    Raises:
        NoFigureError: It is none of these.
    """
    written = " ".join(text.casefold().split())
    if len(written) > MOST_LETTERS:
        raise NoFigureError(FigureFault.TOO_LONG)
    if written in MISSING:
        return Amount(AmountKind.MISSING)
    if written in SECRET:
        return Amount(AmountKind.SECRET)
    if written in SMALL_WORDS:
        return Amount(AmountKind.SMALL)
    if found := BELOW.fullmatch(written):
        _known_unit(found["unit"])
        one_more = written.startswith(AT_MOST)
        return Amount(AmountKind.SMALL, Decimal(found["below"]) + one_more)
    if found := FEW.fullmatch(written):
        return Amount(AmountKind.SMALL, Decimal(found["most"]) + 1)
    found = FIGURE.fullmatch(written)
    if found is None:
        raise NoFigureError(FigureFault.NO_NUMBER)
    _known_unit(found["unit"])
    number = _number(found["digits"].rstrip(" '’"), sign)
    return Amount(AmountKind.NUMBER, -number if found["sign"] not in ("", "+") else number)


def _known_unit(unit: str) -> None:
    if unit.strip() not in UNITS:
        raise NoFigureError(FigureFault.UNKNOWN_UNIT)


def _number(digits: str, sign: DecimalSign) -> Decimal:
    """Return a figure without its minus and unit."""
    mark = {DecimalSign.COMMA: ",", DecimalSign.POINT: "."}.get(sign) or _decimal_mark(digits)
    whole, _, decimals = digits.partition(mark)
    groups = re.split(r"[., '’]", whole)
    if not (decimals.isdigit() or not decimals) or not _are_groups(groups):
        raise NoFigureError(FigureFault.NO_NUMBER)
    joined = "".join(groups)
    if len(joined) + len(decimals) > MOST_DIGITS:
        raise NoFigureError(FigureFault.TOO_LONG)
    return Decimal(f"{joined or 0}.{decimals or 0}").normalize() + 0


def _are_groups(groups: list[str]) -> bool:
    """Tell whether thousands are parted as they should be: "1 234 567", not "1 23"."""
    return all(len(group) == GROUP for group in groups[1:]) and (
        len(groups) == 1 or 1 <= len(groups[0]) <= GROUP
    )


def _decimal_mark(digits: str) -> str:
    """Return the sign that parts decimals, where nothing says which.

    Raises:
        NoFigureError: A point may part decimals or thousands.
    """
    comma, point = digits.rfind(","), digits.rfind(".")
    if point < 0 or comma > point:
        return ","
    if comma >= 0:
        return "."
    if digits.count(".") > 1:
        return ","
    whole, _, after = digits.partition(".")
    if len(after) == GROUP and whole.strip("0") and len(whole) <= GROUP:
        raise NoFigureError(FigureFault.EITHER_WAY)
    return "."
