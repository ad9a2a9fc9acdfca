"""The follow-up list (bevakningslista): decisions and measures that are still open."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement
from sqlmodel import Session, case, col, func, select

from est_desktop.model.enums import ENDED
from est_desktop.model.tables import AgendaItem, Decision, Measure, Organisation, Series
from est_desktop.model.views.follow_up import (
    FollowUpFirst,
    FollowUpParty,
    FollowUpRow,
    FollowUpView,
)
from est_desktop.model.views.secrecy import MarkKind, Secrecy
from est_desktop.queries.agreed import Agreed, agreed_under
from est_desktop.queries.letterhead import letterhead
from est_desktop.queries.secrecy import marks_on
from est_desktop.rules.numbering import measure_label
from est_desktop.rules.passages import bare
from est_desktop.rules.typed import points

Thing = TypeVar("Thing", Decision, Measure)
Found: TypeAlias = tuple[Decision | Measure, UUID | None]
"""Something open, and the meeting where it was agreed, if any."""
OPEN = {
    Decision: (~col(Decision.no_action), col(Decision.done_on).is_(None), Decision.text != ""),
    Measure: (col(Measure.status).not_in(ENDED),),
}
"""Which decisions and measures are open."""


def follow_up(session: Session, today: date, organisation_id: UUID | None = None) -> FollowUpView:
    """Return what is open: of all organisations in their printed order, or of one.

    Open are decisions that need action and have not been followed up, and measures that have not
    ended. What nobody answers for comes last.
    """
    places = _organisations(session)
    found = _found(session, None, None)
    by_party: dict[UUID | None, list[FollowUpRow]] = {key: [] for key in [*places, None]}
    for row in _told(session, found, places, today):
        by_party[row.organisation_id].append(row)
    wanted = by_party if organisation_id is None else {organisation_id: by_party[organisation_id]}
    head = letterhead(session)
    councils = session.exec(select(Series.name)).all()
    body = councils[0] if len(councils) == 1 else head.organisation
    return FollowUpView(
        letterhead=head,
        body=body,
        title=body if organisation_id is None else places[organisation_id],
        dated_on=today,
        parties=tuple(
            FollowUpParty(places[key] if key else "", tuple(some))
            for key, some in wanted.items()
            if some
        ),
    )


def follow_up_first(
    session: Session, today: date, organisation_id: UUID | None, limit: int
) -> FollowUpFirst:
    """Return the most urgent rows of the list, with how many there are in all.

    A window shows these: of thousands of rows nobody reads more than a few at a time.
    """
    found = sorted(
        _found(session, organisation_id, limit), key=lambda pair: pair[0].due_date or date.max
    )
    decisions = _counted(session, Decision, organisation_id, today)
    measures = _counted(session, Measure, organisation_id, today)
    return FollowUpFirst(
        rows=tuple(_told(session, found[:limit], _organisations(session), today)),
        count=decisions[0] + measures[0],
        overdue=decisions[1] + measures[1],
    )


def _found(session: Session, organisation_id: UUID | None, limit: int | None) -> list[Found]:
    return [
        *_open(session, Decision, organisation_id, limit),
        *_open(session, Measure, organisation_id, limit),
    ]


def _open(
    session: Session, table: type[Thing], organisation_id: UUID | None, limit: int | None
) -> Sequence[tuple[Thing, UUID | None]]:
    """Return what is open with the meeting where it was agreed, what is due first coming first."""
    asked = (
        select(table, AgendaItem.meeting_id)
        .join(AgendaItem, col(AgendaItem.id) == col(table.agenda_item_id), isouter=True)
        .where(*OPEN[table], *_of(table, organisation_id))
        .order_by(func.coalesce(col(table.due_date), "9999-12-31"))
        .limit(limit)
    )
    return session.exec(asked).all()


def _counted(
    session: Session, table: type[Thing], organisation_id: UUID | None, today: date
) -> tuple[int, int]:
    """Return how many are open, and how many of them are late."""
    late = func.count(case((col(table.due_date) < today, 1)))
    asked = select(func.count(), late).select_from(table)
    return session.exec(asked.where(*OPEN[table], *_of(table, organisation_id))).one()


def _of(table: type[Thing], organisation_id: UUID | None) -> tuple[ColumnElement[bool], ...]:
    return () if organisation_id is None else (col(table.organisation_id) == organisation_id,)


def _told(
    session: Session,
    found: Sequence[Found],
    places: dict[UUID, str],
    today: date,
) -> list[FollowUpRow]:
    """Return what is found as rows, the most urgent first."""
    agreed = agreed_under(session, {meeting_id for _, meeting_id in found if meeting_id})
    told = _Telling(session, agreed, places, today)
    decisions = [thing for thing, _ in found if isinstance(thing, Decision)]
    measures = [thing for thing, _ in found if isinstance(thing, Measure)]
    rows = [*told.decisions(decisions), *told.measures(measures)]
    return sorted(rows, key=lambda row: row.urgency)


def _organisations(session: Session) -> dict[UUID, str]:
    found = session.exec(
        select(Organisation).order_by(col(Organisation.position), col(Organisation.name))
    )
    return {organisation.id: organisation.name for organisation in found}


@dataclass(frozen=True, slots=True)
class _Telling:
    """What rows are told with: where things were agreed, and what organisations are called."""

    session: Session
    agreed: dict[UUID, Agreed]
    places: dict[UUID, str]
    today: date

    def decisions(self, found: Sequence[Decision]) -> list[FollowUpRow]:
        marks = marks_on(self.session, MarkKind.DECISION, [thing.id for thing in found])
        rows = []
        for decision in found:
            under = self.agreed.get(decision.agenda_item_id)
            row = self._row(decision, under, marks.get(decision.id))
            number, text = under.number if under else "", bare(" ".join(points(decision.text)))
            rows.append(replace(row, kind=MarkKind.DECISION, number=number, text=text))
        return rows

    def measures(self, found: Sequence[Measure]) -> list[FollowUpRow]:
        marks = marks_on(self.session, MarkKind.MEASURE, [thing.id for thing in found])
        rows = []
        for measure in found:
            item_id = measure.agenda_item_id
            under = self.agreed.get(item_id) if item_id else None
            row = self._row(measure, under, marks.get(measure.id))
            rows.append(replace(row, number=measure_label(measure.year, measure.number)))
        return rows

    def _row(
        self, thing: Decision | Measure, under: Agreed | None, secrecy: Secrecy | None
    ) -> FollowUpRow:
        """Return what decisions and measures are told alike; as a measure without number."""
        due, organisation_id = thing.due_date, thing.organisation_id
        return FollowUpRow(
            kind=MarkKind.MEASURE,
            id=thing.id,
            number="",
            text=bare(thing.text),
            organisation=self.places[organisation_id] if organisation_id else "",
            organisation_id=organisation_id,
            owner=thing.owner,
            due_date=due,
            overdue=due is not None and due < self.today,
            meeting=under.meeting if under else "",
            meeting_id=under.meeting_id if under else None,
            item_id=thing.agenda_item_id,
            secrecy=secrecy or (under.secrecy if under else None),
        )
