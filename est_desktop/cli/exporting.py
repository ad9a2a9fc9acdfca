"""Documents of a meeting as PDF files."""

from argparse import Namespace
from collections.abc import Callable
from uuid import UUID

from sqlmodel import Session

from est_desktop.cli.export_log import note_data
from est_desktop.cli.opening import opened_if_free, today
from est_desktop.cli.packing import export_pack
from est_desktop.cli.plan import PLAN, export_plan
from est_desktop.cli.streams import complain, pour, say
from est_desktop.documents.language import Translate
from est_desktop.documents.minutes import minutes_pdf
from est_desktop.documents.output_file import write_whole
from est_desktop.documents.public import public_minutes_pdf, public_summons_pdf
from est_desktop.documents.substitutions import Substitution, Warn
from est_desktop.documents.summons import summons_pdf
from est_desktop.queries.minutes import minutes
from est_desktop.queries.named import meeting_called
from est_desktop.queries.secrecy import inside_texts
from est_desktop.queries.summons import summons
from est_desktop.ui.messages import unprinted
from est_desktop.ui.translation import document_language, tr

Print = Callable[[Translate, Warn], bytes]
"""Prints a document that was read, in a language, and tells what it could not print."""


def _summons(session: Session, meeting_id: UUID, options: Namespace) -> Print:
    view = summons(session, meeting_id, today())
    if options.public:
        inside = inside_texts(session, meeting_id)
        return lambda language, warn: public_summons_pdf(view, inside, language, warn=warn)
    return lambda language, warn: summons_pdf(view, language, warn=warn)


def _minutes(session: Session, meeting_id: UUID, options: Namespace) -> Print:
    view = minutes(session, meeting_id)
    fields = options.signature_fields
    if options.public:
        inside = inside_texts(session, meeting_id)
        return lambda language, warn: public_minutes_pdf(
            view, inside, language, signature_fields=fields, warn=warn
        )
    return lambda language, warn: minutes_pdf(view, language, signature_fields=fields, warn=warn)


DOCUMENTS = {"summons": _summons, "minutes": _minutes}
"""How each document is read; what comes back prints it."""
PACK = "pack"
"""The summons and all papers in one file: it is not read whole, so it is made another way."""
WRONG_USAGE = 2
STREAM = "-"
"""Given instead of a file: write to the output."""


def export(options: Namespace) -> int:
    """Write a document of a meeting to a PDF file, and note it in the log of exports.

    Raises:
        RefusedError: The meeting is not known, or a public copy would have held a secret.
        OutputError: The file cannot be written.
        StoreError: The database cannot be read.
    """
    if options.what == PLAN:
        return export_plan(options)
    if options.meeting is None:
        options.usage(tr("Say which meeting, with --meeting."))
    if options.what == PACK:
        return export_pack(options)
    if options.archive:
        complain(tr("--archive goes with pack only."))
        return WRONG_USAGE
    with opened_if_free(options) as store:
        meeting_id = store.read(lambda session: meeting_called(session, options.meeting))
        printing = store.read(lambda session: DOCUMENTS[options.what](session, meeting_id, options))
        found: list[Substitution] = []
        data = printing(document_language(), found.append)
        if found:
            complain(unprinted(found))
        if str(options.output) == STREAM:
            pour(data)
        else:
            write_whole(data, options.output)
            say(tr("Written: {file}").format(file=options.output))
        note_data(store, meeting_id, options.what, data, options)
    return 0
