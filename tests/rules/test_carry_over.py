"""What follows from the last meeting: every combination, and the laws."""

from itertools import product
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.model.enums import Outcome
from est_desktop.model.views.carry_over import CarryRow, Verdict, Why
from est_desktop.rules.carry_over import Facts, outcome_of, placed_after, split, verdict

C, D, R, S = Why.CARRIED, Why.DEFERRED, Why.NOT_REACHED, Why.STANDING
U, M, X, W = Why.UNDECIDED, Why.MEASURE, Why.SETTLED, Why.WITHDRAWN

TABLE = {
    # outcome               plain  measure standing standing+measure, and the same by hand
    Outcome.OPEN:           (U, U, S, S, C, C, C, C),
    Outcome.AGREED:         (X, M, S, S, C, C, C, C),
    Outcome.NOTED:          (X, M, S, S, C, C, C, C),
    Outcome.DEFERRED:       (D, D, D, D, C, C, C, C),
    Outcome.NOT_REACHED:    (R, R, R, R, C, C, C, C),
    Outcome.WITHDRAWN:      (W, W, S, S, C, C, C, C),
}  # fmt: skip
CASES = [
    (outcome, carry, standing, measure, why)
    for outcome, row in TABLE.items()
    for (carry, standing, measure), why in zip(product((False, True), repeat=3), row, strict=True)
]


@pytest.mark.parametrize(("outcome", "carry", "standing", "measure", "why"), CASES)
def test_the_truth_table(outcome, carry, standing, measure, why):
    told = verdict(Facts(outcome, standing=standing, open_measure=measure, carry=carry))
    assert told == Verdict(follows=why not in {X, W}, why=why)


@pytest.mark.parametrize("outcome", Outcome)
def test_a_matter_that_is_on_its_way_already_does_not_come_twice(outcome):
    told = verdict(Facts(outcome, standing=True, open_measure=True, carry=True, elsewhere=True))
    assert told == Verdict(follows=False, why=Why.ELSEWHERE)


@pytest.mark.parametrize(
    ("said", "decided", "noted", "meant"),
    [
        (Outcome.OPEN, False, False, Outcome.OPEN),
        (Outcome.OPEN, False, True, Outcome.NOTED),
        (Outcome.OPEN, True, True, Outcome.AGREED),
        (Outcome.DEFERRED, True, True, Outcome.DEFERRED),
    ],
)
def test_decisions_and_notes_tell_what_nobody_said(said, decided, noted, meant):
    assert outcome_of(said, decided=decided, noted=noted) is meant


FACTS = st.builds(
    Facts, st.sampled_from(Outcome), st.booleans(), st.booleans(), st.booleans(), st.booleans()
)


@given(st.lists(st.tuples(st.integers(0, 6), FACTS)))
def test_every_open_matter_is_in_exactly_one_list(found):
    rows = [
        CarryRow(uuid4(), UUID(int=matter), "", "Ärende", 0, verdict(facts))
        for matter, facts in found
    ]
    follows, stays = split(rows)
    listed = [row.matter_id for row in (*follows, *stays)]
    assert sorted(listed) == sorted({row.matter_id for row in rows})
    assert {row.item_id for row in (*follows, *stays)} <= {row.item_id for row in rows}
    assert all(row.verdict.follows for row in follows)
    assert not any(row.verdict.follows for row in stays)


OLD = [("a", 0), ("b", 0), ("b1", 1), ("b2", 1), ("b21", 2), ("c", 0), ("d", 0)]


@pytest.mark.parametrize(
    ("known", "key", "place"),
    [
        ({"a", "d"}, "c", ("a", False)),
        ({"a", "b", "d"}, "b2", ("b", True)),
        ({"a", "b", "d"}, "b21", ("b", True)),
        ({"a", "d"}, "b2", ("a", False)),
        ({"d"}, "a", (None, False)),
        ({"b1", "b2"}, "c", (None, False)),
    ],
)
def test_a_row_follows_what_it_followed(known, key, place):
    assert placed_after(OLD, known, key) == place
