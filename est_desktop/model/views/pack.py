"""What the meeting pack (handlingar) is made of: the summons, and the papers in their order."""

from dataclasses import dataclass

from est_desktop.model.views.dispatch import Changes, PackPages
from est_desktop.model.views.secrecy import Secrecy
from est_desktop.model.views.summons import SummonsView


@dataclass(frozen=True, slots=True)
class PackPaper:
    """A paper (bilaga) with the file that is in use.

    Attributes:
        number: In the meeting, counted from 1.
        item, item_title: Its item, "4" or "4.1".
        description: What a picture shows, for those who cannot see it; may be empty.
        sha256: The content's hash, 64 hexadecimal digits in lower case.
        withheld: Why the paper is left out, as a ready sentence; empty if it is not. The file of
            a paper that is left out is never opened.
    """

    number: int
    item: str
    item_title: str
    title: str
    description: str
    file_name: str
    size: int
    sha256: str
    withheld: str = ""
    secrecy: Secrecy | None = None


@dataclass(frozen=True, slots=True)
class PackView:
    """Everything the pack of one meeting holds, the papers by number.

    Attributes:
        changes: For a supplement, which holds only what is new: what changed since the last
            dispatch; None for a whole pack.
        before: How the pages were numbered in the last dispatch of a whole pack, which they keep
            to; None if there was none.
    """

    summons: SummonsView
    papers: tuple[PackPaper, ...]
    changes: Changes | None = None
    before: PackPages | None = None
