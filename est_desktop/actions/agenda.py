"""What a user can do with the order of an agenda: add, move, indent, duplicate, delete."""

from collections.abc import Sequence
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.actions.removing import forget_spans, remove_items
from est_desktop.actions.titles import title_of
from est_desktop.errors import AlreadySentError, LevelError
from est_desktop.model.enums import ItemKind
from est_desktop.model.tables import (
    AgendaItem,
    AgendaItemArea,
    Attachment,
    AttachmentVersion,
    SecrecyMark,
)
from est_desktop.rules import outline

USUAL_MINUTES = 10
"""What a new item or pause is planned to take, until somebody says otherwise."""
PREPARED = frozenset(
    {"kind", "title", "purpose", "presenter", "minutes_planned", "case_number", "background",
     "proposed_decision", "internal_note", "public_title"}
)  # fmt: skip
"""What is written of an item before it is treated, and goes with its copies."""


def add_item(
    session: Session,
    meeting_id: UUID,
    title: str,
    *,
    after: UUID | None = None,
    kind: ItemKind = ItemKind.ITEM,
) -> UUID:
    """Add an item or a pause to the agenda and return its id.

    Args:
        session: The transaction.
        meeting_id: The meeting.
        title: What it is called.
        after: The row it shall follow, on the same level and after that row's sub-items; None
            for last, as an item of its own.
        kind: An item, or a pause without number.

    Raises:
        EmptyNameError: The title is blank.
    """
    items = items_of(session, meeting_id)
    place, level = len(items), 0
    if after is not None:
        start = index_of(items, after)
        place = outline.block_end(rows_of(items), start)
        level = items[start].level
    if kind is ItemKind.PAUSE:
        level = 0
        while place < len(items) and items[place].level > 0:
            place += 1
    item = AgendaItem(
        meeting_id=meeting_id,
        position=place + 1,
        level=level,
        kind=kind,
        title=title_of(title),
        minutes_planned=USUAL_MINUTES,
    )
    for later in items[place:]:
        later.position += 1
    session.add(item)
    return item.id


def move_item(session: Session, item_id: UUID, before: UUID | None) -> bool:
    """Move an item with its sub-items before another row, or last; tell whether that moved it."""
    items = items_of(session, session.get_one(AgendaItem, item_id).meeting_id)
    place = len(items) if before is None else index_of(items, before)
    return _arrange(items, outline.moved(rows_of(items), index_of(items, item_id), place))


def step_item(session: Session, item_id: UUID, *, up: bool) -> bool:
    """Move an item one place up or down among its likes; tell whether there was room."""
    items = items_of(session, session.get_one(AgendaItem, item_id).meeting_id)
    order = outline.stepped(rows_of(items), index_of(items, item_id), up=up)
    return order is not None and _arrange(items, order)


def indent_item(session: Session, item_id: UUID, by: int) -> None:
    """Make an item a sub-item of the one above (`by` = 1), or lift it a level (-1).

    Raises:
        LevelError: It cannot stand on that level there.
    """
    items = items_of(session, session.get_one(AgendaItem, item_id).meeting_id)
    order = outline.indented(rows_of(items), index_of(items, item_id), by)
    if order is None:
        raise LevelError
    _arrange(items, order)


def delete_item(session: Session, item_id: UUID) -> None:
    """Delete an item with its sub-items; measures agreed under them stay in the plan.

    Raises:
        AlreadySentError: One of them was sent; it is withdrawn instead.
    """
    items = items_of(session, session.get_one(AgendaItem, item_id).meeting_id)
    rows, start = rows_of(items), index_of(items, item_id)
    block = items[start : outline.block_end(rows, start)]
    refuse_sent(block)
    remove_items(session, block)
    _arrange(items, outline.without(rows, start))


def duplicate_item(session: Session, item_id: UUID) -> UUID:
    """Put a copy of an item, with sub-items and papers, after it; return the copy's id.

    What the minutes say of it is not copied.
    """
    items = items_of(session, session.get_one(AgendaItem, item_id).meeting_id)
    start = index_of(items, item_id)
    end = outline.block_end(rows_of(items), start)
    for later in items[end:]:
        later.position += end - start
    copies = [
        copy_item(session, item, item.meeting_id, item.position + end - start)
        for item in items[start:end]
    ]
    for item, copy in zip(items[start:end], copies, strict=True):
        copy.series_id = item.series_id
    return copies[0].id


def move_item_to_meeting(session: Session, item_id: UUID, meeting_id: UUID) -> None:
    """Move an item, with sub-items, papers and notes, last in another meeting.

    Raises:
        AlreadySentError: One of them was sent; it is deferred instead.
    """
    move_block(session, item_id, meeting_id, None)


def move_block(
    session: Session, item_id: UUID, meeting_id: UUID | None, series_id: UUID | None
) -> None:
    """Move an item with all that is under it last in a meeting, or in the backlog.

    Args:
        session: The transaction.
        item_id: The item.
        meeting_id: Where to; None for the backlog.
        series_id: In the backlog: the council that it waits for, if any.

    Raises:
        AlreadySentError: One of them was sent; it is deferred instead.
    """
    item = session.get_one(AgendaItem, item_id)
    items, there = items_of(session, item.meeting_id), items_of(session, meeting_id)
    rows, start = rows_of(items), index_of(items, item_id)
    shift = item.level
    block = items[start : outline.block_end(rows, start)]
    refuse_sent(block)
    _arrange(items, outline.without(rows, start))
    for position, moving in enumerate(block, start=len(there) + 1):
        moving.meeting_id, moving.series_id, moving.position = meeting_id, series_id, position
        moving.level -= shift
    forget_spans(session, {moving.id for moving in block})


def refuse_sent(items: Sequence[AgendaItem]) -> None:
    """Let no item disappear whose number others have been told.

    Raises:
        AlreadySentError: One of the items was sent, or has got its §.
    """
    if any(item.sent_number or item.paragraph_no for item in items):
        raise AlreadySentError


def items_of(session: Session, meeting_id: UUID | None) -> list[AgendaItem]:
    """Return the rows of a meeting, or of the backlog, in their order."""
    return list(
        session.exec(
            select(AgendaItem)
            .where(AgendaItem.meeting_id == meeting_id)
            .order_by(col(AgendaItem.position))
        )
    )


def rows_of(items: Sequence[AgendaItem]) -> tuple[outline.Row, ...]:
    """Return the rows as the outline's rules see them."""
    return tuple(outline.Row(item.kind, item.level) for item in items)


def index_of(items: Sequence[AgendaItem], item_id: UUID) -> int:
    """Return where the item stands; it must be among them."""
    return next(index for index, item in enumerate(items) if item.id == item_id)


def _arrange(items: Sequence[AgendaItem], order: Sequence[outline.Placed]) -> bool:
    touched = False
    for position, placed in enumerate(order, start=1):
        item = items[placed.index]
        if (item.position, item.level) != (position, placed.level):
            item.position, item.level = position, placed.level
            touched = True
    return touched


def copy_item(
    session: Session, item: AgendaItem, meeting_id: UUID | None, position: int
) -> AgendaItem:
    """Put a copy of one row, with papers, areas and marks, at a place that is free for it.

    It is a matter of its own, was never sent, and nothing has come of it.
    """
    copy = AgendaItem(
        meeting_id=meeting_id,
        position=position,
        **item.model_dump(include={"level", *PREPARED}),
    )
    session.add(copy)
    _copy_mark(session, "agenda_item_id", item.id, copy.id)
    for link in session.exec(
        select(AgendaItemArea).where(AgendaItemArea.agenda_item_id == item.id)
    ):
        session.add(AgendaItemArea(agenda_item_id=copy.id, area_id=link.area_id))
    for paper in session.exec(select(Attachment).where(Attachment.agenda_item_id == item.id)):
        _copy_paper(session, paper, copy.id)
    return copy


def _copy_paper(session: Session, paper: Attachment, item_id: UUID) -> None:
    copy = Attachment(
        agenda_item_id=item_id,
        **paper.model_dump(include={"position", "title", "description", "report_id"}),
    )
    session.add(copy)
    _copy_mark(session, "attachment_id", paper.id, copy.id)
    for version in session.exec(
        select(AttachmentVersion).where(AttachmentVersion.attachment_id == paper.id)
    ):
        session.add(
            AttachmentVersion(
                attachment_id=copy.id,
                **version.model_dump(exclude={"id", "attachment_id"}),
            )
        )


def _copy_mark(session: Session, column: str, key: UUID, copy: UUID) -> None:
    """Mark a copy as secret if what it copies is."""
    for mark in session.exec(
        select(SecrecyMark).where(col(getattr(SecrecyMark, column)) == key)
    ).all():
        same = SecrecyMark(
            **mark.model_dump(include={"provision", "marked_on", "authority", "whole"})
        )
        setattr(same, column, copy)
        session.add(same)
