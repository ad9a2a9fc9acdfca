"""Bytes inside the file: once for each content, in chunks, found by their hash.

Large ones are written by a job in many short transactions that take turns with the main thread, so
that no save waits long. Until the last one has set the hash, nothing can refer to them, and nothing
half-written is ever seen; what is left of a broken import `store.collecting` removes.
"""

import hashlib
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Connection

from est_desktop.errors import (
    BlobDamagedError,
    FileChangedError,
    FileEmptyError,
    FileIsFolderError,
    FileMissingError,
    FileTooLargeError,
    FileUnreadableError,
    StoreError,
)
from est_desktop.store.store import Store

CHUNK = 256 * 1024
"""Bytes in a row: measured best between 64 KiB and 1 MiB."""
AT_ONCE = 4
"""Chunks in one transaction: more would let a save wait longer."""
MOST_BYTES = 500 * 1024 * 1024
"""The largest attachment."""

Progress = Callable[[int, int], None]
"""Told how many bytes are done, and of how many; may raise to stop the work."""


@dataclass(frozen=True, slots=True)
class StoredFile:
    """Content that the file has, ready to be referred to."""

    sha256: str
    size: int


def put_file(store: Store, path: Path, progress: Progress) -> StoredFile:
    """Copy a file's content in, unless it is there already. Runs in a job.

    The file is read twice: its hash first, then its bytes. `progress` counts both.

    Raises:
        FileError: The file cannot be used, or changed meanwhile; nothing was kept.
        ReadOnlyError: The store is only read.
        StoreError: The store cannot be written; nothing was kept.
    """
    with _reading(path) as (file, size):
        progress(0, 2 * size)
        digest = hashlib.sha256()
        for part, done in _parts(file, path, size):
            digest.update(part)
            progress(done, 2 * size)
        stored = StoredFile(digest.hexdigest(), size)
        if _have(store, stored.sha256):
            progress(2 * size, 2 * size)
            return stored
        file.seek(0)

        def chunks() -> Iterator[bytes]:
            for part, done in _parts(file, path, size):
                progress(size + done, 2 * size)
                yield part

        if not _write(store, stored.sha256, size, chunks()):
            raise FileChangedError(path)
    return stored


def put_bytes(store: Store, data: bytes) -> str:
    """Store small content, such as a logo or a finished PDF, and return its hash.

    Raises:
        ReadOnlyError: The store is only read.
        StoreError: The store cannot be written; nothing was kept.
    """
    digest = hashlib.sha256(data).hexdigest()
    if not _have(store, digest):
        chunks = (data[start : start + CHUNK] for start in range(0, len(data), CHUNK))
        _write(store, digest, len(data), chunks)
    return digest


def read_blob(store: Store, sha256: str, limit: int | None = None) -> bytes:
    """Return the bytes with this hash; with a limit, only so many of them.

    Raises:
        BlobDamagedError: They are not there, or not what they were.
        StoreError: The store cannot be read.
    """
    if limit is None:
        return b"".join(whole_chunks(store, sha256))
    chunks = islice(_chunks(store, _blob(store, sha256)[0]), -(-limit // CHUNK))
    return b"".join(chunks)[:limit]


def size_of(store: Store, sha256: str) -> int:
    """Return how many bytes the content with this hash has.

    Raises:
        BlobDamagedError: It is not there.
        StoreError: The store cannot be read.
    """
    return _blob(store, sha256)[1]


def whole_chunks(store: Store, sha256: str) -> Iterator[bytes]:
    """Yield the content with this hash, part by part, and see at the end that it is unharmed.

    Raises:
        BlobDamagedError: It is not there, or not what it was.
        StoreError: The store cannot be read.
    """
    digest = hashlib.sha256()
    for chunk in _chunks(store, _blob(store, sha256)[0]):
        digest.update(chunk)
        yield chunk
    if digest.hexdigest() != sha256:
        raise BlobDamagedError(store.place, sha256)


def discard(store: Store, blob_id: int) -> None:
    """Remove a blob that nothing refers to, in short transactions.

    Raises:
        StoreError: The store cannot be written; the rest is collected later.
    """
    found = True
    while found:
        with store.writing() as connection:
            removed = connection.exec_driver_sql(
                "DELETE FROM blob_chunk WHERE blob_id = ? AND n IN"
                " (SELECT n FROM blob_chunk WHERE blob_id = ? LIMIT ?)",
                (blob_id, blob_id, AT_ONCE),
            )
            found = removed.rowcount > 0
            if not found:
                connection.exec_driver_sql("DELETE FROM blob WHERE id = ?", (blob_id,))


@contextmanager
def _reading(path: Path) -> Iterator[tuple[BinaryIO, int]]:
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise FileIsFolderError(path)
        if not stat.S_ISREG(about.st_mode):  # reading a pipe could wait for ever
            raise FileUnreadableError(path)
        if about.st_size == 0:
            raise FileEmptyError(path)
        if about.st_size > MOST_BYTES:
            raise FileTooLargeError(path, about.st_size, MOST_BYTES)
        with path.open("rb") as file:
            yield file, about.st_size
    except FileNotFoundError as error:
        raise FileMissingError(path) from error
    except OSError as error:
        raise FileUnreadableError(path) from error


def _parts(file: BinaryIO, path: Path, size: int) -> Iterator[tuple[bytes, int]]:
    """Yield the file's chunks, each with how much has been read: as much as it was to begin with.

    Raises:
        FileChangedError: It has become shorter or longer; a log that grows for ever ends here.
    """
    done = 0
    while part := file.read(CHUNK):
        done += len(part)
        if done > size:
            raise FileChangedError(path)
        yield part, done
    if done < size:
        raise FileChangedError(path)


def _have(store: Store, sha256: str) -> bool:
    """Tell whether the content is there; if so it stays, for a row that may come to refer to it."""
    with store.writing() as connection:
        found = _id(connection, sha256) is not None
        if found:
            store.put_in.add(sha256)
    return found


def _write(store: Store, sha256: str, size: int, chunks: Iterator[bytes]) -> bool:
    """Write the chunks; False, and nothing kept, if they are not the content of that hash."""
    blob_id = _begin(store, size)
    try:
        digest = hashlib.sha256()
        for n, some in enumerate(_batches(chunks)):
            for chunk in some:
                digest.update(chunk)
            rows = [(blob_id, n * AT_ONCE + k, chunk) for k, chunk in enumerate(some)]
            with store.writing() as connection:
                connection.exec_driver_sql(
                    "INSERT INTO blob_chunk(blob_id, n, data) VALUES (?, ?, ?)", rows
                )
        whole = digest.hexdigest() == sha256
        if not (whole and _finish(store, blob_id, sha256)):
            discard(store, blob_id)
    except BaseException:
        with suppress(StoreError):  # a full disk: collected later
            discard(store, blob_id)
        raise
    finally:
        store.half_written.discard(blob_id)
    return whole


def _begin(store: Store, size: int) -> int:
    with store.writing() as connection:
        blob_id = connection.exec_driver_sql(
            "INSERT INTO blob(sha256, size) VALUES (NULL, ?) RETURNING id", (size,)
        ).scalar_one()
        store.half_written.add(blob_id)
    return int(blob_id)


def _finish(store: Store, blob_id: int, sha256: str) -> bool:
    """Let the blob be found; False if somebody else has put the same content in meanwhile."""
    with store.writing() as connection:
        first = _id(connection, sha256) is None
        if first:
            connection.exec_driver_sql("UPDATE blob SET sha256 = ? WHERE id = ?", (sha256, blob_id))
        store.put_in.add(sha256)
    return first


def _batches(chunks: Iterable[bytes]) -> Iterator[list[bytes]]:
    rest = iter(chunks)
    while some := list(islice(rest, AT_ONCE)):
        yield some


def _id(connection: Connection, sha256: str) -> int | None:
    found: int | None = connection.exec_driver_sql(
        "SELECT id FROM blob WHERE sha256 = ?", (sha256,)
    ).scalar()
    return found


def _blob(store: Store, sha256: str) -> tuple[int, int]:
    with store.reading() as connection:
        row = connection.exec_driver_sql(
            "SELECT id, size FROM blob WHERE sha256 = ?", (sha256,)
        ).first()
    if row is None:
        raise BlobDamagedError(store.place, sha256)
    return row[0], row[1]


def _chunks(store: Store, blob_id: int) -> Iterator[bytes]:
    """Yield the parts; each question is a short one, so that the log can be cut back meanwhile."""
    last = -1
    while True:
        with store.reading() as connection:
            rows = connection.exec_driver_sql(
                "SELECT n, data FROM blob_chunk WHERE blob_id = ? AND n > ? ORDER BY n LIMIT ?",
                (blob_id, last, AT_ONCE),
            ).all()
        if not rows:
            return
        last = rows[-1][0]
        for _, data in rows:
            yield data
