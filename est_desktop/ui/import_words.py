"""What is told of an import: where something stands, why a row was not taken, what would change."""

from est_desktop.exchange.rows import BadRow, Duplicate, Reason
from est_desktop.model.views.importing import ComparedNumbers
from est_desktop.rules.swedish import number_text
from est_desktop.ui.translation import tr

LETTERS = 26
SEPARATOR = "; "


def column_letter(column: int) -> str:
    """Return what a spreadsheet program calls a column, counted from 0: A, B … Z, AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters


def place_words(bad: BadRow) -> str:
    """Return where a fault stands: "row 12, column C"."""
    if bad.column < 0:
        return tr("row {row}").format(row=bad.row)
    return tr("row {row}, column {column}").format(row=bad.row, column=column_letter(bad.column))


def reason_words(bad: BadRow) -> str:
    """Return why a row was not taken, with names that look alike."""
    words = {
        Reason.UNKNOWN_NAME: tr("the name is not known"),
        Reason.NO_NAME: tr("the name is missing"),
        Reason.NO_PERIOD: tr("this is no period, such as 2026-01, januari 2026 or v. 5 2026"),
        Reason.TOTAL: tr("a sum is not taken in: the program adds up itself"),
        Reason.NOT_KEPT: tr("the file has a formula here, but not its result"),
        Reason.NO_COUNT: tr("a count is a whole number, 0 or more"),
        Reason.NO_NUMBER: tr("this is no number"),
        Reason.UNKNOWN_UNIT: tr("the number has a unit that is not known"),
        Reason.EITHER_WAY: tr("the number can be read in two ways: say what parts the decimals"),
        Reason.TOO_LONG: tr("the number is too long"),
    }[bad.reason]
    if bad.suggestions:
        words += SEPARATOR + tr("did you mean {names}?").format(names=", ".join(bad.suggestions))
    return words


def bad_line(bad: BadRow) -> str:
    """Return a row that was not taken, on one line."""
    value = f"”{bad.value}”: " if bad.value else ""
    return f"{place_words(bad)}: {value}{reason_words(bad)}"


def repeated_line(repeated: Duplicate) -> str:
    """Return a row that tells again what another row told, on one line."""
    again, first = repeated.again.row, repeated.first
    if repeated.same:
        return tr("row {row}: the same as row {first}").format(row=again, first=first)
    return tr("row {row}: another number than in row {first}, which counts").format(
        row=again, first=first
    )


def compared_words(compared: ComparedNumbers) -> str:
    """Return what an import would do, in numbers."""
    return tr(
        "{new} new, {other} that replace another number, {same} that are here already"
    ).format(
        new=number_text(len(compared.new)),
        other=number_text(len(compared.replaced)),
        same=number_text(compared.same),
    )


def lacking_words(lacks: str) -> str:
    """Return what must be told of the columns before rows can be read."""
    return {
        "values": tr("Say which column has the numbers."),
        "period": tr("Say where the period stands."),
        "category": tr("Say where the category or the indicator stands."),
        "area": tr("Say where the area stands, or which area all rows are about."),
        "source": tr("Say where the source stands, or who all rows come from."),
    }.get(lacks, "")
