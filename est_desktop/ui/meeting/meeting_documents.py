"""The documents of a meeting: which there are, and how each is made of what is stored now."""

from collections.abc import Callable
from enum import Enum
from uuid import UUID

from est_desktop.documents.minutes import minutes_pdf
from est_desktop.documents.public import public_minutes_pdf, public_summons_pdf
from est_desktop.documents.substitutions import Warn
from est_desktop.documents.summons import summons_pdf
from est_desktop.flows.minutes_files import kept_minutes
from est_desktop.queries.dispatches import printed_minutes
from est_desktop.queries.minutes import minutes
from est_desktop.queries.secrecy import inside_texts
from est_desktop.queries.summons import summons
from est_desktop.rules.public_copy import is_marked
from est_desktop.ui.translation import document_language, tr
from est_desktop.ui.workspace import Workspace

READS = frozenset(
    {
        "agenda_item",
        "agenda_item_area",
        "area",
        "attachment",
        "attachment_version",
        "attendance",
        "decision",
        "measure",
        "correction",
        "meeting",
        "minutes_version",
        "organisation",
        "person",
        "secrecy_mark",
        "series",
        "setting",
    }
)
"""The tables whose change can be seen in a document."""


class Document(Enum):
    """The summons with agenda (kallelse och dagordning), or the minutes (minnesanteckningar)."""

    SUMMONS = "summons"
    MINUTES = "minutes"


def document_title(document: Document) -> str:
    """Return what a document is called in full."""
    if document is Document.SUMMONS:
        return tr("Summons and agenda")
    return tr("Minutes")


def short_title(document: Document) -> str:
    """Return what a document is called in a file's name."""
    if document is Document.SUMMONS:
        return tr("Summons")
    return tr("Minutes")


def document_work(  # noqa: PLR0913 -- a document, and one choice an argument
    workspace: Workspace,
    meeting_id: UUID,
    document: Document,
    words: Callable[[str], str],
    *,
    public: bool = False,
    warn: Warn | None = None,
) -> Callable[[], bytes]:
    """Read what the document prints, now, and return what makes it: fit for a job.

    Args:
        workspace: Where the meeting is.
        meeting_id: The meeting.
        document: Which document.
        words: The language of its fixed texts.
        public: Make the public copy; the work may then raise a `LeakError`.
        warn: Is told, in the thread of the work, of what cannot be printed as it was written.
    """
    today = workspace.today()
    inside = workspace.read(lambda session: inside_texts(session, meeting_id)) if public else ()
    if document is Document.SUMMONS:
        called = workspace.read(lambda session: summons(session, meeting_id, today))
        if public:
            return lambda: public_summons_pdf(called, inside, words, warn=warn)
        return lambda: summons_pdf(called, words, warn=warn)
    kept = None if public else kept_minutes(workspace.store, meeting_id)
    if kept is not None:
        return lambda: kept
    written = workspace.read(lambda session: printed_minutes(session, meeting_id))
    if public:
        return lambda: public_minutes_pdf(written, inside, words, warn=warn)
    return lambda: minutes_pdf(written, words, warn=warn)


def holds_secrets(workspace: Workspace, meeting_id: UUID) -> bool:
    """Tell whether anything in a meeting bears a mark of secrecy."""
    return is_marked(workspace.read(lambda session: minutes(session, meeting_id)))


def document_words() -> Callable[[str], str]:
    """Return the language of documents: Swedish, also when the window speaks English."""
    try:
        return document_language()
    except FileNotFoundError:
        return tr
