"""What was let stand is remembered once, with the last reason."""

from datetime import date

from est_desktop.actions.personal_data import let_stand
from est_desktop.model.views.personal_data import TraceKind
from est_desktop.queries.personal_data import let_stand_before

FIRST, LATER = date(2026, 11, 23), date(2026, 12, 1)


def kept(look):
    return look(lambda rows: list(rows("SELECT decided_on, note FROM personal_data_decision")))


def test_words_are_let_stand_once(do, look):
    do(let_stand, TraceKind.PLATE, "ABC 123", FIRST)
    do(let_stand, TraceKind.PLATE, "ABC123", LATER, "tjänstebil")
    do(let_stand, TraceKind.PLATE, "ABC123", LATER)
    assert [tuple(row) for row in kept(look)] == [("2026-11-23", "tjänstebil")]
    assert len(look(let_stand_before)) == 1


def test_undo_lets_them_be_told_again(do, look, store):
    do(let_stand, TraceKind.PLATE, "ABC 123", FIRST)
    store.undo()
    assert not look(let_stand_before)
