"""The signed copies of approved minutes, and what is printed on the sheet to sign."""

from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.model.tables import ExportEntry, MinutesVersion, SignedCopy
from est_desktop.model.views.dispatch import SentFile, SignedRow
from est_desktop.model.views.secrecy import SignedTold

MINUTES = "minutes"
"""As the log of exports calls them."""


def signed_copies(session: Session, version: MinutesVersion) -> tuple[SignedRow, ...]:
    """Return the signed copies of a version, in the order they came.

    A copy of a file with fields to sign in was exported by itself: it belongs to the version that
    was the newest then.
    """
    found = session.exec(
        select(SignedCopy, ExportEntry)
        .join(ExportEntry, col(ExportEntry.id) == col(SignedCopy.export_entry_id))
        .where(
            ExportEntry.meeting_id == version.meeting_id,
            ExportEntry.document == MINUTES,
            col(ExportEntry.public).is_(False),
        )
        .order_by(col(SignedCopy.added_at), col(SignedCopy.id))
    )
    return tuple(
        SignedRow(
            file=SentFile("signed", copy.file_name, copy.sha256, 0),
            signers=tuple(copy.signers.splitlines()),
            added_at=copy.added_at,
            signed_at=copy.signed_at,
        )
        for copy, entry in found
        if _version_of(session, entry) == version.id
    )


def signed_told(session: Session, sha256: str) -> SignedTold:
    """Return what the signed copy with this content belongs to."""
    copy, entry = session.exec(
        select(SignedCopy, ExportEntry)
        .join(ExportEntry, col(ExportEntry.id) == col(SignedCopy.export_entry_id))
        .where(SignedCopy.sha256 == sha256)
        .order_by(col(SignedCopy.added_at).desc())
        .limit(1)
    ).one()
    version = entry.version
    if not copy.signers:
        version = session.exec(
            select(MinutesVersion.version).where(
                MinutesVersion.meeting_id == entry.meeting_id,
                MinutesVersion.sha256 == entry.sha256,
            )
        ).one()
    return SignedTold(entry.file_name, version, tuple(copy.signers.splitlines()))


def _version_of(session: Session, entry: ExportEntry) -> UUID | None:
    """Return the version that was exported; None for a draft before the first."""
    versions = session.exec(
        select(MinutesVersion)
        .where(MinutesVersion.meeting_id == entry.meeting_id)
        .order_by(col(MinutesVersion.version).desc())
    ).all()
    same = (row.id for row in versions if row.sha256 == entry.sha256)
    then = (row.id for row in versions if row.approved_at <= entry.exported_at)
    return next(same, None) or next(then, None)
