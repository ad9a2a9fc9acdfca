"""Files that travel inside a document: the table behind a picture, the paper a copy was made of.

A document with such files is PDF/A-3a (ISO 19005-3, 6.8): each says what it is to the document.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from est_desktop.documents.literals import reference, reference_array, text_string
from est_desktop.documents.pdf_file import PdfFile
from est_desktop.documents.words import clean

PACKS_WELL = re.compile(r"text/|application/(json|xml)|.*\+(json|xml)$")
"""Kinds of files that get smaller; office documents, pictures and PDF files are packed already."""
KIND = re.compile(r"[A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+")
SEPARATORS = re.compile(r"[/\\:\n]+")
"""A file's name is no path."""
NAMELESS = "fil"
UNKNOWN = "application/octet-stream"


class Relationship(Enum):
    """What a file is to the document that holds it (ISO 19005-3, table 4)."""

    SOURCE = "Source"
    DATA = "Data"
    ALTERNATIVE = "Alternative"
    SUPPLEMENT = "Supplement"
    UNSPECIFIED = "Unspecified"


@dataclass(frozen=True, slots=True)
class EmbeddedFile:
    """A file inside a document.

    Attributes:
        name: With its ending; files of the same name are told apart by a number.
        data: Its bytes, kept as they are.
        mime: Its media type, "text/csv".
        description: What it is, for the list of attachments in a reader.
        dated_on: When it was last changed.
    """

    name: str
    data: bytes
    mime: str
    description: str
    dated_on: date
    relationship: Relationship = Relationship.SUPPLEMENT


def embedded_entries(file: PdfFile, embedded: Sequence[EmbeddedFile]) -> bytes:
    """Write files into the document and return their entries for the catalogue."""
    if not embedded:
        return b""
    names = _distinct([_file_name(each.name) for each in embedded])
    numbers = [_write(file, each, name) for each, name in zip(embedded, names, strict=True)]
    keys = sorted(zip([text_string(name) for name in names], numbers, strict=True), key=_key)
    tree = b"".join([key + reference(number) for key, number in keys])
    return b"/AF" + reference_array(numbers) + b"/Names<</EmbeddedFiles<</Names[" + tree + b"]>>>>"


def _write(file: PdfFile, embedded: EmbeddedFile, name: str) -> int:
    digest = hashlib.md5(embedded.data, usedforsecurity=False).hexdigest()
    moment = text_string(f"D:{embedded.dated_on:%Y%m%d}000000Z")
    kind = embedded.mime if KIND.fullmatch(embedded.mime) else UNKNOWN
    mime = kind.replace("/", "#2F")  # a slash would end the name (ISO 32000-1, 7.3.5)
    entries = b"/Type/EmbeddedFile/Subtype/%b/Params<</Size %d/ModDate%b/CheckSum<%b>>>" % (
        mime.encode("ascii"),
        len(embedded.data),
        moment,
        digest.encode("ascii"),
    )
    packed = bool(PACKS_WELL.match(embedded.mime))
    content = file.add_stream(entries, embedded.data, packed=packed)
    return file.add(
        b"<</Type/Filespec/F%b/UF%b/Desc%b/AFRelationship/%b/EF<</F %d 0 R/UF %d 0 R>>>>"
        % (
            text_string(name),
            text_string(name),
            text_string(clean(embedded.description).replace("\n", " ")),
            embedded.relationship.value.encode("ascii"),
            content,
            content,
        )
    )


def _key(pair: tuple[bytes, int]) -> bytes:
    """Return what a name tree is sorted by: the bytes that a key stands for (7.9.6)."""
    written = pair[0]
    return bytes.fromhex(written[1:-1].decode("ascii")) if written[:1] == b"<" else written[1:-1]


def _file_name(name: str) -> str:
    return SEPARATORS.sub("_", clean(name)).strip() or NAMELESS


def _distinct(names: list[str]) -> list[str]:
    """Return names of which no two are equal: "plan.pdf", "plan (2).pdf"."""
    taken: set[str] = set()
    found = []
    for name in names:
        stem, dot, ending = name.rpartition(".")
        count, free = 1, name
        while free in taken:
            count += 1
            free = f"{stem} ({count}){dot}{ending}" if stem else f"{name} ({count})"
        taken.add(free)
        found.append(free)
    return found
