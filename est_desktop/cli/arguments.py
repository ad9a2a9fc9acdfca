"""What can be asked for, and how."""

import argparse
import importlib
from collections.abc import Callable
from pathlib import Path

from est_desktop import __version__
from est_desktop.cli.areas import AREA
from est_desktop.cli.exporting import DOCUMENTS, FOLLOW_UP, PACKS, export
from est_desktop.cli.keeping import attach, back_up_to, check_all, demo
from est_desktop.cli.listing import LISTS, list_all
from est_desktop.cli.meeting_life import approve, check_meeting, hold, reopen, send
from est_desktop.cli.next_meeting import next_meeting
from est_desktop.cli.picture import FIGURES, add_period
from est_desktop.cli.plan import PLAN, add_plan_options
from est_desktop.cli.planning import plan_a_year
from est_desktop.cli.reports import REPORT, add_attaching, add_report_option, attach_a_report
from est_desktop.cli.self_test import self_test
from est_desktop.ui.translation import tr

FIRST_YEAR, LAST_YEAR = 1990, 2200
"""From the year that the law on holidays came into force; to where nobody plans."""
Run = Callable[[argparse.Namespace], int]


def parser() -> argparse.ArgumentParser:
    """Return what understands the command line; its help is in the user's language."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--data-dir",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,  # so that it may stand before the command as well as after
        help=tr("the folder with everything; else the user's own data folder"),
    )
    whole = argparse.ArgumentParser(
        prog="est-desktop",
        parents=[shared],
        description=tr("Without a command the window opens."),
    )
    whole.add_argument("--version", action="version", version=f"EST Desktop {__version__}")
    commands = whole.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, explained: str, run: Run) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=explained, description=explained, parents=[shared])
        made.set_defaults(run=run)
        return made

    command("demo", tr("fill an empty database with sample content"), demo)
    _add_list(command("list", tr("write a list"), list_all))
    _add_next(
        command(
            "next-meeting",
            tr("tell what follows to a series' next meeting, or make it"),
            next_meeting,
        )
    )
    _add_export(command("export", tr("write a document to a PDF file"), export))
    _add_attach(command("attach", tr("attach files to an agenda item"), attach))
    attaching = tr("attach a situation report, as it is now, to an agenda item")
    add_attaching(command("attach-report", attaching, attach_a_report))
    _add_meeting(
        command(
            "check", tr("look for faults in the database, or for what a meeting lacks"), _check
        ),
        required=False,
    )
    _add_life(command)
    planning = command("plan-year", tr("plan the meetings of a year by a rule"), plan_a_year)
    _add_series(planning, required=True)
    planning.add_argument("--apply", action="store_true", help=tr("make the meetings"))
    checking = command(
        "check-pdf",
        tr("look for what makes a PDF file hard to read aloud or to keep"),
        _late("est_desktop.cli.pdf_check"),
    )
    _add_file(checking)
    checking.add_argument(
        "--meeting", metavar="ID", help=tr("look also for what is marked as secret in this meeting")
    )
    _add_file(
        command(
            "check-signature",
            tr("tell whether the signatures in a PDF file hold"),
            _late("est_desktop.cli.signature_check"),
        )
    )
    taking = command(
        "take-signed",
        tr("take in a signed file, or a scanned paper, and bind it to what was signed"),
        _late("est_desktop.cli.signed_import"),
    )
    _add_taking(taking)
    _add_import(
        command("import", tr("take numbers in from a file"), _late("est_desktop.cli.importing"))
    )
    backup = command("backup", tr("write a copy of the database, tried by opening it"), back_up_to)
    backup.add_argument("to", type=Path, metavar="DEST", help=tr("a file, or a folder that exists"))
    _add_self_test(command("self-test", tr("do the main job in a scratch database"), self_test))
    return whole


def _check(options: argparse.Namespace) -> int:
    return check_meeting(options) if options.meeting else check_all(options)


def _add_life(command: Callable[[str, str, Run], argparse.ArgumentParser]) -> None:
    sending = command("send", tr("send a meeting: keep its PDF files and freeze its numbers"), send)
    _add_meeting(sending, required=True)
    sending.add_argument(
        "-o", "--output", type=Path, required=True, metavar="DIR", help=tr("a folder for copies")
    )
    sending.add_argument("--recipients", default="", metavar="TEXT", help=tr("who it goes to"))
    sending.add_argument(
        "--supplement", action="store_true", help=tr("only what is new, with the changed agenda")
    )
    _add_meeting(command("hold", tr("mark a meeting as held"), hold), required=True)
    approving = command("approve", tr("approve minutes: give the numbers and lock them"), approve)
    _add_meeting(approving, required=True)
    approving.add_argument("-o", "--output", type=Path, metavar="FILE", help=tr("a copy"))
    reopening = command("reopen", tr("open approved minutes again"), reopen)
    _add_meeting(reopening, required=True)
    reopening.add_argument("--reason", required=True, metavar="TEXT", help=tr("why"))


def _late(module: str) -> Run:
    """Return a command that is imported when it is asked for: its library is large and only its."""

    def run(options: argparse.Namespace) -> int:
        code: int = importlib.import_module(module).run(options)
        return code

    return run


def _add_import(importing: argparse.ArgumentParser) -> None:
    importing.add_argument("what", choices=["counts", "indicators"], help=tr("what is counted"))
    importing.add_argument("file", type=Path, metavar="FILE", help="CSV, XLSX")
    importing.add_argument("--mapping", metavar="NAME", help=tr("remembered columns; else guessed"))
    importing.add_argument("--sheet", default="", metavar="NAME", help=tr("which sheet"))
    importing.add_argument("--source", metavar="NAME", help=tr("who all rows come from"))
    importing.add_argument("--area", metavar="NAME", help=tr("which area all rows are about"))
    importing.add_argument("--dry-run", action="store_true", help=tr("only tell, store nothing"))


def _add_file(checking: argparse.ArgumentParser) -> None:
    checking.add_argument("file", type=Path, metavar="FILE")
    checking.add_argument("--json", action="store_true", help=tr("as JSON, for other programs"))


def _add_taking(taking: argparse.ArgumentParser) -> None:
    taking.add_argument("file", type=Path, metavar="FILE", help="PDF, JPEG, PNG")
    taking.add_argument(
        "--code", metavar="CODE", help=tr("the control code on a scanned paper that tells none")
    )
    _add_meeting(taking, required=False)


def _add_list(listing: argparse.ArgumentParser) -> None:
    listing.add_argument("what", choices=sorted(LISTS))
    _add_meeting(listing, required=False)
    add_plan_options(listing)
    _add_series(listing, required=False)
    listing.add_argument("--json", action="store_true", help=tr("as JSON, for other programs"))


def _add_next(following: argparse.ArgumentParser) -> None:
    following.add_argument("--series", required=True, metavar="NAME")
    following.add_argument(
        "--date", required=True, metavar="D", help=tr("the day it meets, such as 2026-12-14")
    )
    following.add_argument(
        "--apply", action="store_true", help=tr("make the meeting; else nothing is changed")
    )


def _add_export(exporting: argparse.ArgumentParser) -> None:
    choices = sorted([*DOCUMENTS, *PACKS, *FIGURES, FOLLOW_UP, PLAN, AREA, REPORT])
    exporting.add_argument("what", choices=choices)
    exporting.set_defaults(wrong=exporting.error)
    _add_meeting(exporting, required=False)
    exporting.set_defaults(usage=exporting.error)  # all but the plan belong to a meeting
    add_plan_options(exporting)
    add_report_option(exporting)
    add_period(exporting)
    exporting.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="FILE",
        help=tr("the PDF file; - writes it to the output"),
    )
    exporting.add_argument(
        "--signature-fields",
        action="store_true",
        help=tr("minutes only: form fields to sign in, for a signing service"),
    )
    exporting.add_argument(
        "--item", metavar="N", help=tr("with extract and history: the item's number")
    )
    for name, explained in (
        ("--old", tr("with comparison: the first version; else the one before the second")),
        ("--new", tr("with comparison: the second version; else the newest")),
    ):
        exporting.add_argument(name, type=int, metavar="N", help=explained)
    exporting.add_argument(
        "--public", action="store_true", help=tr("the public copy, without what is secret")
    )
    exporting.add_argument(
        "--recipients", default="", metavar="TEXT", help=tr("who it is for, as the log keeps it")
    )
    exporting.add_argument(
        "--archive",
        action="store_true",
        help=tr("with pack: a file for the archive (PDF/A-3) that holds the papers as they are"),
    )


def _add_attach(attaching: argparse.ArgumentParser) -> None:
    _add_meeting(attaching, required=True)
    attaching.add_argument(
        "--item", required=True, metavar="N", help=tr("the item's printed number, 4 or 4.1")
    )
    attaching.add_argument("files", type=Path, nargs="+", metavar="FILE")


def _add_self_test(testing: argparse.ArgumentParser) -> None:
    testing.add_argument(
        "--keep", type=Path, metavar="DIR", help=tr("a folder to leave the PDF files in")
    )
    testing.add_argument(
        "--report", type=Path, metavar="FILE", help=tr("where the result is written as JSON")
    )


def _add_series(some: argparse.ArgumentParser, *, required: bool) -> None:
    some.add_argument("--series", metavar="NAME", required=required, help=tr("which council"))
    some.add_argument("--year", type=_year, metavar="Y", required=required, help=tr("which year"))


def _year(written: str) -> int:
    year = int(written)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise argparse.ArgumentTypeError(f"{FIRST_YEAR}–{LAST_YEAR}")
    return year


def _add_meeting(some: argparse.ArgumentParser, *, required: bool) -> None:
    some.add_argument(
        "--meeting",
        metavar="ID",
        required=required,
        help=tr("its designation such as 2026:8, its title, or how its id begins"),
    )
