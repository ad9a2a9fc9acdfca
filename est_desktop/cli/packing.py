"""The meeting pack (handlingar) of a meeting as one PDF file."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from sqlmodel import Session

from est_desktop.cli.export_log import note_file
from est_desktop.cli.opening import chosen_places, opened_if_free, today
from est_desktop.cli.persons import warn_of_persons
from est_desktop.cli.streams import complain, pour_file, say
from est_desktop.documents.pack.building import build_pack
from est_desktop.documents.public import build_public_pack
from est_desktop.errors import NothingToSendError
from est_desktop.model.views.pack import PackPaper, PackView
from est_desktop.queries.dispatches import supplement
from est_desktop.queries.named import meeting_called
from est_desktop.queries.pack import pack
from est_desktop.queries.secrecy import inside_texts
from est_desktop.store.copying_out import copies_in
from est_desktop.store.store import Store
from est_desktop.ui.translation import document_language, tr

PACK, ARCHIVE = "pack", "archive"
"""How the log calls them."""
STREAM = "-"
"""Given instead of a file: write to the output."""


def export_pack(options: Namespace) -> int:
    """Write the pack of a meeting to a PDF file; what is worth knowing of its papers is told.

    Raises:
        RefusedError: The meeting is not known.
        OutputError: The file cannot be written.
        StoreError: The database cannot be read.
    """
    with opened_if_free(options) as store, _scratch(store, options) as folder:
        meeting_id = store.read(lambda session: meeting_called(session, options.meeting))
        warn_of_persons(store, meeting_id)
        view = store.read(lambda session: _read(session, meeting_id, options))

        file_of = copies_in(store, folder)

        def open_paper(paper: PackPaper) -> Path:
            return file_of(paper.sha256)

        streamed = str(options.output) == STREAM
        to = folder / "pack.pdf" if streamed else options.output
        language = document_language()
        archive = options.archive
        make = partial(build_pack, view)
        if options.public:
            inside = store.read(lambda session: inside_texts(session, meeting_id))
            make = partial(build_public_pack, view, inside)
        make(open_paper, to, language, _silent, archive=archive, notes=complain, scratch=folder)
        if streamed:
            pour_file(to)
        else:
            say(tr("Written: {file}").format(file=to))
        what = ARCHIVE if archive else options.what
        note_file(store, meeting_id, what, to, options)
    return 0


def _read(session: Session, meeting_id: UUID, options: Namespace) -> PackView:
    if options.what == PACK:
        return pack(session, meeting_id, today())
    view = supplement(session, meeting_id, today())
    if view is None or view.changes is None or not view.changes.any:
        raise NothingToSendError
    return view


@contextmanager
def _scratch(store: Store, options: Namespace) -> Iterator[Path]:
    """Give a folder for copies where the next start clears it away, if this ends in the middle.

    Beside a window that writes it is in the system's place: that window clears away when it ends.
    """
    place = None
    if not store.read_only:
        place = chosen_places(options).opened
        place.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=place) as folder:
        yield Path(folder)


def _silent(done: int, of: int) -> None:
    """Tell nobody: a command has no progress to show."""
