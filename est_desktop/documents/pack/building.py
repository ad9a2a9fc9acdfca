"""Building the pack: every paper taken in, then the first pages, then all pages in one file."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from pikepdf import Name, Object, ObjectStreamMode, Page, Pdf, StreamDecodeLevel

from est_desktop.documents.language import Translate
from est_desktop.documents.output_file import replacing
from est_desktop.documents.pack.archive import build_archive
from est_desktop.documents.pack.ballast import Ballast
from est_desktop.documents.pack.claims import Claims, withdraw
from est_desktop.documents.pack.cleaning import clean_page, name_layers, needs_more_than_pages
from est_desktop.documents.pack.faults import BROKEN, GraftFault, PaperFault
from est_desktop.documents.pack.front import Front, Listed, front_pdf
from est_desktop.documents.pack.graft import Tags
from est_desktop.documents.pack.intake import Admitted, Intake, OpenPaper
from est_desktop.documents.pack.navigation import (
    Placed,
    lead_to_papers,
    pages_of,
    strip_text,
    write_bookmarks,
    write_labels,
)
from est_desktop.documents.pack.numbers import drop_keys
from est_desktop.documents.pack.reasons import Reason
from est_desktop.documents.pack.strip import add_strip, font_of
from est_desktop.documents.pack.verdict import PackReport, PaperReport, Remark, sentences
from est_desktop.model.views.pack import PackView

WHOLE = 100
"""Writing the file counts in hundredths, and each paper twice."""
NO_MARKS = (b"", b"")
END = b"EMC"

Progress = Callable[[int, int], None]
"""Told how much is done, and of how much; may raise to stop the work."""


def build_pack(  # noqa: PLR0913 -- what goes in, what comes out, and what is told on the way
    view: PackView,
    open_paper: OpenPaper,
    out: Path,
    tr: Translate,
    progress: Progress,
    *,
    archive: bool = False,
    notes: Callable[[str], None] = lambda _: None,
    scratch: Path | None = None,
) -> PackReport:
    """Make one PDF file of a meeting's summons and papers, whole or not at all.

    No paper stops the pack: a page in its place says what is wrong. Memory does not grow with the
    papers' bytes, which stay in their files.

    Args:
        view: The meeting and its papers.
        open_paper: Gives the file with a paper's bytes; it must stay until this returns. It may
            raise a FileError, BlobDamagedError or OSError: then a page in its place says so.
        out: The file to make; one that is there is replaced.
        tr: The language of the fixed texts.
        progress: Told how much is done, and of how much; what it raises stops the work.
        archive: Make a PDF/A-3a file that holds the papers as embedded files, as they are.
        notes: Told one sentence at a time what is worth knowing of the papers.
        scratch: Where what is made on the way lies meanwhile; the system's own place if not given.

    Raises:
        OutputDiskFullError: There is no room for the file.
        OutputError: The file cannot be written.
    """
    if archive:
        return build_archive(view, open_paper, out, tr, progress, notes)
    total = 2 * len(view.papers) + WHOLE
    with (
        TemporaryDirectory(dir=scratch) as folder,
        replacing(out) as part,
        _closing() as admitted,
    ):
        intake = Intake(view, open_paper, Path(folder), tr, lambda: progress(len(admitted), total))
        for paper in view.papers:
            progress(len(admitted), total)
            admitted.append(intake.admit(paper))
        report = _built(view, intake, admitted, part, tr, progress)
    for paper_report in report.papers:
        for note in paper_report.notes:
            notes(note)
    return report


def _built(  # noqa: PLR0913 -- as `build_pack`
    view: PackView,
    intake: Intake,
    admitted: list[Admitted],
    part: Path,
    tr: Translate,
    progress: Progress,
) -> PackReport:
    """Write the pack; a paper that seemed whole and is not gets a slip, and all begins again."""
    while True:
        try:
            return _Building(view, admitted, tr, progress).write(part, intake.ballast)
        except PaperFault as fault:
            (place,) = [n for n, each in enumerate(admitted) if each.paper.number == fault.number]
            if admitted[place].slip:
                raise
            admitted[place].pdf.close()
            admitted[place] = intake.refuse(admitted[place].paper, Reason.DAMAGED)


@contextmanager
def _closing() -> Iterator[list[Admitted]]:
    """Give a list of papers that are closed at last: an open file cannot be removed everywhere."""
    admitted: list[Admitted] = []
    try:
        yield admitted
    finally:
        for each in admitted:
            each.pdf.close()


def _copy_pages(source: Pdf, out: Pdf) -> None:
    if needs_more_than_pages(source):
        out.add_pages_from(source, forms="strip", outlines="ignore")
        return
    for page in source.pages:
        out.pages.append(page)


@dataclass(slots=True)
class _Part:
    """What became of a paper while its pages were added."""

    placed: Placed
    tagged: bool
    claims: Claims


class _Building:
    """The pack in the making."""

    def __init__(
        self, view: PackView, admitted: Sequence[Admitted], tr: Translate, progress: Progress
    ) -> None:
        self._view, self._admitted, self._tr, self._progress = view, admitted, tr, progress
        self._front = self._told()
        self._out = Pdf.open(BytesIO(self._front.data))
        self._tags = Tags(self._out)
        self._total = self._front.pages + sum(len(each.pdf.pages) for each in admitted)

    def write(self, to: Path, ballast: Ballast) -> PackReport:
        """Add all pages and write the file."""
        out, count = self._out, len(self._admitted)
        font = font_of(out)
        parts = []
        for number, admitted in enumerate(self._admitted):
            self._progress(count + number, 2 * count + WHOLE)
            try:
                parts.append(self._add(number, font))
            except BROKEN as error:
                raise PaperFault(admitted.paper.number) from error
        placed = [part.placed for part in parts]
        write_labels(out, self._front, placed, self._tr)
        lead_to_papers(out, self._front, placed)
        write_bookmarks(out, self._front, placed, self._tr)
        self._tags.write()
        name_layers(out)
        claims = Claims(
            accessible=all(part.claims.accessible and part.tagged for part in parts),
            archivable=all(part.claims.archivable and part.tagged for part in parts),
        )
        withdraw(out, claims)
        out.save(
            to,
            object_stream_mode=ObjectStreamMode.generate,
            stream_decode_level=StreamDecodeLevel.none,
            deterministic_id=True,
            progress=lambda part: self._progress(2 * count + part * 9 // 10, 2 * count + WHOLE),
        )
        out.close()
        for _ in ballast.restore(to):
            self._progress(2 * count + WHOLE * 9 // 10, 2 * count + WHOLE)
        self._progress(2 * count + WHOLE, 2 * count + WHOLE)
        return PackReport(
            pages=self._total,
            accessible=claims.accessible,
            archivable=claims.archivable,
            papers=tuple(map(self._report, self._admitted, parts)),
            numbers=self._front.numbers.kept,
        )

    def _told(self) -> Front:
        listed, after = [], 0
        for each in self._admitted:
            pages = len(each.pdf.pages)
            scanned = Remark.SCANNED in each.remarks
            note = self._note(each)
            listed.append(Listed(each.paper, after, pages, each.tagged, note, scanned=scanned))
            after += pages
        return front_pdf(self._view, listed, self._tr)

    def _note(self, admitted: Admitted) -> str:
        tr = self._tr
        if admitted.paper.withheld:
            return tr("Left out; the page says why.")
        return tr("Not shown; the page says why.") if admitted.slip else ""

    def _add(self, place: int, font: Object) -> _Part:
        """Add a paper's pages, each with its strip."""
        out, admitted = self._out, self._admitted[place]
        done = len(self._admitted) + place
        count = len(admitted.pdf.pages)
        numbers = self._front.numbers.papers[place]
        placed = Placed(admitted.paper, len(out.pages), count, numbers, admitted.marks)
        try:
            _copy_pages(admitted.pdf, out)
        except BROKEN as error:
            raise PaperFault(admitted.paper.number) from error
        pages = pages_of(out, placed)
        removed: set[tuple[int, int]] = set()
        for page in pages:
            removed |= clean_page(page, admitted.remarks)
        tagged, claims, opened = self._tag(admitted, pages, frozenset(removed))
        for number, page in enumerate(pages, 1):
            self._progress(done, 2 * len(self._admitted) + WHOLE)
            text = strip_text(placed, number, self._front.numbers.last, self._tr)
            around = (opened[number - 1], END) if opened else NO_MARKS
            add_strip(out, page, text, font, around)
            page.obj[Name.Tabs] = Name.S
        return _Part(placed, tagged, claims)

    def _tag(
        self, admitted: Admitted, pages: Sequence[Page], removed: frozenset[tuple[int, int]]
    ) -> tuple[bool, Claims, list[bytes]]:
        """Take over a paper's tags, or make some; what is left is what it may claim."""
        title, claims = admitted.paper.title, admitted.claims
        if admitted.tagged:
            try:
                numbered = self._tags.graft(admitted.pdf, pages, removed, title)
            except (GraftFault, *BROKEN):
                pass
            else:
                accessible = claims.accessible and numbered
                return True, Claims(accessible, claims.archivable), []
        drop_keys(pages)
        tr = self._tr  # texts are collected from calls of this name
        text = tr("Page {page} of {count}, a picture without text")
        opened = self._tags.wrap(
            pages, title, lambda number: text.format(page=number, count=len(pages))
        )
        return False, Claims(accessible=False, archivable=False), opened

    def _report(self, admitted: Admitted, part: _Part) -> PaperReport:
        number = admitted.paper.number
        notes = sentences(number, admitted.remarks, self._tr)
        if not part.tagged and Remark.SCANNED not in admitted.remarks:
            tr = self._tr
            told = tr(
                "Attachment {number}: the file is not tagged (scanned, for instance); it can be "
                "hard to follow with a screen reader."
            )
            notes = (*notes, told.format(number=number))
        return PaperReport(
            number=number,
            title=admitted.paper.title,
            first_page=part.placed.first + 1,
            pages=part.placed.pages,
            tagged=part.tagged,
            slip=admitted.slip,
            remarks=frozenset(admitted.remarks),
            notes=((admitted.slip,) if admitted.slip else ()) + notes,
        )
