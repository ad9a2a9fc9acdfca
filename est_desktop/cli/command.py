"""Runs one command and returns its exit code."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from est_desktop.cli.arguments import parser
from est_desktop.cli.streams import complain, settle
from est_desktop.errors import UserError
from est_desktop.ui.messages import message_for
from est_desktop.ui.translation import load

DONE = 0
REFUSED = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code; wrong usage ends the process with 2.

    Args:
        arguments: What follows the program's name; None for what it was started with.
    """
    settle()
    app = QCoreApplication.instance() or QCoreApplication(["est-desktop"])
    swedish = load("sv")
    app.installTranslator(swedish)
    try:
        return _run(parser().parse_args(arguments))
    finally:
        app.removeTranslator(swedish)


def _run(options: Namespace) -> int:
    try:
        code: int = options.run(options)
        if sys.stdout:
            sys.stdout.flush()
    except UserError as error:
        complain(message_for(error))
        return REFUSED
    except BrokenPipeError:  # whoever read the list has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    return code
