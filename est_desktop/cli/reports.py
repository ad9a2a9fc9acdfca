"""Situation reports: listed, missing, exported, attached to an item."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from sqlmodel import Session

from est_desktop.actions.report_papers import attach_report
from est_desktop.actions.secrecy import NO_MEETING
from est_desktop.cli.export_log import note_data
from est_desktop.cli.opening import now, opened, opened_if_free, today
from est_desktop.cli.streams import complain, pour, say
from est_desktop.documents.output_file import write_whole
from est_desktop.documents.public import public_report_pdf
from est_desktop.documents.situation_report import report_pdf
from est_desktop.documents.substitutions import Substitution
from est_desktop.errors import UnknownReportError
from est_desktop.flows.reporting import report_paper_work
from est_desktop.model.views.letterhead import Letterhead
from est_desktop.model.views.reports import MissingReport, ReportRow, ReportView
from est_desktop.queries.letterhead import letterhead
from est_desktop.queries.missing_reports import missing_for_meeting, missing_on
from est_desktop.queries.named import item_called, meeting_called
from est_desktop.queries.reports import report_called, report_view, reports
from est_desktop.rules.report_periods import period_words
from est_desktop.store.store import Store
from est_desktop.ui.messages import unprinted
from est_desktop.ui.translation import document_language, tr

REPORT = "report"
"""The document, as the command line names it."""
DOCUMENT = "situation-report"
"""As the log of exports names it."""
SHOWN_OF_ID = 8
STREAM = "-"
"""Given instead of a file: write to the output."""


def add_report_option(exporting: ArgumentParser) -> None:
    """Let a report be named."""
    exporting.add_argument(
        "--report", metavar="ID", help=tr("with report: how its id begins, as in the list")
    )


def listed_reports(store: Store, options: Namespace) -> Sequence[ReportRow]:
    """Return all reports, the latest period first."""
    del options  # reports belong to no meeting
    return store.read(lambda session: reports(session))  # noqa: PLW0108 -- it takes more


def report_cells(row: ReportRow) -> Sequence[str]:
    """Return what the list shows of a report."""
    level = row.level.value if row.level else ""
    areas = ", ".join(row.areas)
    return str(row.id)[:SHOWN_OF_ID], _days(row), row.organisation, areas, level


def listed_missing(store: Store, options: Namespace) -> Sequence[MissingReport]:
    """Return what is missing for a meeting, or today."""
    if options.meeting is None:
        return store.look(lambda rows: missing_on(rows, today())).missing
    wanted = store.read(lambda session: meeting_called(session, options.meeting))
    return store.look(lambda rows: missing_for_meeting(rows, wanted, today())).missing


def missing_cells(row: MissingReport) -> Sequence[str]:
    """Return what the list shows of a report that is missing."""
    return _days(row), row.organisation, row.area


def export_report(options: Namespace) -> int:
    """Write a situation report to a PDF file, and note it in the log of exports.

    Raises:
        RefusedError: The report is not known, or a public copy would have held a secret.
        OutputError: The file cannot be written.
        StoreError: The database cannot be read.
    """

    def read(session: Session) -> tuple[ReportView | None, Letterhead]:
        key = report_called(session, options.report or "")
        return report_view(session, key), letterhead(session)

    with opened_if_free(options) as store:
        view, head = store.read(read)
        if view is None:
            raise UnknownReportError(options.report or "")
        found: list[Substitution] = []
        make = public_report_pdf if options.public else report_pdf
        data = make(view, head, document_language(), warn=found.append)
        if found:
            complain(unprinted(found))
        if str(options.output) == STREAM:
            pour(data)
        else:
            write_whole(data, options.output)
            say(tr("Written: {file}").format(file=options.output))
        note_data(store, NO_MEETING, DOCUMENT, data, options)
    return 0


def attach_a_report(options: Namespace) -> int:
    """Attach a situation report, as it is now, to an agenda item.

    Raises:
        RefusedError: The report, meeting or item is not known, or the database is only read.
        StoreError: The database cannot be written.
    """
    with opened(options) as store:
        key, item_id = store.read(
            lambda session: (
                report_called(session, options.report),
                item_called(session, meeting_called(session, options.meeting), options.item),
            )
        )
        paper = report_paper_work(store, key, document_language())(_silent)
        store.do(
            tr("Attach the report"), lambda session: attach_report(session, item_id, paper, now())
        )
    say(tr("Attached to item {item}: {title}").format(item=options.item, title=paper.title))
    return 0


def add_attaching(attaching: ArgumentParser) -> None:
    """Say what a report is attached to."""
    attaching.add_argument("--report", metavar="ID", required=True)
    attaching.add_argument("--meeting", metavar="ID", required=True)
    attaching.add_argument(
        "--item", required=True, metavar="N", help=tr("the item's printed number, 4 or 4.1")
    )


def _days(row: ReportRow | MissingReport) -> str:
    return period_words(row.starts, row.ends)


def _silent(done: int, total: int) -> None:
    """Tell nobody how far it is."""
