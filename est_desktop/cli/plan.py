"""The action plan from the command line: a list or a PDF file, narrowed in the same ways."""

import argparse
from argparse import Namespace
from collections.abc import Sequence

from sqlmodel import Session

from est_desktop.actions.secrecy import NO_MEETING
from est_desktop.cli.export_log import note_data
from est_desktop.cli.opening import opened_if_free, today
from est_desktop.cli.persons import warn_of_persons_in_plan
from est_desktop.cli.streams import complain, pour, say
from est_desktop.documents.action_plan import level_name, plan_pdf, status_name
from est_desktop.documents.output_file import write_whole
from est_desktop.documents.public import public_plan_pdf
from est_desktop.documents.substitutions import Substitution, Warn
from est_desktop.errors import UnknownNameError
from est_desktop.model.enums import Level, MeasureStatus
from est_desktop.model.views.action_plan import PlanSearch
from est_desktop.queries.letterhead import letterhead
from est_desktop.queries.named import meeting_called, organisation_called
from est_desktop.queries.printed_plan import (
    adopted_plans,
    area_named,
    plan_inside_texts,
    printed_plan,
)
from est_desktop.store.blobs import read_blob
from est_desktop.store.store import Store
from est_desktop.ui.messages import unprinted
from est_desktop.ui.translation import document_language, tr

PLAN = "plan"
STREAM = "-"


def add_plan_options(some: argparse.ArgumentParser) -> None:
    """Let a command narrow the plan."""
    told = tr("plan: {what}")
    some.add_argument(
        "--area", metavar="A", help=tr("plan, area: an area, by its name; area also by its id")
    )
    some.add_argument(
        "--organisation",
        metavar="O",
        help=told.format(what=tr("an organisation that answers or takes part, by its name")),
    )
    some.add_argument(
        "--level", choices=[level.value for level in Level], help=told.format(what=tr("a level"))
    )
    some.add_argument(
        "--status",
        choices=[status.value for status in MeasureStatus],
        help=told.format(what=tr("a status")),
    )
    some.add_argument("--overdue", action="store_true", help=told.format(what=tr("what is late")))
    some.add_argument(
        "--adopted",
        metavar="ID",
        help=told.format(what=tr("as a meeting adopted it; the list adopted-plans tells its id")),
    )
    some.add_argument(
        "--since", metavar="MEETING", help=told.format(what=tr("what changed since a meeting"))
    )


def plan_search(session: Session, options: Namespace) -> PlanSearch:
    """Return which measures a command asks for.

    Raises:
        UnknownNameError: No organisation or area is called so.
        UnknownMeetingError: No meeting is called so.
    """
    at = options
    return PlanSearch(
        area_id=area_named(session, at.area) if at.area else None,
        organisation_id=organisation_called(session, at.organisation) if at.organisation else None,
        level=Level(at.level) if at.level else None,
        status=MeasureStatus(at.status) if at.status else None,
        overdue=at.overdue,
        since=meeting_called(session, at.since) if at.since else None,
    )


def adopted_bytes(store: Store, wanted: str) -> bytes:
    """Return the PDF of a plan that was adopted, byte for byte, by how its id begins.

    Raises:
        UnknownNameError: None has such an id, or several have.
    """
    found = [row for row in store.read(adopted_plans) if str(row.id).startswith(wanted)]
    if len(found) != 1:
        raise UnknownNameError(wanted)
    return read_blob(store, found[0].sha256)


def export_plan(options: Namespace) -> int:
    """Write the action plan, or its public copy, to a PDF file, and note it in the log of exports.

    Raises:
        RefusedError: Something that narrows it is not known, or a public copy would have held a
            secret.
        OutputError: The file cannot be written.
        StoreError: The database cannot be read.
    """
    language = document_language()
    selection = [
        options.area,
        options.organisation,
        level_name(Level(options.level), language) if options.level else "",
        status_name(MeasureStatus(options.status), language) if options.status else "",
        language("Late measures") if options.overdue else "",
    ]
    told = [part for part in selection if part]
    with opened_if_free(options) as store:
        found: list[Substitution] = []
        if options.adopted:
            data = adopted_bytes(store, options.adopted)
        else:
            data = _printed(store, options, told, found.append)
        warn_of_persons_in_plan(store)
        if found:
            complain(unprinted(found))
        if str(options.output) == STREAM:
            pour(data)
        else:
            write_whole(data, options.output)
            say(tr("Written: {file}").format(file=options.output))
        note_data(store, NO_MEETING, PLAN, data, options)
    return 0


def _printed(store: Store, options: Namespace, told: Sequence[str], warn: Warn) -> bytes:
    """Return the plan as it is now, or its public copy."""
    language = document_language()
    view, head, inside = store.read(
        lambda s: (
            printed_plan(s, plan_search(s, options), today(), told),
            letterhead(s),
            plan_inside_texts(s),
        )
    )
    if options.public:
        return public_plan_pdf(view, head, inside, language, warn=warn)
    return plan_pdf(view, head, language, warn=warn)
