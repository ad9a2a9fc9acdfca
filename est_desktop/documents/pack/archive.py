"""The pack for the archive: a PDF/A-3a file of our own with every paper embedded as it was sent.

The first pages are written as usual, with an empty place for each paper. Then the papers' bytes
are appended, read from their files a part at a time: a gigabyte needs no more memory than a page.
"""

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path, PurePath

from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Pdf, String

from est_desktop.documents.language import Translate
from est_desktop.documents.output_file import replacing
from est_desktop.documents.pack.claims import claim_archive
from est_desktop.documents.pack.front import Front, Listed, front_pdf
from est_desktop.documents.pack.intake import OpenPaper
from est_desktop.documents.pack.kinds import Kind
from est_desktop.documents.pack.own_pages import attachment_name, size_text
from est_desktop.documents.pack.reasons import Reason, reason_text
from est_desktop.documents.pack.update import Body, append
from est_desktop.documents.pack.verdict import PackReport, PaperReport
from est_desktop.errors import BlobDamagedError, FileError, OutputError
from est_desktop.model.views.pack import PackPaper, PackView

CHUNK = 1024 * 1024
UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
"""What file names may not hold on some system."""
LONGEST_NAME = 120
TYPES = {
    ".bmp": "image/bmp",
    ".csv": "text/csv",
    ".doc": "application/msword",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".gif": "image/gif",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".odp": "application/vnd.oasis.opendocument.presentation",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".ppt": "application/vnd.ms-powerpoint",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".rtf": "application/rtf",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".txt": "text/plain",
    ".webp": "image/webp",
    ".xls": "application/vnd.ms-excel",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".zip": "application/zip",
}
"""By the end of the name; the computer's own list differs from one to the next."""
ANYTHING = "application/octet-stream"

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class _Original:
    """A paper to embed, and the file with its bytes; no file if it is left out."""

    paper: PackPaper
    file: Path | None
    slip: str
    name: str


def build_archive(  # noqa: PLR0913 -- as `build_pack`
    view: PackView,
    open_paper: OpenPaper,
    out: Path,
    tr: Translate,
    progress: Progress,
    notes: Callable[[str], None],
) -> PackReport:
    """Make the pack as a PDF/A-3a file with the papers embedded; see `build_pack`."""
    total = sum(paper.size for paper in view.papers) + len(view.papers)
    originals = []
    for number, paper in enumerate(view.papers):
        progress(number, total)
        originals.append(_original(paper, open_paper, tr))
    embedded = [each for each in originals if each.file]
    front = front_pdf(view, [_listed(each, tr) for each in originals], tr, archive=True)
    with replacing(out) as part:
        _write_front(front, embedded, part, tr)
        _append(part, embedded, view.summons.dated_on, progress, (len(view.papers), total))
    for each in originals:
        if each.slip:
            notes(each.slip)
    papers = tuple(map(_report, originals))
    return PackReport(front.pages, accessible=True, archivable=True, papers=papers)


def _original(paper: PackPaper, open_paper: OpenPaper, tr: Translate) -> _Original:
    prefix = tr("Attachment-{number}-").format(number=f"{paper.number:02}")
    name = prefix + UNSAFE.sub("_", PurePath(paper.file_name).name)[-LONGEST_NAME:]
    if paper.withheld:
        return _Original(paper, None, paper.withheld, name)
    try:
        return _Original(paper, open_paper(paper), "", name)
    except OutputError:
        raise
    except (FileError, BlobDamagedError, OSError):
        slip = reason_text(Reason.GONE, Kind.OTHER, attachment_name(paper, tr), tr)
        return _Original(paper, None, slip, name)


def _listed(each: _Original, tr: Translate) -> Listed:
    paper = each.paper
    note = each.slip or tr("File: {name}").format(name=each.name)
    return Listed(paper, 0, 0, tagged=True, note=note, value=size_text(paper.size))


def _report(each: _Original) -> PaperReport:
    paper = each.paper
    notes = (each.slip,) if each.slip else ()
    return PaperReport(
        number=paper.number,
        title=paper.title,
        first_page=0,
        pages=0,
        tagged=True,
        slip=each.slip,
        remarks=frozenset(),
        notes=notes,
    )


def _write_front(front: Front, embedded: Sequence[_Original], to: Path, tr: Translate) -> None:
    """Write the first pages with an empty stream in the place of each paper."""
    with Pdf.open(BytesIO(front.data)) as pdf:
        specifications = []
        for each in embedded:
            holder = pdf.make_stream(b"", Type=Name.EmbeddedFile)
            name = attachment_name(each.paper, tr)
            specification = Dictionary(
                Type=Name.Filespec,
                F=String(each.name.encode("ascii", "replace").decode("ascii")),
                UF=String(each.name),
                Desc=String(f"{name}: {each.paper.title}"),
                AFRelationship=Name.Supplement,
                EF=Dictionary(F=holder, UF=holder),
            )
            specifications.append((each.name, pdf.make_indirect(specification)))
        if specifications:
            pdf.Root[Name.AF] = Array([each for _, each in specifications])
            ordered = sorted(specifications, key=lambda pair: bytes(String(pair[0])))
            flat = [part for name, each in ordered for part in (String(name), each)]
            pdf.Root[Name.Names] = Dictionary(EmbeddedFiles=Dictionary(Names=Array(flat)))
        claim_archive(pdf)
        pdf.save(to, object_stream_mode=ObjectStreamMode.generate, deterministic_id=True)


def _append(
    to: Path,
    embedded: Sequence[_Original],
    dated_on: date,
    progress: Progress,
    done_of: tuple[int, int],
) -> None:
    """Append the papers' bytes in the places that were left for them."""
    if not embedded:
        return
    with Pdf.open(to) as pdf:
        places = [each.EF.F.objgen[0] for each in pdf.Root.AF]
    done, total = done_of
    bodies = (_body(each, place, dated_on) for each, place in zip(embedded, places, strict=True))
    for written in append(to, bodies):
        done += written
        progress(min(done, total), total)


def _body(each: _Original, place: int, dated_on: date) -> Body:
    """Return a paper as an embedded file (7.11.4); it is read once for its checksum."""
    digest = hashlib.md5(usedforsecurity=False)  # the one that the format asks for
    size = 0
    for part in _parts(each.file):
        digest.update(part)
        size += len(part)
    suffix = PurePath(each.paper.file_name).suffix.lower()
    kind = TYPES.get(suffix, ANYTHING).replace("/", "#2F")
    entries = (
        f"/Type/EmbeddedFile/Subtype/{kind}/Params<</Size {size}"
        f"/ModDate(D:{dated_on:%Y%m%d}000000Z)/CheckSum<{digest.hexdigest()}>>>"
    )
    return Body(place, entries.encode("ascii"), size, lambda: _parts(each.file))


def _parts(path: Path | None) -> Iterator[bytes]:
    if path is None:
        return
    with path.open("rb") as file:
        while part := file.read(CHUNK):
            yield part
