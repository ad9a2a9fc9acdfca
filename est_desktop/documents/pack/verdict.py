"""What is told of the papers of a pack, as facts and as sentences."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from est_desktop.documents.language import Translate
from est_desktop.model.views.dispatch import PackPages


class Remark(StrEnum):
    """Something about a paper that whoever sends out the pack ought to know."""

    REPAIRED = "repaired"
    ENCRYPTED = "encrypted"
    SIGNED = "signed"
    LAYERS = "layers"
    XFA = "xfa"
    FORM = "form"
    SCRIPTS = "scripts"
    COMMENTS = "comments"
    HIDDEN = "hidden"
    LINKS = "links"
    SHRUNK = "shrunk"
    SCANNED = "scanned"


@dataclass(frozen=True, slots=True)
class PaperReport:
    """What became of a paper.

    Attributes:
        first_page: Where it begins in the pack, counted from 1; 0 in an archive.
        pages: How many pages it has there, or its slip.
        tagged: A screen reader can follow it; not asked in an archive, and True there.
        slip: Why a page stands in its place, as a sentence; empty if the paper is there.
        remarks: What is worth knowing.
        notes: The same in sentences, with the slip.
    """

    number: int
    title: str
    first_page: int
    pages: int
    tagged: bool
    slip: str
    remarks: frozenset[Remark]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PackReport:
    """What became of the pack.

    Attributes:
        pages: Of the whole file.
        accessible: The file says that it is PDF/UA-1.
        archivable: The file says that it is PDF/A-2a, or 3a as an archive.
        numbers: What the next dispatch keeps to; None for an archive.
    """

    pages: int
    accessible: bool
    archivable: bool
    papers: tuple[PaperReport, ...]
    numbers: PackPages | None = None

    @property
    def untagged(self) -> tuple[int, ...]:
        """The numbers of the papers that a screen reader cannot follow."""
        return tuple(paper.number for paper in self.papers if not paper.tagged)


def sentences(number: int, remarks: Iterable[Remark], tr: Translate) -> tuple[str, ...]:
    """Return what is worth knowing of a paper, one sentence each."""
    texts = {
        Remark.REPAIRED: tr(
            "Attachment {number}: the file was damaged and has been repaired. Content may be "
            "missing; compare with the original."
        ),
        Remark.ENCRYPTED: tr(
            "Attachment {number}: the file is protected against changes. Its pages are in the "
            "pack, the protection is not."
        ),
        Remark.SIGNED: tr(
            "Attachment {number}: the file is signed electronically. The signature holds for the "
            "original only; keep it."
        ),
        Remark.LAYERS: tr(
            "Attachment {number}: the file has layers. Hidden ones stay hidden, but are still in "
            "the pack."
        ),
        Remark.XFA: tr(
            "Attachment {number}: the file is a form of a kind (XFA) that only some programs show. "
            "Look at its pages in the pack."
        ),
        Remark.FORM: tr(
            "Attachment {number}: the form can no longer be filled in; what was filled in is there."
        ),
        Remark.SCRIPTS: tr("Attachment {number}: scripts and automatic actions have been removed."),
        Remark.COMMENTS: tr("Attachment {number}: review comments and media have been removed."),
        Remark.HIDDEN: tr("Attachment {number}: hidden annotations have been removed."),
        Remark.LINKS: tr(
            "Attachment {number}: links that start programs or open files have been removed."
        ),
        Remark.SHRUNK: tr("Attachment {number}: the picture has been made smaller."),
        Remark.SCANNED: tr(
            "Attachment {number} is scanned without text: a screen reader cannot read it. Ask for "
            "the original or a PDF file whose text has been recognised."
        ),
    }
    chosen = set(remarks)
    return tuple(text.format(number=number) for key, text in texts.items() if key in chosen)
