"""All that has happened in an area, newest first: keys in one question, then what is shown."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import CompoundSelect, literal, union_all
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, func, select

from est_desktop.model.enums import ItemKind, MeetingState
from est_desktop.model.tables import (
    AgendaItem,
    AgendaItemArea,
    AreaClassification,
    Assessment,
    Decision,
    Measure,
    MeasureArea,
    Meeting,
    Organisation,
    ReportArea,
    SituationReport,
)
from est_desktop.model.views.areas import AreaEntry, Classified, EntryKind, TimeLine
from est_desktop.model.views.secrecy import MarkKind, Secrecy
from est_desktop.queries.agreed import Agreed, agreed_under
from est_desktop.queries.secrecy import marks_on
from est_desktop.rules.classification import held_on
from est_desktop.rules.numbering import measure_label

NOT_HELD: Final = (MeetingState.CANCELLED, MeetingState.POSTPONED)
"""Meetings that are not told of: nothing came of them."""
ITEM_STEP: Final = 1000
"""Between the places of two items of a day: what was decided under the first stands between."""
LATER: Final = {
    EntryKind.MEASURE: 10_000_000,
    EntryKind.REPORT: 20_000_000,
    EntryKind.ASSESSMENT: 30_000_000,
    EntryKind.CLASSIFICATION: 40_000_000,
}
"""The places of the other kinds: after the items of the day."""


def time_line(
    session: Session, area_id: UUID, kinds: Collection[EntryKind], limit: int | None = None
) -> TimeLine:
    """Return what has happened in an area, the newest first.

    Args:
        session: The transaction.
        area_id: The area.
        kinds: What is wanted; the counts tell of all kinds.
        limit: How many entries are read at most; None for all.
    """
    keys = _keys(area_id).subquery()
    counted = session.connection().execute(
        select_columns(keys.c.kind, func.count().label("many")).group_by(keys.c.kind)
    )
    found = {row.kind: row.many for row in counted}
    counts = {kind: found.get(kind.value, 0) for kind in EntryKind}
    asked = (
        select_columns(keys.c.kind, keys.c.id)
        .where(keys.c.kind.in_([kind.value for kind in kinds]))
        .order_by(keys.c.day.desc(), keys.c.place, keys.c.id)
    )
    rows = session.connection().execute(asked if limit is None else asked.limit(limit)).all()
    entries = _Telling(session, classified(session, area_id)).entries(rows)
    return TimeLine(entries, counts, sum(counts[kind] for kind in set(kinds)))


def classified(session: Session, area_id: UUID) -> tuple[Classified, ...]:
    """Return the history of an area's classification, newest first."""
    found = session.exec(
        select(AreaClassification)
        .where(AreaClassification.area_id == area_id)
        .order_by(col(AreaClassification.from_day).desc())
    )
    return tuple(facts_of(row) for row in found)


def facts_of(row: AreaClassification) -> Classified:
    """Return what a row tells."""
    return Classified(**row.model_dump(exclude={"id", "area_id"}))


def _keys(area_id: UUID) -> CompoundSelect[Any]:
    """Return the question for the kind, id, day and place on it of everything in an area."""

    def part(kind: EntryKind, key: Any, day: Any, place: Any) -> Any:
        columns: Any = (literal(kind.value).label("kind"), col(key).label("id"))
        return select_columns(*columns, func.date(day).label("day"), place.label("place"))

    later = {kind: literal(place) for kind, place in LATER.items()}
    step = col(AgendaItem.position) * ITEM_STEP
    held = (col(Meeting.state).not_in(NOT_HELD), AgendaItem.kind == ItemKind.ITEM)
    items = (
        part(EntryKind.MEETING, AgendaItem.id, Meeting.starts_at, step)
        .join(AgendaItemArea, col(AgendaItemArea.agenda_item_id) == col(AgendaItem.id))
        .join(Meeting, col(Meeting.id) == col(AgendaItem.meeting_id))
        .where(AgendaItemArea.area_id == area_id, *held)
    )
    decided = step + col(Decision.position)
    decisions = (
        part(EntryKind.DECISION, Decision.id, Meeting.starts_at, decided)
        .join(AgendaItem, col(AgendaItem.id) == col(Decision.agenda_item_id))
        .join(AgendaItemArea, col(AgendaItemArea.agenda_item_id) == col(AgendaItem.id))
        .join(Meeting, col(Meeting.id) == col(AgendaItem.meeting_id))
        .where(AgendaItemArea.area_id == area_id, Decision.text != "", *held)
    )
    numbered = later[EntryKind.MEASURE] + col(Measure.number)
    measures = (
        part(EntryKind.MEASURE, Measure.id, Measure.created_on, numbered)
        .join(MeasureArea, col(MeasureArea.measure_id) == col(Measure.id))
        .where(MeasureArea.area_id == area_id)
    )
    report = later[EntryKind.REPORT]
    reports = (
        part(EntryKind.REPORT, SituationReport.id, SituationReport.received_on, report)
        .join(ReportArea, col(ReportArea.report_id) == col(SituationReport.id))
        .where(ReportArea.area_id == area_id)
    )
    judged = later[EntryKind.ASSESSMENT]
    assessments = part(EntryKind.ASSESSMENT, Assessment.id, Assessment.ends, judged).where(
        Assessment.area_id == area_id
    )
    listed, begun = later[EntryKind.CLASSIFICATION], AreaClassification.from_day
    classes = part(EntryKind.CLASSIFICATION, AreaClassification.id, begun, listed).where(
        AreaClassification.area_id == area_id
    )
    return union_all(items, decisions, measures, reports, assessments, classes)


class _Telling:
    """Reads what is shown of the entries, kind by kind, and what they were agreed under at once.

    Args:
        session: The transaction.
        history: What lists have called the area.
    """

    def __init__(self, session: Session, history: Sequence[Classified]) -> None:
        self._session, self._history = session, history
        self._items: dict[UUID, AgendaItem] = {}
        self._under: dict[UUID, Agreed] = {}
        self._marks: dict[UUID, Secrecy] = {}

    def entries(self, rows: Sequence[Any]) -> tuple[AreaEntry, ...]:
        """Return the entries in the order of their keys."""
        keys: dict[EntryKind, list[UUID]] = defaultdict(list)
        for kind, key in rows:
            keys[EntryKind(kind)].append(key)
        decisions = self._by_id(Decision, keys[EntryKind.DECISION])
        measures = self._by_id(Measure, keys[EntryKind.MEASURE])
        judged = self._by_id(Assessment, keys[EntryKind.ASSESSMENT])
        agreed = (*decisions.values(), *measures.values(), *judged.values())
        under = {each.agenda_item_id for each in agreed}
        self._read_items({*keys[EntryKind.MEETING], *(key for key in under if key)})
        made: dict[EntryKind, Mapping[UUID, AreaEntry]] = {
            EntryKind.MEETING: self._told_items(keys[EntryKind.MEETING]),
            EntryKind.DECISION: self._told_decisions(decisions),
            EntryKind.MEASURE: self._told_measures(measures),
            EntryKind.REPORT: self._told_reports(keys[EntryKind.REPORT]),
            EntryKind.ASSESSMENT: self._told_assessments(judged),
            EntryKind.CLASSIFICATION: self._told_classes(keys[EntryKind.CLASSIFICATION]),
        }
        return tuple(made[EntryKind(kind)][key] for kind, key in rows)

    def _read_items(self, keys: Collection[UUID]) -> None:
        self._items = self._by_id(AgendaItem, keys)
        meetings = {each.meeting_id for each in self._items.values() if each.meeting_id}
        self._under = agreed_under(self._session, meetings)
        self._marks = marks_on(self._session, MarkKind.ITEM, keys)

    def _told_items(self, keys: Collection[UUID]) -> dict[UUID, AreaEntry]:
        return {
            key: self._entry(
                EntryKind.MEETING,
                key,
                self._under[key].starts_at.date(),
                self._items[key].title,
                public_title=self._items[key].public_title,
                **self._place(key),
            )
            for key in keys
        }

    def _told_decisions(self, decisions: Mapping[UUID, Decision]) -> dict[UUID, AreaEntry]:
        own = marks_on(self._session, MarkKind.DECISION, decisions)
        told = {}
        for key, decision in decisions.items():
            place = self._place(decision.agenda_item_id)
            place["secrecy"] = place["secrecy"] or own.get(key)
            day = self._under[decision.agenda_item_id].starts_at.date()
            told[key] = self._entry(EntryKind.DECISION, key, day, decision.text, **place)
        return told

    def _told_measures(self, measures: Mapping[UUID, Measure]) -> dict[UUID, AreaEntry]:
        own = marks_on(self._session, MarkKind.MEASURE, measures)
        told = {}
        for key, measure in measures.items():
            place = self._place(measure.agenda_item_id)
            place["secrecy"] = place.get("secrecy") or own.get(key)
            place["source"] = measure_label(measure.year, measure.number)
            told[key] = self._entry(
                EntryKind.MEASURE,
                key,
                measure.created_on,
                measure.text,
                status=measure.status,
                **place,
            )
        return told

    def _told_reports(self, keys: Collection[UUID]) -> dict[UUID, AreaEntry]:
        found = self._session.exec(
            select(SituationReport, Organisation.name)
            .join(Organisation, col(Organisation.id) == col(SituationReport.organisation_id))
            .where(col(SituationReport.id).in_(keys))
        )
        marks = marks_on(self._session, MarkKind.REPORT, keys)
        return {
            report.id: self._entry(
                EntryKind.REPORT,
                report.id,
                report.received_on,
                name,
                secrecy=marks.get(report.id),
                **report.model_dump(include={"starts", "ends", "level", "trend"}),
            )
            for report, name in found
        }

    def _told_assessments(self, assessments: Mapping[UUID, Assessment]) -> dict[UUID, AreaEntry]:
        return {
            key: self._entry(
                EntryKind.ASSESSMENT,
                key,
                judged.ends,
                judged.reasons,
                **judged.model_dump(include={"starts", "ends", "level", "trend"}),
                **self._place(judged.agenda_item_id),
            )
            for key, judged in assessments.items()
        }

    def _told_classes(self, keys: Collection[UUID]) -> dict[UUID, AreaEntry]:
        return {
            key: self._entry(
                EntryKind.CLASSIFICATION, key, row.from_day, row.level, source=row.source
            )
            for key, row in self._by_id(AreaClassification, keys).items()
        }

    def _entry(self, kind: EntryKind, key: UUID, day: date, title: str, **more: Any) -> AreaEntry:
        return AreaEntry(key, kind, day, title, held=held_on(self._history, day), **more)

    def _place(self, item_id: UUID | None) -> dict[str, Any]:
        """Return what an item on a meeting and what came of it are told alike; else nothing."""
        if item_id is None or item_id not in self._under:
            return {}
        at, own = self._under[item_id], self._marks.get(item_id)
        return {
            "source": ", ".join(part for part in (at.number, at.meeting) if part),
            "meeting_id": at.meeting_id,
            "item_id": item_id,
            "secrecy": at.secrecy,
            "provision": own.provision if own else "",
        }

    def _by_id(self, table: Any, keys: Collection[UUID]) -> dict[UUID, Any]:
        if not keys:
            return {}
        found = self._session.exec(select(table).where(col(table.id).in_(keys)))
        return {row.id: row for row in found}
