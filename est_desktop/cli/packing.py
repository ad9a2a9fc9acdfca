"""The meeting pack (handlingar) of a meeting as one PDF file."""

from argparse import Namespace
from pathlib import Path
from tempfile import TemporaryDirectory

from est_desktop.cli.opening import opened_to_read, today
from est_desktop.cli.streams import complain, pour_file, say
from est_desktop.documents.pack.building import build_pack
from est_desktop.model.views.pack import PackPaper
from est_desktop.queries.named import meeting_called
from est_desktop.queries.pack import pack
from est_desktop.store.copying_out import copy_out
from est_desktop.ui.translation import document_language, tr

STREAM = "-"
"""Given instead of a file: write to the output."""


def export_pack(options: Namespace) -> int:
    """Write the pack of a meeting to a PDF file; what is worth knowing of its papers is told.

    Raises:
        RefusedError: The meeting is not known.
        OutputError: The file cannot be written.
        StoreError: The database cannot be read.
    """
    with opened_to_read(options) as store, TemporaryDirectory() as folder:
        view = store.read(
            lambda session: pack(session, meeting_called(session, options.meeting), today())
        )

        def open_paper(paper: PackPaper) -> Path:
            file = Path(folder) / paper.sha256
            if not file.exists():
                copy_out(store, paper.sha256, file, _silent)
            return file

        streamed = str(options.output) == STREAM
        to = Path(folder) / "pack.pdf" if streamed else options.output
        language = document_language()
        build_pack(view, open_paper, to, language, _silent, archive=options.archive, notes=complain)
        if streamed:
            pour_file(to)
        else:
            say(tr("Written: {file}").format(file=to))
    return 0


def _silent(done: int, of: int) -> None:
    """Tell nobody: a command has no progress to show."""
