"""How a table of others is laid out: where area, category, period and value stand."""

import json
from collections.abc import Mapping as Told
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any, Final

from est_desktop.model.enums import PeriodKind
from est_desktop.rules.numbers_in_text import DecimalSign

FORMAT = 1
"""The version of the stored form."""


class Role(StrEnum):
    """What a column is about, or the columns of a wide table are."""

    AREA = "area"
    CATEGORY = "category"
    INDICATOR = "indicator"
    SOURCE = "source"
    PERIOD = "period"


Place = int | str | None
"""Where something stands: in a column, counted from 0; the same text for all rows; or nowhere."""


class MappingError(ValueError):
    """A stored mapping cannot be read, or makes no sense."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """How a table is read.

    A long table has one column of values. A wide one has several, and each row of it is read once
    for each: `across` says what the headings of those columns are. An area that stands nowhere is
    the whole municipality's figure; a source that stands nowhere is not told.

    Attributes:
        name: What the user calls it.
        sheet: The sheet it was made for; "" for a text file or the first with something in it.
        header: The number of the row with the headings; 0 when there is none. Rows above it are
            passed by.
        area, category, indicator, source, period: Where each stands.
        year: Where the year stands that a period such as "januari" belongs to, if it has none.
        across: What the headings of the value columns are; None in a long table.
        values: The columns with the figures.
        sign: What parts decimals in them.
        dates: What a single day stands for: itself, or the month or week it lies in.
        headings: The texts of the header, by which the mapping is known again.
    """

    name: str = ""
    sheet: str = ""
    header: int = 1
    area: Place = None
    category: Place = None
    indicator: Place = None
    source: Place = None
    period: Place = None
    year: Place = None
    across: Role | None = None
    values: tuple[int, ...] = ()
    sign: DecimalSign = DecimalSign.AUTO
    dates: PeriodKind = PeriodKind.DAY
    headings: tuple[str, ...] = field(default=(), compare=False)

    def place(self, role: Role) -> Place:
        """Return where something stands that is not across."""
        place: Place = getattr(self, role.value)
        return place

    def columns(self) -> tuple[int, ...]:
        """Return the columns that are read besides the values."""
        places = (getattr(self, name) for name in PLACES)
        return tuple(place for place in places if isinstance(place, int))

    def to_json(self) -> str:
        """Return the mapping as it is stored."""
        return json.dumps({"format": FORMAT, **asdict(self)}, ensure_ascii=False, sort_keys=True)

    def lacks(self) -> tuple[str, ...]:
        """Return what must be set before rows can be read: "values", "period", "category".

        Either a category or an indicator is needed, for all rows or in a column.
        """
        told = {role for role in Role if self.place(role) is not None or self.across is role}
        lacking = []
        if not self.values:
            lacking.append("values")
        if Role.PERIOD not in told:
            lacking.append(Role.PERIOD.value)
        if not told & {Role.CATEGORY, Role.INDICATOR}:
            lacking.append(Role.CATEGORY.value)
        return tuple(lacking)


PLACES: Final = (*(role.value for role in Role), "year")


def mapping_from_json(text: str) -> Mapping:
    """Return a mapping that was stored.

    Raises:
        MappingError: It is none, damaged, or of a later version of the program.
    """
    try:
        told = json.loads(text)
        if told["format"] != FORMAT:
            raise MappingError("another version")
        return _mapping(told)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise MappingError("no mapping") from error


def _mapping(told: Told[str, Any]) -> Mapping:
    across = told["across"]
    return Mapping(
        name=_text(told["name"]),
        sheet=_text(told["sheet"]),
        header=_number(told["header"]),
        **{role: _place(told[role]) for role in PLACES},
        across=None if across is None else Role(across),
        values=tuple(map(_number, told["values"])),
        sign=DecimalSign(told["sign"]),
        dates=PeriodKind(told["dates"]),
        headings=tuple(map(_text, told["headings"])),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise MappingError("no text")
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise MappingError("no number")
    return value


def _place(value: object) -> Place:
    if value is None or isinstance(value, str):
        return value
    return _number(value)
