"""What the summons with agenda (kallelse) prints."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlmodel import Session

from est_desktop.model.enums import Presence
from est_desktop.model.rich_text import from_text
from est_desktop.model.tables import Meeting, Series
from est_desktop.model.views.agenda import AttachmentRow
from est_desktop.model.views.secrecy import MarkKind
from est_desktop.model.views.summons import Invited, InvitedParty, SummonsItem, SummonsView
from est_desktop.queries.items import (
    PlacedItem,
    areas_by_item,
    papers_by_item,
    placed_items,
    printed_papers,
)
from est_desktop.queries.letterhead import letterhead
from est_desktop.queries.people_labels import person_label, role_of
from est_desktop.queries.record import attendance
from est_desktop.queries.secrecy import marks_on
from est_desktop.rules.public_copy import inherited
from est_desktop.rules.typed import points


def summons(session: Session, meeting_id: UUID, today: date) -> SummonsView:
    """Return everything the summons of the meeting prints.

    It is dated today, but never later than the last day to answer it or the day of the meeting:
    printed again afterwards it is the same.
    """
    meeting = session.get_one(Meeting, meeting_id)
    items = placed_items(session, meeting)
    areas, papers = areas_by_item(session, items), papers_by_item(session, items)
    marks = marks_on(session, MarkKind.ITEM, [placed.item.id for placed in items])
    rows = tuple(
        inherited(
            [
                replace(
                    _item(placed, areas.get(placed.item.id, ()), papers[placed.item.id]),
                    secrecy=marks.get(placed.item.id),
                )
                for placed in items
            ]
        )
    )
    return SummonsView(
        meeting_id=meeting_id,
        letterhead=letterhead(session),
        body=body_of(session, meeting),
        title=meeting.title,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=meeting.place,
        case_number=meeting.case_number,
        chair=person_label(session, meeting.chair_id),
        secretary=person_label(session, meeting.secretary_id),
        reply_by=meeting.reply_by,
        dated_on=min(today, meeting.reply_by or today, meeting.starts_at.date()),
        decision_lead=f"{meeting.subject} {meeting.decision_verb}",
        parties=_parties(session, meeting_id),
        items=rows,
        papers=tuple(paper for row in rows for paper in row.papers),
        information_class=meeting.information_class,
    )


def body_of(session: Session, meeting: Meeting) -> str:
    """Return the council's name; the title for a meeting without series."""
    if meeting.series_id is None:
        return meeting.title
    return session.get_one(Series, meeting.series_id).name


def _item(
    placed: PlacedItem, areas: tuple[str, ...], papers: tuple[AttachmentRow, ...]
) -> SummonsItem:
    item = placed.item
    return SummonsItem(
        id=item.id,
        number=placed.label,
        level=item.level,
        kind=item.kind,
        title=item.title,
        purpose=item.purpose,
        presenter=item.presenter,
        starts=placed.starts.time(),
        minutes_planned=item.minutes_planned,
        case_number=item.case_number,
        areas=areas,
        background=from_text(item.background),
        proposed_decision=points(item.proposed_decision),
        papers=printed_papers(papers, placed.label),
        public_title=item.public_title,
        late=placed.late,
        outcome=item.outcome,
    )


def _parties(session: Session, meeting_id: UUID) -> tuple[InvitedParty, ...]:
    by_organisation: dict[str, list[Invited]] = {}
    for row in attendance(session, meeting_id):
        by_organisation.setdefault(row.organisation, []).append(
            Invited(
                role=row.role,
                name=row.name,
                note=row.note,
                excused=row.presence is Presence.EXCUSED,
                deputy_for=role_of(session, row.deputy_for_id),
            )
        )
    return tuple(InvitedParty(name, tuple(some)) for name, some in by_organisation.items())
