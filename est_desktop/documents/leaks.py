"""Does a finished public copy hold anything secret?

The copy is made from data without what is secret, so nothing should be found. This looks all the
same, in the finished file, by other libraries than the one that wrote it: at the text of pages, at
every string, at the metadata, and at every stream and embedded file after decompression.
"""

import io
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pikepdf
from pypdf import PageObject, PdfReader

from est_desktop.rules.swedish import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS

WORD = re.compile(r"\w(?:[\w.@:/-]*\w)?")
SHORTEST = 3
"""Letters of a word that can be told from chance."""
NAMING = re.compile(r"(\d\d)?\d{6}-?\d{4}|[a-zåäö]{3}\d\d[a-z\d]|\S+@\S+|\+?\d[\d-]{6,}\d")
"""Words that name a person, a car or a telephone."""
SHORTEST_IN_BYTES = 8
"""The same, in what is no text: fonts and pictures hold every short word."""
IN_A_ROW = 4
"""So many words in a row, all of them common, are no chance either."""
IN_A_LONG_ROW = 7
"""The same in others' papers, which write of the same things in the same phrases."""
MOST_UNPACKED = 64 * 1024 * 1024
"""Bytes of an embedded archive's member that are looked into."""
MOST_DEEP = 20
"""Objects within objects; deeper ones are nobody's work."""
SIZES = (IN_A_ROW, IN_A_LONG_ROW)
ALWAYS = " ".join(
    [*MONTHS, *SHORT_MONTHS, *SHORT_WEEKDAYS, *WEEKDAYS, *(f"{day}en" for day in WEEKDAYS)]
)


@dataclass(frozen=True, slots=True)
class Leak:
    """Something secret that was found.

    Attributes:
        place: Where, "page 3", "metadata".
        text: The words, normalised.
    """

    place: str
    text: str


@dataclass(frozen=True, slots=True)
class Needles:
    """What is searched for.

    Attributes:
        words: Words that no text that may be seen has.
        rows: Rows of words that no text that may be seen has.
        long_rows: Longer ones.
    """

    words: frozenset[str]
    rows: frozenset[str]
    long_rows: frozenset[str] = frozenset()

    def among_strangers(self) -> "Needles":
        """Return what tells a secret also in others' papers, where every word may be common.

        That is long rows of words, and what names somebody: numbers of people, cars and telephones,
        and addresses of mail.
        """
        names = frozenset(word for word in self.words if NAMING.fullmatch(word))
        return Needles(names, self.long_rows, self.long_rows)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to search for."""
        return not (self.words or self.rows)


def needles(secrets: Iterable[str], allowed: Iterable[str]) -> Needles:
    """Return what tells that a secret text has got out.

    Args:
        secrets: The texts that must not be seen.
        allowed: Every text that may be: what the copy prints, and the fixed words.
    """
    seen = [*map(_words, allowed), _words(ALWAYS)]
    open_words = {part for words in seen for word in words for part in _parts(word)}
    open_rows = {row for words in seen for size in SIZES for row in _rows(words, size)}
    rare: set[str] = set()
    rows: dict[int, set[str]] = {size: set() for size in SIZES}
    for secret in secrets:
        words = _words(secret)
        parts = (part for word in words for part in _parts(word))
        rare.update(part for part in parts if len(part) >= SHORTEST and part not in open_words)
        for size in SIZES:
            rows[size].update(row for row in _rows(words, size) if row not in open_rows)
    short, long = (frozenset(rows[size]) for size in SIZES)
    return Needles(frozenset(rare), short, long)


def find_leaks(
    pdf: bytes | Path,
    sought: Needles,
    own_pages: int | None = None,
    step: Callable[[], None] = lambda: None,
) -> tuple[Leak, ...]:
    """Return what of a secret the file holds, in the order found; each text once.

    Args:
        pdf: The finished file.
        sought: What to search for.
        own_pages: So many pages at the beginning are ours, and what follows are others' papers:
            None where all is ours.
        step: Called now and then; what it raises stops the search.
    """
    if sought.empty:
        return ()
    found: dict[str, Leak] = {}
    rest = sought if own_pages is None else sought.among_strangers()
    for number, page in enumerate(PdfReader(_source(pdf)).pages, 1):
        step()
        ours = own_pages is None or number <= own_pages
        text = page.extract_text() if ours else _text_of(page)
        for hit in _hits(text, sought if ours else rest):
            found.setdefault(hit, Leak(f"page {number}", hit))
    for place, text in _texts(pdf):
        step()
        for hit in _hits(text, rest):
            found.setdefault(hit, Leak(place, hit))
    for place, data in _bytes(pdf):
        for hit in _hits_in_bytes(data, rest):
            found.setdefault(hit, Leak(place, hit))
    return tuple(found.values())


def _text_of(page: PageObject) -> str:
    """Return the text of somebody else's page; what cannot be read has its bytes searched."""
    try:
        return page.extract_text()
    except Exception:
        return ""  # damaged fonts and operators fail in as many ways as there are


def _source(pdf: bytes | Path) -> Path | io.BytesIO:
    return io.BytesIO(pdf) if isinstance(pdf, bytes) else pdf


def _texts(pdf: bytes | Path) -> Iterator[tuple[str, str]]:
    """Yield everything else that is text: strings, metadata, names and embedded files."""
    with pikepdf.open(_source(pdf)) as opened:
        for number, thing in enumerate(opened.objects, 1):  # some are plain numbers, or nothing
            yield from _strings(thing, f"object {number}", 0)
        metadata = opened.Root.get("/Metadata")
        if metadata is not None:
            yield "metadata", _markup_text(metadata.read_bytes())
        for name, spec in opened.attachments.items():
            yield "file name", f"{name} {spec.filename} {spec.description}"
            yield from _file_texts(name, spec.get_file().read_bytes())


def _strings(thing: object, place: str, depth: int) -> Iterator[tuple[str, str]]:
    """Yield the strings in an object; the objects it refers to have their own turn."""
    if isinstance(thing, pikepdf.String):
        yield place, str(thing)
    elif depth < MOST_DEEP and isinstance(thing, pikepdf.Array):
        for part in thing:
            if not _refers(part):
                yield from _strings(part, place, depth + 1)
    elif depth < MOST_DEEP and isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        for part in thing.values():
            if not _refers(part):
                yield from _strings(part, place, depth + 1)


def _refers(part: object) -> bool:
    return isinstance(part, pikepdf.Object) and part.is_indirect


def _file_texts(name: str, data: bytes) -> Iterator[tuple[str, str]]:
    """Yield the text of an embedded file: as it is, or unpacked where it is an archive."""
    yield name, data.decode("utf-8", "replace")
    if data.startswith(b"%PDF"):
        try:
            yield from [(name, _text_of(page)) for page in PdfReader(io.BytesIO(data)).pages]
            yield from [(name, text) for _, text in _texts(data)]
        except Exception:
            return  # a damaged original, which is kept as it is; its bytes are searched
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for member in archive.infolist():
                yield name, member.filename
                if member.file_size < MOST_UNPACKED:
                    yield name, _markup_text(archive.read(member))
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError, OSError):
        return


def _markup_text(data: bytes) -> str:
    """Return what XML says: its text and the values of its attributes, but no names."""
    text = data.decode("utf-8", "replace")
    values = [value for value in re.findall(r'="([^"<>]*)"', text) if "://" not in value]
    return " ".join([re.sub(r"<[^>]*>", " ", text), *values])


def _bytes(pdf: bytes | Path) -> Iterator[tuple[str, bytes]]:
    """Yield the file as it is, if it is at hand, and every stream after decompression."""
    if isinstance(pdf, bytes):
        yield "file", pdf
    with pikepdf.open(_source(pdf)) as opened:
        for thing in opened.objects:
            if isinstance(thing, pikepdf.Stream):
                try:
                    yield f"object {thing.objgen[0]}", thing.read_bytes()
                except pikepdf.PdfError:  # a picture, which is never unpacked
                    yield f"object {thing.objgen[0]}", thing.read_raw_bytes()


def _hits(text: str, sought: Needles) -> Iterator[str]:
    words = _words(text)
    for word in words:
        yield from (part for part in _parts(word) if part in sought.words)
    for size in SIZES:
        yield from (row for row in _rows(words, size) if row in sought.rows)


def _hits_in_bytes(data: bytes, sought: Needles) -> Iterator[str]:
    lower = data.lower()
    for word in sought.words:
        if len(word) >= SHORTEST_IN_BYTES:
            forms = (word.encode(), word.encode("utf-16-be"), word.encode("latin-1", "replace"))
            if any(form in lower for form in forms):
                yield word


def _words(text: str) -> list[str]:
    joined = re.sub("\u00ad\\s*", "", text)
    return WORD.findall(unicodedata.normalize("NFKC", joined).casefold())


def _parts(word: str) -> Sequence[str]:
    """Return the word and, where it is put together, its parts."""
    return [word, *(part for part in re.split(r"[^\w]+", word) if part and part != word)]


def _rows(words: Sequence[str], size: int) -> Iterator[str]:
    for start in range(len(words) - size + 1):
        yield " ".join(words[start : start + size])
