"""Objects numbered and written as a PDF 1.7 file with object streams (ISO 32000-1, 7.5)."""

import zlib
from hashlib import sha256

HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
"""The second line tells programs that the file is binary (PDF/A-2, 6.1.2)."""
PACKED = 200
"""So many objects share one object stream: few enough to unpack quickly, many enough to pack."""
FASTEST = 6
"""zlib's own middle way; higher levels take longer and win nothing measurable."""


class PdfFile:
    """A file in the making: objects are reserved, put and, last, written out.

    Equal objects give equal bytes: the file's identifier is made from its content, not from the
    clock (ISO 32000-1, 14.4).
    """

    def __init__(self) -> None:
        self._bodies: list[bytes] = []

    def reserve(self, count: int = 1) -> range:
        """Return the numbers of objects that are put later."""
        first = len(self._bodies) + 1
        self._bodies += [b""] * count
        return range(first, first + count)

    def put(self, number: int, body: bytes) -> None:
        """Give a reserved object its content."""
        self._bodies[number - 1] = body

    def add(self, body: bytes) -> int:
        """Add an object and return its number."""
        self._bodies.append(body)
        return len(self._bodies)

    def add_stream(self, entries: bytes, data: bytes, *, packed: bool = True) -> int:
        """Add a stream and return its number.

        Args:
            entries: The entries of its dictionary except length and, when packed, filter.
            data: The content.
            packed: Compress it; not for what is compressed already or must stay readable.
        """
        return self.add(stream(entries, data, packed=packed))

    def to_bytes(self, root: int, info: int) -> bytes:
        """Return the file.

        Args:
            root: The number of the catalogue.
            info: The number of the information dictionary.
        """
        out = bytearray(HEADER)
        places: dict[int, bytes] = {}
        packed = []
        for number, body in enumerate(self._bodies, 1):
            if body.endswith(b"endstream"):
                places[number] = _in_file(len(out))
                out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
            else:
                packed.append((number, body))
        last = len(self._bodies)
        for start in range(0, len(packed), PACKED):
            last += 1
            group = packed[start : start + PACKED]
            for index, (number, _) in enumerate(group):
                places[number] = b"\2%b%b" % (last.to_bytes(4, "big"), index.to_bytes(2, "big"))
            places[last] = _in_file(len(out))
            out += b"%d 0 obj\n%b\nendobj\n" % (last, _object_stream(group))
        start_of_table = len(out)
        places[last + 1] = _in_file(start_of_table)
        out += self._table(last + 1, places, root, info, sha256(out).hexdigest()[:32])
        out += b"startxref\n%d\n%%%%EOF\n" % start_of_table
        return bytes(out)

    @staticmethod
    def _table(number: int, places: dict[int, bytes], root: int, info: int, name: str) -> bytes:
        rows = b"\0\0\0\0\0\xff\xff" + b"".join([places[each] for each in range(1, number + 1)])
        identifier = name.encode("ascii")
        entries = b"/Type/XRef/Size %d/W[1 4 2]/Root %d 0 R/Info %d 0 R/ID[<%b><%b>]" % (
            number + 1,
            root,
            info,
            identifier,
            identifier,
        )
        return b"%d 0 obj\n%b\nendobj\n" % (number, stream(entries, rows))


def stream(entries: bytes, data: bytes, *, packed: bool = True) -> bytes:
    """Return a stream object; a line break stands before "endstream" (PDF/A-2, 6.1.7.1)."""
    if packed:
        data = zlib.compress(data, FASTEST)
        entries += b"/Filter/FlateDecode"
    return b"<<%b/Length %d>>\nstream\n%b\nendstream" % (entries, len(data), data)


def _in_file(offset: int) -> bytes:
    return b"\1%b\0\0" % offset.to_bytes(4, "big")


def _object_stream(group: list[tuple[int, bytes]]) -> bytes:
    index, offset = [], 0
    for number, body in group:
        index.append(b"%d %d" % (number, offset))
        offset += len(body) + 1
    head = b" ".join(index) + b"\n"
    data = head + b"\n".join([body for _, body in group])
    return stream(b"/Type/ObjStm/N %d/First %d" % (len(group), len(head)), data)
