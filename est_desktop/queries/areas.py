"""Areas (områden): the list of them, and what is known of one."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import literal, union_all
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, func, select

from est_desktop.errors import UnknownNameError
from est_desktop.model.enums import ENDED, SituationLevel
from est_desktop.model.tables import (
    AgendaItem,
    Area,
    AreaClassification,
    Assessment,
    Measure,
    MeasureArea,
    ReportArea,
    SituationReport,
)
from est_desktop.model.views.areas import (
    AreaBoundary,
    AreaDocument,
    AreaFacts,
    AreaSummary,
    ClassificationRow,
    Classified,
    EntryKind,
    MarkedMeasure,
)
from est_desktop.model.views.secrecy import MarkKind
from est_desktop.queries.agreed import agreed_under
from est_desktop.queries.area_line import facts_of, time_line
from est_desktop.queries.letterhead import letterhead
from est_desktop.queries.record import measures_where
from est_desktop.queries.secrecy import marks_on
from est_desktop.rules.classification import held_on


class LatestLevel(NamedTuple):
    """How an area was judged last, the last day that is about, and by what."""

    level: SituationLevel
    ends: date
    source: str


def area_summaries(session: Session, today: date) -> tuple[AreaSummary, ...]:
    """Return every area in the order of the register, as the list shows it."""
    levels = latest_levels(session)
    open_measures = dict(
        session.exec(
            select(MeasureArea.area_id, func.count())
            .join(Measure, col(Measure.id) == col(MeasureArea.measure_id))
            .where(col(Measure.status).not_in(ENDED))
            .group_by(col(MeasureArea.area_id))
        ).all()
    )
    last_reports = dict(
        session.exec(
            select(ReportArea.area_id, func.max(SituationReport.received_on))
            .join(SituationReport, col(SituationReport.id) == col(ReportArea.report_id))
            .group_by(col(ReportArea.area_id))
        ).all()
    )
    found = session.exec(select(Area).order_by(col(Area.position), col(Area.name))).all()
    histories: dict[UUID, list[Classified]] = defaultdict(list)
    for row in session.exec(select(AreaClassification)):
        histories[row.area_id].append(facts_of(row))
    told = []
    for area in found:
        latest = levels.get(area.id)
        told.append(
            AreaSummary(
                id=area.id,
                name=area.name,
                municipality=area.municipality,
                level=latest.level if latest else None,
                level_on=latest.ends if latest else None,
                level_source=latest.source if latest else "",
                open_measures=open_measures.get(area.id, 0),
                last_report=last_reports.get(area.id),
                held=held_on(histories.get(area.id, ()), today),
            )
        )
    return tuple(told)


def latest_levels(session: Session) -> dict[UUID, LatestLevel]:
    """Return how each area was judged last; a joint assessment counts before a report."""
    reports: Any = (
        select_columns(
            col(ReportArea.area_id), col(SituationReport.level), col(SituationReport.ends),
            literal("report").label("source"), col(SituationReport.received_on).label("told"),
        )
        .join(SituationReport, col(SituationReport.id) == col(ReportArea.report_id))
        .where(col(SituationReport.level).is_not(None))
    )  # fmt: skip
    judged: Any = select_columns(
        col(Assessment.area_id), col(Assessment.level), col(Assessment.ends),
        literal("assessment").label("source"), col(Assessment.ends).label("told"),
    ).where(col(Assessment.level).is_not(None))  # fmt: skip
    every = union_all(reports, judged).subquery()
    ordered = (every.c.ends.desc(), every.c.source, every.c.told.desc())
    place = func.row_number().over(partition_by=every.c.area_id, order_by=ordered).label("place")
    ranked = select_columns(every, place).subquery()
    rows = session.connection().execute(select_columns(ranked).where(ranked.c.place == 1))
    return {row.area_id: LatestLevel(row.level, row.ends, row.source) for row in rows}


def area_facts(session: Session, area_id: UUID) -> AreaFacts | None:
    """Return what is known of an area itself, or None if it is gone."""
    area = session.get(Area, area_id)
    if area is None:
        return None
    history = session.exec(
        select(AreaClassification)
        .where(AreaClassification.area_id == area_id)
        .order_by(col(AreaClassification.from_day).desc())
    )
    return AreaFacts(
        id=area.id,
        name=area.name,
        municipality=area.municipality,
        other_names=area.other_names,
        boundary=area.boundary,
        history=tuple(ClassificationRow(row.id, facts_of(row)) for row in history),
    )


def classification_words(session: Session) -> tuple[str, ...]:
    """Return the words of lists that are in use, to be offered again."""
    level = col(AreaClassification.level)
    return tuple(session.exec(select(level).distinct().order_by(level)))


def area_boundaries(session: Session) -> tuple[AreaBoundary, ...]:
    """Return the areas that have a boundary, in the order of the register."""
    levels = latest_levels(session)
    found = session.exec(
        select(Area).where(Area.boundary != "").order_by(col(Area.position), col(Area.name))
    )
    return tuple(
        AreaBoundary(
            area.id, area.name, area.boundary, levels[area.id].level if area.id in levels else None
        )
        for area in found
    )


def area_called(session: Session, wanted: str) -> UUID:
    """Return an area by its name, another spelling of it, or how its id begins.

    Raises:
        UnknownNameError: No area, or more than one, is called so.
    """
    word = wanted.strip().casefold()
    areas = session.exec(select(Area)).all()
    for area in areas:
        if word in {name.casefold() for name in (area.name, *area.other_names.splitlines())}:
            return area.id
    begun = [area.id for area in areas if word and str(area.id).startswith(word)]
    if len(begun) != 1:
        raise UnknownNameError(wanted)
    return begun[0]


def area_document(session: Session, area_id: UUID, today: date) -> AreaDocument:
    """Return all that is printed of an area, which must be there."""
    facts = area_facts(session, area_id)
    summary = next((row for row in area_summaries(session, today) if row.id == area_id), None)
    if facts is None or summary is None:
        raise UnknownNameError(str(area_id))
    return AreaDocument(
        summary=summary,
        facts=facts,
        entries=time_line(session, area_id, tuple(EntryKind)).entries,
        measures=open_measures(session, area_id, today),
        others=tuple(row for row in area_boundaries(session) if row.id != area_id),
        dated_on=today,
        letterhead=letterhead(session),
    )


def open_measures(session: Session, area_id: UUID, today: date) -> tuple[MarkedMeasure, ...]:
    """Return the measures for an area that have not ended, each with its mark of secrecy."""
    wanted = select(MeasureArea.measure_id).where(MeasureArea.area_id == area_id)
    conditions = [col(Measure.id).in_(wanted), col(Measure.status).not_in(ENDED)]
    rows = measures_where(session, conditions, today)
    items = dict(session.exec(select(Measure.id, Measure.agenda_item_id).where(*conditions)).all())
    own = marks_on(session, MarkKind.MEASURE, list(items))
    under = [key for key in items.values() if key is not None]
    partly = marks_on(session, MarkKind.ITEM, under)
    agreed = agreed_under(session, _meetings_of(session, under))
    told = []
    for row in rows:
        item_id = items[row.id]
        at = agreed.get(item_id) if item_id else None
        mark = partly.get(item_id) if item_id else None
        secrecy = own.get(row.id) or (at.secrecy if at else None)
        told.append(MarkedMeasure(row, secrecy, mark.provision if mark else ""))
    return tuple(told)


def _meetings_of(session: Session, item_ids: Collection[UUID]) -> set[UUID]:
    """Return the meetings that items are on."""
    found = session.exec(select(AgendaItem.meeting_id).where(col(AgendaItem.id).in_(item_ids)))
    return {key for key in found if key is not None}
