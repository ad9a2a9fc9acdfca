"""The documents of a meeting: which there are, and how each is made of what is stored now."""

from collections.abc import Callable
from enum import Enum
from uuid import UUID

from est_desktop.documents.approval_sheet import approval_sheet_pdf
from est_desktop.documents.follow_up import follow_up_pdf
from est_desktop.documents.minutes import minutes_pdf
from est_desktop.documents.public import public_minutes_pdf, public_summons_pdf
from est_desktop.documents.running_order import running_order_pdf
from est_desktop.documents.substitutions import Warn
from est_desktop.documents.summons import summons_pdf
from est_desktop.flows.minutes_files import kept_minutes
from est_desktop.queries.approval_sheet import approval_sheet
from est_desktop.queries.dispatches import printed_minutes
from est_desktop.queries.follow_up import follow_up
from est_desktop.queries.minutes import minutes
from est_desktop.queries.running_order import running_order
from est_desktop.queries.secrecy import inside_texts
from est_desktop.queries.summons import summons
from est_desktop.rules.public_copy import is_marked
from est_desktop.ui.translation import document_language, tr
from est_desktop.ui.workspace import Workspace

READS = frozenset(
    {
        "adjournment",
        "agenda_item",
        "agenda_item_area",
        "area",
        "attachment",
        "attachment_version",
        "attendance",
        "conflict_of_interest",
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
    """What is printed of a meeting, as the command line names it.

    The summons with agenda (kallelse och dagordning), the minutes (minnesanteckningar), the chair's
    running order (körschema), the sheet to sign approved minutes on (justeringsblad); and the
    follow-up list (bevakningslista), which is of all meetings.
    """

    SUMMONS = "summons"
    MINUTES = "minutes"
    RUNNING_ORDER = "running-order"
    FOLLOW_UP = "follow-up"
    APPROVAL_SHEET = "approval-sheet"


def document_title(document: Document) -> str:
    """Return what a document is called in full."""
    if document is Document.SUMMONS:
        return tr("Summons and agenda")
    return short_title(document)


def short_title(document: Document) -> str:
    """Return what a document is called in a file's name."""
    return {
        Document.SUMMONS: tr("Summons"),
        Document.MINUTES: tr("Minutes"),
        Document.RUNNING_ORDER: tr("Running order"),
        Document.FOLLOW_UP: tr("Follow-up list"),
        Document.APPROVAL_SHEET: tr("Approval sheet"),
    }[document]


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
    if document is Document.RUNNING_ORDER:
        script = workspace.read(lambda session: running_order(session, meeting_id))
        return lambda: running_order_pdf(script, words, warn=warn)
    if document is Document.FOLLOW_UP:
        listed = workspace.read(lambda session: follow_up(session, today))
        return lambda: follow_up_pdf(listed, words, warn=warn)
    if document is Document.APPROVAL_SHEET:
        sheet = workspace.read(lambda session: approval_sheet(session, meeting_id))
        return lambda: approval_sheet_pdf(sheet, words, warn=warn)
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
