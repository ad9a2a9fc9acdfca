"""Whether the frozen program is whole, and does its job where nothing else is installed.

    python packaging/check_bundle.py dist/est-desktop

It looks at the files, then runs the program as hostile as a user's computer can be: in an emptied
environment, from another folder, with data in a folder with blanks and Swedish letters. The window
is opened without a screen; on Linux also on a screen of its own, where it is closed as a user does,
if Xvfb, openbox and xdotool are there. It ends with 1 and says why if something is wrong.
`break_bundle.py` proves that it notices what is missing.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from shutil import which
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
MOST_MEGABYTES = {"linux": 215, "win32": 165, "darwin": 300}
"""A bundle that is larger has got something in that nobody asked for; 202 on Linux now."""
FORBIDDEN = re.compile(
    r"WebEngine|Qt6?(Qml|Quick|Charts|DataVisualization|Graphs|Multimedia|Designer)|\.ts$"
    r"|libq?gtk|(^|/)(icuuc|mscms|bcryptprimitives)\.dll$|est_desktop-.*dist-info",
    re.IGNORECASE,
)
"""Charts and its kin are under the GPL alone; the .dll are what a trial under Wine would add."""
NAMED = re.compile(re.escape(str(ROOT)).encode() + rb"[/\\](est_desktop|\.venv)\b")
"""What a file says that names the folder where the program was built."""
KEPT = ("SYSTEMROOT", "TEMP", "TMP")  # Windows starts no program without the first
COMMANDS = (
    ("demo",),
    ("list", "meetings"),
    ("export", "minutes", "--meeting", "2026:8", "--output", "{home}/Minnes anteckningar å.pdf"),
    ("check-pdf", "{home}/Minnes anteckningar å.pdf"),
    ("check",),
    ("backup", "{home}/säker kopia.db"),
)
"""What scripts ask for, in an order in which each needs the one before."""
MOMENTS = ("first-paint", "usable", "complete")
"""What the window tells of its start."""
SCREEN_TOOLS = ("Xvfb", "openbox", "xdotool")
LONGEST = 60
"""Seconds for one start; it takes one, on a slow machine ten."""


class BundleError(Exception):
    """Something is wrong with the program; says what."""


class Bundle:
    """A built folder, and how to run what is in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        twin = self.folder / "est-desktop-cli.exe"  # the one with a console
        self.program = twin if twin.exists() else self.folder / "est-desktop"

    def run(self, *arguments: str, **variables: str) -> tuple[str, str]:
        """Run it, and return what it said and complained of.

        Raises:
            BundleError: It did not end well.
        """
        done = subprocess.run(
            [self.program, *arguments], env=emptied(**variables), cwd="/", timeout=LONGEST,
            check=False, capture_output=True, encoding="utf-8", errors="replace",
        )  # fmt: skip
        told = f"{' '.join(arguments)}: {done.returncode}\n{done.stdout}{done.stderr}"
        if done.returncode or "Traceback" in done.stderr:
            raise BundleError(told)
        return done.stdout, done.stderr


def emptied(**variables: str) -> dict[str, str]:
    """Return an environment with nothing in it that a program could lean on."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    return {**kept, "PYTHONHOME": "/nowhere", "PYTHONPATH": "/nowhere", **variables}


def check_files(bundle: Bundle) -> str:
    """See that all is in it that must be, and nothing that must not."""
    files = [file for file in bundle.folder.rglob("*") if file.is_file() and not file.is_symlink()]
    megabytes = sum(file.stat().st_size for file in files) / 1e6
    most = MOST_MEGABYTES.get(sys.platform, max(MOST_MEGABYTES.values()))
    faults = [f"{megabytes:.0f} MB, but {most} at most"] * (megabytes > most)
    for file in files:
        place = file.relative_to(bundle.folder).as_posix()
        if FORBIDDEN.search(place):
            faults.append(f"must not be there: {place}")
        if NAMED.search(file.read_bytes()):
            faults.append(f"names the folder it was built in: {place}")
    names = {file.name for file in files if file.stat().st_size}
    texts = [ROOT / "LICENSE", *(ROOT / "resources").glob("*/*.txt")]
    faults += [f"a licence is missing: {text.name}" for text in texts if text.name not in names]
    if faults:
        raise BundleError("\n".join(faults))
    return f"{len(files)} files, {megabytes:.0f} MB"


def check_job(bundle: Bundle) -> str:
    """Let it do its main job, and see what it reports."""
    with scratch() as home:
        report = home / "rapport.json"
        bundle.run("self-test", "--report", str(report))
        told = json.loads(report.read_text(encoding="utf-8"))
    if not (told["frozen"] and told["well"] and told["steps"] and told["files"]):
        raise BundleError(f"the report: {told}")
    return f"self-test with Python {told['python']} and Qt {told['qt']}, {told['seconds']} s"


def check_commands(bundle: Bundle) -> str:
    """Run what scripts use, one after another on the same data."""
    with scratch() as home:
        for command in COMMANDS:
            given = [part.format(home=home) for part in command]
            said, _ = bundle.run("--data-dir", str(home / "data"), *given)
            if not said.strip():
                raise BundleError(f"{command[0]} says nothing")
        written = next(home.glob("*.pdf")).read_bytes()
        if not (written.startswith(b"%PDF-") and written.rstrip().endswith(b"%%EOF")):
            raise BundleError("the exported file is no PDF")
    return ", ".join(command[0] for command in COMMANDS)


def check_window(bundle: Bundle) -> str:
    """Open the window where there is no screen; it ends by itself when every page is there."""
    with scratch() as home:
        _, told = bundle.run(
            "--data-dir", str(home), QT_QPA_PLATFORM="offscreen", EST_DESKTOP_TIMES="1"
        )
    times = re.findall(r"^([a-z-]+) (\d+)$", told, re.MULTILINE)
    if [name for name, _ in times] != list(MOMENTS):
        raise BundleError(f"the window never stood ready:\n{told}")
    return "window without a screen: " + ", ".join(f"{name} {ms} ms" for name, ms in times)


def check_closing(bundle: Bundle) -> str:
    """Open the window on a screen, and close it as a user does."""
    if not (sys.platform == "linux" and all(map(which, SCREEN_TOOLS))):
        return "window on a screen: left out, it needs " + ", ".join(SCREEN_TOOLS)
    with ExitStack() as stack:
        home = stack.enter_context(scratch())
        screen = stack.enter_context(own_screen())
        complaints = stack.enter_context((home / "fel.txt").open("w+", encoding="utf-8"))
        program = stack.enter_context(
            running(
                [bundle.program, "--data-dir", home],
                env=emptied(DISPLAY=screen, LANG="C.UTF-8"),
                stderr=complaints,
            )
        )
        window = found_window(program, screen)
        time.sleep(2)  # for what is brought in behind the frame
        keys = ("windowactivate", "--sync", window, "key", "alt+F4")
        subprocess.run(["xdotool", *keys], env=on(screen), check=True, timeout=LONGEST)
        code = program.wait(LONGEST)
        complaints.seek(0)
        told = complaints.read()
        if code or "Traceback" in told:
            raise BundleError(f"the window ended with {code}\n{told}")
    return "window on a screen: opened, and closed with Alt+F4"


def found_window(program: "subprocess.Popen[bytes]", screen: str) -> str:
    """Wait for the program's window and return its number."""
    end = time.monotonic() + LONGEST
    while time.monotonic() < end and program.poll() is None:
        search = ["xdotool", "search", "--onlyvisible", "--name", "EST Desktop"]
        found = subprocess.run(search, env=on(screen), check=False, capture_output=True, text=True)
        if found.stdout:
            return found.stdout.split()[-1]
        time.sleep(0.1)
    raise BundleError("there is no window")


@contextmanager
def own_screen() -> Iterator[str]:
    """Give the name of a screen that nobody else uses, with a window manager."""
    read, write = os.pipe()
    xvfb = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    with running(xvfb, pass_fds=(write,)):
        os.close(write)
        with os.fdopen(read) as number:
            screen = f":{number.readline().strip()}"
        with running(["openbox", "--sm-disable"], env=on(screen)):
            time.sleep(0.5)
            yield screen


@contextmanager
def running(command: Sequence[str | Path], **options: Any) -> Iterator["subprocess.Popen[bytes]"]:
    """Start a program, and see to it that it is gone afterwards."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    started = subprocess.Popen(command, cwd="/", **{**quiet, **options})
    try:
        yield started
    finally:
        started.terminate()
        started.wait(LONGEST)


def on(screen: str) -> dict[str, str]:
    """Return this environment with another screen."""
    return {**os.environ, "DISPLAY": screen}


@contextmanager
def scratch() -> Iterator[Path]:
    """Give a folder with blanks and Swedish letters in its name."""
    with tempfile.TemporaryDirectory(prefix="est desktop åäö ") as folder:
        yield Path(folder)


CHECKS = (check_files, check_job, check_commands, check_window, check_closing)


def main() -> int:
    """Make every check of the folder that is named, and tell."""
    bundle = Bundle(Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "dist" / "est-desktop"))
    for check in CHECKS:
        try:
            print(check(bundle), flush=True)
        except (BundleError, subprocess.TimeoutExpired, OSError) as fault:
            print(f"WRONG ({check.__name__}): {fault}", file=sys.stderr)
            return 1
    print(f"{bundle.folder} is whole and works.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
