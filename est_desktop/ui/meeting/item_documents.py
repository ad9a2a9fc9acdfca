"""The documents of one item: its extract of the minutes, and its matter through all meetings."""

from collections.abc import Callable
from enum import Enum
from uuid import UUID

from est_desktop.documents.history import history_pdf
from est_desktop.documents.minutes import minutes_pdf
from est_desktop.documents.substitutions import Warn
from est_desktop.queries.backlog import matter
from est_desktop.queries.dispatches import printed_minutes
from est_desktop.rules.extract import extract
from est_desktop.ui.translation import tr
from est_desktop.ui.workspace import Workspace


class ItemDocument(Enum):
    """What is printed of one item, as the command line names it: utdrag, ärendets historik."""

    EXTRACT = "extract"
    HISTORY = "history"


def item_title(document: ItemDocument) -> str:
    """Return what a document is called in a file's name."""
    return {
        ItemDocument.EXTRACT: tr("Extract of minutes"),
        ItemDocument.HISTORY: tr("History of a matter"),
    }[document]


def item_work(  # noqa: PLR0913 -- which document of which item
    workspace: Workspace,
    meeting_id: UUID,
    item_id: UUID,
    document: ItemDocument,
    words: Callable[[str], str],
    warn: Warn,
) -> Callable[[], bytes]:
    """Read what the document prints, now, and return what makes it: fit for a job."""
    if document is ItemDocument.EXTRACT:
        whole = workspace.read(lambda session: printed_minutes(session, meeting_id))
        return lambda: minutes_pdf(extract(whole, item_id), words, warn=warn)
    today = workspace.today()
    known = workspace.read(lambda session: matter(session, item_id, today))
    return lambda: history_pdf(known, words, warn=warn)
