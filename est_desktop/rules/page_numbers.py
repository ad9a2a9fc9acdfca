"""The numbers of a pack's pages (handlingarnas sidor), which stay from one dispatch to the next.

Who has written "see page 17" in the first pack finds the same page there in the second. So each
paper keeps the numbers that it was sent with. What has grown continues with letters, 3a, 3b; what
has shrunk leaves numbers out; new papers come last.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from est_desktop.model.views.dispatch import PackPages, PaperPages

LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class PageNumbers:
    """The numbers of a pack.

    Attributes:
        front: Of its first pages.
        papers: Of each paper's pages, in the order of the pack.
        last: The highest number; pages with letters do not count.
        kept: What the next dispatch keeps to.
    """

    front: tuple[str, ...]
    papers: tuple[tuple[str, ...], ...]
    last: int
    kept: PackPages

    @property
    def plain(self) -> bool:
        """Whether the pages are numbered 1, 2, 3 … with nothing left out and no letters."""
        told = [*self.front, *(number for paper in self.papers for number in paper)]
        return told == [str(number) for number in range(1, len(told) + 1)]


def page_numbers(
    front: int, papers: Sequence[tuple[int, int]], before: PackPages | None = None
) -> PageNumbers:
    """Return the numbers of a pack's pages.

    Args:
        front: How many pages come before the papers.
        papers: The number of each paper, and how many pages it has.
        before: What the last dispatch gave them; None for the first.
    """
    room = before.front if before else front
    known = {each.number: each for each in before.papers} if before else {}
    free = max([room, *(each.first + each.pages - 1 for each in known.values())]) + 1
    for number, pages in papers:
        if number not in known:
            known[number] = PaperPages(number, free, pages)
            free += pages
    return PageNumbers(
        front=_numbers(1, room, front),
        papers=tuple(
            _numbers(known[number].first, known[number].pages, pages) for number, pages in papers
        ),
        last=free - 1,
        kept=PackPages(room, tuple(known[number] for number in sorted(known))),
    )


def _numbers(first: int, room: int, pages: int) -> tuple[str, ...]:
    """Return the numbers of some pages that have room for so many."""
    last = first + room - 1
    plain = (str(number) for number in range(first, first + min(room, pages)))
    return (*plain, *(f"{last}{_letters(more)}" for more in range(1, pages - room + 1)))


def _letters(count: int) -> str:
    """Return the letters of an extra page: a, b, … z, aa, ab."""
    told = ""
    while count:
        count, place = divmod(count - 1, len(LETTERS))
        told = LETTERS[place] + told
    return told
