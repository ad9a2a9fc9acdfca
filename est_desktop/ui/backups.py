"""Copies of the database, as the window makes them and tells of them."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from est_desktop.store.backup import back_up, latest_backup
from est_desktop.ui.jobs import Job
from est_desktop.ui.translation import tr
from est_desktop.ui.workspace import Workspace


def latest_copy(workspace: Workspace) -> datetime | None:
    """Return when the newest copy was made, in the workspace's time; None if there is none."""
    if workspace.places is None:
        return None
    latest = latest_backup(workspace.places.backups)
    if latest is None:
        return None
    zone = workspace.now().tzinfo
    return latest[1].astimezone(zone) if zone else latest[1].astimezone().replace(tzinfo=None)


def start_backup(
    workspace: Workspace, path: Path, to: Path, made: Callable[[Path], None]
) -> Job[Path]:
    """Begin to copy the database, and return at once.

    Args:
        workspace: Is told if it fails.
        path: The database.
        to: The copy.
        made: Called with the copy when it has proved whole.
    """
    job = Job(
        lambda _progress: back_up(path, to), made, workspace.report, tr("Backing up the database")
    )
    job.start()
    return job
