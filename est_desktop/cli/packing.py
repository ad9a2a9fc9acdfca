"""The meeting pack (handlingar) of a meeting as one PDF file."""

from argparse import Namespace
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from sqlmodel import Session

from est_desktop.cli.export_log import note_file
from est_desktop.cli.opening import opened_if_free, today
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
    with opened_if_free(options) as store, TemporaryDirectory() as folder:
        meeting_id = store.read(lambda session: meeting_called(session, options.meeting))
        view = store.read(lambda session: _read(session, meeting_id, options))

        file_of = copies_in(store, Path(folder))

        def open_paper(paper: PackPaper) -> Path:
            return file_of(paper.sha256)

        streamed = str(options.output) == STREAM
        to = Path(folder) / "pack.pdf" if streamed else options.output
        language = document_language()
        archive = options.archive
        if options.public:
            inside = store.read(lambda session: inside_texts(session, meeting_id))
            build_public_pack(
                view, inside, open_paper, to, language, _silent, archive=archive, notes=complain
            )
        else:
            build_pack(view, open_paper, to, language, _silent, archive=archive, notes=complain)
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


def _silent(done: int, of: int) -> None:
    """Tell nobody: a command has no progress to show."""
