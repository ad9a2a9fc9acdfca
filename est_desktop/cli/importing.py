"""Numbers from files, without a window: told first, taken in unless it is only tried."""

from argparse import Namespace
from dataclasses import replace
from datetime import UTC

from est_desktop.actions.importing import ImportFacts
from est_desktop.cli.opening import now, opened
from est_desktop.cli.streams import complain, say
from est_desktop.errors import MappingUnknownError, TableColumnsError
from est_desktop.exchange.foreign_table import ForeignTable, no_step
from est_desktop.exchange.reading import read_table
from est_desktop.exchange.shapes import Mapping
from est_desktop.flows.foreign_numbers import (
    Understood,
    first_mapping,
    headings_of,
    kind_of,
    lacking,
    remembered_mapping,
    understand,
)
from est_desktop.flows.importing import (
    begin,
    bring_in,
    compare,
    finish,
    is_step,
    take_in_step,
)
from est_desktop.model.enums import ImportKind
from est_desktop.model.views.importing import ComparedNumbers, ImportNames
from est_desktop.queries.importing import import_names, mappings
from est_desktop.rules.swedish import number_text
from est_desktop.store.store import Store
from est_desktop.ui.bad_row_words import bad_row_text
from est_desktop.ui.import_words import (
    compared_words,
    repeated_line,
)
from est_desktop.ui.translation import tr

DONE, SOME_BAD = 0, 1
"""Exit codes: all rows were understood; some were not, and were told."""


def run(options: Namespace) -> int:
    """Tell what a file brings, each row that cannot be taken, and take the rest in.

    With --dry-run nothing is stored.

    Raises:
        TableError: The file cannot be read as a table.
        RefusedError: The columns are not understood, or the mapping is not known.
        StoreError: The database cannot be used.
    """
    kind = ImportKind[options.what.upper()]
    table = read_table(options.file, options.sheet)
    with opened(options) as store:
        names = store.read(import_names)
        mapping = _mapping(store, table, names, options)
        lacks = lacking(mapping)
        if lacks or kind_of(mapping) is not kind:
            raise TableColumnsError(lacks)
        understood = understand(table, mapping, names)
        compared = compare(store, kind, understood.numbers, no_step)
        _tell(understood, compared, headings_of(table, mapping.header))
        if not options.dry_run and compared.changes:
            _take_in(store, options.file.name, compared)
    return SOME_BAD if understood.bad else DONE


def _mapping(store: Store, table: ForeignTable, names: ImportNames, options: Namespace) -> Mapping:
    remembered = store.read(mappings)
    if options.mapping is None:
        mapping = first_mapping(table, names, remembered)
    else:
        view = next((each for each in remembered if each.name == options.mapping), None)
        if view is None:
            raise MappingUnknownError(options.mapping)
        kept = remembered_mapping(view, table, names)
        if kept is None:
            raise MappingUnknownError(options.mapping)
        mapping = kept
    if options.source is not None:
        mapping = replace(mapping, source=options.source)
    if options.area is not None:
        mapping = replace(mapping, area=options.area)
    return mapping


def _tell(understood: Understood, compared: ComparedNumbers, headings: tuple[str, ...]) -> None:
    for bad in understood.bad:
        complain(bad_row_text(bad, headings))
    for repeated in understood.repeated:
        complain(repeated_line(repeated))
    say(compared_words(compared))
    if understood.bad:
        say(tr("Not taken: {count}").format(count=number_text(len(understood.bad))))


def _take_in(store: Store, file_name: str, compared: ComparedNumbers) -> None:
    facts = ImportFacts(file_name, now().astimezone(UTC))
    if is_step(compared):
        take_in_step(store, "", facts, compared)
        count = compared.changes
    else:
        import_id = begin(store, "", facts, compared.kind)
        count = bring_in(store, import_id, compared, no_step)
        finish(store, "", import_id, count)
    say(tr("Taken in: {count}").format(count=number_text(count)))
