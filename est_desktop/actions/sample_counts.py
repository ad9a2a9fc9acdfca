"""Filling a database that holds the sample's areas with figures for them."""

from datetime import date
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.actions.assessments import Judgement, add_need, judge
from est_desktop.actions.categories import (
    add_category,
    add_group,
    add_source,
    end_category,
    note_coverage,
    replace_categories,
)
from est_desktop.actions.counts import IndicatorFacts, add_indicator
from est_desktop.model.enums import Term, ValueState
from est_desktop.model.sample_counts import (
    SampleCounts,
    SampleIndicator,
    SampleIndicators,
    SampleValue,
)
from est_desktop.model.tables import Area, AreaCount, IndicatorValue, Organisation
from est_desktop.rules.spans import Span, month_of


def add_sample_counts(session: Session, counts: SampleCounts, indicators: SampleIndicators) -> None:
    """Put figures into a database that the sample has been put into."""
    areas = session.exec(select(Area).order_by(col(Area.position))).all()
    filling = _Filling(session, [area.id for area in areas])
    sources = filling.sources(counts)
    filling.counts(counts, filling.categories(counts), sources)
    named = {area.name: area.id for area in areas}
    for told in counts.coverage:
        span = (told.starts, told.ends)
        where: list[UUID | None] = [named[name] for name in told.areas]
        for area_id in where or [None]:
            note_coverage(session, sources[told.source], span, told.note, area_id)
    terms = {term.code: (term.starts, term.ends) for term in indicators.terms}
    for indicator in indicators.indicators:
        filling.indicator(indicator, sources, terms)
    for each in indicators.assessments:
        span = (each.starts, each.ends)
        judgement = Judgement(each.level, each.trend, each.reasons)
        key = judge(session, named[each.area], span, judgement)
        session.flush()
        for term, needs in ((Term.SHORT, each.short), (Term.LONG, each.long)):
            for text in needs:
                add_need(session, key, text, term)
                session.flush()


class _Filling:
    """Puts the figures in, one for each area."""

    def __init__(self, session: Session, area_ids: list[UUID]) -> None:
        self._session = session
        self._area_ids = area_ids

    def sources(self, told: SampleCounts) -> dict[str, UUID]:
        found = self._session.exec(select(Organisation)).all()
        organisations = {each.short_name: each.id for each in found}
        made = {}
        for source in told.sources:
            where = organisations.get(source.organisation)
            made[source.name] = add_source(self._session, source.name, where)
            self._session.flush()
        return made

    def categories(self, told: SampleCounts) -> dict[str, UUID]:
        groups = {}
        for group in told.groups:
            groups[group.code] = add_group(self._session, group.name, group.code, group.kind)
            self._session.flush()
        made = {}
        for category in told.categories:
            group_id, day = groups[category.group], category.from_day
            key = add_category(self._session, group_id, category.name, category.code, day)
            self._session.flush()
            end_category(self._session, key, category.until_day)
            made[category.code] = key
        for change in told.changes:
            new = [made[code] for code in change.new]
            replace_categories(self._session, [made[change.old]], new, change.on)
        return made

    def counts(
        self, told: SampleCounts, categories: dict[str, UUID], sources: dict[str, UUID]
    ) -> None:
        for code, months in told.counts.items():
            for month, by_source in months.items():
                span = _month(month)
                for source, values in by_source.items():
                    for area_id, value in zip(self._area_ids, values, strict=True):
                        self._session.add(
                            AreaCount(
                                area_id=area_id,
                                category_id=categories[code],
                                source_id=sources[source],
                                starts=span[0],
                                ends=span[1],
                                value=value,
                                state=ValueState.MISSING if value is None else ValueState.NUMBER,
                            )
                        )

    def indicator(
        self, told: SampleIndicator, sources: dict[str, UUID], terms: dict[str, Span]
    ) -> None:
        facts = IndicatorFacts(
            name=told.name,
            code=told.code,
            theme=told.theme,
            unit=told.unit,
            direction=told.direction,
            period_kind=told.period_kind,
            source_id=sources[told.source],
            never_small=told.never_small,
        )
        key = add_indicator(self._session, facts)
        self._session.flush()
        for term, values in told.values.items():
            starts, ends = terms[term]
            for area_id, value in zip(self._area_ids, values, strict=True):
                known = _known(value)
                self._session.add(
                    IndicatorValue(
                        indicator_id=key,
                        area_id=area_id,
                        starts=starts,
                        ends=ends,
                        value=known.value,
                        state=known.state,
                    )
                )


def _known(value: float | SampleValue) -> SampleValue:
    return value if isinstance(value, SampleValue) else SampleValue(ValueState.NUMBER, value)


def _month(code: str) -> Span:
    return month_of(date.fromisoformat(f"{code}-01"))
