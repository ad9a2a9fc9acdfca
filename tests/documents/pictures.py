"""Common pictures of invented areas, for the tests of documents and of public copies."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from est_desktop.model.enums import (
    CountKind,
    Direction,
    SituationLevel,
    Term,
    Trend,
    ValueState,
)
from est_desktop.model.views.amount import MISSING, Amount
from est_desktop.model.views.counts import (
    Caution,
    Compared,
    CountGroupView,
    CountLine,
    CountTable,
    Flag,
    KindTotal,
)
from est_desktop.model.views.indicators import (
    IndicatorCell,
    IndicatorLine,
    IndicatorTable,
    Reading,
)
from est_desktop.model.views.picture import (
    AreaPicture,
    AssessmentView,
    IndicatorsView,
    LinkedMeasure,
    NeedRow,
    PictureView,
    ReportedHeading,
    ReportedLine,
)
from est_desktop.model.views.secrecy import Secrecy
from est_desktop.rules.spans import last_year, month_of, months_until, previous_period
from est_desktop.rules.sums import total
from est_desktop.rules.trends import amounts_trend
from tests.documents.views import LETTERHEAD

DAY = date(2026, 11, 23)
OCTOBER = month_of(date(2026, 10, 1))
MONTHS = months_until(OCTOBER[1], 12)
GROUPS = (
    (CountKind.EST, "A", "Ordning", ("A1 Samlingar", "A2 Störningar", "A3 Pyroteknik")),
    (CountKind.EST, "B", "Fysisk miljö", ("B1 Klotter", "B2 Belysning")),
    (CountKind.POLICE, "E", "Anmälda brott", ("E1 Misshandel", "E4 Stöld")),
)
COUNTS = {
    "Hageby": (
        ((18, 22, 23), (11, 8, 13), (6, 2, 7)),
        ((8, 9, 11), (6, 4, 6)),
        ((4, 4, 4), (21, 20, 22)),
    ),
    "Navestad": (
        ((14, 15, 16), (13, 11, 17), (5, 1, 6)),
        ((7, 8, 8), (10, 5, None)),
        ((2, 3, 2), (12, 11, 13)),
    ),
}
"""By area, group and category: now, the period before, and last year."""


def number(value: int | None) -> Amount:
    return MISSING if value is None else Amount(value, ValueState.NUMBER)


def line(code: str, name: str, told, *, key: int | None, months=None) -> CountLine:
    now, previous, year = told
    cautions = (Caution(Flag.SOURCES, "hemtjänst"), Caution(Flag.RECODED)) if code == "B2" else ()
    return CountLine(
        id=UUID(int=key) if key else None,
        code=code,
        name=name,
        now=now,
        previous=Compared(previous, amounts_trend(now, previous)),
        year=Compared(year, amounts_trend(now, year), cautions),
        sources=("bovärd", "polis") if key else (),
        months=months or (*[MISSING] * 10, previous, now),
    )


def sum_of(code: str, name: str, lines) -> CountLine:
    columns = zip(*((each.now, each.previous.old, each.year.old) for each in lines), strict=True)
    months = tuple(total(some) for some in zip(*(each.months for each in lines), strict=True))
    return line(code, name, [total(column) for column in columns], key=None, months=months)


def table(*areas: str, span=OCTOBER, counts=COUNTS) -> CountTable:
    """The counts of areas, added up."""
    groups = []
    for place, (kind, code, name, names) in enumerate(GROUPS):
        lines = []
        for row, title in enumerate(names):
            told = [
                total(number(counts[area][place][row][column]) for area in areas)
                for column in range(3)
            ]
            lines.append(line(*title.split(" ", 1), told, key=10 * place + row + 1))
        groups.append(CountGroupView(kind, tuple(lines), sum_of(code, name, lines)))
    totals = []
    for kind in CountKind:
        whole = sum_of("", "", [group.total for group in groups if group.kind is kind])
        totals.append(KindTotal(kind, whole, (*[MISSING] * 11, whole.year.old)))
    return CountTable(
        areas=areas,
        starts=span[0],
        ends=span[1],
        previous=previous_period(span),
        year=last_year(span),
        months=tuple(month[0] for month in MONTHS),
        groups=tuple(groups),
        totals=tuple(totals),
    )


def indicators() -> IndicatorTable:
    spring, autumn = (date(2026, 1, 1), date(2026, 6, 30)), (date(2026, 7, 1), date(2026, 12, 31))

    def cell(now, before, trend, *, good=None, state=ValueState.NUMBER):
        return IndicatorCell(
            Reading(*autumn, now, state),
            Reading(*spring, before, ValueState.NUMBER),
            None,
            trend,
            good,
        )

    def indicator(code, name, unit, direction, *cells):
        return IndicatorLine(
            code=code,
            name=name,
            theme="",
            unit=unit,
            direction=direction,
            target=None,
            source="rektor",
            never_small=False,
            cells=cells,
        )

    up, down = Direction.HIGHER_IS_BETTER, Direction.LOWER_IS_BETTER
    return IndicatorTable(
        ("Hageby", "Navestad"),
        DAY,
        (
            indicator(
                "S1",
                "Elevnärvaro",
                "procent",
                up,
                cell(88.0, 88.1, Trend.UNCHANGED),
                cell(88.7, 87.6, Trend.UP, good=True),
            ),
            indicator(
                "S11",
                "Incidenter med polisanmälan",
                "antal",
                down,
                cell(3.0, 14.0, Trend.DOWN_CLEAR, good=True),
                IndicatorCell(Reading(*autumn, None, ValueState.SECRET)),
            ),
            indicator(
                "S10",
                "Behöriga till yrkesprogram",
                "procent",
                up,
                cell(72.0, 70.6, Trend.NOT_COMPARABLE, state=ValueState.FORECAST),
                IndicatorCell(),
            ),
        ),
    )


def picture(counts=COUNTS, span=OCTOBER) -> PictureView:
    """The picture of two areas, with a secret passage in each text and a secret measure."""
    needs = (
        NeedRow(
            UUID(int=70),
            "Belysning vid ⟦skolan⟧",
            Term.SHORT,
            (
                LinkedMeasure(UUID(int=71), "Å26-04", "Byt stolpar"),
                LinkedMeasure(
                    UUID(int=72), "Å26-05", "Hemlig insats", Secrecy("18 kap. 1 §", DAY, "Staben")
                ),
            ),
        ),
        NeedRow(UUID(int=73), "En permanent lokal", Term.LONG),
    )
    judged = AssessmentView(
        UUID(int=60),
        SituationLevel.ORANGE,
        Trend.UNCHANGED,
        "Läget är ansträngt.\n⟦Två gäng⟧ rör sig vid torget.",
        needs,
    )
    names = tuple(counts)
    return PictureView(
        letterhead=LETTERHEAD,
        body="Chefssamråd",
        title="Oktober 2026",
        dated_on=DAY,
        starts=span[0],
        ends=span[1],
        areas=tuple(
            AreaPicture(
                UUID(int=n),
                name,
                judged if n == 1 else AssessmentView(),
                table(name, span=span, counts=counts),
            )
            for n, name in enumerate(names, start=1)
        ),
        together=table(*names, span=span, counts=counts) if len(names) > 1 else None,
        headings=(
            ReportedHeading(
                "Platser",
                (
                    ReportedLine(UUID(int=80), ("Hageby",), "Polisen", "Torget.\n⟦Garaget⟧.", DAY),
                    ReportedLine(UUID(int=81), ("Hageby", "Navestad"), "UK", "Skolgården.", DAY),
                ),
            ),
        ),
        indicators=indicators(),
    )


def printed_indicators() -> IndicatorsView:
    return IndicatorsView(LETTERHEAD, "Chefssamråd", "Chefssamråd", DAY, indicators())


def empty_picture() -> PictureView:
    view = picture({"Hageby": COUNTS["Hageby"]})
    empty = replace(view.areas[0].table, groups=(), totals=())
    area = replace(view.areas[0], table=empty, assessment=AssessmentView())
    bare = IndicatorTable(("Hageby",), DAY, ())
    return replace(view, areas=(area,), headings=(), indicators=bare)
