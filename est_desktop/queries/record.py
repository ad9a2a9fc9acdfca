"""What is read while minutes are taken: attendance, and what came of each item."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy.sql.elements import ColumnElement
from sqlmodel import Session, col, select

from est_desktop.model.enums import ENDED, MeasureStatus
from est_desktop.model.rich_text import from_text
from est_desktop.model.tables import (
    AgendaItem,
    Area,
    Attendance,
    ConflictOfInterest,
    Decision,
    Measure,
    MeasureArea,
    Meeting,
    Organisation,
    Person,
)
from est_desktop.model.views.record import AttendanceRow, DecisionRow, MeasureRow, RecordView
from est_desktop.queries.items import papers_by_item, paragraphs_by_item, placed_items
from est_desktop.queries.onward import gone_on
from est_desktop.rules.numbering import measure_label

MANY = 2000
"""From so many things on, whole tables are read instead of the rows that belong to them."""


def attendance(session: Session, meeting_id: UUID) -> tuple[AttendanceRow, ...]:
    """Return everybody called to the meeting, in the printed order of organisations."""
    found = session.exec(
        select(Attendance, Person, Organisation)
        .join(Person, col(Person.id) == col(Attendance.person_id))
        .join(Organisation, col(Organisation.id) == col(Person.organisation_id))
        .where(Attendance.meeting_id == meeting_id)
        .order_by(
            col(Organisation.position),
            col(Organisation.name),
            col(Person.position),
            col(Person.role),
        )
    )
    return tuple(
        AttendanceRow(
            organisation_id=organisation.id,
            organisation=organisation.name,
            role=person.role,
            name=person.name,
            **called.model_dump(exclude={"meeting_id"}),
        )
        for called, person, organisation in found
    )


def record(session: Session, item_id: UUID, today: date) -> RecordView | None:
    """Return an item as it stands while minutes are taken, or None if it is on no meeting."""
    item = session.get(AgendaItem, item_id)
    if item is None or item.meeting_id is None:
        return None
    meeting = session.get_one(Meeting, item.meeting_id)
    items = placed_items(session, meeting)
    here = next(placed for placed in items if placed.item.id == item_id)
    decisions = session.exec(
        select(Decision).where(Decision.agenda_item_id == item_id).order_by(col(Decision.position))
    )
    return RecordView(
        id=item.id,
        meeting_id=meeting.id,
        number=here.label,
        late=here.late,
        paragraph_no=paragraphs_by_item(session, meeting, items).get(item_id),
        kind=item.kind,
        title=item.title,
        presenter=item.presenter,
        minutes_planned=item.minutes_planned,
        papers=len(papers_by_item(session, items)[item_id]),
        background=from_text(item.background),
        proposed_decision=item.proposed_decision,
        notes=from_text(item.notes),
        decisions=tuple(
            DecisionRow(**decision.model_dump(exclude={"agenda_item_id", "position"}))
            for decision in decisions
        ),
        measures=measures_where(session, [col(Measure.agenda_item_id) == item_id], today),
        decision_lead=f"{meeting.subject} {meeting.decision_verb}",
        conflict_ids=frozenset(
            session.exec(
                select(ConflictOfInterest.person_id).where(
                    ConflictOfInterest.agenda_item_id == item_id
                )
            )
        ),
        gone_on=gone_on(session, meeting, [item]).get(item_id),
        **item.model_dump(include={"outcome", "outcome_note", "began_at", "ended_at"}),
    )


def measures_where(
    session: Session, conditions: Sequence[ColumnElement[bool]], today: date
) -> tuple[MeasureRow, ...]:
    """Return the measures that meet all conditions, in the order of their numbers."""
    found = session.exec(
        select(Measure, Organisation, Meeting.title)
        .join(Organisation, col(Organisation.id) == col(Measure.organisation_id), isouter=True)
        .join(AgendaItem, col(AgendaItem.id) == col(Measure.agenda_item_id), isouter=True)
        .join(Meeting, col(Meeting.id) == col(AgendaItem.meeting_id), isouter=True)
        .where(*conditions)
        .order_by(col(Measure.year), col(Measure.number))
    ).all()
    areas = areas_by_measure(session, [measure.id for measure, _, _ in found])
    return tuple(
        MeasureRow(
            id=measure.id,
            number=measure_label(measure.year, measure.number),
            text=measure.text,
            organisation_id=measure.organisation_id,
            organisation=(organisation.short_name or organisation.name) if organisation else "",
            owner=measure.owner,
            created_on=measure.created_on,
            start_date=measure.start_date,
            due_date=measure.due_date,
            status=measure.status,
            meeting=title or "",
            overdue=is_overdue(measure.due_date, measure.status, today),
            decision_id=measure.decision_id,
            level=measure.level,
            areas=areas.get(measure.id, ()),
        )
        for measure, organisation, title in found
    )


def areas_by_measure(session: Session, ids: Sequence[UUID]) -> dict[UUID, tuple[str, ...]]:
    """Return the names of the areas that each measure is for, in the order of the register."""
    found = (
        select(MeasureArea.measure_id, Area.name)
        .join(Area, col(Area.id) == col(MeasureArea.area_id))
        .order_by(col(Area.position), col(Area.name))
    )
    if len(ids) < MANY:
        found = found.where(col(MeasureArea.measure_id).in_(ids))
    names: dict[UUID, list[str]] = defaultdict(list)
    for measure_id, name in session.exec(found):
        names[measure_id].append(name)
    return {measure_id: tuple(some) for measure_id, some in names.items()}


def is_overdue(due_date: date | None, status: MeasureStatus, today: date) -> bool:
    """Tell whether a measure is late (försenad): its last day has passed and it is not ended."""
    return due_date is not None and due_date < today and status not in ENDED
