"""What every action demands of a title, a name and a text before it is stored."""

from dataclasses import replace

from est_desktop.errors import EmptyNameError, TextTooLongError
from est_desktop.model.rich_text import Block, Run, to_text
from est_desktop.rules.typed import MOST_TITLE, many_lines, one_line


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


def running_text(blocks: tuple[Block, ...]) -> str:
    """Return running text as it is stored: composed, and with nothing in it that cannot be."""
    return to_text(tuple(replace(block, runs=_runs(block)) for block in blocks))


def _runs(block: Block) -> tuple[Run, ...]:
    return tuple(replace(run, text=many_lines(run.text)) for run in block.runs)
