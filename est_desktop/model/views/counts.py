"""Counts of areas for a period, compared with the period before and with the same one last year."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from est_desktop.model.enums import CountKind, Trend
from est_desktop.model.views.amount import MISSING, Amount


@dataclass(frozen=True, slots=True)
class CategoryRow:
    """A category of the register; `after` are the codes of those it took over from."""

    id: UUID
    group_id: UUID
    code: str
    name: str
    group: str
    kind: CountKind
    from_day: date | None
    until_day: date | None
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceRow:
    """Who counts; the name of their organisation, or empty."""

    id: UUID
    name: str
    organisation_id: UUID | None
    organisation: str


class Flag(StrEnum):
    """What makes a comparison uncertain: fewer reports does not mean fewer problems.

    COVERAGE: a source did not report, or only in part, as somebody has noted. SOURCES: a source
    told a number in one of the periods only. RECODED: the category began, ended or was split
    between the periods (omkodad). MISSING: a part of the sum is missing. CROSSING: a count reaches
    beyond the period and is left out.
    """

    COVERAGE = "coverage"
    SOURCES = "sources"
    RECODED = "recoded"
    MISSING = "missing"
    CROSSING = "crossing"


@dataclass(frozen=True, slots=True, order=True)
class Caution:
    """A flag, and what it is about: the source's name, or what was noted."""

    flag: Flag
    about: str = ""


@dataclass(frozen=True, slots=True)
class Compared:
    """An earlier number that one is compared with, and what came of it."""

    old: Amount = MISSING
    trend: Trend = Trend.NOT_COMPARABLE
    cautions: tuple[Caution, ...] = ()


@dataclass(frozen=True, slots=True)
class CountLine:
    """A category, or the sum of a group or kind.

    Attributes:
        id: The category; None for a sum.
        sources: Who told the numbers of the period.
        months: The twelve months that end with the period's last, the oldest first.
    """

    id: UUID | None
    code: str
    name: str
    now: Amount
    previous: Compared
    year: Compared
    sources: tuple[str, ...] = ()
    months: tuple[Amount, ...] = ()


@dataclass(frozen=True, slots=True)
class CountGroupView:
    """A group of categories with its sum."""

    kind: CountKind
    lines: tuple[CountLine, ...]
    total: CountLine


@dataclass(frozen=True, slots=True)
class KindTotal:
    """The sum of all groups of a kind.

    Attributes:
        last_year: Its sums of the twelve months that end a year before.
    """

    kind: CountKind
    total: CountLine
    last_year: tuple[Amount, ...]


@dataclass(frozen=True, slots=True)
class CountTable:
    """What was counted in areas during a period.

    Attributes:
        areas: Their names.
        starts, ends: The period.
        previous, year: First and last day of the periods it is compared with.
        months: The first day of each month of the series.
        groups: In order, each with its categories; empty when nothing was ever counted.
        totals: One for each kind: they are never in one sum.
    """

    areas: tuple[str, ...]
    starts: date
    ends: date
    previous: tuple[date, date]
    year: tuple[date, date]
    months: tuple[date, ...]
    groups: tuple[CountGroupView, ...] = ()
    totals: tuple[KindTotal, ...] = ()
    public_copy: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing was told for the period or those it is compared with."""
        told = [
            amount
            for each in self.totals
            for amount in (each.total.now, each.total.previous.old, each.total.year.old)
        ]
        return all(amount.value is None and not amount.hidden for amount in told)
