"""What is marked as secret, and what has been taken out."""

from collections.abc import Collection, Iterator
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.model.enums import InformationClass
from est_desktop.model.rich_text import from_text
from est_desktop.model.tables import (
    AgendaItem,
    Attachment,
    Decision,
    ExportEntry,
    Measure,
    Meeting,
    SecrecyMark,
    SignedCopy,
)
from est_desktop.model.views.secrecy import ExportRow, ItemSecrecy, MarkKind, MarkTarget, Secrecy
from est_desktop.model.views.settings import SettingKey
from est_desktop.queries.letterhead import setting
from est_desktop.rules.numbering import measure_label
from est_desktop.rules.passages import bare, has_passage
from est_desktop.rules.secrecy import PROVISIONS


def marks_on(session: Session, kind: MarkKind, ids: Collection[UUID]) -> dict[UUID, Secrecy]:
    """Return the marks on these things of one kind."""
    if not ids:
        return {}
    column = col(getattr(SecrecyMark, kind.value))
    return {
        getattr(mark, kind.value): Secrecy(
            mark.provision, mark.marked_on, mark.authority, mark.whole
        )
        for mark in session.exec(select(SecrecyMark).where(column.in_(ids)))
    }


def item_secrecy(session: Session, item_id: UUID) -> ItemSecrecy:
    """Return an item with all that can be marked in it."""
    item = session.get_one(AgendaItem, item_id)
    things = list(_things(session, item_id))
    keys = [item_id, *(key for _, key, _ in things)]
    marks = {key: mark for kind in MarkKind for key, mark in marks_on(session, kind, keys).items()}
    texts = (from_text(item.background), from_text(item.notes))
    decisions = session.exec(select(Decision.text).where(Decision.agenda_item_id == item_id))
    plain = (item.proposed_decision, *decisions)
    meeting = session.get_one(Meeting, item.meeting_id) if item.meeting_id else None
    return ItemSecrecy(
        item_id=item_id,
        title=item.title,
        public_title=item.public_title,
        has_passages=any(run.secret for blocks in texts for block in blocks for run in block.runs)
        or any(map(has_passage, plain)),
        information_class=meeting.information_class if meeting else InformationClass.K1,
        targets=(
            MarkTarget(MarkKind.ITEM, item_id, "", marks.get(item_id)),
            *(MarkTarget(kind, key, label, marks.get(key)) for kind, key, label in things),
        ),
    )


def _things(session: Session, item_id: UUID) -> Iterator[tuple[MarkKind, UUID, str]]:
    papers = select(Attachment).where(Attachment.agenda_item_id == item_id)
    for paper in session.exec(papers.order_by(col(Attachment.position))):
        yield MarkKind.PAPER, paper.id, paper.title
    decisions = select(Decision).where(Decision.agenda_item_id == item_id)
    for decision in session.exec(decisions.order_by(col(Decision.position))):
        yield MarkKind.DECISION, decision.id, bare(decision.text)
    measures = select(Measure).where(Measure.agenda_item_id == item_id)
    for measure in session.exec(measures.order_by(col(Measure.year), col(Measure.number))):
        label = f"{measure_label(measure.year, measure.number)} {bare(measure.text)}"
        yield MarkKind.MEASURE, measure.id, label


def provisions(session: Session) -> tuple[str, ...]:
    """Return the provisions that are offered, each with its hint."""
    lines = setting(session, SettingKey.PROVISIONS).splitlines()
    return tuple(line for line in lines if line.strip()) or PROVISIONS


def inside_texts(session: Session, meeting_id: UUID) -> tuple[str, ...]:
    """Return what no copy may hold: the internal notes of the meeting's items."""
    found = session.exec(
        select(AgendaItem.internal_note).where(
            AgendaItem.meeting_id == meeting_id, AgendaItem.internal_note != ""
        )
    )
    return tuple(found)


def exports(session: Session, meeting_id: UUID | None = None) -> tuple[ExportRow, ...]:
    """Return the log of exports, latest first: of one meeting, or all."""
    asked = select(ExportEntry).order_by(col(ExportEntry.exported_at).desc())
    if meeting_id is not None:
        asked = asked.where(ExportEntry.meeting_id == meeting_id)
    signed: dict[UUID, tuple[str, ...]] = {}
    scanned: set[UUID] = set()
    for copy in session.exec(select(SignedCopy).order_by(col(SignedCopy.added_at))):
        if copy.signers:
            signed[copy.export_entry_id] = tuple(copy.signers.splitlines())
        else:
            scanned.add(copy.export_entry_id)
    return tuple(
        ExportRow(
            **entry.model_dump(exclude={"meeting_id"}),
            signed_by=signed.get(entry.id, ()),
            signed_on_paper=entry.id in scanned,
        )
        for entry in session.exec(asked)
    )
