"""Where files are: data, backups, log, resources. Nobody else knows."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP = "est-desktop"
"""The folder's name in the user's data and configuration folders."""
RESOURCES = Path(__file__).parent.parent / "resources"
"""Fonts, icons, translations, sample content: in the checkout and in the frozen program alike."""


@dataclass(frozen=True, slots=True)
class Places:
    """The files and folders of one user's data."""

    database: Path
    backups: Path
    settings: Path
    log: Path
    opened: Path


def places(data_dir: Path | None = None) -> Places:
    """Return where everything lies; with `data_dir`, all of it in that one folder.

    `opened` is for temporary copies of attachments that other programs show; it is emptied when
    the program starts and ends.
    """
    data = data_dir or Path(platformdirs.user_data_path(APP, appauthor=False))
    config = data_dir or Path(platformdirs.user_config_path(APP, appauthor=False))
    return Places(
        database=data / "est-desktop.db",
        backups=data / "backups",
        settings=config / "settings.toml",
        log=data / "est-desktop.log",
        opened=data / "opened",
    )
