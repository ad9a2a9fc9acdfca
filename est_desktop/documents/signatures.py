"""Looks at the signatures in a PDF file: whether what was signed is what is there.

Everything is found out from the file alone; nothing is fetched, so nothing is said of whether the
certificates are trusted or have been revoked: that is the signing service's to tell. The only file
that knows pyHanko, whose import takes a quarter of a second: imported late, see `cli.arguments`.
"""

import hashlib
import io
import logging
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pyhanko.pdf_utils.misc import PdfReadError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import DiffResult
from pyhanko.sign.validation import (
    EmbeddedPdfSignature,
    PdfSignatureStatus,
    SignatureCoverageLevel,
    validate_pdf_signature,
)
from pyhanko_certvalidator import ValidationContext

from est_desktop.errors import (
    NotPdfError,
    NotSignedError,
    PdfLockedError,
    PdfTooLargeError,
    PdfUnreadableError,
)
from est_desktop.model.views.secrecy import SignedFacts

for _name in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)  # else each lacking trust is a traceback

MOST_BYTES = 300 * 1024 * 1024
"""A larger file is not looked at: it is read whole."""
MOST_SIGNATURES = 50
"""More are a trap: each is a walk through the whole file."""
MOST_REVISIONS = 100
HEADER_WITHIN = 1024
"""A PDF file says that it is one in its first bytes (ISO 32000-1, annex H.3.4.1)."""
END = re.compile(rb"startxref\s+\d+\s+%%EOF(?:\r\n|\n|\r)?")
"""What the file ended with, each time it was written."""
ENDED = re.compile(END.pattern + rb"\s*\Z")
"""What it ends with now; else something was hung on that no reader of the file would notice."""


@dataclass(frozen=True, slots=True)
class Revision:
    """The file as it was once: its first bytes.

    Attributes:
        length: How many.
        sha256: Of these, in hexadecimal digits: equal to that of the file which was sent to sign.
    """

    length: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature.

    Attributes:
        field: The name of its field.
        signer: The name in the certificate; empty if there is none.
        signed_at: When, as the signer's computer says; None if it does not.
        stamped_at: When at the latest, as a time-stamping service says; None if none was asked.
        intact: What was signed is unchanged, and the certificate's key signed it.
        covers_file: Nothing was added afterwards.
        only_additions: What was added afterwards, if anything, are signatures and the like; not
            other content.
    """

    field: str
    signer: str
    signed_at: datetime | None
    stamped_at: datetime | None
    intact: bool
    covers_file: bool
    only_additions: bool

    @property
    def holds(self) -> bool:
        """Whether the document is the one that was signed."""
        return self.intact and self.only_additions


@dataclass(frozen=True, slots=True)
class SignedFile:
    """A file with signatures.

    Attributes:
        signatures: In the order they were put on.
        revisions: What the file was before the first signature, oldest first. Empty if the service
            wrote it anew: then it cannot be bound to what was sent.
    """

    signatures: tuple[Signature, ...]
    revisions: tuple[Revision, ...]

    @property
    def original(self) -> Revision | None:
        """The file that the first signature was put on."""
        return self.revisions[-1] if self.revisions else None

    @property
    def holds(self) -> bool:
        """Whether every signature does."""
        return all(signature.holds for signature in self.signatures)

    def was(self, sha256: str) -> bool:
        """Tell whether the file that was signed, or one before it, is the one with this hash."""
        return any(revision.sha256 == sha256.lower() for revision in self.revisions)


def facts_of(found: SignedFile, file_name: str, sha256: str) -> SignedFacts:
    """Return what is kept of a signed file: by whom, when, and what it was before.

    Args:
        found: What was found out.
        file_name: The file's own name.
        sha256: Its hash, as it is stored.
    """
    moments = [each.signed_at.astimezone(UTC) for each in found.signatures if each.signed_at]
    return SignedFacts(
        file_name=file_name,
        sha256=sha256,
        revisions=tuple(revision.sha256 for revision in found.revisions),
        signers=tuple(each.signer or each.field for each in found.signatures),
        signed_at=max(moments, default=None),
        holds=found.holds,
    )


def check_signed(path: Path) -> SignedFile:
    """Look at a signed file; nothing is fetched from anywhere.

    Raises:
        PdfUnreadableError: The file is not there or cannot be read.
        PdfTooLargeError: It is larger than what is looked at.
        NotPdfError: It is no PDF file, or too damaged to find its signatures.
        PdfLockedError: It is encrypted.
        NotSignedError: There is no signature in it.
    """
    data = _read(path)
    found = _signatures(path, data)
    if not found:
        raise NotSignedError(path)
    ended = bool(ENDED.search(data, max(len(data) - HEADER_WITHIN, 0)))
    checked = [_checked(each, ended=ended) for each in found]
    return SignedFile(tuple(checked), tuple(_revisions(data, _start(found[0]))))


def offline() -> ValidationContext:
    """Return what certificates are looked at with: no trust, and no way to the network."""
    return ValidationContext(trust_roots=[], allow_fetching=False, revocation_mode="soft-fail")


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            size = file.seek(0, io.SEEK_END)
            if size > MOST_BYTES:
                raise PdfTooLargeError(path, size, MOST_BYTES)
            file.seek(0)
            return file.read(MOST_BYTES)
    except (OSError, ValueError) as error:
        raise PdfUnreadableError(path) from error


def _signatures(path: Path, data: bytes) -> list[EmbeddedPdfSignature]:
    """Return the signatures by how much of the file they cover, which is the order in time."""
    if b"%PDF-" not in data[:HEADER_WITHIN]:
        raise NotPdfError(path)
    try:
        reader = PdfFileReader(io.BytesIO(data), strict=False)
        locked = reader.encrypted
        found = [] if locked else sorted(reader.embedded_regular_signatures, key=_end)
    except Exception as error:  # what a library raises for odd bytes has no end
        raise NotPdfError(path) from error
    if locked:
        raise PdfLockedError(path)
    if len(found) > MOST_SIGNATURES:
        raise NotPdfError(path)
    return found


def _checked(embedded: EmbeddedPdfSignature, *, ended: bool) -> Signature:
    status = _status(embedded)
    covers = status is not None and status.coverage is SignatureCoverageLevel.ENTIRE_FILE
    return Signature(
        field=str(embedded.field_name),
        signer=_signer(embedded),
        signed_at=_moment(embedded),
        stamped_at=_stamped_at(status),
        intact=status is not None and bool(status.intact and status.valid),
        covers_file=covers,
        only_additions=covers or (ended and status is not None and _only_additions(status)),
    )


def _status(embedded: EmbeddedPdfSignature) -> PdfSignatureStatus | None:
    """Return what is found out of a signature; None if it is too damaged to be tried."""
    try:
        return validate_pdf_signature(embedded, signer_validation_context=offline())
    except Exception:  # as above: a signature that cannot be tried does not hold
        return None


def _only_additions(status: PdfSignatureStatus) -> bool:
    return (
        status.coverage is SignatureCoverageLevel.ENTIRE_REVISION
        and isinstance(status.diff_result, DiffResult)
        and bool(status.docmdp_ok)
    )


def _stamped_at(status: PdfSignatureStatus | None) -> datetime | None:
    stamp = status.timestamp_validity if status else None
    return stamp.timestamp if stamp and stamp.intact and stamp.valid else None


def _signer(embedded: EmbeddedPdfSignature) -> str:
    try:
        told = embedded.signer_cert.subject.native
    except (ValueError, KeyError, TypeError, AttributeError):
        return ""
    for key in ("common_name", "organization_name", "email_address"):
        name = told.get(key)
        if name:
            return name if isinstance(name, str) else " ".join(map(str, name))
    return ""


def _moment(embedded: EmbeddedPdfSignature) -> datetime | None:
    try:
        return embedded.self_reported_timestamp
    except (PdfReadError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _start(embedded: EmbeddedPdfSignature) -> int:
    """Return where the signature itself stands in the file."""
    return _range(embedded)[1]


def _end(embedded: EmbeddedPdfSignature) -> int:
    _, _, start, length = _range(embedded)
    return start + length


def _range(embedded: EmbeddedPdfSignature) -> Sequence[int]:
    first, length, start, rest = (int(number) for number in embedded.byte_range)
    return first, length, start, rest


def _revisions(data: bytes, before: int) -> Iterator[Revision]:
    """Yield what the file was each time it was written, before a place in it."""
    ends = [found.end() for found in END.finditer(data, 0, max(before, 0))]
    digest, done = hashlib.sha256(), 0
    for end in ends[-MOST_REVISIONS:]:
        digest.update(memoryview(data)[done:end])
        done = end
        yield Revision(end, digest.copy().hexdigest())
