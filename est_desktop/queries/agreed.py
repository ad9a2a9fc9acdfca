"""Under which paragraph and mark something was agreed, for lists over many meetings."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.model.tables import Meeting
from est_desktop.model.views.secrecy import MarkKind, Secrecy
from est_desktop.queries.items import paragraphs_by_item, placed_items
from est_desktop.queries.secrecy import marks_on
from est_desktop.rules.public_copy import inherited_marks
from est_desktop.rules.swedish import paragraph_label


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
    """Return the items of these meetings by id."""
    told: dict[UUID, Agreed] = {}
    for meeting in session.exec(select(Meeting).where(col(Meeting.id).in_(meeting_ids))).all():
        items = placed_items(session, meeting)
        paragraphs = paragraphs_by_item(session, meeting, items)
        own = marks_on(session, MarkKind.ITEM, [placed.item.id for placed in items])
        marks = inherited_marks([(p.item.kind, p.item.level, own.get(p.item.id)) for p in items])
        for placed, mark in zip(items, marks, strict=True):
            number = paragraphs.get(placed.item.id)
            told[placed.item.id] = Agreed(
                meeting_id=meeting.id,
                meeting=meeting.title,
                starts_at=meeting.starts_at,
                number=placed.label if number is None else paragraph_label(number),
                secrecy=mark if mark is not None and mark.whole else None,
            )
    return told
