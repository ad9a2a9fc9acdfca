"""Can a paper be read? Asked before it is sent, when there is time to get another."""

from collections.abc import Iterator
from pathlib import Path

from pikepdf import PasswordError

from est_desktop.documents.language import Translate
from est_desktop.documents.pack.ballast import opened
from est_desktop.documents.pack.faults import BROKEN
from est_desktop.documents.pack.intake import OpenPaper
from est_desktop.documents.pack.kinds import Kind, kind_of
from est_desktop.documents.pack.reasons import Reason, reason_text
from est_desktop.errors import BlobDamagedError, FileError
from est_desktop.model.views.pack import PackPaper, PackView


def unreadable(
    view: PackView, open_paper: OpenPaper, tr: Translate
) -> Iterator[tuple[PackPaper, str]]:
    """Yield each paper that cannot be read, with why, as a sentence; slow for many papers."""
    for paper in view.papers:
        kind, reason = _looked_at(paper, open_paper)
        if reason is not None:
            name = tr("Attachment {number}").format(number=paper.number)
            yield paper, reason_text(reason, kind, name, tr)


def _looked_at(paper: PackPaper, open_paper: OpenPaper) -> tuple[Kind, Reason | None]:
    try:
        file = open_paper(paper)
        kind = kind_of(file, paper.file_name)
        if not file.stat().st_size:
            return kind, Reason.EMPTY
    except (FileError, BlobDamagedError, OSError):
        return Kind.OTHER, Reason.GONE
    return kind, _fault_of(file) if kind is Kind.PDF else None


def _fault_of(file: Path) -> Reason | None:
    try:
        with opened(file) as pdf:
            return None if len(pdf.pages) else Reason.NO_PAGES
    except PasswordError:
        return Reason.LOCKED
    except BROKEN:
        return Reason.DAMAGED
