"""What a user can do with items that wait: the backlog (ärendebank), deferral, the next meeting.

Rows of the backlog are agenda items without a meeting, so renaming, deleting and the order are
those of `actions.items` and `actions.agenda`.
"""

from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.actions.agenda import (
    USUAL_MINUTES,
    copy_item,
    delete_item,
    index_of,
    items_of,
    move_block,
    move_item_to_meeting,
    rows_of,
)
from est_desktop.actions.titles import short_text, title_of
from est_desktop.model.enums import MeetingState, Outcome
from est_desktop.model.tables import AgendaItem, Meeting
from est_desktop.rules.outline import block_end

COMING = (MeetingState.DRAFT, MeetingState.SENT)
"""States in which a meeting can still take up more."""


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


def defer_item(
    session: Session, item_id: UUID, meeting_id: UUID | None = None, reason: str = ""
) -> UUID | None:
    """Defer an item with its sub-items (bordlägg) to a meeting; return where it went.

    From a draft it moves. What was sent stays, told as deferred, and a copy of the same matter
    goes on, so that the minutes can say what became of it.

    Args:
        session: The transaction.
        item_id: The item.
        meeting_id: The meeting; None for the next one of the series that is planned, or the
            backlog when there is none.
        reason: Why, as printed.

    Raises:
        MeetingFinalError: Through the store: the minutes are approved.
    """
    item = session.get_one(AgendaItem, item_id)
    meeting = session.get_one(Meeting, item.meeting_id)
    target = meeting_id or next_planned(session, meeting)
    if meeting.state is MeetingState.DRAFT and target is not None:
        move_item_to_meeting(session, item_id, target)
        return target
    items = items_of(session, meeting.id)
    start = index_of(items, item_id)
    block = items[start : block_end(rows_of(items), start)]
    place = len(items_of(session, target)) + 1
    for position, each in enumerate(block, start=place):
        copy = copy_item(session, each, target, position)
        copy.level -= item.level
        copy.matter_id = each.matter_id
        copy.series_id = meeting.series_id if target is None else None
    if meeting.state is MeetingState.DRAFT:
        delete_item(session, item_id)
    else:
        item.outcome, item.outcome_note = Outcome.DEFERRED, short_text(reason)
    return target


def next_planned(session: Session, meeting: Meeting) -> UUID | None:
    """Return the series' first meeting after this one that can still take up more."""
    if meeting.series_id is None:
        return None
    return session.exec(
        select(Meeting.id)
        .where(
            Meeting.series_id == meeting.series_id,
            Meeting.starts_at > meeting.starts_at,
            col(Meeting.state).in_(COMING),
        )
        .order_by(col(Meeting.starts_at))
    ).first()
