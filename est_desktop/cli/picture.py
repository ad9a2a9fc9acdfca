"""The common picture and the indicators as PDF files."""

import argparse
from argparse import Namespace
from datetime import timedelta
from uuid import UUID

from sqlmodel import Session

from est_desktop.actions.secrecy import NO_MEETING
from est_desktop.cli.export_log import note_data
from est_desktop.cli.opening import opened_if_free, today
from est_desktop.cli.streams import complain, pour, say
from est_desktop.documents.common_picture import picture_pdf, public_picture_pdf
from est_desktop.documents.indicators import indicators_pdf, public_indicators_pdf
from est_desktop.documents.output_file import write_whole
from est_desktop.documents.substitutions import Substitution, Warn
from est_desktop.model.views.picture import IndicatorsView, PictureView
from est_desktop.queries.named import meeting_called
from est_desktop.queries.picture import common_picture, period_of_meeting, printed_indicators
from est_desktop.queries.printed_plan import area_named
from est_desktop.rules.spans import Span, month_of, read_span
from est_desktop.ui.messages import unprinted
from est_desktop.ui.translation import document_language, tr

PICTURE, INDICATORS = "picture", "indicators"
FIGURES = (PICTURE, INDICATORS)
"""What is told of areas; no meeting needs to be named."""
STREAM = "-"


def add_period(some: argparse.ArgumentParser) -> None:
    """Let a command name a period."""
    some.add_argument(
        "--period",
        metavar="P",
        help=tr("with picture: 2026-10, 2026, or two days with .. between; else the last month"),
    )


def export_figures(options: Namespace) -> int:
    """Write the common picture or the indicators to a PDF file, and note it in the log.

    Raises:
        RefusedError: The meeting, area or period is not known, or a public copy would have held a
            secret.
        OutputError: The file cannot be written.
        StoreError: The database cannot be read.
    """
    found: list[Substitution] = []
    with opened_if_free(options) as store:
        meeting_id, view = store.read(lambda session: _read(session, options))
        data = _print(view, options, found.append)
        if found:
            complain(unprinted(found))
        if str(options.output) == STREAM:
            pour(data)
        else:
            write_whole(data, options.output)
            say(tr("Written: {file}").format(file=options.output))
        note_data(store, meeting_id, options.what, data, options)
    return 0


def _read(session: Session, options: Namespace) -> tuple[UUID, PictureView | IndicatorsView]:
    areas = [area_named(session, options.area)] if options.area else []
    meeting_id = meeting_called(session, options.meeting) if options.meeting else None
    if options.what == INDICATORS:
        return meeting_id or NO_MEETING, printed_indicators(session, today(), areas)
    span = _span(session, options, meeting_id)
    view = common_picture(session, span, today(), areas, meeting_id)
    return meeting_id or NO_MEETING, view


def _span(session: Session, options: Namespace, meeting_id: UUID | None) -> Span:
    if options.period:
        return read_span(options.period, today())
    if meeting_id:
        return period_of_meeting(session, meeting_id)
    return month_of(today().replace(day=1) - timedelta(days=1))


def _print(view: PictureView | IndicatorsView, options: Namespace, warn: Warn) -> bytes:
    language = document_language()
    if isinstance(view, IndicatorsView):
        make_indicators = public_indicators_pdf if options.public else indicators_pdf
        return make_indicators(view, language, warn=warn)
    make = public_picture_pdf if options.public else picture_pdf
    return make(view, language, warn=warn)
