"""Numbers from a file: compared with what is stored, then taken in, as a step or for good."""

from collections.abc import Sequence
from contextlib import suppress
from uuid import UUID

from est_desktop.actions.importing import (
    ImportFacts,
    begin_import,
    finish_import,
    forget_import,
    take_in,
    take_out,
)
from est_desktop.errors import UserError
from est_desktop.model.enums import ImportKind, ValueState
from est_desktop.model.rows import stored
from est_desktop.model.views.importing import (
    KEYS,
    TABLES,
    ComparedNumbers,
    ImportView,
    NumberRow,
    ReplacedNumber,
)
from est_desktop.store.bulk import Target, Tell, find, insert, remove, replace
from est_desktop.store.store import Store

AS_A_STEP = 2_000
"""An import of at most so many numbers is one step that can be undone; a larger one is for good."""


def compare(
    store: Store, kind: ImportKind, rows: Sequence[NumberRow], tell: Tell
) -> ComparedNumbers:
    """Tell what of a file's numbers is new, and what would replace something. Runs in any thread.

    Raises:
        StoreError: The file of data cannot be read.
    """
    target = Target(TABLES[kind], KEYS[kind], ("state", "value"))
    found = find(store, target, [row.key for row in rows], tell)
    new: list[NumberRow] = []
    replaced: list[ReplacedNumber] = []
    for row in rows:
        old = found.get(tuple(stored(part) for part in row.key))
        if old is None:
            new.append(row)
        elif old != (row.state.name, row.value):
            replaced.append(ReplacedNumber(row, ValueState[old[0]], old[1]))
    same = len(rows) - len(new) - len(replaced)
    return ComparedNumbers(kind, tuple(new), tuple(replaced), same)


def is_step(compared: ComparedNumbers) -> bool:
    """Tell whether the import is so small that it can be undone."""
    return compared.changes <= AS_A_STEP


def take_in_step(store: Store, label: str, facts: ImportFacts, compared: ComparedNumbers) -> UUID:
    """Take a small import in as one step.

    Raises:
        StoreError: The file of data cannot be written; nothing was changed.
    """
    return store.do(label, lambda session: take_in(session, facts, compared))


def begin(store: Store, label: str, facts: ImportFacts, kind: ImportKind) -> UUID:
    """Begin a large import, which undo does not reach; its id is what `bring_in` asks for."""
    return store.do_for_good(label, lambda session: begin_import(session, facts, kind))


def bring_in(store: Store, import_id: UUID, compared: ComparedNumbers, tell: Tell) -> int:
    """Write the numbers of a large import in short transactions; runs in any thread.

    What replaces something is written last and at once, so that stopping loses nothing. When the
    work stops, what was written is taken out again.

    Returns:
        How many numbers came in; hand it to `finish`.

    Raises:
        StoreError: The file of data cannot be written; the import was taken out, or is told by
            the list of imports as cut off if even that failed.
    """
    kind = compared.kind
    target = Target(TABLES[kind], KEYS[kind], ("state", "value", "import_id"))
    rows = [(*row.key, row.state, row.value, import_id) for row in compared.new]
    try:
        added = insert(store, target, rows, tell)
        tell(len(rows), len(rows))
    except BaseException:
        with suppress(UserError):
            remove(store, target.table, "import_id", import_id, _quiet)
        raise
    changed = Target(target.table, target.key, ("state", "value"))
    replace(
        store,
        changed,
        [(*row.new.key, row.new.state, row.new.value) for row in compared.replaced],
    )
    return added + len(compared.replaced)


def finish(store: Store, label: str, import_id: UUID, row_count: int) -> None:
    """Note that a large import has come in, or that nothing came of it (0)."""
    if row_count:
        store.do_for_good(label, lambda session: finish_import(session, import_id, row_count))
    else:
        store.do_for_good(label, lambda session: forget_import(session, import_id))


def remove_step(store: Store, label: str, made: ImportView) -> bool:
    """Take a small import out as one step; return False for one that is too large for that."""
    if made.row_count > AS_A_STEP:
        return False
    store.do(label, lambda session: take_out(session, made.id))
    return True


def empty(store: Store, made: ImportView, tell: Tell) -> int:
    """Take the numbers of a large import out in short transactions; then call `finish` with 0.

    Raises:
        StoreError: The file of data cannot be written; the rest is still there.
    """
    return remove(store, TABLES[made.kind], "import_id", made.id, tell)


def _quiet(_done: int, _total: int) -> None:
    """Nobody looks while something that stopped is taken out."""
