"""Documents of a meeting as PDF files."""

from argparse import Namespace
from collections.abc import Callable
from uuid import UUID

from sqlmodel import Session

from est_desktop.cli.opening import opened_to_read, today
from est_desktop.cli.streams import complain, pour, say
from est_desktop.documents.language import Translate
from est_desktop.documents.minutes import minutes_pdf
from est_desktop.documents.output_file import write_whole
from est_desktop.documents.substitutions import Substitution, Warn
from est_desktop.documents.summons import summons_pdf
from est_desktop.queries.minutes import minutes
from est_desktop.queries.named import meeting_called
from est_desktop.queries.summons import summons
from est_desktop.ui.messages import unprinted
from est_desktop.ui.translation import document_language, tr

Print = Callable[[Translate, Warn], bytes]
"""Prints a document that was read, in a language, and tells what it could not print."""


def _summons(session: Session, meeting_id: UUID, options: Namespace) -> Print:  # noqa: ARG001
    view = summons(session, meeting_id, today())
    return lambda language, warn: summons_pdf(view, language, warn=warn)


def _minutes(session: Session, meeting_id: UUID, options: Namespace) -> Print:
    view = minutes(session, meeting_id)
    fields = options.signature_fields
    return lambda language, warn: minutes_pdf(view, language, signature_fields=fields, warn=warn)


DOCUMENTS = {"summons": _summons, "minutes": _minutes}
"""How each document is read; what comes back prints it."""
STREAM = "-"
"""Given instead of a file: write to the output."""


def export(options: Namespace) -> int:
    """Write a document of a meeting to a PDF file.

    Raises:
        RefusedError: The meeting is not known.
        OutputError: The file cannot be written.
        StoreError: The database cannot be read.
    """
    with opened_to_read(options) as store:
        printing = store.read(
            lambda session: DOCUMENTS[options.what](
                session, meeting_called(session, options.meeting), options
            )
        )
    found: list[Substitution] = []
    data = printing(document_language(), found.append)
    if found:
        complain(unprinted(found))
    if str(options.output) == STREAM:
        pour(data)
    else:
        write_whole(data, options.output)
        say(tr("Written: {file}").format(file=options.output))
    return 0
