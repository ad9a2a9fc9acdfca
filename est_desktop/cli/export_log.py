"""Every file that a command takes out is noted in the log of exports."""

import hashlib
from argparse import Namespace
from pathlib import Path
from uuid import UUID

from est_desktop.actions.secrecy import Exported, note_export
from est_desktop.cli.opening import now, who
from est_desktop.cli.streams import complain
from est_desktop.store.store import Store
from est_desktop.ui.translation import tr


def note_data(store: Store, meeting_id: UUID, what: str, data: bytes, options: Namespace) -> None:
    """Note a document that was written; tell if a window that writes keeps it from the log."""
    _note(store, meeting_id, what, options, hashlib.sha256(data).hexdigest(), len(data))


def note_file(store: Store, meeting_id: UUID, what: str, file: Path, options: Namespace) -> None:
    """Note a file that was written, which may be large."""
    with file.open("rb") as opened:
        sha256 = hashlib.file_digest(opened, "sha256").hexdigest()
    _note(store, meeting_id, what, options, sha256, file.stat().st_size)


def _note(  # noqa: PLR0913 -- the facts of an entry
    store: Store, meeting_id: UUID, what: str, options: Namespace, sha256: str, size: int
) -> None:
    if store.read_only:
        complain(tr("The export is not in the log: the database is open in another window."))
        return
    exported = Exported(
        meeting_id, what, options.public, options.output.name, sha256, size, options.recipients
    )
    store.note(lambda session: note_export(session, exported, who(), now()))
