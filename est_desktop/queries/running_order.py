"""What the running order for the chair (körschema) prints."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.model.enums import Presence
from est_desktop.model.tables import AgendaItem, Decision, Meeting
from est_desktop.model.views.running_order import (
    EarlierDecision,
    RunningItem,
    RunningOrderView,
)
from est_desktop.model.views.secrecy import MarkKind
from est_desktop.queries.agreed import agreed_under
from est_desktop.queries.items import PlacedItem, papers_by_item, placed_items, printed_papers
from est_desktop.queries.letterhead import letterhead
from est_desktop.queries.minutes import conflicts_by_item
from est_desktop.queries.people_labels import person_label
from est_desktop.queries.record import attendance
from est_desktop.queries.secrecy import marks_on
from est_desktop.queries.summons import body_of
from est_desktop.rules.typed import points


def running_order(session: Session, meeting_id: UUID) -> RunningOrderView:
    """Return everything the running order of the meeting prints, internal notes too."""
    meeting = session.get_one(Meeting, meeting_id)
    return RunningOrderView(
        meeting_id=meeting_id,
        letterhead=letterhead(session),
        body=body_of(session, meeting),
        title=meeting.title,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=meeting.place,
        case_number=meeting.case_number,
        chair=person_label(session, meeting.chair_id),
        vice_chair=person_label(session, meeting.vice_chair_id),
        secretary=person_label(session, meeting.secretary_id),
        excused=tuple(
            f"{row.role}, {row.organisation}"
            for row in attendance(session, meeting_id)
            if row.presence is Presence.EXCUSED
        ),
        dated_on=meeting.starts_at.date(),
        decision_lead=f"{meeting.subject} {meeting.decision_verb}",
        items=_items(session, meeting),
        information_class=meeting.information_class,
    )


def _items(session: Session, meeting: Meeting) -> tuple[RunningItem, ...]:
    items = placed_items(session, meeting)
    papers, conflicts = papers_by_item(session, items), conflicts_by_item(session, items)
    earlier = _earlier(session, meeting, items)
    agreed = agreed_under(session, [meeting.id])
    own = marks_on(session, MarkKind.ITEM, [placed.item.id for placed in items])
    return tuple(
        RunningItem(
            number=placed.label,
            starts=placed.starts.time(),
            expected=placed.expected.time() if placed.expected else None,
            began=placed.item.began_at.time() if placed.item.began_at else None,
            ended=placed.item.ended_at.time() if placed.item.ended_at else None,
            proposed_decision=points(placed.item.proposed_decision),
            papers=printed_papers(papers[placed.item.id], placed.label),
            earlier=tuple(earlier[placed.item.matter_id]),
            secrecy=own.get(placed.item.id) or agreed[placed.item.id].secrecy,
            late=placed.late,
            conflicts=tuple(conflicts[placed.item.id]),
            **placed.item.model_dump(
                include={
                    "id",
                    "level",
                    "kind",
                    "title",
                    "purpose",
                    "presenter",
                    "minutes_planned",
                    "case_number",
                    "internal_note",
                    "outcome",
                }
            ),
        )
        for placed in items
    )


def _earlier(
    session: Session, meeting: Meeting, items: Sequence[PlacedItem]
) -> dict[UUID, list[EarlierDecision]]:
    """Return what was agreed before on the matters of these items, by matter, latest first."""
    found = session.exec(
        select(Decision, AgendaItem)
        .join(AgendaItem, col(AgendaItem.id) == col(Decision.agenda_item_id))
        .join(Meeting, col(Meeting.id) == col(AgendaItem.meeting_id))
        .where(
            col(AgendaItem.matter_id).in_([placed.item.matter_id for placed in items]),
            Meeting.id != meeting.id,
            Meeting.starts_at < meeting.starts_at,
        )
        .order_by(col(Meeting.starts_at).desc(), col(AgendaItem.position), col(Decision.position))
    ).all()
    agreed = agreed_under(session, {item.meeting_id for _, item in found if item.meeting_id})
    marks = marks_on(session, MarkKind.DECISION, [decision.id for decision, _ in found])
    earlier: dict[UUID, list[EarlierDecision]] = defaultdict(list)
    for decision, item in found:
        place = agreed[item.id]
        earlier[item.matter_id].append(
            EarlierDecision(
                meeting=place.meeting,
                day=place.starts_at.date(),
                number=place.number,
                points=points(decision.text),
                secrecy=marks.get(decision.id) or place.secrecy,
            )
        )
    return earlier
