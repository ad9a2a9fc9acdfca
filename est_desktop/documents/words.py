"""Words: made printable, measured with kerning, and turned into what a page's operators show.

What is found out of a word is remembered for all documents to come: widths and codes depend on
nothing but the font. Widths are in thousandths of the size.
"""

import re
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple
from unicodedata import normalize

import uharfbuzz

from est_desktop.documents.fonts import Face, Font, font

NEEDS_CARE = re.compile("[^ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u203a]")
"""Finds what is not plainly a character to print; most texts have none and pass untouched."""
LINE_ENDS = re.compile("\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
SPACES = re.compile("[\t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]")
UNPRINTABLE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ud800-\udfff\ue000-\uf8ff\ufe00-\ufe0f\ufeff\ufff0-\ufffb\ufffe\uffff"
    "\U000e0000-\U0010ffff]"
)
"""Controls, marks of direction, the author's own soft hyphens, lone surrogates, private use."""
SUBSTITUTE = "□"
"""Stands for a character that no font has; the file says which it was."""
LAST_CODE = 0xFFFF
"""Fonts are embedded with two-byte codes."""
ESCAPES = str.maketrans({"(": r"\(", ")": r"\)", "\\": r"\\", "\r": r"\r", "\n": r"\n"})
MOST_WORDS = 200_000
"""Of a face; then it starts afresh, so that a program running for weeks does not swell."""
KERNING_ONLY = {"kern": True, "liga": False, "clig": False, "calt": False, "ccmp": False}
"""Ligatures have glyphs without a character of their own, which PDF/A forbids to show."""


def clean(text: str) -> str:
    r"""Return a text with nothing in it that cannot be printed.

    Accents are joined with their letters, every line end is "\n", every other space but the
    no-break ones is " ". Nothing else is changed: markup characters print as they were typed.
    """
    if not NEEDS_CARE.search(text):
        return text
    text = normalize("NFC", text)
    text = LINE_ENDS.sub("\n", text)
    return UNPRINTABLE.sub("", SPACES.sub(" ", text))


class Part(NamedTuple):
    """A stretch of a word in one face.

    Attributes:
        shown: What is drawn.
        actual: What is meant, where the two differ; else empty.
    """

    face: Face
    shown: str
    actual: str


class _Widths(dict[str, float]):
    """Widths by word, found when first asked for."""

    def __init__(self, words: "Words") -> None:
        self._words = words

    def __missing__(self, word: str) -> float:
        return self._words.learn(word)


class _Codes(dict[str, str]):
    """Codes by word, found when first asked for: what is drawn never depends on the past."""

    def __init__(self, words: "Words") -> None:
        self._words = words

    def __missing__(self, word: str) -> str:
        if self._words.parts_of(word):
            raise KeyError(word)
        return self[word]


@dataclass(slots=True)
class Words:
    """All words met in one face.

    Attributes:
        widths: By word, in thousandths of the size.
        codes: What stands between the parentheses of a string operator, by word; a KeyError for
            words that the face cannot show alone.
        mixed: Words with characters the face lacks, as parts in several faces.
        space: The width of a space.
    """

    face: Face
    _font: Font
    widths: _Widths = field(init=False)
    codes: _Codes = field(init=False)
    mixed: dict[str, tuple[Part, ...]] = field(default_factory=dict)
    space: float = field(init=False)

    def __post_init__(self) -> None:
        self.widths = _Widths(self)
        self.codes = _Codes(self)
        self.space = self._font.widths[ord(" ")]

    def learn(self, word: str) -> float:
        """Measure a word, remember its codes, and return its width."""
        has = self._font.widths
        if any(ord(character) not in has for character in word):
            parts = self.mixed[word] = tuple(_parts(word, self.face))
            width = sum(words_of(part.face).widths[part.shown] for part in parts)
        else:
            width, self.codes[word] = self._kern(word)
        self.widths[word] = width
        return width

    def parts_of(self, word: str) -> tuple[Part, ...]:
        """Return a word's parts if it needs several faces; none if this one shows it all."""
        if word not in self.widths:
            self.learn(word)
        return self.mixed.get(word, ())

    def make_room(self) -> None:
        """Forget everything if there is much too much of it."""
        if len(self.widths) > MOST_WORDS:
            self.widths.clear()
            self.codes.clear()
            self.mixed.clear()

    def _kern(self, word: str) -> tuple[float, str]:
        """Return a word's width and its codes, moved closer where letters should be."""
        plain = [self._font.widths[ord(character)] for character in word]
        buffer = uharfbuzz.Buffer()
        buffer.add_str(word)
        buffer.guess_segment_properties()
        uharfbuzz.shape(self._font.shaper, buffer, KERNING_ONLY)
        places = buffer.glyph_positions
        if not word or not places or len(places) != len(word) or buffer.direction != "ltr":
            return sum(plain), encode(word)
        out, start, width = [], 0, sum(plain)
        for index, place in enumerate(places[:-1], 1):
            closer = round(plain[index - 1] - place.x_advance)
            if closer:
                out.append(f"{encode(word[start:index])}){closer}(")
                start, width = index, width - closer
        return width, "".join([*out, encode(word[start:])])


@cache
def words_of(face: Face) -> Words:
    """Return the words of a face."""
    return Words(face, font(face))


def encode(text: str) -> str:
    """Return a text's two-byte codes as they stand in a string, one character a byte."""
    return text.encode("utf-16-be").decode("latin-1").translate(ESCAPES)


def _parts(word: str, face: Face) -> list[Part]:
    parts: list[Part] = []
    for character in word:
        holder = _holder(character, face)
        part = Part(holder, character, "") if holder else Part(face, SUBSTITUTE, character)
        last = parts[-1] if parts else None
        if last and last.face is part.face and bool(last.actual) == bool(part.actual):
            parts[-1] = Part(part.face, last.shown + part.shown, last.actual + part.actual)
        else:
            parts.append(part)
    return parts


def _holder(character: str, face: Face) -> Face | None:
    """Return the face that has a character; none has those beyond two-byte codes."""
    if ord(character) > LAST_CODE:
        return None
    return next(
        (each for each in (face, Face.FALLBACK) if ord(character) in font(each).widths), None
    )
