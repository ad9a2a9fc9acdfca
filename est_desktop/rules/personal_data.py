"""Places, not persons: what in a text points at one person, so that it can be written otherwise.

A joint council describes places and what happens there; who lives there belongs in the authorities'
own files (dataskyddsförordningen, artikel 5.1 c: no more than is needed). A person is found by
signs that can be told for sure; a name cannot, and is not looked for.
"""

import hashlib
import re
from collections.abc import Callable, Iterator

from est_desktop.model.views.personal_data import Trace, TraceKind
from est_desktop.rules.contact_traces import emails, handles, phones
from est_desktop.rules.home_traces import ages_with_addresses, flats, plates
from est_desktop.rules.personal_numbers import personal_numbers

Span = tuple[int, int]
FINDERS: tuple[tuple[TraceKind, Callable[[str], Iterator[Span]]], ...] = (
    (TraceKind.PERSONAL_NUMBER, personal_numbers),
    (TraceKind.EMAIL, emails),
    (TraceKind.HANDLE, handles),
    (TraceKind.PHONE, phones),
    (TraceKind.AGE_AND_ADDRESS, ages_with_addresses),
    (TraceKind.FLAT, flats),
    (TraceKind.PLATE, plates),
)
"""In order: what the first have found, the later leave alone."""
LINE = re.compile(r"[^\n\r\u2028\u2029]+")

HOLDS = re.compile("[0-9@/:=]")
"""Without any of these a line holds no trace."""


def find(text: str) -> tuple[Trace, ...]:
    """Return the traces of persons in a text, in order; they do not overlap.

    Case numbers, dates, paragraphs, designations of measures, organisation numbers, amounts and
    times are none. No trace goes on over the end of a line. The time is linear in the text.
    """
    return tuple(
        trace
        for line in LINE.finditer(text)
        if HOLDS.search(line[0])
        for trace in _in_line(line[0], line.start())
    )


def fingerprint(kind: TraceKind, words: str) -> str:
    """Return what is remembered of words that may stand, so that they need not be kept themselves.

    Signs and spaces between the letters and digits make no difference. It hides the words from who
    looks into the file; it does not withstand somebody who tries all personal numbers.
    """
    plain = "".join(letter for letter in words.casefold() if letter.isalnum() or letter in "@._")
    return hashlib.sha256(f"{kind.value}\n{plain}".encode("utf-8", "surrogatepass")).hexdigest()


def _in_line(line: str, before: int) -> list[Trace]:
    covered = bytearray(len(line))
    taken: list[Trace] = []
    for kind, finder in FINDERS:
        for start, end in finder(line):
            if not any(covered[start:end]):
                covered[start:end] = b"\1" * (end - start)
                taken.append(Trace(kind, before + start, before + end, line[start:end]))
    return sorted(taken, key=lambda trace: trace.start)
