"""Can a paper be read, by everybody? Asked before it is sent, with time to get another."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pikepdf import PasswordError

from est_desktop.documents.language import Translate
from est_desktop.documents.pack.ballast import opened
from est_desktop.documents.pack.faults import BROKEN
from est_desktop.documents.pack.intake import OpenPaper
from est_desktop.documents.pack.kinds import Kind, kind_of
from est_desktop.documents.pack.reasons import Reason, reason_text
from est_desktop.documents.pack.textless import is_textless
from est_desktop.documents.pack.verdict import Remark, sentences
from est_desktop.errors import BlobDamagedError, FileError
from est_desktop.model.views.pack import PackPaper, PackView


@dataclass(frozen=True, slots=True)
class Fault:
    """What is not as it should be with a paper.

    Attributes:
        told: A sentence.
        scanned: It can be read, but only by eye: it is scanned without text.
    """

    paper: PackPaper
    told: str
    scanned: bool = False


def faults(view: PackView, open_paper: OpenPaper, tr: Translate) -> Iterator[Fault]:
    """Yield each paper that cannot be read, or not by everybody; slow for many papers."""
    for paper in view.papers:
        kind, reason = _looked_at(paper, open_paper)
        if isinstance(reason, Remark):
            (told,) = sentences(paper.number, [reason], tr)
            yield Fault(paper, told, scanned=True)
        elif reason is not None:
            name = tr("Attachment {number}").format(number=paper.number)
            yield Fault(paper, reason_text(reason, kind, name, tr))


def _looked_at(paper: PackPaper, open_paper: OpenPaper) -> tuple[Kind, Reason | Remark | None]:
    try:
        file = open_paper(paper)
        kind = kind_of(file, paper.file_name)
        if not file.stat().st_size:
            return kind, Reason.EMPTY
    except (FileError, BlobDamagedError, OSError):
        return Kind.OTHER, Reason.GONE
    return kind, _fault_of(file) if kind is Kind.PDF else None


def _fault_of(file: Path) -> Reason | Remark | None:
    try:
        with opened(file) as pdf:
            if not len(pdf.pages):
                return Reason.NO_PAGES
            return Remark.SCANNED if is_textless(pdf) else None
    except PasswordError:
        return Reason.LOCKED
    except BROKEN:
        return Reason.DAMAGED
