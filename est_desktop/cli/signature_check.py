"""Tells of the signatures in a PDF file: who, when, and whether they hold.

Imported late: the library behind it takes longer to import than most commands take.
"""

import json
from argparse import Namespace
from dataclasses import asdict
from datetime import datetime

from est_desktop.cli.streams import say
from est_desktop.documents.signatures import Signature, SignedFile, check_signed
from est_desktop.rules.swedish import clock, iso_date
from est_desktop.rules.typed import one_line
from est_desktop.ui.translation import tr

HOLDS, DOES_NOT = 0, 3


def run(options: Namespace) -> int:
    """Tell of the signatures and return 3 if one of them does not hold.

    Raises:
        FileError: The file cannot be checked, or is not signed.
    """
    found = check_signed(options.file)
    if options.json:
        facts = asdict(found) | {"original": _original(found), "holds": found.holds}
        say(json.dumps(facts, ensure_ascii=False, default=_written))
    else:
        for signature in found.signatures:
            say(_told(signature))
        say(_origin(found))
        say(tr("Whether the certificates are trusted was not checked: that needs the network."))
    return HOLDS if found.holds else DOES_NOT


def _told(signature: Signature) -> str:
    who = one_line(signature.signer) or tr("unknown signer")
    when = _moment(signature.signed_at) if signature.signed_at else tr("no time told")
    if signature.stamped_at:
        when = tr("time stamp {moment}").format(moment=_moment(signature.stamped_at))
    return f"{who} ({one_line(signature.field)}), {when}: {_verdict(signature)}"


def _verdict(signature: Signature) -> str:
    if not signature.intact:
        return tr("does NOT hold; the document or the signature was changed")
    if signature.covers_file:
        return tr("holds, for the whole file")
    if signature.only_additions:
        return tr("holds; only signatures were added afterwards")
    return tr("does NOT hold; the document was changed after it was signed")


def _origin(found: SignedFile) -> str:
    original = found.original
    if original is None:
        return tr("The file was written anew when it was signed; it cannot be tied to an export.")
    return tr("What was signed: {count} bytes, SHA-256 {sha256}").format(
        count=original.length, sha256=original.sha256
    )


def _original(found: SignedFile) -> dict[str, object] | None:
    return asdict(found.original) if found.original else None


def _moment(moment: datetime) -> str:
    here = moment.astimezone()
    return f"{iso_date(here.date())} kl.\u00a0{clock(here.time())}"


def _written(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)
