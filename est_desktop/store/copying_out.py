"""Stored bytes as a file on disk: whole, or not there at all."""

import errno
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from est_desktop.errors import OutputDiskFullError, OutputError
from est_desktop.store.blobs import Progress, size_of, whole_chunks
from est_desktop.store.store import Store


def copies_in(store: Store, folder: Path) -> Callable[[str], Path]:
    """Return what gives content, told by its hash, as a file in a folder: copied once."""

    def file_of(sha256: str) -> Path:
        file = folder / sha256
        if not file.exists():
            copy_out(store, sha256, file, lambda _done, _of: None)
        return file

    return file_of


def copy_out(store: Store, sha256: str, to: Path, progress: Progress) -> None:
    """Write the content with this hash to a file; one that is there is replaced. Runs in a job.

    Raises:
        BlobDamagedError: The content is not there, or not what it was.
        OutputDiskFullError: There is no room for the file.
        OutputError: The file cannot be written.
        StoreError: The store cannot be read.
    """
    if os.path.lexists(to) and not os.path.isfile(to):  # noqa: PTH113 - raise nothing
        raise OutputError(to)
    part = to.with_name(to.name + ".part")
    size, done = size_of(store, sha256), 0
    try:
        with part.open("wb") as file:
            for chunk in whole_chunks(store, sha256):
                file.write(chunk)
                done += len(chunk)
                progress(done, size)
            file.flush()
            os.fsync(file.fileno())
        part.replace(to)
    except OSError as error:
        kind = OutputDiskFullError if error.errno == errno.ENOSPC else OutputError
        raise kind(to) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
