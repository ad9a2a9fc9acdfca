"""The follow-up list (bevakningslista): decisions and measures that are still open."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.model.enums import ENDED
from est_desktop.model.tables import AgendaItem, Decision, Measure, Organisation, Series
from est_desktop.model.views.follow_up import FollowUpParty, FollowUpRow, FollowUpView
from est_desktop.model.views.secrecy import MarkKind, Secrecy
from est_desktop.queries.agreed import Agreed, agreed_under
from est_desktop.queries.letterhead import letterhead
from est_desktop.queries.secrecy import marks_on
from est_desktop.rules.numbering import measure_label
from est_desktop.rules.passages import bare
from est_desktop.rules.typed import points


def follow_up(session: Session, today: date, organisation_id: UUID | None = None) -> FollowUpView:
    """Return what is open: of all organisations in their printed order, or of one.

    Open are decisions that need action and have not been followed up, and measures that have not
    ended. What nobody answers for comes last.
    """
    places = _organisations(session)
    decisions, measures = _open_decisions(session), _open_measures(session)
    meetings = {meeting_id for _, meeting_id in (*decisions, *measures) if meeting_id}
    agreed = agreed_under(session, meetings)
    told = _Telling(session, agreed, places, today)
    rows = [*told.decisions(decisions), *told.measures(measures)]
    by_party: dict[UUID | None, list[FollowUpRow]] = {key: [] for key in [*places, None]}
    for row in sorted(rows, key=lambda row: row.urgency):
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


def _organisations(session: Session) -> dict[UUID, str]:
    found = session.exec(
        select(Organisation).order_by(col(Organisation.position), col(Organisation.name))
    )
    return {organisation.id: organisation.name for organisation in found}


def _open_decisions(session: Session) -> Sequence[tuple[Decision, UUID | None]]:
    return session.exec(
        select(Decision, AgendaItem.meeting_id)
        .join(AgendaItem, col(AgendaItem.id) == col(Decision.agenda_item_id))
        .where(~col(Decision.no_action), col(Decision.done_on).is_(None), Decision.text != "")
    ).all()


def _open_measures(session: Session) -> Sequence[tuple[Measure, UUID | None]]:
    return session.exec(
        select(Measure, AgendaItem.meeting_id)
        .join(AgendaItem, col(AgendaItem.id) == col(Measure.agenda_item_id), isouter=True)
        .where(col(Measure.status).not_in(ENDED))
    ).all()


@dataclass(frozen=True, slots=True)
class _Telling:
    """What rows are told with: where things were agreed, and what organisations are called."""

    session: Session
    agreed: dict[UUID, Agreed]
    places: dict[UUID, str]
    today: date

    def decisions(self, found: Sequence[tuple[Decision, UUID | None]]) -> list[FollowUpRow]:
        marks = marks_on(self.session, MarkKind.DECISION, [thing.id for thing, _ in found])
        rows = []
        for decision, _ in found:
            under = self.agreed.get(decision.agenda_item_id)
            row = self._row(decision, under, marks.get(decision.id))
            number, text = under.number if under else "", bare(" ".join(points(decision.text)))
            rows.append(replace(row, kind=MarkKind.DECISION, number=number, text=text))
        return rows

    def measures(self, found: Sequence[tuple[Measure, UUID | None]]) -> list[FollowUpRow]:
        marks = marks_on(self.session, MarkKind.MEASURE, [thing.id for thing, _ in found])
        rows = []
        for measure, _ in found:
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
