"""Checks any PDF file for what makes it readable for everybody, and lasting.

No validator: what it finds is wrong for sure, but a file without findings may still break a rule of
PDF/UA or PDF/A. The whole of the rules is veraPDF's to try.
"""

import logging
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import Any

import pikepdf

from est_desktop.documents.content_reading import ODD, Pages, TooMuchError, read_pages, weigh
from est_desktop.documents.tree_reading import Tree, is_dictionary, read_tree
from est_desktop.errors import NotPdfError, PdfLockedError, PdfTooLargeError, PdfUnreadableError

logging.getLogger("pikepdf").setLevel(logging.CRITICAL)  # what it repairs is a finding here

MOST_BYTES = 500 * 1024 * 1024
MOST_OBJECTS = 500_000
DEEPEST = 6
"""Dictionaries in dictionaries are looked into so deep."""
OFTEN = 1000
"""After so many objects it is asked whether somebody wants the work to stop."""
MOST_METADATA = 1024 * 1024
UA = re.compile(r"pdfuaid:part(?:>|=[\"'])\s*(\d)")
PART = re.compile(r"pdfaid:part(?:>|=[\"'])\s*(\d)")
LEVEL = re.compile(r"pdfaid:conformance(?:>|=[\"'])\s*([ABUEFabuef])")
ACTIVE = frozenset({"/JavaScript", "/Launch", "/Rendition", "/RichMediaExecute"})
"""Actions that do more than turn pages (PDF/A-2, 6.5.1)."""


Step = Callable[[int, int], None]


class PdfFault(StrEnum):
    """What can be wrong with a file."""

    DAMAGED = "damaged"
    RESTRICTED = "restricted"
    UNTAGGED = "untagged"
    NO_TITLE = "no_title"
    TITLE_NOT_SHOWN = "title_not_shown"
    NO_LANGUAGE = "no_language"
    NO_HEADINGS = "no_headings"
    HEADING_SKIPS = "heading_skips"
    FIGURE_WITHOUT_TEXT = "figure_without_text"
    TABLE_WITHOUT_HEADERS = "table_without_headers"
    FONT_NOT_EMBEDDED = "font_not_embedded"
    TEXT_NOT_MARKED = "text_not_marked"
    TEXT_NOT_REACHED = "text_not_reached"
    FIELD_WITHOUT_NAME = "field_without_name"
    ACTIVE_CONTENT = "active_content"
    NOT_ALL_CHECKED = "not_all_checked"
    FALSE_CLAIM = "false_claim"


AGAINST_ARCHIVING = frozenset(
    {PdfFault.RESTRICTED, PdfFault.FONT_NOT_EMBEDDED, PdfFault.ACTIVE_CONTENT, PdfFault.DAMAGED}
)
"""What no part of PDF/A allows."""
NOT_AGAINST_ACCESS = frozenset({PdfFault.NO_HEADINGS, PdfFault.NOT_ALL_CHECKED})
"""What PDF/UA says nothing of."""


@dataclass(frozen=True, slots=True)
class PdfFinding:
    """One thing that is wrong.

    Attributes:
        detail: Where or which: page numbers, names of fonts, levels of headings, a count.
    """

    fault: PdfFault
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PdfReport:
    """What a file shows.

    Attributes:
        claims: What it says it is: "PDF/UA-1", "PDF/A-2a".
        language: As written, "sv-SE".
    """

    pages: int
    title: str
    language: str
    claims: tuple[str, ...]
    findings: tuple[PdfFinding, ...]


def check_pdf(path: Path, step: Step = lambda _done, _of: None) -> PdfReport:
    """Look at a PDF file of anybody's.

    Args:
        path: The file.
        step: Told now and then how many pages are read, and of how many; what it raises stops
            the work.

    Raises:
        PdfUnreadableError: The file is not there or cannot be read.
        PdfTooLargeError: It is larger than what is looked at.
        NotPdfError: It is no PDF file, or too damaged.
        PdfLockedError: It cannot be opened without a password.
    """
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise PdfUnreadableError(path)
    except (OSError, ValueError) as error:
        raise PdfUnreadableError(path) from error
    if size > MOST_BYTES:
        raise PdfTooLargeError(path, size, MOST_BYTES)
    try:
        with pikepdf.open(path, suppress_warnings=True) as pdf:
            return _report(pdf, step)
    except pikepdf.PasswordError as error:
        raise PdfLockedError(path) from error
    except (OSError, MemoryError) as error:
        raise PdfUnreadableError(path) from error
    except ODD as error:
        raise NotPdfError(path) from error


def _report(pdf: pikepdf.Pdf, step: Step) -> PdfReport:
    tree = read_tree(pdf)
    pages = read_pages(pdf, tree, step)
    packet = _packet(pdf)
    title, language = _title(pdf, packet), str(pdf.Root.get("/Lang", "")).strip()
    claims = _claims(packet)
    findings = [
        *_of_the_file(pdf, title, language),
        *_of_the_tree(pdf, tree),
        *_of_the_pages(pages, tree),
        *_of_the_objects(pdf, lambda: step(pages.count, pages.count)),
    ]
    findings += [PdfFinding(PdfFault.FALSE_CLAIM, claim) for claim in _false(claims, findings)]
    return PdfReport(pages.count, title, language, claims, tuple(findings))


def _of_the_file(pdf: pikepdf.Pdf, title: str, language: str) -> Iterator[PdfFinding]:
    if pdf.get_warnings():
        yield PdfFinding(PdfFault.DAMAGED)
    if pdf.is_encrypted:
        yield PdfFinding(PdfFault.RESTRICTED)
    shown = pdf.Root.get("/ViewerPreferences")
    if not title:
        yield PdfFinding(PdfFault.NO_TITLE)
    elif not _says(shown, "/DisplayDocTitle"):
        yield PdfFinding(PdfFault.TITLE_NOT_SHOWN)
    if not language:
        yield PdfFinding(PdfFault.NO_LANGUAGE)


def _says(about: Any, key: str) -> bool:
    value: Any = about.get(key) if is_dictionary(about) else None
    return value is True


def _of_the_tree(pdf: pikepdf.Pdf, tree: Tree) -> Iterator[PdfFinding]:
    if not tree.elements or not _says(pdf.Root.get("/MarkInfo"), "/Marked"):
        yield PdfFinding(PdfFault.UNTAGGED)
        return
    if not tree.headings:
        yield PdfFinding(PdfFault.NO_HEADINGS)
    for level, above in dict.fromkeys(tree.skipping):
        detail = f"H{above} → H{level}" if above else f"H{level}"
        yield PdfFinding(PdfFault.HEADING_SKIPS, detail)
    if tree.figures:
        yield PdfFinding(PdfFault.FIGURE_WITHOUT_TEXT, str(tree.figures))
    if tree.tables:
        yield PdfFinding(PdfFault.TABLE_WITHOUT_HEADERS, str(tree.tables))
    if not tree.whole:
        yield PdfFinding(PdfFault.NOT_ALL_CHECKED)


def _of_the_pages(pages: Pages, tree: Tree) -> Iterator[PdfFinding]:
    if tree.elements and pages.unmarked:
        yield PdfFinding(PdfFault.TEXT_NOT_MARKED, ranges(pages.unmarked))
    if tree.elements and pages.unreached:
        yield PdfFinding(PdfFault.TEXT_NOT_REACHED, ranges(pages.unreached))
    if pages.unread:
        yield PdfFinding(PdfFault.NOT_ALL_CHECKED, ranges(pages.unread))


def _of_the_objects(pdf: pikepdf.Pdf, step: Callable[[], None]) -> Iterator[PdfFinding]:
    fonts: dict[str, None] = {}
    active: dict[str, None] = {}
    nameless = 0
    for each in _dictionaries(pdf, step):
        kind = str(each.get("/Type", ""))
        if kind == "/Font" and not _embedded(each):
            fonts[str(each.get("/BaseFont", "?")).lstrip("/")] = None
        action = str(each.get("/S", ""))
        if action in ACTIVE:
            active[action.lstrip("/")] = None
        if each.get("/Subtype") == "/Widget" and not _named(each):
            nameless += 1
    if fonts:
        yield PdfFinding(PdfFault.FONT_NOT_EMBEDDED, ", ".join(sorted(fonts)))
    if nameless:
        yield PdfFinding(PdfFault.FIELD_WITHOUT_NAME, str(nameless))
    if active:
        yield PdfFinding(PdfFault.ACTIVE_CONTENT, ", ".join(sorted(active)))


def _dictionaries(pdf: pikepdf.Pdf, step: Callable[[], None]) -> Iterator[Any]:
    """Yield all dictionaries of a file, but for those deep inside others."""
    for number, each in enumerate(islice(pdf.objects, MOST_OBJECTS)):
        if not number % OFTEN:
            step()
        waiting = [(each, 0)]
        while waiting:
            value, depth = waiting.pop()
            if not isinstance(value, pikepdf.Dictionary | pikepdf.Stream | pikepdf.Array):
                continue
            if not isinstance(value, pikepdf.Array):
                yield value
            if depth < DEEPEST:
                waiting += [(kid, depth + 1) for kid in _direct(value)]


def _direct(value: Any) -> Iterator[Any]:
    """Yield what stands in a value itself, not what it refers to."""
    kids = value if isinstance(value, pikepdf.Array) else (kid for _, kid in value.items())
    for kid in kids:
        if isinstance(kid, pikepdf.Dictionary | pikepdf.Array) and not kid.is_indirect:
            yield kid


def _embedded(font: Any) -> bool:
    kind = font.get("/Subtype")
    if kind in ("/Type0", "/Type3"):
        return True  # the one points at another font, the other holds its glyphs itself
    about = font.get("/FontDescriptor")
    return is_dictionary(about) and any(
        key in about for key in ("/FontFile", "/FontFile2", "/FontFile3")
    )


def _named(widget: Any) -> bool:
    """Tell whether a form field, or the one it belongs to, says what it is."""
    for _ in range(DEEPEST):
        if str(widget.get("/TU", "")).strip():
            return True
        widget = widget.get("/Parent")
        if not is_dictionary(widget):
            return False
    return False


def _packet(pdf: pikepdf.Pdf) -> str:
    stream = pdf.Root.get("/Metadata")
    if not isinstance(stream, pikepdf.Stream):
        return ""
    try:
        weigh([stream])
    except TooMuchError:
        return ""
    return stream.read_bytes()[:MOST_METADATA].decode("utf-8", errors="replace")


def _title(pdf: pikepdf.Pdf, packet: str) -> str:
    found = re.search(r"<dc:title>.*?<rdf:li[^>]*>([^<]*)</rdf:li>", packet, re.DOTALL)
    about = pdf.trailer.get("/Info")
    told = str(about.get("/Title", "")) if is_dictionary(about) else ""
    return told.strip() or (found[1].strip() if found else "")


def _claims(packet: str) -> tuple[str, ...]:
    claims = [f"PDF/UA-{found[1]}" for found in UA.finditer(packet)][:1]
    part, level = PART.search(packet), LEVEL.search(packet)
    if part:
        claims.append(f"PDF/A-{part[1]}{level[1].lower() if level else ''}")
    return tuple(claims)


def _false(claims: tuple[str, ...], findings: list[PdfFinding]) -> Iterator[str]:
    """Yield the claims that what was found speaks against."""
    faults = {finding.fault for finding in findings}
    for claim in claims:
        if claim.startswith("PDF/UA"):
            against = faults - NOT_AGAINST_ACCESS
        else:
            against = faults & AGAINST_ARCHIVING
            if claim.endswith("a"):
                against |= faults & {PdfFault.UNTAGGED}
        if against:
            yield claim


def ranges(numbers: list[int]) -> str:
    """Return numbers in order, "1–3, 7"."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and parts[-1][-1] == number - 1:
            parts[-1][1:] = [number]
        else:
            parts.append([number])
    return ", ".join("–".join(map(str, part)) for part in parts)
