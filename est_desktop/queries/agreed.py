"""Under which paragraph and mark something was agreed, for lists over many meetings."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select as select_columns
from sqlmodel import Session, col, select

from est_desktop.model.enums import ItemKind
from est_desktop.model.tables import AgendaItem, Meeting, SecrecyMark
from est_desktop.model.views.secrecy import MarkKind, Secrecy
from est_desktop.queries.items import paragraphs_by_item, placed_items
from est_desktop.queries.secrecy import marks_on
from est_desktop.rules.numbering import has_paragraph, item_labels
from est_desktop.rules.public_copy import inherited_marks
from est_desktop.rules.swedish import paragraph_label

FEW = 300
"""From so many meetings on, the items of all are read: an index would be of no help."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """An item, as what was agreed under it is told elsewhere.

    Attributes:
        number: "§ 12", or the item's number where it has no paragraph.
        secrecy: The mark that makes the whole item secret: its own, or that of what it is under.
    """

    meeting_id: UUID
    meeting: str
    starts_at: datetime
    number: str
    secrecy: Secrecy | None


def agreed_under(session: Session, meeting_ids: Collection[UUID]) -> dict[UUID, Agreed]:
    """Return the items of these meetings by id.

    All meetings are read at once; only one whose items lack a § is looked at by itself.
    """
    rows: dict[UUID, list[_Row]] = defaultdict(list)
    columns = (AgendaItem.kind, AgendaItem.level, AgendaItem.sent_number, AgendaItem.paragraph_no)
    asked = select_columns(
        col(AgendaItem.meeting_id), col(AgendaItem.id), *map(col, columns)
    ).order_by(col(AgendaItem.meeting_id), col(AgendaItem.position))
    meetings = select(Meeting)
    if len(meeting_ids) < FEW:
        asked = asked.where(col(AgendaItem.meeting_id).in_(meeting_ids))
        meetings = meetings.where(col(Meeting.id).in_(meeting_ids))
    else:
        asked = asked.where(col(AgendaItem.meeting_id).is_not(None))
    for meeting_id, *told in session.connection().execute(asked):
        if meeting_id is not None and meeting_id in meeting_ids:
            rows[meeting_id].append(_Row(*told))
    own = _marks(session)
    agreed: dict[UUID, Agreed] = {}
    for meeting in session.exec(meetings).all():
        if meeting.id in rows:
            agreed |= _agreed(session, meeting, rows[meeting.id], own)
    return agreed


def secret_items(session: Session) -> dict[UUID, Secrecy]:
    """Return the items in which something is secret, with the mark that makes it so.

    Those that are secret as a whole, by their own mark or that of what they are under, have that
    one; the others the mark on their passages.
    """
    own = _marks(session)
    held = session.exec(select(AgendaItem.meeting_id).where(col(AgendaItem.id).in_(own)))
    agreed = agreed_under(session, {key for key in held if key is not None})
    return own | {key: at.secrecy for key, at in agreed.items() if at.secrecy is not None}


class _Row(NamedTuple):
    id: UUID
    kind: ItemKind
    level: int
    sent_number: str
    paragraph_no: int | None


def _agreed(
    session: Session, meeting: Meeting, rows: Sequence[_Row], own: dict[UUID, Secrecy]
) -> dict[UUID, Agreed]:
    labels = item_labels([(row.kind, row.level) for row in rows], [row.sent_number for row in rows])
    numbers = {row.id: row.paragraph_no for row in rows}
    if any(row.paragraph_no is None and has_paragraph(row.kind, row.level) for row in rows):
        numbers |= paragraphs_by_item(session, meeting, placed_items(session, meeting))
    marks = inherited_marks([(row.kind, row.level, own.get(row.id)) for row in rows])
    told = {}
    for row, label, mark in zip(rows, labels, marks, strict=True):
        number = numbers[row.id]
        told[row.id] = Agreed(
            meeting_id=meeting.id,
            meeting=meeting.title,
            starts_at=meeting.starts_at,
            number=label if number is None else paragraph_label(number),
            secrecy=mark if mark is not None and mark.whole else None,
        )
    return told


def _marks(session: Session) -> dict[UUID, Secrecy]:
    """Return the marks on items; they are few, whatever the archive holds."""
    marked = session.exec(
        select(SecrecyMark.agenda_item_id).where(col(SecrecyMark.agenda_item_id).is_not(None))
    ).all()
    return marks_on(session, MarkKind.ITEM, [key for key in marked if key is not None])
