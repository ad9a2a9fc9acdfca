"""Office files as PDF, by LibreOffice if the computer has it. Nothing is fetched or installed."""

import shutil
import subprocess
import sys
from pathlib import Path

PROGRAMS = ("soffice", "libreoffice")
MAC = Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")
LONGEST_SECONDS = 120
"""A file that takes longer is not waited for."""


def converter() -> str:
    """Return LibreOffice's program; "" if the computer has none."""
    found = next((path for path in map(shutil.which, PROGRAMS) if path), "")
    return str(MAC) if not found and sys.platform == "darwin" and MAC.exists() else found


def as_pdf(file: Path, name: str, folder: Path) -> Path | None:
    """Return an office file as PDF, or None if there is no way to make it.

    Args:
        file: The office file.
        name: What it is called; its end says which kind it is.
        folder: An empty folder that is removed later: for the program's profile and the result.
    """
    program = converter()
    if not program:
        return None
    named = folder / ("paper" + Path(name).suffix.lower())
    shutil.copyfile(file, named)
    profile = (folder / "profile").as_uri()
    command = [program, f"-env:UserInstallation={profile}", "--headless", "--norestore"]
    command += ["--convert-to", "pdf", "--outdir", str(folder), str(named)]
    try:
        subprocess.run(  # noqa: S603 -- no shell; the program is the computer's own
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=LONGEST_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    made = folder / "paper.pdf"
    return made if made.exists() else None
