"""Why a slip stands in the place of a paper, in plain words."""

from enum import Enum

from est_desktop.documents.language import Translate
from est_desktop.documents.pack.kinds import Kind


class Reason(Enum):
    """Why a paper cannot be shown."""

    DAMAGED = "damaged"
    EMPTY = "empty"
    GONE = "gone"
    LOCKED = "locked"
    LONG = "long"
    NO_PAGES = "no pages"
    OFFICE = "office"
    UNKNOWN = "unknown"


def reason_text(reason: Reason, kind: Kind, name: str, tr: Translate) -> str:
    """Return the sentences on a slip.

    Args:
        reason: Why.
        kind: What the file is.
        name: Of the paper, "Bilaga 3".
        tr: The language.
    """
    if reason is Reason.OFFICE:
        return _office(kind, name, tr)
    texts = {
        Reason.DAMAGED: tr("{name} could not be read: the file is damaged."),
        Reason.EMPTY: tr("{name} could not be read: the file is empty."),
        Reason.GONE: tr("{name} could not be read: its content cannot be fetched."),
        Reason.LOCKED: tr("{name} could not be opened: the file asks for a password."),
        Reason.LONG: tr("{name} is too long to stand in the pack."),
        Reason.NO_PAGES: tr("{name} could not be shown: the file has no pages."),
        Reason.UNKNOWN: tr("{name} could not be shown: its file is of a kind without pages."),
    }
    original = tr("The original is with the secretary.")
    return f"{texts[reason].format(name=name)} {original}"


def _office(kind: Kind, name: str, tr: Translate) -> str:
    texts = {
        Kind.WORD: tr("{name} is a text document (Word) and is not shown here."),
        Kind.SHEET: tr("{name} is a spreadsheet (Excel) and is not shown here."),
        Kind.SLIDES: tr("{name} is a presentation (PowerPoint) and is not shown here."),
    }
    original = tr("The original is with the secretary.")
    return f"{texts[kind].format(name=name)} {original}"
