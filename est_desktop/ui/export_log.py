"""Every file that the window takes out is noted in the log of exports."""

import hashlib
from pathlib import Path

from est_desktop.actions.secrecy import NO_MEETING, Exported, note_export
from est_desktop.errors import UserError
from est_desktop.ui.workspace import Workspace


def of_no_meeting(document: str, place: Path, data: bytes, *, public: bool = False) -> Exported:
    """Return the facts of a file that tells of several meetings, as it was written."""
    sha256 = hashlib.sha256(data).hexdigest()
    return Exported(NO_MEETING, document, public, place.name, sha256, len(data))


def note_exported(workspace: Workspace, exported: Exported) -> None:
    """Put an export into the log; a window that only reads cannot."""
    store = workspace.store
    if store.read_only:
        return
    try:
        store.note(lambda session: note_export(session, exported, store.who, workspace.moment()))
    except UserError as error:
        workspace.report(error)
