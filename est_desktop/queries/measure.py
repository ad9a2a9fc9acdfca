"""One measure with its whole story, and the items it can be treated under."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Final
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.model.tables import (
    AgendaItem,
    Decision,
    Measure,
    MeasureArea,
    MeasureNote,
    MeasurePartner,
    Meeting,
)
from est_desktop.model.views.action_plan import AgreedAt, MeasureDetails, MeasureView, NoteRow
from est_desktop.queries.items import OWN_PARAGRAPH, paragraphs_by_item, placed_items
from est_desktop.queries.record import measures_where
from est_desktop.queries.report_links import links_of_measure, told_sources

NEARBY: Final = timedelta(days=45)
"""A measure is treated at a meeting so near in time."""


def measure_view(session: Session, measure_id: UUID, now: datetime) -> MeasureView | None:
    """Return all that is known of a measure, or None if it is gone."""
    measure = session.get(Measure, measure_id)
    if measure is None:
        return None
    (row,) = measures_where(session, [col(Measure.id) == measure_id], now.date())
    decision = session.get(Decision, measure.decision_id) if measure.decision_id else None
    areas = session.exec(select(MeasureArea.area_id).where(MeasureArea.measure_id == measure_id))
    partners = session.exec(
        select(MeasurePartner.organisation_id).where(MeasurePartner.measure_id == measure_id)
    )
    notes = session.exec(
        select(MeasureNote)
        .where(MeasureNote.measure_id == measure_id)
        .order_by(col(MeasureNote.noted_at).desc())
    )
    return MeasureView(
        row=row,
        details=MeasureDetails(**measure.model_dump(include=set(MeasureDetails.__slots__))),
        closed_reason=measure.closed_reason,
        decision=decision.text if decision else "",
        agreed_at=_place(session, measure.agenda_item_id),
        area_ids=frozenset(areas),
        partner_ids=frozenset(partners),
        notes=tuple(
            NoteRow(
                treated_at=_place(session, note.agenda_item_id),
                **note.model_dump(exclude={"measure_id", "agenda_item_id"}),
            )
            for note in notes
        ),
        sources=told_sources(links_of_measure(session, measure_id)),
    )


def treated_measures(
    session: Session, item_id: UUID, now: datetime
) -> tuple[tuple[UUID, str], ...]:
    """Return the measures that were treated under an item, as id and number with text."""
    treated = select(MeasureNote.measure_id).where(MeasureNote.agenda_item_id == item_id)
    rows = measures_where(session, [col(Measure.id).in_(treated)], now.date())
    return tuple((row.id, f"{row.number} {row.text}") for row in rows)


def past_meetings(session: Session, now: datetime) -> tuple[tuple[UUID, str], ...]:
    """Return the meetings that have begun, as id and title, the newest first."""
    found = session.exec(
        select(Meeting.id, Meeting.title)
        .where(col(Meeting.starts_at) <= now.replace(tzinfo=None))
        .order_by(col(Meeting.starts_at).desc())
    )
    return tuple((key, title) for key, title in found)


def nearby_items(session: Session, now: datetime) -> tuple[AgreedAt, ...]:
    """Return the items with a § of meetings about now, the nearest meeting first."""
    day = datetime.combine(now.date(), time())
    meetings = session.exec(
        select(Meeting).where(
            col(Meeting.starts_at) >= day - NEARBY, col(Meeting.starts_at) <= day + NEARBY
        )
    )
    nearest = sorted(meetings, key=lambda meeting: abs(meeting.starts_at - day))
    given = _given(session, nearest)
    return tuple(
        place
        for meeting in nearest
        for place in given.get(meeting.id) or _places(session, meeting).values()
    )


def _given(session: Session, meetings: Sequence[Meeting]) -> dict[UUID, list[AgreedAt]]:
    """Return the items of the meetings whose items all have got their §: most in an archive."""
    titles = {meeting.id: meeting.title for meeting in meetings}
    found = session.exec(
        select(AgendaItem.meeting_id, AgendaItem.id, AgendaItem.title, AgendaItem.paragraph_no)
        .where(col(AgendaItem.meeting_id).in_(titles), *OWN_PARAGRAPH)
        .order_by(col(AgendaItem.position))
    )
    places: dict[UUID, list[AgreedAt]] = {}
    waiting = set()
    for meeting_id, item_id, title, paragraph_no in found:
        if meeting_id is not None:
            place = AgreedAt(meeting_id, item_id, titles[meeting_id], title, paragraph_no)
            places.setdefault(meeting_id, []).append(place)
            waiting |= {meeting_id} if paragraph_no is None else set()
    return {key: some for key, some in places.items() if key not in waiting}


def _place(session: Session, item_id: UUID | None) -> AgreedAt | None:
    if item_id is None:
        return None
    item = session.get_one(AgendaItem, item_id)
    if item.meeting_id is None:
        return None
    return _places(session, session.get_one(Meeting, item.meeting_id), every=True)[item_id]


def _places(session: Session, meeting: Meeting, *, every: bool = False) -> dict[UUID, AgreedAt]:
    items = placed_items(session, meeting)
    paragraphs = paragraphs_by_item(session, meeting, items)
    return {
        placed.item.id: AgreedAt(
            meeting_id=meeting.id,
            item_id=placed.item.id,
            meeting=meeting.title,
            item=placed.item.title,
            paragraph_no=paragraphs.get(placed.item.id),
        )
        for placed in items
        if every or placed.item.id in paragraphs
    }
