"""Temporary copies of papers for other programs to open: private, and soon gone."""

import shutil
import stat
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from est_desktop.errors import OutputError
from est_desktop.rules.file_names import safe_file_name

PRIVATE = stat.S_IRWXU
"""Only the user may look into the folder (0700)."""
READ_ONLY = stat.S_IRUSR
"""A copy is for reading: what is changed in it would be lost."""


def place_for(opened: Path, version_id: UUID, file_name: str) -> Path:
    """Return where a paper's copy goes, under its own name in a folder of its own.

    Raises:
        OutputError: The folder cannot be made.
    """
    folder = opened / str(version_id)
    try:
        opened.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
        opened.chmod(PRIVATE)
        folder.mkdir(mode=PRIVATE, exist_ok=True)
    except OSError as error:
        raise OutputError(folder) from error
    return folder / safe_file_name(file_name)


def empty_opened(opened: Path) -> None:
    """Remove all copies; one that another program holds open stays until the next time."""
    if not opened.is_dir():
        return
    for copy in opened.rglob("*"):
        with suppress(OSError):
            copy.chmod(PRIVATE)  # Windows removes no file that is write-protected
    shutil.rmtree(opened, ignore_errors=True)
