"""The colour space sRGB as an ICC profile, computed from the numbers of IEC 61966-2-1.

PDF/A wants to know what the colours of a page mean (6.2.3). A profile of version 2 with a gamma
table needs about a kilobyte, so there is no file to ship.
"""

import struct
from functools import cache

STEPS = 256
"""Points of the curve from stored to linear light."""
WHITE = (0.95045, 1.0, 1.08905)
"""The white point D65."""
ADAPTED_WHITE = (0.9642, 1.0, 0.8249)
"""The white point D50, in which profiles are written."""
RED = (0.43607, 0.22249, 0.01392)
GREEN = (0.38515, 0.71687, 0.09708)
BLUE = (0.14307, 0.06061, 0.7141)
HEADER_SIZE = 128
KNEE = 0.04045
"""Below this the curve is a straight line."""


@cache
def srgb_profile() -> bytes:
    """Return the profile's bytes; always the same."""
    tags = _tags()
    start = HEADER_SIZE + 4 + 12 * len(tags)
    index, body = b"", b""
    placed: dict[bytes, int] = {}
    for name, data in tags:
        if data not in placed:
            placed[data] = start + len(body)
            body += data + bytes(-len(data) % 4)
        index += name + struct.pack(">II", placed[data], len(data))
    return _header(start + len(body)) + struct.pack(">I", len(tags)) + index + body


def _tags() -> list[tuple[bytes, bytes]]:
    name = b"sRGB\0"
    description = b"desc" + struct.pack(">II", 0, len(name)) + name + bytes(78)
    levels = [round(65535 * _linear(step / (STEPS - 1))) for step in range(STEPS)]
    curve = b"curv" + struct.pack(f">II{STEPS}H", 0, STEPS, *levels)
    return [
        (b"desc", description),
        (b"cprt", b"text\0\0\0\0Public domain\0"),
        (b"wtpt", _point(WHITE)),
        (b"rXYZ", _point(RED)),
        (b"gXYZ", _point(GREEN)),
        (b"bXYZ", _point(BLUE)),
        (b"rTRC", curve),
        (b"gTRC", curve),
        (b"bTRC", curve),
    ]


def _header(size: int) -> bytes:
    start = struct.pack(">I4sI4s4s4s", size, bytes(4), 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    made = struct.pack(">6H4s", 2026, 1, 1, 0, 0, 0, b"acsp")
    illuminant = _fixed(ADAPTED_WHITE)
    return (start + made).ljust(68, b"\0") + illuminant.ljust(HEADER_SIZE - 68, b"\0")


def _point(values: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + _fixed(values)


def _fixed(values: tuple[float, float, float]) -> bytes:
    return struct.pack(">3i", *[round(value * 65536) for value in values])


def _linear(stored: float) -> float:
    if stored <= KNEE:
        return stored / 12.92
    return float(((stored + 0.055) / 1.055) ** 2.4)
