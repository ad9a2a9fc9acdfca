"""Lists of meetings, and what the overview shows."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy.sql.elements import ColumnElement
from sqlmodel import Session, col, func, or_, select, true

from est_desktop.model.enums import ItemKind
from est_desktop.model.tables import (
    AgendaItem,
    AgendaItemArea,
    Area,
    Attachment,
    Attendance,
    Decision,
    Measure,
    Meeting,
    Organisation,
    Series,
)
from est_desktop.model.views.meetings import (
    DueMeasure,
    MeetingList,
    MeetingRow,
    NextMeeting,
    OverviewView,
    Readiness,
)
from est_desktop.queries.record import ENDED
from est_desktop.rules.numbering import measure_label

FEW = 50
"""Up to this many meetings are asked for by their ids."""
SOON_DAYS = 7
"""A measure is due soon when its last day is at most this many days away."""
SHOWN = 5
"""How many rows each list on the overview shows."""
UNFINISHED_DAYS = 60
"""Meetings older than this are not asked about when their minutes are empty."""


def meeting_list(session: Session, today: date) -> MeetingList:
    """Return the meetings from today on, soonest first, and those before, latest first."""
    midnight = datetime.combine(today, time())
    coming = select(Meeting).where(col(Meeting.starts_at) >= midnight)
    past = select(Meeting).where(col(Meeting.starts_at) < midnight)
    starts = col(Meeting.starts_at)
    return MeetingList(
        coming=meeting_rows(session, session.exec(coming.order_by(starts)).all()),
        past=meeting_rows(session, session.exec(past.order_by(starts.desc())).all()),
    )


def overview(session: Session, today: date) -> OverviewView:
    """Return what must be done now."""
    midnight = datetime.combine(today, time())
    starts = col(Meeting.starts_at)
    coming = session.exec(
        select(Meeting).where(starts >= midnight).order_by(starts).limit(SHOWN)
    ).all()
    latest = session.exec(
        select(Meeting).where(starts < midnight).order_by(starts.desc()).limit(SHOWN)
    ).all()
    rows = meeting_rows(session, [*coming, *latest])
    late = _due(session, col(Measure.due_date) < today)
    soon_until = today + timedelta(days=SOON_DAYS)
    soon = _due(session, col(Measure.due_date).between(today, soon_until))
    ended, everything = _measure_counts(session)
    last_days = midnight - timedelta(days=UNFINISHED_DAYS)
    return OverviewView(
        next_meeting=_next_meeting(session, coming[0], rows[0]) if coming else None,
        coming=rows[: len(coming)],
        latest=rows[len(coming) :],
        late=late,
        soon=soon,
        late_count=late_measures(session, today),
        open_count=everything - ended,
        done_count=ended,
        without_notes=tuple(
            row
            for row in rows[len(coming) :]
            if row.starts_at >= last_days and not _has_record(session, row.id)
        ),
        empty=not rows and not everything and not _anybody(session),
    )


def meeting_rows(session: Session, meetings: Sequence[Meeting]) -> tuple[MeetingRow, ...]:
    """Return the meetings as lists show them, in the order given."""
    among = _among([meeting.id for meeting in meetings])
    items = _items_per_meeting(session, among)
    papers = _hanging_per_meeting(session, Attachment, among)
    decisions = _hanging_per_meeting(session, Decision, among)
    measures = _hanging_per_meeting(session, Measure, among)
    areas = _areas_per_meeting(session, among)
    series = dict(session.exec(select(Series.id, Series.name)).all())
    return tuple(
        MeetingRow(
            id=meeting.id,
            title=meeting.title,
            series=series[meeting.series_id] if meeting.series_id else "",
            starts_at=meeting.starts_at,
            ends_at=meeting.ends_at,
            place=meeting.place,
            areas=", ".join(areas.get(meeting.id, ())),
            items=items.get(meeting.id, 0),
            papers=papers.get(meeting.id, 0),
            decisions=decisions.get(meeting.id, 0),
            measures=measures.get(meeting.id, 0),
        )
        for meeting in meetings
    )


def _next_meeting(session: Session, meeting: Meeting, row: MeetingRow) -> NextMeeting:
    items = session.exec(select(AgendaItem).where(AgendaItem.meeting_id == meeting.id)).all()
    real = [item for item in items if item.kind is ItemKind.ITEM]
    with_papers = set(
        session.exec(
            select(Attachment.agenda_item_id).where(
                col(Attachment.agenda_item_id).in_([item.id for item in real])
            )
        )
    )
    invited = session.exec(
        select(func.count()).select_from(Attendance).where(Attendance.meeting_id == meeting.id)
    ).one()
    return NextMeeting(
        row=row,
        invited=invited,
        planned_minutes=sum(item.minutes_planned for item in items),
        minutes=int((meeting.ends_at - meeting.starts_at).total_seconds()) // 60,
        presenters=Readiness(sum(bool(item.presenter) for item in real), len(real)),
        papers=Readiness(len(with_papers), len(real)),
    )


def _due(session: Session, condition: ColumnElement[bool]) -> tuple[DueMeasure, ...]:
    found = session.exec(
        select(Measure, Organisation)
        .join(Organisation, col(Organisation.id) == col(Measure.organisation_id), isouter=True)
        .where(condition, col(Measure.status).not_in(ENDED))
        .order_by(col(Measure.due_date), col(Measure.year), col(Measure.number))
        .limit(SHOWN)
    )
    return tuple(
        DueMeasure(
            id=measure.id,
            number=measure_label(measure.year, measure.number),
            text=measure.text,
            owner=measure.owner or (organisation.name if organisation else ""),
            due_date=measure.due_date,
        )
        for measure, organisation in found
        if measure.due_date is not None
    )


def late_measures(session: Session, today: date) -> int:
    """Return how many measures are past their last day and not ended."""
    late = (col(Measure.due_date) < today, col(Measure.status).not_in(ENDED))
    return session.exec(select(func.count()).select_from(Measure).where(*late)).one()


def _measure_counts(session: Session) -> tuple[int, int]:
    counts = dict(
        session.exec(select(col(Measure.status), func.count()).group_by(col(Measure.status))).all()
    )
    return sum(counts.get(status, 0) for status in ENDED), sum(counts.values())


def _has_record(session: Session, meeting_id: UUID) -> bool:
    noted = or_(
        col(AgendaItem.notes) != "",
        col(AgendaItem.id).in_(select(Decision.agenda_item_id)),
        col(AgendaItem.id).in_(select(Measure.agenda_item_id)),
    )
    found = select(AgendaItem.id).where(AgendaItem.meeting_id == meeting_id, noted).limit(1)
    return session.exec(found).first() is not None


def _anybody(session: Session) -> bool:
    return session.exec(select(Organisation.id).limit(1)).first() is not None


def _among(ids: Sequence[UUID]) -> ColumnElement[bool]:
    """Return the condition that an item is in one of the meetings; for many it asks for all."""
    return col(AgendaItem.meeting_id).in_(ids) if len(ids) <= FEW else true()


def _items_per_meeting(session: Session, among: ColumnElement[bool]) -> dict[UUID, int]:
    column = col(AgendaItem.meeting_id)
    real = (AgendaItem.kind == ItemKind.ITEM, among)
    found = select(column, func.count()).where(*real).group_by(column)
    return dict(session.exec(found).all())


def _hanging_per_meeting(
    session: Session,
    table: type[Attachment] | type[Decision] | type[Measure],
    among: ColumnElement[bool],
) -> dict[UUID, int]:
    column = col(AgendaItem.meeting_id)
    found = (
        select(column, func.count())
        .join(table, col(table.agenda_item_id) == col(AgendaItem.id))
        .where(among)
        .group_by(column)
    )
    return dict(session.exec(found).all())


def _areas_per_meeting(session: Session, among: ColumnElement[bool]) -> dict[UUID, list[str]]:
    column = col(AgendaItem.meeting_id)
    found = session.exec(
        select(column, col(Area.name))
        .join(AgendaItemArea, col(AgendaItemArea.agenda_item_id) == col(AgendaItem.id))
        .join(Area, col(Area.id) == col(AgendaItemArea.area_id))
        .where(among)
        .distinct()
        .order_by(col(Area.position), col(Area.name))
    )
    names: dict[UUID, list[str]] = {}
    for meeting_id, name in found:
        names.setdefault(meeting_id, []).append(name)
    return names
