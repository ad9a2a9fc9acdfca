"""The self-test: does what is installed here do the main job?

Exit codes: 0 well, 3 something was found wrong, 4 an exception (its traceback is in the report),
5 it took too long. It leaves nothing behind but what it was asked to keep, and never touches the
user's own database.
"""

import json
import os
import platform
import sys
import tempfile
import threading
import time
import traceback
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion

from est_desktop import __version__
from est_desktop.cli.main_job import MINUTES, SUMMONS, MainJob
from est_desktop.cli.pdf_facts import pdf_facts
from est_desktop.cli.resource_facts import qt_speaks_swedish, resource_facts
from est_desktop.cli.streams import complain, say
from est_desktop.documents.output_file import write_whole
from est_desktop.errors import OutputError
from est_desktop.rules.swedish import decimal
from est_desktop.ui.translation import tr

WELL, WRONG, FAILED, TOO_LATE = 0, 3, 4, 5
LONGEST = 120.0
"""Seconds; the job takes two, on a slow machine twenty."""
SCRATCH = "est desktop självtest åäö "
"""How the scratch folder's name begins: blanks and Swedish letters must never matter."""


def self_test(options: Namespace) -> int:
    """Do the main job in a scratch folder, look at what came of it, and tell.

    Raises:
        OutputError: The PDF files or the report cannot be written where they were wanted.
    """
    report: dict[str, Any] = {**_machine(), "steps": {}, "files": {}}
    files: dict[str, bytes] = {}
    started = time.monotonic()
    with _watchdog():
        try:
            _test(report, files)
            code = WELL if all(report["steps"].values()) else WRONG
        except BaseException:  # the report must tell of everything that can happen
            report["traceback"] = traceback.format_exc()
            complain(report["traceback"])
            code = FAILED
    report["seconds"] = round(time.monotonic() - started, 2)
    report["well"] = code == WELL
    _tell(report)
    if options.keep:
        _keep(files, options.keep)
    if options.report:
        write_whole(json.dumps(report, ensure_ascii=False, indent=2).encode(), options.report)
    return code


def _test(report: dict[str, Any], files: dict[str, bytes]) -> None:
    steps: dict[str, bool] = report["steps"]
    steps.update(resource_facts())
    steps["dialogs"] = qt_speaks_swedish()
    with tempfile.TemporaryDirectory(prefix=SCRATCH) as scratch:
        job = MainJob(Path(scratch))
        job.do()
        steps.update(job.proved)
        files.update({name: (job.folder / name).read_bytes() for name in (SUMMONS, MINUTES)})
    for name, data in files.items():
        facts = pdf_facts(data)
        report["files"][name] = {**asdict(facts), "bytes": len(data)}
        steps[name] = facts.good


def _keep(files: dict[str, bytes], folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(folder) from error
    for name, data in files.items():
        write_whole(data, folder / name)
        say(tr("Written: {file}").format(file=(folder / name).resolve()))


def _machine() -> dict[str, Any]:
    return {
        "program": __version__,
        "python": platform.python_version(),
        "qt": qVersion(),
        "pyside": pyside_version,
        "platform": platform.platform(),
        "frozen": bool(getattr(sys, "frozen", False)),
    }


def _tell(report: dict[str, Any]) -> None:
    """Say what was done, and what is wrong."""
    labels = _labels()
    for name, well in report["steps"].items():
        label = labels.get(name, name)
        say(label) if well else complain(tr("WRONG: {step}").format(step=label))
    if report["well"]:
        seconds = decimal(report["seconds"])
        say(tr("The program does its job here ({seconds} seconds).").format(seconds=seconds))
    else:
        complain(tr("The program does not do its job here. What is wrong stands above."))


def _labels() -> dict[str, str]:
    return {
        "fonts": tr("The fonts are there."),
        "icons": tr("The icons are there."),
        "licences": tr("The licences are there."),
        "translations": tr("The program speaks Swedish."),
        "dialogs": tr("Qt's own dialogs speak Swedish."),
        "sample": tr("The sample content can be read."),
        "twelve rows": tr("A meeting was planned from a series, with twelve rows on its agenda."),
        "attachment": tr("Two files were attached; what comes out is what went in."),
        "minutes": tr("Attendance, notes, two decisions and a measure were recorded."),
        "undo and redo": tr("Two steps were taken back and done again."),
        "check": tr("The database is whole."),
        "backup": tr("A copy was made, and is whole."),
        "opened again": tr("The database and its copy say the same when opened again."),
        SUMMONS: tr("The summons is a PDF file with its own fonts."),
        MINUTES: tr("The minutes are a PDF file with their own fonts."),
    }


@contextmanager
def _watchdog() -> Iterator[None]:
    """End the process when the time is up, whatever it hangs in."""
    watchdog = threading.Timer(LONGEST, os._exit, [TOO_LATE])
    watchdog.daemon = True
    watchdog.start()
    try:
        yield
    finally:
        watchdog.cancel()
        watchdog.join()
