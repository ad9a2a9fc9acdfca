"""A kept mapping on a new file of the same kind: next month's table from the same sender."""

from collections.abc import Sequence
from dataclasses import replace

from est_desktop.exchange.foreign_table import ForeignTable, Row
from est_desktop.exchange.guessing import HEADER_ROWS, guess
from est_desktop.exchange.names import KnownNames, folded
from est_desktop.exchange.period_cells import cell_text
from est_desktop.exchange.shapes import Mapping, Place


def fitted(mapping: Mapping, table: ForeignTable, known: KnownNames) -> Mapping | None:
    """Return a kept mapping as it fits a new table; None when it does not.

    Columns are found by their headings, wherever they stand now, and the headings in whichever row
    they are. The value columns of a wide table are those of the new one: a month more is read too.
    A period or year that was a text is taken from the new title and never from the old one, so that
    October is not filed as September; without one it is lacking.

    Args:
        mapping: As it was kept.
        table: The new table.
        known: The names that are known.
    """
    fresh = guess(table, known)
    wanted = mapping.columns() if mapping.across else (*mapping.columns(), *mapping.values)
    header, found = _header(mapping, table, wanted)
    if found is None:
        return None
    if mapping.across is not None and (fresh.across, fresh.header) != (mapping.across, header):
        return None
    return replace(
        mapping,
        sheet=table.sheet,
        header=header,
        area=_moved(mapping.area, found, fresh.area),
        category=_moved(mapping.category, found, fresh.category),
        indicator=_moved(mapping.indicator, found, fresh.indicator),
        source=_moved(mapping.source, found, None),
        period=_anew(mapping.period, found, fresh.period),
        year=_anew(mapping.year, found, fresh.year),
        values=fresh.values if mapping.across else tuple(found[at] for at in mapping.values),
        headings=fresh.headings,
    )


def _header(
    mapping: Mapping, table: ForeignTable, wanted: Sequence[int]
) -> tuple[int, dict[int, int] | None]:
    """Return the number of the row with the headings, and where each old column stands in it."""
    if not mapping.header:
        return 0, {at: at for at in wanted} if max(wanted, default=0) < table.width else None
    for row in table.rows[:HEADER_ROWS]:
        found = {at: _place_of(mapping, row, at) for at in wanted}
        if all(place >= 0 for place in found.values()):
            return row.number, found
    return 0, None


def _place_of(mapping: Mapping, row: Row, column: int) -> int:
    """Return where the heading of an old column stands in a row, the same place first; or −1."""
    if column >= len(mapping.headings):
        return -1
    heading = folded(mapping.headings[column])
    places = (column, *range(len(row.cells)))
    return next((at for at in places if folded(cell_text(row.cell(at))) == heading), -1)


def _moved(place: Place, found: dict[int, int], fresh: Place) -> Place:
    """Return where names stand now; a text gives way to the one in the new title."""
    if isinstance(place, int):
        return found[place]
    return fresh if isinstance(place, str) and isinstance(fresh, str) else place


def _anew(place: Place, found: dict[int, int], fresh: Place) -> Place:
    """Return where the time stands now; a text is that of the new title, or nothing."""
    if isinstance(place, int):
        return found[place]
    return fresh if isinstance(place, str) and isinstance(fresh, str) else None
