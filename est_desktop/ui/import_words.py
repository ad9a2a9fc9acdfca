"""What is told of an import besides its bad rows: what would change, and what must be told."""

from est_desktop.exchange.rows import Duplicate
from est_desktop.model.views.importing import ComparedNumbers
from est_desktop.rules.swedish import number_text
from est_desktop.ui.translation import tr


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
