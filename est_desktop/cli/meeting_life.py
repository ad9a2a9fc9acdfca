"""The life of a meeting without a window: check, send, hold, approve, open again."""

from argparse import Namespace
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from est_desktop.actions.dispatching import send_meeting
from est_desktop.actions.finalising import approve_minutes
from est_desktop.actions.meeting_states import hold_meeting, reopen_meeting
from est_desktop.cli.opening import now, opened, opened_if_free, today, who
from est_desktop.cli.persons import warn_of_persons
from est_desktop.cli.streams import complain, say
from est_desktop.documents.substitutions import Substitution
from est_desktop.flows.approving import approving_work
from est_desktop.flows.completeness import missing
from est_desktop.flows.sending import mail_text, sending_work
from est_desktop.model.views.dispatch import SentFile
from est_desktop.queries.agenda import meeting_head
from est_desktop.queries.completeness import gaps_before_approval
from est_desktop.queries.named import meeting_called
from est_desktop.rules.swedish import clock_range, day_date
from est_desktop.store.copying_out import copy_out
from est_desktop.store.store import Store
from est_desktop.ui.gap_words import gap_words
from est_desktop.ui.messages import unprinted
from est_desktop.ui.translation import document_language, tr

INCOMPLETE = 1
"""The exit code when something is missing."""


def check_meeting(options: Namespace) -> int:
    """Tell what is missing: before the dispatch, or before the approval of one that was held.

    What looks like personal data is told on the error stream; nothing is missing for that.

    Raises:
        RefusedError: The meeting is not known.
        StoreError: The database cannot be read.
    """
    with opened_if_free(options) as store, TemporaryDirectory() as folder:
        meeting_id = _meeting(store, options)
        gaps = missing(store, meeting_id, Path(folder), today(), document_language(), _silent)
        warn_of_persons(store, meeting_id)
    for gap in gaps:
        say(gap_words(gap))
    missed = [gap for gap in gaps if not gap.note]
    if not missed:
        say(tr("Nothing is missing."))
    return INCOMPLETE if missed else 0


def send(options: Namespace) -> int:
    """Send a meeting: freeze its numbers, keep the PDF files, and put copies in a folder.

    Raises:
        RefusedError: The meeting is not known, or cannot be sent.
        OutputError: The copies cannot be written; the dispatch is kept all the same.
        StoreError: The database cannot be written.
    """
    options.output.mkdir(parents=True, exist_ok=True)
    with opened(options) as store, TemporaryDirectory() as folder:
        meeting_id = _meeting(store, options)
        work = sending_work(
            store,
            meeting_id,
            Path(folder),
            today(),
            document_language(),
            recipients=options.recipients,
            only_new=options.supplement,
        )
        prepared = work(_silent)
        for note in prepared.notes:
            complain(note)
        warn_of_persons(store, meeting_id)
        version = store.do_for_good(
            "", lambda session: send_meeting(session, meeting_id, prepared.sending, who(), now())
        )
        for file in prepared.sending.files:
            _copy(store, file, options.output)
        head = store.read(lambda session: meeting_head(session, meeting_id))
    when = f"{day_date(head.starts_at)}, {clock_range(head.starts_at.time(), head.ends_at.time())}"
    say(tr("Sent: {title}, dispatch {number}").format(title=head.title, number=version))
    files = prepared.sending.files
    say(mail_text(head.title, when, files, document_language(), only_new=options.supplement))
    return 0


def hold(options: Namespace) -> int:
    """Mark a meeting as held.

    Raises:
        RefusedError: The meeting is not known, or cannot be held.
        StoreError: The database cannot be written.
    """
    with opened(options) as store:
        meeting_id = _meeting(store, options)
        store.do("", lambda session: hold_meeting(session, meeting_id))
    say(tr("The meeting is marked as held."))
    return 0


def approve(options: Namespace) -> int:
    """Approve minutes: give the numbers, keep the PDF, lock the meeting.

    Raises:
        RefusedError: The meeting is not known, or cannot be approved.
        OutputError: The copy cannot be written; the approval is kept all the same.
        StoreError: The database cannot be written.
    """
    with opened(options) as store:
        meeting_id = _meeting(store, options)
        for gap in store.read(lambda session: gaps_before_approval(session, meeting_id)):
            complain(gap_words(gap))
        warn_of_persons(store, meeting_id)
        found: list[Substitution] = []
        work = approving_work(store, meeting_id, today(), document_language(), found.append)
        approving = work(_silent)
        if found:
            complain(unprinted(found))
        version = store.do_for_good(
            "", lambda session: approve_minutes(session, meeting_id, approving, who(), now())
        )
        if options.output is not None:
            copy_out(store, approving.file.sha256, options.output, _silent)
    say(tr("The minutes are approved: version {number}").format(number=version))
    return 0


def reopen(options: Namespace) -> int:
    """Open approved minutes again, with a reason.

    Raises:
        RefusedError: The meeting is not known, its minutes are not approved, or no reason is given.
        StoreError: The database cannot be written.
    """
    with opened(options) as store:
        meeting_id = _meeting(store, options)
        store.do_for_good("", lambda session: reopen_meeting(session, meeting_id, options.reason))
    say(tr("The minutes are open again; the approved version is kept."))
    return 0


def _meeting(store: Store, options: Namespace) -> UUID:
    return store.read(lambda session: meeting_called(session, options.meeting))


def _copy(store: Store, file: SentFile, folder: Path) -> None:
    to = folder / file.file_name
    copy_out(store, file.sha256, to, _silent)
    say(tr("Written: {file}").format(file=to))


def _silent(done: int, of: int) -> None:
    """Tell nobody: a command has no progress to show."""
