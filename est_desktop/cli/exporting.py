"""Documents of a meeting as PDF files."""

from argparse import Namespace
from collections.abc import Callable
from uuid import UUID

from sqlmodel import Session

from est_desktop.cli.opening import opened_to_read, today
from est_desktop.cli.packing import export_pack
from est_desktop.cli.streams import pour, say
from est_desktop.documents.language import Translate
from est_desktop.documents.minutes import minutes_pdf
from est_desktop.documents.output_file import write_whole
from est_desktop.documents.summons import summons_pdf
from est_desktop.queries.minutes import minutes
from est_desktop.queries.named import meeting_called
from est_desktop.queries.summons import summons
from est_desktop.ui.translation import document_language, tr


def _summons(session: Session, meeting_id: UUID) -> Callable[[Translate], bytes]:
    view = summons(session, meeting_id, today())
    return lambda language: summons_pdf(view, language)


def _minutes(session: Session, meeting_id: UUID) -> Callable[[Translate], bytes]:
    view = minutes(session, meeting_id)
    return lambda language: minutes_pdf(view, language)


DOCUMENTS = {"summons": _summons, "minutes": _minutes}
"""How each document is read; what comes back prints it."""
PACK = "pack"
"""The summons and all papers in one file: it is not read whole, so it is made another way."""
STREAM = "-"
"""Given instead of a file: write to the output."""


def export(options: Namespace) -> int:
    """Write a document of a meeting to a PDF file.

    Raises:
        RefusedError: The meeting is not known.
        OutputError: The file cannot be written.
        StoreError: The database cannot be read.
    """
    if options.what == PACK:
        return export_pack(options)
    with opened_to_read(options) as store:
        printing = store.read(
            lambda session: DOCUMENTS[options.what](
                session, meeting_called(session, options.meeting)
            )
        )
    data = printing(document_language())
    if str(options.output) == STREAM:
        pour(data)
    else:
        write_whole(data, options.output)
        say(tr("Written: {file}").format(file=options.output))
    return 0
