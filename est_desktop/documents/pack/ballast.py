"""Large streams stay in their files while a pack is made: the library copies what it is given.

Scans weigh a hundred times more than all else of a paper. Before its pages are copied each large
stream is exchanged for a short mark; when the pack is written, the marks are exchanged for the
streams again, one at a time. So a gigabyte of papers takes no more memory than its largest picture.
"""

import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, StreamDecodeLevel

from est_desktop.documents.pack.faults import BROKEN, PaperFault
from est_desktop.documents.pack.update import Body, append, whole

LARGE_FILE = 200_000
"""Smaller files are copied as they are, in bytes."""
LARGE_STREAM = 32_000
"""Smaller streams too, in bytes."""
MOST_OPEN = 200
"""Files that are open at the same time."""
LONGEST_MARK = 64
NEEDED = frozenset({"/ObjStm", "/XRef", "/Metadata"})
"""Streams that must be read for a file to be understood."""
LIGHT = 6
"""How hard what came unpacked is packed (zlib)."""


def opened(file: Path) -> Pdf:
    """Open a PDF file; a small one is not kept open, for a process may have but so many."""
    if file.stat().st_size < LARGE_FILE:
        return Pdf.open(BytesIO(file.read_bytes()))
    return Pdf.open(file)


def _in_memory(light: Pdf) -> Pdf:
    """Return a paper without its large streams as it is in memory, its file closed."""
    data = BytesIO()
    light.save(data, encryption=False, stream_decode_level=StreamDecodeLevel.none)
    light.close()
    return Pdf.open(data)


class Ballast:
    """The streams that wait in their files."""

    def __init__(self) -> None:
        self._waiting: dict[bytes, tuple[int, Path, tuple[int, int]]] = {}
        self._open = 0

    def lighten(self, pdf: Pdf, file: Path, number: int) -> Pdf:
        """Exchange the large streams of a paper for marks, and return it.

        Args:
            pdf: The paper, as it was opened.
            file: Where it lies, unchanged, until `restore`.
            number: Of the paper.
        """
        if file.stat().st_size < LARGE_FILE:
            return pdf
        for each in pdf.objects:
            if not isinstance(each, Stream) or str(each.get("/Type")) in NEEDED:
                continue
            if _length(each) < LARGE_STREAM:
                continue
            mark = b"~%d-%d-%d~" % (number, len(self._waiting), _length(each))
            self._waiting[mark] = (number, file, each.objgen)
            _exchange(each, mark)
        self._open += 1
        return pdf if self._open < MOST_OPEN else _in_memory(pdf)

    def restore(self, to: Path) -> Iterator[int]:
        """Exchange the marks in a written pack for the streams; yield bytes as they are written.

        Raises:
            PaperFault: A stream cannot be read.
            OSError: The pack cannot be written.
        """
        found = self._found(to) if self._waiting else []
        if found:
            yield from append(to, self._bodies(found))

    def _found(self, to: Path) -> list[tuple[bytes, int, bytes]]:
        """Return the marks in a pack in the order of papers, with number and dictionary."""
        found = []
        with Pdf.open(to) as pdf:
            for each in pdf.objects:
                if isinstance(each, Stream) and _length(each) < LONGEST_MARK:
                    mark = each.read_raw_bytes()
                    if mark in self._waiting:
                        try:
                            found.append((mark, each.objgen[0], _entries(each)))
                        except BROKEN as error:
                            raise PaperFault(self._waiting[mark][0]) from error
        order = {mark: place for place, mark in enumerate(self._waiting)}
        return sorted(found, key=lambda each: order[each[0]])

    def _bodies(self, found: list[tuple[bytes, int, bytes]]) -> Iterator[Body]:
        opened, pdf = None, Pdf.new()
        for mark, place, entries in found:
            number, file, objgen = self._waiting[mark]
            if file != opened:
                pdf.close()
                opened, pdf = file, Pdf.open(file)
            try:
                stream = pdf.get_object(objgen)
                data = stream.read_raw_bytes()
            except BROKEN as error:
                raise PaperFault(number) from error
            if "/Filter" not in stream:
                data = zlib.compress(data, LIGHT)
            yield Body(place, entries, len(data), whole(data))
        pdf.close()


def _exchange(stream: Stream, mark: bytes) -> None:
    """Give a stream other content under the same filters; without any it will be packed."""
    kind, parameters = stream.get("/Filter"), stream.get("/DecodeParms")
    if not isinstance(kind, Name | Array):
        stream.write(mark, filter=Name.FlateDecode)
    elif isinstance(parameters, Dictionary | Array):
        stream.write(mark, filter=kind, decode_parms=parameters)
    else:
        stream.write(mark, filter=kind)


def _length(stream: Object) -> int:
    length = stream.get("/Length")
    return int(length) if isinstance(length, int) else 0


def _entries(stream: Stream) -> bytes:
    """Return the entries of a stream's dictionary as they are written, but for its length."""
    entries = Dictionary(dict(stream.stream_dict))
    if "/Length" in entries:
        del entries["/Length"]
    return entries.unparse()[2:-2]
