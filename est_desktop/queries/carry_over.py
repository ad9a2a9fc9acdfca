"""What would follow to the next meeting of a series, and why."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from sqlmodel import Session, col, select

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
    EarlierDecision,
    OpenMeasure,
    Verdict,
    Why,
)
from est_desktop.model.views.secrecy import MarkKind
from est_desktop.queries.items import paragraphs_by_item, placed_items
from est_desktop.queries.record import measures_where
from est_desktop.queries.secrecy import marks_on
from est_desktop.queries.series import next_in_series
from est_desktop.rules.carry_over import Facts, outcome_of, same_point, split, verdict

NOT_HELD = (MeetingState.CANCELLED, MeetingState.POSTPONED)


def carry_over(
    session: Session, series_id: UUID, day: date, today: date, previous_title: str
) -> CarryView:
    """Return the preview of a series' meeting on a day.

    Args:
        session: The transaction.
        series_id: The council.
        day: When it meets; a draft of the series on that day is filled.
        today: What measures are late from.
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
        decisions=_decisions(session, last, today) if last else (),
        measures=_open_measures(session, series_id, today),
    )


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
    later = set(
        session.exec(select(AgendaItem.matter_id).where(col(AgendaItem.meeting_id).in_(after)))
    )
    rows = []
    for meeting in meetings:
        for placed in placed_items(session, meeting):
            item = placed.item
            if item.kind is ItemKind.PAUSE:
                continue
            own = item.title in standing or same_point(item.title, previous_title)
            told = verdict(_facts(session, item, standing=own, elsewhere=item.matter_id in later))
            rows.append(_row(item, placed.label, told))
    waiting = select(AgendaItem).where(
        col(AgendaItem.meeting_id).is_(None), AgendaItem.series_id == series_id
    )
    rows += [
        _row(item, "", _waiting(session, item))
        for item in session.exec(waiting.order_by(col(AgendaItem.position)))
    ]
    return rows


def _row(item: AgendaItem, label: str, told: Verdict) -> CarryRow:
    return CarryRow(item.id, item.matter_id, label, item.title, item.level, told)


def _facts(session: Session, item: AgendaItem, *, standing: bool, elsewhere: bool) -> Facts:
    decided = session.exec(select(Decision.id).where(Decision.agenda_item_id == item.id)).first()
    measure = session.exec(
        select(Measure.id).where(
            Measure.agenda_item_id == item.id, col(Measure.status).not_in(ENDED)
        )
    ).first()
    return Facts(
        outcome_of(item.outcome, decided=decided is not None, noted=bool(item.notes)),
        standing=standing,
        open_measure=measure is not None,
        carry=item.carry,
        elsewhere=elsewhere,
    )


def _waiting(session: Session, item: AgendaItem) -> Verdict:
    """Tell of an item in the backlog: what was deferred to it follows, other things can."""
    if item.carry:
        return Verdict(follows=True, why=Why.CARRIED)
    deferred = session.exec(
        select(AgendaItem.id).where(
            AgendaItem.matter_id == item.matter_id, AgendaItem.outcome == Outcome.DEFERRED
        )
    ).first()
    if deferred is not None:
        return Verdict(follows=True, why=Why.DEFERRED)
    return Verdict(follows=False, why=Why.WAITING)


def _decisions(session: Session, meeting: Meeting, today: date) -> tuple[EarlierDecision, ...]:
    items = placed_items(session, meeting)
    paragraphs = paragraphs_by_item(session, meeting, items)
    ids = [placed.item.id for placed in items]
    found = session.exec(
        select(Decision)
        .where(col(Decision.agenda_item_id).in_(ids))
        .order_by(col(Decision.position))
    ).all()
    on_items = {k: m for k, m in marks_on(session, MarkKind.ITEM, ids).items() if m.whole}
    marks = marks_on(session, MarkKind.DECISION, [decision.id for decision in found])
    return tuple(
        EarlierDecision(
            paragraph_no=paragraphs.get(placed.item.id),
            title=placed.item.title,
            measures=measures_where(session, [col(Measure.decision_id) == decision.id], today),
            secrecy=on_items.get(placed.item.id) or marks.get(decision.id),
            **decision.model_dump(
                include={"text", "owner", "due_date", "no_action", "done_on", "done_note"}
            ),
        )
        for placed in items
        for decision in found
        if decision.agenda_item_id == placed.item.id
    )


def _open_measures(session: Session, series_id: UUID, today: date) -> tuple[OpenMeasure, ...]:
    """Return the open measures of the series' meetings, and those agreed at none."""
    ours = col(Meeting.series_id) == series_id
    none = col(Measure.agenda_item_id).is_(None)
    rows = measures_where(session, [col(Measure.status).not_in(ENDED), ours | none], today)
    items = dict(
        session.exec(
            select(Measure.id, Measure.agenda_item_id).where(
                col(Measure.id).in_([row.id for row in rows])
            )
        ).all()
    )
    marks = marks_on(session, MarkKind.MEASURE, [row.id for row in rows])
    on_items = marks_on(session, MarkKind.ITEM, [key for key in items.values() if key])
    whole = {key: mark for key, mark in on_items.items() if mark.whole}
    return tuple(
        OpenMeasure(row, marks.get(row.id) or whole.get(items[row.id] or row.id)) for row in rows
    )
