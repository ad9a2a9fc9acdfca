"""Taking in a paper: whatever its file is, pages come of it, if only a slip that says why not."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import mkdtemp

from pikepdf import Array, Dictionary, PasswordError, Pdf

from est_desktop.documents.language import Translate
from est_desktop.documents.pack.ballast import Ballast, opened
from est_desktop.documents.pack.bookmarks import Mark, marks_of
from est_desktop.documents.pack.claims import NOTHING, Claims, claims_of, is_tagged
from est_desktop.documents.pack.cleaning import acts_by_itself
from est_desktop.documents.pack.faults import BROKEN, LengthFault, PictureFault
from est_desktop.documents.pack.kinds import OFFICE, Kind, kind_of
from est_desktop.documents.pack.office import as_pdf
from est_desktop.documents.pack.own_pages import attachment_name, picture, plain_text, slip
from est_desktop.documents.pack.reasons import Reason, reason_text
from est_desktop.documents.pack.textless import is_textless
from est_desktop.documents.pack.verdict import Remark
from est_desktop.errors import BlobDamagedError, FileError, OutputError
from est_desktop.model.views.pack import PackPaper, PackView

MOST_PAGES = 20_000
"""A paper with more is taken for a trap."""
SIGNATURE = "/Sig"

OpenPaper = Callable[[PackPaper], Path]
"""Gives the file with a paper's bytes; it must stay until the pack is made."""


@dataclass(slots=True)
class Admitted:
    """A paper that has pages.

    Attributes:
        pdf: The pages.
        slip: Why they are a slip only; empty if they are the paper's own.
        marks: The bookmarks inside it.
    """

    paper: PackPaper
    pdf: Pdf
    tagged: bool
    claims: Claims
    slip: str = ""
    remarks: set[Remark] = field(default_factory=set)
    marks: tuple[Mark, ...] = ()


class _Refused(Exception):  # noqa: N818 -- told on a slip
    """The paper cannot be shown."""

    def __init__(self, reason: Reason, kind: Kind = Kind.PDF) -> None:
        self.reason, self.kind = reason, kind


class Intake:
    """Takes in the papers of a pack.

    Args:
        view: The pack.
        open_paper: Gives a paper's bytes.
        scratch: A folder for what is made on the way; it must stay until the pack is made.
        tr: The language of our own pages.
        step: Called often while another program works; what it raises stops that and the pack.
    """

    def __init__(
        self,
        view: PackView,
        open_paper: OpenPaper,
        scratch: Path,
        tr: Translate,
        step: Callable[[], None] = lambda: None,
    ) -> None:
        self.ballast = Ballast()
        self._view, self._open, self._scratch, self._tr = view, open_paper, scratch, tr
        self._step = step

    def admit(self, paper: PackPaper) -> Admitted:
        """Return a paper's pages; one that is withheld is never opened.

        Raises:
            OutputError: There is no room for its bytes: then nothing works.
        """
        if paper.withheld:
            return self._slip(paper, paper.withheld)
        try:
            return self._admit(paper, self._open(paper))
        except _Refused as refused:
            return self.refuse(paper, refused.reason, refused.kind)
        except OutputError:
            raise
        except (FileError, BlobDamagedError, OSError):
            return self.refuse(paper, Reason.GONE)

    def refuse(self, paper: PackPaper, reason: Reason, kind: Kind = Kind.OTHER) -> Admitted:
        """Return a slip in the place of a paper."""
        name = attachment_name(paper, self._tr)
        return self._slip(paper, reason_text(reason, kind, name, self._tr))

    def _slip(self, paper: PackPaper, reason: str) -> Admitted:
        made = self._own(paper, slip(self._view, paper, reason, self._tr))
        made.slip = reason
        return made

    def _own(self, paper: PackPaper, data: bytes) -> Admitted:
        """Return pages that we made ourselves."""
        file = self._folder() / "own.pdf"
        file.write_bytes(data)
        pdf = opened(file)
        claims = claims_of(pdf)
        pdf = self.ballast.lighten(pdf, file, paper.number)
        return Admitted(paper, pdf, tagged=True, claims=claims)

    def _folder(self) -> Path:
        return Path(mkdtemp(dir=self._scratch))

    def _admit(self, paper: PackPaper, file: Path) -> Admitted:
        if not file.stat().st_size:
            raise _Refused(Reason.EMPTY)
        kind = kind_of(file, paper.file_name)
        if kind is Kind.PDF:
            return self._opened(paper, file)
        if kind in OFFICE:
            made = as_pdf(file, paper.file_name, self._folder(), self._step)
            if made is None:
                raise _Refused(Reason.OFFICE, kind)
            return self._opened(paper, made)
        if kind is Kind.OTHER:
            raise _Refused(Reason.UNKNOWN, kind)
        try:
            return self._typeset(paper, file, kind)
        except PictureFault as fault:
            raise _Refused(Reason.DAMAGED, kind) from fault
        except LengthFault as fault:
            raise _Refused(Reason.LONG, kind) from fault

    def _typeset(self, paper: PackPaper, file: Path, kind: Kind) -> Admitted:
        if kind is Kind.TEXT:
            return self._own(paper, plain_text(self._view, paper, file, self._tr))
        data, shrunk = picture(self._view, paper, file, self._tr)
        admitted = self._own(paper, data)
        admitted.remarks |= {Remark.SHRUNK} if shrunk else set()
        return admitted

    def _opened(self, paper: PackPaper, file: Path) -> Admitted:
        """Open a PDF file; a damaged one is made whole first so that it cannot spoil the pack.

        Raises:
            _Refused: It has no pages that can be shown.
        """
        try:
            pdf = opened(file)
            if len(pdf.pages) > MOST_PAGES:
                raise _Refused(Reason.LONG)
            remarks = _remarks(pdf)
            if is_textless(pdf):
                remarks.add(Remark.SCANNED)
            if pdf.get_warnings():
                remarks.add(Remark.REPAIRED)
                file = self._folder() / "mended.pdf"
                pdf = _mended(pdf, file)
            if not len(pdf.pages):
                raise _Refused(Reason.NO_PAGES)
            marks = marks_of(pdf)
            claims = NOTHING if remarks & BREAKING else claims_of(pdf)
            pdf = self.ballast.lighten(pdf, file, paper.number)
            if _flatten(pdf):
                claims = NOTHING
            return Admitted(paper, pdf, is_tagged(pdf), claims, remarks=remarks, marks=marks)
        except PasswordError as error:
            raise _Refused(Reason.LOCKED) from error
        except BROKEN as error:
            raise _Refused(Reason.DAMAGED) from error


BREAKING = frozenset({Remark.REPAIRED, Remark.XFA})
"""After these a file is no longer what it says of itself."""


def _mended(pdf: Pdf, whole: Path) -> Pdf:
    """Write a repaired file anew and return it: what cannot be read is lost here, not later."""
    pdf.save(whole, encryption=False)  # without object streams, which some repaired files lose
    pdf.close()
    return opened(whole)


def _remarks(pdf: Pdf) -> set[Remark]:
    root = pdf.Root
    form, fields = root.get("/AcroForm"), _fields(pdf)
    kinds = [str(each.get("/FT")) for each in fields]
    found = {
        Remark.ENCRYPTED: pdf.is_encrypted,
        Remark.SIGNED: SIGNATURE in kinds or "/Perms" in root,
        Remark.XFA: isinstance(form, Dictionary) and "/XFA" in form,
        Remark.FORM: any(kind != SIGNATURE for kind in kinds),
        Remark.LAYERS: "/OCProperties" in root,
        Remark.SCRIPTS: acts_by_itself(pdf),
    }
    return {remark for remark, true in found.items() if true}


def _fields(pdf: Pdf) -> list[Dictionary]:
    """Return the outermost fields of a form."""
    form = pdf.Root.get("/AcroForm")
    fields = form.get("/Fields") if isinstance(form, Dictionary) else None
    some = list(fields) if isinstance(fields, Array) else []
    return [each for each in some if isinstance(each, Dictionary)]


def _flatten(pdf: Pdf) -> bool:
    """Make what a form shows part of its pages: names of fields would clash.

    Returns:
        Whether pages were changed; a signature that is not shown changes none.
    """
    shown = any(_is_shown(field) for field in _fields(pdf))
    if shown:
        pdf.acroform.generate_appearances_if_needed()
        pdf.flatten_annotations("all")
    if "/AcroForm" in pdf.Root:
        del pdf.Root["/AcroForm"]
    return shown


def _is_shown(field: Dictionary) -> bool:
    corners = field.get("/Rect")
    if "/Kids" in field or not isinstance(corners, Array):
        return True
    left, bottom, right, top = [str(edge) for edge in corners]
    return left != right and bottom != top
