"""What has been sent and approved of a meeting, and what has changed since."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.errors import NoSuchVersionError
from est_desktop.model.enums import LOCKED, Outcome
from est_desktop.model.frozen import from_json
from est_desktop.model.tables import (
    AgendaItem,
    Dispatch,
    DispatchFile,
    Meeting,
    MinutesVersion,
)
from est_desktop.model.views.dispatch import (
    DispatchRow,
    MeetingLife,
    SentAgenda,
    SentFile,
    SentItem,
    SentPaper,
    VersionOfMinutes,
)
from est_desktop.model.views.minutes import MinutesItem, MinutesView
from est_desktop.model.views.pack import PackView
from est_desktop.model.views.summons import SummonsItem
from est_desktop.queries.items import papers_by_item, placed_items
from est_desktop.queries.minutes import minutes
from est_desktop.queries.pack import pack
from est_desktop.queries.signed_copies import signed_copies
from est_desktop.queries.summons import summons
from est_desktop.rules.control_code import control_code
from est_desktop.rules.dispatch_changes import changes


def sent_agenda(session: Session, meeting_id: UUID, today: date) -> SentAgenda:
    """Return the agenda as a dispatch of now would keep it."""
    meeting = session.get_one(Meeting, meeting_id)
    items = placed_items(session, meeting)
    papers = papers_by_item(session, items)
    called = summons(session, meeting_id, today)
    return SentAgenda(
        title=meeting.title,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=meeting.place,
        items=tuple(
            SentItem(
                id=placed.item.id,
                number=placed.label,
                title=placed.item.title,
                withdrawn=placed.item.outcome is Outcome.WITHDRAWN,
                facts=_facts(row),
            )
            for placed, row in zip(items, called.items, strict=True)
        ),
        papers=tuple(
            SentPaper(
                id=paper.id,
                number=paper.number,
                title=paper.title,
                item=placed.label,
                sha256=paper.versions[0].sha256 if paper.versions else "",
            )
            for placed in items
            for paper in papers[placed.item.id]
        ),
    )


def meeting_life(session: Session, meeting_id: UUID, today: date) -> MeetingLife:
    """Return how far a meeting has come, what was sent and approved, and what changed since."""
    meeting = session.get_one(Meeting, meeting_id)
    sent = session.exec(
        select(Dispatch).where(Dispatch.meeting_id == meeting_id).order_by(col(Dispatch.version))
    ).all()
    files: dict[UUID, list[SentFile]] = defaultdict(list)
    for file in session.exec(
        select(DispatchFile)
        .where(col(DispatchFile.dispatch_id).in_([row.id for row in sent]))
        .order_by(col(DispatchFile.position))
    ):
        files[file.dispatch_id].append(
            SentFile(file.document, file.file_name, file.sha256, file.size)
        )
    last = from_json(SentAgenda, sent[-1].content) if sent else None
    return MeetingLife(
        meeting_id=meeting_id,
        title=meeting.title,
        starts_at=meeting.starts_at,
        state=meeting.state,
        reason=meeting.state_reason,
        dispatches=tuple(
            DispatchRow(
                files=tuple(files[row.id]),
                **row.model_dump(exclude={"meeting_id", "content"}),
            )
            for row in sent
        ),
        versions=versions_of(session, meeting_id),
        changes=changes(last, sent_agenda(session, meeting_id, today)) if last else None,
    )


def supplement(session: Session, meeting_id: UUID, today: date) -> PackView | None:
    """Return what a supplement holds: the changed agenda and the papers that are new or replaced.

    None when nothing was sent yet.
    """
    since = meeting_life(session, meeting_id, today).changes
    if since is None:
        return None
    numbers = {paper.number for paper in (*since.new_papers, *since.replaced_papers)}
    whole = pack(session, meeting_id, today)
    return replace(
        whole,
        changes=since,
        before=None,
        papers=tuple(paper for paper in whole.papers if paper.number in numbers),
    )


def printed_minutes(session: Session, meeting_id: UUID) -> MinutesView:
    """Return what minutes print today: what was approved, or the draft.

    Marks of secrecy are those of today, since a public copy must leave out what was marked later.
    """
    newest, today = newest_version(session, meeting_id), minutes(session, meeting_id)
    if newest is None:
        return today
    kept, live = _kept(newest), {item.id: item for item in today.items}
    items = tuple(_marked(item, live[item.id]) for item in kept.items)
    papers = tuple(paper for item in items for paper in item.papers)
    return replace(kept, items=items, papers=papers, information_class=today.information_class)


def _marked(kept: MinutesItem, live: MinutesItem) -> MinutesItem:
    """Return an item as it was approved, with the marks of today; what it holds is locked."""
    measures = {line.number: line.secrecy for line in live.measures}
    return replace(
        kept,
        secrecy=live.secrecy,
        public_title=live.public_title,
        papers=live.papers,
        decisions=tuple(
            replace(was, secrecy=now.secrecy)
            for was, now in zip(kept.decisions, live.decisions, strict=True)
        ),
        measures=tuple(
            replace(line, secrecy=measures.get(line.number, line.secrecy)) for line in kept.measures
        ),
    )


def two_versions(
    session: Session, meeting_id: UUID, old: int | None = None, new: int | None = None
) -> tuple[MinutesView, MinutesView]:
    """Return two versions of minutes, to be compared.

    Args:
        session: The transaction.
        meeting_id: The meeting.
        old: The number of the first version; None for the one before the second.
        new: The number of the second; None for the newest, the draft if it is open again.

    Raises:
        NoSuchVersionError: There is no version with that number, or none to compare with.
    """
    found = versions_of(session, meeting_id)
    if new is None:
        now = printed_minutes(session, meeting_id)
        before = now.version - 1 if now.version else len(found)
    else:
        now, before = _version(session, found, new), new - 1
    return _version(session, found, old or before), now


def _version(session: Session, found: Sequence[VersionOfMinutes], number: int) -> MinutesView:
    key = next((row.id for row in found if row.version == number), None)
    if key is None:
        raise NoSuchVersionError(number, len(found))
    return approved_minutes(session, key)


def newest_version(session: Session, meeting_id: UUID) -> MinutesVersion | None:
    """Return the version of the minutes that is in force; None while they are a draft."""
    if session.get_one(Meeting, meeting_id).state not in LOCKED:
        return None
    return session.exec(
        select(MinutesVersion)
        .where(MinutesVersion.meeting_id == meeting_id)
        .order_by(col(MinutesVersion.version).desc())
    ).first()


def approved_minutes(session: Session, version_id: UUID) -> MinutesView:
    """Return the view that a version of the minutes was printed of."""
    return _kept(session.get_one(MinutesVersion, version_id))


def _kept(version: MinutesVersion) -> MinutesView:
    view = from_json(MinutesView, version.content)
    return replace(view, control_code=control_code(version.content))


def versions_of(session: Session, meeting_id: UUID) -> tuple[VersionOfMinutes, ...]:
    """Return the approved versions of a meeting's minutes, oldest first."""
    found = session.exec(
        select(MinutesVersion)
        .where(MinutesVersion.meeting_id == meeting_id)
        .order_by(col(MinutesVersion.version))
    )
    return tuple(
        VersionOfMinutes(
            id=row.id,
            version=row.version,
            approved_at=row.approved_at,
            approved_by=row.approved_by,
            reason=row.reason,
            file=SentFile("minutes", row.file_name, row.sha256, row.size),
            control_code=control_code(row.content),
            signed=signed_copies(session, row),
        )
        for row in found
    )


def _facts(row: SummonsItem) -> str:
    """Return a hash of what the summons prints of an item besides its number, title and place.

    The time follows from the items before it, and papers are compared by themselves.
    """
    told = replace(
        row,
        papers=(),
        number="",
        title="",
        starts=row.starts.replace(0, 0),
        level=0,
        late=False,
        outcome=Outcome.OPEN,
    )
    return hashlib.sha256(repr(told).encode()).hexdigest()


def is_sent(session: Session, item_id: UUID) -> bool:
    """Tell whether an item has been sent: then it is withdrawn, not deleted."""
    item = session.get(AgendaItem, item_id)
    return item is not None and bool(item.sent_number)
