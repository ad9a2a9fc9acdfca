"""Taking in a paper: whatever its file is, pages come of it, if only a slip that says why not."""

from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from tempfile import mkdtemp

from pikepdf import Array, Dictionary, PasswordError, Pdf, PdfError

from est_desktop.documents.language import Translate
from est_desktop.documents.pack.claims import NOTHING, Claims, claims_of, is_tagged
from est_desktop.documents.pack.cleaning import acts_by_itself
from est_desktop.documents.pack.kinds import OFFICE, Kind, kind_of
from est_desktop.documents.pack.office import as_pdf
from est_desktop.documents.pack.own_pages import attachment_name, picture, plain_text, slip
from est_desktop.documents.pack.picture_pages import PictureFault
from est_desktop.documents.pack.reasons import Reason, reason_text
from est_desktop.documents.pack.verdict import Remark
from est_desktop.errors import BlobDamagedError, FileError, OutputError
from est_desktop.model.views.pack import PackPaper, PackView

MOST_PAGES = 20_000
"""A paper with more is taken for a trap."""
BROKEN = (PdfError, OSError, RuntimeError, ValueError, TypeError, KeyError, AttributeError)
"""What a damaged file may make the library raise."""

OpenPaper = Callable[[PackPaper], Path]
"""Gives the file with a paper's bytes; it must stay until the pack is made."""


@dataclass(slots=True)
class Admitted:
    """A paper that has pages.

    Attributes:
        pdf: The pages.
        slip: Why they are a slip only; empty if they are the paper's own.
        kind: Of the paper's file.
    """

    paper: PackPaper
    pdf: Pdf
    tagged: bool
    claims: Claims
    slip: str = ""
    kind: Kind = Kind.PDF
    remarks: set[Remark] = field(default_factory=set)


class _Refused(Exception):  # noqa: N818 -- told on a slip
    """The paper cannot be shown."""

    def __init__(self, reason: Reason, kind: Kind = Kind.PDF) -> None:
        self.reason, self.kind = reason, kind


def admit(
    view: PackView, paper: PackPaper, open_paper: OpenPaper, scratch: Path, tr: Translate
) -> Admitted:
    """Return a paper's pages.

    Args:
        view: The pack it belongs to.
        paper: The paper; one that is withheld is never opened.
        open_paper: Gives its bytes.
        scratch: A folder for what is made on the way.
        tr: The language of our own pages.
    """
    if paper.withheld:
        return _slip(view, paper, paper.withheld, tr)
    try:
        return _admit(view, paper, open_paper(paper), scratch, tr)
    except _Refused as refused:
        told = reason_text(refused.reason, refused.kind, attachment_name(paper, tr), tr)
        return _slip(view, paper, told, tr)
    except OutputError:  # no room for its bytes: nothing would work
        raise
    except (FileError, BlobDamagedError, OSError):
        told = reason_text(Reason.GONE, Kind.OTHER, attachment_name(paper, tr), tr)
        return _slip(view, paper, told, tr)


def _slip(view: PackView, paper: PackPaper, reason: str, tr: Translate) -> Admitted:
    made = _own(paper, slip(view, paper, reason, tr))
    made.slip = reason
    return made


def _own(paper: PackPaper, data: bytes) -> Admitted:
    pdf = Pdf.open(BytesIO(data))
    return Admitted(paper, pdf, tagged=True, claims=claims_of(pdf))


def _admit(view: PackView, paper: PackPaper, file: Path, scratch: Path, tr: Translate) -> Admitted:
    if not file.stat().st_size:
        raise _Refused(Reason.EMPTY)
    kind = kind_of(file, paper.file_name)
    if kind is Kind.PDF:
        return _opened(paper, file, scratch)
    if kind in OFFICE:
        made = as_pdf(file, paper.file_name, Path(mkdtemp(dir=scratch)))
        if made is None:
            raise _Refused(Reason.OFFICE, kind)
        return _opened(paper, made, scratch)
    try:
        if kind is Kind.PICTURE:
            data, shrunk = picture(view, paper, file, tr)
            admitted = _own(paper, data)
            admitted.remarks |= {Remark.SHRUNK} if shrunk else set()
        elif kind is Kind.TEXT:
            admitted = _own(paper, plain_text(view, paper, file, tr))
        else:
            raise _Refused(Reason.UNKNOWN, kind)
    except PictureFault as fault:
        raise _Refused(Reason.DAMAGED if kind is Kind.PICTURE else Reason.LONG, kind) from fault
    admitted.kind = kind
    return admitted


def _opened(paper: PackPaper, file: Path, scratch: Path) -> Admitted:
    """Open a PDF file, and make a damaged one whole first so that it cannot spoil the pack.

    Raises:
        _Refused: It has no pages that can be shown.
    """
    try:
        pdf = Pdf.open(file)
        count = len(pdf.pages)
        if count > MOST_PAGES:
            raise _Refused(Reason.LONG)
        remarks = _remarks(pdf)
        if pdf.get_warnings():
            remarks.add(Remark.REPAIRED)
            pdf = _mended(pdf, scratch)
            count = len(pdf.pages)
        if not count:
            raise _Refused(Reason.NO_PAGES)
        _flatten(pdf, remarks)
        claims = NOTHING if remarks & BREAKING else claims_of(pdf)
        return Admitted(paper, pdf, tagged=is_tagged(pdf), claims=claims, remarks=remarks)
    except PasswordError as error:
        raise _Refused(Reason.LOCKED) from error
    except BROKEN as error:
        raise _Refused(Reason.DAMAGED) from error


BREAKING = frozenset({Remark.REPAIRED, Remark.FORM, Remark.XFA})
"""After these a file is no longer what it says of itself."""


def _mended(pdf: Pdf, scratch: Path) -> Pdf:
    whole = Path(mkdtemp(dir=scratch)) / "mended.pdf"
    pdf.save(whole, encryption=False)  # without object streams, which some repaired files lose
    pdf.close()
    return Pdf.open(whole)


def _remarks(pdf: Pdf) -> set[Remark]:
    root = pdf.Root
    form = root.get("/AcroForm")
    fields = form.get("/Fields") if isinstance(form, Dictionary) else None
    some = list(fields) if isinstance(fields, Array) else []
    signed = any(isinstance(each, Dictionary) and str(each.get("/FT")) == "/Sig" for each in some)
    found = {
        Remark.ENCRYPTED: pdf.is_encrypted,
        Remark.SIGNED: signed or "/Perms" in root,
        Remark.XFA: isinstance(form, Dictionary) and "/XFA" in form,
        Remark.FORM: bool(some),
        Remark.LAYERS: "/OCProperties" in root,
        Remark.SCRIPTS: acts_by_itself(pdf),
    }
    return {remark for remark, true in found.items() if true}


def _flatten(pdf: Pdf, remarks: set[Remark]) -> None:
    """Make the content of a form's fields part of its pages: names of fields would clash."""
    if "/AcroForm" not in pdf.Root:
        return
    if Remark.FORM in remarks:
        pdf.acroform.generate_appearances_if_needed()
        pdf.flatten_annotations("all")
    if "/AcroForm" in pdf.Root:
        del pdf.Root["/AcroForm"]
