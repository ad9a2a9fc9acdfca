"""Takes in a signed copy and binds it to what was signed.

Imported late, as `cli.signature_check` is.
"""

from argparse import Namespace
from uuid import UUID

from sqlmodel import Session

from est_desktop.cli.opening import now, opened
from est_desktop.cli.streams import say
from est_desktop.errors import NotApprovedError
from est_desktop.flows.signing import bind_copy, signed_work, with_code
from est_desktop.queries.dispatches import newest_version
from est_desktop.queries.named import meeting_called
from est_desktop.queries.signed_copies import signed_told
from est_desktop.ui.signed_words import signed_words


def run(options: Namespace) -> int:
    """Take the file in and tell what it belongs to.

    Raises:
        FileError: The file cannot be used.
        RefusedError: A signature does not hold, the file is no export of ours, or a scanned paper
            bears no control code or that of another version.
        StoreError: The database cannot be written.
    """
    with opened(options) as store:
        wanted = store.read(lambda session: _wanted(session, options))
        found = signed_work(store, options.file)(_silent)
        facts = with_code(found, options.code or "")
        store.do("", lambda session: bind_copy(session, facts, now(), wanted))
        say(signed_words(store.read(lambda session: signed_told(session, facts.sha256))))
    return 0


def _wanted(session: Session, options: Namespace) -> UUID | None:
    """Return the version that a copy must be of: the newest of the meeting, if one is named."""
    if options.meeting is None:
        return None
    newest = newest_version(session, meeting_called(session, options.meeting))
    if newest is None:
        raise NotApprovedError
    return newest.id


def _silent(done: int, of: int) -> None:
    """Tell nobody: a command has no progress to show."""
