"""The bookmarks inside a paper, which the pack takes over below the paper's own.

Those that lead nowhere are left out, and so is what is deeper, or more, than anybody reads.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from pikepdf import Array, Dictionary, Name, NameTree, Object, OutlineItem, Pdf, String

from est_desktop.documents.pack.faults import BROKEN
from est_desktop.documents.words import clean

DEEPEST = 3
"""Levels below the paper's bookmark."""
MOST = 500
"""Bookmarks of one paper that are looked at."""
LONGEST = 120
"""Characters of a title."""


@dataclass(slots=True)
class Mark:
    """A bookmark; `page` is one of the paper's, counted from 0."""

    title: str
    page: int
    inner: list["Mark"] = field(default_factory=list)


def marks_of(pdf: Pdf) -> tuple[Mark, ...]:
    """Return a paper's bookmarks; none if they are too damaged to be read."""
    try:
        outline = pdf.Root.get("/Outlines")
        return tuple(_Reader(pdf).below(outline, 1)) if isinstance(outline, Dictionary) else ()
    except BROKEN:
        return ()


def outline_items(marks: tuple[Mark, ...] | list[Mark], first: int) -> Iterator[OutlineItem]:
    """Yield bookmarks for a pack, folded; `first` is the paper's first page, from 0."""
    for mark in marks:
        item = OutlineItem(mark.title, first + mark.page)
        item.children.extend(outline_items(mark.inner, first))
        item.is_closed = bool(mark.inner)
        yield item


class _Reader:
    """Reads each entry once, however the entries point at each other."""

    def __init__(self, pdf: Pdf) -> None:
        self._pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        self._seen: set[tuple[int, int]] = set()
        self._old = pdf.Root.get("/Dests")
        names = pdf.Root.get("/Names")
        tree = names.get("/Dests") if isinstance(names, Dictionary) else None
        self._tree = NameTree(tree) if isinstance(tree, Dictionary) else None

    def below(self, parent: Object, level: int) -> list[Mark]:
        """Return the bookmarks below one; what is deeper than the deepest is left out."""
        marks: list[Mark] = []
        entry = parent.get("/First")
        while isinstance(entry, Dictionary) and self._is_new(entry):
            inner = self.below(entry, level + 1) if level < DEEPEST else []
            page, title = self._page_of(entry), _title(entry)
            if page is None and inner:
                page = inner[0].page
            if page is not None and title:
                marks.append(Mark(title, page, inner))
            else:
                marks += inner
            entry = entry.get("/Next")
        return marks

    def _is_new(self, entry: Object) -> bool:
        known = entry.objgen in self._seen
        self._seen.add(entry.objgen)
        return entry.is_indirect and not known and len(self._seen) <= MOST

    def _page_of(self, entry: Object) -> int | None:
        aim, action = entry.get("/Dest"), entry.get("/A")
        if aim is None and isinstance(action, Dictionary) and action.get("/S") == Name.GoTo:
            aim = action.get("/D")
        if isinstance(aim, Name | String):
            aim = self._named(aim)
        if isinstance(aim, Dictionary):
            aim = aim.get("/D")
        if not isinstance(aim, Array) or not len(aim):
            return None
        page = aim[0]
        if isinstance(page, int):
            return page if 0 <= page < len(self._pages) else None
        return self._pages.get(page.objgen) if isinstance(page, Dictionary) else None

    def _named(self, name: Name | String) -> Object | None:
        if isinstance(name, Name):
            return self._old.get(str(name)) if isinstance(self._old, Dictionary) else None
        return self._tree.get(str(name)) if self._tree is not None else None


def _title(entry: Object) -> str:
    title = entry.get("/Title")
    if not isinstance(title, String):
        return ""
    line = " ".join(clean(str(title)).split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST].rstrip()} …"
