"""What a user can do with items that wait: the backlog (ärendebank).

Rows of the backlog are agenda items without a meeting, so renaming, deleting and the order are
those of `actions.items` and `actions.agenda`.
"""

from uuid import UUID

from sqlmodel import Session

from est_desktop.actions.agenda import USUAL_MINUTES, index_of, items_of, move_block, rows_of
from est_desktop.actions.titles import title_of
from est_desktop.model.tables import AgendaItem, Meeting
from est_desktop.rules.outline import block_end


def add_to_backlog(session: Session, title: str, series_id: UUID | None = None) -> UUID:
    """Put a new item last in the backlog and return its id.

    Args:
        session: The transaction.
        title: What it is called.
        series_id: The council it waits for; None for any.

    Raises:
        EmptyNameError: The title is blank.
    """
    item = AgendaItem(
        series_id=series_id,
        position=len(items_of(session, None)) + 1,
        title=title_of(title),
        minutes_planned=USUAL_MINUTES,
    )
    session.add(item)
    return item.id


def set_backlog_series(session: Session, item_id: UUID, series_id: UUID | None) -> None:
    """Say which council an item in the backlog waits for, with its sub-items; None: any."""
    items = items_of(session, None)
    start = index_of(items, item_id)
    for item in items[start : block_end(rows_of(items), start)]:
        item.series_id = series_id


def put_in_backlog(session: Session, item_id: UUID) -> None:
    """Take an item, with sub-items and papers, from its meeting into the backlog.

    It waits there for the council that it was to meet.

    Raises:
        AlreadySentError: One of them was sent; it is deferred instead.
    """
    item = session.get_one(AgendaItem, item_id)
    meeting = session.get(Meeting, item.meeting_id) if item.meeting_id else None
    if meeting is not None:
        move_block(session, item_id, None, meeting.series_id)


def set_carry(session: Session, item_id: UUID, *, carry: bool) -> None:
    """Say that an item shall follow to the next meeting whatever becomes of it, or not."""
    session.get_one(AgendaItem, item_id).carry = carry
