"""The page that is drawn on: operators, marked content, links, and the document around them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from est_desktop.documents.embedding import EmbeddedFile, embedded_entries
from est_desktop.documents.fonts import Face, embed, require_known
from est_desktop.documents.literals import numbers, reference, reference_array, text_string
from est_desktop.documents.metadata import Details, information, metadata_entries
from est_desktop.documents.outline import Bookmark, destination, write_outline
from est_desktop.documents.pdf_file import PdfFile, stream
from est_desktop.documents.pictures import Bitmap, with_mask
from est_desktop.documents.structure import Annotation, Element, Mark, Structure
from est_desktop.documents.substitutions import Substitutions

PAGE_LABELS = b"/PageLabels<</Nums[0<</S/D>>]>>"
"""Pages are counted in digits from 1, as is printed on them."""


class Box(NamedTuple):
    """A rectangle in points from the lower left corner of the page."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Link:
    """Where a link leads: a place in the document (`target`) or an address (`url`).

    Attributes:
        text: What it is, read aloud (PDF/UA-1, 7.18.5).
    """

    text: str
    target: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class SignatureField:
    """A place for a signature that another program puts into the file.

    Attributes:
        name: Its name in the file, different from all others; letters and digits.
        text: What it is, read aloud (PDF/UA-1, 7.18.1).
    """

    name: str
    text: str


@dataclass(slots=True)
class _Page:
    operators: list[str | Callable[[], str]]
    marks: list[Element]
    annotations: list[int]
    key: int = 0


class Canvas:
    """Draws the pages of one document, from top to bottom, each once.

    Args:
        structure: The tree whose elements are drawn.
        size: Width and height of the pages, in points.

    Attributes:
        substitutions: What could not be printed as it was written.
    """

    def __init__(self, structure: Structure, size: tuple[float, float]) -> None:
        self.width, self.height = size
        self.substitutions = Substitutions()
        self._structure = structure
        self._file = PdfFile()
        self._pages: list[_Page] = []
        self._artifacts = 0
        self._used: defaultdict[Face, set[str]] = defaultdict(set)
        self._places: dict[str, tuple[int, float]] = {}
        self._bookmarks: list[Bookmark] = []
        self._links: list[tuple[int, Box, Link, int]] = []
        self._fields: list[tuple[int, int, Box, SignatureField, int]] = []
        self._bitmaps: dict[Bitmap, int] = {}
        self._recoloured: dict[str, str] = {}
        self._page = _Page([], [], [])

    @property
    def page_count(self) -> int:
        """How many pages have been begun."""
        return len(self._pages)

    def begin_page(self) -> None:
        """Begin the next page."""
        self._page = _Page([], [], [])
        self._page.key = self._structure.page_key(self._page.marks)
        self._pages.append(self._page)

    def write(self, *operators: str) -> None:
        """Add operators to the page."""
        self._page.operators += operators

    def defer(self, operators: Callable[[], str]) -> None:
        """Add operators that are asked for when all pages have been drawn."""
        self._page.operators.append(operators)

    def use(self, face: Face, texts: Iterable[str]) -> None:
        """Note what is drawn in a face, so that the font has it."""
        self._used[face].update(texts)

    def mark(self, element: Element) -> str:
        """Return the operator that opens an element's mark; "" inside an artifact."""
        if self._artifacts:
            return ""
        marks = self._page.marks
        element.kids.append(Mark(len(self._pages) - 1, len(marks)))
        marks.append(element)
        actual = (
            f"/ActualText{text_string(element.actual).decode('ascii')}" if element.actual else ""
        )
        return f"/{element.tag}<</MCID {len(marks) - 1}{actual}>>BDC"

    def unmark(self) -> str:
        """Return the operator that closes the mark; "" inside an artifact."""
        return "" if self._artifacts else "EMC"

    def recolour(self, ours: str, theirs: str) -> None:
        """Draw in another colour wherever ours would be drawn, on all pages."""
        self._recoloured[ours] = theirs

    def marks_on_page(self) -> list[Element]:
        """Return the elements marked on the page so far; the list grows with the page."""
        return self._page.marks

    @property
    def in_artifact(self) -> bool:
        """Whether an artifact is being drawn."""
        return self._artifacts > 0

    def begin_artifact(self, kind: str = "") -> None:
        """Begin what is not content: rules, backgrounds, repeated heads (14.8.2.2).

        Args:
            kind: Properties such as "/Type/Pagination/Subtype/Footer".
        """
        if not self._artifacts:
            self.write(f"/Artifact<<{kind}>>BDC" if kind else "/Artifact BMC")
        self._artifacts += 1

    def end_artifact(self) -> None:
        """End the artifact."""
        self._artifacts -= 1
        if not self._artifacts:
            self.write("EMC")

    def fill(self, colour: str, box: Box) -> None:
        """Fill a rectangle, as an artifact."""
        self.begin_artifact()
        place = numbers(box.left, box.bottom, box.right - box.left, box.top - box.bottom)
        self.write(f"{colour} rg {place} re f")
        self.end_artifact()

    def picture(self, bitmap: Bitmap, element: Element, box: Box) -> None:
        """Draw a picture as the content of a figure."""
        if bitmap not in self._bitmaps:
            mask = self._file.add(bitmap.mask) if bitmap.mask else 0
            image = with_mask(bitmap.image, mask) if mask else bitmap.image
            self._bitmaps[bitmap] = self._file.add(image)
        name = list(self._bitmaps).index(bitmap)
        element.attributes = f"<</O/Layout/Placement/Block/BBox[{numbers(*box)}]>>"
        scale = numbers(box.right - box.left, 0, 0, box.top - box.bottom, box.left, box.bottom)
        self.write(self.mark(element), f"q {scale} cm /Picture{name} Do Q", self.unmark())

    def link(self, link: Link, element: Element, box: Box) -> None:
        """Lay a link over a box on the page."""
        if self._artifacts:
            return
        number = self._file.reserve()[0]
        self._page.annotations.append(number)
        element.kids.append(Annotation(len(self._pages) - 1, number))
        self._links.append((number, box, link, self._structure.annotation_key(element)))

    def field(self, field: SignatureField, element: Element, box: Box) -> None:
        """Lay a signature field over a box on the page."""
        number = self._file.reserve()[0]
        page = len(self._pages) - 1
        self._page.annotations.append(number)
        element.kids.append(Annotation(page, number))
        key = self._structure.annotation_key(element)
        self._fields.append((number, page, box, field, key))

    def place(self, key: str, top: float, *, title: str = "", level: int = 0) -> None:
        """Name a place on the page, and make a bookmark to it if there is a title."""
        page = len(self._pages) - 1
        self._places[key] = (page, top)
        if title:
            self._bookmarks.append(Bookmark(title, level, page, top))

    def page_of(self, key: str) -> int:
        """Return the number of the page, counted from 1, where a place is."""
        return self._places[key][0] + 1

    def finish(self, details: Details, embedded: Sequence[EmbeddedFile] = ()) -> bytes:
        """Return the document.

        Args:
            details: What it says of itself.
            embedded: Files that it holds; with any, it is PDF/A-3a instead of PDF/A-2a.

        Raises:
            StructureFault: The structure tree does not hold what was drawn.
            FontFault: Something is drawn in a font that would not be in the file.
        """
        file = self._file
        tree = file.reserve()[0]
        pages = list(file.reserve(len(self._pages)))
        texts = [self._operators(page) for page in self._pages]
        require_known(texts, self._used)
        contents = [stream(b"", text.encode("latin-1")) for text in texts]
        resources = file.add(self._resources())
        for number, page, content in zip(pages, self._pages, contents, strict=True):
            file.put(number, self._page_object(page, tree, resources, file.add(content)))
        for number, box, link, key in self._links:
            file.put(number, self._link_object(box, link, key, pages))
        for number, page_index, box, field, key in self._fields:
            file.put(number, self._field_object(box, field, key, pages[page_index]))
        kids = reference_array(pages)
        file.put(tree, b"<</Type/Pages/Count %d/Kids%b>>" % (len(pages), kids))
        root = file.add(self._catalogue(tree, pages, details, embedded))
        return file.to_bytes(root, file.add(information(details)))

    def _resources(self) -> bytes:
        fonts = [
            b"%b %d 0 R" % (face.resource.encode("ascii"), embed(self._file, face, texts))
            for face, texts in sorted(self._used.items(), key=lambda pair: pair[0].name)
        ]
        images = [b"/Picture%d %d 0 R" % pair for pair in enumerate(self._bitmaps.values())]
        return b"<</Font<<%b>>/XObject<<%b>>>>" % (b"".join(fonts), b"".join(images))

    def _page_object(self, page: _Page, tree: int, resources: int, content: int) -> bytes:
        size = numbers(0, 0, self.width, self.height).encode("ascii")
        return b"<</Type/Page/Parent %d 0 R/MediaBox[%b]/Resources %d 0 R/Contents %d 0 R%b>>" % (
            tree,
            size,
            resources,
            content,
            b"/Tabs/S/StructParents %d/Annots%b" % (page.key, reference_array(page.annotations)),
        )

    def _link_object(self, box: Box, link: Link, key: int, pages: list[int]) -> bytes:
        if link.url:
            leads = b"/A<</S/URI/URI" + text_string(link.url) + b">>"
        else:
            page, top = self._places[link.target]
            leads = b"/Dest" + destination(pages[page], top)
        return b"<</Type/Annot/Subtype/Link/Rect[%b]/F 4/Border[0 0 0]/Contents%b%b%b>>" % (
            numbers(*box).encode("ascii"),
            text_string(link.text),
            b"/StructParent %d" % key,
            leads,
        )

    def _field_object(self, box: Box, field: SignatureField, key: int, page: int) -> bytes:
        """Return a field that looks like nothing until it is signed (PDF/A-2, 6.3.3)."""
        frame = numbers(0, 0, box.right - box.left, box.top - box.bottom).encode("ascii")
        looks = self._file.add_stream(b"/Type/XObject/Subtype/Form/BBox[%b]" % frame, b"")
        return (
            b"<</Type/Annot/Subtype/Widget/FT/Sig/T%b/TU%b/Rect[%b]/F 4/P %d 0 R"
            b"/AP<</N %d 0 R>>/StructParent %d>>"
        ) % (
            text_string(field.name),
            text_string(field.text),
            numbers(*box).encode("ascii"),
            page,
            looks,
            key,
        )

    def _catalogue(
        self, tree: int, pages: list[int], details: Details, embedded: Sequence[EmbeddedFile]
    ) -> bytes:
        file = self._file
        parts = [
            b"<</Type/Catalog/Pages " + reference(tree),
            b"/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>",
            b"/StructTreeRoot " + reference(self._structure.write(file, pages)),
            metadata_entries(file, details, part=3 if embedded else 2),
            PAGE_LABELS,
            embedded_entries(file, embedded),
        ]
        if self._fields:
            fields = reference_array([number for number, *_ in self._fields])
            parts.append(b"/AcroForm<</SigFlags 1/Fields%b>>" % fields)
        if self._bookmarks:
            parts.append(b"/PageMode/UseOutlines/Outlines ")
            parts.append(reference(write_outline(file, self._bookmarks, pages)))
        return b"".join([*parts, b">>"])

    def _operators(self, page: _Page) -> str:
        text = "\n".join([each if isinstance(each, str) else each() for each in page.operators])
        for ours, theirs in self._recoloured.items():
            for operator in ("rg", "RG"):
                text = text.replace(f"{ours} {operator}", f"{theirs} {operator}")
        return text
