"""Documents as PDF files."""

from argparse import Namespace
from collections.abc import Callable
from uuid import UUID

from sqlmodel import Session

from est_desktop.actions.secrecy import NO_MEETING
from est_desktop.cli.areas import AREA, export_area
from est_desktop.cli.export_log import note_data
from est_desktop.cli.opening import opened_if_free, today
from est_desktop.cli.packing import export_pack
from est_desktop.cli.persons import warn_of_persons
from est_desktop.cli.picture import FIGURES, export_figures
from est_desktop.cli.plan import PLAN, export_plan
from est_desktop.cli.reports import REPORT, export_report
from est_desktop.cli.streams import complain, pour, say
from est_desktop.documents.approval_sheet import approval_sheet_pdf
from est_desktop.documents.comparison import comparison_pdf
from est_desktop.documents.follow_up import follow_up_pdf
from est_desktop.documents.history import history_pdf
from est_desktop.documents.language import Translate
from est_desktop.documents.minutes import minutes_pdf
from est_desktop.documents.output_file import write_whole
from est_desktop.documents.public import public_agenda_pdf, public_minutes_pdf, public_summons_pdf
from est_desktop.documents.running_order import running_order_pdf
from est_desktop.documents.substitutions import Substitution, Warn
from est_desktop.documents.summons import agenda_pdf, summons_pdf
from est_desktop.flows.minutes_files import kept_minutes
from est_desktop.queries.approval_sheet import approval_sheet
from est_desktop.queries.backlog import matter
from est_desktop.queries.dispatches import printed_minutes, two_versions
from est_desktop.queries.follow_up import follow_up
from est_desktop.queries.named import item_called, meeting_called, organisation_called
from est_desktop.queries.running_order import running_order
from est_desktop.queries.secrecy import inside_texts
from est_desktop.queries.summons import summons
from est_desktop.rules.extract import extract
from est_desktop.store.store import Store
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
    view = printed_minutes(session, meeting_id)
    fields = options.signature_fields
    if options.public:
        inside = inside_texts(session, meeting_id)
        return lambda language, warn: public_minutes_pdf(
            view, inside, language, signature_fields=fields, warn=warn
        )
    return lambda language, warn: minutes_pdf(view, language, signature_fields=fields, warn=warn)


def _extract(session: Session, meeting_id: UUID, options: Namespace) -> Print:
    item_id = item_called(session, meeting_id, options.item or "")
    view = extract(printed_minutes(session, meeting_id), item_id)
    if options.public:
        inside = inside_texts(session, meeting_id)
        return lambda language, warn: public_minutes_pdf(view, inside, language, warn=warn)
    return lambda language, warn: minutes_pdf(view, language, warn=warn)


def _comparison(session: Session, meeting_id: UUID, options: Namespace) -> Print:
    old, new = two_versions(session, meeting_id, options.old, options.new)
    return lambda language, warn: comparison_pdf(old, new, language, warn=warn)


def _follow_up(session: Session, options: Namespace) -> Print:
    wanted = options.organisation
    organisation_id = organisation_called(session, wanted) if wanted else None
    view = follow_up(session, today(), organisation_id)
    return lambda language, warn: follow_up_pdf(view, language, warn=warn)


def _running_order(session: Session, meeting_id: UUID, options: Namespace) -> Print:
    del options  # it is internal: there is no public copy, and nothing to sign
    view = running_order(session, meeting_id)
    return lambda language, warn: running_order_pdf(view, language, warn=warn)


def _agenda(session: Session, meeting_id: UUID, options: Namespace) -> Print:
    view = summons(session, meeting_id, today())
    if options.public:
        inside = inside_texts(session, meeting_id)
        return lambda language, warn: public_agenda_pdf(view, inside, language, warn=warn)
    return lambda language, warn: agenda_pdf(view, language, warn=warn)


def _history(session: Session, meeting_id: UUID, options: Namespace) -> Print:
    view = matter(session, item_called(session, meeting_id, options.item or ""), today())
    return lambda language, warn: history_pdf(view, language, warn=warn)


def _approval_sheet(session: Session, meeting_id: UUID, options: Namespace) -> Print:
    del options  # it tells nothing that could be secret but the meeting's own name
    view = approval_sheet(session, meeting_id)
    return lambda language, warn: approval_sheet_pdf(view, language, warn=warn)


DOCUMENTS = {
    "approval-sheet": _approval_sheet,
    "agenda": _agenda,
    "summons": _summons,
    "minutes": _minutes,
    "extract": _extract,
    "comparison": _comparison,
    "running-order": _running_order,
    "history": _history,
}
"""How each document is read; what comes back prints it."""
FOLLOW_UP = "follow-up"
"""The follow-up list: it tells of all meetings."""
PACKS = ("pack", "supplement")
"""Papers in one file, all or those that are new: made another way, since it is not read whole."""
PUBLIC = ("agenda", "summons", "minutes", "extract", PLAN, AREA, REPORT, *FIGURES, *PACKS)
"""What there are public copies of."""
ELSEWHERE = {
    PLAN: export_plan,
    AREA: export_area,
    REPORT: export_report,
    **dict.fromkeys(FIGURES, export_figures),
    **dict.fromkeys(PACKS, export_pack),
}
"""What is made another way."""
WRONG_USAGE = 2
STREAM = "-"
"""Given instead of a file: write to the output."""


def _kept(store: Store, meeting_id: UUID, options: Namespace) -> bytes | None:
    """Return approved minutes as they were approved, if that is what is asked for."""
    changed = options.public or options.signature_fields
    return None if changed or options.what != "minutes" else kept_minutes(store, meeting_id)


def _wrong(options: Namespace) -> str:
    """Return what does not go together in what was asked for; empty if all does."""
    if options.public and options.what not in PUBLIC:
        return tr("There is no public copy of this document: it is for those who meet.")
    if options.what == PLAN and options.public and options.adopted:
        return tr("There is no public copy of an adopted plan: make one of the plan as it is.")
    if options.archive and options.what not in PACKS:
        return tr("--archive goes with pack only.")
    return ""


def export(options: Namespace) -> int:
    """Write a document to a PDF file, and note it in the log of exports.

    Raises:
        RefusedError: The meeting or organisation is not known, or a public copy would have held
            a secret.
        OutputError: The file cannot be written.
        StoreError: The database cannot be read.
    """
    if options.meeting is None and options.what in (*DOCUMENTS, *PACKS):
        options.wrong(tr("--meeting is missing"))
    if wrong := _wrong(options):
        complain(wrong)
        return WRONG_USAGE
    if elsewhere := ELSEWHERE.get(options.what):
        return elsewhere(options)
    with opened_if_free(options) as store:
        if options.what == FOLLOW_UP:
            meeting_id, printing = NO_MEETING, store.read(lambda s: _follow_up(s, options))
        else:
            meeting_id = store.read(lambda session: meeting_called(session, options.meeting))
            warn_of_persons(store, meeting_id)
            printing = store.read(lambda s: DOCUMENTS[options.what](s, meeting_id, options))
        found: list[Substitution] = []
        kept = _kept(store, meeting_id, options)
        data = printing(document_language(), found.append) if kept is None else kept
        if found:
            complain(unprinted(found))
        if str(options.output) == STREAM:
            pour(data)
        else:
            write_whole(data, options.output)
            say(tr("Written: {file}").format(file=options.output))
        note_data(store, meeting_id, options.what, data, options)
    return 0
