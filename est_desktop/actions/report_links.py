"""What comes of a report: passages that become items or measures."""

from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.actions.agenda import add_item
from est_desktop.actions.backlog import add_to_backlog
from est_desktop.actions.items import set_item_areas, set_item_background
from est_desktop.actions.outcomes import add_measure
from est_desktop.actions.plan import set_measure_areas
from est_desktop.actions.titles import title_of
from est_desktop.errors import UnmarkedPassagesError
from est_desktop.model.enums import MeetingState
from est_desktop.model.rich_text import Block, BlockKind, Run
from est_desktop.model.tables import (
    Meeting,
    ReportArea,
    ReportSection,
    SecrecyMark,
    SituationLink,
)
from est_desktop.rules.passages import bare, has_passage

MOST: Final = 120
"""Letters of a title that words become; longer ones are cut, and stand whole in the background."""


def passage_to_item(session: Session, section_id: UUID, passage: str, now: datetime) -> UUID:
    """Make an item of words in a report: on the next draft meeting, or in the backlog.

    It concerns the report's areas, and is as secret as the words.

    Args:
        session: The transaction.
        section_id: Where the words stand.
        passage: The words, with the signs of secret passages.
        now: The local time: meetings before it are past.

    Raises:
        EmptyNameError: There are no words.
        UnmarkedPassagesError: Some are secret, and no mark says by which provision.
    """
    section, whole = session.get_one(ReportSection, section_id), title_of(bare(passage))
    mark = _mark(session, section.report_id, passage)
    title, meeting_id = _cut(whole), _next_draft(session, now)
    item_id = add_item(session, meeting_id, title) if meeting_id else add_to_backlog(session, title)
    session.flush()
    if title != whole:
        blocks = [Block(BlockKind.PARAGRAPH, (Run(line),)) for line in bare(passage).splitlines()]
        set_item_background(session, item_id, tuple(blocks))
    set_item_areas(session, item_id, _areas(session, section.report_id))
    session.add(SituationLink(section_id=section_id, passage=whole, agenda_item_id=item_id))
    if mark is not None:
        session.add(SecrecyMark(agenda_item_id=item_id, **mark))
    return item_id


def passage_to_measure(session: Session, section_id: UUID, passage: str, today: date) -> UUID:
    """Propose a measure with the words of a report; areas, secrecy and errors as for an item."""
    section, whole = session.get_one(ReportSection, section_id), title_of(bare(passage))
    mark = _mark(session, section.report_id, passage)
    measure_id = add_measure(session, None, whole, today)
    session.flush()
    set_measure_areas(session, measure_id, _areas(session, section.report_id))
    session.add(SituationLink(section_id=section_id, passage=whole, measure_id=measure_id))
    if mark is not None:
        session.add(SecrecyMark(measure_id=measure_id, **mark))
    return measure_id


def remove_link(session: Session, link_id: UUID) -> None:
    """Forget that an item or measure came of a report; both stay."""
    session.delete(session.get_one(SituationLink, link_id))


def _cut(title: str) -> str:
    if len(title) <= MOST:
        return title
    return title[:MOST].rsplit(" ", 1)[0].rstrip(" ,.;:–") + " …"


def _next_draft(session: Session, now: datetime) -> UUID | None:
    return session.exec(
        select(Meeting.id)
        .where(
            Meeting.state == MeetingState.DRAFT, col(Meeting.starts_at) >= now.replace(tzinfo=None)
        )
        .order_by(col(Meeting.starts_at))
    ).first()


def _areas(session: Session, report_id: UUID) -> frozenset[UUID]:
    return frozenset(
        session.exec(select(ReportArea.area_id).where(ReportArea.report_id == report_id))
    )


def _mark(session: Session, report_id: UUID, passage: str) -> dict[str, Any] | None:
    """Return the mark that words take with them; None for words that are open."""
    found = select(SecrecyMark).where(SecrecyMark.report_id == report_id)
    mark, secret = session.exec(found).one_or_none(), has_passage(passage)
    if mark is None and secret:
        raise UnmarkedPassagesError
    if mark is None or not (mark.whole or secret):
        return None
    return mark.model_dump(include={"provision", "marked_on", "authority"})
