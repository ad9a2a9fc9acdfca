"""What can be told of a finished PDF file by looking at its bytes: whether it is whole."""

import re
import zlib
from dataclasses import dataclass
from html import unescape

STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
TITLE = re.compile(r"<dc:title>.*?<rdf:li[^>]*>(.*?)</rdf:li>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """What a file shows.

    Attributes:
        whole: It begins and ends as a PDF file does.
        fonts, embedded: How many fonts it describes, and how many of them it carries.
        title: As its metadata say; empty for none.
    """

    whole: bool
    pages: int
    fonts: int
    embedded: int
    title: str

    @property
    def good(self) -> bool:
        """Whether it can be opened and archived anywhere."""
        return (
            self.whole and self.pages > 0 and 0 < self.fonts == self.embedded and bool(self.title)
        )


def pdf_facts(data: bytes) -> PdfFacts:
    """Return what the bytes of a file made by this program show."""
    objects = data + b"".join(_unpacked(packed) for packed in STREAM.findall(data))
    title = TITLE.search(objects.decode("utf-8", errors="replace"))
    return PdfFacts(
        whole=data.startswith(b"%PDF-1.") and data.rstrip().endswith(b"%%EOF"),
        pages=len(re.findall(rb"/Type ?/Page\b", objects)),
        fonts=len(re.findall(rb"/Type ?/FontDescriptor\b", objects)),
        embedded=len(re.findall(rb"/FontFile[23]?\b", objects)),
        title=unescape(title[1]) if title else "",
    )


def _unpacked(packed: bytes) -> bytes:
    """Return what is in a stream; nothing for what is packed in another way."""
    try:
        return zlib.decompress(packed)
    except zlib.error:
        return b""
