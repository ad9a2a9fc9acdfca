"""The follow-up list (bevakningslista): decisions and measures that are still open."""

from dataclasses import replace
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
    rows = [*_decisions(session, today, places), *_measures(session, today, places)]
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


def _decisions(session: Session, today: date, places: dict[UUID, str]) -> list[FollowUpRow]:
    found = session.exec(
        select(Decision, AgendaItem.meeting_id)
        .join(AgendaItem, col(AgendaItem.id) == col(Decision.agenda_item_id))
        .where(~col(Decision.no_action), col(Decision.done_on).is_(None), Decision.text != "")
    ).all()
    agreed = agreed_under(session, {meeting_id for _, meeting_id in found if meeting_id})
    marks = marks_on(session, MarkKind.DECISION, [decision.id for decision, _ in found])
    rows = []
    for decision, _ in found:
        under = agreed.get(decision.agenda_item_id)
        row = _row(decision, under, today, places, marks.get(decision.id))
        number, text = under.number if under else "", bare(" ".join(points(decision.text)))
        rows.append(replace(row, kind=MarkKind.DECISION, number=number, text=text))
    return rows


def _measures(session: Session, today: date, places: dict[UUID, str]) -> list[FollowUpRow]:
    found = session.exec(
        select(Measure, AgendaItem.meeting_id)
        .join(AgendaItem, col(AgendaItem.id) == col(Measure.agenda_item_id), isouter=True)
        .where(col(Measure.status).not_in(ENDED))
    ).all()
    agreed = agreed_under(session, {meeting_id for _, meeting_id in found if meeting_id})
    marks = marks_on(session, MarkKind.MEASURE, [measure.id for measure, _ in found])
    rows = []
    for measure, _ in found:
        under = agreed.get(measure.agenda_item_id) if measure.agenda_item_id else None
        row = _row(measure, under, today, places, marks.get(measure.id))
        rows.append(replace(row, number=measure_label(measure.year, measure.number)))
    return rows


def _row(
    thing: Decision | Measure,
    under: Agreed | None,
    today: date,
    places: dict[UUID, str],
    secrecy: Secrecy | None,
) -> FollowUpRow:
    """Return what decisions and measures are told alike; as a measure without number."""
    return FollowUpRow(
        kind=MarkKind.MEASURE,
        id=thing.id,
        number="",
        text=bare(thing.text),
        organisation=places[thing.organisation_id] if thing.organisation_id else "",
        organisation_id=thing.organisation_id,
        owner=thing.owner,
        due_date=thing.due_date,
        overdue=thing.due_date is not None and thing.due_date < today,
        meeting=under.meeting if under else "",
        meeting_id=under.meeting_id if under else None,
        item_id=thing.agenda_item_id,
        secrecy=secrecy or (under.secrecy if under else None),
    )
