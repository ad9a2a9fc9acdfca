"""What the meeting workspace reads of a meeting, its agenda and one item."""

from collections.abc import Sequence
from uuid import UUID

from sqlmodel import Session, col, func, select

from est_desktop.model.rich_text import from_text
from est_desktop.model.tables import (
    AgendaItem,
    AgendaItemArea,
    Attachment,
    Decision,
    Measure,
    Meeting,
    Series,
)
from est_desktop.model.views.agenda import (
    AgendaRow,
    AgendaView,
    AttachmentRow,
    ItemView,
    MeetingHead,
)
from est_desktop.model.views.secrecy import MarkKind
from est_desktop.queries.items import PlacedItem, papers_by_item, placed_items
from est_desktop.queries.report_links import links_of_item, told_sources
from est_desktop.queries.secrecy import marks_on
from est_desktop.rules.time_plan import minutes_over


def agenda(session: Session, meeting_id: UUID) -> AgendaView:
    """Return the meeting's head and the rows of its agenda."""
    meeting = session.get_one(Meeting, meeting_id)
    items = placed_items(session, meeting)
    ids = [placed.item.id for placed in items]
    papers = _counts(session, Attachment, ids)
    decisions = _counts(session, Decision, ids)
    measures = _counts(session, Measure, ids)
    rows = tuple(
        _row(placed, *(counts.get(placed.item.id, 0) for counts in (papers, decisions, measures)))
        for placed in items
    )
    minutes = [row.minutes_planned for row in rows]
    return AgendaView(
        head=meeting_head(session, meeting_id),
        rows=rows,
        planned_minutes=sum(minutes),
        over_minutes=minutes_over(meeting.starts_at, meeting.ends_at, minutes),
    )


def has_meeting(session: Session, meeting_id: UUID) -> bool:
    """Tell whether the meeting is there; undo or another page may have taken it away."""
    return session.get(Meeting, meeting_id) is not None


def meeting_head(session: Session, meeting_id: UUID) -> MeetingHead:
    """Return the facts of a meeting."""
    meeting = session.get_one(Meeting, meeting_id)
    series = session.get(Series, meeting.series_id) if meeting.series_id else None
    return MeetingHead(
        series=series.name if series else "",
        **meeting.model_dump(
            include={
                "id",
                "series_id",
                "title",
                "starts_at",
                "ends_at",
                "place",
                "case_number",
                "subject",
                "decision_verb",
                "chair_id",
                "vice_chair_id",
                "secretary_id",
                "reply_by",
                "information_class",
                "state",
            }
        ),
    )


def agenda_item(session: Session, item_id: UUID) -> ItemView | None:
    """Return one item as its form shows it, or None if it is no longer on a meeting."""
    item = session.get(AgendaItem, item_id)
    if item is None or item.meeting_id is None:
        return None
    items = placed_items(session, session.get_one(Meeting, item.meeting_id))
    label = next(placed.label for placed in items if placed.item.id == item_id)
    return _item(session, item, label, papers_by_item(session, items)[item_id])


def waiting_item(session: Session, item_id: UUID) -> ItemView | None:
    """Return an item of the backlog as its form shows it, or None if it waits no more.

    Its papers are not told: they get their numbers in a meeting.
    """
    item = session.get(AgendaItem, item_id)
    return None if item is None or item.meeting_id else _item(session, item, "", ())


def _item(
    session: Session, item: AgendaItem, number: str, papers: tuple[AttachmentRow, ...]
) -> ItemView:
    areas = session.exec(
        select(AgendaItemArea.area_id).where(AgendaItemArea.agenda_item_id == item.id)
    )
    return ItemView(
        number=number,
        background=from_text(item.background),
        area_ids=frozenset(areas),
        attachments=papers,
        secrecy=marks_on(session, MarkKind.ITEM, [item.id]).get(item.id),
        sources=told_sources(links_of_item(session, item.id)),
        **item.model_dump(
            include={
                "id",
                "meeting_id",
                "level",
                "kind",
                "title",
                "purpose",
                "presenter",
                "minutes_planned",
                "case_number",
                "proposed_decision",
                "internal_note",
                "public_title",
            }
        ),
    )


def _row(placed: PlacedItem, papers: int, decisions: int, measures: int) -> AgendaRow:
    item = placed.item
    return AgendaRow(
        number=placed.label,
        starts=placed.starts.time(),
        papers=papers,
        decisions=decisions,
        measures=measures,
        noted=bool(item.notes or decisions or measures),
        late=placed.late,
        expected=placed.expected.time() if placed.expected else None,
        began=item.began_at.time() if item.began_at else None,
        ended=item.ended_at.time() if item.ended_at else None,
        **item.model_dump(
            include={
                "id",
                "position",
                "level",
                "kind",
                "title",
                "purpose",
                "presenter",
                "minutes_planned",
                "outcome",
            }
        ),
    )


def _counts(
    session: Session,
    table: type[Attachment] | type[Decision] | type[Measure],
    ids: Sequence[UUID],
) -> dict[UUID | None, int]:
    column = col(table.agenda_item_id)
    found = session.exec(select(column, func.count()).where(column.in_(ids)).group_by(column))
    return dict(found.all())
