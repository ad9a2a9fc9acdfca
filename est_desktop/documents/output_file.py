"""A finished document as a file where the user wants it: whole, or not there at all."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from est_desktop.errors import OutputDiskFullError, OutputError

NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
"""How the system says that the disk, or the user's share of it, is full."""


def write_whole(data: bytes, to: Path) -> None:
    """Write bytes to a file; one that is there is replaced when the new one is whole.

    Raises:
        OutputDiskFullError: There is no room for the file.
        OutputError: The file cannot be written, or something else stands there.
    """
    with replacing(to) as part:
        part.write_bytes(data)


@contextmanager
def replacing(to: Path) -> Iterator[Path]:
    """Give a file beside another to write; it takes the other's place if nothing is raised.

    Raises:
        OutputDiskFullError: There is no room for the file.
        OutputError: The file cannot be written, or something else stands there: a folder, a pipe,
            a device. To put a file in the place of a device would break the computer.
    """
    if not to.name or (os.path.lexists(to) and not os.path.isfile(to)):  # noqa: PTH113 - raise nothing
        raise OutputError(to)
    part = to.with_name(f".{secrets.token_hex(4)}.part")
    try:
        with part.open("xb"):
            pass  # nobody else's file is written over
        yield part
        with part.open("r+b") as file:
            os.fsync(file.fileno())
        part.replace(to)
    except OSError as error:
        kind = OutputDiskFullError if error.errno in NO_ROOM else OutputError
        raise kind(to) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
