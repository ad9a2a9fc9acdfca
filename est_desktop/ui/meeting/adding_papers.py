"""Files on their way in: copied by a job, then attached to an item in one step."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from est_desktop.actions.attachments import StoredPaper, attach_papers, replace_paper
from est_desktop.errors import FileError
from est_desktop.store.blobs import Progress, put_file
from est_desktop.store.store import Store
from est_desktop.ui.jobs import Job
from est_desktop.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Copied:
    """What became of a batch of files.

    Attributes:
        papers: Those whose bytes are in the store, in the order given.
        faults: What stood in the way of the others.
    """

    papers: tuple[StoredPaper, ...]
    faults: tuple[FileError, ...]


def copy_in(store: Store, files: Sequence[Path], progress: Progress) -> Copied:
    """Put each file's bytes into the store. Runs in a job; a bad file stops no other.

    `progress` counts bytes, of all files together: each is read twice.

    Raises:
        StoreError: The store cannot be written.
    """
    sizes = [2 * _size(file) for file in files]
    whole, before = max(sum(sizes), 1), 0
    papers, faults = [], []
    for file, size in zip(files, sizes, strict=True):
        base = before

        def tell(done: int, _of: int, base: int = base) -> None:
            progress(min(base + done, whole), whole)

        try:
            papers.append(StoredPaper(file.name, put_file(store, file, tell).sha256))
        except FileError as fault:
            faults.append(fault)
        before += size
    return Copied(tuple(papers), tuple(faults))


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
