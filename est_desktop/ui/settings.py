"""What belongs to the machine and the person: look, language, window; a TOML file.

Nothing that belongs to the work is here: that is in the database.
"""

import tomllib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

import tomli_w

BROKEN = ".broken"
"""A file that cannot be read is kept under its name with this added."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings, each with its usual value.

    Attributes:
        theme: "light", "dark" or "system".
        text_percent: 100–200.
        language: "sv" or "en".
        geometry: The window's place, as Qt writes it, in hexadecimal digits.
        section: The section last looked at.
        meeting: The id of the meeting last looked at.
        tab: Its tab that was shown: 0 agenda, 1 attendance, 2 minutes.
        item: The id of the item that was worked on.
    """

    theme: str = "light"
    text_percent: int = 100
    language: str = "sv"
    geometry: str = ""
    section: str = ""
    meeting: str = ""
    tab: int = 0
    item: str = ""


class SettingsFile:
    """Reads and writes the settings; a file that is broken is set aside, never a reason to stop.

    Attributes:
        current: The settings now.
        was_broken: The file could not be read; the usual values are used.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._unknown: dict[str, object] = {}
        self.was_broken = False
        self.current = self._read()

    def change(self, **values: str | int) -> None:
        """Set some of the settings and write the file; a disk that refuses is no reason to stop."""
        self.current = replace(self.current, **values)  # type: ignore[arg-type]
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part = self._path.with_suffix(".part")
            part.write_bytes(tomli_w.dumps({**self._unknown, **asdict(self.current)}).encode())
            part.replace(self._path)

    def _read(self) -> Settings:
        try:
            told = tomllib.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError):
            self.was_broken = True
            with suppress(OSError):
                self._path.replace(self._path.with_name(self._path.name + BROKEN))
            return Settings()
        return self._known(told)

    def _known(self, told: Mapping[str, object]) -> Settings:
        usual = asdict(Settings())
        known = {field.name for field in fields(Settings)}
        self._unknown = {name: value for name, value in told.items() if name not in known}
        right = {
            name: value
            for name, value in told.items()
            if name in known and type(value) is type(usual[name])
        }
        return Settings(**{**usual, **right})
