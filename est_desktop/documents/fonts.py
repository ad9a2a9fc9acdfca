"""The typefaces: Source Sans 3 in five cuts, and DejaVu Sans for what it lacks.

Every font is embedded as a subset with two-byte codes that are the characters' own Unicode
numbers, so the code of a character is the same in every document and can be remembered.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import cache
from hashlib import sha256
from string import ascii_uppercase, printable
from threading import Lock
from zlib import compress

import uharfbuzz
from reportlab.pdfbase.ttfonts import TTFontFace

from est_desktop.documents.literals import number, numbers, reference
from est_desktop.documents.pdf_file import FASTEST, PdfFile
from est_desktop.paths import RESOURCES


class Face(Enum):
    """A cut of a typeface; the value is its file in resources/fonts without ".ttf"."""

    REGULAR = "SourceSans3-Regular"
    ITALIC = "SourceSans3-It"
    SEMIBOLD = "SourceSans3-Semibold"
    BOLD = "SourceSans3-Bold"
    BOLD_ITALIC = "SourceSans3-BoldIt"
    FALLBACK = "DejaVuSans"

    @property
    def resource(self) -> str:
        """What the font is called in a page's operators."""
        return f"/{self.name.title().replace('_', '')}"


ALWAYS = frozenset(map(ord, printable.strip() + " åäöÅÄÖéÉüÜ§–—”’•…·→☐☑\u00a0\u00ad\u2011"))
"""Characters that every subset holds, so that most documents share one and it is made once."""
LINES_A_SECTION = 100
"""A section of a ToUnicode map may not be longer (Adobe technical note 5014)."""
UNICODE_MAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{sections}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


SETS_FONT = re.compile(r"/([A-Za-z0-9]+) [0-9.]+ Tf\b")


class FontFault(Exception):  # noqa: N818 -- a bug of ours, never the user's error
    """Something would be drawn in a font that is not in the file, or that lacks the character."""


@dataclass(frozen=True, slots=True)
class Font:
    """A font file, read once.

    Attributes:
        face: Its tables; reading subsets moves a position in it, so one thread at a time.
        widths: The advance of each character in thousandths of the size, by Unicode number.
        shaper: Finds the kerning.
    """

    face: TTFontFace
    widths: dict[int, float]
    shaper: uharfbuzz.Font


_reading = Lock()


def font(face: Face) -> Font:
    """Return a face's font; the file is read the first time."""
    with _reading:
        return _read(face)


@cache
def _read(face: Face) -> Font:
    path = str(RESOURCES / "fonts" / f"{face.value}.ttf")
    tables = TTFontFace(path)
    widths = {code: tables.charWidths[code] for code, glyph in tables.charToGlyph.items() if glyph}
    shaper = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path)))
    shaper.scale = (1000, 1000)
    return Font(tables, widths, shaper)


def embed(file: PdfFile, face: Face, used: set[str]) -> int:
    """Write the part of a font that a document needs and return the font's object number.

    Args:
        file: The file that is being made.
        face: The face.
        used: Texts that are drawn in it; each character must be one the font has.

    Raises:
        FontFault: The font lacks a character; readers would show the box of ".notdef".
    """
    has = font(face).widths
    codes = {ord(character) for character in set().union(*used)}
    if not codes <= has.keys():
        raise FontFault(f"{face.name} lacks {sorted(map(hex, codes - has.keys()))}")
    codes |= {code for code in ALWAYS if code in has}
    with _reading:
        subset = _subset(face, tuple(sorted(codes)))
    program = file.add(subset.program)
    descriptor = file.add(subset.descriptor + reference(program) + b">>")
    glyphs = file.add_stream(b"", subset.glyphs)
    unicode_map = file.add_stream(b"", subset.unicode_map)
    name = subset.name
    descendant = file.add(
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/%b/CIDSystemInfo"
        b"<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor %d 0 R"
        b"/CIDToGIDMap %d 0 R/DW 0/W[%b]>>" % (name, descriptor, glyphs, subset.widths)
    )
    return file.add(
        b"<</Type/Font/Subtype/Type0/BaseFont/%b/Encoding/Identity-H"
        b"/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>" % (name, descendant, unicode_map)
    )


def require_known(pages: Iterable[str], faces: Iterable[Face]) -> None:
    """Make sure that pages set no other fonts than these, which are embedded.

    Args:
        pages: The operators of each.
        faces: Whose fonts are in the file.

    Raises:
        FontFault: A page does; its text would be in a font that the reader happens to have.
    """
    known = {face.resource[1:] for face in faces}
    for page in pages:
        strange = set(SETS_FONT.findall(page)) - known
        if strange:
            raise FontFault(f"not embedded: {sorted(strange)}")


@dataclass(frozen=True, slots=True)
class _Subset:
    """The parts of an embedded font, ready to write; `descriptor` lacks its last reference."""

    name: bytes
    program: bytes
    descriptor: bytes
    glyphs: bytes
    unicode_map: bytes
    widths: bytes


_subsets: dict[tuple[Face, tuple[int, ...]], _Subset] = {}
MOST_SUBSETS = 24
"""More are not remembered; a preview that is drawn at every keystroke needs one a face."""


def _subset(face: Face, codes: tuple[int, ...]) -> _Subset:
    known = _subsets.get((face, codes))
    if known is None:
        if len(_subsets) >= MOST_SUBSETS:
            _subsets.clear()
        known = _subsets[face, codes] = _cut(face, codes)
    return known


def _cut(face: Face, codes: tuple[int, ...]) -> _Subset:
    tables = _read(face).face
    program = tables.makeSubset(list(codes))
    digest = sha256(repr(codes).encode("ascii")).digest()
    tag = "".join([ascii_uppercase[byte % 26] for byte in digest[:6]])
    name = f"{tag}+{face.value}".encode("ascii")
    packed = compress(program, FASTEST)
    return _Subset(
        name=name,
        program=b"<</Length1 %d/Filter/FlateDecode/Length %d>>\nstream\n%b\nendstream"
        % (len(program), len(packed), packed),
        descriptor=_descriptor(tables, name),
        glyphs=_glyph_map(tables, codes),
        unicode_map=_unicode_map(codes),
        widths=b" ".join([b"%d[%b]" % (c, number(tables.charWidths[c]).encode()) for c in codes]),
    )


def _descriptor(tables: TTFontFace, name: bytes) -> bytes:
    """Return the description of a font, but for the reference to its program."""
    values = {
        "Flags": "4",  # symbolic: its codes are not those of a Latin alphabet
        "FontBBox": f"[{numbers(*tables.bbox)}]",
        "ItalicAngle": number(tables.italicAngle),
        "Ascent": number(tables.ascent),
        "Descent": number(tables.descent),
        "CapHeight": number(tables.capHeight),
        "StemV": number(tables.stemV),
    }
    entries = "".join([f"/{key} {value}" for key, value in values.items()]).encode("ascii")
    return b"<</Type/FontDescriptor/FontName/" + name + entries + b"/FontFile2 "


def _glyph_map(tables: TTFontFace, codes: tuple[int, ...]) -> bytes:
    """Return the subset's glyph of each code; glyphs are numbered as they are first asked for."""
    placed = {0: 0}
    out = bytearray(2 * (codes[-1] + 1))
    for code in codes:
        glyph = placed.setdefault(tables.charToGlyph[code], len(placed))
        out[2 * code : 2 * code + 2] = glyph.to_bytes(2, "big")
    return bytes(out)


def _unicode_map(codes: tuple[int, ...]) -> bytes:
    sections = []
    for start in range(0, len(codes), LINES_A_SECTION):
        part = codes[start : start + LINES_A_SECTION]
        lines = "\n".join([f"<{code:04X}> <{code:04X}>" for code in part])
        sections.append(f"{len(part)} beginbfchar\n{lines}\nendbfchar")
    return UNICODE_MAP.format(sections="\n".join(sections)).encode("ascii")
