"""What several queries read of a meeting's items: their order, numbers, areas and papers."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, and_, col, func, or_, select

from est_desktop.model.enums import ItemKind
from est_desktop.model.tables import (
    AgendaItem,
    AgendaItemArea,
    Area,
    Attachment,
    AttachmentVersion,
    Blob,
    Meeting,
)
from est_desktop.model.views.agenda import AttachmentRow, VersionRow
from est_desktop.model.views.secrecy import MarkKind, Secrecy
from est_desktop.model.views.summons import Paper
from est_desktop.queries.secrecy import marks_on
from est_desktop.rules.numbering import (
    UNTREATED,
    first_free,
    has_paragraph,
    item_labels,
    paper_numbers,
)
from est_desktop.rules.time_plan import Treated, expected_times, starting_times

OWN_PARAGRAPH = (AgendaItem.kind == ItemKind.ITEM, AgendaItem.level == 0)
"""`rules.numbering.has_paragraph`, as the database asks it."""


@dataclass(frozen=True, slots=True)
class PlacedItem:
    """An item with what follows from its place: printed number and approximate start.

    Attributes:
        late: It came after the first dispatch (tillkommande).
        expected: When it began, or begins after what has been noted; None as long as nothing is.
    """

    item: AgendaItem
    label: str
    starts: datetime
    late: bool = False
    expected: datetime | None = None


def placed_items(session: Session, meeting: Meeting) -> tuple[PlacedItem, ...]:
    """Return the meeting's rows in order, with their numbers and times."""
    items = session.exec(
        select(AgendaItem)
        .where(AgendaItem.meeting_id == meeting.id)
        .order_by(col(AgendaItem.position))
    ).all()
    labels = item_labels(
        [(item.kind, item.level) for item in items], [item.sent_number for item in items]
    )
    sent = any(item.sent_number for item in items)
    times = starting_times(meeting.starts_at, [item.minutes_planned for item in items])
    expected: Sequence[datetime | None] = [None] * len(items)
    if meeting.opened_at or any(item.began_at for item in items):
        treated = [Treated(_minutes_left(item), item.began_at, item.ended_at) for item in items]
        expected = expected_times(meeting.opened_at or meeting.starts_at, treated)
    return tuple(
        PlacedItem(item, label, starts, item.late or (sent and label != item.sent_number), then)
        for item, label, starts, then in zip(items, labels, times, expected, strict=True)
    )


def _minutes_left(item: AgendaItem) -> int:
    """Return the minutes that an item is expected to take: none if it is not treated at all."""
    return 0 if item.outcome in UNTREATED else item.minutes_planned


def areas_by_item(session: Session, items: Iterable[PlacedItem]) -> dict[UUID, tuple[str, ...]]:
    """Return the names of the areas that each item concerns, in the order of the register."""
    ids = [placed.item.id for placed in items]
    found = session.exec(
        select(AgendaItemArea.agenda_item_id, Area.name)
        .join(Area, col(Area.id) == col(AgendaItemArea.area_id))
        .where(col(AgendaItemArea.agenda_item_id).in_(ids))
        .order_by(col(Area.position), col(Area.name))
    )
    names: dict[UUID, list[str]] = defaultdict(list)
    for item_id, name in found:
        names[item_id].append(name)
    return {item_id: tuple(some) for item_id, some in names.items()}


def papers_by_item(
    session: Session, items: Sequence[PlacedItem]
) -> dict[UUID, tuple[AttachmentRow, ...]]:
    """Return each item's papers in order, numbered through the meeting (bilaga 1, 2 …)."""
    ids = [placed.item.id for placed in items]
    papers: dict[UUID, list[Attachment]] = defaultdict(list)
    for paper in session.exec(
        select(Attachment)
        .where(col(Attachment.agenda_item_id).in_(ids))
        .order_by(col(Attachment.position))
    ):
        papers[paper.agenda_item_id].append(paper)
    paper_ids = [paper.id for some in papers.values() for paper in some]
    versions = _versions(session, paper_ids)
    marks = _paper_marks(session, [paper for some in papers.values() for paper in some])
    in_order = [paper for item_id in ids for paper in papers[item_id]]
    numbers = dict(
        zip(
            (paper.id for paper in in_order),
            paper_numbers([paper.sent_number for paper in in_order]),
            strict=True,
        )
    )
    return {
        item_id: tuple(
            AttachmentRow(
                id=paper.id,
                number=numbers[paper.id],
                position=paper.position,
                title=paper.title,
                description=paper.description,
                versions=tuple(versions[paper.id]),
                secrecy=marks.get(paper.id),
            )
            for paper in papers[item_id]
        )
        for item_id in ids
    }


def _paper_marks(session: Session, papers: Sequence[Attachment]) -> dict[UUID, Secrecy]:
    """Return the marks on papers; one made out of a secret report is as secret, all of it."""
    own = marks_on(session, MarkKind.PAPER, [paper.id for paper in papers])
    made = {paper.id: paper.report_id for paper in papers if paper.report_id is not None}
    of_reports = marks_on(session, MarkKind.REPORT, set(made.values()))
    inherited = {
        key: replace(of_reports[report_id], whole=True)
        for key, report_id in made.items()
        if report_id in of_reports
    }
    return {**inherited, **own}


def printed_papers(rows: Sequence[AttachmentRow], label: str) -> tuple[Paper, ...]:
    """Return an item's papers as a document lists them."""
    return tuple(Paper(row.number, row.title, label, row.secrecy) for row in rows)


def paragraphs_by_item(
    session: Session, meeting: Meeting, items: Sequence[PlacedItem], *, approving: bool = False
) -> dict[UUID, int]:
    """Return each item's §: the one it was given, or the one it would get today.

    Numbers run through the series and calendar year (domain rule: per organ och kalenderår). A
    meeting before this one that has not been given its numbers yet is counted in, but not when the
    minutes are approved now: then each gets the next number that is free.
    """
    free = _next_free(session, meeting, waiting=not approving)
    numbers: dict[UUID, int] = {}
    for placed in items:
        item = placed.item
        if item.paragraph_no is not None:
            numbers[item.id] = item.paragraph_no
        elif has_paragraph(item.kind, item.level):
            numbers[item.id] = free
            free += 1
    return numbers


def _next_free(session: Session, meeting: Meeting, *, waiting: bool) -> int:
    if meeting.series_id is None:
        return 1
    in_year = (Meeting.series_id == meeting.series_id, Meeting.year == meeting.year)
    highest = session.exec(
        select(func.max(AgendaItem.paragraph_no))
        .join(Meeting, col(Meeting.id) == col(AgendaItem.meeting_id))
        .where(*in_year)
    ).one()
    if not waiting:
        return first_free(highest)
    earlier = or_(
        col(Meeting.starts_at) < meeting.starts_at,
        and_(col(Meeting.starts_at) == meeting.starts_at, col(Meeting.id) < meeting.id),
    )
    before = session.exec(
        select(func.count())
        .select_from(AgendaItem)
        .join(Meeting, col(Meeting.id) == col(AgendaItem.meeting_id))
        .where(*in_year, earlier, col(AgendaItem.paragraph_no).is_(None), *OWN_PARAGRAPH)
    ).one()
    return first_free(highest) + before


def _versions(session: Session, paper_ids: Sequence[UUID]) -> dict[UUID, list[VersionRow]]:
    found = session.exec(
        select(AttachmentVersion, Blob.size)
        .join(Blob, col(Blob.sha256) == col(AttachmentVersion.sha256))
        .where(col(AttachmentVersion.attachment_id).in_(paper_ids))
        .order_by(col(AttachmentVersion.number).desc())
    )
    versions: dict[UUID, list[VersionRow]] = defaultdict(list)
    for version, size in found:
        versions[version.attachment_id].append(
            VersionRow(
                id=version.id,
                number=version.number,
                file_name=version.file_name,
                sha256=version.sha256,
                size=size,
                added_at=version.added_at,
            )
        )
    return versions
