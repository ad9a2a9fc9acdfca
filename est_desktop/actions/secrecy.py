"""What a user can do about secrecy: mark, take a mark away, class a meeting, note an export."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, func, select

from est_desktop.actions.titles import short_text, title_of
from est_desktop.errors import InformationClassError, OtherVersionError, SignatureBrokenError
from est_desktop.model.enums import InformationClass
from est_desktop.model.tables import AgendaItem, ExportEntry, Meeting, SecrecyMark, SignedCopy
from est_desktop.model.views.secrecy import MarkKind, Secrecy, SignedFacts
from est_desktop.rules.secrecy import provision_of


def set_mark(session: Session, kind: MarkKind, key: UUID, secrecy: Secrecy | None) -> None:
    """Mark something as secret (sekretessmarkering), or take the mark away with None.

    Raises:
        EmptyNameError: No provision is given.
        TextTooLongError: The provision or the authority is too long.
    """
    column = kind.value
    found = session.exec(
        select(SecrecyMark).where(col(getattr(SecrecyMark, column)) == key)
    ).one_or_none()
    if secrecy is None:
        if found is not None:
            session.delete(found)
        return
    mark = found or SecrecyMark(provision="", marked_on=secrecy.marked_on)
    setattr(mark, column, key)
    mark.provision = title_of(provision_of(secrecy.provision))
    mark.marked_on = secrecy.marked_on
    mark.authority = short_text(secrecy.authority)
    mark.whole = secrecy.whole
    session.add(mark)


def set_public_title(session: Session, item_id: UUID, title: str) -> None:
    """Say what public copies call an item whose title is secret (offentlig rubrik)."""
    session.get_one(AgendaItem, item_id).public_title = short_text(title)


def set_information_class(
    session: Session, meeting_id: UUID, information_class: InformationClass
) -> None:
    """Say how sensitive a meeting's papers are.

    Raises:
        InformationClassError: K4 may not be handled in this program.
    """
    if information_class is InformationClass.K4:
        raise InformationClassError
    session.get_one(Meeting, meeting_id).information_class = information_class


def bind_signed(session: Session, signed: SignedFacts, now: datetime) -> UUID:
    """Bind a signed file to the export that was signed, and return that export's id.

    Raises:
        SignatureBrokenError: The document is not what was signed.
        OtherVersionError: It is no file that was exported from here, or another version of it.
    """
    if not signed.holds:
        raise SignatureBrokenError
    entry = session.exec(
        select(ExportEntry)
        .where(col(ExportEntry.sha256).in_(signed.revisions))
        .order_by(col(ExportEntry.exported_at).desc())
    ).first()
    if entry is None:
        raise OtherVersionError
    same = session.exec(
        select(SignedCopy).where(
            SignedCopy.export_entry_id == entry.id, SignedCopy.sha256 == signed.sha256
        )
    ).first()
    if same is None:
        session.add(
            SignedCopy(
                export_entry_id=entry.id,
                file_name=signed.file_name,
                sha256=signed.sha256,
                added_at=now,
                signers="\n".join(signed.signers),
                signed_at=signed.signed_at,
            )
        )
    return entry.id


def set_recipients(session: Session, entry_id: UUID, recipients: str) -> None:
    """Say who an exported file was meant for."""
    session.get_one(ExportEntry, entry_id).recipients = short_text(recipients)


NO_MEETING = UUID(int=0)
"""In the log, what a document of no single meeting belongs to."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that was just written; see `model.tables.secrecy.ExportEntry`.

    Attributes:
        meeting_id: `NO_MEETING` for a document that tells of several meetings.
    """

    meeting_id: UUID
    document: str
    public: bool
    file_name: str
    sha256: str
    size: int
    recipients: str = ""


def note_export(session: Session, exported: Exported, who: str, now: datetime) -> int:
    """Put an export into the log (uttagslogg) and return which version of the document it is."""
    meeting = session.get(Meeting, exported.meeting_id)
    inner = meeting.information_class if meeting else InformationClass.K1
    newest = session.exec(
        select(func.max(ExportEntry.version)).where(
            ExportEntry.meeting_id == exported.meeting_id,
            ExportEntry.document == exported.document,
            ExportEntry.public == exported.public,
        )
    ).one()
    entry = ExportEntry(
        exported_at=now,
        exported_by=who,
        meeting_id=exported.meeting_id,
        meeting=meeting.title if meeting else "",
        document=exported.document,
        version=(newest or 0) + 1,
        public=exported.public,
        information_class=InformationClass.K1 if exported.public else inner,
        recipients=short_text(exported.recipients),
        file_name=exported.file_name,
        sha256=exported.sha256,
        size=exported.size,
    )
    session.add(entry)
    return entry.version
