"""What the minutes (minnesanteckningar) print."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlmodel import Session, col, func, select

from est_desktop.model.rich_text import from_text
from est_desktop.model.tables import (
    ConflictOfInterest,
    Correction,
    Decision,
    Measure,
    Meeting,
    MinutesVersion,
    Person,
)
from est_desktop.model.views.minutes import (
    CorrectionLine,
    DecisionText,
    MeasureLine,
    MinutesItem,
    MinutesView,
    Participant,
    Party,
)
from est_desktop.model.views.secrecy import MarkKind
from est_desktop.queries.items import (
    PlacedItem,
    areas_by_item,
    papers_by_item,
    paragraphs_by_item,
    placed_items,
    printed_papers,
)
from est_desktop.queries.letterhead import letterhead
from est_desktop.queries.onward import gone_on
from est_desktop.queries.people_labels import owner_label, person_label, role_of
from est_desktop.queries.record import attendance
from est_desktop.queries.secrecy import marks_on
from est_desktop.queries.sitting import adjournments
from est_desktop.queries.summons import body_of
from est_desktop.rules.handled_order import displaced, handled
from est_desktop.rules.numbering import first_free, measure_label
from est_desktop.rules.public_copy import inherited
from est_desktop.rules.typed import points


def minutes(session: Session, meeting_id: UUID, *, approving: date | None = None) -> MinutesView:
    """Return everything the minutes of the meeting print.

    Items come in the order in which they were treated. Paragraphs (§) are the ones the items were
    given, or would get today. Of approved minutes, what is printed is what was approved
    (`queries.dispatches.printed_minutes`).

    Args:
        session: The transaction.
        meeting_id: The meeting.
        approving: The day on which they are approved now, for the view of the next version; None
            for a draft.
    """
    meeting = session.get_one(Meeting, meeting_id)
    items = placed_items(session, meeting)
    rows = tuple(inherited(_items(session, meeting, items, approving=approving is not None)))
    return MinutesView(
        meeting_id=meeting_id,
        letterhead=letterhead(session),
        body=body_of(session, meeting),
        title=meeting.title,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=meeting.place,
        case_number=meeting.case_number,
        chair=person_label(
            session, meeting.vice_chair_id if meeting.led_by_vice else meeting.chair_id
        ),
        led_by_vice=meeting.led_by_vice,
        opened_at=meeting.opened_at,
        closed_at=meeting.closed_at,
        breaks=tuple(
            (each.begins_at.time(), each.ends_at.time())
            for each in adjournments(session, meeting_id)
            if each.ends_at is not None
        ),
        secretary=person_label(session, meeting.secretary_id),
        dated_on=meeting.starts_at.date(),
        parties=_parties(session, meeting_id, {p.item.id: p.label for p in items}),
        items=rows,
        papers=tuple(paper for row in rows for paper in row.papers),
        information_class=meeting.information_class,
        approved_on=approving,
        version=_next_version(session, meeting_id) if approving else 0,
        corrections=_corrections(session, meeting_id, {p.item.id: p.label for p in items}),
    )


def _items(
    session: Session, meeting: Meeting, items: Sequence[PlacedItem], *, approving: bool
) -> tuple[MinutesItem, ...]:
    areas, papers = areas_by_item(session, items), papers_by_item(session, items)
    paragraphs = paragraphs_by_item(session, meeting, items, approving=approving)
    decisions, measures = _decisions(session, items), _measures(session, items)
    marks = marks_on(session, MarkKind.ITEM, [placed.item.id for placed in items])
    conflicts = conflicts_by_item(session, items)
    onward = gone_on(session, meeting, [placed.item for placed in items])
    order = handled([(placed.item.level, placed.item.began_at) for placed in items])
    elsewhere = {items[index].item.id for index in displaced(order) if not items[index].item.level}
    return tuple(
        MinutesItem(
            id=placed.item.id,
            number=placed.label,
            level=placed.item.level,
            kind=placed.item.kind,
            paragraph_no=paragraphs.get(placed.item.id),
            title=placed.item.title,
            purpose=placed.item.purpose,
            presenter=placed.item.presenter,
            case_number=placed.item.case_number,
            areas=areas.get(placed.item.id, ()),
            notes=from_text(placed.item.notes),
            decisions=tuple(decisions[placed.item.id]),
            measures=tuple(measures[placed.item.id]),
            papers=printed_papers(papers[placed.item.id], placed.label),
            secrecy=marks.get(placed.item.id),
            public_title=placed.item.public_title,
            late=placed.late,
            outcome=placed.item.outcome,
            outcome_note=placed.item.outcome_note,
            conflicts=tuple(conflicts[placed.item.id]),
            displaced=placed.item.id in elsewhere,
            gone_on=onward.get(placed.item.id),
        )
        for placed in (items[index] for index in order)
    )


def _next_version(session: Session, meeting_id: UUID) -> int:
    newest = session.exec(
        select(func.max(MinutesVersion.version)).where(MinutesVersion.meeting_id == meeting_id)
    ).one()
    return first_free(newest)


def _corrections(
    session: Session, meeting_id: UUID, labels: dict[UUID, str]
) -> tuple[CorrectionLine, ...]:
    found = session.exec(
        select(Correction)
        .where(Correction.meeting_id == meeting_id)
        .order_by(col(Correction.made_on), col(Correction.id))
    )
    return tuple(
        CorrectionLine(
            made_on=row.made_on,
            item=labels.get(row.agenda_item_id, "") if row.agenda_item_id else "",
            text=row.text,
            role=row.role,
        )
        for row in found
    )


def conflicts_by_item(session: Session, items: Sequence[PlacedItem]) -> dict[UUID, list[str]]:
    """Return the roles of those who take no part in each item (jäv)."""
    found = session.exec(
        select(ConflictOfInterest.agenda_item_id, Person.role)
        .join(Person, col(Person.id) == col(ConflictOfInterest.person_id))
        .where(col(ConflictOfInterest.agenda_item_id).in_([placed.item.id for placed in items]))
        .order_by(col(Person.position), col(Person.role))
    )
    roles: dict[UUID, list[str]] = defaultdict(list)
    for item_id, role in found:
        roles[item_id].append(role)
    return roles


def _decisions(session: Session, items: Sequence[PlacedItem]) -> dict[UUID, list[DecisionText]]:
    found = session.exec(
        select(Decision)
        .where(col(Decision.agenda_item_id).in_([placed.item.id for placed in items]))
        .order_by(col(Decision.position))
    ).all()
    ids = [decision.id for decision in found]
    marks, measures = marks_on(session, MarkKind.DECISION, ids), _measures_out_of(session, ids)
    told: dict[UUID, list[DecisionText]] = defaultdict(list)
    for decision in found:
        told[decision.agenda_item_id].append(
            DecisionText(
                points=points(decision.text),
                owner=owner_label(session, decision.organisation_id, decision.owner),
                due_date=decision.due_date,
                no_action=decision.no_action,
                send_to=decision.send_to,
                secrecy=marks.get(decision.id),
                sent_on=decision.sent_on,
                measures=tuple(measures[decision.id]),
            )
        )
    return told


def _measures_out_of(session: Session, decision_ids: Sequence[UUID]) -> dict[UUID, list[str]]:
    found = session.exec(
        select(Measure.decision_id, Measure.year, Measure.number)
        .where(col(Measure.decision_id).in_(decision_ids))
        .order_by(col(Measure.year), col(Measure.number))
    )
    numbers: dict[UUID, list[str]] = defaultdict(list)
    for decision_id, year, number in found:
        if decision_id is not None:
            numbers[decision_id].append(measure_label(year, number))
    return numbers


def _measures(session: Session, items: Sequence[PlacedItem]) -> dict[UUID, list[MeasureLine]]:
    found = session.exec(
        select(Measure)
        .where(col(Measure.agenda_item_id).in_([placed.item.id for placed in items]))
        .order_by(col(Measure.year), col(Measure.number))
    ).all()
    marks = marks_on(session, MarkKind.MEASURE, [measure.id for measure in found])
    told: dict[UUID, list[MeasureLine]] = defaultdict(list)
    for measure in found:
        if measure.agenda_item_id is not None:
            told[measure.agenda_item_id].append(
                MeasureLine(
                    number=measure_label(measure.year, measure.number),
                    text=measure.text,
                    owner=owner_label(session, measure.organisation_id, measure.owner),
                    due_date=measure.due_date,
                    secrecy=marks.get(measure.id),
                )
            )
    return told


def _parties(session: Session, meeting_id: UUID, labels: dict[UUID, str]) -> tuple[Party, ...]:
    by_organisation: dict[str, list[Participant]] = {}
    for row in attendance(session, meeting_id):
        by_organisation.setdefault(row.organisation, []).append(
            Participant(
                role=row.role,
                name=row.name,
                presence=row.presence,
                capacity=row.capacity,
                deputy_for=role_of(session, row.deputy_for_id),
                from_item=labels.get(row.from_item_id, "") if row.from_item_id else "",
                to_item=labels.get(row.to_item_id, "") if row.to_item_id else "",
                note=row.note,
                arrived=row.arrived_at.time() if row.arrived_at else None,
                left=row.left_at.time() if row.left_at else None,
            )
        )
    return tuple(Party(name, tuple(some)) for name, some in by_organisation.items())
