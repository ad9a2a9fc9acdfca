"""Making the next meeting from the last (nästa möte ur det förra)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, func, select

from est_desktop.actions.agenda import USUAL_MINUTES, copy_item, items_of, rows_of
from est_desktop.actions.meetings import Sitting, plan_meeting
from est_desktop.actions.removing import remove_items
from est_desktop.actions.titles import running_text, title_of
from est_desktop.model.enums import Purpose
from est_desktop.model.tables import (
    AgendaItem,
    Attachment,
    AttachmentVersion,
    Meeting,
    MinutesVersion,
    SecrecyMark,
)
from est_desktop.model.views.carry_over import Previous
from est_desktop.model.views.secrecy import Secrecy
from est_desktop.rules import outline
from est_desktop.rules.carry_over import placed_after, same_point


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """What is asked for.

    Attributes:
        meeting_id: A planned meeting to fill; None for a new one of the series.
        item_ids: The items that follow: of earlier meetings, or of the backlog.
        previous: The item on the previous minutes; None without any.
    """

    series_id: UUID
    sitting: Sitting
    item_ids: Collection[UUID]
    meeting_id: UUID | None = None
    previous: Previous | None = None


def make_next_meeting(session: Session, wanted: NextMeeting) -> UUID:
    """Make the next meeting, or fill a planned one; return its id.

    What waits in the backlog moves; of what was at an earlier meeting, a copy of the same matter
    goes on, and the earlier meeting stays as it was.

    Raises:
        EndsBeforeStartError: It would end before it starts.
    """
    key = wanted.meeting_id or plan_meeting(session, wanted.series_id, wanted.sitting)
    session.flush()
    rows = items_of(session, key)
    if wanted.previous is not None:
        rows = _put_previous(session, key, rows, wanted.previous)
    for old in _agendas(session, wanted.item_ids):
        rows = _carry(session, rows, old, (key, wanted.item_ids))
    _number(rows)
    session.flush()
    _number(items_of(session, None))  # what went from the backlog left gaps
    return key


def _agendas(session: Session, item_ids: Collection[UUID]) -> list[list[AgendaItem]]:
    """Return the agendas that the items stand on, whole, earliest first, the backlog last."""
    meetings = session.exec(
        select(Meeting.id)
        .join(AgendaItem, col(AgendaItem.meeting_id) == col(Meeting.id))
        .where(col(AgendaItem.id).in_(item_ids))
        .group_by(col(Meeting.id))
        .order_by(func.min(Meeting.starts_at))
    ).all()
    return [items_of(session, key) for key in (*meetings, None)]


def _carry(
    session: Session,
    rows: list[AgendaItem],
    old: list[AgendaItem],
    wanted: tuple[UUID, Collection[UUID]],
) -> list[AgendaItem]:
    """Put what follows from one agenda among the rows of the next, where it stood."""
    meeting_id, item_ids = wanted
    places: dict[UUID, AgendaItem] = {}
    for item in old if old and old[0].meeting_id else ():
        same = [row for row in rows if row.title == item.title and row.level == item.level]
        if same:
            places[item.id] = same[0]
    order: list[tuple[UUID, int]] = [(item.id, item.level) for item in old]
    for item in old:
        if item.id in item_ids:
            stand_in = places.get(item.id)
            new = _taken(session, item, meeting_id)
            if stand_in is not None:
                new.level = stand_in.level
                rows[rows.index(stand_in)] = new
                remove_items(session, [stand_in])
            else:
                rows = _placed(rows, new, placed_after(order, set(places), item.id), places)
            places[item.id] = new
    return rows


def _taken(session: Session, item: AgendaItem, meeting_id: UUID) -> AgendaItem:
    if item.meeting_id is None:
        item.meeting_id, item.series_id = meeting_id, None
        return item
    new = copy_item(session, item, meeting_id, item.position)
    new.matter_id = item.matter_id
    return new


def _placed(
    rows: list[AgendaItem],
    new: AgendaItem,
    where: tuple[UUID | None, bool],
    places: dict[UUID, AgendaItem],
) -> list[AgendaItem]:
    after, inside = where
    if after is None:
        new.level, place = 0, len(rows)
        while place and rows[place - 1].purpose is Purpose.FORMALITY:
            place -= 1
    else:
        row = places[after]
        new.level = row.level + 1 if inside else row.level
        place = outline.block_end(rows_of(rows), rows.index(row))
    return [*rows[:place], new, *rows[place:]]


def _put_previous(
    session: Session, meeting_id: UUID, rows: list[AgendaItem], previous: Previous
) -> list[AgendaItem]:
    """Put the item on the previous minutes where the series has one, or after the opening."""
    item = next((row for row in rows if same_point(row.title, previous.title)), None)
    if item is None:
        item = AgendaItem(
            meeting_id=meeting_id,
            position=1,
            title=title_of(previous.title),
            purpose=Purpose.FOLLOW_UP,
            minutes_planned=USUAL_MINUTES,
        )
        session.add(item)
        opening = bool(rows) and rows[0].purpose is Purpose.FORMALITY
        place = outline.block_end(rows_of(rows), 0) if opening else 0
        rows = [*rows[:place], item, *rows[place:]]
    item.background = item.background or running_text(previous.background)
    _mark(session, "agenda_item_id", item.id, previous.secrecy, whole=False)
    _attach_minutes(session, item.id, previous)
    return rows


def _attach_minutes(session: Session, item_id: UUID, previous: Previous) -> None:
    minutes = session.exec(
        select(MinutesVersion)
        .where(MinutesVersion.meeting_id == previous.meeting_id)
        .order_by(col(MinutesVersion.version).desc())
    ).first()
    if minutes is None:
        return
    others = session.exec(select(Attachment.id).where(Attachment.agenda_item_id == item_id)).all()
    paper = Attachment(agenda_item_id=item_id, position=len(others) + 1, title=previous.paper)
    session.add(paper)
    session.add(
        AttachmentVersion(
            attachment_id=paper.id,
            number=1,
            file_name=minutes.file_name,
            sha256=minutes.sha256,
            added_at=previous.added_at,
        )
    )
    _mark(session, "attachment_id", paper.id, previous.secrecy, whole=True)


def _mark(
    session: Session, column: str, key: UUID, secrecy: Secrecy | None, *, whole: bool
) -> None:
    found = select(SecrecyMark).where(col(getattr(SecrecyMark, column)) == key)
    if secrecy is None or session.exec(found).first() is not None:
        return
    mark = SecrecyMark(
        provision=secrecy.provision,
        marked_on=secrecy.marked_on,
        authority=secrecy.authority,
        whole=whole,
    )
    setattr(mark, column, key)
    session.add(mark)


def _number(rows: Sequence[AgendaItem]) -> None:
    for position, row in enumerate(rows, start=1):
        row.position = position
