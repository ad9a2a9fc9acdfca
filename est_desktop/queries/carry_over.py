"""What would follow to the next meeting of a series, and why."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from sqlmodel import Session, col, func, select

from est_desktop.model.enums import ENDED, ItemKind, MeetingState, Outcome
from est_desktop.model.tables import (
    AgendaItem,
    Decision,
    Measure,
    Meeting,
    MinutesVersion,
    StandingItem,
)
from est_desktop.model.views.carry_over import (
    CarryRow,
    CarryView,
    Verdict,
    Why,
)
from est_desktop.queries.earlier import open_in_plan
from est_desktop.queries.items import placed_items
from est_desktop.queries.series import next_in_series
from est_desktop.rules.carry_over import Facts, outcome_of, same_point, split, verdict

NOT_HELD = (MeetingState.CANCELLED, MeetingState.POSTPONED)


def carry_over(session: Session, series_id: UUID, day: date, previous_title: str) -> CarryView:
    """Return the preview of a series' meeting on a day.

    Args:
        session: The transaction.
        series_id: The council.
        day: When it meets; a draft of the series on that day is filled.
        previous_title: What the item on the previous minutes is called: it is made anew.
    """
    facts = next_in_series(session, series_id, day.year)
    meetings = session.exec(
        select(Meeting).where(Meeting.series_id == series_id).order_by(col(Meeting.starts_at))
    ).all()
    target = next(
        (m for m in meetings if m.starts_at.date() == day and m.state is MeetingState.DRAFT), None
    )
    before = [m for m in meetings if m.starts_at.date() < day]
    last = next((m for m in reversed(before) if m.state not in NOT_HELD), None)
    since = [m for m in before if last is None or m.starts_at >= last.starts_at]
    after = [m.id for m in meetings if m.starts_at.date() >= day]
    follows, stays = split(_rows(session, series_id, since, after, previous_title))
    return CarryView(
        series_id=series_id,
        meeting_id=target.id if target else None,
        title=target.title if target else facts.title,
        starts_at=target.starts_at if target else datetime.combine(day, facts.starts),
        ends_at=target.ends_at if target else datetime.combine(day, facts.ends),
        place=target.place if target else facts.place,
        participants=facts.participants,
        previous_id=last.id if last else None,
        previous=last.title if last else "",
        has_minutes=last is not None
        and session.exec(
            select(MinutesVersion.id).where(MinutesVersion.meeting_id == last.id)
        ).first()
        is not None,
        follows=follows,
        stays=stays,
        decisions=_count_decisions(session, last) if last else 0,
        measures=_count_open(session, series_id),
    )


def _count_decisions(session: Session, meeting: Meeting) -> int:
    return session.exec(
        select(func.count())
        .select_from(Decision)
        .join(AgendaItem, col(AgendaItem.id) == col(Decision.agenda_item_id))
        .where(AgendaItem.meeting_id == meeting.id)
    ).one()


def _count_open(session: Session, series_id: UUID) -> int:
    """Return how many measures of the series' meetings are open, with those agreed at none."""
    return session.exec(
        select(func.count())
        .select_from(Measure)
        .join(AgendaItem, col(AgendaItem.id) == col(Measure.agenda_item_id), isouter=True)
        .join(Meeting, col(Meeting.id) == col(AgendaItem.meeting_id), isouter=True)
        .where(*open_in_plan(series_id))
    ).one()


def _rows(
    session: Session,
    series_id: UUID,
    meetings: Sequence[Meeting],
    after: Sequence[UUID],
    previous_title: str,
) -> list[CarryRow]:
    standing = set(
        session.exec(select(StandingItem.title).where(StandingItem.series_id == series_id))
    )
    later = _later(session, after)
    placed = [(p.item, p.label) for meeting in meetings for p in placed_items(session, meeting)]
    told = [(item, label) for item, label in placed if item.kind is not ItemKind.PAUSE]
    decided, measured = _decided(session, meetings), _measured(session, meetings)
    rows = []
    for item, label in told:
        facts = Facts(
            outcome_of(item.outcome, decided=item.id in decided, noted=bool(item.notes)),
            standing=item.title in standing or same_point(item.title, previous_title),
            open_measure=item.id in measured,
            carry=item.carry,
            elsewhere=item.matter_id in later,
        )
        row = _row(item, label, verdict(facts), item.outcome_note)
        rows.append(replace(row, meeting=later.get(item.matter_id, "")))
    return rows + _waiting(session, series_id)


def _row(item: AgendaItem, label: str, told: Verdict, note: str) -> CarryRow:
    return CarryRow(item.id, item.matter_id, label, item.title, item.level, told, note)


def _later(session: Session, meeting_ids: Sequence[UUID]) -> dict[UUID, str]:
    """Return the matters that are on these meetings, and the title of the meeting."""
    return dict(
        session.exec(
            select(AgendaItem.matter_id, Meeting.title)
            .join(Meeting, col(Meeting.id) == col(AgendaItem.meeting_id))
            .where(col(Meeting.id).in_(meeting_ids))
            .order_by(col(Meeting.starts_at).desc())
        ).all()
    )


def _decided(session: Session, meetings: Sequence[Meeting]) -> set[UUID]:
    return set(
        session.exec(
            select(Decision.agenda_item_id)
            .join(AgendaItem, col(AgendaItem.id) == col(Decision.agenda_item_id))
            .where(col(AgendaItem.meeting_id).in_([meeting.id for meeting in meetings]))
        )
    )


def _measured(session: Session, meetings: Sequence[Meeting]) -> set[UUID]:
    """Return the items that a measure was agreed under which has not ended."""
    return set(
        session.exec(
            select(AgendaItem.id)
            .join(Measure, col(AgendaItem.id) == col(Measure.agenda_item_id))
            .where(
                col(AgendaItem.meeting_id).in_([meeting.id for meeting in meetings]),
                col(Measure.status).not_in(ENDED),
            )
        )
    )


def _waiting(session: Session, series_id: UUID) -> list[CarryRow]:
    """Return the items in the backlog: what was deferred to it follows, other things can."""
    items = session.exec(
        select(AgendaItem)
        .where(col(AgendaItem.meeting_id).is_(None), AgendaItem.series_id == series_id)
        .order_by(col(AgendaItem.position))
    ).all()
    reasons = dict(
        session.exec(
            select(AgendaItem.matter_id, AgendaItem.outcome_note)
            .join(Meeting, col(Meeting.id) == col(AgendaItem.meeting_id))
            .where(
                col(AgendaItem.matter_id).in_([item.matter_id for item in items]),
                AgendaItem.outcome == Outcome.DEFERRED,
            )
            .order_by(col(Meeting.starts_at))
        ).all()
    )
    rows = []
    for item in items:
        why = Why.DEFERRED if item.matter_id in reasons else Why.WAITING
        told = Why.CARRIED if item.carry else why
        follows = Verdict(follows=told is not Why.WAITING, why=told)
        rows.append(_row(item, "", follows, reasons.get(item.matter_id, "")))
    return rows
