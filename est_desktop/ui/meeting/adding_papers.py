"""Files on their way in: copied by a job, then attached to an item in one step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from est_desktop.actions.attachments import StoredPaper, attach_papers, replace_paper
from est_desktop.errors import FileError
from est_desktop.queries.agenda import agenda_item
from est_desktop.store.blobs import Progress, put_file
from est_desktop.store.store import Store
from est_desktop.ui.jobs import Job
from est_desktop.ui.messages import shown_name
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


class AddingPapers(QObject):
    """Brings files in, a batch at a time; those that wait keep their order.

    Signals:
        added: The id of the item and how many papers it got; one step, undo takes all back.
        replaced: The id of the paper that has a newer file.
        failed: What stood in the way (a tuple of `FileError`), after each batch with faults.
        missed: The item or paper was removed while its files were copied.
    """

    added = Signal(UUID, int)
    replaced = Signal(UUID)
    failed = Signal(tuple)
    missed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._waiting: list[Job[Copied]] = []
        self._running: Job[Copied] | None = None

    def add(self, item_id: UUID, files: Sequence[Path]) -> None:
        """Attach files to an item when they have been copied in."""
        self._copy(files, lambda papers: self._attach(item_id, papers))

    def replace(self, item_id: UUID, paper_id: UUID, file: Path) -> None:
        """Put a newer file in a paper's place when it has been copied in."""
        self._copy([file], lambda papers: self._replace(item_id, paper_id, papers[0]))

    def _copy(self, files: Sequence[Path], then: Callable[[tuple[StoredPaper, ...]], None]) -> None:
        if not files or self._workspace.read_only:
            return
        store, chosen = self._workspace.store, tuple(files)

        def finish(copied: Copied) -> None:
            if copied.papers:
                then(copied.papers)
            if copied.faults:
                self.failed.emit(copied.faults)

        if len(chosen) == 1:
            label = self.tr("Copying {file}").format(file=shown_name(chosen[0]))
        else:
            label = self.tr("Copying {count} files").format(count=len(chosen))
        job = Job(
            lambda progress: copy_in(store, chosen, progress),
            then=finish,
            failed=self._workspace.report,
            label=label,
        )
        job.ended.connect(self._next)
        self._waiting.append(job)
        if self._running is None:
            self._next()

    def _next(self) -> None:
        self._running = self._waiting.pop(0) if self._waiting else None
        if self._running:
            self._running.start()

    def _attach(self, item_id: UUID, papers: tuple[StoredPaper, ...]) -> None:
        if self._workspace.read(lambda session: agenda_item(session, item_id)) is None:
            self.missed.emit()
            return
        label = self.tr("Add attachment") if len(papers) == 1 else self.tr("Add attachments")
        moment = self._workspace.moment()
        _, went = self._workspace.tried(
            label, lambda session: attach_papers(session, item_id, papers, moment)
        )
        if went:
            self.added.emit(item_id, len(papers))

    def _replace(self, item_id: UUID, paper_id: UUID, newer: StoredPaper) -> None:
        item = self._workspace.read(lambda session: agenda_item(session, item_id))
        if item is None or paper_id not in {paper.id for paper in item.attachments}:
            self.missed.emit()
            return
        moment = self._workspace.moment()
        _, went = self._workspace.tried(
            self.tr("Replace attachment"),
            lambda session: replace_paper(session, paper_id, newer, moment),
        )
        if went:
            self.replaced.emit(paper_id)


def copy_in(store: Store, files: Sequence[Path], progress: Progress) -> Copied:
    """Put each file's bytes into the store. Runs in a job; a bad file stops no other.

    `progress` counts bytes, of all files together: each is read twice.

    Raises:
        StoreError: The store cannot be written.
    """
    sizes = [2 * _size(file) for file in files]
    whole, before = max(sum(sizes), 1), 0
    papers: list[StoredPaper] = []
    faults: list[FileError] = []
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
