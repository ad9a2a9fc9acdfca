"""The meeting pack (handlingar) in the background: how it is made, and what is told of it."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from PySide6.QtWidgets import QWidget

from est_desktop.actions.secrecy import Exported
from est_desktop.documents.pack.building import build_pack
from est_desktop.documents.public import build_public_pack
from est_desktop.model.views.pack import PackPaper
from est_desktop.queries.pack import pack
from est_desktop.queries.secrecy import inside_texts
from est_desktop.store.copying_out import copies_in
from est_desktop.ui.jobs import Progress
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.workspace import Workspace


class PackKind(Enum):
    """To read, to publish, or for the archive."""

    READING = auto()
    PUBLIC = auto()
    ARCHIVE = auto()


@dataclass(frozen=True, slots=True)
class Packed:
    """A pack that is written.

    Attributes:
        notes: What is worth knowing of its papers, a sentence each.
        accessible: A screen reader can follow all of it.
    """

    exported: Exported
    notes: tuple[str, ...]
    accessible: bool


def pack_work(
    workspace: Workspace,
    meeting_id: UUID,
    place: Path,
    words: Callable[[str], str],
    kind: PackKind,
) -> Callable[[Progress], Packed]:
    """Read what the pack is made of, now, and return what writes it: fit for a job.

    Args:
        workspace: Where the meeting is.
        meeting_id: The meeting.
        place: The file to write.
        words: The language of the fixed texts.
        kind: What it is for. A public one leaves out what is secret, and its work may raise a
            `LeakError`; one for the archive holds the papers as they are.
    """
    public, archive = kind is PackKind.PUBLIC, kind is PackKind.ARCHIVE
    today, store, places = workspace.today(), workspace.store, workspace.places
    view = workspace.read(lambda session: pack(session, meeting_id, today))
    inside = workspace.read(lambda session: inside_texts(session, meeting_id))

    def work(progress: Progress) -> Packed:
        notes: list[str] = []
        if places is not None:
            places.opened.mkdir(parents=True, exist_ok=True)
        # a kill leaves the copies where the next start clears them away
        with TemporaryDirectory(dir=places.opened if places else None) as folder:
            scratch = Path(folder)
            file_of = copies_in(store, scratch)

            def open_paper(paper: PackPaper) -> Path:
                return file_of(paper.sha256)

            make = partial(build_pack, view, archive=archive)
            if public:
                make = partial(build_public_pack, view, inside)
            report = make(open_paper, place, words, progress, notes=notes.append, scratch=scratch)
        with place.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        what = "archive" if archive else "pack"  # as the log calls it
        exported = Exported(meeting_id, what, public, place.name, sha256, place.stat().st_size)
        return Packed(exported, tuple(notes), report.accessible)

    return work


class NotesSheet(Sheet):
    """Tells what is worth knowing of the papers in a pack that was just written."""

    def __init__(self, page: QWidget, packed: Packed) -> None:
        super().__init__(page, tr("The papers are saved; worth knowing of them"), tr("Close"))
        if not packed.accessible:
            sentence = tr(
                "The file does not claim to be accessible, because not every paper in it is. Its "
                "first page says so too."
            )
            self.body.addWidget(label(sentence, "strong", wrap=True))
        for note in packed.notes:
            self.body.addWidget(label(note, wrap=True))
        self.body.addStretch(1)
        self.accepted.connect(self.close_sheet)
