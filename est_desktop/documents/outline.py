"""Bookmarks: the tree beside the page in a reader (ISO 32000-1, 12.3.3)."""

from dataclasses import dataclass, field

from est_desktop.documents.literals import number, text_string
from est_desktop.documents.pdf_file import PdfFile


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A title and the place it leads to.

    Attributes:
        level: 0 for the outermost; a level without one above it is moved out.
        page: Counted from 0.
        top: The height on the page, in points from its lower edge.
    """

    title: str
    level: int
    page: int
    top: float


@dataclass(slots=True)
class _Entry:
    bookmark: Bookmark
    number: int
    kids: list["_Entry"] = field(default_factory=list)

    def count(self) -> int:
        return sum([1 + kid.count() for kid in self.kids])


def write_outline(file: PdfFile, bookmarks: list[Bookmark], pages: list[int]) -> int:
    """Write the bookmarks, in order, and return the object number of the tree's root.

    Args:
        file: The file that is being made.
        bookmarks: At least one.
        pages: The object numbers of the pages.
    """
    root = file.reserve()[0]
    top = _nested(file, bookmarks)
    file.put(
        root,
        b"<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>"
        % (top[0].number, top[-1].number, len(bookmarks)),
    )
    _write_level(file, top, root, pages)
    return root


def destination(page: int, top: float) -> bytes:
    """Return the place on a page, given by its object number, at its own magnification."""
    return b"[%d 0 R/XYZ 0 %b 0]" % (page, number(top).encode("ascii"))


def _nested(file: PdfFile, bookmarks: list[Bookmark]) -> list[_Entry]:
    top: list[_Entry] = []
    path: list[list[_Entry]] = [top]
    for bookmark in bookmarks:
        level = min(bookmark.level, len(path) - 1)
        del path[level + 1 :]
        entry = _Entry(bookmark, file.reserve()[0])
        path[level].append(entry)
        path.append(entry.kids)
    return top


def _write_level(file: PdfFile, entries: list[_Entry], parent: int, pages: list[int]) -> None:
    for index, entry in enumerate(entries):
        mark = entry.bookmark
        parts = [b"<</Title", text_string(mark.title), b"/Parent %d 0 R" % parent]
        parts.append(b"/Dest" + destination(pages[mark.page], mark.top))
        if index:
            parts.append(b"/Prev %d 0 R" % entries[index - 1].number)
        if index + 1 < len(entries):
            parts.append(b"/Next %d 0 R" % entries[index + 1].number)
        if entry.kids:
            ends = (entry.kids[0].number, entry.kids[-1].number, entry.count())
            parts.append(b"/First %d 0 R/Last %d 0 R/Count %d" % ends)
            _write_level(file, entry.kids, entry.number, pages)
        file.put(entry.number, b"".join([*parts, b">>"]))
