"""Meetings and items, found by what people call them."""

from uuid import UUID

from sqlmodel import Session, select

from est_desktop.errors import (
    SeveralMeetingsError,
    UnknownItemError,
    UnknownMeetingError,
    UnknownSeriesError,
)
from est_desktop.model.tables import Meeting, Series
from est_desktop.queries.items import placed_items

SHORTEST_ID = 4
"""So many characters of an id must be written; fewer would be a slip of the finger."""


def meeting_called(session: Session, name: str) -> UUID:
    """Return the id of a meeting.

    Args:
        session: The transaction.
        name: Its title, its designation ("2026:8"), its id, or how the id begins. What is more
            exact counts first.

    Raises:
        UnknownMeetingError: No meeting is called so.
        SeveralMeetingsError: More than one is.
    """
    wanted = name.strip().casefold()
    rows = session.exec(select(Meeting.id, Meeting.title, Meeting.year, Meeting.number)).all()
    ways = (
        [key for key, title, _, _ in rows if title.casefold() == wanted],
        [key for key, _, year, number in rows if year and f"{year}:{number}" == wanted],
        [key for key, *_ in rows if len(wanted) >= SHORTEST_ID and str(key).startswith(wanted)],
    )
    found = next((some for some in ways if some), [])
    if not found:
        raise UnknownMeetingError(name)
    if len(found) > 1:
        raise SeveralMeetingsError(name, len(found))
    return found[0]


def item_called(session: Session, meeting_id: UUID, number: str) -> UUID:
    """Return the id of the agenda item with a printed number, "4" or "4.1".

    Raises:
        UnknownItemError: The meeting has none with that number.
    """
    meeting = session.get_one(Meeting, meeting_id)
    wanted = number.strip().rstrip(".")
    for placed in placed_items(session, meeting):
        if wanted and placed.label == wanted:
            return placed.item.id
    raise UnknownItemError(number)


def series_called(session: Session, name: str) -> UUID:
    """Return the id of a series, by its name in small letters or capitals.

    Raises:
        UnknownSeriesError: None is called so.
    """
    for key, known in session.exec(select(Series.id, Series.name)):
        if known.casefold() == name.strip().casefold():
            return key
    raise UnknownSeriesError(name)
