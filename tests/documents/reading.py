"""Reads a finished file as a screen reader does, with a library that did not write it."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject

OPENS = {"BT": "ET", "BMC": "EMC", "BDC": "EMC"}
INLINE = {"Span", "Link", "Reference"}
"""Elements that stand in a line: no space is heard around them."""
SHOWN = {"/Scope", "/RowSpan", "/ColSpan", "/ListNumbering"}
"""Attributes that change how something is read."""


@dataclass
class Node:
    """A structure element with the text of its marks and of those below, in reading order."""

    tag: str
    page: int | None = None
    kids: list = field(default_factory=list)
    attributes: dict = field(default_factory=dict)
    entries: dict = field(default_factory=dict)

    def walk(self) -> Iterator["Node"]:
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.walk()

    def spoken(self) -> str:
        """Return the text with a space after each element."""
        return " ".join([*(kid if isinstance(kid, str) else kid.spoken() for kid in self.kids), ""])

    @property
    def text(self) -> str:
        return "".join([kid if isinstance(kid, str) else kid.text for kid in self.kids])


class Document:
    """A file that was read: its pages' marks and its structure."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.reader = PdfReader(io.BytesIO(data), strict=True)
        self.root = self.reader.trailer["/Root"]
        self.pages = [page.indirect_reference.idnum for page in self.reader.pages]
        self.operators = [page.get_contents().operations for page in self.reader.pages]
        self.marks = [dict(_marks(operators)) for operators in self.operators]
        self.leaves: list[tuple[int, int]] = []
        self.owners: dict[tuple[int, int], int] = {}
        tree = self.root["/StructTreeRoot"]
        self.tree = self._read(tree.raw_get("/K"), None)

    def find(self, tag: str) -> list[Node]:
        """Return all elements of a type, in reading order."""
        return [node for node in self.tree.walk() if node.tag == tag]

    def texts(self, tag: str) -> list[str]:
        """Return the text of each element of a type."""
        return [node.text.strip() for node in self.find(tag)]

    @property
    def text(self) -> str:
        """All that is read aloud, one line an element that holds text."""
        return "\n".join(
            node.text
            for node in self.tree.walk()
            if node.tag in ("P", "H1", "H2", "H3", "H4", "Lbl", "Caption", "Link")
        )

    def artifacts(self, page: int) -> str:
        """Return the text of a page's artifacts."""
        return self.marks[page].get(None, "")

    def _read(self, told, page: int | None) -> Node:
        number = told.idnum if isinstance(told, IndirectObject) else 0
        element = told.get_object()
        node = Node(element["/S"][1:], entries=dict(element))
        node.attributes = dict(element.get("/A", {}))
        home = self._page(element, page)
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, list) else [kids]:
            told_kid = kid.get_object()
            if not isinstance(told_kid, DictionaryObject):
                node.kids.append(self._leaf(home, int(told_kid), number))
                node.page = home if node.page is None else node.page
            elif told_kid.get("/Type") == "/MCR":
                node.kids.append(
                    self._leaf(self._page(told_kid, home), int(told_kid["/MCID"]), number)
                )
            elif told_kid.get("/Type") != "/OBJR":
                node.kids.append(self._read(kid, home))
        return node

    def _page(self, told, page: int | None) -> int | None:
        return self.pages.index(told.raw_get("/Pg").idnum) if "/Pg" in told else page

    def _leaf(self, page: int, mcid: int, owner: int) -> str:
        assert (page, mcid) not in self.owners, "a mark stands twice in the tree"
        self.leaves.append((page, mcid))
        self.owners[page, mcid] = owner
        return self.marks[page][mcid]


def _marks(operators) -> Iterator[tuple[int | None, str]]:
    """Yield each mark's number and text; all artifacts together under None."""
    found: dict[int | None, str] = {}
    path: list[int | None] = []
    for operands, operator in operators:
        if operator in (b"BDC", b"BMC"):
            properties = operands[1] if len(operands) > 1 else {}
            path.append(int(properties["/MCID"]) if "/MCID" in properties else None)
            found.setdefault(path[-1], "")
        elif operator == b"EMC":
            path.pop()
        elif operator in (b"TJ", b"Tj"):
            assert path, "something is drawn that is neither content nor artifact"
            shown = operands[0] if operator == b"TJ" else operands
            codes = b"".join(_bytes(part) for part in shown if hasattr(part, "original_bytes"))
            found[path[-1]] += codes.decode("utf-16-be")
    yield from found.items()


def _bytes(part) -> bytes:
    return part.original_bytes


def nesting_faults(document: Document) -> list[str]:
    """Return where marks and text objects do not enclose each other whole (14.6.1)."""
    faults = []
    for number, operators in enumerate(document.operators):
        path: list[str] = []
        for _, told in operators:
            operator = told.decode("latin-1")
            if operator in OPENS:
                if operator == "BT" and "ET" in path:
                    faults.append(f"page {number}: a text object within another")
                path.append(OPENS[operator])
            elif operator in ("ET", "EMC") and (not path or path.pop() != operator):
                faults.append(f"page {number}: {operator} closes something else")
        if path:
            faults.append(f"page {number}: {path} missing")
    return faults


def parent_tree_faults(document: Document) -> list[str]:
    """Return where the parent tree and the tree itself disagree."""
    flat = document.root["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    rows = {int(key): value for key, value in zip(flat[::2], flat[1::2], strict=True)}
    faults = []
    for number, page in enumerate(document.reader.pages):
        owners = [each.idnum for each in rows[int(page["/StructParents"])].get_object()]
        mine = [document.owners.get((number, mcid)) for mcid in range(len(owners))]
        if owners != mine or len(owners) != len(
            [m for m in document.marks[number] if m is not None]
        ):
            faults.append(f"page {number}")
        keys = [int(each.get_object()["/StructParent"]) for each in page.get("/Annots", [])]
        faults += [f"page {number}: annotation {key}" for key in keys if key not in rows]
    return faults


def order_faults(document: Document) -> list[tuple[int, int]]:
    """Return marks that the tree meets before one that is drawn earlier on the same page."""
    last: dict[int, int] = {}
    faults = []
    for page, mcid in document.leaves:
        if mcid < last.get(page, -1):
            faults.append((page, mcid))
        last[page] = mcid
    return faults


def heading_levels(document: Document) -> list[int]:
    """Return the levels of the headings in reading order."""
    return [int(n.tag[1]) for n in document.tree.walk() if n.tag[0] == "H" and n.tag[1:].isdigit()]


def check(data: bytes) -> Document:
    """Return a file that was read, having made sure of all that must hold of any file."""
    document = Document(data)
    assert nesting_faults(document) == []
    assert parent_tree_faults(document) == []
    assert order_faults(document) == []
    levels = heading_levels(document)
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    return document


def spoken_words(document: Document) -> list[str]:
    """Return all words as they are read aloud: what stands for something else says so."""
    words = "".join(_said(document.tree))
    return words.replace("\u00ad", "").split()


def structure_text(document: Document) -> str:
    """Return the structure as an indented list with what is read aloud of each element."""
    return "".join(_told(document.tree, 0))


def _said(node: Node) -> Iterator[str]:
    if "/ActualText" in node.entries:
        yield node.entries["/ActualText"]
        return
    for kid in node.kids:
        if isinstance(kid, str):
            yield kid
        else:
            yield from _said(kid)
    if node.tag not in INLINE:
        yield " "


def _told(node: Node, depth: int) -> Iterator[str]:
    facts = [
        f"{key[1:]}={node.entries[key]}"
        for key in ("/Alt", "/ActualText", "/E")
        if key in node.entries
    ]
    facts += [f"{key[1:]}={value}" for key, value in node.attributes.items() if key in SHOWN]
    text = " ".join(
        "".join(kid for kid in node.kids if isinstance(kid, str)).replace("\u00ad", "¬").split()
    )
    line = " ".join([f"{'  ' * depth}{node.tag}", *facts])
    yield f"{line}: {text}\n" if text else f"{line}\n"
    for kid in node.kids:
        if isinstance(kid, Node):
            yield from _told(kid, depth + 1)
