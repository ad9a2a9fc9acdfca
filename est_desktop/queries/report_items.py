"""To which items a report can be attached."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.model.enums import ItemKind, MeetingState
from est_desktop.model.tables import AgendaItemArea, Meeting, ReportArea
from est_desktop.queries.items import placed_items

CALLED: Final = "lägesbild"


@dataclass(frozen=True, slots=True)
class ItemPlace:
    """An item of a meeting, told with its number."""

    item_id: UUID
    meeting_id: UUID
    meeting: str
    item: str


def places_to_attach(session: Session, report_id: UUID, now: datetime) -> tuple[ItemPlace, ...]:
    """Return the items of coming meetings, the nearest meeting first.

    Within a meeting those that concern an area of the report come first, then those that are
    called situation reports (lägesbild).
    """
    found = session.exec(select(ReportArea.area_id).where(ReportArea.report_id == report_id))
    areas = set(found)
    meetings = session.exec(
        select(Meeting)
        .where(
            col(Meeting.state).in_((MeetingState.DRAFT, MeetingState.SENT)),
            col(Meeting.starts_at) >= now.replace(tzinfo=None),
        )
        .order_by(col(Meeting.starts_at))
    ).all()
    return tuple(place for meeting in meetings for place in _places(session, meeting, areas))


def _places(session: Session, meeting: Meeting, areas: set[UUID]) -> list[ItemPlace]:
    items = [each for each in placed_items(session, meeting) if each.item.kind is ItemKind.ITEM]
    concerned = set(
        session.exec(
            select(AgendaItemArea.agenda_item_id).where(col(AgendaItemArea.area_id).in_(areas))
        )
    )
    items.sort(
        key=lambda placed: (
            placed.item.id not in concerned,
            CALLED not in placed.item.title.casefold(),
        )
    )
    return [
        ItemPlace(placed.item.id, meeting.id, meeting.title, f"{placed.label} {placed.item.title}")
        for placed in items
    ]
