"""Tells what is wrong with a PDF file of anybody's, in words.

Imported late: no other command needs the library behind it.
"""

import json
from argparse import Namespace
from dataclasses import asdict

from est_desktop.cli.opening import opened_to_read, today
from est_desktop.cli.streams import say
from est_desktop.documents.leaks import Leak, find_leaks, needles
from est_desktop.documents.pdf_checking import check_pdf
from est_desktop.documents.pdf_words import report_lines
from est_desktop.queries.minutes import minutes
from est_desktop.queries.named import meeting_called
from est_desktop.queries.secrecy import inside_texts
from est_desktop.queries.summons import summons
from est_desktop.rules.public_copy import (
    public_minutes,
    public_summons,
    secret_texts,
    texts_of,
)
from est_desktop.ui.messages import shown_name
from est_desktop.ui.translation import tr

FINE, FOUND = 0, 3


def run(options: Namespace) -> int:
    """Tell what was found and return 3 if there is anything.

    Raises:
        FileError: The file cannot be checked.
    """
    report = check_pdf(options.file)
    leaks = _leaks(options) if options.meeting else ()
    if options.json:
        facts = asdict(report) | {"leaks": [asdict(leak) for leak in leaks]}
        say(json.dumps(facts, ensure_ascii=False))
    else:
        for line in report_lines(report, shown_name(options.file), tr):
            say(line)
        for leak in leaks:
            say(
                tr("– Marked as secret, and in the file: {text} ({place})").format(
                    text=leak.text, place=leak.place
                )
            )
        if options.meeting and not leaks:
            say(tr("Nothing that is marked as secret in the meeting was found."))
    return FOUND if report.findings or leaks else FINE


def _leaks(options: Namespace) -> tuple[Leak, ...]:
    """Look for rows of words, and names, that are secret: what a file of anybody's can tell."""
    with opened_to_read(options) as store:
        meeting_id = store.read(lambda session: meeting_called(session, options.meeting))
        written = store.read(lambda session: minutes(session, meeting_id))
        called = store.read(lambda session: summons(session, meeting_id, today()))
        inside = store.read(lambda session: inside_texts(session, meeting_id))
    pairs = ((written, public_minutes(written)), (called, public_summons(called)))
    secrets = [text for whole, public in pairs for text in secret_texts(whole, public)]
    allowed = [text for _, public in pairs for text in texts_of(public)]
    return find_leaks(options.file, needles([*secrets, *inside], allowed), own_pages=0)
