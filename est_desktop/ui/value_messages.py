"""What is told when a value cannot be taken as it was written: colours, and counts in a table."""

from est_desktop import errors as e
from est_desktop.ui.translation import tr

ValueTrouble = e.NoColourError | e.PaleColourError | e.NoCountError | e.BlockTooLargeError


def value_trouble(error: ValueTrouble) -> str:
    """Return one or two sentences in the user's language."""
    match error:
        case e.NoColourError(written=written):
            return tr("This is not a colour: {text}. Write it as #12335C.").format(text=written)
        case e.PaleColourError(ratio=ratio, least=least):
            return tr(
                "The colour is too pale to be read by everybody: its contrast is {ratio}:1, and "
                "at least {least}:1 is needed. It was not changed; choose a darker one."
            ).format(ratio=ratio, least=least)
        case e.NoCountError(written=written):
            return tr(
                "This is not a number of events: {text}. Nothing was changed. Write a whole "
                "number, <5 for fewer than five, or – when the number is missing."
            ).format(text=written)
        case e.BlockTooLargeError(rows=rows, columns=columns):
            return tr(
                "The copied block has {rows} rows and {columns} columns and does not fit here. "
                "Nothing was changed. Paste it in a cell further up or to the left."
            ).format(rows=rows, columns=columns)
