"""What a user can do with a scanned paper that was signed by hand: bind it to its version."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.errors import CodeNeededError, CodeOfOtherVersionError, CodeUnknownError
from est_desktop.model.tables import ExportEntry, Meeting, MinutesVersion, SignedCopy
from est_desktop.model.views.secrecy import ScanFacts
from est_desktop.rules.control_code import control_code, typed_code


def bind_scan(
    session: Session, scan: ScanFacts, now: datetime, wanted_id: UUID | None = None
) -> UUID:
    """Bind a scanned paper to the version of the minutes whose code it bears.

    What stands in the file's own text counts before what was typed.

    Args:
        session: The transaction.
        scan: The scanned file.
        now: The moment, UTC.
        wanted_id: The version that it is taken in for; None for whichever the code names.

    Returns:
        The version's id.

    Raises:
        CodeMistypedError: What was typed is no code.
        CodeNeededError: The file tells no known code, and none was typed.
        CodeUnknownError: No version here has the code.
        CodeOfOtherVersionError: The code belongs to another version.
    """
    typed = typed_code(scan.typed) if scan.typed else ""
    known = _by_code(session, {*scan.read, typed})
    code = next((code for code in (*scan.read, typed) if code in known), "")
    if not code:
        raise CodeUnknownError(typed) if typed else CodeNeededError(scan.file_name)
    version = known[code]
    wanted = session.get_one(MinutesVersion, wanted_id) if wanted_id else known.get(typed)
    if wanted is not None and wanted.id != version.id:
        raise CodeOfOtherVersionError(
            code,
            session.get_one(Meeting, version.meeting_id).title,
            version.version,
            session.get_one(Meeting, wanted.meeting_id).title,
            wanted.version,
        )
    entry_id = _entry_of(session, version)
    same = session.exec(
        select(SignedCopy).where(
            SignedCopy.export_entry_id == entry_id, SignedCopy.sha256 == scan.sha256
        )
    ).first()
    if same is None:
        session.add(
            SignedCopy(
                export_entry_id=entry_id,
                file_name=scan.file_name,
                sha256=scan.sha256,
                added_at=now,
            )
        )
    return version.id


def _by_code(session: Session, codes: set[str]) -> dict[str, MinutesVersion]:
    """Return the versions that have one of these codes; each is counted, as none is kept."""
    counted = ((control_code(row.content), row) for row in session.exec(select(MinutesVersion)))
    return {code: row for code, row in counted if code in codes}


def _entry_of(session: Session, version: MinutesVersion) -> UUID:
    """Return the entry in the log that the approval made: the file that was printed and signed."""
    return session.exec(
        select(ExportEntry.id)
        .where(ExportEntry.meeting_id == version.meeting_id, ExportEntry.sha256 == version.sha256)
        .order_by(col(ExportEntry.exported_at))
        .limit(1)
    ).one()
