"""What is missing before a meeting is sent, or before its minutes are approved."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from uuid import UUID

from sqlmodel import Session, col, func, select

from est_desktop.model.enums import ItemKind, Outcome, Presence, Purpose
from est_desktop.model.tables import Attendance, Decision, Meeting, Person
from est_desktop.model.views.agenda import AttachmentRow
from est_desktop.model.views.completeness import Gap, GapKind
from est_desktop.model.views.reports import MissingReport
from est_desktop.queries.items import PlacedItem, papers_by_item, placed_items
from est_desktop.queries.missing_reports import missing_for_meeting
from est_desktop.queries.outdated_reports import outdated_papers
from est_desktop.queries.plain import rows_of
from est_desktop.rules.report_periods import period_words
from est_desktop.rules.swedish import join_words
from est_desktop.rules.time_plan import minutes_over

PRESENTED = (Purpose.INFORMATION, Purpose.DISCUSSION, Purpose.DECISION)
"""What somebody presents; formalities and the follow-up of the last meeting are the chair's."""


def gaps_before_dispatch(session: Session, meeting_id: UUID, today: date) -> tuple[Gap, ...]:
    """Return what is missing before the summons is sent, in the order of the agenda.

    A complete meeting has none. Files are not opened here: `documents.pack.looking` does that.
    """
    meeting = session.get_one(Meeting, meeting_id)
    reports = missing_for_meeting(rows_of(session), meeting_id, today).missing
    return (
        *_before_dispatch(session, meeting),
        *(Gap(GapKind.NO_REPORT, title=row.organisation, told=_about(row)) for row in reports),
    )


def gaps_before_approval(session: Session, meeting_id: UUID) -> tuple[Gap, ...]:
    """Return what is missing before the minutes are approved, in the order of the agenda."""
    return tuple(_before_approval(session, session.get_one(Meeting, meeting_id)))


def _before_dispatch(session: Session, meeting: Meeting) -> Iterator[Gap]:
    items = placed_items(session, meeting)
    treated = [placed for placed in items if placed.item.outcome is not Outcome.WITHDRAWN]
    yield from _about_the_meeting(session, meeting, treated)
    papers = papers_by_item(session, items)
    outdated = outdated_papers(session, [placed.item.id for placed in treated])
    for placed in treated:
        if placed.item.kind is ItemKind.ITEM:
            yield from _about_an_item(placed, papers[placed.item.id], outdated)


def _about_the_meeting(
    session: Session, meeting: Meeting, treated: Sequence[PlacedItem]
) -> Iterator[Gap]:
    if not meeting.place.strip():
        yield Gap(GapKind.NO_PLACE)
    if not session.exec(
        select(func.count()).select_from(Attendance).where(Attendance.meeting_id == meeting.id)
    ).one():
        yield Gap(GapKind.NOBODY_CALLED)
    if not any(placed.item.kind is ItemKind.ITEM for placed in treated):
        yield Gap(GapKind.NO_ITEMS)
    minutes = [placed.item.minutes_planned for placed in treated]
    over = minutes_over(meeting.starts_at, meeting.ends_at, minutes)
    if over > 0:
        yield Gap(GapKind.OVER_TIME, told=str(over))


def _about_an_item(
    placed: PlacedItem, papers: Sequence[AttachmentRow], outdated: Collection[UUID]
) -> Iterator[Gap]:
    item = placed.item
    if item.purpose in PRESENTED and not item.presenter.strip():
        yield _gap(GapKind.NO_PRESENTER, placed)
    if item.purpose is Purpose.DECISION and not item.proposed_decision.strip():
        yield _gap(GapKind.NO_PROPOSAL, placed)
    for paper in papers:
        if paper.id in outdated:
            kind = GapKind.OLD_REPORT
            yield Gap(kind, item.id, str(paper.number), paper.title, paper_id=paper.id)
        if not paper.versions or not paper.versions[0].size:
            yield Gap(GapKind.NO_FILE, item.id, str(paper.number), paper.title)


def _before_approval(session: Session, meeting: Meeting) -> Iterator[Gap]:
    yield from _about_attendance(session, meeting)
    for placed in placed_items(session, meeting):
        item = placed.item
        if item.kind is ItemKind.PAUSE:
            continue
        if item.level == 0 and item.outcome is Outcome.OPEN:
            yield _gap(GapKind.NO_OUTCOME, placed)
        yield from _about_decisions(session, placed)


def _about_attendance(session: Session, meeting: Meeting) -> Iterator[Gap]:
    called = session.exec(
        select(Attendance.presence, Person.role)
        .join(Person, col(Person.id) == col(Attendance.person_id))
        .where(Attendance.meeting_id == meeting.id)
        .order_by(col(Person.role))
    ).all()
    if not any(presence is Presence.PRESENT for presence, _ in called):
        yield Gap(GapKind.NOBODY_PRESENT)
    unclear = [role for presence, role in called if presence is Presence.EXPECTED]
    if unclear:
        yield Gap(GapKind.UNCLEAR_ATTENDANCE, told=join_words(unclear))


def _about_decisions(session: Session, placed: PlacedItem) -> Iterator[Gap]:
    followed = session.exec(
        select(Decision).where(Decision.agenda_item_id == placed.item.id, ~col(Decision.no_action))
    ).all()
    if any(not (one.organisation_id or one.owner.strip()) for one in followed):
        yield _gap(GapKind.NO_OWNER, placed)
    if any(one.due_date is None for one in followed):
        yield _gap(GapKind.NO_DUE, placed)


def _about(row: MissingReport) -> str:
    period = period_words(row.starts, row.ends)
    return f"{row.area}, {period}" if row.area else period


def _gap(kind: GapKind, placed: PlacedItem) -> Gap:
    return Gap(kind, placed.item.id, placed.label, placed.item.title)
