"""Names of files that go out: readable, and allowed on every system."""

import unicodedata
from datetime import date
from pathlib import PurePath

from est_desktop.rules.swedish import iso_date

FORBIDDEN = '<>:"/\\|?*'
"""What Windows allows in no file name; the others forbid less."""
RESERVED = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)}
)
"""Names that Windows keeps for devices, with any ending."""
MOST_LETTERS = 120
"""Longer names make paths that some programs cannot open."""


MOST_BYTES = 230
"""Linux and macOS count a name in bytes, at most 255, with its ending."""


def safe_name(text: str) -> str:
    """Return a text as a file's name without its ending; never empty.

    A colon becomes a hyphen ("2026:8" is "2026-8"), as do slashes; other forbidden characters
    and those that cannot be seen are left out.
    """
    composed = unicodedata.normalize("NFC", text)
    spelt = "".join(_allowed(letter) for letter in composed)
    name = " ".join(spelt.split())[:MOST_LETTERS]
    name = name.encode()[:MOST_BYTES].decode(errors="ignore").strip(" .")
    if name.split(".")[0].lower() in RESERVED:
        name = f"_{name}"
    return name or "_"


def safe_file_name(file_name: str) -> str:
    """Return a file's name with its ending, both allowed everywhere."""
    path = PurePath(file_name)
    ending = safe_name(path.suffix.removeprefix(".")) if path.suffix else ""
    return f"{safe_name(path.stem)}.{ending}" if ending else safe_name(path.name)


def document_name(day: date, title: str, what: str) -> str:
    """Return what a document is called, "2026-11-23 Chefssamråd 2026-8 – Kallelse.pdf"."""
    return safe_name(f"{iso_date(day)} {title} – {what}") + ".pdf"


def _allowed(letter: str) -> str:
    if letter in ":/\\|":
        return "-"
    hidden = unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Co", "Cn")
    return "" if letter in FORBIDDEN or hidden else letter
