"""What every action demands of a title, a name and a text before it is stored."""

from est_desktop.errors import EmptyNameError, TextTooLongError
from est_desktop.rules.typed import MOST_TITLE, one_line


def title_of(text: str) -> str:
    """Return the title as it is stored.

    Raises:
        EmptyNameError: Nothing is left of it.
        TextTooLongError: It is longer than a title can be.
    """
    title = one_line(text)
    if not title:
        raise EmptyNameError
    return short_text(title)


def short_text(text: str) -> str:
    """Return a one-line text as it is stored; it may be empty.

    Raises:
        TextTooLongError: It is longer than a line can be.
    """
    line = one_line(text)
    if len(line) > MOST_TITLE:
        raise TextTooLongError(len(line), MOST_TITLE)
    return line
