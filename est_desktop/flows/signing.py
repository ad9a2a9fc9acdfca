"""Taking in a signed copy: a file with signatures in it, or a paper that was signed and scanned."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlmodel import Session

from est_desktop.actions.scanned_copies import bind_scan
from est_desktop.actions.secrecy import bind_signed
from est_desktop.documents.scans import look_at_scan
from est_desktop.documents.signatures import check_signed, facts_of
from est_desktop.errors import NotPdfError, NotSignedError
from est_desktop.model.views.secrecy import ScanFacts, SignedFacts
from est_desktop.store.blobs import Progress, put_file
from est_desktop.store.store import Store

SignedCopyFacts = SignedFacts | ScanFacts
"""What was found out about a copy whose bytes are in the store."""


def signed_work(store: Store, file: Path) -> Callable[[Progress], SignedCopyFacts]:
    """Return what looks at a signed copy and stores its bytes: fit for a job.

    The work raises a `FileError` or `NotScanError` for a file that cannot be used.
    """

    def work(progress: Progress) -> SignedCopyFacts:
        try:
            found = check_signed(file)
        except (NotSignedError, NotPdfError):
            codes = look_at_scan(file)
            return ScanFacts(file.name, put_file(store, file, progress).sha256, codes)
        return facts_of(found, file.name, put_file(store, file, progress).sha256)

    return work


def with_code(facts: SignedCopyFacts, typed: str) -> SignedCopyFacts:
    """Return the facts with the control code that somebody typed; signatures need none."""
    return replace(facts, typed=typed) if typed and isinstance(facts, ScanFacts) else facts


def bind_copy(
    session: Session, facts: SignedCopyFacts, now: datetime, wanted_id: UUID | None = None
) -> None:
    """Bind a copy to what was signed: by its signatures, or by the control code.

    Raises:
        SigningError: It cannot be bound; see `bind_signed` and `bind_scan`.
    """
    if isinstance(facts, SignedFacts):
        bind_signed(session, facts, now)
    else:
        bind_scan(session, facts, now, wanted_id)
