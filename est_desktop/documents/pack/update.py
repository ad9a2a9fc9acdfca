"""Appending to a PDF file what is too large for memory (incremental update, ISO 32000-1, 7.5.6)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pikepdf import Pdf

LAST_BYTES = 64
"""At the end of a file, where its last table is told."""


@dataclass(frozen=True, slots=True)
class Body:
    """The new content of a stream that the file has already, empty or nearly so.

    Attributes:
        number: Of the object.
        entries: Of its dictionary, but for the length.
        parts: Gives the content, part by part.
    """

    number: int
    entries: bytes
    size: int
    parts: Callable[[], Iterator[bytes]]


def append(to: Path, bodies: Iterator[Body]) -> Iterator[int]:
    """Append new content of streams to a file, and yield how many bytes each step has written.

    Raises:
        OSError: The file cannot be read or written.
    """
    before, size, trailer = _trailer(to)
    with to.open("r+b") as file:
        offsets: dict[int, int] = {}
        file.seek(0, 2)
        for body in bodies:
            offsets[body.number] = file.tell()
            head = (body.number, body.entries, body.size)
            file.write(b"%d 0 obj\n<<%b/Length %d>>\nstream\n" % head)
            for part in body.parts():
                file.write(part)
                yield len(part)
            file.write(b"\nendstream\nendobj\n")
        offsets[size] = start = file.tell()
        index = b" ".join([b"%d 1" % number for number in sorted(offsets)])
        rows = b"".join([b"\1%b" % offsets[each].to_bytes(8, "big") for each in sorted(offsets)])
        file.write(
            b"%d 0 obj\n<</Type/XRef/Size %d/W[1 8 0]/Index[%b]/Prev %d%b/Length %d>>\nstream\n%b"
            b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n"
            % (size, size + 1, index, before, trailer, len(rows), rows, start)
        )


def _trailer(to: Path) -> tuple[int, int, bytes]:
    """Return where the file's last table is, how many objects there are, and the other entries."""
    with to.open("rb") as file:
        file.seek(-LAST_BYTES, 2)
        before = int(file.read().rsplit(b"startxref", 1)[1].split()[0])
    with Pdf.open(to) as pdf:
        entries = b"/Root %d 0 R/Info %d 0 R/ID%b" % (
            pdf.Root.objgen[0],
            pdf.trailer.Info.objgen[0],
            pdf.trailer.ID.unparse(),
        )
        return before, int(pdf.trailer.Size), entries


def whole(data: bytes) -> Callable[[], Iterator[bytes]]:
    """Return what gives all of some bytes at once."""
    several: Sequence[bytes] = (data,)
    return lambda: iter(several)
