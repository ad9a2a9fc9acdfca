"""Reads the pages of any PDF file, however odd: is all text marked, are all marks reached?"""

import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import pikepdf

from est_desktop.documents.tree_reading import Mark, Tree, is_dictionary, number_of

MOST_PAGES = 2000
MOST_CONTENT = 20 * 1024 * 1024
"""A page's operators; more than that is a trap, or a map that nobody reads aloud."""
MOST_ODDLY_PACKED = 256 * 1024
"""Of what is packed in a way that cannot be measured without unpacking it."""
LONGEST_LINE = 32
"""From a page up to the root of the pages."""
DEEPEST_FORM = 8
TELLING = "BDC BMC EMC Tj TJ ' \" Do"
SHOWS = frozenset({"Tj", "TJ", "'", '"'})
ARTIFACT = -1


@dataclass(slots=True)
class Pages:
    """What the pages show; pages are counted from 1.

    Attributes:
        unmarked: Those with text that is neither content nor decoration.
        unreached: Those with text whose mark the structure tree does not reach.
        unread: Those that could not be read, or were too much to read.
    """

    count: int = 0
    unmarked: list[int] = field(default_factory=list)
    unreached: list[int] = field(default_factory=list)
    unread: list[int] = field(default_factory=list)


class TooMuchError(Exception):
    """A stream has more content than is read."""


ODD = (pikepdf.PdfError, pikepdf.DataDecodingError, ValueError, TypeError, KeyError, RuntimeError)
"""What comes of files that are odd or broken."""
UNREADABLE = (TooMuchError, zlib.error, *ODD)


def read_pages(
    pdf: pikepdf.Pdf, tree: Tree, step: Callable[[int, int], None] = lambda _done, _of: None
) -> Pages:
    """Return what the pages show, held against the structure tree.

    Args:
        pdf: The file.
        tree: Its structure.
        step: Told before each page how many are read, and of how many; may raise to stop.
    """
    pages = Pages(len(pdf.pages))
    for number, page in enumerate(islice(pdf.pages, MOST_PAGES), 1):
        step(number - 1, pages.count)
        try:
            found = set(_faults(page, tree))
        except UNREADABLE:
            pages.unread.append(number)
            continue
        if None in found:
            pages.unmarked.append(number)
        if found - {None}:
            pages.unreached.append(number)
    pages.unread += range(MOST_PAGES + 1, pages.count + 1)
    return pages


def _faults(page: pikepdf.Page, tree: Tree) -> Iterator[Mark | None]:
    """Yield the marks of text that the tree does not reach, and None for text without one."""
    contents = page.obj.get("/Contents")
    streams = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
    weigh(streams)
    resources = _inherited(page.obj, "/Resources")
    yield from _Reader(tree).read(page.obj, resources, number_of(page.obj), None, 0)


def weigh(streams: list[Any]) -> None:
    """Make sure that streams do not unpack to more than is read.

    Raises:
        TooMuchError: They do, or might.
    """
    left = MOST_CONTENT
    for each in streams:
        if isinstance(each, pikepdf.Stream):
            left -= _size(each, left)
            if left < 0:
                raise TooMuchError


def _size(stream: pikepdf.Stream, most: int) -> int:
    """Return how long a stream's content is, at least as far as `most`."""
    packing = stream.get("/Filter")
    kinds = list(packing) if isinstance(packing, pikepdf.Array) else [packing]
    names = [str(kind) for kind in kinds if kind is not None]
    raw = stream.read_raw_bytes()
    if not names:
        return len(raw)
    if names == ["/FlateDecode"]:
        return len(zlib.decompressobj().decompress(raw, most + 1))
    return len(raw) if len(raw) <= MOST_ODDLY_PACKED else most + 1


def _inherited(page: Any, key: str) -> Any:
    for _ in range(LONGEST_LINE):
        if not is_dictionary(page) or key in page:
            break
        page = page.get("/Parent")
    return page.get(key) if is_dictionary(page) else None


class _Reader:
    """Follows the marks of one page, into the forms that it draws."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._drawn: set[tuple[int, Mark | int | None]] = set()

    def read(
        self, content: Any, resources: Any, holder: int, outside: Mark | int | None, depth: int
    ) -> Iterator[Mark | None]:
        """Yield what is wrong with the text of a page or form.

        Args:
            content: The page or form.
            resources: Where its names are looked up.
            holder: The number of the object.
            outside: The mark that it is drawn in.
            depth: How many forms it is in.
        """
        path: list[Mark | int | None] = [outside]
        for told in pikepdf.parse_content_stream(content, operators=TELLING):
            operator = str(told.operator)
            operands = list(told.operands)
            if operator in ("BDC", "BMC"):
                path.append(_mark(operands, resources, holder) or path[-1])
            elif operator == "EMC":
                if len(path) > 1:
                    path.pop()
            elif operator in SHOWS:
                yield from self._judged(path[-1])
            elif depth < DEEPEST_FORM and operands:
                yield from self._form(operands[0], resources, path[-1], depth)

    def _judged(self, mark: Mark | int | None) -> Iterator[Mark | None]:
        if mark is None:
            yield None
        elif isinstance(mark, tuple) and mark not in self._tree.marks:
            yield mark

    def _form(
        self, name: Any, resources: Any, mark: Mark | int | None, depth: int
    ) -> Iterator[Mark | None]:
        forms = resources.get("/XObject") if is_dictionary(resources) else None
        form = forms.get(str(name)) if is_dictionary(forms) else None
        if not isinstance(form, pikepdf.Stream) or form.get("/Subtype") != "/Form":
            return
        number = number_of(form)
        if (number, mark) in self._drawn:
            return
        self._drawn.add((number, mark))
        weigh([form])
        inner = form.get("/Resources", resources)
        yield from self.read(form, inner, number, mark, depth + 1)


def _mark(operands: list[Any], resources: Any, holder: int) -> Mark | int | None:
    """Return the mark that an operator opens; None for one that is neither content nor artifact."""
    if operands and str(operands[0]) == "/Artifact":
        return ARTIFACT
    properties = operands[1] if len(operands) > 1 else None
    if isinstance(properties, pikepdf.Name) and is_dictionary(resources):
        named = resources.get("/Properties")
        properties = named.get(str(properties)) if is_dictionary(named) else None
    mcid = properties.get("/MCID") if is_dictionary(properties) else None
    return (holder, int(mcid)) if isinstance(mcid, int) else None
