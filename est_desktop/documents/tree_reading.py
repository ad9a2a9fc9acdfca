"""Reads the structure tree of any PDF file, however odd: what is in it, and which marks it reaches.

The library gives back what stands in the file; nothing of it can be trusted, so every walk has an
end and every value is asked what it is.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, NamedTuple, TypeGuard

import pikepdf

MOST_ELEMENTS = 500_000
LONGEST_ROLES = 10
"""So many steps from a name of the author's own to a standard one."""

Mark = tuple[int, int]
"""The object that holds the content, a page or a form, and the number of the mark in it."""


class Heading(NamedTuple):
    """A heading: its level, and the one before it skipped past."""

    level: int
    above: int


@dataclass(slots=True)
class Tree:
    """What a structure tree shows.

    Attributes:
        elements: How many there are.
        marks: Those that it reaches.
        headings: How many there are.
        skipping: The headings that skip a level.
        figures: How many figures have no text for those who cannot see them.
        tables: How many tables have no header cells.
        whole: False if there was more than is read.
    """

    elements: int = 0
    marks: set[Mark] = field(default_factory=set)
    headings: int = 0
    skipping: list[Heading] = field(default_factory=list)
    figures: int = 0
    tables: int = 0
    whole: bool = True


class _Node(NamedTuple):
    element: Any
    page: int
    table: int


def read_tree(pdf: pikepdf.Pdf) -> Tree:
    """Return what the structure tree shows; an empty one if there is none."""
    tree = Tree()
    root = pdf.Root.get("/StructTreeRoot")
    if not is_dictionary(root):
        return tree
    roles = root.get("/RoleMap")
    tables: list[bool] = []
    above = 0
    for node, tag in islice(_walk(root, roles, tree, tables), MOST_ELEMENTS + 1):
        tree.elements += 1
        if tree.elements > MOST_ELEMENTS:
            tree.whole = False
            break
        level = heading_level(tag)
        if level:
            tree.headings += 1
            if level > above + 1:
                tree.skipping.append(Heading(level, above))
            above = level
        if tag == "/Figure" and not (_text(node, "/Alt") or _text(node, "/ActualText")):
            tree.figures += 1
    tree.tables = tables.count(False)
    return tree


def heading_level(tag: str) -> int:
    """Return the level of a heading; 0 for what is none, or has none."""
    digits = tag[2:] if tag.startswith("/H") else ""
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) == 1 else 0


def is_dictionary(value: Any) -> TypeGuard[pikepdf.Dictionary]:
    """Tell whether a value of a file is a dictionary."""
    return isinstance(value, pikepdf.Dictionary)


def number_of(value: Any) -> int:
    """Return an object's number; 0 for what has none."""
    return int(value.objgen[0]) if isinstance(value, pikepdf.Object) else 0


def _walk(root: Any, roles: Any, tree: Tree, tables: list[bool]) -> Iterator[tuple[Any, str]]:
    """Yield the elements in reading order, and note marks and tables on the way."""
    seen: set[int] = set()
    waiting = [_Node(kid, 0, -1) for kid in reversed(_kids(root))]
    while waiting:
        element, page, table = waiting.pop()
        number = number_of(element)
        if _is_leaf(element, page, tree) or (number and number in seen):
            continue
        seen.add(number)
        tag = _standard(str(element.get("/S", "")), roles)
        if tag == "/Table":
            tables.append(False)
            table = len(tables) - 1
        if tag == "/TH" and table >= 0:
            tables[table] = True
        yield element, tag
        home = number_of(element.get("/Pg")) or page
        waiting += [_Node(kid, home, table) for kid in reversed(_kids(element))]


def _is_leaf(element: Any, page: int, tree: Tree) -> bool:
    """Tell whether what stands in the tree is no element; a mark is noted."""
    if isinstance(element, int):
        tree.marks.add((page, element))
        return True
    if not is_dictionary(element):
        return True
    kind, mcid = element.get("/Type"), element.get("/MCID")
    if kind == "/MCR" and isinstance(mcid, int):
        holder = number_of(element.get("/Stm")) or number_of(element.get("/Pg")) or page
        tree.marks.add((holder, mcid))
    return kind in ("/MCR", "/OBJR")


def _kids(element: Any) -> list[Any]:
    kids = element.get("/K")
    if isinstance(kids, pikepdf.Array):
        return list(islice(kids, MOST_ELEMENTS))
    return [] if kids is None else [kids]


def _standard(tag: str, roles: Any) -> str:
    for _ in range(LONGEST_ROLES):
        other = roles.get(tag) if is_dictionary(roles) and tag.startswith("/") else None
        if other is None or str(other) == tag:
            break
        tag = str(other)
    return tag


def _text(element: Any, key: str) -> str:
    value = element.get(key)
    return str(value).strip() if isinstance(value, pikepdf.String) else ""
