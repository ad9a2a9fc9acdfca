"""What is told of a row of somebody's table that cannot be taken in."""

from collections.abc import Sequence

from est_desktop.exchange.rows import BadRow, Reason
from est_desktop.rules.swedish import join_words, number_text
from est_desktop.ui.translation import tr

LETTERS = 26


def bad_row_text(bad: BadRow, headings: Sequence[str]) -> str:
    """Return where a row is at fault and why, "Row 12, Område: Hagby is not known. …".

    Args:
        bad: The row.
        headings: The texts of the header; a column without one is called by its letters.
    """
    why = reason_text(bad)
    if bad.column < 0:
        return tr("Row {row}: {why}").format(row=number_text(bad.row), why=why)
    return tr("Row {row}, {column}: {why}").format(
        row=number_text(bad.row), column=column_name(bad.column, headings), why=why
    )


def column_name(column: int, headings: Sequence[str]) -> str:
    """Return the heading of a column counted from 0, or what a spreadsheet program calls it."""
    heading = headings[column] if column < len(headings) else ""
    return heading or tr("column {letters}").format(letters=column_letters(column))


def reason_text(bad: BadRow) -> str:
    """Return why a row cannot be taken in, in one or two sentences."""
    if bad.reason is Reason.UNKNOWN_NAME and bad.suggestions:
        return tr("{value} is not known. The nearest is {names}.").format(
            value=bad.value, names=join_words(bad.suggestions)
        )
    return _plain(bad.reason).format(value=bad.value or tr("The empty cell"))


def _plain(reason: Reason) -> str:
    match reason:
        case Reason.UNKNOWN_NAME:
            return tr("{value} is not known.")
        case Reason.NO_NAME:
            return tr("There is no name in the cell.")
        case Reason.NO_PERIOD:
            return tr("{value} tells no period with its year.")
        case Reason.TOTAL:
            return tr("{value} adds up others and is left out, so that nothing is counted twice.")
        case Reason.NOT_KEPT:
            return tr(
                "The formula has no value in the file. Open it in the spreadsheet program, save it "
                "and try again."
            )
        case _:
            return _no_figure(reason)


def _no_figure(reason: Reason) -> str:
    match reason:
        case Reason.NO_COUNT:
            return tr("{value} is no number of incidents, which is whole and not below 0.")
        case Reason.NO_NUMBER:
            return tr("{value} is no number.")
        case Reason.UNKNOWN_UNIT:
            return tr("{value} has a unit or sign that is not known.")
        case Reason.EITHER_WAY:
            return tr("{value} can be read in two ways. Choose which sign is before decimals.")
        case Reason.TOO_LONG:
            return tr("{value} is too long to be a number.")
        case _:
            raise AssertionError(f"no words for {reason}")


def column_letters(column: int) -> str:
    """Return what a spreadsheet program calls a column, counted from 0: A, B … Z, AA."""
    letters, left = "", column + 1
    while left:
        left, letter = divmod(left - 1, LETTERS)
        letters = chr(ord("A") + letter) + letters
    return letters
