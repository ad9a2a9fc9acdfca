"""What can be wrong with a paper. None of it reaches the user but as a sentence on a slip."""

# ruff: noqa: N818 -- these are told, not raised to anybody

from pikepdf import PdfError

BROKEN = (PdfError, OSError, RuntimeError, ValueError, TypeError, KeyError, AttributeError)
"""What a damaged file may make the library raise."""


class GraftFault(Exception):
    """The tags of a paper are broken and cannot be taken over."""


class PictureFault(Exception):
    """A file is damaged or none that can be shown."""


class LengthFault(Exception):
    """A file is too long to be read page by page."""


class PaperFault(Exception):
    """A paper that seemed whole cannot be copied.

    Attributes:
        number: Of the paper.
    """

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number
