"""The action plan (handlingsplan) as a list."""

from datetime import date
from uuid import UUID

from sqlmodel import Session, col

from est_desktop.model.tables import AgendaItem
from est_desktop.model.views.record import MeasureRow
from est_desktop.queries.record import measures_where


def measures(
    session: Session, today: date, meeting_id: UUID | None = None
) -> tuple[MeasureRow, ...]:
    """Return all measures in the order of their numbers, or those agreed at one meeting."""
    if meeting_id is None:
        return measures_where(session, [], today)
    return measures_where(session, [col(AgendaItem.meeting_id) == meeting_id], today)
