"""Series, and what their next meeting would be."""

from uuid import UUID

from sqlmodel import Session, col, func, select

from est_desktop.model.tables import Meeting, Series, SeriesParticipant, StandingItem
from est_desktop.model.views.meetings import NextInSeries, SeriesView, StandingRow
from est_desktop.rules.numbering import first_free, meeting_title


def all_series(session: Session) -> tuple[SeriesView, ...]:
    """Return every series by name, with its standing items and participants."""
    found = session.exec(select(Series).order_by(col(Series.name)))
    return tuple(_view(session, series) for series in found)


def next_in_series(session: Session, series_id: UUID, year: int) -> NextInSeries:
    """Return what a new meeting of the series would be called in the year, and its usual facts."""
    series = session.get_one(Series, series_id)
    newest = session.exec(
        select(func.max(Meeting.number)).where(Meeting.series_id == series_id, Meeting.year == year)
    ).one()
    number = first_free(newest)
    view = _view(session, series)
    return NextInSeries(
        series_id=series_id,
        title=meeting_title(series.designation, year, number),
        year=year,
        number=number,
        starts=series.starts,
        ends=series.ends,
        place=series.place,
        items=len(view.items),
        participants=len(view.participant_ids),
    )


def _view(session: Session, series: Series) -> SeriesView:
    items = session.exec(
        select(StandingItem)
        .where(StandingItem.series_id == series.id)
        .order_by(col(StandingItem.position))
    )
    people = session.exec(
        select(SeriesParticipant.person_id).where(SeriesParticipant.series_id == series.id)
    )
    return SeriesView(
        **series.model_dump(),
        items=tuple(StandingRow(**item.model_dump(exclude={"series_id"})) for item in items),
        participant_ids=frozenset(people),
    )
