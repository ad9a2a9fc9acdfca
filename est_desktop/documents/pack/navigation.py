"""Finding one's way in a pack: bookmarks, the numbers of pages, and links in the contents."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from pikepdf import Array, Dictionary, Name, OutlineItem, Page, Pdf, String

from est_desktop.documents.language import Translate
from est_desktop.documents.pack.bookmarks import Mark, outline_items
from est_desktop.documents.pack.front import SCHEME, Front
from est_desktop.documents.pack.own_pages import attachment_name
from est_desktop.documents.wording import joined
from est_desktop.documents.words import clean
from est_desktop.model.views.pack import PackPaper
from est_desktop.rules.secrecy import short_stamp


@dataclass(frozen=True, slots=True)
class Placed:
    """A paper whose pages are in the pack.

    Attributes:
        first: The place of its first page, counted from 0.
        numbers: Of its pages among all of the pack.
        marks: The bookmarks inside it.
    """

    paper: PackPaper
    first: int
    pages: int
    numbers: tuple[str, ...]
    marks: tuple[Mark, ...] = ()


def write_bookmarks(out: Pdf, front: Front, placed: Sequence[Placed], tr: Translate) -> None:
    """Add a bookmark for the summons, and one for each item above those of its papers.

    What bookmarks a paper has inside are folded below its own.
    """
    with out.open_outline() as outline:
        contents, *headings = outline.root
        summons = OutlineItem(tr("Summons and agenda"), front.summons_page - 1)
        summons.children.extend(headings)
        outline.root[:] = [contents, summons]
        for _, some in groupby(placed, key=lambda each: each.paper.item):
            papers = list(some)
            first = papers[0].paper
            title = f"{first.item}. {_line(first.item_title)}"
            item = OutlineItem(title, papers[0].first)
            for each in papers:
                name = f"{attachment_name(each.paper, tr)}. {_line(each.paper.title)}"
                inner = list(outline_items(each.marks, each.first))
                item.children.append(OutlineItem(name, each.first))
                item.children[-1].children.extend(inner)
                item.children[-1].is_closed = bool(inner)
            outline.root.append(item)


def write_labels(out: Pdf, front: Front, placed: Sequence[Placed], tr: Translate) -> None:
    """Let the reader show "Bil3-1" for the first page of the third paper (12.4.2)."""
    prefix = tr("Att{number}-")
    flat: list[object] = [0, Dictionary(S=Name.D)]
    for place, number in enumerate(front.numbers.front):
        if number != str(place + 1):
            flat += [place, Dictionary(P=String(number))]
    for each in placed:
        label = String(prefix.format(number=each.paper.number))
        flat += [each.first, Dictionary(S=Name.D, P=label, St=1)]
    out.Root.PageLabels = Dictionary(Nums=Array(flat))


def lead_to_papers(out: Pdf, front: Front, placed: Sequence[Placed]) -> None:
    """Let the links of the contents lead to the pages of the papers."""
    first = {f"{SCHEME}{each.paper.number}": each.first for each in placed}
    for page in out.pages[: front.pages]:
        for link in page.obj.get("/Annots", ()):
            address = str(link.A.URI) if "/A" in link and "/URI" in link.A else ""
            if address in first:
                del link["/A"]
                link.Dest = Array([out.pages[first[address]].obj, Name.Fit])


def strip_text(each: Placed, number: int, total: int, tr: Translate) -> str:
    """Return what stands above a page of a paper, counted from 1; `total` is the last number."""
    paper = each.paper
    item = tr("Item {number}").format(number=paper.item) if paper.item else ""
    of_paper = tr("attachment {number}").format(number=paper.number)
    of_pages = tr("page {page} of {count}").format(page=number, count=each.pages)
    of_all = tr("page {page} of {count} of the papers")
    marking = short_stamp(paper.secrecy.provision) if paper.secrecy else ""
    whole = of_all.format(page=each.numbers[number - 1], count=total)
    return joined(marking, item, of_paper, of_pages, whole)


def pages_of(out: Pdf, each: Placed) -> list[Page]:
    """Return a paper's pages in the pack; asked one by one the library counts from the first."""
    kids = out.Root.Pages.Kids
    return [Page(kids[number]) for number in range(each.first, each.first + each.pages)]


def _line(text: str) -> str:
    return clean(text).replace("\n", " ")
