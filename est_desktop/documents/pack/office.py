"""Office files as PDF, by LibreOffice if the computer has it. Nothing is fetched or installed."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

PROGRAMS = ("soffice", "libreoffice")
MAC = Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")
LONGEST_SECONDS = 120
"""A file that takes longer is not waited for."""
BETWEEN_SECONDS = 0.1
"""So often is asked whether somebody wants it to stop."""
PAPER = "paper"
"""What the file is called while it is converted: its own name may be no name here."""
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"
 xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
{items}
</oor:items>
"""
ITEM = (
    '<item oor:path="/org.openoffice.Office.Common/{path}">'
    '<prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
)
VALUES = (
    ("Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Security/Scripting", "DisableMacrosExecution", "true"),
    ("Security/Scripting", "MacroSecurityLevel", "3"),
    ("Filter/PDF/Export", "UseTaggedPDF", "true"),
)
"""No pictures from the network, no macros, and tags for screen readers."""


def converter() -> str:
    """Return LibreOffice's program; "" if the computer has none."""
    found = next((path for path in map(shutil.which, PROGRAMS) if path), "")
    return str(MAC) if not found and sys.platform == "darwin" and MAC.exists() else found


def as_pdf(
    file: Path, name: str, folder: Path, step: Callable[[], None] = lambda: None
) -> Path | None:
    """Return an office file as PDF, or None if there is no way to make it.

    Args:
        file: The office file.
        name: What it is called; its end says which kind it is.
        folder: An empty folder that is removed later: for the program's profile and the result.
        step: Called several times a second; what it raises stops the program at once.
    """
    program = converter()
    if not program:
        return None
    named = folder / (PAPER + Path(name).suffix.lower())
    shutil.copyfile(file, named)
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    items = [ITEM.format(path=path, name=key, value=value) for path, key, value in VALUES]
    settings = SETTINGS.format(items="\n".join(items))
    (profile / "user" / "registrymodifications.xcu").write_text(settings, encoding="utf-8")
    command = [program, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]
    try:
        _run([*command, "--convert-to", "pdf", "--outdir", str(folder), str(named)], step)
    finally:
        shutil.rmtree(profile, ignore_errors=True)
    made = folder / f"{PAPER}.pdf"
    return made if made.exists() else None


def _run(command: list[str], step: Callable[[], None]) -> None:
    """Run the program, with what it starts itself, until it ends or has taken too long."""
    quiet = subprocess.DEVNULL
    try:
        process = subprocess.Popen(  # noqa: S603 -- no shell; the program is the computer's own
            command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
        )
    except OSError:
        return
    ends = time.monotonic() + LONGEST_SECONDS
    try:
        while process.poll() is None and time.monotonic() < ends:
            step()
            with suppress(subprocess.TimeoutExpired):
                process.wait(BETWEEN_SECONDS)
    finally:
        if process.poll() is None:
            _kill(process)


def _kill(process: "subprocess.Popen[bytes]") -> None:
    """End a program and all that it started."""
    with suppress(OSError):
        if sys.platform == "win32":
            end = [shutil.which("taskkill") or "taskkill", "/F", "/T", "/PID", str(process.pid)]
            subprocess.run(end, check=False, capture_output=True)  # noqa: S603 -- the system's own
        else:
            os.killpg(process.pid, signal.SIGKILL)
    with suppress(OSError):
        process.kill()
    process.wait()
