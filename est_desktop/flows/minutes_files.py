"""Approved minutes as they were kept."""

from uuid import UUID

from sqlmodel import Session

from est_desktop.queries.dispatches import newest_version
from est_desktop.store.blobs import read_blob
from est_desktop.store.store import Store


def kept_minutes(store: Store, meeting_id: UUID) -> bytes | None:
    """Return the PDF of approved minutes, byte for byte as it was approved; None for a draft.

    Raises:
        StoreError: It cannot be read.
    """
    sha256 = store.read(lambda session: _sha256(session, meeting_id))
    return read_blob(store, sha256) if sha256 else None


def _sha256(session: Session, meeting_id: UUID) -> str:
    newest = newest_version(session, meeting_id)
    return newest.sha256 if newest else ""
