"""Deferring an item (bordläggning): to the next meeting, to a named one, or to the backlog.

Where a deferred item went is not stored: it is the next item of the same matter.
"""

from itertools import takewhile
from uuid import UUID

from sqlmodel import Session, col, or_, select

from est_desktop.actions.agenda import (
    PREPARED,
    copy_item,
    delete_item,
    index_of,
    items_of,
    move_block,
    move_item,
    move_item_to_meeting,
    rows_of,
)
from est_desktop.actions.sitting import set_outcome
from est_desktop.model.enums import MeetingState, Onward, Outcome, Purpose
from est_desktop.model.tables import AgendaItem, Meeting
from est_desktop.rules.outline import block_end

COMING = (MeetingState.DRAFT, MeetingState.SENT)
"""States in which a meeting can still take up more."""


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
    target = meeting_id or _next_planned(session, meeting)
    if meeting.state is MeetingState.DRAFT and target is not None:
        move_item_to_meeting(session, item_id, target)
        _before_closing(session, item_id, target)
        return target
    _copy_onward(session, item, meeting, target)
    if meeting.state is MeetingState.DRAFT:
        delete_item(session, item_id)
    else:
        set_outcome(session, item_id, Outcome.DEFERRED, reason)
    return target


def settle(session: Session, item_id: UUID, outcome: Outcome, note: str = "") -> None:
    """Say what became of an item as `set_outcome` does.

    Of one that is deferred no more, the copy that went on goes again, unless somebody has worked
    with it or it was sent.
    """
    item = session.get_one(AgendaItem, item_id)
    if item.outcome is Outcome.DEFERRED and outcome is not Outcome.DEFERRED:
        copy = _gone_on(session, item)
        if copy is not None and _as_it_was(item, copy):
            delete_item(session, copy.id)
    set_outcome(session, item_id, outcome, note)


def set_onward(session: Session, item_id: UUID, where: UUID | Onward) -> None:
    """Say where a deferred item goes, with its sub-items: a copy of the matter is put there.

    Args:
        session: The transaction.
        item_id: The item; its meeting keeps it.
        where: A coming meeting, the backlog, or the next meeting, which takes it up when it is
            made (`rules.carry_over`).

    Raises:
        AlreadySentError: It has been sent already for the meeting that it went to.
    """
    item = session.get_one(AgendaItem, item_id)
    meeting = session.get_one(Meeting, item.meeting_id)
    copy = _gone_on(session, item)
    target = where if isinstance(where, UUID) else None
    if copy is None:
        if where is not Onward.NEXT:
            _copy_onward(session, item, meeting, target)
    elif where is Onward.NEXT:
        delete_item(session, copy.id)
    elif copy.meeting_id != target:
        move_block(session, copy.id, target, meeting.series_id if target is None else None)
        _before_closing(session, copy.id, target)


def _copy_onward(session: Session, item: AgendaItem, meeting: Meeting, target: UUID | None) -> None:
    """Put a copy of an item with its sub-items, of the same matters, in a meeting."""
    items = items_of(session, meeting.id)
    start = index_of(items, item.id)
    block = items[start : block_end(rows_of(items), start)]
    place = len(items_of(session, target)) + 1
    copies = [
        copy_item(session, each, target, position)
        for position, each in enumerate(block, start=place)
    ]
    for each, copy in zip(block, copies, strict=True):
        copy.level -= item.level
        copy.matter_id = each.matter_id
        copy.series_id = meeting.series_id if target is None else None
    _before_closing(session, copies[0].id, target)


def _before_closing(session: Session, item_id: UUID, meeting_id: UUID | None) -> None:
    """Move what has come last in a meeting before its closing: the formalities at the end."""
    items = items_of(session, meeting_id)
    place = index_of(items, item_id)
    closing = takewhile(lambda row: row.purpose is Purpose.FORMALITY, reversed(items[:place]))
    first = next(reversed([*closing]), None)
    if first is not None:
        move_item(session, item_id, first.id)


def _gone_on(session: Session, item: AgendaItem) -> AgendaItem | None:
    """Return the next item of the matter: at the first meeting after this, or in the backlog."""
    starts_at = session.get_one(Meeting, item.meeting_id).starts_at
    return session.exec(
        select(AgendaItem)
        .join(Meeting, col(Meeting.id) == col(AgendaItem.meeting_id), isouter=True)
        .where(
            AgendaItem.matter_id == item.matter_id,
            AgendaItem.id != item.id,
            or_(col(AgendaItem.meeting_id).is_(None), col(Meeting.starts_at) > starts_at),
        )
        .order_by(col(Meeting.starts_at).is_(None), col(Meeting.starts_at))
    ).first()


def _as_it_was(item: AgendaItem, copy: AgendaItem) -> bool:
    return (
        item.model_dump(include=set(PREPARED)) == copy.model_dump(include=set(PREPARED))
        and not copy.sent_number
        and not copy.notes
        and copy.outcome is Outcome.OPEN
    )


def _next_planned(session: Session, meeting: Meeting) -> UUID | None:
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
