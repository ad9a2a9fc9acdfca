"""What a file says of itself, and what the pack may still say when it holds that file."""

import re
from dataclasses import dataclass

from pikepdf import Array, Dictionary, Name, Object, Pdf, PdfError, Stream

MOST_BYTES = 4_000_000
"""A longer packet is not read."""
SOME_UA = re.compile(rb"pdfuaid:part\s*(?:=\s*[\"']|>)\s*1\s*[\"'<]")
PART_TWO = re.compile(rb"pdfaid:part\s*(?:=\s*[\"']|>)\s*2\s*[\"'<]")
LEVEL_A = re.compile(rb"pdfaid:conformance\s*(?:=\s*[\"']|>)\s*[Aa]\s*[\"'<]")
UA = b"<pdfuaid:part>1</pdfuaid:part>"
A = b"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"
A_3 = A.replace(b">2<", b">3<")
"""As our own packet says it."""
COLOURS = 3
"""Of an RGB profile: ours is one, and a page for another would show other colours here."""


@dataclass(frozen=True, slots=True)
class Claims:
    """What a file claims to be.

    Attributes:
        accessible: PDF/UA-1.
        archivable: PDF/A-2a with colours as ours.
    """

    accessible: bool
    archivable: bool


NOTHING = Claims(accessible=False, archivable=False)


def claims_of(pdf: Pdf) -> Claims:
    """Return what a file claims to be."""
    packet = pdf.Root.get("/Metadata")
    try:
        if not isinstance(packet, Stream) or len(packet.read_raw_bytes()) > MOST_BYTES:
            return NOTHING
        told = packet.read_bytes()
    except PdfError:
        return NOTHING
    archivable = PART_TWO.search(told) and LEVEL_A.search(told) and _is_rgb(pdf)
    return Claims(accessible=bool(SOME_UA.search(told)), archivable=bool(archivable))


def withdraw(pdf: Pdf, kept: Claims) -> None:
    """Let a document of ours no longer claim what it is not."""
    packet = pdf.Root.Metadata
    told = packet.read_bytes()
    if not kept.accessible:
        told = told.replace(UA, b"")
    if not kept.archivable:
        told = told.replace(A, b"")
    packet.write(told)


def claim_archive(pdf: Pdf) -> None:
    """Let a document of ours claim PDF/A-3a in place of 2a: files are embedded in it."""
    packet = pdf.Root.Metadata
    packet.write(packet.read_bytes().replace(A, A_3))


def is_tagged(pdf: Pdf) -> bool:
    """Tell whether a file has a structure tree that its pages belong to."""
    tree, marked = pdf.Root.get("/StructTreeRoot"), pdf.Root.get("/MarkInfo")
    return (
        isinstance(tree, Dictionary)
        and isinstance(tree.get("/ParentTree"), Dictionary)
        and "/K" in tree
        and isinstance(marked, Dictionary)
        and bool(marked.get(Name.Marked))
    )


def _is_rgb(pdf: Pdf) -> bool:
    intents = pdf.Root.get("/OutputIntents")
    if not isinstance(intents, Array):
        return True
    return all(_has_rgb_profile(intent) for intent in intents)


def _has_rgb_profile(intent: Object) -> bool:
    profile = intent.get("/DestOutputProfile") if isinstance(intent, Dictionary) else None
    return isinstance(profile, Stream) and profile.get("/N") == COLOURS
