"""The golden files: one of every kind of document, each told what it claims to be.

To add one, write a function that returns its bytes and put `@golden()` before it: it is then
validated by veraPDF, its reading order is compared with `tests/documents/expected/NAME.txt`
(`EST_WRITE_EXPECTED=1` writes that file anew), and all that holds of any file is asked of it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from est_desktop.documents.minutes import minutes_pdf
from est_desktop.documents.summons import summons_pdf
from tests.documents import torture, views

UA, A2, A3 = "ua1", "2a", "3a"


@dataclass(frozen=True)
class Golden:
    """A file, and the profiles that it must pass.

    Attributes:
        make: Returns its bytes; equal at every call.
    """

    name: str
    profiles: tuple[str, ...]
    make: Callable[[], bytes]


GOLDEN: dict[str, Golden] = {}


def golden(*profiles: str):
    """Register the file that a function makes, under the function's name."""

    def register(make: Callable[[], bytes]) -> Callable[[], bytes]:
        GOLDEN[make.__name__] = Golden(make.__name__, profiles or (UA, A2), make)
        return make

    return register


@golden()
def minutes() -> bytes:
    return minutes_pdf(views.minutes(14), str)


@golden()
def short_minutes() -> bytes:
    return minutes_pdf(views.minutes(2), str)


@golden()
def summons() -> bytes:
    return summons_pdf(views.summons(20), str)


@golden()
def tortured() -> bytes:
    return torture.pdf()
