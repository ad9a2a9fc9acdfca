"""Areas from the command line: a list, and the page of one as a PDF file."""

from argparse import Namespace
from collections.abc import Sequence

from est_desktop.actions.secrecy import NO_MEETING
from est_desktop.cli.export_log import note_data
from est_desktop.cli.opening import opened_if_free, today
from est_desktop.cli.streams import complain, pour, say
from est_desktop.documents.area_page import area_pdf, public_area_pdf
from est_desktop.documents.output_file import write_whole
from est_desktop.documents.situation_words import level_word
from est_desktop.documents.substitutions import Substitution
from est_desktop.model.views.areas import AreaSummary
from est_desktop.queries.areas import area_called, area_document, area_summaries
from est_desktop.store.store import Store
from est_desktop.ui.messages import unprinted
from est_desktop.ui.translation import document_language, tr

AREA, AREAS = "area", "areas"
STREAM = "-"


def list_areas(store: Store, options: Namespace) -> Sequence[AreaSummary]:
    """Return the areas as the list shows them."""
    del options  # areas belong to no meeting
    return store.read(lambda session: area_summaries(session, today()))


def area_cells(row: AreaSummary) -> Sequence[str]:
    """Return what the list tells of an area."""
    held = row.held
    level = f"{held.level} ({tr('uncertain')})" if held and held.uncertain else ""
    return (
        row.name,
        row.municipality,
        level or (held.level if held else ""),
        held.source if held else "",
        level_word(row.level, tr) if row.level else "",
        row.last_report.isoformat() if row.last_report else "",
    )


def export_area(options: Namespace) -> int:
    """Write the page of an area to a PDF file.

    Raises:
        RefusedError: The area is not known, or a public copy would have held a secret.
        OutputError: The file cannot be written.
        StoreError: The database cannot be read.
    """
    if not options.area:
        options.wrong(tr("--area is missing"))
    found: list[Substitution] = []
    make = public_area_pdf if options.public else area_pdf
    with opened_if_free(options) as store:
        view = store.read(lambda s: area_document(s, area_called(s, options.area), today()))
        data = make(view, document_language(), warn=found.append)
        if found:
            complain(unprinted(found))
        if str(options.output) == STREAM:
            pour(data)
        else:
            write_whole(data, options.output)
            say(tr("Written: {file}").format(file=options.output))
        note_data(store, NO_MEETING, AREA, data, options)
    return 0
