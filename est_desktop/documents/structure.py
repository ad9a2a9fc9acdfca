"""The structure tree: what a screen reader follows (ISO 32000-1, 14.7; PDF/UA-1, 7).

Elements are made when the story is told, in reading order; drawing only adds leaves to them. A
paragraph that goes on overleaf is still one element, with a leaf on either page, so no breaking
of pages can disturb the reading order.
"""

from collections.abc import Iterator
from typing import NamedTuple

from est_desktop.documents.literals import reference, reference_array, text_string
from est_desktop.documents.pdf_file import PdfFile

MAY_BE_EMPTY = frozenset({"TD", "TH"})
"""Cells hold their place in the row even without content; other empty elements are left out."""


class StructureFault(Exception):  # noqa: N818 -- a bug of ours, never the user's error
    """Something was drawn that the structure tree does not reach, or its headings skip a level."""


class Mark(NamedTuple):
    """Marked content on a page, both counted from 0."""

    page: int
    mcid: int


class Annotation(NamedTuple):
    """An annotation on a page counted from 0; `target` is its object number."""

    page: int
    target: int


class Element:
    """A structure element. Its kids are elements, marks and annotations in reading order.

    Attributes:
        tag: A standard type, "P", "H1", "TD".
        attributes: A dictionary as written in the file, such as the scope of a header cell.
        alt: What a figure shows, for those who cannot see it.
        actual: What is meant, where something else had to be drawn.
        title: Of a heading, as in the bookmarks: names the place of all that follows it.
        number: Its object in the file; 0 until the tree is numbered.
        marking: What the head of every page says that shows it or what is below it.
    """

    __slots__ = (
        "actual",
        "alt",
        "attributes",
        "kids",
        "marking",
        "number",
        "parent",
        "tag",
        "title",
    )

    def __init__(self, tag: str, *, attributes: str = "", alt: str = "") -> None:
        self.tag = tag
        self.attributes = attributes
        self.alt = alt
        self.actual = ""
        self.title = ""
        self.parent: Element | None = None
        self.kids: list[Element | Mark | Annotation] = []
        self.number = 0
        self.marking = ""

    def add(self, tag: str, *, attributes: str = "", alt: str = "") -> "Element":
        """Make an element and put it last among the kids."""
        child = Element(tag, attributes=attributes, alt=alt)
        self.adopt(child)
        return child

    def adopt(self, child: "Element") -> None:
        """Put an element last among the kids, now that its place in the reading order is reached.

        A link is made with its paragraph's text, but stands between the paragraph's own marks.
        """
        child.parent = self
        self.kids.append(child)

    def markings(self) -> Iterator[str]:
        """Yield its marking and those of what it belongs to."""
        element: Element | None = self
        while element is not None:
            if element.marking:
                yield element.marking
            element = element.parent

    def walk(self) -> Iterator["Element"]:
        """Yield the element and all below it, in reading order."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += [kid for kid in reversed(element.kids) if isinstance(kid, Element)]


class Structure:
    """The tree of one document, and which element each mark and annotation belongs to."""

    def __init__(self) -> None:
        self.document = Element("Document")
        self._owners: list[Element | list[Element]] = []

    def page_key(self, owners: list[Element]) -> int:
        """Register a page's marks by number and return its key in the parent tree."""
        self._owners.append(owners)
        return len(self._owners) - 1

    def annotation_key(self, owner: Element) -> int:
        """Register an annotation and return its key in the parent tree."""
        self._owners.append(owner)
        return len(self._owners) - 1

    def write(self, file: PdfFile, pages: list[int]) -> int:
        """Write the tree into the file and return the object number of its root.

        Args:
            file: The file that is being made.
            pages: The object numbers of the pages.

        Raises:
            StructureFault: A mark is not reached from the root, or a heading skips a level.
        """
        _prune(self.document)
        elements = list(self.document.walk())
        check_headings(elements)
        root, parent_tree = file.reserve(2)
        for element, number in zip(elements, file.reserve(len(elements)), strict=True):
            element.number = number
        for element in elements:
            parent = element.parent.number if element.parent else root
            file.put(element.number, _element(element, parent, pages))
        file.put(parent_tree, b"<</Nums[" + b"\n".join(self._parent_rows()) + b"]>>")
        file.put(
            root,
            b"<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R/ParentTreeNextKey %d>>"
            % (self.document.number, parent_tree, len(self._owners)),
        )
        return root

    def _parent_rows(self) -> Iterator[bytes]:
        for key, owner in enumerate(self._owners):
            if isinstance(owner, list):
                yield b"%d %b" % (key, reference_array([_reached(each) for each in owner]))
            else:
                yield b"%d %b" % (key, reference(_reached(owner)))


def check_headings(elements: list[Element]) -> None:
    """Make sure that headings go down one level at a time, beginning with the first.

    Raises:
        StructureFault: H3 follows H1, or the like (PDF/UA-1, 7.4.2).
    """
    above = 0
    for element in elements:
        if len(element.tag) == len("H1") and element.tag[0] == "H" and element.tag[1].isdigit():
            level = int(element.tag[1])
            if level > above + 1:
                raise StructureFault(f"H{level} after H{above}")
            above = level


def _reached(element: Element) -> int:
    if not element.number:
        raise StructureFault(f"drawn, but not in the tree: {element.tag}")
    return element.number


def _prune(element: Element) -> None:
    """Leave out elements in which nothing was drawn; deep trees are no danger, they are few."""
    for kid in element.kids:
        if isinstance(kid, Element):
            _prune(kid)
    element.kids = [kid for kid in element.kids if not _is_bare(kid)]


def _is_bare(kid: Element | Mark | Annotation) -> bool:
    return isinstance(kid, Element) and not kid.kids and kid.tag not in MAY_BE_EMPTY


def _element(element: Element, parent: int, pages: list[int]) -> bytes:
    home = next((kid.page for kid in element.kids if isinstance(kid, Mark)), None)
    parts = [b"<</Type/StructElem/S/%b/P %d 0 R" % (element.tag.encode(), parent)]
    if home is not None:
        parts.append(b"/Pg %d 0 R" % pages[home])
    if element.kids:
        kids = b" ".join([_kid(kid, home, pages) for kid in element.kids])
        # Signing services look for a field's form by the path ".K.Obj": no array around a lone one.
        alone = len(element.kids) == 1 and isinstance(element.kids[0], Annotation)
        parts.append(b"/K " + kids if alone else b"/K[" + kids + b"]")
    if element.attributes:
        parts.append(b"/A " + element.attributes.encode("ascii"))
    if element.alt:
        parts.append(b"/Alt" + text_string(element.alt))
    if element.actual:
        parts.append(b"/ActualText" + text_string(element.actual))
    parts.append(b">>")
    return b"".join(parts)


def _kid(kid: Element | Mark | Annotation, home: int | None, pages: list[int]) -> bytes:
    if isinstance(kid, Element):
        return b"%d 0 R" % kid.number
    if isinstance(kid, Annotation):
        return b"<</Type/OBJR/Pg %d 0 R/Obj %d 0 R>>" % (pages[kid.page], kid.target)
    if kid.page == home:
        return b"%d" % kid.mcid
    return b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (pages[kid.page], kid.mcid)
